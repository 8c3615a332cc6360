//! Stories of the register on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod documents;
mod duplicates;
mod imports;
mod labelled;
mod repeats;
mod shared_node;
mod suggestions;
mod texts;
mod world;
