//! Ministries merge, split and are renamed: on a day, what one holds goes to others in one act, and history stays.

mod carry;
mod holdings;
mod people;
mod undo;

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, Date, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{act, succession};
use suivi_store::{Conn, Entry, Tx, insert_many};

pub use holdings::{Counts, Item, ItemKind, Title, counts, items};
pub use people::{Speaker, move_people, speakers};
pub(crate) use undo::take_back;

use self::carry::Trail;
use super::rows::Succession;
use super::standing;
use crate::mechanisms::{self, Institution, Mechanism, coded, one_line};
use crate::recommendations::acts::{self, ActKind};

coded! {
    /// What becomes of the old institution.
    SuccessionKind {
        /// It goes on under another name.
        Rename = "rename",
        /// It becomes part of another.
        Merge = "merge",
        /// Others take over what it did, each a part.
        Split = "split",
    }
}

/// How long the act of government behind a succession may be called.
const LONGEST_REASON: usize = 500;

/// That one institution takes over from another.
#[derive(Clone, Debug)]
pub struct NewSuccession {
    /// The institution that ends or gives away.
    pub from_id: String,
    /// Those that take over; exactly one unless it is a split.
    pub to_ids: Vec<String>,
    /// What becomes of the old one.
    pub kind: SuccessionKind,
    /// The first day of the new order.
    pub effective_on: Date,
    /// The act of government behind it.
    pub reason: String,
    /// In a split, who takes over each item; what is not named stays.
    pub choices: HashMap<(ItemKind, String), String>,
    /// Whether the old institution ends the day before.
    pub closes: bool,
    /// Memberships of people who go over, and for whom they speak then.
    pub people: Vec<(String, String)>,
}

/// What came of a succession.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The act, to take it back by.
    pub act_id: String,
    /// How many things went over.
    pub moved: usize,
}

/// Gives what an institution holds to its successors, in one act.
///
/// Refuses a day that has not come, a successor that does not exist then or today (V5), and to close an institution
/// that would still lead something (V25). Only who keeps the members can have people go over.
pub fn carry_out(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewSuccession) -> Result<Carried> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    if !new.people.is_empty() {
        actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    }
    let reason = checked(tx, &new)?;
    let from = mechanisms::institution_by_id(tx.conn, &mechanism.id, &new.from_id)?;
    let to = successors_named(tx, mechanism, &new)?;
    let act_id = new_id();
    let mut trail = carry::carry(tx, actor, mechanism, &act_id, &new, &to)?;
    for (membership_id, to_id) in &new.people {
        trail.moves.push(people::carry(tx, actor, mechanism, &from, &to, membership_id, to_id)?);
    }
    if new.closes && from.valid_to.is_none() {
        let last_day = new.effective_on.pred_opt().unwrap_or(new.effective_on);
        mechanisms::close_institution(tx, actor, &mechanism.id, &from.id, last_day)?;
        trail.closed_on = Some(last_day);
    }
    let moved = trail.moves.len();
    keep(tx, actor, mechanism, &act_id, &new, &reason, &from, &to, &trail)?;
    Ok(Carried { act_id, moved })
}

/// Checks what can be checked without a look at the institutions; answers the reason as it is kept.
fn checked(tx: &Tx, new: &NewSuccession) -> Result<String> {
    if new.effective_on > tx.now.date() {
        return Err(Refusal::invalid("effective_on", Problem::in_the_future(new.effective_on)).into());
    }
    let reason =
        one_line(&new.reason, LONGEST_REASON).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    Ok(reason)
}

/// The successors, each once and in the order named.
fn successors_named(tx: &mut Tx, mechanism: &Mechanism, new: &NewSuccession) -> Result<Vec<Institution>> {
    let is_split = new.kind == SuccessionKind::Split;
    if new.to_ids.is_empty() || (!is_split && new.to_ids.len() > 1) {
        return Err(Refusal::invalid("to", Problem::required("")).into());
    }
    let mut found: Vec<Institution> = Vec::new();
    for id in &new.to_ids {
        let unknown = || Refusal::invalid("to", Problem::unknown_choice(""));
        let to = mechanisms::institution_by_id(tx.conn, &mechanism.id, id).map_err(|_| unknown())?;
        if to.id == new.from_id || found.iter().any(|known| known.id == to.id) {
            return Err(unknown().into());
        }
        if !to.is_valid_on(new.effective_on) || !to.is_valid_on(tx.now.date()) {
            let name = to.names.best_text(mechanism.language);
            return Err(Refusal::invalid("to", Problem::not_active(name)).into());
        }
        found.push(to);
    }
    if new.choices.values().any(|id| !new.to_ids.contains(id)) {
        return Err(Refusal::invalid("to", Problem::unknown_choice("")).into());
    }
    Ok(found)
}

#[expect(clippy::too_many_arguments, reason = "all that the row, the audit entry and the act say")]
fn keep(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    new: &NewSuccession,
    reason: &str,
    from: &Institution,
    to: &[Institution],
    trail: &Trail,
) -> Result<()> {
    let mut rows = Vec::with_capacity(to.len());
    for successor in to {
        let moved = trail.moves.iter().filter(|step| step.to() == successor.id).count();
        let row = Succession {
            id: new_id(),
            mechanism_id: mechanism.id.clone(),
            from_id: from.id.clone(),
            to_id: successor.id.clone(),
            kind: new.kind.code().to_owned(),
            effective_on: new.effective_on,
            reason: reason.to_owned(),
            moved: i32::try_from(moved)?,
            act_id: act_id.to_owned(),
            actor_id: actor.user_id.clone(),
            actor_label: actor.label.clone(),
            at: tx.now,
        };
        let entry = Entry {
            action: "succession.create",
            object_kind: "institution",
            object_id: &from.id,
            mechanism_id: Some(&mechanism.id),
            before: None,
            after: Some(digest(&row)?),
            reason: Some(reason),
            act_id: Some(act_id),
        };
        tx.record(actor, entry);
        rows.push(row);
    }
    insert_many!(tx.conn, succession::table, rows, 12)?;
    let cases = trail.cases(tx.conn)?;
    standing::refresh(tx, &cases)?;
    let names: Vec<&str> = to.iter().map(|successor| successor.slug.as_str()).collect();
    let summary = format!("{} {} → {}", new.kind.code(), from.slug, names.join(", "));
    let new = acts::New { id: act_id, kind: ActKind::Succession, summary, objects: cases.len(), undo: trail };
    acts::keep(tx, actor, mechanism, new)
}

/// A succession as an institution's page tells it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The row.
    pub succession: Succession,
    /// What became of the old institution.
    pub kind: SuccessionKind,
    /// The institution on the other side.
    pub other: Institution,
}

/// From whom an institution took over, and who took over from it.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Earliest first.
    pub predecessors: Vec<Told>,
    /// Earliest first.
    pub successors: Vec<Told>,
}

/// The history of an institution; it is public, as institutions are.
pub fn history(conn: &mut Conn, mechanism_id: &str, institution_id: &str) -> Result<History> {
    let rows: Vec<Succession> = succession::table
        .inner_join(act::table.on(act::id.eq(succession::act_id)))
        .filter(succession::from_id.eq(institution_id).or(succession::to_id.eq(institution_id)))
        .filter(act::undone_at.is_null())
        .order((succession::effective_on, succession::at, succession::id))
        .select(Succession::as_select())
        .load(conn)?;
    let ids: Vec<String> = rows.iter().flat_map(|row| [row.from_id.clone(), row.to_id.clone()]).collect();
    let institutions = mechanisms::institutions_by_id(conn, mechanism_id, &ids)?;
    let mut history = History::default();
    for row in rows {
        let is_successor = row.from_id == institution_id;
        let other = institutions.get(if is_successor { &row.to_id } else { &row.from_id });
        let Some(other) = other.cloned() else { continue };
        let told = Told { kind: row.kind.parse()?, succession: row, other };
        if is_successor { history.successors.push(told) } else { history.predecessors.push(told) }
    }
    Ok(history)
}

/// For each institution that has exactly one successor, that one.
pub(crate) fn sole_successors(conn: &mut Conn, mechanism_id: &str) -> Result<HashMap<String, String>> {
    let rows: Vec<(String, String)> = succession::table
        .inner_join(act::table.on(act::id.eq(succession::act_id)))
        .filter(succession::mechanism_id.eq(mechanism_id).and(act::undone_at.is_null()))
        .select((succession::from_id, succession::to_id))
        .distinct()
        .load(conn)?;
    let mut successors: HashMap<String, Vec<String>> = HashMap::new();
    for (from, to) in rows {
        successors.entry(from).or_default().push(to);
    }
    let sole =
        |(from, mut to): (String, Vec<String>)| if to.len() == 1 { Some((from, to.remove(0))) } else { None };
    Ok(successors.into_iter().filter_map(sole).collect())
}
