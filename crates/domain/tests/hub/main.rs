//! Stories of the knowledge hub, on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod assistance;
mod events;
mod exchange;
mod federation;
mod practices;
mod profiles;
mod resources;
#[path = "../sama/mod.rs"]
mod sama;
mod shelf;
