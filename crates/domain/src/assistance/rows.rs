//! Requests for assistance and what belongs to them, as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    assistance_consent, assistance_evaluation, assistance_message, assistance_milestone, assistance_offer,
    assistance_request, assistance_step, assistance_terms,
};

use crate::trail::recorded;

recorded!(Request as "assistance_request" of mechanism_id);
recorded!(Consent as "assistance_consent" of mechanism_id);
recorded!(Offer as "assistance_offer" of mechanism_id);
recorded!(Message as "assistance_message" of mechanism_id);
recorded!(Terms as "assistance_terms" of mechanism_id);
recorded!(Milestone as "assistance_milestone" of mechanism_id);
recorded!(Evaluation as "assistance_evaluation" of mechanism_id);
recorded!(Step as "assistance_step" of mechanism_id);

/// A request for technical assistance: a need, what is wished for, and how far it is.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_request, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Request {
    /// Identifier.
    pub id: String,
    /// The mechanism that asks.
    pub mechanism_id: String,
    /// The institution that asks, where it is one's.
    pub institution_id: Option<String>,
    /// Its name in addresses: State, year and number, never words of it.
    pub slug: String,
    /// Its title, a text by language.
    pub titles: String,
    /// What is needed, likewise.
    pub needs: String,
    /// What is to be reached, likewise.
    pub objectives: String,
    /// The language it is written in.
    pub language: String,
    /// Ways of cooperation wished for: a list of codes.
    pub modalities: String,
    /// The fund thought of.
    pub fund: Option<String>,
    /// Which of the four capacities it strengthens: a list of codes.
    pub capacities: String,
    /// Themes: a list of codes.
    pub themes: String,
    /// Recommendations it would help to implement: a list of their names in addresses.
    pub recommendations: String,
    /// Measures it would support: likewise. Never shared.
    pub measures: String,
    /// From when on it is wanted.
    pub period_from: Option<Date>,
    /// Until when.
    pub period_to: Option<Date>,
    /// What it may cost, in whole units of the currency.
    pub amount: Option<i64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// Who is in charge; never shared.
    pub contact_private: Option<String>,
    /// The office to write to.
    pub contact_public: Option<String>,
    /// 1 (government) or 2 (restricted).
    pub class: i32,
    /// Who is to know of it: private, un, network, public. Never wider than the consent allows.
    pub visibility: String,
    /// A code of the scale `assistance_request`.
    pub status: String,
    /// Why it was declined.
    pub reason: Option<String>,
    /// When its words changed last: an older consent does not cover them.
    pub worded_at: Timestamp,
    /// When it was submitted.
    pub submitted_at: Option<Timestamp>,
    /// Who wrote it, by account.
    pub created_by: Option<String>,
    /// How the trail names who wrote it.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// How often it was changed, from 1.
    pub revision: i32,
}

/// The consent of the State to let others know of a request: by whom, what, to whom, until when.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_consent, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Consent {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The request.
    pub request_id: String,
    /// The authority that consents.
    pub authority: String,
    /// Who signed for it.
    pub person_name: String,
    /// In which function.
    pub person_function: String,
    /// The day it was given.
    pub given_on: Date,
    /// Which parts may be shared: a list of codes.
    pub parts: String,
    /// With whom at most: un, network, public.
    pub audience: String,
    /// The last day it holds.
    pub expires_on: Date,
    /// What else was said.
    pub note: Option<String>,
    /// The digest of the signed paper among the files.
    pub paper: Option<String>,
    /// The name of that file.
    pub paper_name: Option<String>,
    /// Who recorded it, by account.
    pub recorded_by: Option<String>,
    /// How the trail names who recorded it.
    pub recorded_label: String,
    /// When.
    pub recorded_at: Timestamp,
    /// Who confirmed it for the mechanism: never who recorded it.
    pub confirmed_by: Option<String>,
    /// How the trail names who confirmed it.
    pub confirmed_label: Option<String>,
    /// When.
    pub confirmed_at: Option<Timestamp>,
    /// Who recorded that it was withdrawn.
    pub withdrawn_label: Option<String>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why, for the State's own side.
    pub withdrawn_note: Option<String>,
    /// When its end was acted upon.
    pub expired_at: Option<Timestamp>,
}

/// An offer of assistance: seen by who made it and by the State that asked.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_offer, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Offer {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The request.
    pub request_id: String,
    /// The workspace from which it is offered.
    pub by_mechanism_id: String,
    /// The institution that offers, where it is one's.
    pub by_institution_id: Option<String>,
    /// The role in which it is offered.
    pub by_role: String,
    /// The name of who offers, a text by language.
    pub by_names: String,
    /// The way of cooperation.
    pub modality: String,
    /// What is offered.
    pub body: String,
    /// The languages it can be given in.
    pub languages: String,
    /// From when on.
    pub period_from: Option<Date>,
    /// Until when.
    pub period_to: Option<Date>,
    /// Who would pay for what.
    pub finance: Option<String>,
    /// Whom to write to.
    pub contact: String,
    /// offered, accepted, declined or taken_back.
    pub state: String,
    /// Why it was declined.
    pub reason: Option<String>,
    /// Who made it, by account.
    pub created_by: Option<String>,
    /// How the trail names who made it.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// Who decided.
    pub decided_label: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// How often it was changed, from 1.
    pub revision: i32,
}

/// A question or an answer about an offer, between the two sides.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_message, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Message {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The offer.
    pub offer_id: String,
    /// state or partner.
    pub side: String,
    /// What was written.
    pub body: String,
    /// Who wrote it, by account.
    pub author_id: Option<String>,
    /// How the trail names who wrote it.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
}

/// What both sides agree on: dates, costs, languages, experts, what is expected.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_terms, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Terms {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The accepted offer.
    pub offer_id: String,
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it ends.
    pub ends_on: Option<Date>,
    /// Who bears which costs.
    pub costs: String,
    /// The languages of the work.
    pub languages: String,
    /// Who comes, with which knowledge.
    pub experts: String,
    /// What is expected at the end.
    pub expected: String,
    /// Who agreed for the State.
    pub state_label: Option<String>,
    /// When.
    pub state_at: Option<Timestamp>,
    /// Who agreed for the partner.
    pub partner_label: Option<String>,
    /// When.
    pub partner_at: Option<Timestamp>,
    /// When they changed last.
    pub updated_at: Timestamp,
    /// How often they were changed, from 1.
    pub revision: i32,
}

/// A step of the delivery with its day.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_milestone, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Milestone {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The request.
    pub request_id: String,
    /// What is to be done.
    pub title: String,
    /// Until when.
    pub due_on: Date,
    /// When it was done.
    pub done_on: Option<Date>,
    /// Who said so.
    pub done_label: Option<String>,
    /// When it was set.
    pub created_at: Timestamp,
}

/// What the State says in the end. No score of any State or partner.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_evaluation, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Evaluation {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The request.
    pub request_id: String,
    /// The language it is written in.
    pub language: String,
    /// What changed.
    pub changed: String,
    /// What helped.
    pub helped: String,
    /// What did not.
    pub hindered: String,
    /// What comes next.
    pub next: String,
    /// Whether the State would share it, within its consent.
    pub may_share: bool,
    /// Who wrote it, by account.
    pub author_id: Option<String>,
    /// How the trail names who wrote it.
    pub author_label: String,
    /// When.
    pub at: Timestamp,
}

/// One act in the life of a request.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = assistance_step, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Step {
    /// Identifier.
    pub id: String,
    /// The mechanism that asked.
    pub mechanism_id: String,
    /// The request.
    pub request_id: String,
    /// What was done: a code of [`Deed`](super::model::Deed).
    pub act: String,
    /// Where the request stood afterwards.
    pub status: String,
    /// Who did it, by account.
    pub actor_id: Option<String>,
    /// How the trail names who did it.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
}
