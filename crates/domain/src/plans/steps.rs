//! The steps of a plan's life. What the public will read is proposed by one person and approved by another (P6); the rest
//! the secretariat does alone.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::plan_version;
use suivi_store::{Conn, Tx};

use super::commands::{put, record, require_edit};
use super::model::PlanStatus;
use super::queries::{find, proposal};
use super::rows::{Plan, PlanVersion};
use super::versions::{Content, content_of};
use crate::mechanisms::Mechanism;
use crate::text;

/// The act by which a plan was adopted.
#[derive(Clone, Debug, PartialEq)]
pub struct Adoption<'a> {
    /// Its name: decree, cabinet minute, law.
    pub act: &'a str,
    /// Its day.
    pub on: Option<Date>,
}

/// Takes a plan one step on that needs no second person.
pub fn advance(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, to: PlanStatus) -> Result<Plan> {
    let before = find(tx.conn, actor, mechanism, id)?;
    let from: PlanStatus = before.status.parse()?;
    let kind = if from.is_public() { ObjectKind::PlanPublished } else { ObjectKind::PlanDraft };
    let act = if from.is_public() { Act::Publish } else { Act::Update };
    actor.require(act, kind, &mechanism.id)?;
    if !from.next().contains(&to) || to == PlanStatus::Adopted {
        return Err(Refusal::Conflict(Problem::wrong_state(from.code())).into());
    }
    require_no_proposal(tx.conn, &before)?;
    let after = Plan { status: to.code().to_owned(), ..before.clone() };
    put(tx, actor, "plan.status", &before, after, None)
}

/// Proposes to adopt a plan: the whole of it as it stands is laid before a second person.
pub fn propose_adoption(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    adoption: Adoption,
) -> Result<PlanVersion> {
    let plan = find(tx.conn, actor, mechanism, id)?;
    require_edit(actor, &plan)?;
    let from: PlanStatus = plan.status.parse()?;
    if !from.next().contains(&PlanStatus::Adopted) {
        return Err(Refusal::Conflict(Problem::wrong_state(from.code())).into());
    }
    let mut wrong = Vec::new();
    let act = text::maybe_line(Some(adoption.act), 500).unwrap_or_else(|problem| {
        wrong.push(FieldProblem { field: "adoption_act".to_owned(), problem });
        None
    });
    let mut need = |field: &str| {
        wrong.push(FieldProblem { field: field.to_owned(), problem: Problem::required("") });
    };
    if act.is_none() {
        need("adoption_act");
    }
    if adoption.on.is_none() {
        need("adopted_on");
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let proposed = Plan {
        adoption_act: act,
        adopted_on: adoption.on,
        status: PlanStatus::Adopted.code().to_owned(),
        ..plan.clone()
    };
    propose(tx, actor, mechanism, &plan, &proposed, None)
}

/// Proposes to make the working copy of a public plan its next version.
pub fn propose_version(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    reason: &str,
) -> Result<PlanVersion> {
    let plan = find(tx.conn, actor, mechanism, id)?;
    require_edit(actor, &plan)?;
    let status: PlanStatus = plan.status.parse()?;
    if !status.is_public() {
        return Err(Refusal::Conflict(Problem::wrong_state(status.code())).into());
    }
    let reason = text::maybe_passage(Some(reason), 2_000)
        .map_err(|problem| Refusal::invalid("reason", problem))?
        .ok_or_else(|| Refusal::invalid("reason", Problem::required("")))?;
    propose(tx, actor, mechanism, &plan, &plan, Some(reason))
}

fn propose(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    plan: &Plan,
    proposed: &Plan,
    reason: Option<String>,
) -> Result<PlanVersion> {
    require_no_proposal(tx.conn, plan)?;
    let content = content_of(tx.conn, mechanism, proposed)?;
    let row = PlanVersion {
        plan_id: plan.id.clone(),
        version: plan.version + 1,
        reason,
        content: serde_json::to_string(&content)?,
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(plan_version::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "plan.propose", Some(plan), plan, row.reason.as_deref())?;
    Ok(row)
}

fn require_no_proposal(conn: &mut Conn, plan: &Plan) -> Result<()> {
    match proposal(conn, plan)? {
        Some(_) => Err(Refusal::Conflict(Problem::asked_already("")).into()),
        None => Ok(()),
    }
}

/// Whether the actor may approve plans: the chair, and the approver of the institution that keeps the plan.
pub(super) fn may_approve(actor: &Actor, plan: &Plan) -> bool {
    match &plan.owner_id {
        Some(owner) => actor.may_own(Act::Approve, ObjectKind::PlanDraft, &plan.mechanism_id, owner),
        None => actor.may(Act::Approve, ObjectKind::PlanDraft, &plan.mechanism_id),
    }
}

/// Approves what was proposed; never the person who proposed it. From now on the public reads it.
///
/// Refuses where the plan was changed since: what was laid before the approver would not be what comes into force.
pub fn approve(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Plan> {
    let before = find(tx.conn, actor, mechanism, id)?;
    actor.require_that(may_approve(actor, &before))?;
    let proposed = proposal(tx.conn, &before)?.ok_or(Refusal::NotFound)?;
    if proposed.actor_id == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let content: Content = serde_json::from_str(&proposed.content)?;
    if content.revision != before.revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let after = Plan {
        status: content.status.code().to_owned(),
        adoption_act: content.adoption_act,
        adopted_on: content.adopted_on,
        version: proposed.version,
        published_at: before.published_at.or(Some(tx.now)),
        ..before.clone()
    };
    put(tx, actor, "plan.approve", &before, after, proposed.reason.as_deref())
}

/// Turns down what was proposed, or takes one's own proposal back; the plan goes on as it stands.
pub fn turn_down(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<Plan> {
    let plan = find(tx.conn, actor, mechanism, id)?;
    let proposed = proposal(tx.conn, &plan)?.ok_or(Refusal::NotFound)?;
    let is_own = proposed.actor_id == actor.user_id && require_edit(actor, &plan).is_ok();
    actor.require_that(is_own || may_approve(actor, &plan))?;
    let reason =
        text::maybe_passage(Some(reason), 2_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_none() && !is_own {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    diesel::delete(plan_version::table.find((&plan.id, proposed.version))).execute(tx.conn)?;
    record(tx, actor, "plan.turn_down", Some(&plan), &plan, reason.as_deref())?;
    Ok(plan)
}
