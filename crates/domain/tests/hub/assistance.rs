//! A request for assistance, from a need to what it changed.
