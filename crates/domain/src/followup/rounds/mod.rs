//! Rounds: once a quarter, every institution is asked what is new about each item it leads.
//!
//! A round is planned, opened and closed, by the secretariat or by itself on its day; opening one plans the next. Its
//! questions follow the allocations while it is open. An answer is noted by the command that submits an update.

mod answering;
mod asking;
mod commands;
mod model;
mod queries;

pub use answering::{note_answer, note_draft, note_gone};
pub use asking::follow;
pub(super) use asking::questions;
pub use commands::{NewRound, close, excuse, open, open_if_due, plan, unplan};
pub use model::{ItemState, RoundState, label_of, period_around};
pub use queries::{
    InstitutionTally, RoundEntry, Tally, current, entries, excuses, find, next_planned, open_round, progress,
    rounds, timeliness,
};

/// A round as it is kept.
pub use super::rows::Round;
