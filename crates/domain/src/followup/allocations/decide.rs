//! What an institution answers: it confirms, or it contests and says why.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::Tx;
use suivi_store::schema::allocation;

use super::model::ESCALATES_AFTER_DAYS;
use crate::followup::model::AllocationStatus;
use crate::followup::rows::Allocation;
use crate::followup::standing;
use crate::mechanisms::{self, InstitutionKind, Mechanism};

/// Whether the actor answers for the institution itself. The secretariat's right to approve does not count here.
pub fn may_decide(actor: &Actor, mechanism_id: &str, institution_id: &str) -> bool {
    actor.memberships.iter().any(|held| {
        let permission = held.role.permission(ObjectKind::Allocation);
        held.mechanism_id == mechanism_id
            && held.institution_id.as_deref() == Some(institution_id)
            && permission.own_only
            && permission.allows_own(Verb::Approve)
    })
}

/// The institution takes on what was proposed, any number of allocations at once; all of them or none.
pub fn confirm(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, ids: &[String]) -> Result<usize> {
    if ids.is_empty() {
        return Err(Refusal::invalid("selected", Problem::nothing_selected("")).into());
    }
    for id in ids {
        let row = super::open_row(tx.conn, mechanism, id)?;
        actor.require_that(may_decide(actor, &mechanism.id, &row.institution_id))?;
        decide(tx, actor, "allocation.confirm", &row, AllocationStatus::Confirmed, None)?;
    }
    Ok(ids.len())
}

/// The secretariat confirms for an institution that has agreed in another way, and says in which.
///
/// Never for a court: the judiciary is allocated nothing without its own agreement.
pub fn confirm_for(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    actor.require(Verb::Approve, ObjectKind::Allocation, &mechanism.id)?;
    let row = super::open_row(tx.conn, mechanism, id)?;
    let institution = mechanisms::institution_by_id(tx.conn, &mechanism.id, &row.institution_id)?;
    if institution.kind == InstitutionKind::Court {
        return Err(Refusal::Conflict(Problem::own_agreement("")).into());
    }
    let reason = super::checked_reason(Some(reason))?;
    decide(tx, actor, "allocation.confirm_for", &row, AllocationStatus::Confirmed, reason)
}

/// The institution says that it belongs elsewhere, and why; the secretariat has to look again.
pub fn contest(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    let row = super::open_row(tx.conn, mechanism, id)?;
    actor.require_that(may_decide(actor, &mechanism.id, &row.institution_id))?;
    let reason = super::checked_reason(Some(reason))?;
    decide(tx, actor, "allocation.contest", &row, AllocationStatus::Contested, reason)
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    row: &Allocation,
    status: AllocationStatus,
    reason: Option<String>,
) -> Result<()> {
    if row.status == status.code() {
        return Err(Refusal::Conflict(Problem::wrong_state(status.code())).into());
    }
    let after = Allocation {
        status: status.code().to_owned(),
        reason: reason.clone(),
        decided_by: actor.user_id.clone(),
        decided_at: Some(tx.now),
        escalated_at: None,
        ..row.clone()
    };
    super::put(tx, actor, action, row, after, reason.as_deref(), None)?;
    standing::refresh_for(tx, &row.subject()?)
}

/// Brings before the chair what has been contested for too long (V6); answers how many.
///
/// Background work: to be called now and then.
pub fn escalate(tx: &mut Tx) -> Result<usize> {
    let since = tx.now - Duration::days(ESCALATES_AFTER_DAYS);
    let waiting: Vec<Allocation> = allocation::table
        .filter(allocation::status.eq(AllocationStatus::Contested.code()).and(allocation::ended_at.is_null()))
        .filter(allocation::escalated_at.is_null().and(allocation::decided_at.lt(since)))
        .select(Allocation::as_select())
        .load(tx.conn)?;
    for row in &waiting {
        let after = Allocation { escalated_at: Some(tx.now), ..row.clone() };
        super::put(tx, &Actor::system(), "allocation.escalate", row, after, None, None)?;
    }
    Ok(waiting.len())
}
