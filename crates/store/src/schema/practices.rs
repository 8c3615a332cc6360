//! Good practices.
