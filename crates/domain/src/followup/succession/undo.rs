//! Taking a succession back: as a whole, and only while nothing that went over has changed since.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::{allocation, measure};
use suivi_store::{Conn, Entry, Tx};

use super::carry::{Move, Owned, Trail, add_support, drop_support, has_support, set_lead, touch_measure};
use crate::accounts;
use crate::followup::rows::Allocation;
use crate::followup::{allocations, standing};
use crate::mechanisms::{self, Mechanism};
use crate::recommendations::acts::Undone;
use crate::recommendations::rows::Act;

/// Takes a succession back.
pub(crate) fn take_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act: &Act) -> Result<Undone> {
    actor.require(Verb::Update, ObjectKind::Allocation, &mechanism.id)?;
    let trail: Trail = serde_json::from_str(&act.undo)?;
    if trail.moves.iter().any(|step| matches!(step, Move::Person { .. })) {
        actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    }
    let mut left = Left::default();
    for step in &trail.moves {
        if !left.is_as_left(tx.conn, act, step)? {
            return Err(Refusal::Conflict(Problem::changed_since("")).into());
        }
    }
    if let Some(last_day) = trail.closed_on {
        let from = mechanisms::institution_by_id(tx.conn, &mechanism.id, &trail.from_id)?;
        if from.valid_to != Some(last_day) {
            return Err(Refusal::Conflict(Problem::changed_since("")).into());
        }
        mechanisms::reopen_institution(tx, actor, &mechanism.id, &from.id)?;
    }
    let cases = trail.cases(tx.conn)?;
    for step in trail.moves.iter().rev() {
        set_back(tx, actor, mechanism, act, &trail.from_id, step)?;
    }
    standing::refresh(tx, &cases)?;
    let entry = Entry {
        action: "succession.undo",
        object_kind: "institution",
        object_id: &trail.from_id,
        mechanism_id: Some(&mechanism.id),
        act_id: Some(&act.id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(Undone { restored: trail.moves.len(), changed_since: Vec::new() })
}

/// What successors still have of what went over, read once per kind and successor.
#[derive(Default)]
struct Left(HashMap<(Owned, String), HashSet<String>>);

impl Left {
    fn is_as_left(&mut self, conn: &mut Conn, act: &Act, step: &Move) -> Result<bool> {
        match step {
            Move::Allocation { ended, made, .. } => is_allocation_as_left(conn, act, ended, made.as_deref()),
            Move::Measure { to, id, .. } => {
                let found: i64 = measure::table
                    .filter(measure::id.eq(id).and(measure::lead_id.eq(to)))
                    .filter(measure::updated_at.eq(act.at))
                    .count()
                    .get_result(conn)?;
                Ok(found == 1)
            }
            Move::Support { to, id, supported } => {
                let found: i64 = measure::table
                    .filter(measure::id.eq(id).and(measure::updated_at.eq(act.at)))
                    .count()
                    .get_result(conn)?;
                Ok(found == 1 && (*supported || has_support(conn, id, to)?))
            }
            Move::Owned { to, what, id } => {
                let key = (*what, to.clone());
                if !self.0.contains_key(&key) {
                    self.0.insert(key.clone(), what.held_by(conn, to)?.into_iter().collect());
                }
                Ok(self.0.get(&key).is_some_and(|held| held.contains(id)))
            }
            Move::Person { to, id, ended } => accounts::speaks_for(conn, id, to, ended.then_some(act.at)),
        }
    }
}

fn is_allocation_as_left(
    conn: &mut Conn,
    act: &Act,
    ended: &[(String, Option<String>)],
    made: Option<&str>,
) -> Result<bool> {
    for (id, _) in ended {
        let row: Allocation = allocation::table.find(id).select(Allocation::as_select()).first(conn)?;
        if row.ended_at != Some(act.at) {
            return Ok(false);
        }
    }
    let Some(made) = made else { return Ok(true) };
    let row: Allocation = allocation::table.find(made).select(Allocation::as_select()).first(conn)?;
    Ok(row.ended_at.is_none() && row.revision == 1)
}

fn set_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act: &Act,
    from_id: &str,
    step: &Move,
) -> Result<()> {
    match step {
        Move::Allocation { ended, made, .. } => {
            if let Some(made) = made {
                let row: Allocation =
                    allocation::table.find(made).select(Allocation::as_select()).first(tx.conn)?;
                allocations::end(tx, actor, &row, allocations::UNDONE, None, Some(&act.id))?;
            }
            for (id, reason) in ended {
                allocations::reopen(tx, actor, id, reason.as_deref(), &act.id)?;
            }
            Ok(())
        }
        Move::Measure { to, id, supported } => {
            set_lead(tx, id, from_id)?;
            if *supported {
                add_support(tx, id, to)?;
            }
            Ok(())
        }
        Move::Support { to, id, supported } => {
            if !supported {
                drop_support(tx, id, to)?;
            }
            add_support(tx, id, from_id)?;
            touch_measure(tx, id)
        }
        Move::Owned { what, id, .. } => what.give(tx, id, from_id),
        Move::Person { to, id, .. } => accounts::speak_for_again(tx, actor, &mechanism.id, id, to, from_id),
    }
}
