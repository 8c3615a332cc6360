//! Requests on events.
