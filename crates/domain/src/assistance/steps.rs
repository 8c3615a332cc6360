//! The history of a request, and how its row changes: always together.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::Tx;
use suivi_store::schema::{assistance_request, assistance_step};

use super::model::{Deed, Status};
use super::rows::{Request, Step};
use crate::trail::record_change;

/// Refuses what can only be done from other states.
pub(super) fn require(request: &Request, states: &[Status]) -> Result<Status> {
    let status: Status = request.status.parse()?;
    if states.contains(&status) {
        Ok(status)
    } else {
        Err(Refusal::Conflict(Problem::wrong_state("")).into())
    }
}

/// Refuses a form that was made from an older revision.
pub(super) fn require_seen(revision: i32, seen: i32) -> Result<()> {
    if revision == seen { Ok(()) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

/// Writes a changed request, what was done to it, and the trail.
pub(super) fn take(
    tx: &mut Tx,
    actor: &Actor,
    before: &Request,
    after: Request,
    (deed, action): (Deed, &'static str),
) -> Result<Request> {
    let after = Request { updated_at: tx.now, revision: before.revision + 1, ..after };
    let unchanged =
        assistance_request::id.eq(&before.id).and(assistance_request::revision.eq(before.revision));
    let changed = diesel::update(assistance_request::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    note(tx, actor, &after, deed)?;
    record_change(tx, actor, action, Some(before), &after)?;
    Ok(after)
}

/// Notes an act in the history.
pub(super) fn note(tx: &mut Tx, actor: &Actor, request: &Request, deed: Deed) -> Result<()> {
    let step = Step {
        id: new_id(),
        mechanism_id: request.mechanism_id.clone(),
        request_id: request.id.clone(),
        act: deed.code().to_owned(),
        status: request.status.clone(),
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(assistance_step::table).values(&step).execute(tx.conn)?;
    Ok(())
}
