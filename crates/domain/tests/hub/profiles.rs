//! What mechanisms say of themselves.
