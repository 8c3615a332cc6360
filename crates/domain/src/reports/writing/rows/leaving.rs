//! How a report leaves: approvals, submissions, and its other forms and languages, as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{edition_test, report_approval, report_edition, report_submission};

use crate::trail::recorded;

recorded!(Approval as "approval" of mechanism_id);
recorded!(Submission as "submission" of mechanism_id);
recorded!(Edition as "edition" of mechanism_id);

/// Somebody who must agree before a report may leave.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report_approval, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Approval {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// In which clearance.
    pub clearance: i32,
    /// In which step; those of one step are asked at the same time.
    pub step: i32,
    /// The institution that is asked; the chair where there is none.
    pub institution_id: Option<String>,
    /// A code of [`ApprovalState`](crate::reports::writing::model::ApprovalState).
    pub state: String,
    /// What was said with it.
    pub comment: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// Who decided.
    pub decided_label: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

/// The proof of what was sent.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report_submission, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Submission {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// When it was sent.
    pub sent_on: Date,
    /// How it was sent.
    pub channel: String,
    /// What the receiver gave back.
    pub receipt: Option<String>,
    /// The name of the file.
    pub file_name: String,
    /// Its SHA-256.
    pub file_hash: String,
    /// Its size in bytes.
    pub file_size: i64,
    /// A word on it.
    pub note: Option<String>,
    /// Who recorded it.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
}

/// Another form or language of a report.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report_edition, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Edition {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// A code of [`EditionForm`](crate::reports::writing::model::EditionForm).
    pub form: String,
    /// The language it is written in.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The text, in Markdown.
    pub text: String,
    /// Its words.
    pub words: i32,
    /// Since when it is public.
    pub published_at: Option<Timestamp>,
    /// How the trail names the author.
    pub author_label: String,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// That a person read an easy-to-read text and said that it is understood.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = edition_test, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct EditionTest {
    /// Identifier.
    pub id: String,
    /// The edition.
    pub edition_id: String,
    /// A name, or another name that the person chose.
    pub reader: String,
    /// Whether the language is the person's own.
    pub is_native: bool,
    /// When.
    pub tested_on: Date,
    /// The digest of the text that was read.
    pub text_digest: String,
    /// A word on it.
    pub note: Option<String>,
    /// Who recorded it.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
}
