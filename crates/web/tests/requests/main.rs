//! Requests on the router itself: what each answers, and who may send it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod people;
mod permissions;
mod plans;
mod reports;
mod updates;
mod work;
mod world;
mod writing;
