//! Who organises an event, and how its row is found and written.

use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::event;
use suivi_store::{Conn, Tx};

use super::model::{EventStatus, Mode, Statements};
use super::publishing;
use super::rows::Event;
use crate::hub;
use crate::trail::record_with_reason;

impl Event {
    /// How far it is.
    pub fn status(&self) -> Result<EventStatus> {
        Ok(self.status.parse()?)
    }

    /// Where people take part.
    pub fn mode(&self) -> Result<Mode> {
        Ok(self.mode.parse()?)
    }

    /// What is said about accessibility.
    pub fn statements(&self) -> Result<Statements> {
        read(&self.provisions)
    }
}

/// Reads what a column keeps as JSON.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_json::from_str(text)?)
}

/// What a column keeps as JSON.
pub(super) fn written<T: Serialize>(value: &T) -> Result<String> {
    Ok(serde_json::to_string(value)?)
}

/// Whether the actor organises the event: who made it, its mechanism's officers, the hub's editors.
pub fn organises(conn: &mut Conn, actor: &Actor, event: &Event) -> Result<bool> {
    let made_it = event.created_by.is_some() && event.created_by == actor.user_id;
    let kind = ObjectKind::Event;
    let own = event
        .institution_id
        .as_deref()
        .is_some_and(|institution| actor.may_own(Act::Update, kind, &event.mechanism_id, institution));
    if made_it || own || actor.may(Act::Update, kind, &event.mechanism_id) {
        return Ok(true);
    }
    Ok(hub::find(conn)?.is_some_and(|hub| actor.may(Act::Approve, kind, &hub.id)))
}

/// The event at an address of this node, for those who organise it.
pub fn owned(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Event> {
    let event = by_slug(conn, slug)?;
    let may = organises(conn, actor, &event)?;
    actor.require_that(may)?;
    Ok(event)
}

pub(super) fn by_slug(conn: &mut Conn, slug: &str) -> Result<Event> {
    let found: Option<Event> =
        event::table.filter(event::slug.eq(slug)).select(Event::as_select()).first(conn).optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) fn by_id(conn: &mut Conn, id: &str) -> Result<Event> {
    let found: Option<Event> = event::table.find(id).select(Event::as_select()).first(conn).optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Refuses a caller who has not seen the latest change.
pub(super) fn require_seen(event: &Event, seen: i32) -> Result<()> {
    if event.revision == seen { Ok(()) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

/// Refuses what the event's step does not allow.
pub(super) fn require_status(event: &Event, allowed: impl Fn(EventStatus) -> bool) -> Result<()> {
    if allowed(event.status()?) {
        return Ok(());
    }
    Err(Refusal::Conflict(Problem::wrong_state(&event.status)).into())
}

/// Writes a changed event over the one that was read, one revision later, and tells those who may know.
pub(super) fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Event,
    mut after: Event,
    reason: Option<&str>,
) -> Result<Event> {
    after.revision = before.revision + 1;
    after.updated_at = tx.now;
    let unchanged = event::id.eq(&after.id).and(event::revision.eq(before.revision));
    let changed = diesel::update(event::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record_with_reason(tx, actor, action, Some(before), &after, reason)?;
    publishing::publish(tx, actor, &after)?;
    Ok(after)
}
