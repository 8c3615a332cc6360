//! Making an event and changing what is said about it.

use std::collections::BTreeMap;

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, FieldProblem, Language, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, Zone,
    new_id, vocab,
};
use suivi_store::schema::{event, event_needs_reader, event_registration};
use suivi_store::{Conn, Tx};

use super::access::{owned, put, read, require_seen, require_status, written};
use super::model::{
    Done, EventKind, EventStatus, Mode, Offer, Standing, Statement, Statements, TIMELINE, unstated,
};
use super::rows::{Event, NeedsReader};
use super::{needs, registration, steps};
use crate::followup::evidence::web_address;
use crate::hub::shelf::{self, Kind};
use crate::hub::voices::{self, Voice};
use crate::hub::{self, Audience};
use crate::mechanisms::{Mechanism, note, one_line, slug_of};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::record_change;

/// Longest title.
const LONGEST_TITLE: usize = 200;
/// Longest concept note, in each language.
const LONGEST_CONCEPT: usize = 20_000;
/// Longest line about a place, a contact, the organisers.
const LONGEST_LINE: usize = 500;

/// Everything that the form of an event says.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What kind it is.
    pub kind: EventKind,
    /// Its title.
    pub titles: LocalText,
    /// The concept note, in Markdown.
    pub concepts: LocalText,
    /// Where people take part.
    pub mode: Mode,
    /// Where, in words.
    pub venue: String,
    /// The time zone of the place, a name of the IANA database.
    pub zone: String,
    /// When it begins, by the clocks of the place.
    pub starts: Timestamp,
    /// When it ends, by the clocks of the place.
    pub ends: Timestamp,
    /// The working languages.
    pub languages: Vec<Language>,
    /// The States it is about, ISO 3166-1 alpha-3.
    pub states: Vec<String>,
    /// Public, or the network.
    pub audience: Audience,
    /// Places in the room; none for as many as come.
    pub seats: Option<i32>,
    /// Places on the line; none for as many as come.
    pub lines: Option<i32>,
    /// Until when one can register, by the clocks of the place.
    pub closes: Option<Timestamp>,
    /// Whom to ask, as everybody may read.
    pub contact: String,
    /// Who organises it.
    pub organisers: String,
    /// Where to join, for those registered only.
    pub joining: Option<String>,
    /// Whether speakers get a minute more, for accessibility.
    pub extra_minute: bool,
}

/// The facts as they are kept.
struct Tidied {
    titles: LocalText,
    concepts: LocalText,
    venue: String,
    zone: Zone,
    starts_at: Timestamp,
    ends_at: Timestamp,
    closes_at: Option<Timestamp>,
    contact: String,
    organisers: String,
    joining: Option<String>,
}

impl Facts {
    fn tidied(&self) -> Result<Tidied> {
        let mut wrong = Vec::new();
        let titles = note(&mut wrong, "titles", text::needed_titles(&self.titles, LONGEST_TITLE));
        let concepts =
            note(&mut wrong, "concepts", text::paragraphs_in_each(&self.concepts, LONGEST_CONCEPT));
        let venue = note(&mut wrong, "venue", one_line(&self.venue, LONGEST_LINE));
        let contact = note(&mut wrong, "contact", one_line(&self.contact, LONGEST_LINE));
        let organisers = note(&mut wrong, "organisers", one_line(&self.organisers, LONGEST_LINE));
        let joining = match self.joining.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            None => None,
            Some(address) => Some(note(&mut wrong, "joining", web_address(address))),
        };
        let zone = self.zone.parse::<Zone>();
        let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
        if zone.is_err() {
            say("zone", Problem::unknown_choice(&self.zone));
        }
        let zone = zone.unwrap_or_else(|_| Zone::utc());
        if self.ends <= self.starts {
            say("ends", Problem::ends_before_it_begins(""));
        }
        if self.closes.is_some_and(|closes| closes > self.ends) {
            say("closes", Problem::ends_before_it_begins(""));
        }
        if self.mode != Mode::Online && venue.is_empty() {
            say("venue", Problem::required(""));
        }
        if self.languages.is_empty() {
            say("languages", Problem::required(""));
        }
        if self.audience == Audience::Un {
            say("audience", Problem::unknown_choice(self.audience.code()));
        }
        for (field, places) in [("seats", self.seats), ("lines", self.lines)] {
            if places.is_some_and(|places| places < 1) {
                say(field, Problem::not_a_number(""));
            }
        }
        for state in &self.states {
            if vocab::country(state).is_none() {
                say("states", Problem::unknown_choice(state));
            }
        }
        // All of this will be public (V14); whom to ask is meant to be found.
        let texts = titles.0.values().map(|text| ("titles", text));
        let texts = texts.chain(concepts.0.values().map(|text| ("concepts", text)));
        for (field, text) in texts.chain([("venue", &venue), ("organisers", &organisers)]) {
            if let Some(problem) = personal_problems(text).next() {
                say(field, problem);
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        Ok(Tidied {
            starts_at: zone.instant(self.starts),
            ends_at: zone.instant(self.ends),
            closes_at: self.closes.map(|closes| zone.instant(closes)),
            titles,
            concepts,
            venue,
            zone,
            contact,
            organisers,
            joining,
        })
    }

    fn over(&self, tidied: Tidied, row: Event) -> Result<Event> {
        let codes: Vec<&str> = self.languages.iter().map(|language| language.code()).collect();
        Ok(Event {
            kind: self.kind.code().to_owned(),
            titles: tidied.titles.to_json(),
            concepts: tidied.concepts.to_json(),
            mode: self.mode.code().to_owned(),
            venue: tidied.venue,
            zone: tidied.zone.name().to_owned(),
            starts_at: tidied.starts_at,
            ends_at: tidied.ends_at,
            languages: written(&codes)?,
            states: written(&self.states)?,
            audience: self.audience.code().to_owned(),
            seats: self.seats,
            lines: self.lines,
            closes_at: tidied.closes_at,
            contact: tidied.contact,
            organisers: tidied.organisers,
            joining: tidied.joining,
            extra_minute: self.extra_minute,
            ..row
        })
    }
}

/// The seats from which the actor organises events; who runs the machine speaks for the hub.
pub fn seats(conn: &mut Conn, actor: &Actor) -> Result<Vec<Voice>> {
    let found = voices::voices(conn, actor, Act::Update, ObjectKind::Event)?;
    match hub::find(conn)? {
        Some(hub) if found.is_empty() && actor.is_operator => Ok(vec![of_the_hub(hub)]),
        _ => Ok(found),
    }
}

fn of_the_hub(hub: Mechanism) -> Voice {
    Voice {
        mechanism_id: hub.id,
        mechanism_slug: hub.slug,
        institution_id: None,
        role: suivi_kernel::Role::HubEditor,
        names: hub.names,
        state: None,
    }
}

/// Makes an event, as a draft. `seat` is the key of a voice; without one, the first there is. Who makes it is the first
/// who may read what participants need.
pub fn create(tx: &mut Tx, actor: &Actor, seat: Option<&str>, facts: &Facts) -> Result<Event> {
    let mut all = seats(tx.conn, actor)?;
    actor.require_that(!all.is_empty())?;
    let at = match seat.filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => all.iter().position(|one| one.key() == key).ok_or(Refusal::NotPermitted)?,
    };
    let voice = all.swap_remove(at);
    let tidied = facts.tidied()?;
    let title = tidied.titles.best_text(Language::En).to_owned();
    let row = Event {
        id: new_id(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        slug: free_address(tx.conn, &title)?,
        kind: String::new(),
        titles: String::new(),
        concepts: String::new(),
        mode: String::new(),
        venue: String::new(),
        zone: String::new(),
        starts_at: tidied.starts_at,
        ends_at: tidied.ends_at,
        languages: String::new(),
        states: String::new(),
        audience: String::new(),
        seats: None,
        lines: None,
        closes_at: None,
        contact: String::new(),
        organisers: String::new(),
        joining: None,
        extra_minute: false,
        provisions: "{}".to_owned(),
        tasks: "{}".to_owned(),
        recording: None,
        transcript: None,
        status: EventStatus::Draft.code().to_owned(),
        cancelled_reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        updated_at: tx.now,
        revision: 1,
    };
    let row = facts.over(tidied, row)?;
    diesel::insert_into(event::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "event.create", None, &row)?;
    if let Some(account_id) = &actor.user_id {
        let reader = NeedsReader {
            id: new_id(),
            mechanism_id: row.mechanism_id.clone(),
            event_id: row.id.clone(),
            account_id: account_id.clone(),
            label: needs::name_of(tx.conn, account_id)?,
            added_at: tx.now,
        };
        diesel::insert_into(event_needs_reader::table).values(&reader).execute(tx.conn)?;
    }
    Ok(row)
}

/// An address that is free on the shelf and among drafts.
fn free_address(conn: &mut Conn, title: &str) -> Result<String> {
    let mut wanted = shelf::free_address(conn, Kind::Event, title)?;
    let base = slug_of(&wanted);
    for number in 2.. {
        let taken: i64 = event::table.filter(event::slug.eq(&wanted)).count().get_result(conn)?;
        // Words that are pages of their own.
        if taken == 0 && wanted != "new" {
            break;
        }
        wanted = shelf::free_address(conn, Kind::Event, &format!("{base}-{number}"))?;
    }
    Ok(wanted)
}

/// Changes what is said about an event. Who is registered is told when day or place change. `seen` is the revision that the
/// caller saw.
pub fn edit(tx: &mut Tx, actor: &Actor, slug: &str, facts: &Facts, seen: i32) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status != EventStatus::Cancelled && status != EventStatus::Closed)?;
    let tidied = facts.tidied()?;
    if before.status()?.takes_registrations() {
        if !unstated(facts.mode, &before.statements()?).is_empty() {
            return Err(Refusal::invalid("mode", Problem::provision_not_stated("")).into());
        }
        require_ways_in_use(tx.conn, &before, facts.mode)?;
    }
    let after = facts.over(tidied, before.clone())?;
    let has_moved =
        (before.starts_at, &before.venue, &before.mode) != (after.starts_at, &after.venue, &after.mode);
    let after = put(tx, actor, "event.edit", &before, after, None)?;
    if has_moved {
        registration::tell_of_change(tx, &after)?;
    }
    registration::settle(tx, actor, &after.id)
}

/// Refuses a mode that leaves somebody who is registered without a way to take part.
fn require_ways_in_use(conn: &mut Conn, event: &Event, mode: Mode) -> Result<()> {
    let kept: Vec<&str> = mode.ways().iter().map(|way| way.code()).collect();
    let left_out: i64 = event_registration::table
        .filter(event_registration::event_id.eq(&event.id))
        .filter(event_registration::standing.ne(Standing::Withdrawn.code()))
        .filter(event_registration::mode.ne_all(kept))
        .count()
        .get_result(conn)?;
    if left_out > 0 { Err(Refusal::invalid("mode", Problem::mode_not_offered("")).into()) } else { Ok(()) }
}

/// Says what is offered. Provisions of which nothing is said stay as they are; `None` takes a statement back while
/// registration is not open.
pub fn state_provisions(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    said: &[(String, Option<Offer>, Option<String>)],
    seen: i32,
) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    require_seen(&before, seen)?;
    require_status(&before, |status| status != EventStatus::Cancelled)?;
    let mut statements: Statements = before.statements()?;
    let mut wrong = Vec::new();
    for (code, offer, words) in said {
        let field = format!("provision_{code}");
        let known = vocab::provision(code)
            .ok_or_else(|| Refusal::invalid("provision", Problem::unknown_choice(code)))?;
        let words =
            note(&mut wrong, &format!("note_{code}"), text::maybe_line(words.as_deref(), LONGEST_LINE));
        if let Some(problem) = words.as_deref().and_then(|words| personal_problems(words).next()) {
            wrong.push(FieldProblem { field: format!("note_{code}"), problem });
        }
        match offer {
            Some(offer) => {
                let statement = Statement { offer: offer.code().to_owned(), note: words };
                statements.insert(known.code.clone(), statement);
            }
            None if before.status()?.takes_registrations() => {
                wrong.push(FieldProblem { field, problem: Problem::provision_not_stated("") });
            }
            None => {
                statements.remove(code);
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let after = Event { provisions: written(&statements)?, ..before.clone() };
    put(tx, actor, "event.provisions", &before, after, None)
}

/// Marks a task of the timeline as done, or not.
pub fn mark_task(tx: &mut Tx, actor: &Actor, slug: &str, code: &str, is_done: bool) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    let known = TIMELINE.iter().any(|(task, _)| *task == code);
    if !known {
        return Err(Refusal::invalid("task", Problem::unknown_choice(code)).into());
    }
    let mut tasks: BTreeMap<String, Done> = read(&before.tasks)?;
    if is_done {
        tasks.insert(code.to_owned(), Done { on: tx.now.date(), by: actor.label.clone() });
    } else {
        tasks.remove(code);
    }
    let after = Event { tasks: written(&tasks)?, ..before.clone() };
    put(tx, actor, "event.task", &before, after, None)
}

/// Links the recording: only with captions and a transcript. An empty address takes the link away.
pub fn link_recording(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    (recording, transcript, has_captions): (&str, &str, bool),
) -> Result<Event> {
    let before = owned(tx.conn, actor, slug)?;
    let (recording, transcript) = match recording.trim() {
        "" => (None, None),
        address => {
            require_status(&before, |status| status.is_over())?;
            let mut wrong = Vec::new();
            let recording = note(&mut wrong, "recording", web_address(address));
            let mut say =
                |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
            if !has_captions {
                say("captions", Problem::captions_needed(""));
            }
            if transcript.trim().is_empty() {
                say("transcript", Problem::captions_needed(""));
            }
            if !wrong.is_empty() {
                return Err(Refusal::Invalid(wrong).into());
            }
            let transcript =
                web_address(transcript).map_err(|problem| Refusal::invalid("transcript", problem))?;
            (Some(recording), Some(transcript))
        }
    };
    let after = Event { recording, transcript, ..before.clone() };
    put(tx, actor, "event.recording", &before, after, None)
}

/// What keeps an event from being opened, by field: nothing said about a provision, no concept note (V19).
pub fn hindrances(event: &Event) -> Result<Vec<FieldProblem>> {
    steps::before_opening(event)
}
