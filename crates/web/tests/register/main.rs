//! The pages of the register as people use them, and the addresses that programs rely on.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod addresses;
mod allocations;
#[path = "../people/browser.rs"]
mod browser;
mod documents;
mod duplicates;
mod overview;
mod repeats;
mod shared_node;
mod texts;
mod world;
