//! Requests on the hub's exchange.
