//! What institutions say, step by step, and the links by which it is cleared.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{clearance_link, progress_update, step_back, update_step};

/// An institution's account of what was done in one period. Append-only once submitted: a correction is a new update.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = progress_update, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Update {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The measure it is about; exactly one of the three is set.
    pub measure_id: Option<String>,
    /// The case it is about.
    pub case_id: Option<String>,
    /// The cluster it is about.
    pub cluster_id: Option<String>,
    /// The institution that speaks.
    pub institution_id: String,
    /// The round it answers.
    pub round_id: Option<String>,
    /// First day of the period.
    pub period_from: Date,
    /// Last day of the period.
    pub period_to: Date,
    /// What was done, as JSON by language.
    pub narrative: String,
    /// What stood in the way, as JSON by language.
    pub obstacles: String,
    /// What comes next, as JSON by language.
    pub next_steps: String,
    /// How far, in per cent; only where the mechanism asks for it.
    pub percent: Option<i32>,
    /// The status the institution proposes for its measure.
    pub proposed_status: Option<String>,
    /// Whether it only says that nothing is new.
    pub is_nothing_new: bool,
    /// Where it stands, a code of [`UpdateStatus`](super::model::UpdateStatus).
    pub status: String,
    /// Confidentiality class, 0 to 2 (DOMAIN 1.3).
    pub class: i32,
    /// The key of the form it came from: the same form sent twice makes one update.
    pub form_key: String,
    /// The update that this one corrects or follows after its return.
    pub supersedes_id: Option<String>,
    /// Who wrote it.
    pub author_id: Option<String>,
    /// How the trail names the author.
    pub author_label: String,
    /// When it was submitted.
    pub submitted_at: Option<Timestamp>,
    /// Who cleared it for the institution.
    pub cleared_by: Option<String>,
    /// When.
    pub cleared_at: Option<Timestamp>,
    /// `account`, `link` (a signed link) or `secretariat` (on the institution's behalf).
    pub cleared_via: Option<String>,
    /// Who validated it for the secretariat.
    pub validated_by: Option<String>,
    /// When.
    pub validated_at: Option<Timestamp>,
    /// Who published it.
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

/// One step of an update on its way, kept for its timeline.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = update_step, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Step {
    /// Identifier.
    pub id: String,
    /// The update.
    pub update_id: String,
    /// What happened: `submitted`, `returned`, `cleared`, `validated`, `published`, `withdrawn`.
    pub step: String,
    /// How, where it was not by account.
    pub via: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The person.
    pub actor_id: Option<String>,
    /// How the trail names the person.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
}

/// That somebody asks to set something published back; a second person decides (V9).
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = step_back, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct StepBack {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// `update`, `measure` or `assessment`.
    pub object_kind: String,
    /// The object.
    pub object_id: String,
    /// Where it stands.
    pub from_code: String,
    /// Where it should go.
    pub to_code: String,
    /// Why.
    pub reason: String,
    /// Who asks.
    pub asked_by: Option<String>,
    /// How the trail names that person.
    pub asked_label: String,
    /// When.
    pub asked_at: Timestamp,
    /// The second person.
    pub decided_by: Option<String>,
    /// How the trail names that person.
    pub decided_label: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Whether it was agreed.
    pub is_granted: Option<bool>,
}

/// A signed link by which an approver clears one update without an account.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = clearance_link, primary_key(token_hash), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ClearanceLink {
    /// Digest of the secret.
    pub token_hash: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The update.
    pub update_id: String,
    /// The address it was sent to.
    pub sent_to: String,
    /// Who sent it.
    pub made_by: Option<String>,
    /// How the trail names that person.
    pub made_label: String,
    /// When.
    pub made_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// `cleared` or `returned`.
    pub decision: Option<String>,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}
