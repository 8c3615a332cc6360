//! Records that are no longer shown: their addresses say why, and lead on.

use diesel::prelude::*;
use suivi_kernel::{Problem, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{document, recommendation};

use super::merged::kept_for;
use super::model::Withdrawal;
use super::rows::{Document, Recommendation};

/// A record that was withdrawn, with what its address has to say.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    /// The record as it stood.
    pub record: Recommendation,
    /// Its document.
    pub document: Document,
    /// When it was withdrawn.
    pub at: Timestamp,
    /// Why.
    pub why: Withdrawal,
    /// State and short name of the record that speaks for it, where it was found to be the same as another.
    pub kept: Option<(String, String)>,
}

impl Withdrawn {
    /// The refusal for whoever cannot be led on.
    pub fn refusal(&self) -> Refusal {
        Refusal::Gone(match (&self.kept, self.why) {
            (Some((state, slug)), _) => Problem::same_record(format!("{state}/{slug}")),
            (None, Withdrawal::NotInFinalText) => Problem::not_in_final_text(self.at.date()),
            (None, _) => Problem::withdrawn_with_import(self.at.date()),
        })
    }
}

/// What a withdrawn record's address has to say.
pub(super) fn withdrawn(conn: &mut Conn, record: Recommendation, why: Withdrawal) -> Result<Withdrawn> {
    let document = document::table.find(&record.document_id).select(Document::as_select()).first(conn)?;
    let kept = match kept_for(conn, std::slice::from_ref(&record.id))?.remove(&record.id) {
        Some(id) if why == Withdrawal::SameRecord => recommendation::table
            .find(id)
            .select((recommendation::state, recommendation::slug))
            .first(conn)
            .optional()?,
        _ => None,
    };
    let at = record.withdrawn_at.unwrap_or(record.updated_at);
    Ok(Withdrawn { record, document, at, why, kept })
}
