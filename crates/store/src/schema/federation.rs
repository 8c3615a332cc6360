//! Other nodes.
