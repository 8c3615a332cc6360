//! Places: who has one, who waits, who moves up; and the letters that say so.

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use suivi_kernel::{Actor, Language, LocalText, Result, Timestamp, Zone};
use suivi_store::schema::{event, event_registration};
use suivi_store::{Conn, Tx};

use super::access::by_id;
use super::model::{EventStatus, Standing, Way};
use super::registration::token_of;
use super::rows::{Event, Registration};
use super::{publishing, registration};
use crate::Secrets;
use crate::mail::{self, EventLetter, EventTells, Letter};
use crate::trail::record_change;

/// Places for one way; none where as many may come as want.
fn limit(event: &Event, way: Way) -> Option<i64> {
    match way {
        Way::InPerson => event.seats,
        Way::Online => event.lines,
    }
    .map(i64::from)
}

/// How many take part in one way. Their assistants are not counted.
fn taken(conn: &mut Conn, event_id: &str, way: Way, standing: Standing) -> Result<i64> {
    Ok(event_registration::table
        .filter(event_registration::event_id.eq(event_id).and(event_registration::mode.eq(way.code())))
        .filter(event_registration::standing.eq(standing.code()))
        .select(count_star())
        .first(conn)?)
}

/// Where somebody stands who comes now: those who wait go first.
pub(super) fn standing_for(conn: &mut Conn, event: &Event, way: Way) -> Result<Standing> {
    let Some(limit) = limit(event, way) else { return Ok(Standing::Confirmed) };
    let waits = taken(conn, &event.id, way, Standing::Waiting)? > 0;
    let is_full = taken(conn, &event.id, way, Standing::Confirmed)? >= limit;
    Ok(if is_full || waits { Standing::Waiting } else { Standing::Confirmed })
}

/// The next place in the order of those who come.
pub(super) fn next_number(conn: &mut Conn, event: &Event) -> Result<i32> {
    let last: Option<i32> = event_registration::table
        .filter(event_registration::event_id.eq(&event.id))
        .select(max(event_registration::number))
        .first(conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Moves up who waits while there are places, and says whether the event is full.
pub(super) fn settle(tx: &mut Tx, actor: &Actor, secrets: &Secrets, event_id: &str) -> Result<Event> {
    let event = by_id(tx.conn, event_id)?;
    if !event.status()?.takes_registrations() {
        return Ok(event);
    }
    let mut is_full = true;
    for way in event.mode()?.ways() {
        let Some(limit) = limit(&event, *way) else {
            move_up(tx, &event, *way, i64::MAX, secrets)?;
            is_full = false;
            continue;
        };
        let free = limit - taken(tx.conn, event_id, *way, Standing::Confirmed)?;
        if free > 0 {
            move_up(tx, &event, *way, free, secrets)?;
        }
        is_full &= taken(tx.conn, event_id, *way, Standing::Confirmed)? >= limit;
    }
    let status = if is_full { EventStatus::Full } else { EventStatus::Open };
    if event.status()? == status {
        return Ok(event);
    }
    let after = Event { status: status.code().to_owned(), updated_at: tx.now, ..event.clone() };
    // No new revision: an organiser who writes meanwhile is not disturbed.
    diesel::update(event::table.find(event_id)).set(&after).execute(tx.conn)?;
    record_change(tx, actor, "event.places", Some(&event), &after)?;
    publishing::publish(tx, actor, &after)?;
    Ok(after)
}

fn move_up(tx: &mut Tx, event: &Event, way: Way, free: i64, secrets: &Secrets) -> Result<()> {
    let next: Vec<Registration> = event_registration::table
        .filter(event_registration::event_id.eq(&event.id).and(event_registration::mode.eq(way.code())))
        .filter(event_registration::standing.eq(Standing::Waiting.code()))
        .order(event_registration::number)
        .limit(free)
        .select(Registration::as_select())
        .load(tx.conn)?;
    for before in next {
        let after = Registration {
            standing: Standing::Confirmed.code().to_owned(),
            updated_at: tx.now,
            ..before.clone()
        };
        diesel::update(event_registration::table.find(&after.id)).set(&after).execute(tx.conn)?;
        record_change(tx, &Actor::system(), "event.move_up", Some(&before), &after)?;
        tell(tx, secrets, event, &after, EventTells::MovedUp)?;
    }
    Ok(())
}

/// Tells somebody by mail, with the link to the registration; never what the person needs.
pub(super) fn tell(
    tx: &mut Tx,
    secrets: &Secrets,
    event: &Event,
    row: &Registration,
    tells: EventTells,
) -> Result<()> {
    let own = format!("hub/events/{}/registration/{}", event.slug, token_of(secrets, &row.id));
    write(tx, event, row, tells, own)
}

fn write(tx: &mut Tx, event: &Event, row: &Registration, tells: EventTells, path: String) -> Result<()> {
    if row.email.is_empty() {
        return Ok(());
    }
    let language: Language = row.language.parse()?;
    let zone: Zone = event.zone.parse()?;
    let letter = EventLetter {
        tells,
        event: LocalText::from_json(&event.titles)?.best_text(language).to_owned(),
        when: format!("{} ({})", zone.local(event.starts_at).format("%Y-%m-%d %H:%M"), zone.name()),
        path,
    };
    mail::post(tx, &row.email, language, Letter::Event(letter), Some(&event.mechanism_id))
}

/// Tells everybody who is registered or waits that day or place changed; reminders go out anew.
pub(super) fn tell_of_change(tx: &mut Tx, secrets: &Secrets, event: &Event) -> Result<()> {
    diesel::update(event_registration::table.filter(event_registration::event_id.eq(&event.id)))
        .set((
            event_registration::week_told_at.eq(None::<Timestamp>),
            event_registration::day_told_at.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    for row in still_there(tx, event)? {
        tell(tx, secrets, event, &row, EventTells::Changed)?;
    }
    Ok(())
}

/// Tells everybody who is registered or waits that it does not take place.
pub(super) fn tell_of_cancelling(tx: &mut Tx, event: &Event) -> Result<()> {
    for row in still_there(tx, event)? {
        write(tx, event, &row, EventTells::Cancelled, format!("hub/events/{}", event.slug))?;
    }
    Ok(())
}

fn still_there(tx: &mut Tx, event: &Event) -> Result<Vec<Registration>> {
    let all = registration::all(tx.conn, &event.id)?;
    Ok(all.into_iter().filter(|row| row.standing != Standing::Withdrawn.code()).collect())
}
