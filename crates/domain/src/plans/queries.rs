//! Everything that reads plans. The public reads the version in force, never the working copy.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{measure, plan, plan_version};

use super::commands::require_edit;
use super::model::PlanStatus;
use super::rows::{Plan, PlanVersion};
use super::steps::may_approve;
use super::versions::{Content, content_of};
use crate::mechanisms::Mechanism;

/// Whether the actor may read the plan: what is public, the drafts with a right to them, and one's institution's own.
pub fn reads_plan(actor: &Actor, mechanism: &Mechanism, plan: &Plan) -> bool {
    plan.status.parse().is_ok_and(PlanStatus::is_public) || reads_draft(actor, mechanism, plan)
}

/// Whether the actor may read the working copy and what is proposed.
pub fn reads_draft(actor: &Actor, mechanism: &Mechanism, plan: &Plan) -> bool {
    match &plan.owner_id {
        Some(owner) => actor.may_own(Act::Read, ObjectKind::PlanDraft, &mechanism.id, owner),
        None => actor.may(Act::Read, ObjectKind::PlanDraft, &mechanism.id),
    }
}

/// A plan that the actor may read, by its name in addresses or its identifier. Its row is the working copy: only what
/// [`reads_draft`] allows may be shown of it.
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

/// The plans of the mechanism that the actor may read, the latest period first. To those who may not read drafts each is
/// as its version in force says.
pub fn all(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Plan>> {
    let plans: Vec<Plan> = plan::table
        .filter(plan::mechanism_id.eq(&mechanism.id))
        .order((plan::period_from.desc(), plan::slug))
        .select(Plan::as_select())
        .load(conn)?;
    plans.into_iter().filter_map(|plan| visible(conn, actor, mechanism, plan).transpose()).collect()
}

/// The plan as the actor may read it: the working copy, else what its version in force says; none where neither.
pub(super) fn visible(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    plan: Plan,
) -> Result<Option<Plan>> {
    if reads_draft(actor, mechanism, &plan) {
        return Ok(Some(plan));
    }
    if reads_plan(actor, mechanism, &plan) { as_in_force(conn, plan).map(Some) } else { Ok(None) }
}

/// The plan with what its version in force says in place of its working copy.
fn as_in_force(conn: &mut Conn, plan: Plan) -> Result<Plan> {
    let Some((_, content)) = in_force(conn, &plan)? else { return Ok(plan) };
    Ok(Plan {
        kind: content.kind.code().to_owned(),
        titles: content.titles.to_json(),
        summaries: content.summaries.to_json(),
        legal_basis: content.legal_basis,
        period_from: content.period_from,
        period_to: content.period_to,
        budget: content.budget,
        ..plan
    })
}

/// The version that the public reads.
fn in_force(conn: &mut Conn, plan: &Plan) -> Result<Option<(PlanVersion, Content)>> {
    let found: Option<PlanVersion> = plan_version::table
        .find((&plan.id, plan.version))
        .select(PlanVersion::as_select())
        .first(conn)
        .optional()?;
    found.map(|version| Ok((version.clone(), serde_json::from_str(&version.content)?))).transpose()
}

/// What waits for a second person's approval.
pub fn proposal(conn: &mut Conn, plan: &Plan) -> Result<Option<PlanVersion>> {
    Ok(plan_version::table
        .filter(plan_version::plan_id.eq(&plan.id).and(plan_version::version.gt(plan.version)))
        .select(PlanVersion::as_select())
        .first(conn)
        .optional()?)
}

/// A plan and all that belongs to it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The plan; show only its address, status and version to those who may not read drafts.
    pub plan: Plan,
    /// Where it stands.
    pub status: PlanStatus,
    /// What the reader is shown: the version in force, or the working copy of a plan that was never public.
    pub shown: Content,
    /// The working copy, for those who may read drafts.
    pub draft: Option<Content>,
    /// What waits for approval, for those who may read drafts.
    pub proposal: Option<(PlanVersion, Content)>,
    /// The versions that were or are in force, the newest first.
    pub versions: Vec<PlanVersion>,
    /// Whether the reader may change the working copy.
    pub may_edit: bool,
    /// Whether the reader may approve what is proposed.
    pub may_approve: bool,
}

/// Everything of a plan, which the actor may read.
pub fn whole(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Whole> {
    let plan = find(conn, actor, mechanism, id_or_slug)?;
    let draft = match reads_draft(actor, mechanism, &plan) {
        true => Some(content_of(conn, mechanism, &plan)?),
        false => None,
    };
    let proposal = match proposal(conn, &plan)?.filter(|_| draft.is_some()) {
        Some(version) => Some((version.clone(), serde_json::from_str(&version.content)?)),
        None => None,
    };
    let mut shown = match in_force(conn, &plan)? {
        Some((_, content)) => content,
        None => draft.clone().ok_or(Refusal::NotFound)?,
    };
    if draft.is_none() {
        keep_public(conn, mechanism, &mut shown)?;
    }
    Ok(Whole {
        status: plan.status.parse()?,
        shown,
        draft,
        proposal,
        versions: plan_version::table
            .filter(plan_version::plan_id.eq(&plan.id).and(plan_version::version.le(plan.version)))
            .order(plan_version::version.desc())
            .select(PlanVersion::as_select())
            .load(conn)?,
        may_edit: require_edit(actor, &plan).is_ok(),
        may_approve: may_approve(actor, &plan),
        plan,
    })
}

/// One version that is or was in force; its reader sees of its measures those that are public now.
pub fn version(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    plan: &Plan,
    number: i32,
) -> Result<(PlanVersion, Content)> {
    let found: PlanVersion = plan_version::table
        .filter(plan_version::plan_id.eq(&plan.id).and(plan_version::version.eq(number)))
        .filter(plan_version::version.le(plan.version))
        .select(PlanVersion::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let mut content = serde_json::from_str(&found.content)?;
    if !reads_draft(actor, mechanism, plan) {
        keep_public(conn, mechanism, &mut content)?;
    }
    Ok((found, content))
}

/// Leaves the measures out that are not public.
fn keep_public(conn: &mut Conn, mechanism: &Mechanism, content: &mut Content) -> Result<()> {
    let slugs: Vec<&String> = content.measures.keys().collect();
    let public: Vec<String> = measure::table
        .filter(measure::mechanism_id.eq(&mechanism.id).and(measure::is_public.eq(true)))
        .filter(measure::slug.eq_any(slugs))
        .select(measure::slug)
        .load(conn)?;
    content.measures.retain(|slug, _| public.contains(slug));
    Ok(())
}
