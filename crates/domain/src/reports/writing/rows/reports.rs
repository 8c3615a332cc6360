//! Templates, reports, their sections and how institutions come into them, as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    contribution_request, report, report_section, report_template, section_suggestion, section_version,
};

use crate::trail::recorded;

recorded!(ReportTemplate as "report_template" of mechanism_id);
recorded!(Report as "report" of mechanism_id);
recorded!(Section as "section" of mechanism_id);
recorded!(Suggestion as "suggestion" of mechanism_id);
recorded!(Contribution as "contribution" of mechanism_id);

/// A mechanism's own template.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report_template, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ReportTemplate {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Its name in addresses.
    pub slug: String,
    /// A code of [`ObligationKind`](crate::reports::model::ObligationKind).
    pub kind: String,
    /// Its names, as JSON by language.
    pub names: String,
    /// The limit in words, where there is one.
    pub words: Option<i32>,
    /// `foot` or `end`.
    pub notes: String,
    /// `matrix` or `positions`, where there is an annex.
    pub annex: Option<String>,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// The sections as JSON, in order.
    pub sections: String,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A report.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Report {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Its name in addresses.
    pub slug: String,
    /// The obligation that it meets.
    pub obligation_id: Option<String>,
    /// The outcome that it reports on.
    pub document_id: Option<String>,
    /// The report before it.
    pub previous_id: Option<String>,
    /// The template it was made from.
    pub template: String,
    /// A code of [`ObligationKind`](crate::reports::model::ObligationKind).
    pub kind: String,
    /// Its title, in its language.
    pub title: String,
    /// The lines above the title.
    pub masthead: String,
    /// The language it is written in.
    pub language: String,
    /// The limit in words, where there is one.
    pub words: Option<i32>,
    /// Whether notes and annexes count towards the limit.
    pub counts_notes: bool,
    /// `foot` or `end`.
    pub notes: String,
    /// `matrix` or `positions`, where there is an annex.
    pub annex: Option<String>,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// Confidentiality class, 1 or 2 (DOMAIN 1.3).
    pub class: i32,
    /// From when on it reports.
    pub period_from: Option<Date>,
    /// When it is due.
    pub due_on: Option<Date>,
    /// A code of [`ReportState`](crate::reports::writing::model::ReportState).
    pub state: String,
    /// How often it went to clearance.
    pub clearance: i32,
    /// Who sent it there.
    pub sent_by: Option<String>,
    /// The document as it was approved, as JSON.
    pub frozen: Option<String>,
    /// The SHA-256 of that.
    pub frozen_hash: Option<String>,
    /// When it was approved.
    pub frozen_at: Option<Timestamp>,
    /// The UN symbol, once published.
    pub symbol: Option<String>,
    /// When the UN published it.
    pub published_at: Option<Timestamp>,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// Who made it.
    pub created_by: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A section of a report.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = report_section, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Section {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// Its name in addresses and in the exported file.
    pub slug: String,
    /// Its place.
    pub ordinal: i32,
    /// 1 or 2.
    pub level: i32,
    /// Its heading.
    pub heading: String,
    /// What it is to say.
    pub guidance: String,
    /// A code of [`Feed`](suivi_kernel::vocab::Feed).
    pub feed: String,
    /// The theme it is about.
    pub theme: Option<String>,
    /// The recommendations it answers: identifiers, as JSON.
    pub answers: String,
    /// Who writes it; the secretariat where nobody.
    pub institution_id: Option<String>,
    /// When it is due.
    pub due_on: Option<Date>,
    /// Its share of the limit, in words.
    pub budget: Option<i32>,
    /// The text, in Markdown.
    pub text: String,
    /// Its words.
    pub words: i32,
    /// The number of the version that stands there; 0 before the first.
    pub version: i32,
    /// Whether its owner says that it is finished.
    pub is_ready: bool,
    /// When it was taken out.
    pub removed_at: Option<Timestamp>,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A text that a section had.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = section_version, primary_key(section_id, number), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct SectionVersion {
    /// The section.
    pub section_id: String,
    /// From 1.
    pub number: i32,
    /// The text, in Markdown.
    pub text: String,
    /// Its words.
    pub words: i32,
    /// A code of [`How`](crate::reports::writing::model::How).
    pub how: String,
    /// For which institution it was written.
    pub institution_id: Option<String>,
    /// Who wrote it.
    pub author_id: Option<String>,
    /// How the trail names the author.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
}

/// Another text for a section, to be taken or refused.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = section_suggestion, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Suggestion {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The section.
    pub section_id: String,
    /// The version it was written from; 0 before the first.
    pub base: i32,
    /// The text, in Markdown.
    pub text: String,
    /// Its words.
    pub words: i32,
    /// What the author says about it.
    pub note: Option<String>,
    /// A code of [`How`](crate::reports::writing::model::How).
    pub how: String,
    /// A code of [`SuggestionState`](crate::reports::writing::model::SuggestionState).
    pub state: String,
    /// Why it was refused.
    pub reason: Option<String>,
    /// For which institution it was written.
    pub institution_id: Option<String>,
    /// Who wrote it.
    pub author_id: Option<String>,
    /// How the trail names the author.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
    /// Who decided.
    pub decided_label: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

/// A question to an institution for its part of a section.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = contribution_request, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Contribution {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// The section.
    pub section_id: String,
    /// The institution.
    pub institution_id: String,
    /// What is asked.
    pub question: String,
    /// When it is due.
    pub due_on: Date,
    /// When it was due at first.
    pub first_due_on: Date,
    /// A code of [`ContributionState`](crate::reports::writing::model::ContributionState).
    pub state: String,
    /// The answer, in Markdown.
    pub answer: Option<String>,
    /// Its words.
    pub answer_words: i32,
    /// Who answered.
    pub answered_label: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Who cleared the answer for the institution.
    pub cleared_label: Option<String>,
    /// When.
    pub cleared_at: Option<Timestamp>,
    /// Why it was sent back.
    pub decision: Option<String>,
    /// Who decided.
    pub decided_label: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// Who answered, by account.
    pub answered_by: Option<String>,
    /// Who asked, by account.
    pub asked_by: Option<String>,
    /// Who asked.
    pub asked_label: String,
    /// When.
    pub asked_at: Timestamp,
    /// The last rung of the ladder on which letters went out.
    pub reminded: Option<String>,
    /// How often it was changed, from 1.
    pub revision: i32,
}
