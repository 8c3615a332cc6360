//! What happens to events by the clock: reminders, the steps after the day, and forgetting.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Actor, Result, Timestamp};
use suivi_store::schema::{event, event_registration};
use suivi_store::{Db, Entry, Tx};

use super::access::put;
use super::model::{EventStatus, REPORT_WEEKS, Standing};
use super::needs::KEPT_DAYS;
use super::places::tell;
use super::registration::forgotten;
use super::rows::{Event, Registration};
use crate::Secrets;
use crate::mail::EventTells;

/// Days after the event until those who registered are forgotten.
const PEOPLE_KEPT_DAYS: i64 = 180;

/// Does what the clock asks for; may be called again and again, and does each thing once.
pub fn keep_up(db: &Db, secrets: &Secrets) -> Result<()> {
    db.write_here(|tx| {
        remind(tx, secrets)?;
        step_on(tx)?;
        erase_needs(tx)?;
        forget_people(tx)
    })
}

/// Reminds those who take part, seven days and one day before.
fn remind(tx: &mut Tx, secrets: &Secrets) -> Result<()> {
    let soon: Vec<Event> = event::table
        .filter(event::starts_at.gt(tx.now).and(event::starts_at.le(tx.now + Duration::days(7))))
        .filter(event::status.eq_any([EventStatus::Open.code(), EventStatus::Full.code()]))
        .select(Event::as_select())
        .load(tx.conn)?;
    for event in soon {
        let is_tomorrow = event.starts_at <= tx.now + Duration::days(1);
        let ahead = Duration::days(if is_tomorrow { 1 } else { 7 });
        let all: Vec<Registration> = event_registration::table
            .filter(event_registration::event_id.eq(&event.id))
            .filter(event_registration::standing.eq(Standing::Confirmed.code()))
            .select(Registration::as_select())
            .load(tx.conn)?;
        for row in all {
            let told = if is_tomorrow { row.day_told_at } else { row.week_told_at };
            // Who has just registered knows.
            if told.is_some() || row.created_at > event.starts_at - ahead {
                continue;
            }
            let (week, day): (Option<Timestamp>, Option<Timestamp>) =
                if is_tomorrow { (row.week_told_at, Some(tx.now)) } else { (Some(tx.now), row.day_told_at) };
            diesel::update(event_registration::table.find(&row.id))
                .set((event_registration::week_told_at.eq(week), event_registration::day_told_at.eq(day)))
                .execute(tx.conn)?;
            let tells = if is_tomorrow { EventTells::Tomorrow } else { EventTells::NextWeek };
            tell(tx, secrets, &event, &row, tells)?;
        }
    }
    Ok(())
}

/// An event that is over took place; twelve weeks after it began its report is due.
fn step_on(tx: &mut Tx) -> Result<()> {
    let over: Vec<Event> = event::table
        .filter(event::ends_at.le(tx.now))
        .filter(event::status.eq_any([EventStatus::Open.code(), EventStatus::Full.code()]))
        .select(Event::as_select())
        .load(tx.conn)?;
    for before in over {
        let after = Event { status: EventStatus::Held.code().to_owned(), ..before.clone() };
        put(tx, &Actor::system(), "event.hold", &before, after, None)?;
    }
    let late: Vec<Event> = event::table
        .filter(event::starts_at.le(tx.now - Duration::weeks(REPORT_WEEKS)))
        .filter(event::status.eq(EventStatus::Held.code()))
        .select(Event::as_select())
        .load(tx.conn)?;
    for before in late {
        let after = Event { status: EventStatus::ReportDue.code().to_owned(), ..before.clone() };
        put(tx, &Actor::system(), "event.await_report", &before, after, None)?;
    }
    Ok(())
}

/// Erases what participants needed, thirty days after the event, also of one that was called off.
fn erase_needs(tx: &mut Tx) -> Result<()> {
    let done = event::table.filter(event::ends_at.le(tx.now - Duration::days(KEPT_DAYS)));
    let ids: Vec<(String, String)> = event_registration::table
        .filter(event_registration::event_id.eq_any(done.select(event::id)))
        .filter(event_registration::needs_sealed.is_not_null())
        .select((event_registration::id, event_registration::mechanism_id))
        .load(tx.conn)?;
    for (id, mechanism_id) in ids {
        diesel::update(event_registration::table.find(&id))
            .set((
                event_registration::needs_sealed.eq(None::<String>),
                event_registration::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        note(tx, "event.needs_erase", &id, &mechanism_id);
    }
    Ok(())
}

/// Forgets those who registered, half a year after the event: what stays is that somebody did, and whether they came.
fn forget_people(tx: &mut Tx) -> Result<()> {
    let done = event::table.filter(event::ends_at.le(tx.now - Duration::days(PEOPLE_KEPT_DAYS)));
    let rows: Vec<Registration> = event_registration::table
        .filter(event_registration::event_id.eq_any(done.select(event::id)))
        .filter(event_registration::erased_at.is_null())
        .select(Registration::as_select())
        .load(tx.conn)?;
    for row in rows {
        let after = forgotten(row, tx.now);
        diesel::update(event_registration::table.find(&after.id)).set(&after).execute(tx.conn)?;
        note(tx, "event.forget", &after.id, &after.mechanism_id);
    }
    Ok(())
}

fn note(tx: &mut Tx, action: &'static str, id: &str, mechanism_id: &str) {
    let entry = Entry {
        action,
        object_kind: "event_registration",
        object_id: id,
        mechanism_id: Some(mechanism_id),
        ..Entry::default()
    };
    tx.record(&Actor::system(), entry);
}
