//! Requests on the hub's profiles.
