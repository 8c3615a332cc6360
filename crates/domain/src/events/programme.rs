//! The programme: sessions with their times and speakers, all of it public.

use diesel::prelude::*;
use suivi_kernel::{
    Actor, FieldProblem, Language, LocalText, Problem, Refusal, Result, Timestamp, Zone, new_id,
};
use suivi_store::schema::event_session;
use suivi_store::{Conn, Entry, Tx};

use super::access::{owned, read, require_status, written};
use super::document::{SessionDocument, Speaker};
use super::model::EventStatus;
use super::publishing;
use super::rows::{Event, Session};
use crate::mechanisms::{note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::record_change;

/// What the form of a session says.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// When it begins, by the clocks of the place.
    pub starts: Timestamp,
    /// When it ends, by the clocks of the place.
    pub ends: Timestamp,
    /// Its title.
    pub titles: LocalText,
    /// Who leads it.
    pub moderator: String,
    /// Who speaks: one a line, name; function; organisation.
    pub speakers: String,
    /// Its languages, where they are not the event's.
    pub languages: Vec<Language>,
}

/// Who speaks, from lines of name; function; organisation.
fn speakers_of(text: &str) -> Vec<Speaker> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let mut parts = line.splitn(3, [';', '؛', '；']).map(|part| part.trim().to_owned());
            let mut next = || parts.next().unwrap_or_default();
            Speaker { name: next(), function: next(), organisation: next() }
        })
        .collect()
}

/// Adds a session, or changes the one named.
pub fn put_session(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    id: Option<&str>,
    new: &NewSession,
) -> Result<Session> {
    let event = owned(tx.conn, actor, slug)?;
    require_status(&event, |status| status != EventStatus::Cancelled)?;
    let before = id.map(|id| one(tx.conn, &event, id)).transpose()?;
    let zone: Zone = event.zone.parse()?;
    let (starts_at, ends_at) = (zone.instant(new.starts), zone.instant(new.ends));
    let mut wrong = Vec::new();
    let titles = note(&mut wrong, "titles", text::needed_titles(&new.titles, 200));
    let moderator = note(&mut wrong, "moderator", one_line(&new.moderator, 200));
    let speakers = note(&mut wrong, "speakers", text::paragraphs(&new.speakers, 5_000));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if ends_at <= starts_at {
        say("ends", Problem::ends_before_it_begins(""));
    }
    if let Some(problem) = personal_problems(&speakers).next() {
        say("speakers", problem);
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let codes: Vec<&str> = new.languages.iter().map(|language| language.code()).collect();
    let row = Session {
        id: before.as_ref().map_or_else(new_id, |before| before.id.clone()),
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id.clone(),
        starts_at,
        ends_at,
        titles: titles.to_json(),
        moderator,
        speakers: written(&speakers_of(&speakers))?,
        languages: written(&codes)?,
    };
    match &before {
        Some(_) => diesel::update(event_session::table.find(&row.id)).set(&row).execute(tx.conn)?,
        None => diesel::insert_into(event_session::table).values(&row).execute(tx.conn)?,
    };
    record_change(tx, actor, "event.session", before.as_ref(), &row)?;
    publishing::publish(tx, actor, &event)?;
    Ok(row)
}

/// Takes a session out of the programme.
pub fn remove_session(tx: &mut Tx, actor: &Actor, slug: &str, id: &str) -> Result<()> {
    let event = owned(tx.conn, actor, slug)?;
    let row = one(tx.conn, &event, id)?;
    diesel::delete(event_session::table.find(&row.id)).execute(tx.conn)?;
    let entry = Entry {
        action: "event.session_remove",
        object_kind: "event_session",
        object_id: &row.id,
        mechanism_id: Some(&event.mechanism_id),
        before: Some(suivi_store::ledger::digest(&row)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    publishing::publish(tx, actor, &event)
}

fn one(conn: &mut Conn, event: &Event, id: &str) -> Result<Session> {
    let found: Option<Session> = event_session::table
        .filter(event_session::id.eq(id).and(event_session::event_id.eq(&event.id)))
        .select(Session::as_select())
        .first(conn)
        .optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The sessions of an event, in order of time.
pub fn sessions(conn: &mut Conn, event: &Event) -> Result<Vec<Session>> {
    Ok(event_session::table
        .filter(event_session::event_id.eq(&event.id))
        .order((event_session::starts_at, event_session::id))
        .select(Session::as_select())
        .load(conn)?)
}

impl Session {
    /// As everybody may read it.
    pub fn document(&self) -> Result<SessionDocument> {
        Ok(SessionDocument {
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            titles: LocalText::from_json(&self.titles)?,
            moderator: self.moderator.clone(),
            speakers: read(&self.speakers)?,
            languages: read(&self.languages)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speaker_is_a_line_with_name_function_and_organisation() {
        let found = speakers_of("Amina Dale; Chair; Council of Sama; Marova\n\nJon Rae");
        assert_eq!(found[0].organisation, "Council of Sama; Marova");
        assert_eq!((found[1].name.as_str(), found[1].function.as_str()), ("Jon Rae", ""));
    }
}
