//! Making an event and changing what is said about it.

use std::collections::BTreeMap;

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, Language, ObjectKind, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{event, event_needs_reader, event_registration};
use suivi_store::{Conn, Tx};

use super::access::{owned, put, read, require_seen, require_status, written};
use super::facts::Facts;
use super::model::{Done, EventStatus, Mode, Offer, Standing, Statement, Statements, TIMELINE, unstated};
use super::rows::{Event, NeedsReader};
use super::{needs, places, steps};
use crate::Secrets;
use crate::followup::evidence::web_address;
use crate::hub;
use crate::hub::shelf::{self, Kind};
use crate::hub::voices::{self, Voice};
use crate::mechanisms::{Mechanism, note, slug_of};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::record_change;

/// Longest word on a provision.
const LONGEST_NOTE: usize = 500;

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
pub fn edit(
    tx: &mut Tx,
    actor: &Actor,
    secrets: &Secrets,
    slug: &str,
    facts: &Facts,
    seen: i32,
) -> Result<Event> {
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
        places::tell_of_change(tx, secrets, &after)?;
    }
    places::settle(tx, actor, secrets, &after.id)
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
            note(&mut wrong, &format!("note_{code}"), text::maybe_line(words.as_deref(), LONGEST_NOTE));
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
