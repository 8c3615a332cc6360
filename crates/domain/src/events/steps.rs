//! The steps of an event: announced, open, held, closed; or cancelled, with a reason that everybody may read.

use suivi_kernel::{Actor, FieldProblem, LocalText, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::{owned, put, require_seen, require_status};
use super::model::{EventStatus, unstated};
use super::rows::Event;
use super::{places, reports};
use crate::recommendations::texts::personal_problems;
use crate::text;

fn go(tx: &mut Tx, actor: &Actor, action: &'static str, before: &Event, to: EventStatus) -> Result<Event> {
    let after = Event { status: to.code().to_owned(), ..before.clone() };
    put(tx, actor, action, before, after, None)
}

/// Makes the day known: save the date. There must be a concept note.
pub fn announce(tx: &mut Tx, actor: &Actor, slug: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status == EventStatus::Draft)?;
    if let Some(missing) = without_concept(&before)? {
        return Err(Refusal::Invalid(vec![missing]).into());
    }
    go(tx, actor, "event.announce", &before, EventStatus::Announced)
}

fn without_concept(event: &Event) -> Result<Option<FieldProblem>> {
    let is_empty = LocalText::from_json(&event.concepts)?.0.is_empty();
    Ok(is_empty.then(|| FieldProblem { field: "concepts".to_owned(), problem: Problem::required("") }))
}

/// What is missing before registration can open: the concept note, and a word on each provision that matters (V19).
pub(super) fn before_opening(event: &Event) -> Result<Vec<FieldProblem>> {
    let missing = unstated(event.mode()?, &event.statements()?).into_iter().map(|one| FieldProblem {
        field: format!("provision_{}", one.code),
        problem: Problem::provision_not_stated(""),
    });
    Ok(without_concept(event)?.into_iter().chain(missing).collect())
}

/// Opens the registration. Refused, naming what is missing, where nothing is said about a provision that matters.
pub fn open(tx: &mut Tx, actor: &Actor, slug: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status == EventStatus::Announced)?;
    let missing = before_opening(&before)?;
    if !missing.is_empty() {
        return Err(Refusal::Invalid(missing).into());
    }
    if before.ends_at <= tx.now {
        return Err(Refusal::Conflict(Problem::registration_closed("")).into());
    }
    go(tx, actor, "event.open", &before, EventStatus::Open)
}

/// Notes that it took place.
pub fn hold(tx: &mut Tx, actor: &Actor, slug: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status.lies_ahead() && status != EventStatus::Draft)?;
    if before.starts_at > tx.now {
        return Err(Refusal::Conflict(Problem::not_begun("")).into());
    }
    go(tx, actor, "event.hold", &before, EventStatus::Held)
}

/// Says that its report is due.
pub fn await_report(tx: &mut Tx, actor: &Actor, slug: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status == EventStatus::Held)?;
    go(tx, actor, "event.await_report", &before, EventStatus::ReportDue)
}

/// Closes it and publishes its report. Refused, naming what is missing, without the provisions stated and the report in all
/// three forms (V19).
pub fn close(tx: &mut Tx, actor: &Actor, slug: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, EventStatus::is_incomplete)?;
    let mut missing = before_opening(&before)?;
    missing.extend(reports::missing(tx.conn, &before)?);
    if !missing.is_empty() {
        return Err(Refusal::Invalid(missing).into());
    }
    go(tx, actor, "event.close", &before, EventStatus::Closed)
}

/// Calls it off, with a reason that everybody may read. Who is registered is told.
pub fn cancel(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, EventStatus::lies_ahead)?;
    let reason = text::paragraphs(reason, 1_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    if let Some(problem) = personal_problems(&reason).next() {
        return Err(Refusal::invalid("reason", problem).into());
    }
    let was_known = before.status()? != EventStatus::Draft;
    let after = Event {
        status: EventStatus::Cancelled.code().to_owned(),
        cancelled_reason: was_known.then(|| reason.clone()),
        ..before.clone()
    };
    let after = put(tx, actor, "event.cancel", &before, after, Some(&reason))?;
    places::tell_of_cancelling(tx, &after)?;
    Ok(after)
}
