//! Assessments: how far a recommendation is implemented, as the State, an independent institution, civil society and
//! the committee each see it. They stand side by side; none is merged with another, none is averaged.

mod commands;
mod model;
mod queries;

pub use commands::{hide, propose, publish, send_back, show_again, withdraw};
pub use model::{Facts, may_file, scales_for};
pub use queries::{View, by_id, distribution, latest_of, of_case, waiting};
