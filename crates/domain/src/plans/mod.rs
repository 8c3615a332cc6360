//! Plans, the measures in them and the figures that show whether they work.

mod commands;
pub mod file;
pub mod indicators;
pub mod measures;
pub mod model;
mod named;
pub mod queries;
pub mod rows;
mod steps;
mod trail;
pub mod versions;

pub use commands::{PlanFacts, create, update};
pub use steps::{Adoption, advance, approve, propose_adoption, propose_version, turn_down};
