//! Absence and delegation: while a person is away, another holds her seats in the mechanism, and nothing else.
//!
//! What the delegate holds is worked out anew at every request (`accounts::queries`): never more than the person away
//! holds herself at that moment, and never the seat that manages members.

use diesel::prelude::*;
use suivi_kernel::{
    Act as Verb, Actor, Date, Membership, ObjectKind, Problem, Refusal, Result, Role, new_id,
};
use suivi_store::ledger::digest;
use suivi_store::schema::absence;
use suivi_store::{Conn, Entry, Tx};

use super::rows::Absence;
use crate::accounts::{self, Colleague, HeldSeat};
use crate::mechanisms::{Mechanism, one_line};

/// How long a note may be.
const LONGEST_NOTE: usize = 500;

/// That a person will be away.
#[derive(Clone, Debug)]
pub struct NewAbsence {
    /// Who will be away.
    pub account_id: String,
    /// Who stands in.
    pub delegate_id: String,
    /// First day.
    pub from_on: Date,
    /// Last day.
    pub to_on: Date,
    /// What to know.
    pub note: String,
}

/// An absence with the names of both people.
#[derive(Clone, Debug)]
pub struct Away {
    /// The row.
    pub absence: Absence,
    /// The name of the person away.
    pub person: String,
    /// The name of the one who stands in.
    pub delegate: String,
}

/// Enters an absence: one's own, or anybody's for who keeps the members. Days are those of UTC.
///
/// Refuses days that are over or in disorder, a second absence at the same time, and a delegate who is not a member of
/// the mechanism.
pub fn enter(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewAbsence) -> Result<String> {
    let is_own = actor.user_id.as_ref() == Some(&new.account_id);
    actor.require_that(is_own || keeps_members(actor, mechanism))?;
    if new.to_on < new.from_on || new.to_on < tx.now.date() {
        return Err(Refusal::invalid("to_on", Problem::ends_before_it_begins(new.to_on)).into());
    }
    let note = one_line(&new.note, LONGEST_NOTE).map_err(|problem| Refusal::invalid("note", problem))?;
    let unknown = |field| Refusal::invalid(field, Problem::unknown_choice(""));
    if !accounts::is_member(tx.conn, &mechanism.id, &new.account_id)? {
        return Err(unknown("person").into());
    }
    let stands_in_for_herself = new.delegate_id == new.account_id;
    if stands_in_for_herself || !accounts::is_member(tx.conn, &mechanism.id, &new.delegate_id)? {
        return Err(unknown("delegate").into());
    }
    let same_time: i64 = absence::table
        .filter(absence::account_id.eq(&new.account_id).and(absence::mechanism_id.eq(&mechanism.id)))
        .filter(absence::ended_at.is_null())
        .filter(absence::from_on.le(new.to_on).and(absence::to_on.ge(new.from_on)))
        .count()
        .get_result(tx.conn)?;
    if same_time > 0 {
        return Err(Refusal::invalid("from_on", Problem::taken(new.from_on)).into());
    }
    let row = Absence {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        account_id: new.account_id,
        delegate_id: new.delegate_id,
        from_on: new.from_on,
        to_on: new.to_on,
        note: Some(note).filter(|note| !note.is_empty()),
        created_by: actor.user_id.clone(),
        created_at: tx.now,
        ended_at: None,
    };
    diesel::insert_into(absence::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "absence.create", None, &row)?;
    Ok(row.id)
}

/// Ends an absence before its last day: the person is back, the delegate cannot stand in any longer, or who keeps the
/// members says so.
pub fn end(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<()> {
    let found: Option<Absence> = absence::table
        .filter(absence::id.eq(id).and(absence::mechanism_id.eq(&mechanism.id)))
        .select(Absence::as_select())
        .first(tx.conn)
        .optional()?;
    let found = found.ok_or(Refusal::NotFound)?;
    let concerns = [Some(&found.account_id), Some(&found.delegate_id)].contains(&actor.user_id.as_ref());
    actor.require_that(concerns || keeps_members(actor, mechanism))?;
    if found.ended_at.is_some() || found.to_on < tx.now.date() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    stop(tx, actor, &found)
}

/// Ends an absence; the caller has checked who asks.
pub(super) fn stop(tx: &mut Tx, actor: &Actor, found: &Absence) -> Result<()> {
    let after = Absence { ended_at: Some(tx.now), ..found.clone() };
    diesel::update(absence::table.find(&found.id)).set(absence::ended_at.eq(tx.now)).execute(tx.conn)?;
    record(tx, actor, "absence.end", Some(found), &after)
}

/// Whether the actor may enter and end the absences of others.
pub fn keeps_members(actor: &Actor, mechanism: &Mechanism) -> bool {
    actor.may(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)
}

/// The absences that are not over, the next first: one's own and those one stands in for; all of them for who keeps
/// the members.
pub fn coming(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, today: Date) -> Result<Vec<Away>> {
    let Some(own) = actor.user_id.clone() else { return Err(Refusal::SignInNeeded.into()) };
    let mut query = absence::table
        .filter(absence::mechanism_id.eq(&mechanism.id))
        .filter(absence::ended_at.is_null().and(absence::to_on.ge(today)))
        .order((absence::from_on, absence::id))
        .select(Absence::as_select())
        .into_boxed();
    if !keeps_members(actor, mechanism) {
        query = query.filter(absence::account_id.eq(own.clone()).or(absence::delegate_id.eq(own)));
    }
    let rows: Vec<Absence> = query.load(conn)?;
    named(conn, rows)
}

/// Whose absence the actor may enter, by name: everybody's for who keeps the members, else only her own.
pub fn people(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Colleague>> {
    if !keeps_members(actor, mechanism) {
        return Ok(Vec::new());
    }
    Ok(each_once(accounts::everybody(conn, &mechanism.id)?))
}

/// Who is offered as a delegate, by name: everybody for who keeps the members, else those who work beside the actor.
///
/// The names of others, defenders before all, are not for every member to read.
pub fn delegates(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Colleague>> {
    let mut everybody = accounts::everybody(conn, &mechanism.id)?;
    if !keeps_members(actor, mechanism) {
        let own: Vec<&Membership> =
            actor.memberships.iter().filter(|held| held.mechanism_id == mechanism.id).collect();
        everybody.retain(|(person, seat)| {
            actor.user_id.as_ref() != Some(&person.account_id) && own.iter().any(|mine| beside(mine, seat))
        });
    }
    Ok(each_once(everybody))
}

/// Whether two seats are side by side: in one institution, or in one circle outside any.
fn beside(mine: &Membership, other: &HeldSeat) -> bool {
    let secretariat =
        |role| matches!(role, Role::SecretariatAdmin | Role::SecretariatOfficer | Role::PoliticalLead);
    match (&mine.institution_id, &other.institution_id) {
        (Some(mine), Some(other)) => mine == other,
        (None, None) if mine.role == Role::Defender => false,
        (None, None) => mine.role == other.role || (secretariat(mine.role) && secretariat(other.role)),
        _ => false,
    }
}

fn each_once(people: Vec<(Colleague, HeldSeat)>) -> Vec<Colleague> {
    let mut people: Vec<Colleague> = people.into_iter().map(|(person, _)| person).collect();
    people.dedup_by(|a, b| a.account_id == b.account_id);
    people
}

/// The absences of one person that are not over, and those in which she stands in.
pub(super) fn of_person(
    conn: &mut Conn,
    mechanism_id: &str,
    account_id: &str,
    today: Date,
) -> Result<Vec<Away>> {
    let rows: Vec<Absence> = absence::table
        .filter(absence::mechanism_id.eq(mechanism_id))
        .filter(absence::ended_at.is_null().and(absence::to_on.ge(today)))
        .filter(absence::account_id.eq(account_id).or(absence::delegate_id.eq(account_id)))
        .order((absence::from_on, absence::id))
        .select(Absence::as_select())
        .load(conn)?;
    named(conn, rows)
}

fn named(conn: &mut Conn, rows: Vec<Absence>) -> Result<Vec<Away>> {
    let ids: Vec<String> =
        rows.iter().flat_map(|row| [row.account_id.clone(), row.delegate_id.clone()]).collect();
    let names = accounts::names(conn, &ids)?;
    let name = |id: &String| names.get(id).cloned().unwrap_or_default();
    let away = |absence: Absence| Away {
        person: name(&absence.account_id),
        delegate: name(&absence.delegate_id),
        absence,
    };
    Ok(rows.into_iter().map(away).collect())
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Absence>,
    after: &Absence,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "absence",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
