//! Registration, for anyone: with or without an account, first come first served, with a waiting list that moves up.
//!
//! A registration is changed and withdrawn by the link of its letter, which the node signs and keeps nowhere. Names are for
//! the organisers only; what somebody needs is sealed (`needs`).

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, Language, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{event, event_registration};
use suivi_store::{Conn, Tx};

use super::access::{by_id, owned};
use super::model::{Needs, Standing, Way};
use super::needs;
use super::places::{next_number, settle, standing_for, tell};
use super::rows::{Event, Registration};
use crate::Secrets;
use crate::accounts::{EmailAddress, count_letter};
use crate::hub::shelf::{self, Kind};
use crate::mail::EventTells;
use crate::mechanisms::{note, one_line};
use crate::trail::record_change;

/// What links to registrations are signed for.
const PURPOSE: &str = "event.registration";
/// Most personal assistants of one person.
const MOST_ASSISTANTS: i32 = 5;

/// What somebody who registers says.
#[derive(Clone, Debug)]
pub struct NewRegistration<'a> {
    /// The name.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// Whether the person agrees that this is kept.
    pub consents: bool,
    /// What can be changed later.
    pub wishes: Wishes,
    /// The language of the form, and of the letters.
    pub language: Language,
    /// Where the request came from, for throttling only.
    pub network: &'a str,
}

/// What can be changed later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// For whom.
    pub organisation: String,
    /// The State, ISO 3166-1 alpha-3.
    pub state: Option<String>,
    /// In the room or on the line.
    pub way: Way,
    /// Personal assistants who come along; not counted in the places.
    pub assistants: i32,
    /// What the person needs.
    pub needs: Needs,
}

/// The secret of the link to a registration.
pub fn token_of(secrets: &Secrets, id: &str) -> String {
    format!("{id}.{}", secrets.sign(PURPOSE, id))
}

/// Registers somebody for an open event, or puts the person on the waiting list; a letter with the link follows.
///
/// Who is registered already gets the same letter again and the answer is the same: nobody learns who takes part.
pub fn register(
    tx: &mut Tx,
    actor: &Actor,
    secrets: &Secrets,
    slug: &str,
    new: &NewRegistration,
) -> Result<()> {
    let event = open_event(tx, actor, slug)?;
    let (name, wishes) = checked(&event, new)?;
    let email: EmailAddress = new.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    count_letter(tx, &email, new.network)?;
    let known: Option<Registration> = event_registration::table
        .filter(event_registration::event_id.eq(&event.id).and(event_registration::email.eq(email.as_str())))
        .filter(event_registration::standing.ne(Standing::Withdrawn.code()))
        .select(Registration::as_select())
        .first(tx.conn)
        .optional()?;
    if let Some(known) = known {
        return tell(tx, secrets, &event, &known, told_of(&known));
    }
    let id = new_id();
    let row = Registration {
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id.clone(),
        account_id: actor.user_id.clone(),
        name,
        organisation: wishes.organisation,
        email: email.to_string(),
        state: wishes.state,
        mode: wishes.way.code().to_owned(),
        language: new.language.code().to_owned(),
        standing: standing_for(tx.conn, &event, wishes.way)?.code().to_owned(),
        number: next_number(tx.conn, &event)?,
        assistants: wishes.assistants,
        needs_sealed: Some(needs::seal(secrets, &id, &wishes.needs)?),
        consent_at: tx.now,
        created_at: tx.now,
        updated_at: tx.now,
        week_told_at: None,
        day_told_at: None,
        has_attended: None,
        erased_at: None,
        id,
    };
    diesel::insert_into(event_registration::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "event.register", None, &row)?;
    tell(tx, secrets, &event, &row, told_of(&row))?;
    settle(tx, actor, secrets, &event.id).map(|_| ())
}

fn told_of(row: &Registration) -> EventTells {
    if row.standing == Standing::Waiting.code() { EventTells::Waiting } else { EventTells::Registered }
}

/// The event that somebody may know of and register for. Holds its row until the transaction ends: no place goes twice.
fn open_event(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Event> {
    let item = shelf::item(tx.conn, actor, Kind::Event, slug)?;
    let found = by_id(tx.conn, &item.id)?;
    hold_row(tx, &found.id)?;
    let event = by_id(tx.conn, &found.id)?;
    let is_late = event.closes_at.unwrap_or(event.ends_at) <= tx.now || event.ends_at <= tx.now;
    if is_late || !event.status()?.takes_registrations() {
        return Err(Refusal::Conflict(Problem::registration_closed("")).into());
    }
    Ok(event)
}

fn hold_row(tx: &mut Tx, event_id: &str) -> Result<()> {
    diesel::update(event::table.find(event_id)).set(event::status.eq(event::status)).execute(tx.conn)?;
    Ok(())
}

fn checked(event: &Event, new: &NewRegistration) -> Result<(String, Wishes)> {
    let mut wrong = Vec::new();
    let name = note(&mut wrong, "name", one_line(new.name, 120));
    if name.is_empty() {
        wrong.push(FieldProblem { field: "name".to_owned(), problem: Problem::required("") });
    }
    if let Err(problem) = new.email.parse::<EmailAddress>() {
        wrong.push(FieldProblem { field: "email".to_owned(), problem });
    }
    if !new.consents {
        wrong.push(FieldProblem { field: "consent".to_owned(), problem: Problem::consent_needed("") });
    }
    let wishes = checked_wishes(event, &new.wishes, &mut wrong)?;
    if wrong.is_empty() { Ok((name, wishes)) } else { Err(Refusal::Invalid(wrong).into()) }
}

fn checked_wishes(event: &Event, wishes: &Wishes, wrong: &mut Vec<FieldProblem>) -> Result<Wishes> {
    let organisation = note(wrong, "organisation", one_line(&wishes.organisation, 200));
    let needs = needs::tidied(&wishes.needs, wrong);
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if !event.mode()?.ways().contains(&wishes.way) {
        say("way", Problem::mode_not_offered(""));
    }
    if let Some(state) = wishes.state.as_deref().filter(|state| vocab::country(state).is_none()) {
        say("state", Problem::unknown_choice(state));
    }
    if !(0..=MOST_ASSISTANTS).contains(&wishes.assistants) {
        say("assistants", Problem::not_a_number(wishes.assistants));
    }
    Ok(Wishes { organisation, needs, ..wishes.clone() })
}

/// A registration as its link shows it.
#[derive(Clone, Debug)]
pub struct Own {
    /// The event.
    pub event: Event,
    /// The registration.
    pub row: Registration,
    /// What the person said about needs; none once it was erased.
    pub needs: Option<Needs>,
    /// How many wait before, where the person waits.
    pub before: i64,
}

/// What a link leads to.
pub fn by_token(conn: &mut Conn, secrets: &Secrets, token: &str) -> Result<Own> {
    let (id, signature) = token.split_once('.').ok_or(Refusal::NotFound)?;
    if !secrets.verify(PURPOSE, id, signature) {
        return Err(Refusal::NotFound.into());
    }
    let row: Option<Registration> = event_registration::table
        .find(id)
        .filter(event_registration::standing.ne(Standing::Withdrawn.code()))
        .filter(event_registration::erased_at.is_null())
        .select(Registration::as_select())
        .first(conn)
        .optional()?;
    let row = row.ok_or(Refusal::NotFound)?;
    let before = event_registration::table
        .filter(event_registration::event_id.eq(&row.event_id).and(event_registration::mode.eq(&row.mode)))
        .filter(event_registration::standing.eq(Standing::Waiting.code()))
        .filter(event_registration::number.lt(row.number))
        .count()
        .get_result(conn)?;
    Ok(Own { event: by_id(conn, &row.event_id)?, needs: needs::open(secrets, &row)?, before, row })
}

/// Changes a registration. Who changes the way of taking part goes to the end of its waiting list where it is full.
pub fn change(tx: &mut Tx, secrets: &Secrets, token: &str, wishes: &Wishes) -> Result<()> {
    let own = by_token(tx.conn, secrets, token)?;
    hold_row(tx, &own.event.id)?;
    let event = by_id(tx.conn, &own.event.id)?;
    if !event.status()?.takes_registrations() {
        return Err(Refusal::Conflict(Problem::registration_closed("")).into());
    }
    let mut wrong = Vec::new();
    let wishes = checked_wishes(&event, wishes, &mut wrong)?;
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let mut after = Registration {
        organisation: wishes.organisation,
        state: wishes.state,
        assistants: wishes.assistants,
        needs_sealed: Some(needs::seal(secrets, &own.row.id, &wishes.needs)?),
        updated_at: tx.now,
        ..own.row.clone()
    };
    if own.row.mode != wishes.way.code() {
        after.standing = standing_for(tx.conn, &event, wishes.way)?.code().to_owned();
        after.number = next_number(tx.conn, &event)?;
        after.mode = wishes.way.code().to_owned();
    }
    diesel::update(event_registration::table.find(&after.id)).set(&after).execute(tx.conn)?;
    record_change(tx, &Actor::visitor(), "event.registration_change", Some(&own.row), &after)?;
    settle(tx, &Actor::visitor(), secrets, &event.id).map(|_| ())
}

/// Withdraws a registration and forgets the person at once; the next who waits moves up.
pub fn withdraw(tx: &mut Tx, secrets: &Secrets, token: &str) -> Result<()> {
    let own = by_token(tx.conn, secrets, token)?;
    hold_row(tx, &own.event.id)?;
    let after = Registration {
        standing: Standing::Withdrawn.code().to_owned(),
        updated_at: tx.now,
        ..forgotten(own.row.clone(), tx.now)
    };
    diesel::update(event_registration::table.find(&after.id)).set(&after).execute(tx.conn)?;
    record_change(tx, &Actor::visitor(), "event.withdraw", Some(&own.row), &after)?;
    settle(tx, &Actor::visitor(), secrets, &own.event.id).map(|_| ())
}

/// A registration without the person.
pub(super) fn forgotten(row: Registration, now: suivi_kernel::Timestamp) -> Registration {
    Registration {
        account_id: None,
        name: String::new(),
        organisation: String::new(),
        email: String::new(),
        needs_sealed: None,
        erased_at: Some(now),
        ..row
    }
}

pub(super) fn all(conn: &mut Conn, event_id: &str) -> Result<Vec<Registration>> {
    Ok(event_registration::table
        .filter(event_registration::event_id.eq(event_id))
        .order(event_registration::number)
        .select(Registration::as_select())
        .load(conn)?)
}

/// Who is registered and who waits, in the order in which they came; for the organisers, without what anybody needs.
pub fn list(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<(Event, Vec<Registration>)> {
    let event = owned(conn, actor, slug)?;
    let rows = all(conn, &event.id)?.into_iter().filter(|row| row.standing != Standing::Withdrawn.code());
    Ok((event, rows.map(|row| Registration { needs_sealed: None, ..row }).collect()))
}

/// Marks who came: those named did, all others who were confirmed did not.
pub fn mark_attendance(tx: &mut Tx, actor: &Actor, slug: &str, came: &[String]) -> Result<()> {
    let event = owned(tx.conn, actor, slug)?;
    if event.starts_at > tx.now {
        return Err(Refusal::Conflict(Problem::not_begun("")).into());
    }
    for before in all(tx.conn, &event.id)? {
        if before.standing != Standing::Confirmed.code() {
            continue;
        }
        let has_attended = Some(came.contains(&before.id));
        if before.has_attended == has_attended {
            continue;
        }
        let after = Registration { has_attended, updated_at: tx.now, ..before.clone() };
        diesel::update(event_registration::table.find(&after.id)).set(&after).execute(tx.conn)?;
        record_change(tx, actor, "event.attendance", Some(&before), &after)?;
    }
    Ok(())
}
