//! The secretariat's queue: what waits for it, how much, since when; and the list behind each line.

use diesel::dsl::{count_star, min};
use diesel::prelude::*;
use suivi_kernel::{Actor, Date, LocalText, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{
    allocation, assessment, case_file, case_standing, information_request, institution, measure,
    progress_update, recommendation, round_item, step_back, update_round,
};

use crate::followup::attention::{OPEN, reports_between, require_reader};
use crate::followup::items::{Item, named};
use crate::followup::model::Subject;
use crate::followup::rounds::{Round, open_round};
use crate::mechanisms::{Mechanism, coded};
use crate::recommendations::queries::readable_class;
use crate::reports::queries::{Ahead, ahead};

coded! {
    /// One line of the queue.
    Queue {
        /// Recommendations whose text nobody has compared with the source.
        ToVerify = "verify",
        /// Verified recommendations without a lead.
        ToAllocate = "allocate",
        /// Leads that their institutions have not confirmed yet.
        Unconfirmed = "unconfirmed",
        /// Leads that their institutions say belong elsewhere.
        Contested = "contested",
        /// Questions of the open round that are past their due date.
        Late = "late",
        /// Updates that their institutions have cleared.
        ToValidate = "validate",
        /// Updates that are validated and not published.
        ToPublish = "publish",
        /// Assessments that wait for a second person.
        Assessments = "assessments",
        /// Steps back of something published that wait for a second person (V9).
        StepBacks = "step-backs",
        /// Questions to institutions that are not answered.
        Requests = "requests",
    }
}

/// How much waits in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueLine {
    /// The line.
    pub queue: Queue,
    /// How many.
    pub count: i64,
    /// Since when the oldest waits.
    pub oldest: Option<Timestamp>,
}

/// What comes next with a date.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deadlines {
    /// The open round.
    pub round: Option<Round>,
    /// The next report that a committee asked for; due in Geneva.
    pub report: Option<(Item, Date)>,
    /// The reports that the State owes.
    pub owed: Ahead,
    /// The next measure that is due.
    pub measure: Option<Date>,
}

/// The queue: every line, also those with nothing in them.
pub fn queue(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    now: Timestamp,
) -> Result<Vec<QueueLine>> {
    require_reader(actor, &mechanism.id)?;
    Queue::ALL
        .iter()
        .map(|queue| {
            let (count, oldest) = how_many(conn, actor, mechanism, *queue, now)?;
            Ok(QueueLine { queue: *queue, count, oldest })
        })
        .collect()
}

/// The next deadlines.
pub fn deadlines(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, today: Date) -> Result<Deadlines> {
    require_reader(actor, &mechanism.id)?;
    let report = reports_between(conn, actor, mechanism, today, Date::MAX, 1)?.pop();
    let measure = measure::table
        .filter(measure::mechanism_id.eq(&mechanism.id).and(measure::status.eq_any(OPEN)))
        .filter(measure::due_on.ge(today).and(measure::is_continuous.eq(false)))
        .select(min(measure::due_on))
        .first(conn)?;
    let owed = ahead(conn, actor, mechanism, today)?;
    Ok(Deadlines { round: open_round(conn, &mechanism.id)?, report, owed, measure })
}

type Count = (i64, Option<Timestamp>);

fn how_many(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    queue: Queue,
    now: Timestamp,
) -> Result<Count> {
    let id = mechanism.id.as_str();
    let class = readable_class(actor, &[id]);
    // The same conditions as the register's list: recommendations that the reader may see.
    let cases = || {
        case_file::table
            .inner_join(recommendation::table)
            .filter(case_file::mechanism_id.eq(id).and(case_file::status.ne("closed")))
            .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.le(class)))
            .filter(recommendation::kind.eq("recommendation").and(recommendation::state.eq(&mechanism.state)))
    };
    let unled =
        case_standing::table.filter(case_standing::mechanism_id.eq(id).and(case_standing::lead_id.is_null()));
    let leads = |status: &'static str| {
        allocation::table
            .filter(allocation::mechanism_id.eq(id).and(allocation::status.eq(status)))
            .filter(allocation::ended_at.is_null().and(allocation::part.eq("lead")))
    };
    // An update is not touched after it has been sent but by its next step: since then it stands where it does.
    let updates = |status: &'static str| {
        progress_update::table
            .filter(progress_update::mechanism_id.eq(id).and(progress_update::status.eq(status)))
            .select((count_star(), min(progress_update::updated_at)))
    };
    Ok(match queue {
        Queue::ToVerify => cases()
            .filter(case_file::verified_at.is_null())
            .select((count_star(), min(case_file::created_at)))
            .first(conn)?,
        // Most have a lead: those that have none are looked up first.
        Queue::ToAllocate => cases()
            .filter(case_file::verified_at.is_not_null())
            .filter(case_file::id.eq_any(unled.select(case_standing::case_id)))
            .select((count_star(), min(case_file::verified_at)))
            .first(conn)?,
        Queue::Unconfirmed => {
            leads("proposed").select((count_star(), min(allocation::proposed_at))).first(conn)?
        }
        Queue::Contested => {
            leads("contested").select((count_star(), min(allocation::decided_at))).first(conn)?
        }
        Queue::Late => late(conn, id, now)?,
        Queue::ToValidate => updates("cleared").first(conn)?,
        Queue::ToPublish => updates("validated").first(conn)?,
        Queue::Assessments => assessment::table
            .filter(assessment::mechanism_id.eq(id).and(assessment::state.eq("proposed")))
            .select((count_star(), min(assessment::proposed_at)))
            .first(conn)?,
        Queue::StepBacks => step_back::table
            .filter(step_back::mechanism_id.eq(id).and(step_back::decided_at.is_null()))
            .select((count_star(), min(step_back::asked_at)))
            .first(conn)?,
        Queue::Requests => information_request::table
            .filter(information_request::mechanism_id.eq(id).and(information_request::state.eq("open")))
            .select((count_star(), min(information_request::asked_at)))
            .first(conn)?,
    })
}

/// The unanswered questions of the open round, once it is past its due date.
fn late(conn: &mut Conn, mechanism_id: &str, now: Timestamp) -> Result<Count> {
    let Some(round) = open_round(conn, mechanism_id)?.filter(|round| round.due_at < now) else {
        return Ok((0, None));
    };
    let count: i64 = round_item::table
        .filter(round_item::round_id.eq(&round.id))
        .filter(round_item::state.eq_any(["waiting", "drafted"]))
        .count()
        .get_result(conn)?;
    Ok((count, (count > 0).then_some(round.due_at)))
}

/// One entry of a line of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What it is about, where it is about an item.
    pub item: Option<Item>,
    /// The institution concerned.
    pub institution: Option<LocalText>,
    /// Since when it waits.
    pub since: Timestamp,
    /// Why.
    pub note: Option<String>,
    /// The update itself, where it is one.
    pub update_id: Option<String>,
}

/// What one row of a line says before names are looked up.
struct Raw {
    subject: Option<Subject>,
    institution: Option<String>,
    since: Option<Timestamp>,
    note: Option<String>,
    update_id: Option<String>,
}

type Columns = (Option<String>, Option<String>, Option<String>);

fn subject((measure, case, cluster): &Columns) -> Option<Subject> {
    Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref())
}

/// A page of one line of the queue, the longest waiting first; empty for the lines whose lists everybody who reads the
/// queue finds elsewhere: the register, the allocations, the assessments, the requests.
pub fn page(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    queue: Queue,
    (offset, limit): (i64, i64),
    now: Timestamp,
) -> Result<(i64, Vec<Waiting>)> {
    require_reader(actor, &mechanism.id)?;
    let (total, _) = how_many(conn, actor, mechanism, queue, now)?;
    let at = (offset, limit);
    let rows = match queue {
        Queue::Late => late_page(conn, &mechanism.id, at, now)?,
        Queue::ToValidate => updates(conn, &mechanism.id, "cleared", at)?,
        Queue::ToPublish => updates(conn, &mechanism.id, "validated", at)?,
        Queue::StepBacks => step_backs(conn, &mechanism.id, at)?,
        _ => Vec::new(),
    };
    let subjects: Vec<Subject> = rows.iter().filter_map(|row| row.subject.clone()).collect();
    let found = named(conn, &subjects)?;
    let waiting = |row: Raw| {
        Ok(Waiting {
            item: row.subject.and_then(|subject| found.get(&subject).cloned()),
            institution: row.institution.as_deref().map(LocalText::from_json).transpose()?,
            since: row.since.unwrap_or_default(),
            note: row.note,
            update_id: row.update_id,
        })
    };
    Ok((total, rows.into_iter().map(waiting).collect::<Result<_>>()?))
}

fn late_page(
    conn: &mut Conn,
    mechanism_id: &str,
    (offset, limit): (i64, i64),
    now: Timestamp,
) -> Result<Vec<Raw>> {
    let rows: Vec<(Columns, String, Timestamp)> = round_item::table
        .inner_join(institution::table)
        .inner_join(update_round::table)
        .filter(round_item::mechanism_id.eq(mechanism_id).and(update_round::state.eq("open")))
        .filter(update_round::due_at.lt(now).and(round_item::state.eq_any(["waiting", "drafted"])))
        .order((institution::slug, round_item::id))
        .offset(offset)
        .limit(limit)
        .select((
            (round_item::measure_id, round_item::case_id, round_item::cluster_id),
            institution::names,
            update_round::due_at,
        ))
        .load(conn)?;
    let raw = |(columns, institution, due): (Columns, String, Timestamp)| Raw {
        subject: subject(&columns),
        institution: Some(institution),
        since: Some(due),
        note: None,
        update_id: None,
    };
    Ok(rows.into_iter().map(raw).collect())
}

fn updates(
    conn: &mut Conn,
    mechanism_id: &str,
    status: &str,
    (offset, limit): (i64, i64),
) -> Result<Vec<Raw>> {
    type Row = (String, Columns, String, Option<Timestamp>, Option<Timestamp>);
    let rows: Vec<Row> = progress_update::table
        .inner_join(institution::table)
        .filter(progress_update::mechanism_id.eq(mechanism_id).and(progress_update::status.eq(status)))
        .order((progress_update::updated_at, progress_update::id))
        .offset(offset)
        .limit(limit)
        .select((
            progress_update::id,
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
            institution::names,
            progress_update::cleared_at,
            progress_update::validated_at,
        ))
        .load(conn)?;
    let raw = |(id, columns, institution, cleared, validated): Row| Raw {
        subject: subject(&columns),
        institution: Some(institution),
        since: validated.or(cleared),
        note: None,
        update_id: Some(id),
    };
    Ok(rows.into_iter().map(raw).collect())
}

fn step_backs(conn: &mut Conn, mechanism_id: &str, (offset, limit): (i64, i64)) -> Result<Vec<Raw>> {
    type Row = (String, String, String, Timestamp);
    let rows: Vec<Row> = step_back::table
        .filter(step_back::mechanism_id.eq(mechanism_id).and(step_back::decided_at.is_null()))
        .order((step_back::asked_at, step_back::id))
        .offset(offset)
        .limit(limit)
        .select((step_back::object_kind, step_back::object_id, step_back::reason, step_back::asked_at))
        .load(conn)?;
    let about = |kind: &str| -> Vec<&str> {
        rows.iter().filter(|row| row.0 == kind).map(|row| row.1.as_str()).collect()
    };
    let of_updates: Vec<(String, Columns)> = progress_update::table
        .filter(progress_update::id.eq_any(about("update")))
        .select((
            progress_update::id,
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
        ))
        .load(conn)?;
    let of_assessments: Vec<(String, String)> = assessment::table
        .filter(assessment::id.eq_any(about("assessment")))
        .select((assessment::id, assessment::case_id))
        .load(conn)?;
    let subject_of = |kind: &str, id: &str| match kind {
        "measure" => Some(Subject::Measure(id.to_owned())),
        "update" => {
            of_updates.iter().find(|(update, _)| update == id).and_then(|(_, columns)| subject(columns))
        }
        _ => of_assessments.iter().find(|(a, _)| a == id).map(|(_, case)| Subject::Case(case.clone())),
    };
    Ok(rows
        .iter()
        .map(|(kind, id, reason, since)| Raw {
            subject: subject_of(kind, id),
            institution: None,
            since: Some(*since),
            note: Some(reason.clone()),
            update_id: None,
        })
        .collect())
}
