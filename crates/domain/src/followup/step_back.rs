//! Setting something published back: one person asks and says why, a second one decides (V9).
//!
//! Who may ask and who may decide about which kind of object is the rule of its own subject, which also carries the
//! decision out.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::step_back;
use suivi_store::{Conn, Entry, Tx};

use super::rows::StepBack;
use super::updates::reason;
use crate::mechanisms::Mechanism;

/// Asks that an object (kind and identifier) go from one status to another.
///
/// Refuses while an earlier request about it waits.
pub fn ask(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    object: (&'static str, &str),
    (from, to): (&str, &str),
    why: &str,
) -> Result<StepBack> {
    let reason = reason(why)?;
    if open(tx.conn, object.1)?.is_some() {
        return Err(Refusal::Conflict(Problem::asked_already("")).into());
    }
    let row = StepBack {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        object_kind: object.0.to_owned(),
        object_id: object.1.to_owned(),
        from_code: from.to_owned(),
        to_code: to.to_owned(),
        reason,
        asked_by: actor.user_id.clone(),
        asked_label: actor.label.clone(),
        asked_at: tx.now,
        decided_by: None,
        decided_label: None,
        decided_at: None,
        is_granted: None,
    };
    diesel::insert_into(step_back::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "step_back.ask", None, &row)?;
    Ok(row)
}

/// Decides on a request; refuses the person who made it.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    is_granted: bool,
) -> Result<StepBack> {
    let before = find(tx.conn, mechanism, id)?;
    let is_same_person = match (&before.asked_by, &actor.user_id) {
        (Some(asked), Some(decides)) => asked == decides,
        (None, None) => before.asked_label == actor.label,
        _ => false,
    };
    if is_same_person {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let after = StepBack {
        decided_by: actor.user_id.clone(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        is_granted: Some(is_granted),
        ..before.clone()
    };
    let waits = step_back::id.eq(id).and(step_back::decided_at.is_null());
    let decided = diesel::update(step_back::table.filter(waits))
        .set((
            step_back::decided_by.eq(&after.decided_by),
            step_back::decided_label.eq(&after.decided_label),
            step_back::decided_at.eq(after.decided_at),
            step_back::is_granted.eq(after.is_granted),
        ))
        .execute(tx.conn)?;
    if decided == 0 {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    record(tx, actor, "step_back.decide", Some(&before), &after)?;
    Ok(after)
}

/// One request of the mechanism.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<StepBack> {
    step_back::table
        .filter(step_back::id.eq(id).and(step_back::mechanism_id.eq(&mechanism.id)))
        .select(StepBack::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The request about an object that waits for a second person.
pub fn open(conn: &mut Conn, object_id: &str) -> Result<Option<StepBack>> {
    Ok(step_back::table
        .filter(step_back::object_id.eq(object_id).and(step_back::decided_at.is_null()))
        .select(StepBack::as_select())
        .first(conn)
        .optional()?)
}

/// The requests of a mechanism that wait, oldest first. The caller has checked who asks.
pub fn waiting(conn: &mut Conn, mechanism: &Mechanism, object_kind: &str) -> Result<Vec<StepBack>> {
    Ok(step_back::table
        .filter(step_back::mechanism_id.eq(&mechanism.id).and(step_back::decided_at.is_null()))
        .filter(step_back::object_kind.eq(object_kind))
        .order(step_back::asked_at)
        .select(StepBack::as_select())
        .load(conn)?)
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&StepBack>,
    after: &StepBack,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "step_back",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason: Some(&after.reason),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
