//! Requests on assistance.
