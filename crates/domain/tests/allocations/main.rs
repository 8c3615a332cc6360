//! Stories of allocation, succession and people on both databases: who answers for what, and what becomes of it when
//! ministries and people change.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod absences;
mod allocating;
mod hand_over;
#[path = "../sama/mod.rs"]
mod sama;
mod succession;
mod suggesting;
mod world;
