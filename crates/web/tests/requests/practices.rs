//! Requests on the hub's practices.
