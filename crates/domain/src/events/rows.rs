//! Events as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    event, event_document, event_feedback, event_needs_reader, event_registration, event_report,
    event_report_test, event_session,
};

use crate::trail::recorded;

recorded!(Event as "event" of mechanism_id);
recorded!(Session as "event_session" of mechanism_id);
recorded!(Registration as "event_registration" of mechanism_id);
recorded!(NeedsReader as "event_needs_reader" of mechanism_id);
recorded!(EventFile as "event_document" of mechanism_id);
recorded!(ReportVersion as "event_report" of mechanism_id);
recorded!(ReportTest as "event_report_test" of mechanism_id);
recorded!(Feedback as "event_feedback" of mechanism_id);

/// An event.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Event {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The institution, where it is one’s.
    pub institution_id: Option<String>,
    /// Its name in addresses.
    pub slug: String,
    /// A code: what kind it is.
    pub kind: String,
    /// Its title, a [`LocalText`](suivi_kernel::LocalText) as JSON.
    pub titles: String,
    /// The concept note in Markdown, likewise.
    pub concepts: String,
    /// A code of [`Mode`](super::model::Mode) or [`Way`](super::model::Way).
    pub mode: String,
    /// Where.
    pub venue: String,
    /// The time zone of the place.
    pub zone: String,
    /// When it begins, in UTC.
    pub starts_at: Timestamp,
    /// When it ends, in UTC.
    pub ends_at: Timestamp,
    /// Codes of languages, as JSON.
    pub languages: String,
    /// States, as JSON.
    pub states: String,
    /// A code of [`Audience`](crate::hub::Audience).
    pub audience: String,
    /// Places in the room.
    pub seats: Option<i32>,
    /// Places on the line.
    pub lines: Option<i32>,
    /// Until when one can register.
    pub closes_at: Option<Timestamp>,
    /// Whom to ask.
    pub contact: String,
    /// Who organises it.
    pub organisers: String,
    /// Where to join, for those registered only.
    pub joining: Option<String>,
    /// Whether speakers get a minute more.
    pub extra_minute: bool,
    /// What is said about accessibility, as JSON.
    pub provisions: String,
    /// Tasks that are done, as JSON.
    pub tasks: String,
    /// Where the recording is.
    pub recording: Option<String>,
    /// Where its transcript is.
    pub transcript: Option<String>,
    /// A code of [`EventStatus`](super::model::EventStatus).
    pub status: String,
    /// Why it does not take place.
    pub cancelled_reason: Option<String>,
    /// Who made it, by account.
    pub created_by: Option<String>,
    /// How the trail names who made it.
    pub created_label: String,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// How often it was changed, from 1.
    pub revision: i32,
}

/// A session of the programme.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_session, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Session {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// When it begins, in UTC.
    pub starts_at: Timestamp,
    /// When it ends, in UTC.
    pub ends_at: Timestamp,
    /// Its title, a [`LocalText`](suivi_kernel::LocalText) as JSON.
    pub titles: String,
    /// Who leads it.
    pub moderator: String,
    /// Who speaks, as JSON.
    pub speakers: String,
    /// Codes of languages, as JSON.
    pub languages: String,
}

/// Somebody who registered. Never public.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_registration, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Registration {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// The account.
    pub account_id: Option<String>,
    /// The name; empty once it was erased.
    pub name: String,
    /// For whom.
    pub organisation: String,
    /// The address; empty once it was erased.
    pub email: String,
    /// The State.
    pub state: Option<String>,
    /// A code of [`Mode`](super::model::Mode) or [`Way`](super::model::Way).
    pub mode: String,
    /// A code of a language.
    pub language: String,
    /// A code of [`Standing`](super::model::Standing).
    pub standing: String,
    /// The place in the order of those who came.
    pub number: i32,
    /// Personal assistants, who are not counted.
    pub assistants: i32,
    /// What the person needs, sealed.
    pub needs_sealed: Option<String>,
    /// When the person agreed that this is kept.
    pub consent_at: Timestamp,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// When the reminder of the week before went out.
    pub week_told_at: Option<Timestamp>,
    /// When the reminder of the day before went out.
    pub day_told_at: Option<Timestamp>,
    /// Whether the person came.
    pub has_attended: Option<bool>,
    /// When the person was forgotten.
    pub erased_at: Option<Timestamp>,
}

/// Somebody who may read what participants need.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_needs_reader, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct NeedsReader {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// The account.
    pub account_id: String,
    /// The name.
    pub label: String,
    /// When it was added.
    pub added_at: Timestamp,
}

/// A document of an event.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_document, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct EventFile {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// A code: what kind it is.
    pub kind: String,
    /// A code of a language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The name of the file.
    pub file_name: String,
    /// What it is.
    pub media_type: String,
    /// SHA-256 of the file.
    pub blob_hash: String,
    /// Its size in bytes.
    pub size: i64,
    /// A code of [`Accessible`](super::model::Accessible).
    pub accessible: String,
    /// A word on it.
    pub note: Option<String>,
    /// Who added it.
    pub added_label: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When it was taken away.
    pub removed_at: Option<Timestamp>,
}

/// A version of one form of the report.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_report, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ReportVersion {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// A code of [`ReportForm`](super::model::ReportForm).
    pub form: String,
    /// A code of a language.
    pub language: String,
    /// Which version, from 1.
    pub version: i32,
    /// Its title.
    pub title: String,
    /// The text in Markdown.
    pub text: String,
    /// Digest of the text it stands for.
    pub text_digest: String,
    /// SHA-256 of the file.
    pub blob_hash: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// What it is.
    pub media_type: Option<String>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// What is said of the file.
    pub statement: Option<String>,
    /// Who wrote it.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
}

/// That people for whom it is read an easy-to-read text.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_report_test, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ReportTest {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// A code of a language.
    pub language: String,
    /// Digest of the text it stands for.
    pub text_digest: String,
    /// Who read it, as a group.
    pub readers: String,
    /// Whether it is their own language.
    pub is_native: bool,
    /// When they read it.
    pub tested_on: Date,
    /// A word on it.
    pub note: Option<String>,
    /// Who recorded it.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
}

/// What somebody who took part says; nothing says who.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = event_feedback, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Feedback {
    /// Identifier.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The event.
    pub event_id: String,
    /// What was useful.
    pub useful: String,
    /// What could be better.
    pub better: String,
    /// The day.
    pub given_on: Date,
}
