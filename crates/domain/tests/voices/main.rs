//! Stories of the voices: assessments side by side, remarks, requests for information, signals, and what the public reads.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod assessments;
mod public;
#[path = "../sama/mod.rs"]
mod sama;
mod signals;
mod talk;
mod world;
