//! Stories of people at their browsers: signing in, their account, members, institutions, settings.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod account;
mod browser;
mod mechanism;
mod sign_in;
mod world;
