//! Stories of plans, measures and indicators on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod indicators;
mod measure_files;
mod measures;
mod plans;
#[path = "../sama/mod.rs"]
mod sama;
mod world;
