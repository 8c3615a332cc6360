//! Stories of updates and evidence on both databases: from a draft to the public, and what each person must not see.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod by_link;
mod drafts;
mod evidence;
mod life;
mod links;
#[path = "../sama/mod.rs"]
mod sama;
mod whole_way;
mod world;
