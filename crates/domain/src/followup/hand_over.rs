//! When a person leaves: what she held goes to a colleague or back to her institution, in one act, and the record of it
//! stays.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, Date, LocalText, ObjectKind, Problem, Refusal, Result, Role, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{
    allocation, assessment, hand_over, information_request, institution, measure, progress_update,
};
use suivi_store::{Conn, Entry, Tx};

use super::absences::{self, Away};
use super::allocations;
use super::keepers;
use super::rows::{Allocation, HandOver};
use crate::accounts::{self, HeldSeat};
use crate::mechanisms::{Mechanism, coded, one_line};

/// How long a note may be.
const LONGEST_NOTE: usize = 1_000;
/// Measures on which work has ended need no keeper any more.
const OVER: [&str; 2] = ["completed", "cancelled"];

coded! {
    /// The kinds of thing that a person can hold.
    ThingKind {
        /// An allocation that she keeps for her institution.
        Allocation = "allocation",
        /// A measure that she keeps.
        Measure = "measure",
        /// An update that she has begun or that was returned to her.
        Update = "update",
        /// An assessment that she has begun.
        Assessment = "assessment",
        /// A request for information that she asked and that is not answered.
        Request = "request",
        /// An absence of hers.
        Absence = "absence",
        /// Somebody's absence in which she stands in.
        Delegation = "delegation",
        /// A seat in the mechanism.
        Seat = "seat",
    }
}

/// One thing that a person holds or has handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// What it is, a code of [`ThingKind`].
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// The institution it belongs to.
    pub institution_id: Option<String>,
    /// What it is called, where that may be read by everybody in the secretariat.
    pub title: LocalText,
}

/// What a person holds in a mechanism.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Kept items, drafts and open requests.
    pub things: Vec<Thing>,
    /// Her absences, and those in which she stands in.
    pub absences: Vec<Away>,
    /// Her seats.
    pub seats: Vec<HeldSeat>,
}

/// What to hand over.
#[derive(Clone, Debug)]
pub struct NewHandOver {
    /// Who leaves.
    pub account_id: String,
    /// The colleague who takes over; without one, things go back to the institution.
    pub to_account_id: Option<String>,
    /// What to know.
    pub note: String,
}

/// What a person holds in a mechanism, for who keeps the members.
pub fn held(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    account_id: &str,
    today: Date,
) -> Result<Held> {
    actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    all_held(conn, mechanism, account_id, today)
}

fn all_held(conn: &mut Conn, mechanism: &Mechanism, account_id: &str, today: Date) -> Result<Held> {
    Ok(Held {
        things: things(conn, &mechanism.id, account_id)?,
        absences: absences::of_person(conn, &mechanism.id, account_id, today)?,
        seats: accounts::seats_of(conn, &mechanism.id, account_id)?,
    })
}

/// How many things a person would have to hand over before a seat of the mechanism ends.
pub fn bound_to(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, membership_id: &str) -> Result<i64> {
    actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    match accounts::seat(conn, membership_id)? {
        Some((mechanism_id, _, _)) if mechanism_id == mechanism.id => bound_to_seat(conn, membership_id),
        _ => Err(Refusal::NotFound.into()),
    }
}

/// How many things keep a person from giving up a seat: all that she holds where it is her last, those of the
/// institution where it is the last there.
pub(crate) fn bound_to_seat(conn: &mut Conn, membership_id: &str) -> Result<i64> {
    let Some((mechanism_id, account_id, seat)) = accounts::seat(conn, membership_id)? else { return Ok(0) };
    let others: Vec<HeldSeat> = accounts::seats_of(conn, &mechanism_id, &account_id)?
        .into_iter()
        .filter(|other| other.membership_id != membership_id)
        .collect();
    if others.iter().any(|other| other.institution_id == seat.institution_id) {
        return Ok(0);
    }
    let mut things = things(conn, &mechanism_id, &account_id)?;
    if !others.is_empty() {
        things.retain(|thing| thing.institution_id.is_some() && thing.institution_id == seat.institution_id);
    }
    Ok(i64::try_from(things.len())?)
}

fn things(conn: &mut Conn, mechanism_id: &str, account_id: &str) -> Result<Vec<Thing>> {
    let mut things = Vec::new();
    let mut add = |kind: ThingKind, id: String, institution_id: Option<String>, title: LocalText| {
        things.push(Thing { kind: kind.code().to_owned(), id, institution_id, title });
    };
    let kept: Vec<(String, String)> = allocation::table
        .filter(allocation::mechanism_id.eq(mechanism_id).and(allocation::keeper_id.eq(account_id)))
        .filter(allocation::ended_at.is_null())
        .order(allocation::id)
        .select((allocation::id, allocation::institution_id))
        .load(conn)?;
    for (id, institution) in kept {
        add(ThingKind::Allocation, id, Some(institution), LocalText::default());
    }
    let kept: Vec<(String, Option<String>, String)> = measure::table
        .filter(measure::mechanism_id.eq(mechanism_id).and(measure::keeper_id.eq(account_id)))
        .filter(measure::status.ne_all(OVER))
        .order(measure::slug)
        .select((measure::id, measure::lead_id, measure::titles))
        .load(conn)?;
    for (id, lead, titles) in kept {
        add(ThingKind::Measure, id, lead, LocalText::from_json(&titles)?);
    }
    let drafts: Vec<(String, String)> = progress_update::table
        .filter(progress_update::mechanism_id.eq(mechanism_id).and(progress_update::author_id.eq(account_id)))
        .filter(progress_update::status.eq_any(["draft", "returned"]))
        .order(progress_update::id)
        .select((progress_update::id, progress_update::institution_id))
        .load(conn)?;
    for (id, institution) in drafts {
        add(ThingKind::Update, id, Some(institution), LocalText::default());
    }
    let begun: Vec<(String, Option<String>)> = assessment::table
        .filter(assessment::mechanism_id.eq(mechanism_id).and(assessment::author_id.eq(account_id)))
        .filter(assessment::state.eq("draft"))
        .order(assessment::id)
        .select((assessment::id, assessment::institution_id))
        .load(conn)?;
    for (id, institution) in begun {
        add(ThingKind::Assessment, id, institution, LocalText::default());
    }
    let asked: Vec<String> = information_request::table
        .filter(information_request::mechanism_id.eq(mechanism_id))
        .filter(information_request::asked_by.eq(account_id).and(information_request::state.eq("open")))
        .order(information_request::asked_at)
        .select(information_request::id)
        .load(conn)?;
    for id in asked {
        add(ThingKind::Request, id, None, LocalText::default());
    }
    Ok(things)
}

/// Hands over all that a person holds and ends her seats, in one act.
///
/// Things of an institution go to the colleague if he speaks for it; else they stay with the institution, with nobody
/// in particular. Absences and delegations end: standing in is not passed on.
pub fn carry_out(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewHandOver) -> Result<String> {
    actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    let note = one_line(&new.note, LONGEST_NOTE).map_err(|problem| Refusal::invalid("note", problem))?;
    let held = all_held(tx.conn, mechanism, &new.account_id, tx.now.date())?;
    if held.seats.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let heir = heir(tx, mechanism, &new)?;
    for thing in &held.things {
        give(tx, actor, mechanism, thing, heir.as_ref())?;
    }
    let mut things = held.things;
    for away in &held.absences {
        absences::stop(tx, actor, &away.absence)?;
        things.push(absence_as_thing(away, &new.account_id));
    }
    for seat in &held.seats {
        accounts::end_seat(tx, actor, &seat.membership_id)?;
        things.push(seat_as_thing(seat));
    }
    let row = HandOver {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        institution_id: held.seats.iter().find_map(|seat| seat.institution_id.clone()),
        from_account_id: new.account_id,
        to_account_id: heir.map(|heir| heir.account_id),
        items: serde_json::to_string(&things)?,
        note: Some(note).filter(|note| !note.is_empty()),
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(hand_over::table).values(&row).execute(tx.conn)?;
    let entry = Entry {
        action: "hand_over.create",
        object_kind: "hand_over",
        object_id: &row.id,
        mechanism_id: Some(&mechanism.id),
        after: Some(digest(&row)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(row.id)
}

/// A colleague who takes over, with the institutions he speaks for.
struct Heir {
    account_id: String,
    institutions: Vec<String>,
}

impl Heir {
    /// Whether he takes over things of this institution, or of none.
    fn takes(&self, institution_id: Option<&String>) -> bool {
        institution_id.is_none_or(|id| self.institutions.contains(id))
    }
}

fn heir(tx: &mut Tx, mechanism: &Mechanism, new: &NewHandOver) -> Result<Option<Heir>> {
    let Some(account_id) = new.to_account_id.clone() else { return Ok(None) };
    let is_other = account_id != new.account_id;
    if !is_other || !accounts::is_member(tx.conn, &mechanism.id, &account_id)? {
        return Err(Refusal::invalid("to", Problem::unknown_choice("")).into());
    }
    let seats = accounts::seats_of(tx.conn, &mechanism.id, &account_id)?;
    let institutions = seats.into_iter().filter_map(|seat| seat.institution_id).collect();
    Ok(Some(Heir { account_id, institutions }))
}

fn give(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, thing: &Thing, heir: Option<&Heir>) -> Result<()> {
    let taker = heir.filter(|heir| heir.takes(thing.institution_id.as_ref()));
    let taker = taker.map(|heir| heir.account_id.as_str());
    match (thing.kind.parse()?, taker) {
        (ThingKind::Allocation, taker) => {
            let row = allocations::open_row(tx.conn, mechanism, &thing.id)?;
            let after = Allocation { keeper_id: taker.map(str::to_owned), ..row.clone() };
            allocations::put(tx, actor, "allocation.keep", &row, after, None, None).map(|_| ())
        }
        (ThingKind::Measure, taker) => {
            let before: Option<String> =
                measure::table.find(&thing.id).select(measure::keeper_id).first(tx.conn)?;
            keepers::put_measure(tx, actor, mechanism, &thing.id, before.as_deref(), taker)
        }
        // Without a colleague these keep their author: any other person of the institution can go on with them.
        (ThingKind::Update, Some(taker)) => {
            diesel::update(progress_update::table.find(&thing.id))
                .set((
                    progress_update::author_id.eq(taker),
                    progress_update::revision.eq(progress_update::revision + 1),
                ))
                .execute(tx.conn)?;
            passed(tx, actor, mechanism, "update", &thing.id, taker)
        }
        (ThingKind::Assessment, Some(taker)) => {
            diesel::update(assessment::table.find(&thing.id))
                .set((assessment::author_id.eq(taker), assessment::revision.eq(assessment::revision + 1)))
                .execute(tx.conn)?;
            passed(tx, actor, mechanism, "assessment", &thing.id, taker)
        }
        (ThingKind::Request, Some(taker)) => {
            diesel::update(information_request::table.find(&thing.id))
                .set((
                    information_request::asked_by.eq(taker),
                    information_request::revision.eq(information_request::revision + 1),
                ))
                .execute(tx.conn)?;
            passed(tx, actor, mechanism, "information_request", &thing.id, taker)
        }
        _ => Ok(()),
    }
}

fn passed(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    object_kind: &'static str,
    id: &str,
    taker: &str,
) -> Result<()> {
    let entry = Entry {
        action: "hand_over.pass",
        object_kind,
        object_id: id,
        mechanism_id: Some(&mechanism.id),
        after: Some(digest(&taker)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

fn absence_as_thing(away: &Away, account_id: &str) -> Thing {
    let is_own = away.absence.account_id == account_id;
    let kind = if is_own { ThingKind::Absence } else { ThingKind::Delegation };
    Thing {
        kind: kind.code().to_owned(),
        id: away.absence.id.clone(),
        institution_id: None,
        title: LocalText::default(),
    }
}

fn seat_as_thing(seat: &HeldSeat) -> Thing {
    Thing {
        kind: ThingKind::Seat.code().to_owned(),
        id: seat.role.code().to_owned(),
        institution_id: seat.institution_id.clone(),
        title: LocalText::default(),
    }
}

/// A hand-over as its record tells it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The row.
    pub hand_over: HandOver,
    /// The roles of the person who left, for when her name is forgotten.
    pub roles: Vec<Role>,
    /// The name of the person who left.
    pub from: String,
    /// The name of the colleague who took over.
    pub to: Option<String>,
    /// The institution's names.
    pub institution: Option<LocalText>,
    /// What was handed over.
    pub things: Vec<Thing>,
}

/// The hand-overs of a mechanism, latest first.
pub fn all(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, limit: i64) -> Result<Vec<Told>> {
    actor.require(Verb::Read, ObjectKind::UserAdmin, &mechanism.id)?;
    let rows: Vec<HandOver> = hand_over::table
        .filter(hand_over::mechanism_id.eq(&mechanism.id))
        .order((hand_over::at.desc(), hand_over::id.desc()))
        .limit(limit)
        .select(HandOver::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| told(conn, row)).collect()
}

/// One hand-over.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Told> {
    actor.require(Verb::Read, ObjectKind::UserAdmin, &mechanism.id)?;
    let row: Option<HandOver> = hand_over::table
        .filter(hand_over::id.eq(id).and(hand_over::mechanism_id.eq(&mechanism.id)))
        .select(HandOver::as_select())
        .first(conn)
        .optional()?;
    told(conn, row.ok_or(Refusal::NotFound)?)
}

fn told(conn: &mut Conn, row: HandOver) -> Result<Told> {
    let ids: Vec<String> =
        std::iter::once(row.from_account_id.clone()).chain(row.to_account_id.clone()).collect();
    let names = accounts::names(conn, &ids)?;
    let institution = match &row.institution_id {
        Some(id) => {
            let names: Option<String> =
                institution::table.find(id).select(institution::names).first(conn).optional()?;
            names.as_deref().map(LocalText::from_json).transpose()?
        }
        None => None,
    };
    let things: Vec<Thing> = serde_json::from_str(&row.items)?;
    let seats = things.iter().filter(|thing| thing.kind == ThingKind::Seat.code());
    Ok(Told {
        roles: seats.filter_map(|seat| seat.id.parse().ok()).collect(),
        from: names.get(&row.from_account_id).cloned().unwrap_or_default(),
        to: row.to_account_id.as_ref().and_then(|id| names.get(id)).cloned(),
        institution,
        things,
        hand_over: row,
    })
}
