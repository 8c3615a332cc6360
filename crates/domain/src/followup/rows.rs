//! The tables of follow-up as rows. Codes stay text here; the rules of `model` give them meaning.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    absence, allocation, assessment, calendar_link, case_standing, clearance_link, comment, evidence,
    followup_rules, hand_over, information_request, progress_update, reminder, round_item, signal, step_back,
    subscription, succession, update_round, update_step,
};

/// How one mechanism wants its follow-up to run; defaults where there is no row.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = followup_rules, primary_key(mechanism_id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Rules {
    /// The mechanism.
    pub mechanism_id: String,
    /// The national time zone, an IANA name.
    pub time_zone: String,
    /// How many months a round covers.
    pub round_months: i32,
    /// How many days institutions have to answer a round.
    pub answer_days: i32,
    /// Until how many days after its last published update a recommendation counts as fresh.
    pub fresh_days: i32,
    /// Whether the chair lets the public see the scoreboard of institutions.
    pub is_scoreboard_public: bool,
    /// Whether institutions may read each other's unpublished updates.
    pub shares_unpublished: bool,
    /// Whether updates may carry a percentage.
    pub asks_percent: bool,
    /// Counts the changes.
    pub revision: i32,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// That an institution leads or supports a recommendation or a cluster. Never deleted: it ends.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = allocation, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Allocation {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The case; exactly one of the two is set.
    pub case_id: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// The institution.
    pub institution_id: String,
    /// `lead` or `support`.
    pub part: String,
    /// Where it stands, a code of [`AllocationStatus`](super::model::AllocationStatus).
    pub status: String,
    /// The person in the institution who keeps it; nobody in particular where empty.
    pub keeper_id: Option<String>,
    /// Why it is contested, or why it ended.
    pub reason: Option<String>,
    /// Who proposed it.
    pub proposed_by: Option<String>,
    /// When.
    pub proposed_at: Timestamp,
    /// Who confirmed or contested it.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// When it was brought before the chair, being contested for too long (V6).
    pub escalated_at: Option<Timestamp>,
    /// The allocation it continues, after a succession of institutions.
    pub succeeds_id: Option<String>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Who ended it.
    pub ended_by: Option<String>,
    /// Counts the changes.
    pub revision: i32,
}

/// That one institution took over from another on a day.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = succession, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Succession {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The institution that ends or gives away.
    pub from_id: String,
    /// The institution that takes over.
    pub to_id: String,
    /// `rename`, `merge` or `split`.
    pub kind: String,
    /// The first day of the new order.
    pub effective_on: Date,
    /// The act of government behind it.
    pub reason: String,
    /// How many items went over.
    pub moved: i32,
    /// The act in the audit trail.
    pub act_id: String,
    /// The person.
    pub actor_id: Option<String>,
    /// How the trail names the person.
    pub actor_label: String,
    /// When it was entered.
    pub at: Timestamp,
}

/// A round in which institutions are asked what is new.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = update_round, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Round {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// What it is called, such as `2026-Q4`.
    pub label: String,
    /// First day of the period asked about.
    pub period_from: Date,
    /// Last day of the period asked about.
    pub period_to: Date,
    /// When the question goes out.
    pub opens_on: Date,
    /// Until when answers are in time, in UTC.
    pub due_at: Timestamp,
    /// `planned`, `open` or `closed`.
    pub state: String,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// Who made it.
    pub created_by: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

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

/// One question of a round: one item put to one institution.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = round_item, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct RoundItem {
    /// Identifier.
    pub id: String,
    /// The round.
    pub round_id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The measure; exactly one of the three is set.
    pub measure_id: Option<String>,
    /// The case.
    pub case_id: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// The institution asked.
    pub institution_id: String,
    /// `waiting`, `drafted`, `answered` or `excused`.
    pub state: String,
    /// The answer.
    pub update_id: Option<String>,
    /// When it was submitted.
    pub answered_at: Option<Timestamp>,
    /// Whether it was answered after the round was due.
    pub is_late: bool,
    /// Whether the answer says that nothing is new.
    pub is_nothing_new: bool,
}

/// That a person was reminded of a round, so that nobody is reminded twice.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = reminder, primary_key(round_id, account_id, step), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Reminder {
    /// The round.
    pub round_id: String,
    /// The person.
    pub account_id: String,
    /// The rung of the ladder, such as `T-14`.
    pub step: String,
    /// How many items the letter named.
    pub items: i32,
    /// When it was put in the queue.
    pub sent_at: Timestamp,
}

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

/// Where a case stands, derived from everything above and kept in the same transaction; lists and numbers read it.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = case_standing, primary_key(case_id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Standing {
    /// The case.
    pub case_id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The institution that leads, by its own allocation or its cluster's.
    pub lead_id: Option<String>,
    /// How that allocation stands.
    pub lead_status: Option<String>,
    /// Measures that answer it and are not cancelled.
    pub measures: i32,
    /// Those of them that the public reads.
    pub public_measures: i32,
    /// The earliest due date of a measure that is not done.
    pub next_due: Option<Date>,
    /// The update published last.
    pub last_update_id: Option<String>,
    /// When.
    pub last_published_at: Option<Timestamp>,
    /// Whether a public piece of evidence stands behind it.
    pub has_public_evidence: bool,
    /// The State's own published assessment.
    pub state_grade: Option<String>,
    /// Published assessments of others.
    pub independent: i32,
}
