//! What needs the attention of those who decide: due, overdue, blocked, contested, without a measure, newly graded.
//!
//! The brief of the chair and the agenda of a meeting are made of the same lists.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{
    allocation, assessment, case_file, case_standing, institution, measure, milestone, recommendation,
};

use super::items::{Item, named};
use super::model::Subject;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::readable_class;

/// The statuses of a measure on which work has not ended.
pub(super) const OPEN: [&str; 6] =
    ["not_started", "in_preparation", "in_progress", "continuous", "delayed", "blocked"];

/// The first entries of a list, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    /// On all pages.
    pub total: i64,
    /// The first.
    pub first: Vec<T>,
}

/// Refuses whoever may not read unpublished work of the whole mechanism: secretariat, chair and auditor may.
pub fn require_reader(actor: &Actor, mechanism_id: &str) -> Result<()> {
    actor.require(Act::Read, ObjectKind::UpdateDraft, mechanism_id)
}

/// A measure, as lists for decision show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureLine {
    /// Identifier.
    pub id: String,
    /// Its part of the address.
    pub slug: String,
    /// What sort of thing it does, a code of [`MeasureKind`](crate::plans::model::MeasureKind).
    pub kind: String,
    /// Its titles.
    pub titles: LocalText,
    /// The institution that leads.
    pub lead: Option<LocalText>,
    /// When it is due.
    pub due_on: Option<Date>,
    /// Where it stands.
    pub status: String,
    /// Why it stands there, where a person said so.
    pub reason: Option<String>,
    /// Since when.
    pub since: Timestamp,
}

type MeasureKey = (String, String, String, String, Option<Date>);
type MeasureState = (String, Option<String>, Timestamp, Option<String>);

/// What a [`MeasureLine`] is made of.
macro_rules! line_columns {
    () => {
        (
            (measure::id, measure::slug, measure::kind, measure::titles, measure::due_on),
            (measure::status, measure::status_reason, measure::status_at, institution::names.nullable()),
        )
    };
}

pub(super) fn line((key, state): (MeasureKey, MeasureState)) -> Result<MeasureLine> {
    let (id, slug, kind, titles, due_on) = key;
    let (status, reason, since, lead) = state;
    Ok(MeasureLine {
        titles: LocalText::from_json(&titles)?,
        lead: lead.as_deref().map(LocalText::from_json).transpose()?,
        id,
        slug,
        kind,
        due_on,
        status,
        reason,
        since,
    })
}

/// Open measures due from one day to another, both included, the earliest first.
pub fn due_between(
    conn: &mut Conn,
    mechanism_id: &str,
    from: Date,
    to: Date,
    limit: i64,
) -> Result<Listed<MeasureLine>> {
    due(conn, mechanism_id, Some(from), to, limit)
}

/// Open measures past their due date, the longest first.
pub fn overdue(conn: &mut Conn, mechanism_id: &str, today: Date, limit: i64) -> Result<Listed<MeasureLine>> {
    due(conn, mechanism_id, None, today - Duration::days(1), limit)
}

fn due(
    conn: &mut Conn,
    mechanism_id: &str,
    from: Option<Date>,
    to: Date,
    limit: i64,
) -> Result<Listed<MeasureLine>> {
    let from = from.unwrap_or_default();
    let wanted = measure::mechanism_id
        .eq(mechanism_id)
        .and(measure::status.eq_any(OPEN))
        .and(measure::due_on.between(from, to))
        .and(measure::is_continuous.eq(false));
    let rows: Vec<(MeasureKey, MeasureState)> = measure::table
        .left_join(institution::table)
        .filter(wanted.clone())
        .order((measure::due_on, measure::slug))
        .limit(limit)
        .select(line_columns!())
        .load(conn)?;
    let total = measure::table.filter(wanted).count().get_result(conn)?;
    Ok(Listed { total, first: rows.into_iter().map(line).collect::<Result<_>>()? })
}

/// Measures that cannot proceed, those blocked longest first.
pub fn blocked(conn: &mut Conn, mechanism_id: &str, limit: i64) -> Result<Listed<MeasureLine>> {
    let wanted = measure::mechanism_id.eq(mechanism_id).and(measure::status.eq("blocked"));
    let rows: Vec<(MeasureKey, MeasureState)> = measure::table
        .left_join(institution::table)
        .filter(wanted)
        .order((measure::status_at, measure::slug))
        .limit(limit)
        .select(line_columns!())
        .load(conn)?;
    let total = measure::table.filter(wanted).count().get_result(conn)?;
    Ok(Listed { total, first: rows.into_iter().map(line).collect::<Result<_>>()? })
}

/// Open measures of some kinds that the actor may read, the oldest first: bills, for instance.
pub fn of_kinds(
    conn: &mut Conn,
    actor: &Actor,
    mechanism_id: &str,
    kinds: &[&str],
    limit: i64,
) -> Result<Listed<MeasureLine>> {
    let sees_internal = actor.may(Act::Read, ObjectKind::PlanDraft, mechanism_id);
    let wanted = measure::mechanism_id
        .eq(mechanism_id)
        .and(measure::status.eq_any(OPEN))
        .and(measure::kind.eq_any(kinds))
        .and(measure::is_public.eq(true).or(measure::is_public.eq(!sees_internal)));
    let rows: Vec<(MeasureKey, MeasureState)> = measure::table
        .left_join(institution::table)
        .filter(wanted.clone())
        .order((measure::created_at, measure::slug))
        .limit(limit)
        .select(line_columns!())
        .load(conn)?;
    let total = measure::table.filter(wanted).count().get_result(conn)?;
    Ok(Listed { total, first: rows.into_iter().map(line).collect::<Result<_>>()? })
}

/// A step on the way of a measure that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneLine {
    /// Its titles.
    pub titles: LocalText,
    /// When it is due.
    pub due_on: Date,
    /// The part of the address of its measure.
    pub measure_slug: String,
}

/// Steps of open measures that are due from one day to another and not done.
pub fn milestones_between(
    conn: &mut Conn,
    mechanism_id: &str,
    from: Date,
    to: Date,
    limit: i64,
) -> Result<Vec<MilestoneLine>> {
    let rows: Vec<(String, Option<Date>, String)> = milestone::table
        .inner_join(measure::table)
        .filter(measure::mechanism_id.eq(mechanism_id).and(measure::status.eq_any(OPEN)))
        .filter(milestone::done_on.is_null().and(milestone::due_on.between(from, to)))
        .order((milestone::due_on, milestone::id))
        .limit(limit)
        .select((milestone::titles, milestone::due_on, measure::slug))
        .load(conn)?;
    let line = |(titles, due_on, measure_slug): (String, Option<Date>, String)| {
        let titles = LocalText::from_json(&titles);
        due_on.map(|due_on| Ok(MilestoneLine { titles: titles?, due_on, measure_slug }))
    };
    rows.into_iter().filter_map(line).collect()
}

/// Live recommendations that no measure answers, the oldest first.
pub fn without_measure(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    limit: i64,
) -> Result<Listed<Item>> {
    let class = readable_class(actor, &[&mechanism.id]);
    let wanted = case_file::mechanism_id
        .eq(&mechanism.id)
        .and(case_file::status.ne("closed"))
        .and(recommendation::withdrawn_at.is_null())
        .and(recommendation::kind.eq("recommendation"))
        .and(recommendation::class.le(class));
    let cases = || {
        case_file::table
            .inner_join(recommendation::table)
            .inner_join(case_standing::table)
            .filter(wanted)
            .filter(case_standing::mechanism_id.eq(&mechanism.id).and(case_standing::measures.eq(0)))
    };
    let total = cases().count().get_result(conn)?;
    let ids: Vec<String> = cases()
        .order((recommendation::date, recommendation::sort_key))
        .limit(limit)
        .select(case_file::id)
        .load(conn)?;
    Ok(Listed { total, first: in_order(conn, ids)? })
}

/// The cases named, in the order given.
fn in_order(conn: &mut Conn, ids: Vec<String>) -> Result<Vec<Item>> {
    let subjects: Vec<Subject> = ids.into_iter().map(Subject::Case).collect();
    let mut found = named(conn, &subjects)?;
    Ok(subjects.iter().filter_map(|subject| found.remove(subject)).collect())
}

/// An allocation that its institution says belongs elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contested {
    /// What is contested.
    pub item: Item,
    /// The institution.
    pub institution: LocalText,
    /// Why.
    pub reason: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// Whether it was brought before the chair, being contested for too long (V6).
    pub is_escalated: bool,
}

/// Contested leads, the longest first.
pub fn contested(conn: &mut Conn, mechanism_id: &str, limit: i64) -> Result<Listed<Contested>> {
    type Row =
        ((Option<String>, Option<String>), String, Option<String>, Option<Timestamp>, Option<Timestamp>);
    let wanted = allocation::mechanism_id
        .eq(mechanism_id)
        .and(allocation::status.eq("contested"))
        .and(allocation::ended_at.is_null());
    let total = allocation::table.filter(wanted).count().get_result(conn)?;
    let rows: Vec<Row> = allocation::table
        .inner_join(institution::table)
        .filter(wanted)
        .order((allocation::decided_at, allocation::id))
        .limit(limit)
        .select((
            (allocation::case_id, allocation::cluster_id),
            institution::names,
            allocation::reason,
            allocation::decided_at,
            allocation::escalated_at,
        ))
        .load(conn)?;
    let subject = |row: &Row| Subject::of_columns(None, row.0.0.as_deref(), row.0.1.as_deref());
    let subjects: Vec<Subject> = rows.iter().filter_map(subject).collect();
    let found = named(conn, &subjects)?;
    let mut first = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(item) = subject(&row).and_then(|subject| found.get(&subject).cloned()) else { continue };
        let (_, names, reason, since, escalated) = row;
        let institution = LocalText::from_json(&names)?;
        let since = since.unwrap_or_default();
        first.push(Contested { item, institution, reason, since, is_escalated: escalated.is_some() });
    }
    Ok(Listed { total, first })
}

/// A grade that a committee gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    /// The recommendation.
    pub item: Item,
    /// Who gave it.
    pub assessor: LocalText,
    /// The scheme of the grade.
    pub scale: String,
    /// The grade.
    pub grade: String,
    /// As of which day.
    pub on: Date,
}

/// Grades of committees that were published since a point in time, the newest first.
pub fn committee_grades(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    since: Timestamp,
    limit: i64,
) -> Result<Listed<Graded>> {
    type Row = (String, String, String, String, Date);
    let class = readable_class(actor, &[&mechanism.id]);
    let wanted = assessment::mechanism_id
        .eq(&mechanism.id)
        .and(assessment::state.eq("published"))
        .and(assessment::assessor.eq("committee"))
        .and(assessment::published_at.ge(since))
        .and(recommendation::class.le(class));
    let grades =
        || assessment::table.inner_join(case_file::table.inner_join(recommendation::table)).filter(wanted);
    let total = grades().count().get_result(conn)?;
    let rows: Vec<Row> = grades()
        .order((assessment::published_at.desc(), assessment::id))
        .limit(limit)
        .select((
            assessment::case_id,
            assessment::assessor_name,
            assessment::scale,
            assessment::grade,
            assessment::assessed_on,
        ))
        .load(conn)?;
    let subjects: Vec<Subject> = rows.iter().map(|row| Subject::Case(row.0.clone())).collect();
    let found = named(conn, &subjects)?;
    let mut first = Vec::with_capacity(rows.len());
    for (case, assessor, scale, grade, on) in rows {
        let Some(item) = found.get(&Subject::Case(case)).cloned() else { continue };
        first.push(Graded { item, assessor: LocalText::from_json(&assessor)?, scale, grade, on });
    }
    Ok(Listed { total, first })
}

/// Paragraphs on which a committee asked for a report within a set time, from one day to another.
pub fn reports_between(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    from: Date,
    to: Date,
    limit: i64,
) -> Result<Vec<(Item, Date)>> {
    let class = readable_class(actor, &[&mechanism.id]);
    let rows: Vec<(String, Option<Date>)> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::mechanism_id.eq(&mechanism.id).and(recommendation::class.le(class)))
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::is_priority.eq(true)))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::priority_due.between(from, to)))
        .order((recommendation::priority_due, recommendation::sort_key))
        .limit(limit)
        .select((case_file::id, recommendation::priority_due))
        .load(conn)?;
    let subjects: Vec<Subject> = rows.iter().map(|(id, _)| Subject::Case(id.clone())).collect();
    let found = named(conn, &subjects)?;
    let line = |(id, due): (String, Option<Date>)| Some((found.get(&Subject::Case(id))?.clone(), due?));
    Ok(rows.into_iter().filter_map(line).collect())
}
