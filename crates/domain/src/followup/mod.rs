//! Follow-up: who is responsible for what, what was done, with what evidence, and how it is judged.

pub mod absences;
pub mod allocations;
pub mod hand_over;
pub mod keepers;
pub mod model;
pub mod rows;
pub mod rules;
pub mod standing;
pub mod succession;
