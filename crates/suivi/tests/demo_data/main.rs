//! The demonstration's data hold together: the counts the demonstration promises, and codes the vocabularies know.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod exchanges;
mod figures;
mod files;
mod follow_up;
mod register;
