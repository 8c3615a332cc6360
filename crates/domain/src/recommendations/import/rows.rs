//! An import as it is kept.

use std::str::FromStr;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Error, Result, Timestamp};
use suivi_store::schema::import;

use super::source::{Format, Options};

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The file is kept; the preview has not begun.
    Received,
    /// The preview runs.
    Previewing,
    /// The preview waits for a person.
    Previewed,
    /// The commit runs, or will go on after a crash.
    Committing,
    /// Everything is in the register.
    Committed,
    /// It is being taken back.
    Undoing,
    /// It was taken back.
    Undone,
    /// The file could not be read; nothing of it is in the register.
    Failed,
}

impl State {
    /// The code in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            State::Received => "received",
            State::Previewing => "previewing",
            State::Previewed => "previewed",
            State::Committing => "committing",
            State::Committed => "committed",
            State::Undoing => "undoing",
            State::Undone => "undone",
            State::Failed => "failed",
        }
    }

    /// Whether a worker is at it.
    pub fn is_running(self) -> bool {
        matches!(self, State::Received | State::Previewing | State::Committing | State::Undoing)
    }
}

impl FromStr for State {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self> {
        let all = [
            State::Received,
            State::Previewing,
            State::Previewed,
            State::Committing,
            State::Committed,
            State::Undoing,
            State::Undone,
            State::Failed,
        ];
        all.into_iter()
            .find(|state| state.code() == code)
            .ok_or_else(|| Error::fault(format!("an import in the unknown state \"{code}\"")))
    }
}

/// How many rows of a file came to what. `new` holds the possible duplicates and the records that come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Rows of the source read.
    pub rows: u64,
    /// Records that the register does not hold.
    pub new: u64,
    /// Records that the register holds with other content.
    pub changed: u64,
    /// Records that the register holds as they are.
    pub unchanged: u64,
    /// New records that may be one with another: kept, and put before a person.
    pub possible_duplicates: u64,
    /// Rows that could not be taken, each with its reason.
    pub refused: u64,
    /// Different labels that no vocabulary knows.
    pub unknown_labels: u64,
    /// Rows whose text was cleaned of characters that do not belong in it.
    pub cleaned: u64,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = import, treat_none_as_default_value = false)]
pub(super) struct ImportRow {
    pub id: String,
    pub format: String,
    pub file_name: String,
    pub blob_hash: String,
    pub options: String,
    pub mechanism_id: Option<String>,
    pub state: String,
    pub rows_done: i64,
    pub counts: String,
    pub problem: Option<String>,
    pub created_by: Option<String>,
    pub created_label: String,
    pub created_at: Timestamp,
    pub previewed_at: Option<Timestamp>,
    pub committed_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub undone_at: Option<Timestamp>,
    pub job_id: Option<String>,
}

/// An import.
#[derive(Clone, Debug, Serialize)]
pub struct Import {
    /// Identifier.
    pub id: String,
    /// The format of the file.
    pub format: Format,
    /// The file's own name.
    pub file_name: String,
    /// The kept file.
    pub blob_hash: String,
    /// How to read it.
    pub options: Options,
    /// The mechanism it belongs to; none for a register of all States.
    pub mechanism_id: Option<String>,
    /// Where it stands.
    pub state: State,
    /// Rows of the source that are done with for good.
    pub rows_done: i64,
    /// What came of the rows, so far or in all.
    pub counts: Counts,
    /// Why it failed.
    pub problem: Option<String>,
    /// Who brought it.
    pub created_label: String,
    /// When it came.
    pub created_at: Timestamp,
    /// When the commit was asked for.
    pub committed_at: Option<Timestamp>,
    /// When the commit ended.
    pub finished_at: Option<Timestamp>,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
    /// The job that is at it.
    pub job_id: Option<String>,
}

impl TryFrom<ImportRow> for Import {
    type Error = Error;

    fn try_from(row: ImportRow) -> Result<Self> {
        Ok(Import {
            format: row.format.parse()?,
            options: serde_json::from_str(&row.options)?,
            state: row.state.parse()?,
            counts: serde_json::from_str(&row.counts)?,
            id: row.id,
            file_name: row.file_name,
            blob_hash: row.blob_hash,
            mechanism_id: row.mechanism_id,
            rows_done: row.rows_done,
            problem: row.problem,
            created_label: row.created_label,
            created_at: row.created_at,
            committed_at: row.committed_at,
            finished_at: row.finished_at,
            undone_at: row.undone_at,
            job_id: row.job_id,
        })
    }
}
