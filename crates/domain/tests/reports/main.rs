//! Stories of what the State has ratified and which reports it owes, on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod obligations;
#[path = "../sama/mod.rs"]
mod sama;
