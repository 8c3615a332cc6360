//! Who may do what with a practice: its author, the State it is about, those who review and moderate.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Membership, ObjectKind, Result, Role};
use suivi_store::Conn;
use suivi_store::schema::{account, membership};

use super::model::AuthorKind;
use super::rows::Practice;
use crate::hub;
use crate::mechanisms::{self, Level, Mechanism};

/// The kind of object that permissions name.
pub(super) const KIND: ObjectKind = ObjectKind::GoodPractice;

/// Whether the actor wrote it, or speaks with the same voice: the same institution, or the same State's secretariat. The State's
/// secretariat is no author of what others write in its workspace.
pub fn is_author(actor: &Actor, row: &Practice) -> bool {
    let is_own = row.created_by.is_some() && row.created_by == actor.user_id;
    is_own || actor.memberships.iter().any(|held| has_the_voice(held, row))
}

fn has_the_voice(held: &Membership, row: &Practice) -> bool {
    let kind = AuthorKind::of(held.role);
    // Without an institution, only a State's own workspace speaks with one voice.
    let is_one_voice =
        row.institution_id.is_some() || (kind == AuthorKind::State && held.role != Role::PeerState);
    is_one_voice
        && held.mechanism_id == row.mechanism_id
        && held.institution_id == row.institution_id
        && kind.code() == row.author_kind
        && held.role.permission(KIND).allows_own(Act::Create)
}

/// The workspaces that speak for a State on this node: the national ones, else any.
pub(super) fn mechanisms_of_state(conn: &mut Conn, state: &str) -> Result<Vec<Mechanism>> {
    let all: Vec<Mechanism> =
        mechanisms::all(conn)?.into_iter().filter(|mechanism| mechanism.state == state).collect();
    let national: Vec<Mechanism> =
        all.iter().filter(|mechanism| mechanism.level == Level::National).cloned().collect();
    Ok(if national.is_empty() { all } else { national })
}

/// Whether somebody in this role speaks for the State of the workspace: its secretariat.
pub(super) fn speaks_for_the_state(role: Role) -> bool {
    AuthorKind::of(role) == AuthorKind::State
        && role != Role::PeerState
        && role.permission(KIND).allows(Act::Update)
}

/// The workspace from which the actor may confirm a practice or comment on it, for the State it is about.
pub fn answers_for_state(conn: &mut Conn, actor: &Actor, row: &Practice) -> Result<Option<Mechanism>> {
    if is_author(actor, row) {
        return Ok(None);
    }
    let speaks = |mechanism: &Mechanism| {
        let is_theirs = |held: &Membership| held.mechanism_id == mechanism.id;
        actor.memberships.iter().any(|held| is_theirs(held) && speaks_for_the_state(held.role))
    };
    Ok(mechanisms_of_state(conn, &row.state)?.into_iter().find(speaks))
}

/// The workspace whose editors review what a workspace writes: the hub's where it has an editor, else the workspace itself.
pub(super) fn reviewing_workspace(conn: &mut Conn, mechanism_id: &str) -> Result<String> {
    match hub::find(conn)? {
        Some(hub) if !approvers(conn, &hub.id)?.is_empty() => Ok(hub.id),
        _ => Ok(mechanism_id.to_owned()),
    }
}

/// The addresses and languages of those who approve practices in a workspace.
pub(super) fn approvers(conn: &mut Conn, mechanism_id: &str) -> Result<Vec<(String, String)>> {
    let approving: Vec<&str> = Role::ALL
        .iter()
        .filter(|role| role.permission(KIND).allows(Act::Approve))
        .map(|role| role.code())
        .collect();
    Ok(membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::ended_at.is_null()))
        .filter(membership::role.eq_any(approving).and(account::disabled_at.is_null()))
        .select((account::email, account::language))
        .load(conn)?)
}

/// Whether the actor reviews it. Never the author: it needs a second person.
pub fn may_review(conn: &mut Conn, actor: &Actor, row: &Practice) -> Result<bool> {
    let has_submitted = row.submitted_by.is_some() && row.submitted_by == actor.user_id;
    if has_submitted || is_author(actor, row) {
        return Ok(false);
    }
    may_moderate(conn, actor, row)
}

/// Whether the actor keeps order around it: hides notes, archives, translates.
pub fn may_moderate(conn: &mut Conn, actor: &Actor, row: &Practice) -> Result<bool> {
    let workspace = reviewing_workspace(conn, &row.mechanism_id)?;
    Ok(actor.may(Act::Approve, KIND, &workspace))
}
