//! The tables of plans, measures and indicators as rows. Codes stay text here; the rules of `model` give them meaning.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{
    data_point, indicator, indicator_goal, indicator_link, measure, measure_link, measure_support,
    measure_target, milestone, plan, plan_version,
};

/// An action plan: a human-rights plan, a thematic or local one, or one for the 2030 Agenda.
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = plan, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Plan {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Name in addresses.
    pub slug: String,
    /// What sort of plan, a code of [`PlanKind`](super::model::PlanKind).
    pub kind: String,
    /// Titles, a [`suivi_kernel::LocalText`] as JSON.
    pub titles: String,
    /// What it is about, as JSON by language.
    pub summaries: String,
    /// The law, decree or decision it rests on.
    pub legal_basis: Option<String>,
    /// The act that adopted it.
    pub adoption_act: Option<String>,
    /// When it was adopted.
    pub adopted_on: Option<Date>,
    /// Its first day.
    pub period_from: Date,
    /// Its last day.
    pub period_to: Date,
    /// What it may cost, in words.
    pub budget: Option<String>,
    /// The institution that keeps it.
    pub owner_id: Option<String>,
    /// Where it stands, a code of [`PlanStatus`](super::model::PlanStatus).
    pub status: String,
    /// The version in force, from 1; each is kept whole in `plan_version`.
    pub version: i32,
    /// Counts the changes, so that two people do not overwrite each other.
    pub revision: i32,
    /// When the public could first read it.
    pub published_at: Option<Timestamp>,
    /// Who entered it.
    pub created_by: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A version of a plan as it stood, kept whole.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = plan_version, primary_key(plan_id, version), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct PlanVersion {
    /// The plan.
    pub plan_id: String,
    /// From 1 upwards.
    pub version: i32,
    /// Why this version was made.
    pub reason: Option<String>,
    /// The plan and its measures as JSON.
    pub content: String,
    /// The person who made it.
    pub actor_id: Option<String>,
    /// How the trail names the person.
    pub actor_label: String,
    /// When.
    pub at: Timestamp,
}

/// Something an institution undertakes to do about recommendations.
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = measure, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Measure {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The plan it stands in.
    pub plan_id: Option<String>,
    /// Name in addresses, such as `m-42`.
    pub slug: String,
    /// What sort of measure, a code of [`MeasureKind`](super::model::MeasureKind).
    pub kind: String,
    /// Titles, as JSON by language.
    pub titles: String,
    /// What will be done, as JSON by language.
    pub descriptions: String,
    /// What there will be when it is done, as JSON by language.
    pub outputs: String,
    /// Which of S, M, A, R, T a person has ticked: the letters, in that order.
    pub smart: String,
    /// The institution that leads it.
    pub lead_id: Option<String>,
    /// The person in the lead institution who keeps it; nobody in particular where empty.
    pub keeper_id: Option<String>,
    /// Its first day.
    pub starts_on: Option<Date>,
    /// When it is due; empty only where it is continuous or not yet planned.
    pub due_on: Option<Date>,
    /// Whether it has no end and is reviewed at set dates.
    pub is_continuous: bool,
    /// What it costs.
    pub budget: Option<f64>,
    /// The currency of the budget, ISO 4217.
    pub currency: Option<String>,
    /// Who pays.
    pub budget_source: Option<String>,
    /// Where it stands, a code of [`MeasureStatus`](super::model::MeasureStatus).
    pub status: String,
    /// Why, where the status asks for a reason.
    pub status_reason: Option<String>,
    /// When the status was set.
    pub status_at: Timestamp,
    /// Whether the public reads it.
    pub is_public: bool,
    /// Who agreed to it: the approver of the lead institution, or the officer of the secretariat who entered it.
    pub approved_by: Option<String>,
    /// When.
    pub approved_at: Option<Timestamp>,
    /// Counts the changes, so that two people do not overwrite each other.
    pub revision: i32,
    /// Who entered it.
    pub created_by: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// An institution that supports a measure.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable, serde::Serialize)]
#[diesel(table_name = measure_support, primary_key(measure_id, institution_id), treat_none_as_default_value = false)]
pub struct MeasureSupport {
    /// The measure.
    pub measure_id: String,
    /// The institution.
    pub institution_id: String,
}

/// That a measure answers a recommendation, or all recommendations of a cluster.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = measure_link, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct MeasureLink {
    /// Identifier.
    pub id: String,
    /// The measure.
    pub measure_id: String,
    /// The mechanism's case on the recommendation; exactly one of the two is set.
    pub case_id: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// When the link was made.
    pub at: Timestamp,
}

/// A target of the 2030 Agenda that a measure serves.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable, serde::Serialize)]
#[diesel(table_name = measure_target, primary_key(measure_id, code), treat_none_as_default_value = false)]
pub struct MeasureTarget {
    /// The measure.
    pub measure_id: String,
    /// The target or goal, a code of `vocab::sdg`.
    pub code: String,
}

/// A step on the way of a measure.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = milestone, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Milestone {
    /// Identifier.
    pub id: String,
    /// The measure.
    pub measure_id: String,
    /// Its place, from 1.
    pub ordinal: i32,
    /// What will be reached, as JSON by language.
    pub titles: String,
    /// When it is due.
    pub due_on: Option<Date>,
    /// When it was reached.
    pub done_on: Option<Date>,
    /// What shows it.
    pub proof: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A figure that shows commitment, effort or enjoyment (OHCHR, HR/PUB/12/5).
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = indicator, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Indicator {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// Name in addresses.
    pub slug: String,
    /// Structural, process or outcome, a code of [`IndicatorKind`](super::model::IndicatorKind).
    pub kind: String,
    /// Names, as JSON by language.
    pub names: String,
    /// What is measured, as JSON by language.
    pub definitions: String,
    /// Why it was chosen.
    pub rationale: Option<String>,
    /// What a value counts, in words: persons, per cent, per 1,000 live births.
    pub unit: String,
    /// How values are to be read and protected, a code of [`UnitKind`](super::model::UnitKind).
    pub unit_kind: String,
    /// Digits after the decimal separator.
    pub decimals: i32,
    /// Which way is better, a code of [`Direction`](super::model::Direction).
    pub direction: String,
    /// The right, a code of `vocab::themes`.
    pub right_theme: Option<String>,
    /// The attribute of the right.
    pub attribute: Option<String>,
    /// How it is made.
    pub method: Option<String>,
    /// Where the values come from.
    pub source: Option<String>,
    /// Where the source can be read.
    pub source_address: Option<String>,
    /// How often a value is due, in months.
    pub periodicity_months: Option<i32>,
    /// What it does not show.
    pub limits: Option<String>,
    /// The indicator, target or goal of the 2030 Agenda.
    pub sdg: Option<String>,
    /// What it is broken down by: codes of `vocab/disaggregation.csv` as a JSON list.
    pub dimensions: String,
    /// Who was consulted on it.
    pub consulted: Option<String>,
    /// The institution that owns its metadata and values.
    pub owner_id: Option<String>,
    /// Whether the public reads it.
    pub is_public: bool,
    /// Counts the changes, so that two people do not overwrite each other.
    pub revision: i32,
    /// Who entered it.
    pub created_by: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// The baseline or a target of an indicator.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = indicator_goal, primary_key(indicator_id, kind, period), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct IndicatorGoal {
    /// The indicator.
    pub indicator_id: String,
    /// `baseline` or `target`.
    pub kind: String,
    /// The year, quarter or month, such as `2030` or `2027-Q2`.
    pub period: String,
    /// The value.
    pub value: f64,
}

/// What an indicator tells about: a measure, a cluster or one recommendation.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = indicator_link, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct IndicatorLink {
    /// Identifier.
    pub id: String,
    /// The indicator.
    pub indicator_id: String,
    /// The measure; exactly one of the three is set.
    pub measure_id: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// The case.
    pub case_id: Option<String>,
}

/// One value of an indicator in one version; revised, never overwritten.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = data_point, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct DataPoint {
    /// Identifier.
    pub id: String,
    /// The indicator.
    pub indicator_id: String,
    /// The year, quarter or month it is about.
    pub period: String,
    /// Where; empty for the whole State.
    pub place: String,
    /// The cell of the breakdown, dimensions in order: `age=0-17;sex=female`; empty for the total.
    pub cell: String,
    /// From 1 upwards; versions are added, never changed.
    pub version: i32,
    /// Whether this is the version shown.
    pub is_current: bool,
    /// The value; empty where it is known not to be available.
    pub value: Option<f64>,
    /// How many people stand behind it, where that is known.
    pub persons: Option<i32>,
    /// `provisional`, `final` or `revised`.
    pub status: String,
    /// Whether a person hid it from the public to protect a small cell.
    pub is_suppressed: bool,
    /// Where this value comes from.
    pub source: Option<String>,
    /// What to know about it.
    pub note: Option<String>,
    /// Who entered it.
    pub set_by: Option<String>,
    /// How the trail names the person.
    pub set_label: String,
    /// When.
    pub at: Timestamp,
}
