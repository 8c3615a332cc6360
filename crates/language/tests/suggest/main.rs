//! Suggestions from the outside: what a model learns from invented texts, its file, and its explanations.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod files;
mod learning;
mod promises;
mod shipped;
mod world;
