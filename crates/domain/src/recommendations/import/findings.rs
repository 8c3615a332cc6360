//! What an import has to say about single rows, and reading imports back.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{import, import_finding};

use super::plan::{Change, Duplicate};
use super::rows::{Import, ImportRow, State};
use super::source::Format;
use crate::mechanisms::Mechanism;

/// Most findings of one outcome that a preview keeps; the counts are always of all rows.
pub(super) const KEPT_PER_OUTCOME: u64 = 2_000;

/// What came of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is new; a preview keeps a few as examples.
    New,
    /// It was changed.
    Changed,
    /// It may be one with another record.
    Duplicate,
    /// It could not be taken.
    Refused,
    /// Characters that do not belong in it were taken out.
    Cleaned,
    /// A label that no vocabulary knows.
    Unknown,
}

impl Outcome {
    /// All of them, in the order a preview shows them.
    pub const ALL: [Outcome; 6] = [
        Outcome::Refused,
        Outcome::Changed,
        Outcome::Duplicate,
        Outcome::Unknown,
        Outcome::Cleaned,
        Outcome::New,
    ];

    /// The code in the database and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::New => "new",
            Outcome::Changed => "changed",
            Outcome::Duplicate => "duplicate",
            Outcome::Refused => "refused",
            Outcome::Cleaned => "cleaned",
            Outcome::Unknown => "unknown",
        }
    }
}

/// The particulars of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Detail {
    Refused { column: Option<String>, reason: String, code: String, excerpt: String },
    Changed { slug: String, state: String, changes: Vec<Change> },
    Duplicate { text: String, duplicate: Duplicate },
    Cleaned { notes: Vec<String> },
    Unknown { scheme: String, label: String, note: Option<String> },
    New { state: String, text: String },
}

/// A finding as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Where it stands in the file.
    pub place: String,
    /// The record of the register it is about.
    pub recommendation_id: Option<String>,
    /// State and short name of that record, where it has one.
    pub record: Option<(String, String)>,
    /// Why a row was refused, as a code of `import-refused-…`.
    pub code: Option<String>,
    /// The column that a refusal is about.
    pub column: Option<String>,
    /// What there is to say, in one line.
    pub words: String,
    /// The beginning of the text, where there is one.
    pub excerpt: Option<String>,
    /// What differs.
    pub changes: Vec<Change>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = import_finding, treat_none_as_default_value = false)]
pub(super) struct FindingRow {
    pub import_id: String,
    pub seq: i64,
    pub place: String,
    pub outcome: String,
    pub recommendation_id: Option<String>,
    pub detail: String,
}

/// One import, if the actor may see it.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<Import> {
    let row: ImportRow = import::table
        .find(id)
        .select(ImportRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if !actor.is_operator && row.mechanism_id.as_deref() != mechanism.map(|m| m.id.as_str()) {
        return Err(Refusal::NotFound.into());
    }
    may_read(actor, mechanism)?;
    row.try_into()
}

/// An import of the same file that was interrupted while it was being written, for whoever runs the machine to go on
/// with.
pub fn interrupted(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    format: Format,
    blob_hash: &str,
) -> Result<Option<Import>> {
    actor.require_operator()?;
    let mut query = import::table
        .filter(import::blob_hash.eq(blob_hash).and(import::format.eq(format.code())))
        .filter(import::state.eq(State::Committing.code()).and(import::job_id.is_null()))
        .into_boxed::<<Conn as diesel::Connection>::Backend>();
    query = match mechanism {
        Some(mechanism) => query.filter(import::mechanism_id.eq(&mechanism.id)),
        None => query.filter(import::mechanism_id.is_null()),
    };
    let row: Option<ImportRow> =
        query.order(import::created_at.desc()).select(ImportRow::as_select()).first(conn).optional()?;
    row.map(Import::try_from).transpose()
}

fn may_read(actor: &Actor, mechanism: Option<&Mechanism>) -> Result<()> {
    match mechanism {
        Some(mechanism) => actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id),
        None => actor.require_operator(),
    }
}

/// The latest imports of a mechanism, newest first; for whoever runs the machine also those of no mechanism.
pub fn latest(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, limit: i64) -> Result<Vec<Import>> {
    may_read(actor, Some(mechanism))?;
    let mine = import::mechanism_id.eq(&mechanism.id);
    let mut query = import::table.into_boxed::<<Conn as diesel::Connection>::Backend>();
    query = if actor.is_operator {
        query.filter(mine.or(import::mechanism_id.is_null()))
    } else {
        query.filter(mine)
    };
    let rows: Vec<ImportRow> =
        query.order(import::created_at.desc()).limit(limit).select(ImportRow::as_select()).load(conn)?;
    rows.into_iter().map(Import::try_from).collect()
}

/// Findings of one outcome, in the order of the file.
pub fn findings(
    conn: &mut Conn,
    import: &Import,
    outcome: Outcome,
    offset: i64,
    limit: i64,
) -> Result<Vec<Finding>> {
    let rows: Vec<FindingRow> = import_finding::table
        .filter(import_finding::import_id.eq(&import.id).and(import_finding::outcome.eq(outcome.code())))
        .order(import_finding::seq)
        .offset(offset)
        .limit(limit)
        .select(FindingRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Finding::try_from).collect()
}

impl TryFrom<FindingRow> for Finding {
    type Error = suivi_kernel::Error;

    fn try_from(row: FindingRow) -> Result<Self> {
        let mut finding = Finding {
            place: row.place,
            recommendation_id: row.recommendation_id,
            record: None,
            code: None,
            column: None,
            words: String::new(),
            excerpt: None,
            changes: Vec::new(),
        };
        match serde_json::from_str(&row.detail)? {
            Detail::Refused { column, reason, code, excerpt } => {
                finding.words = reason;
                (finding.code, finding.column) = (Some(code), column);
                finding.excerpt = Some(excerpt).filter(|text| !text.is_empty());
            }
            Detail::Changed { slug, state, changes } => {
                finding.record = Some((state, slug));
                finding.changes = changes;
            }
            Detail::Duplicate { text, duplicate } => {
                finding.words = duplicate.why;
                finding.record = Some((String::new(), duplicate.slug));
                finding.excerpt = Some(text);
            }
            Detail::Cleaned { notes } => finding.words = notes.join("; "),
            Detail::Unknown { scheme, label, note } => {
                finding.words = format!("{scheme}: {label}");
                finding.excerpt = note;
            }
            Detail::New { state, text } => {
                finding.words = state;
                finding.excerpt = Some(text);
            }
        }
        Ok(finding)
    }
}
