//! Requests on the router itself: what each answers, and who may send it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod permissions;
mod updates;
mod work;
mod world;
