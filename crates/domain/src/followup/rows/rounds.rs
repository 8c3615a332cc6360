//! How a mechanism asks: its rules, its rounds, their questions, and who was reminded.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{followup_rules, reminder, round_item, update_round};

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
