//! Everything that reads plans.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::plan;

use super::model::PlanStatus;
use super::rows::Plan;
use crate::mechanisms::Mechanism;

/// Whether the actor may read the plan: what is public, the drafts with a right to them, and one's institution's own.
pub fn reads_plan(actor: &Actor, mechanism: &Mechanism, plan: &Plan) -> bool {
    if plan.status.parse().is_ok_and(PlanStatus::is_public) {
        return true;
    }
    match &plan.owner_id {
        Some(owner) => actor.may_own(Act::Read, ObjectKind::PlanDraft, &mechanism.id, owner),
        None => actor.may(Act::Read, ObjectKind::PlanDraft, &mechanism.id),
    }
}

/// A plan that the actor may read, by its name in addresses or its identifier.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Plan> {
    let found: Plan = plan::table
        .filter(plan::mechanism_id.eq(&mechanism.id))
        .filter(plan::slug.eq(id_or_slug).or(plan::id.eq(id_or_slug)))
        .select(Plan::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if reads_plan(actor, mechanism, &found) { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// The plans of the mechanism that the actor may read, the latest period first.
pub fn all(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Plan>> {
    let mut plans: Vec<Plan> = plan::table
        .filter(plan::mechanism_id.eq(&mechanism.id))
        .order((plan::period_from.desc(), plan::slug))
        .select(Plan::as_select())
        .load(conn)?;
    plans.retain(|plan| reads_plan(actor, mechanism, plan));
    Ok(plans)
}
