//! Stories of what the State has ratified, which reports it owes and how they are written, on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod clearing;
mod dialogue;
mod editions;
mod obligations;
#[path = "../sama/mod.rs"]
mod sama;
mod together;
mod word;
#[path = "../updates/world.rs"]
#[allow(dead_code, reason = "the stories of updates use the rest of it")]
mod world;
mod writing;
