//! Reading profiles of this node.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::mechanism_profile;

use super::access::{may_confirm, may_edit, may_hand_over, may_read_history, may_see_capacities};
use super::rows::Profile;
use crate::mechanisms::Level;

/// A profile of this node, and what the reader may do with it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The profile.
    pub profile: Profile,
    /// Write it.
    pub may_edit: bool,
    /// Confirm it.
    pub may_confirm: bool,
    /// See and write the self-assessment.
    pub may_see_capacities: bool,
    /// Hand it to a mechanism's seat on the hub.
    pub may_hand_over: bool,
    /// Read what it said before.
    pub may_read_history: bool,
}

/// A profile of this node by its address; none where it is another node's or there is none.
pub fn known(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<Known>> {
    let Some(profile) = by_slug(conn, slug)? else { return Ok(None) };
    Ok(Some(Known {
        may_edit: may_edit(conn, actor, &profile)?,
        may_confirm: may_confirm(conn, actor, &profile)?,
        may_see_capacities: may_see_capacities(conn, actor, &profile)?,
        may_hand_over: may_hand_over(conn, actor, &profile)?,
        may_read_history: may_read_history(actor),
        profile,
    }))
}

/// The profiles that the actor's own seats have: who has none yet is led to write one.
pub fn mine(conn: &mut Conn, actor: &Actor) -> Result<Vec<Profile>> {
    let workspaces: Vec<&str> = actor.memberships.iter().map(|held| held.mechanism_id.as_str()).collect();
    let mut found: Vec<Profile> = mechanism_profile::table
        .filter(mechanism_profile::mechanism_id.eq_any(workspaces))
        .order(mechanism_profile::slug)
        .select(Profile::as_select())
        .load(conn)?;
    let hub = super::access::the_hub(conn)?;
    let institutions: Vec<&str> = actor.institutions_in(&hub.id);
    found.retain(|profile| {
        profile.mechanism_id != hub.id
            || profile.institution_id.as_deref().is_some_and(|id| institutions.contains(&id))
    });
    Ok(found)
}

/// The national profile of a State on this node.
pub fn of_state(conn: &mut Conn, state: &str) -> Result<Option<Profile>> {
    Ok(mechanism_profile::table
        .filter(mechanism_profile::state.eq(state))
        .filter(mechanism_profile::level.eq(Level::National.code()))
        .order((mechanism_profile::is_stub, mechanism_profile::created_at))
        .select(Profile::as_select())
        .first(conn)
        .optional()?)
}

pub(super) fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Profile>> {
    Ok(mechanism_profile::table
        .filter(mechanism_profile::slug.eq(slug))
        .select(Profile::as_select())
        .first(conn)
        .optional()?)
}

pub(super) fn by_id(conn: &mut Conn, id: &str) -> Result<Profile> {
    let found: Option<Profile> =
        mechanism_profile::table.find(id).select(Profile::as_select()).first(conn).optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The profile of a workspace other than the hub's.
pub(super) fn of_workspace(conn: &mut Conn, mechanism_id: &str) -> Result<Option<Profile>> {
    Ok(mechanism_profile::table
        .filter(mechanism_profile::mechanism_id.eq(mechanism_id))
        .order((mechanism_profile::institution_id.is_null().desc(), mechanism_profile::created_at))
        .select(Profile::as_select())
        .first(conn)
        .optional()?)
}

/// Every profile of this node, by State.
pub(super) fn all(conn: &mut Conn) -> Result<Vec<Profile>> {
    Ok(mechanism_profile::table
        .order((mechanism_profile::state, mechanism_profile::slug))
        .select(Profile::as_select())
        .load(conn)?)
}

/// The national profiles of this node, by State.
pub(super) fn national(conn: &mut Conn) -> Result<HashMap<String, Profile>> {
    let mut found = all(conn)?;
    found.retain(|profile| profile.level == Level::National.code());
    Ok(found.into_iter().map(|profile| (profile.state.clone(), profile)).collect())
}
