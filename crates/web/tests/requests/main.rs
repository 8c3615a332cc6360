//! Requests on the router itself: what each answers, and who may send it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod assistance;
mod events;
mod exchange;
mod federation;
mod people;
mod permissions;
mod plans;
mod practices;
mod profiles;
mod reports;
mod resources;
mod updates;
mod work;
mod world;
mod writing;
