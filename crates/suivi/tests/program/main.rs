//! The program as its administrator meets it: commands, the end of a running site, and being killed.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;
mod documents;
mod ground;
mod hub;
mod kill;
mod serve;
mod suggest;
