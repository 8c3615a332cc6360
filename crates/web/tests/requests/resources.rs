//! Requests on the hub's resources.
