//! How others see it, hints from outside, and what proves an account.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{assessment, evidence, signal};

/// How far a recommendation is implemented in one assessor's view. Views stand side by side, never merged.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = assessment, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Assessment {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The case.
    pub case_id: String,
    /// Who judges, a code of [`Assessor`](super::model::Assessor).
    pub assessor: String,
    /// The assessor's name, as JSON by language; empty for the State.
    pub assessor_name: String,
    /// The institution that files it, where it is one of the mechanism's.
    pub institution_id: Option<String>,
    /// `implementation_assessment`, or a scheme of `vocab/followup_grades.csv`.
    pub scale: String,
    /// A code of that scale.
    pub grade: String,
    /// Why, as JSON by language.
    pub rationale: String,
    /// Why there is no evidence, where there is none.
    pub no_evidence_reason: Option<String>,
    /// As of which day.
    pub assessed_on: Date,
    /// The document it stands in.
    pub source_symbol: Option<String>,
    /// The paragraph there.
    pub source_paragraph: Option<String>,
    /// `draft`, `proposed`, `published`, `superseded` or `withdrawn`.
    pub state: String,
    /// The assessment that this one replaces.
    pub supersedes_id: Option<String>,
    /// Why it differs from the one it replaces.
    pub reason: Option<String>,
    /// Why a moderator hid it; shown in its place.
    pub hidden_reason: Option<String>,
    /// Who wrote it.
    pub author_id: Option<String>,
    /// How the trail names the author.
    pub author_label: String,
    /// When it was proposed.
    pub proposed_at: Option<Timestamp>,
    /// The second person, who published it.
    pub published_by: Option<String>,
    /// When.
    pub published_at: Option<Timestamp>,
    /// Counts the changes of a draft.
    pub revision: i32,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A hint from outside (news, a feed, a suggestion): not evidence until a person takes it.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = signal, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Signal {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// `news`, `feed` or `suggestion`.
    pub kind: String,
    /// The case it may concern.
    pub case_id: Option<String>,
    /// The cluster it may concern.
    pub cluster_id: Option<String>,
    /// What it says, in a line.
    pub title: String,
    /// Where it can be read.
    pub address: Option<String>,
    /// An extract or a message.
    pub body: Option<String>,
    /// Who says it.
    pub source: String,
    /// Its date.
    pub dated_on: Option<Date>,
    /// When it came in.
    pub found_at: Timestamp,
    /// `open`, `taken` or `set_aside`.
    pub state: String,
    /// Who took it or set it aside.
    pub decided_by: Option<String>,
    /// How the trail names that person.
    pub decided_label: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Why.
    pub reason: Option<String>,
    /// The evidence made from it.
    pub evidence_id: Option<String>,
    /// The account that sent it.
    pub sent_by: Option<String>,
}

/// What proves an account: a law, a decision, a statistic, a report, a picture, a link. Files are kept by their digest.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = evidence, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Evidence {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The update it belongs to; exactly one of the four is set.
    pub update_id: Option<String>,
    /// The measure.
    pub measure_id: Option<String>,
    /// The case.
    pub case_id: Option<String>,
    /// The assessment.
    pub assessment_id: Option<String>,
    /// What it is, a code of [`EvidenceKind`](super::model::EvidenceKind).
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// The language it is in.
    pub language: Option<String>,
    /// Where it can be read.
    pub address: Option<String>,
    /// The kept file, SHA-256.
    pub blob_hash: Option<String>,
    /// What the file was called.
    pub file_name: Option<String>,
    /// The file's media type.
    pub media_type: Option<String>,
    /// The file's size in bytes.
    pub size: Option<i64>,
    /// What a picture shows, in words.
    pub alternative: Option<String>,
    /// Its date.
    pub dated_on: Option<Date>,
    /// Whether the public may read it.
    pub is_public: bool,
    /// What became of the link: `ok`, `moved`, `gone` or `unreachable`; empty before the first look.
    pub check_state: Option<String>,
    /// When it was last looked at.
    pub checked_at: Option<Timestamp>,
    /// What the last look found.
    pub check_note: Option<String>,
    /// The signal it was made from.
    pub signal_id: Option<String>,
    /// Who added it.
    pub added_by: Option<String>,
    /// How the trail names that person.
    pub added_label: String,
    /// When.
    pub added_at: Timestamp,
    /// When the public could first read it.
    pub published_at: Option<Timestamp>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
}
