//! Stories about rounds, reminders, work lists and numbers, told on both databases.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod calendar;
mod numbers;
mod reminders;
mod rounds;
#[path = "../sama/mod.rs"]
mod sama;
mod subscriptions;
mod worklists;
mod world;
