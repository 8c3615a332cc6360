//! Follow-up: who is responsible for what, what was done, with what evidence, and how it is judged.

pub mod assessments;
pub mod clearance_links;
pub mod comments;
pub mod evidence;
pub mod model;
pub mod public;
pub mod requests;
pub mod rows;
pub mod rules;
pub mod signals;
pub mod standing;
pub mod step_back;
pub mod updates;
