//! Technical assistance.
