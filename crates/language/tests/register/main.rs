//! Stories of readers searching the register of the invented Republic of Sama.
#![allow(clippy::unwrap_used)]

mod corrections;
mod highlights;
mod languages;
mod lists;
mod questions;
mod world;
