//! What people arrange among themselves: absences, hand-overs, remarks, questions, subscriptions, calendars.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{absence, calendar_link, comment, hand_over, information_request, subscription};

/// That a person is away and another stands in.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = absence, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Absence {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Who is away.
    pub account_id: String,
    /// Who stands in, with the rights of the person away.
    pub delegate_id: String,
    /// First day.
    pub from_on: Date,
    /// Last day.
    pub to_on: Date,
    /// What to know.
    pub note: Option<String>,
    /// Who entered it.
    pub created_by: Option<String>,
    /// When.
    pub created_at: Timestamp,
    /// When it was ended before its last day.
    pub ended_at: Option<Timestamp>,
}

/// What a person who left handed over, and to whom.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = hand_over, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct HandOver {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The institution.
    pub institution_id: Option<String>,
    /// Who left.
    pub from_account_id: String,
    /// Who took over; empty where the institution as a whole did.
    pub to_account_id: Option<String>,
    /// What was handed over, as JSON.
    pub items: String,
    /// What to know.
    pub note: Option<String>,
    /// The person who did it.
    pub actor_id: Option<String>,
    /// How the trail names that person.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
}

/// A remark on any item, between secretariat and institutions, or a public answer of the State.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = comment, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Comment {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// `case`, `cluster`, `measure`, `update`, `assessment`, `plan` or `indicator`.
    pub about_kind: String,
    /// The item.
    pub about_id: String,
    /// What it says.
    pub body: String,
    /// Confidentiality class, 0 to 2.
    pub class: i32,
    /// Whether it is a public answer of the State.
    pub is_public: bool,
    /// The institution the author speaks for.
    pub institution_id: Option<String>,
    /// Who wrote it.
    pub author_id: Option<String>,
    /// How the trail names the author.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
}

/// A question of the secretariat to an institution, with a due date.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = information_request, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct InformationRequest {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The kind of item it is about.
    pub about_kind: Option<String>,
    /// The item.
    pub about_id: Option<String>,
    /// The institution asked.
    pub institution_id: String,
    /// What is asked.
    pub question: String,
    /// Until when.
    pub due_on: Option<Date>,
    /// Confidentiality class, 0 to 2.
    pub class: i32,
    /// `open`, `answered` or `withdrawn`.
    pub state: String,
    /// Who asks.
    pub asked_by: Option<String>,
    /// How the trail names that person.
    pub asked_label: String,
    /// When.
    pub asked_at: Timestamp,
    /// What was answered.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// How the trail names that person.
    pub answered_label: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Counts the changes.
    pub revision: i32,
}

/// That somebody wants to be told by mail when something is published. Works after the address confirmed it.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = subscription, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Subscription {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The address.
    pub email: String,
    /// The language of the letters.
    pub language: String,
    /// `mechanism`, `recommendation`, `theme`, `person`, `sdg` or `institution`.
    pub about_kind: String,
    /// The thing; empty for the whole mechanism.
    pub about_id: String,
    /// Digest of the secret in its links.
    pub token_hash: String,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When the address confirmed it.
    pub confirmed_at: Option<Timestamp>,
    /// Up to when it was told.
    pub last_sent_at: Option<Timestamp>,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
}

/// The secret address of a person's calendar of due dates.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = calendar_link, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct CalendarLink {
    /// Identifier.
    pub id: String,
    /// Digest of the secret.
    pub token_hash: String,
    /// The person.
    pub account_id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When a calendar last asked.
    pub last_used_at: Option<Timestamp>,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}
