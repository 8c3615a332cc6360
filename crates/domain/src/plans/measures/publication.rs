//! Agreeing to measures and making them public.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Role};
use suivi_store::schema::{account, membership};
use suivi_store::{Conn, Tx};

use super::{Said, find, put, record, require, seal};
use crate::followup::model::Subject;
use crate::followup::rows::StepBack;
use crate::followup::{standing, step_back};
use crate::mechanisms::{self, Mechanism};
use crate::plans::rows::Measure;
use crate::text;

/// Where a public measure goes when it is taken from the public.
pub const HIDDEN: &str = "hidden";

/// The approver of the lead institution agrees to a proposed measure; never the person who proposed it.
pub fn agree(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Measure> {
    let before = find(tx.conn, actor, mechanism, id)?;
    require(actor, Act::Approve, &before)?;
    if before.created_by.is_some() && before.created_by == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    if before.approved_at.is_some() {
        return Ok(before);
    }
    let sealed = seal(tx.conn, &before)?;
    let after = Measure { approved_by: actor.user_id.clone(), approved_at: Some(tx.now), ..before.clone() };
    finish(tx, actor, "measure.agree", sealed, &before, after, None)
}

/// Makes a measure public. Its lead institution must have agreed, unless nobody there can.
pub fn publish(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    act_id: Option<&str>,
) -> Result<Measure> {
    let before = find(tx.conn, actor, mechanism, id)?;
    actor.require(Act::Publish, ObjectKind::PlanPublished, &mechanism.id)?;
    if before.is_public {
        return Ok(before);
    }
    if let Some(lead) = before.lead_id.as_deref().filter(|_| before.approved_at.is_none())
        && has_approver(tx.conn, &mechanism.id, lead)?
    {
        let institution = mechanisms::institution_by_id(tx.conn, &mechanism.id, lead)?;
        let name = institution.names.best_text(mechanism.language).to_owned();
        return Err(Refusal::Conflict(Problem::needs_agreement(name)).into());
    }
    let sealed = seal(tx.conn, &before)?;
    let after = Measure { is_public: true, ..before.clone() };
    finish(tx, actor, "measure.publish", sealed, &before, after, Said { act_id, ..Said::default() }.into())
}

/// Asks to take a measure from the public; a second person decides (V9).
pub fn ask_to_hide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    reason: &str,
) -> Result<StepBack> {
    let measure = find(tx.conn, actor, mechanism, id)?;
    actor.require(Act::Publish, ObjectKind::PlanPublished, &mechanism.id)?;
    if !measure.is_public {
        return Err(Refusal::Conflict(Problem::wrong_state(HIDDEN)).into());
    }
    let reason =
        text::maybe_passage(Some(reason), 1_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    let reason = reason.ok_or_else(|| Refusal::invalid("reason", Problem::required("")))?;
    step_back::ask(
        tx,
        actor,
        step_back::New {
            mechanism_id: &mechanism.id,
            kind: step_back::Kind::Measure,
            object_id: &measure.id,
            from_code: &measure.status,
            to_code: HIDDEN,
            reason: &reason,
        },
    )
}

pub(super) fn hide(tx: &mut Tx, actor: &Actor, before: &Measure, reason: &str) -> Result<()> {
    let sealed = seal(tx.conn, before)?;
    let after = Measure { is_public: false, ..before.clone() };
    let said = Said { reason: Some(reason), ..Said::default() };
    finish(tx, actor, "measure.hide", sealed, before, after, Some(said))?;
    Ok(())
}

fn finish(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    sealed: String,
    before: &Measure,
    after: Measure,
    said: Option<Said>,
) -> Result<Measure> {
    let after = put(tx, before, after)?;
    let now = seal(tx.conn, &after)?;
    let said = Said { before: Some(sealed), after: Some(now), ..said.unwrap_or_default() };
    record(tx, actor, action, &after, said);
    standing::refresh_for(tx, &Subject::Measure(after.id.clone()))?;
    Ok(after)
}

/// Whether somebody at the institution may agree to measures; where nobody can, waiting would last for ever.
fn has_approver(conn: &mut Conn, mechanism_id: &str, institution_id: &str) -> Result<bool> {
    let may_agree = |role: &&Role| role.permission(ObjectKind::Measure).names(Act::Approve);
    let roles: Vec<&str> = Role::ALL.iter().filter(may_agree).map(|role| role.code()).collect();
    let approvers: i64 = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::institution_id.eq(institution_id)))
        .filter(membership::ended_at.is_null().and(account::disabled_at.is_null()))
        .filter(membership::role.eq_any(roles))
        .count()
        .get_result(conn)?;
    Ok(approvers > 0)
}
