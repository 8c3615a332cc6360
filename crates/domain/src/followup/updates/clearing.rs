//! What the institution's approver does: clear, or send back. Never the author herself.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Role, new_id};
use suivi_store::schema::{account, membership};
use suivi_store::{Conn, Tx};

use super::model::reason;
use super::reading::Reader;
use super::step::{self, How};
use crate::followup::model::UpdateStatus;
use crate::followup::rounds::note_draft;
use crate::followup::rows::Update;
use crate::mechanisms::Mechanism;

/// Whether the actor signs off for the institution: holds a role there that approves updates of its own.
pub fn is_approver_of(actor: &Actor, mechanism_id: &str, institution_id: &str) -> bool {
    actor.is_operator
        || actor.memberships.iter().any(|m| {
            m.mechanism_id == mechanism_id
                && m.institution_id.as_deref() == Some(institution_id)
                && m.role.permission(ObjectKind::UpdateDraft).allows_own(Act::Approve)
        })
}

/// Clears updates for their institution, all of them or none; answers how many.
///
/// Refuses one's own, and those that are not before an approver.
pub fn clear(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, ids: &[String]) -> Result<usize> {
    let rows = step::find_all(tx.conn, mechanism, ids)?;
    let act_id = new_id();
    for row in &rows {
        actor.require_that(is_approver_of(actor, &mechanism.id, &row.institution_id))?;
        four_eyes(row, actor)?;
        let how = How { act_id: (rows.len() > 1).then_some(act_id.as_str()), ..How::default() };
        sign(tx, actor, row, "account", how)?;
    }
    Ok(rows.len())
}

fn four_eyes(row: &Update, actor: &Actor) -> Result<()> {
    if row.is_by(actor) { Err(Refusal::Conflict(Problem::second_person("")).into()) } else { Ok(()) }
}

fn sign(tx: &mut Tx, actor: &Actor, row: &Update, via: &'static str, how: How) -> Result<Update> {
    step::require(row, &[UpdateStatus::Submitted])?;
    let after = Update {
        status: UpdateStatus::Cleared.code().to_owned(),
        cleared_by: actor.user_id.clone(),
        cleared_at: Some(tx.now),
        cleared_via: Some(via.to_owned()),
        ..row.clone()
    };
    let how = How { via: (via != "account").then_some(via), ..how };
    step::take(tx, actor, row, after, "update.clear", how)
}

/// Clears an update on behalf of an institution that has no approver, a court or a municipality for instance: the
/// secretariat does, and says why.
pub fn clear_on_behalf(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    why: &str,
) -> Result<Update> {
    actor.require(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)?;
    let row = readable(tx.conn, actor, mechanism, id)?;
    four_eyes(&row, actor)?;
    if has_approver(tx.conn, &row)? {
        return Err(Refusal::Conflict(Problem::has_approver("")).into());
    }
    let why = reason(why)?;
    sign(tx, actor, &row, "secretariat", How { reason: Some(&why), ..How::default() })
}

/// Whether somebody other than the author can clear this update for its institution.
pub fn has_approver(conn: &mut Conn, row: &Update) -> Result<bool> {
    let approving: Vec<&str> = Role::ALL
        .iter()
        .filter(|role| role.permission(ObjectKind::UpdateDraft).allows_own(Act::Approve))
        .filter(|role| !role.permission(ObjectKind::UpdateDraft).allows(Act::Approve))
        .map(|role| role.code())
        .collect();
    let mut others: Vec<String> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&row.mechanism_id))
        .filter(membership::institution_id.eq(&row.institution_id))
        .filter(membership::role.eq_any(approving).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .select(membership::account_id)
        .load(conn)?;
    others.retain(|id| row.author_id.as_ref() != Some(id));
    Ok(!others.is_empty())
}

/// Sends an update back to its author with a reason: the institution's approver what is before him, the secretariat what
/// it was given. The author's next try is an update of its own.
pub fn send_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, why: &str) -> Result<Update> {
    let row = readable(tx.conn, actor, mechanism, id)?;
    match row.status()? {
        UpdateStatus::Submitted => {
            actor.require_that(is_approver_of(actor, &mechanism.id, &row.institution_id))?;
            four_eyes(&row, actor)?;
        }
        UpdateStatus::Cleared | UpdateStatus::Validated => {
            actor.require(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)?;
        }
        _ => return Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into()),
    }
    let why = reason(why)?;
    returned(tx, actor, &row, How { reason: Some(&why), ..How::default() })
}

fn returned(tx: &mut Tx, actor: &Actor, row: &Update, how: How) -> Result<Update> {
    let after = Update { status: UpdateStatus::Returned.code().to_owned(), ..row.clone() };
    let back = step::take(tx, actor, row, after, "update.return", how)?;
    note_draft(tx, &back)?;
    Ok(back)
}

fn readable(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Update> {
    let reader = Reader::of(conn, actor, mechanism)?;
    super::reading::find(conn, &reader, mechanism, id)
}

/// Clears by a link; who holds it was checked by the caller.
pub(in crate::followup) fn clear_by_link(tx: &mut Tx, holder: &Actor, row: &Update) -> Result<Update> {
    sign(tx, holder, row, "link", How::default())
}

/// Sends back by a link; who holds it was checked by the caller.
pub(in crate::followup) fn return_by_link(
    tx: &mut Tx,
    holder: &Actor,
    row: &Update,
    why: &str,
) -> Result<Update> {
    step::require(row, &[UpdateStatus::Submitted])?;
    let why = reason(why)?;
    returned(tx, holder, row, How { via: Some("link"), reason: Some(&why), ..How::default() })
}
