//! Acts of a person on many records, and taking one back as a whole.

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::act;
use suivi_store::{Conn, Tx};

pub use super::bulk::{Undone, latest};
use super::rows::Act;
use super::{bulk, duplicates};
use crate::mechanisms::Mechanism;

/// Takes an act back, whatever it did: what it changed is again as before, except what somebody has changed since.
pub fn undo(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act_id: &str) -> Result<Undone> {
    let done = to_take_back(tx.conn, actor, mechanism, act_id)?;
    match done.kind.as_str() {
        duplicates::ACT => duplicates::take_back(tx, actor, mechanism, &done),
        _ => bulk::undo(tx, actor, mechanism, act_id),
    }
}

/// An act of the mechanism that the actor may take back and nobody has.
pub(super) fn to_take_back(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
) -> Result<Act> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let done: Act = act::table
        .filter(act::id.eq(act_id).and(act::mechanism_id.eq(&mechanism.id)))
        .select(Act::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    match done.undone_at {
        None => Ok(done),
        Some(_) => Err(Refusal::Conflict(Problem::already_undone("")).into()),
    }
}
