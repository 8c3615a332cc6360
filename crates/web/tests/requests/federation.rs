//! Requests on the hub's federation.
