//! Imports: a file comes in, a preview says what it would do, a person commits it, and may take it back as one act.
//!
//! Preview and commit read the same file the same way and compare it with the register batch by batch; so does the
//! commit after a crash, which goes on behind the last batch that was committed.

mod columns;
mod findings;
mod plan;
mod resolve;
mod reviewed;
mod rows;
mod run;
mod source;
mod tally;
mod undo;
mod write;

pub use columns::{columns, remembered, set_columns};
pub use findings::{Finding, Outcome, findings, interrupted, latest, one};
pub use plan::Change;
pub use reviewed::{Reviewed, Update, commit_reviewed};
pub use rows::{Counts, Import, State};
pub use run::{
    JOB, Progress, commit_here, preview_here, queue_commit, queue_preview, queue_undo, register, work,
};
pub use source::{Format, Options};
pub use undo::undo_here;
