//! A person's due dates as a calendar that other programs subscribe to, at a secret address.
//!
//! The address is shown once and can be taken back. A calendar leaves the machine like a letter: nothing above class C1
//! is in it, and what is restricted is only counted.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Date, Language, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, Zone, new_id,
    vocab,
};
use suivi_store::ledger::digest;
use suivi_store::schema::{account, calendar_link, information_request, measure, milestone, update_round};
use suivi_store::{Conn, Entry, Tx};

use super::attention::{OPEN, reports_between};
use super::items::{Item, named};
use super::model::Subject;
use super::rounds::Round;
use super::rows::CalendarLink;
use super::rules::rules;
use super::worklists::speaks_for;
use crate::accounts::{actor_of, secret};
use crate::mechanisms::{self, Mechanism};
use crate::reports::model::{ObligationKind, ObligationState};
use crate::reports::queries::{self as obligations, Filter};

/// How far back and ahead the calendar goes.
const BACK: Duration = Duration::days(60);
const AHEAD: Duration = Duration::days(400);
/// The most entries of one kind.
const MOST: i64 = 500;
/// How often a use is written down.
const NOTED_EVERY: Duration = Duration::hours(6);

/// One's calendar of a mechanism, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyCalendar {
    /// When the address was made.
    pub created_at: Timestamp,
    /// When a program last read it, roughly.
    pub last_used_at: Option<Timestamp>,
}

fn person(actor: &Actor, mechanism_id: &str) -> Result<String> {
    let person = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    if actor.is_member_of(mechanism_id) { Ok(person) } else { Err(Refusal::NotFound.into()) }
}

fn live(conn: &mut Conn, account_id: &str, mechanism_id: &str) -> Result<Option<CalendarLink>> {
    Ok(calendar_link::table
        .filter(calendar_link::account_id.eq(account_id).and(calendar_link::mechanism_id.eq(mechanism_id)))
        .filter(calendar_link::revoked_at.is_null())
        .select(CalendarLink::as_select())
        .first(conn)
        .optional()?)
}

/// One's calendar, if it has an address.
pub fn mine(conn: &mut Conn, actor: &Actor, mechanism_id: &str) -> Result<Option<MyCalendar>> {
    let person = person(actor, mechanism_id)?;
    let link = live(conn, &person, mechanism_id)?;
    Ok(link.map(|link| MyCalendar { created_at: link.created_at, last_used_at: link.last_used_at }))
}

/// Makes the secret of a new address; the one before works no more.
pub fn make_link(tx: &mut Tx, actor: &Actor, mechanism_id: &str) -> Result<String> {
    let person = person(actor, mechanism_id)?;
    if let Some(before) = live(tx.conn, &person, mechanism_id)? {
        shut(tx, actor, &before)?;
    }
    let token = secret::token()?;
    let link = CalendarLink {
        id: new_id(),
        token_hash: secret::digest(&token),
        account_id: person,
        mechanism_id: mechanism_id.to_owned(),
        created_at: tx.now,
        last_used_at: None,
        revoked_at: None,
    };
    diesel::insert_into(calendar_link::table).values(&link).execute(tx.conn)?;
    record(tx, actor, "calendar.link", &link)?;
    Ok(token)
}

/// Takes the address back.
pub fn revoke_link(tx: &mut Tx, actor: &Actor, mechanism_id: &str) -> Result<()> {
    let person = person(actor, mechanism_id)?;
    let link = live(tx.conn, &person, mechanism_id)?.ok_or(Refusal::Conflict(Problem::wrong_state("")))?;
    shut(tx, actor, &link)
}

fn shut(tx: &mut Tx, actor: &Actor, link: &CalendarLink) -> Result<()> {
    diesel::update(calendar_link::table.find(&link.id))
        .set(calendar_link::revoked_at.eq(tx.now))
        .execute(tx.conn)?;
    record(tx, actor, "calendar.revoke", link)
}

fn record(tx: &mut Tx, actor: &Actor, action: &'static str, link: &CalendarLink) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "calendar_link",
        object_id: &link.id,
        mechanism_id: Some(&link.mechanism_id),
        after: Some(digest(&link.id)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// What a calendar holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What kind of date it is.
    pub kind: DueKind,
    /// The same for the same thing each time.
    pub id: String,
    /// When, as an instant or as a day.
    pub when: DueWhen,
    /// What it is about; none where it may not be named.
    pub item: Option<Item>,
    /// Words that are not an item's: the round, the step of a measure.
    pub words: Option<LocalText>,
}

/// The kinds of due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// Answers to a round.
    Round,
    /// A measure.
    Measure,
    /// A step of a measure.
    Milestone,
    /// An answer to the secretariat.
    Request,
    /// A report to a committee.
    Report,
    /// A report that the State owes.
    Obligation(ObligationKind),
}

/// When something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueWhen {
    /// At a point in time, in UTC.
    Instant(Timestamp),
    /// On a day.
    Day(Date),
}

/// A calendar, read by its secret.
#[derive(Clone, Debug)]
pub struct Read {
    /// The mechanism.
    pub mechanism: Mechanism,
    /// The national time zone.
    pub zone: Zone,
    /// What is due.
    pub due: Vec<Due>,
    /// Restricted items that are due and not named.
    pub hidden: usize,
    /// The link, for [`note_use`].
    link: CalendarLink,
}

impl Read {
    /// Whether [`note_use`] is due.
    pub fn is_to_be_noted(&self, now: Timestamp) -> bool {
        self.link.last_used_at.is_none_or(|at| now - at >= NOTED_EVERY)
    }

    /// The link's identifier.
    pub fn link_id(&self) -> &str {
        &self.link.id
    }
}

/// The calendar of an address; nothing where it was taken back, or where its person left or was shut out.
pub fn read(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Read> {
    let link: Option<CalendarLink> = calendar_link::table
        .inner_join(account::table)
        .filter(calendar_link::token_hash.eq(secret::digest(token)))
        .filter(calendar_link::revoked_at.is_null().and(account::disabled_at.is_null()))
        .select(CalendarLink::as_select())
        .first(conn)
        .optional()?;
    let link = link.ok_or(Refusal::NotFound)?;
    let actor = actor_of(conn, &link.account_id)?;
    if !actor.is_member_of(&link.mechanism_id) {
        return Err(Refusal::NotFound.into());
    }
    let mechanism = mechanisms::mechanism_by_id(conn, &link.mechanism_id)?;
    let zone: Zone = rules(conn, &mechanism.id)?.time_zone.parse()?;
    let mut due = due(conn, &actor, &mechanism, zone.day(now))?;
    let before = due.len();
    due.retain(|due| due.item.as_ref().is_none_or(|item| item.class <= 1));
    Ok(Read { hidden: before - due.len(), mechanism, zone, due, link })
}

/// Writes down that the calendar is in use.
pub fn note_use(tx: &mut Tx, link_id: &str) -> Result<()> {
    diesel::update(calendar_link::table.find(link_id))
        .set(calendar_link::last_used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// What is due for the actor around a day.
pub fn due(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, today: Date) -> Result<Vec<Due>> {
    let (from, to) = (today - BACK, today + AHEAD);
    let mut institutions = speaks_for(actor, Act::Create, &mechanism.id);
    institutions.extend(speaks_for(actor, Act::Approve, &mechanism.id));
    let sees_all = actor.may(Act::Read, ObjectKind::UpdateDraft, &mechanism.id);
    let works_here = sees_all || !institutions.is_empty();
    let scope = Scope { mechanism_id: &mechanism.id, institutions: &institutions, sees_all, from, to };
    let mut due = Vec::new();
    if works_here {
        scope.rounds(conn, &mut due)?;
        scope.measures(conn, &mut due)?;
        scope.milestones(conn, &mut due)?;
        scope.requests(conn, &mut due)?;
    }
    let open = Filter { state: Some(ObligationState::Open), until: Some(to), ..Filter::default() };
    let owed = if sees_all { obligations::list(conn, actor, mechanism, &open)? } else { Vec::new() };
    for row in owed.into_iter().filter(|row| row.due_on >= from) {
        let own = LocalText::from_json(&row.titles)?;
        let body = row.body.as_deref().and_then(vocab::body).map(|body| body.names.clone());
        due.push(Due {
            kind: DueKind::Obligation(row.kind.parse()?),
            words: Some(if own.0.is_empty() { body.unwrap_or_default() } else { own }),
            id: row.slug,
            when: DueWhen::Day(row.due_on),
            item: None,
        });
    }
    for (item, day) in reports_between(conn, actor, mechanism, from, to, MOST)? {
        due.push(Due {
            kind: DueKind::Report,
            id: item.subject.id().to_owned(),
            when: DueWhen::Day(day),
            item: Some(item),
            words: None,
        });
    }
    Ok(due)
}

/// Whose dates, and from when to when.
struct Scope<'a> {
    mechanism_id: &'a str,
    institutions: &'a [String],
    sees_all: bool,
    from: Date,
    to: Date,
}

impl Scope<'_> {
    fn rounds(&self, conn: &mut Conn, due: &mut Vec<Due>) -> Result<()> {
        let rounds: Vec<Round> = update_round::table
            .filter(update_round::mechanism_id.eq(self.mechanism_id).and(update_round::state.ne("closed")))
            .order(update_round::due_at)
            .select(Round::as_select())
            .load(conn)?;
        due.extend(rounds.into_iter().map(|round| Due {
            kind: DueKind::Round,
            when: DueWhen::Instant(round.due_at),
            item: None,
            words: Some(LocalText::of(Language::En, round.label)),
            id: round.id,
        }));
        Ok(())
    }

    fn measures(&self, conn: &mut Conn, due: &mut Vec<Due>) -> Result<()> {
        let mut query = measure::table
            .filter(measure::mechanism_id.eq(self.mechanism_id).and(measure::status.eq_any(OPEN)))
            .filter(measure::due_on.between(self.from, self.to).and(measure::is_continuous.eq(false)))
            .order((measure::due_on, measure::id))
            .limit(MOST)
            .select(measure::id)
            .into_boxed();
        if !self.sees_all {
            query = query.filter(measure::lead_id.eq_any(self.institutions));
        }
        let subjects: Vec<Subject> = query.load::<String>(conn)?.into_iter().map(Subject::Measure).collect();
        let mut found = named(conn, &subjects)?;
        for subject in subjects {
            let Some(item) = found.remove(&subject) else { continue };
            let Some(day) = item.due_on() else { continue };
            let id = subject.id().to_owned();
            due.push(Due {
                kind: DueKind::Measure,
                id,
                when: DueWhen::Day(day),
                item: Some(item),
                words: None,
            });
        }
        Ok(())
    }

    fn milestones(&self, conn: &mut Conn, due: &mut Vec<Due>) -> Result<()> {
        let mut query = milestone::table
            .inner_join(measure::table)
            .filter(measure::mechanism_id.eq(self.mechanism_id).and(measure::status.eq_any(OPEN)))
            .filter(milestone::done_on.is_null().and(milestone::due_on.between(self.from, self.to)))
            .order((milestone::due_on, milestone::id))
            .limit(MOST)
            .select((milestone::id, milestone::titles, milestone::due_on, measure::id))
            .into_boxed();
        if !self.sees_all {
            query = query.filter(measure::lead_id.eq_any(self.institutions));
        }
        let rows: Vec<(String, String, Option<Date>, String)> = query.load(conn)?;
        let subjects: Vec<Subject> = rows.iter().map(|row| Subject::Measure(row.3.clone())).collect();
        let found = named(conn, &subjects)?;
        for ((id, titles, day, _), subject) in rows.into_iter().zip(&subjects) {
            let Some(day) = day else { continue };
            due.push(Due {
                kind: DueKind::Milestone,
                id,
                when: DueWhen::Day(day),
                item: found.get(subject).cloned(),
                words: Some(LocalText::from_json(&titles)?),
            });
        }
        Ok(())
    }

    /// A request's question may be of any class: only that there is one, and until when.
    fn requests(&self, conn: &mut Conn, due: &mut Vec<Due>) -> Result<()> {
        let mut query = information_request::table
            .filter(information_request::mechanism_id.eq(self.mechanism_id))
            .filter(information_request::state.eq("open"))
            .filter(information_request::due_on.between(self.from, self.to))
            .order((information_request::due_on, information_request::id))
            .limit(MOST)
            .select((information_request::id, information_request::due_on))
            .into_boxed();
        if !self.sees_all {
            query = query.filter(information_request::institution_id.eq_any(self.institutions));
        }
        let rows: Vec<(String, Option<Date>)> = query.load(conn)?;
        let request = |(id, day): (String, Option<Date>)| {
            Some(Due { kind: DueKind::Request, id, when: DueWhen::Day(day?), item: None, words: None })
        };
        due.extend(rows.into_iter().filter_map(request));
        Ok(())
    }
}
