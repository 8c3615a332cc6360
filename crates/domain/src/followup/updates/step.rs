//! One step of an update on its way: the row, the step kept for its timeline, the audit entry.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{progress_update, update_step};
use suivi_store::{Conn, Entry, Tx};

use crate::followup::model::UpdateStatus;
use crate::followup::rows::{Step, Update};
use crate::mechanisms::Mechanism;

/// What happened to an update, beside its new row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct How<'a> {
    /// The way, where it was not by account: `link`, `secretariat`, `second_person`.
    pub via: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
    /// The act of many that this belongs to.
    pub act_id: Option<&'a str>,
}

/// One update of the mechanism, whoever asks.
pub(super) fn find(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Update> {
    progress_update::table
        .filter(progress_update::id.eq(id).and(progress_update::mechanism_id.eq(&mechanism.id)))
        .select(Update::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// These updates of the mechanism, oldest first; refuses where one is missing or nothing is selected.
pub(super) fn find_all(conn: &mut Conn, mechanism: &Mechanism, ids: &[String]) -> Result<Vec<Update>> {
    if ids.is_empty() {
        return Err(Refusal::invalid("selected", Problem::nothing_selected("")).into());
    }
    let mut wanted = ids.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.len() > suivi_store::dialect::IN_LIST {
        return Err(Refusal::invalid("selected", Problem::too_long(suivi_store::dialect::IN_LIST)).into());
    }
    let rows: Vec<Update> = progress_update::table
        .filter(progress_update::id.eq_any(&wanted).and(progress_update::mechanism_id.eq(&mechanism.id)))
        .order(progress_update::id)
        .select(Update::as_select())
        .load(conn)?;
    if rows.len() == wanted.len() { Ok(rows) } else { Err(Refusal::NotFound.into()) }
}

/// Refuses an update that does not stand where the act needs it.
pub(super) fn require(row: &Update, allowed: &[UpdateStatus]) -> Result<UpdateStatus> {
    let status = row.status()?;
    if allowed.contains(&status) {
        Ok(status)
    } else {
        Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into())
    }
}

/// Takes an update from where `before` stands to where `after` does, and keeps the step.
///
/// Refuses where somebody else was quicker.
pub(super) fn take(
    tx: &mut Tx,
    actor: &Actor,
    before: &Update,
    mut after: Update,
    action: &'static str,
    how: How,
) -> Result<Update> {
    after.updated_at = tx.now;
    let unchanged = progress_update::id
        .eq(&before.id)
        .and(progress_update::status.eq(&before.status))
        .and(progress_update::revision.eq(before.revision));
    let changed = diesel::update(progress_update::table.filter(unchanged))
        .set((
            (
                progress_update::status.eq(&after.status),
                progress_update::class.eq(after.class),
                progress_update::round_id.eq(&after.round_id),
                progress_update::period_from.eq(after.period_from),
                progress_update::period_to.eq(after.period_to),
            ),
            (
                progress_update::submitted_at.eq(after.submitted_at),
                progress_update::cleared_by.eq(&after.cleared_by),
                progress_update::cleared_at.eq(after.cleared_at),
                progress_update::cleared_via.eq(&after.cleared_via),
            ),
            (
                progress_update::validated_by.eq(&after.validated_by),
                progress_update::validated_at.eq(after.validated_at),
                progress_update::published_by.eq(&after.published_by),
                progress_update::published_at.eq(after.published_at),
                progress_update::updated_at.eq(after.updated_at),
            ),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    keep(tx, actor, &after.id, &after.status, how)?;
    record(tx, actor, action, Some(before), &after, how)?;
    Ok(after)
}

fn keep(tx: &mut Tx, actor: &Actor, update_id: &str, step: &str, how: How) -> Result<()> {
    let row = Step {
        id: new_id(),
        update_id: update_id.to_owned(),
        step: step.to_owned(),
        via: how.via.map(str::to_owned),
        reason: how.reason.map(str::to_owned),
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(update_step::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// The audit entry of a change of an update.
pub(super) fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Update>,
    after: &Update,
    how: How,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "update",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason: how.reason,
        act_id: how.act_id,
    };
    tx.record(actor, entry);
    Ok(())
}
