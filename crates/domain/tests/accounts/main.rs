//! Stories about people, sign-in, roles and tokens, told on both databases.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod lost_factor;
mod members;
mod passwords;
mod second_factor;
mod sign_in;
mod tokens;
mod trail;
mod world;
