//! Practices, as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Error, Language, LocalText, Result, Timestamp};
use suivi_store::schema::{practice, practice_recommendation, practice_reuse, practice_step, practice_text};

use super::model::{AuthorKind, Facts, PracticeDocument, PracticeText, Status, Verdict};
use crate::trail::recorded;

recorded!(Practice as "practice" of mechanism_id);
recorded!(ReuseNote as "practice_reuse" of mechanism_id);

/// A practice: where its working version stands, and what is public of it.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = practice, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Practice {
    /// Identifier.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// The workspace of the seat it is written from.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// Who began it, by account.
    pub created_by: Option<String>,
    /// Who began it.
    pub created_label: String,
    /// A code of [`AuthorKind`].
    pub author_kind: String,
    /// The author as readers see it, a [`LocalText`] as JSON.
    pub author_names: String,
    /// The State it is about.
    pub state: String,
    /// The language of the original.
    pub language: String,
    /// [`Facts`] as JSON.
    pub facts: String,
    /// A code of [`Status`].
    pub status: String,
    /// A code of [`Verdict`].
    pub verdict: String,
    /// When the State was asked.
    pub asked_at: Option<Timestamp>,
    /// Until when it has time.
    pub due_on: Option<Date>,
    /// When it answered.
    pub verdict_at: Option<Timestamp>,
    /// What it says beside the practice.
    pub verdict_comment: Option<String>,
    /// The mechanism that answered.
    pub verdict_mechanism_id: Option<String>,
    /// Who submitted it, by account.
    pub submitted_by: Option<String>,
    /// When.
    pub submitted_at: Option<Timestamp>,
    /// What is public, a [`PracticeDocument`] as JSON.
    pub document: Option<String>,
    /// When it was first published.
    pub published_at: Option<Timestamp>,
    /// When somebody last said that it is right.
    pub checked_on: Option<Date>,
    /// From this day on it may be out of date.
    pub review_on: Option<Date>,
    /// When the author was reminded of that.
    pub reminded_at: Option<Timestamp>,
    /// When it was archived.
    pub archived_at: Option<Timestamp>,
    /// Why, as everybody may read.
    pub archived_reason: Option<String>,
    /// How often it changed, from 1.
    pub revision: i32,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

impl Practice {
    /// Where the working version stands.
    pub fn status(&self) -> Result<Status> {
        Ok(self.status.parse()?)
    }

    /// What the State says of the working version.
    pub fn verdict(&self) -> Result<Verdict> {
        Ok(self.verdict.parse()?)
    }

    /// Who writes.
    pub fn author_kind(&self) -> Result<AuthorKind> {
        Ok(self.author_kind.parse()?)
    }

    /// The language of the original.
    pub fn language(&self) -> Result<Language> {
        self.language.parse().map_err(|e| Error::fault(format!("{e}")))
    }

    /// The author as readers see it.
    pub fn author_names(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.author_names)?)
    }

    /// Capacities, themes, year, contact, links.
    pub fn facts(&self) -> Result<Facts> {
        Ok(serde_json::from_str(&self.facts)?)
    }

    /// What is public of it; none while nothing is.
    pub fn document(&self) -> Result<Option<PracticeDocument>> {
        match (&self.document, self.archived_at) {
            (Some(document), None) => Ok(Some(serde_json::from_str(document)?)),
            _ => Ok(None),
        }
    }
}

/// One version of the text in one language. Versions are only added.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = practice_text, treat_none_as_default_value = false)]
pub struct TextRow {
    /// The practice.
    pub practice_id: String,
    /// ISO 639-1 code.
    pub language: String,
    /// From 1; the highest is the one that counts.
    pub version: i32,
    /// A code of [`Origin`](super::model::Origin).
    pub origin: String,
    /// The version of the original that was translated.
    pub of_version: Option<i32>,
    /// [`PracticeText`] as JSON.
    pub content: String,
    /// Who wrote it, by account.
    pub by_id: Option<String>,
    /// Who wrote it.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
}

impl TextRow {
    /// What it says.
    pub fn text(&self) -> Result<PracticeText> {
        Ok(serde_json::from_str(&self.content)?)
    }
}

/// A step in the life of a practice.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = practice_step, treat_none_as_default_value = false)]
pub struct Step {
    /// Identifier.
    pub id: String,
    /// The practice.
    pub practice_id: String,
    /// What happened: `begun`, `submitted`, `confirmed`, `commented`, `time_passed`, `returned`, `published`, `translated`,
    /// `still_right`, `archived`.
    pub step: String,
    /// Why.
    pub reason: Option<String>,
    /// Who, by account.
    pub actor_id: Option<String>,
    /// Who.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
}

/// That a practice answers a recommendation.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = practice_recommendation)]
pub struct Answered {
    /// The practice.
    pub practice_id: String,
    /// The recommendation.
    pub recommendation_id: String,
}

/// What somebody says who used a practice.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = practice_reuse, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ReuseNote {
    /// Identifier.
    pub id: String,
    /// The practice.
    pub practice_id: String,
    /// A code of [`NoteKind`](super::model::NoteKind).
    pub kind: String,
    /// The workspace of the seat it was said from.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// Who says it, as readers see it, a [`LocalText`] as JSON.
    pub names: String,
    /// What was adapted.
    pub body: String,
    /// Who wrote it, by account.
    pub created_by: Option<String>,
    /// Who wrote it.
    pub created_label: String,
    /// When.
    pub at: Timestamp,
    /// When it was hidden.
    pub hidden_at: Option<Timestamp>,
    /// Why, as everybody may read.
    pub hidden_reason: Option<String>,
    /// Who hid it.
    pub hidden_label: Option<String>,
}
