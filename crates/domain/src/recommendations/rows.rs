//! The register's tables as rows. Codes stay text here; the rules of `model` give them meaning.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    act, case_file, cluster, document, recommendation, recommendation_label, recommendation_link,
    recommendation_text, recommending_state, tag, unknown_label,
};

/// A document of a body on one State (DOMAIN 2.1).
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = document, treat_none_as_default_value = false)]
pub struct Document {
    /// Identifier.
    pub id: String,
    /// The State it is about, ISO 3166-1 alpha-3.
    pub state: String,
    /// The body, a code of `vocab::bodies`.
    pub body: String,
    /// The UN symbol.
    pub symbol: Option<String>,
    /// The kind, a code of `vocab/document_symbols.csv`, or `other`.
    pub kind: String,
    /// Its title.
    pub title: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// The UPR cycle.
    pub cycle: Option<i32>,
    /// The session.
    pub session: Option<String>,
    /// Its original language.
    pub language: Option<String>,
    /// Where it can be read.
    pub address: Option<String>,
    /// What makes it one document within its State: the symbol, else what the source calls it.
    pub source_key: String,
    /// The import that brought it.
    pub import_id: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// A recommendation, concern, positive aspect or pledge: the UN's words on one State (DOMAIN 2.2).
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = recommendation, treat_none_as_default_value = false)]
pub struct Recommendation {
    /// Identifier.
    pub id: String,
    /// The State it is addressed to, ISO 3166-1 alpha-3; `ZZZ` while the source's name for it is unknown.
    pub state: String,
    /// The short name people cite, unique within the State, such as `upr-4-139-12`.
    pub slug: String,
    /// The document.
    pub document_id: String,
    /// The paragraph that this lettered sub-paragraph belongs to.
    pub parent_id: Option<String>,
    /// The body, a code of `vocab::bodies`.
    pub body: String,
    /// `recommendation`, `concern`, `positive` or `pledge`.
    pub kind: String,
    /// Whether the kind was inferred from the words, the source having left it out.
    pub kind_inferred: bool,
    /// The paragraph, such as `139.12` or `23 (a)`.
    pub paragraph: Option<String>,
    /// Its place in the document, from 1.
    pub ordinal: i32,
    /// The State's position; UPR only (V3).
    pub position: Option<String>,
    /// Where the position is recorded: a symbol and a paragraph.
    pub position_source: Option<String>,
    /// The State's words on its position.
    pub position_text: Option<String>,
    /// UPR Info's scale of action asked for, 1 (minimal) to 5 (specific).
    pub action_category: Option<i32>,
    /// Whether the committee asked for a follow-up report on it.
    pub is_priority: bool,
    /// When that follow-up report is due.
    pub priority_due: Option<Date>,
    /// The UPR cycle.
    pub cycle: Option<i32>,
    /// The session.
    pub session: Option<String>,
    /// The document's date.
    pub date: Option<Date>,
    /// The year, known even where the day is not.
    pub year: Option<i32>,
    /// Confidentiality class 0-4 (DOMAIN 1.3).
    pub class: i32,
    /// Order in lists: later documents first, then by place in the document.
    pub sort_key: i64,
    /// Digest of State, body, cycle, recommending States and words; equal for possible duplicates.
    pub fingerprint: String,
    /// The source it came from: `uhri`, `upr-info`, `table:…`, `entered`.
    pub feed: String,
    /// The source's own identifier.
    pub external_id: String,
    /// Digest of the source's record, to see whether it changed.
    pub source_digest: String,
    /// The import that brought it.
    pub import_id: Option<String>,
    /// When the source was last read.
    pub fetched_at: Timestamp,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When anything about it changed last.
    pub updated_at: Timestamp,
    /// Set when it came in by an import error: never deleted, no longer shown.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
}

/// One version of a text of a recommendation in one language.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommendation_text, treat_none_as_default_value = false)]
pub struct Text {
    /// The recommendation.
    pub recommendation_id: String,
    /// ISO 639-1 code, or `und` where the source does not say.
    pub language: String,
    /// `official` (the UN's words), `unofficial` (a translation) or `plain` (our words).
    pub kind: String,
    /// From 1 upwards; versions are added, never changed.
    pub version: i32,
    /// Whether this is the version shown.
    pub is_current: bool,
    /// The text, cleaned.
    pub body: String,
    /// The text as it came, where cleaning changed it.
    pub raw: Option<String>,
    /// Why this version was made.
    pub reason: Option<String>,
    /// Who made it.
    pub set_by: Option<String>,
    /// The import that brought it.
    pub import_id: Option<String>,
    /// When.
    pub created_at: Timestamp,
}

/// A State that made a UPR recommendation.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommending_state, treat_none_as_default_value = false)]
pub struct RecommendingState {
    /// The recommendation.
    pub recommendation_id: String,
    /// Its place in the list, from 0.
    pub ordinal: i32,
    /// ISO 3166-1 alpha-3, where the label is known.
    pub state: Option<String>,
    /// What the source calls it.
    pub label: String,
}

/// A theme, group of persons or SDG target put to a recommendation.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = tag, treat_none_as_default_value = false)]
pub struct Tag {
    /// The recommendation.
    pub recommendation_id: String,
    /// `source`, or the mechanism whose tag it is.
    pub scope: String,
    /// `theme`, `person` or `sdg`.
    pub scheme: String,
    /// The code in its vocabulary.
    pub code: String,
    /// `accepted`, `suggested` or `refused`.
    pub state: String,
    /// `import`, `rule`, `model` or `person`.
    pub set_by: String,
    /// The person, where it was one.
    pub set_by_id: Option<String>,
    /// How sure, 0 to 1, where the setter knows.
    pub confidence: Option<f64>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A label of a source that no vocabulary knows.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = unknown_label, treat_none_as_default_value = false)]
pub struct UnknownLabel {
    /// Identifier.
    pub id: String,
    /// What it should name: `state`, `body`, `theme`, `person`, `sdg` or `position`.
    pub scheme: String,
    /// The label as the source has it.
    pub label: String,
    /// What a person decided that it means.
    pub code: Option<String>,
    /// `to_map`, `mapped` or `set_aside`.
    pub state: String,
    /// What the importer noticed, such as a look-alike name.
    pub note: Option<String>,
    /// When it was met first.
    pub first_seen: Timestamp,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

/// That a recommendation carries an unknown label.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommendation_label)]
pub struct CarriedLabel {
    /// The recommendation.
    pub recommendation_id: String,
    /// The label.
    pub label_id: String,
}

/// A link between two recommendations.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommendation_link, treat_none_as_default_value = false)]
pub struct Link {
    /// Identifier.
    pub id: String,
    /// The later one.
    pub from_id: String,
    /// The earlier one.
    pub to_id: String,
    /// `repeats`, `supersedes` or `possible_duplicate`.
    pub kind: String,
    /// `suggested`, `accepted` or `refused`.
    pub state: String,
    /// `import`, `rule` or `person`.
    pub set_by: String,
    /// The person.
    pub set_by_id: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// Near-duplicates that are worked on together.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = cluster, treat_none_as_default_value = false)]
pub struct Cluster {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Name in addresses.
    pub slug: String,
    /// Names, a [`suivi_kernel::LocalText`] as JSON.
    pub names: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}

/// A mechanism's own follow-up file on one recommendation.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = case_file, treat_none_as_default_value = false)]
pub struct Case {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The recommendation.
    pub recommendation_id: String,
    /// A code of `vocab/statuses.csv`, scale `recommendation_workflow`.
    pub status: String,
    /// When text, symbol, paragraph and position were checked against the source.
    pub verified_at: Option<Timestamp>,
    /// By whom.
    pub verified_by: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// Counts the changes, so that two people do not overwrite each other.
    pub revision: i32,
    /// The import that opened it.
    pub import_id: Option<String>,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// One act of a person on many records, with what is needed to take it back.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = act, treat_none_as_default_value = false)]
pub struct Act {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// What sort of act it was, a code of [`ActKind`](super::acts::ActKind).
    pub kind: String,
    /// What was set, for people to read: a code or a name.
    pub summary: String,
    /// How many records changed.
    pub objects: i32,
    /// The state before and after, as JSON.
    pub undo: String,
    /// The person.
    pub actor_id: Option<String>,
    /// How the trail names the person.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
    /// By whom.
    pub undone_by: Option<String>,
}
