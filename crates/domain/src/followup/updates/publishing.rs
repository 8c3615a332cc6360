//! What the secretariat does: validate what institutions cleared, publish it, and, by two people, set it back.

use suivi_kernel::{Act, Actor, Language, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::Tx;

use super::about;
use super::model::{Content, LONGEST_REASON};
use super::step::{self, How};
use crate::followup::model::UpdateStatus;
use crate::followup::rows::{StepBack, Update};
use crate::followup::{evidence, rounds, standing, step_back};
use crate::mechanisms::Mechanism;
use crate::plans::measures;

/// Accepts cleared updates, all of them or none; answers how many. A measure takes the status proposed for it.
pub fn validate(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, ids: &[String]) -> Result<usize> {
    actor.require(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)?;
    let rows = step::find_all(tx.conn, mechanism, ids)?;
    let act_id = new_id();
    for row in &rows {
        step::require(row, &[UpdateStatus::Cleared])?;
        let after = Update {
            status: UpdateStatus::Validated.code().to_owned(),
            validated_by: actor.user_id.clone(),
            validated_at: Some(tx.now),
            ..row.clone()
        };
        let how = How { act_id: Some(&act_id), ..How::default() };
        let validated = step::take(tx, actor, row, after, "update.validate", how)?;
        take_proposed_status(tx, actor, &validated, how)?;
    }
    Ok(rows.len())
}

/// The measure goes where its institution says it stands and the secretariat agrees.
fn take_proposed_status(tx: &mut Tx, actor: &Actor, update: &Update, how: How) -> Result<()> {
    let content = Content::of(update)?;
    let (Some(id), Some(proposed)) = (&update.measure_id, content.proposed_status) else { return Ok(()) };
    let why = proposed
        .needs_reason()
        .then(|| content.obstacles.best_text(Language::En).chars().take(LONGEST_REASON).collect::<String>());
    measures::take_agreed_status(tx, actor, id, proposed, why, how.act_id)
}

/// Makes validated updates public, all of them or none, with the pieces of evidence named; answers how many.
///
/// Refuses restricted ones, those on items that are not public, and those whose text looks like personal data (V14).
pub fn publish(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
    evidence_ids: &[String],
) -> Result<usize> {
    actor.require(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)?;
    let rows = step::find_all(tx.conn, mechanism, ids)?;
    let abouts = about::of_updates(tx.conn, mechanism, &rows)?;
    let act_id = new_id();
    for row in &rows {
        step::require(row, &[UpdateStatus::Validated])?;
        let is_public = abouts.get(&row.subject()?).is_some_and(|about| about.is_public);
        may_be_public(row, is_public)?;
        let after = Update {
            status: UpdateStatus::Published.code().to_owned(),
            class: 0,
            published_by: actor.user_id.clone(),
            published_at: Some(tx.now),
            ..row.clone()
        };
        let how = How { act_id: Some(&act_id), ..How::default() };
        step::take(tx, actor, row, after, "update.publish", how)?;
    }
    evidence::publish_with(tx, actor, &rows, evidence_ids)?;
    let mut cases = Vec::new();
    for row in &rows {
        cases.extend(standing::cases_of(tx.conn, &row.subject()?)?);
    }
    cases.sort_unstable();
    cases.dedup();
    standing::refresh(tx, &cases)?;
    Ok(rows.len())
}

/// Refuses what must not become public, and says which it is.
pub(super) fn may_be_public(row: &Update, is_item_public: bool) -> Result<()> {
    if row.class > 1 {
        return Err(Refusal::Conflict(Problem::restricted("")).into());
    }
    if !is_item_public {
        return Err(Refusal::Conflict(Problem::item_not_public("")).into());
    }
    match Content::of(row)?.personal().into_iter().next() {
        Some(problem) => Err(Refusal::Conflict(problem).into()),
        None => Ok(()),
    }
}

/// Asks that a published update be set back: to `validated`, seen by the public no longer, or withdrawn. A second person
/// decides (V9). The institution asks, or the secretariat.
pub fn ask_step_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    to: UpdateStatus,
    why: &str,
) -> Result<StepBack> {
    let row = step::find(tx.conn, mechanism, id)?;
    actor.require_that(may_ask_step_back(actor, mechanism, &row.institution_id))?;
    step::require(&row, &[UpdateStatus::Published])?;
    if !matches!(to, UpdateStatus::Validated | UpdateStatus::Withdrawn) {
        return Err(Refusal::invalid("to", Problem::unknown_choice(to.code())).into());
    }
    let reason = super::reason(why)?;
    let new = step_back::New {
        mechanism_id: &mechanism.id,
        kind: step_back::Kind::Update,
        object_id: id,
        from_code: &row.status,
        to_code: to.code(),
        reason: &reason,
    };
    step_back::ask(tx, actor, new)
}

/// Whether the actor may ask that a published update of this institution be set back.
pub fn may_ask_step_back(actor: &Actor, mechanism: &Mechanism, institution_id: &str) -> bool {
    actor.may(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)
        || actor.may_own(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id, institution_id)
        || actor.may_own(Act::Update, ObjectKind::UpdateDraft, &mechanism.id, institution_id)
}

/// Sets a published update back, as the second person agreed.
pub(crate) fn go_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, decided: &StepBack) -> Result<()> {
    let row = step::find(tx.conn, mechanism, &decided.object_id)?;
    step::require(&row, &[UpdateStatus::Published])?;
    let after = Update {
        status: decided.to_code.clone(),
        class: 1,
        published_by: None,
        published_at: None,
        ..row.clone()
    };
    let how = How { via: Some("second_person"), reason: Some(&decided.reason), ..How::default() };
    let back = step::take(tx, actor, &row, after, "update.step_back", how)?;
    if back.status()? == UpdateStatus::Withdrawn {
        rounds::note_gone(tx, &back)?;
    }
    standing::refresh_for(tx, &back.subject()?)
}
