//! Suggestions: what a rule or the model thinks of a recommendation's themes, persons, goals and action, with the words
//! that weighed most. Never a fact: a tag comes of one only when a person accepts it, and every decision is kept.

mod decide;
mod fill;
mod groups;
mod model;
mod queries;

pub(super) use decide::take_back;
pub use decide::{Decided, decide, decide_above};
pub use fill::{JOB, fill, fill_register, queue, work};
pub use groups::{groups, make_cluster};
pub use model::{Decision, Scheme, SetBy, Suggestion, Word};
pub use queries::{Band, Decisions, Open, Page, bands, decisions, open};
