//! The tables of the exchange as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Error, Language, LocalText, Result, Timestamp};
use suivi_store::schema::{
    exchange_announcement, exchange_answer, exchange_digest, exchange_moderation, exchange_person,
    exchange_question, exchange_version,
};

use super::model::{Hidden, Speaker};
use crate::hub::Audience;
use crate::trail::recorded;

/// A question.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = exchange_question, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Question {
    /// Identifier, also on the shelf.
    pub id: String,
    /// The workspace of the seat it is asked from.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// The role of that seat.
    pub speaker_role: String,
    /// The name it is asked under, a [`LocalText`] as JSON.
    pub speaker_names: String,
    /// The State it is asked for.
    pub speaker_state: Option<String>,
    /// Its name in addresses.
    pub slug: String,
    /// A code of [`Audience`].
    pub audience: String,
    /// The language.
    pub language: String,
    /// What is asked, in one line.
    pub title: String,
    /// The whole question, in Markdown.
    pub body: String,
    /// Codes, as a JSON list.
    pub capacities: String,
    /// Codes, as a JSON list.
    pub themes: String,
    /// Codes, as a JSON list.
    pub states: String,
    /// Whether no more answers are wanted.
    pub is_closed: bool,
    /// The answer that helped.
    pub accepted_id: Option<String>,
    /// When it was hidden.
    pub hidden_at: Option<Timestamp>,
    /// Why.
    pub hidden_reason: Option<String>,
    /// Who asked.
    pub created_by: Option<String>,
    /// How the trail names that person.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When anything of it changed last.
    pub updated_at: Timestamp,
    /// Counts changes of its text.
    pub revision: i32,
}

/// An answer.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = exchange_answer, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Answer {
    /// Identifier.
    pub id: String,
    /// The question.
    pub question_id: String,
    /// The workspace of the seat it is given from.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// The role of that seat.
    pub speaker_role: String,
    /// The name it is given under, a [`LocalText`] as JSON.
    pub speaker_names: String,
    /// The State it is given for.
    pub speaker_state: Option<String>,
    /// The language.
    pub language: String,
    /// The text, in Markdown.
    pub body: String,
    /// When it was hidden.
    pub hidden_at: Option<Timestamp>,
    /// Why.
    pub hidden_reason: Option<String>,
    /// Who answered.
    pub created_by: Option<String>,
    /// How the trail names that person.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Counts changes of its text.
    pub revision: i32,
}

/// What a question or an answer said before.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_version, treat_none_as_default_value = false)]
pub(super) struct OldText {
    pub id: String,
    pub about_kind: String,
    pub about_id: String,
    pub title: Option<String>,
    pub body: String,
    pub until: Timestamp,
}

/// What an editor hid or restored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = exchange_moderation, treat_none_as_default_value = false)]
pub(super) struct Moderation {
    pub id: String,
    pub mechanism_id: String,
    pub question_id: String,
    pub answer_id: Option<String>,
    pub act: String,
    pub reason: String,
    pub actor_label: String,
    pub at: Timestamp,
}

/// A person who agreed to be written to.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = exchange_person, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Person {
    /// Identifier, which says nothing of the account.
    pub id: String,
    /// The account.
    pub account_id: String,
    /// The workspace of her seat.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// The role of that seat.
    pub speaker_role: String,
    /// The name of mechanism or institution, a [`LocalText`] as JSON.
    pub speaker_names: String,
    /// The State.
    pub speaker_state: Option<String>,
    /// Her name, as she wants it.
    pub name: String,
    /// What she can be asked about.
    pub topics: String,
    /// The languages she reads, codes as a JSON list.
    pub languages: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When she changed it last.
    pub updated_at: Timestamp,
}

/// An announcement.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = exchange_announcement, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Announcement {
    /// Identifier, also on the shelf.
    pub id: String,
    /// The workspace of the seat.
    pub mechanism_id: String,
    /// The institution of that seat.
    pub institution_id: Option<String>,
    /// The role of that seat.
    pub speaker_role: String,
    /// The name it is announced under, a [`LocalText`] as JSON.
    pub speaker_names: String,
    /// The State.
    pub speaker_state: Option<String>,
    /// Its name in addresses.
    pub slug: String,
    /// A code of [`Audience`].
    pub audience: String,
    /// The language of the original.
    pub language: String,
    /// Its title, a [`LocalText`] as JSON.
    pub titles: String,
    /// Its text, likewise.
    pub texts: String,
    /// The last day on which it is shown.
    pub until: Option<Date>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
    /// Who announced it.
    pub created_by: Option<String>,
    /// How the trail names that person.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Counts changes.
    pub revision: i32,
}

/// A wish for the monthly letter.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = exchange_digest, treat_none_as_default_value = false)]
pub(super) struct Digest {
    pub id: String,
    pub account_id: String,
    pub token_hash: String,
    pub created_at: Timestamp,
    pub sent_for: Option<Date>,
}

recorded!(Question as "peer_question" of mechanism_id);
recorded!(Answer as "peer_answer" of mechanism_id);
recorded!(Moderation as "moderation" of mechanism_id);
recorded!(Person as "directory_entry" of mechanism_id);
recorded!(Announcement as "announcement" of mechanism_id);

/// A list of codes out of JSON.
pub(super) fn codes(json: &str) -> Result<Vec<String>> {
    Ok(serde_json::from_str(json)?)
}

/// A list of codes as JSON.
pub(super) fn json(codes: &[String]) -> Result<String> {
    Ok(serde_json::to_string(codes)?)
}

/// A language out of its code.
pub(super) fn language(code: &str) -> Result<Language> {
    code.parse().map_err(|e| Error::fault(format!("{e}")))
}

/// An audience out of its code.
pub(super) fn audience(code: &str) -> Result<Audience> {
    Ok(code.parse()?)
}

/// That a row is hidden, and why.
pub(super) fn hidden(at: Option<Timestamp>, reason: Option<&str>) -> Option<Hidden> {
    at.map(|at| Hidden { at, reason: reason.unwrap_or_default().to_owned() })
}

/// Who speaks in a row, without the person.
pub(super) fn speaker(names: &str, role: &str, state: Option<&str>) -> Result<Speaker> {
    Ok(Speaker {
        names: LocalText::from_json(names)?,
        role: role.to_owned(),
        state: state.map(str::to_owned),
        person: None,
    })
}

impl Question {
    /// Where its page is, below the language.
    pub fn path(&self) -> String {
        format!("hub/questions/{}", self.slug)
    }

    /// Its audience.
    pub fn audience(&self) -> Result<Audience> {
        audience(&self.audience)
    }
}

impl Person {
    /// In whose name she speaks.
    pub fn speaker(&self) -> Result<Speaker> {
        speaker(&self.speaker_names, &self.speaker_role, self.speaker_state.as_deref())
    }

    /// The languages she reads.
    pub fn languages(&self) -> Result<Vec<Language>> {
        codes(&self.languages)?.iter().map(|code| language(code)).collect()
    }
}
