//! Who may do what with a profile. A State speaks for itself: an editor of the hub writes, and never confirms.

use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::Conn;

use super::rows::Profile;
use crate::hub;
use crate::mechanisms::{self, Level, Mechanism};

const KIND: ObjectKind = ObjectKind::StateProfile;

/// The hub's workspace; every node has one.
pub(super) fn the_hub(conn: &mut Conn) -> Result<Mechanism> {
    hub::find(conn)?.ok_or_else(|| Refusal::NotFound.into())
}

/// Whether the actor holds a seat of the profile's owner from which the act is allowed. Nobody owns what only holds facts of
/// the vocabularies, and who runs the machine owns nothing by that.
pub(super) fn owns(actor: &Actor, act: Act, profile: &Profile, hub: &Mechanism) -> bool {
    actor.memberships.iter().filter(|held| held.mechanism_id == profile.mechanism_id).any(|held| {
        let may = held.role.permission(KIND);
        match &profile.institution_id {
            Some(institution) => held.institution_id.as_ref() == Some(institution) && may.allows_own(act),
            None => profile.mechanism_id != hub.id && may.allows(act),
        }
    })
}

/// The workspace with which the actor may take over a profile that nobody owns: a national mechanism of the same State that
/// has no profile yet.
pub(super) fn heir(
    conn: &mut Conn,
    actor: &Actor,
    profile: &Profile,
    hub: &Mechanism,
) -> Result<Option<Mechanism>> {
    if profile.mechanism_id != hub.id
        || profile.institution_id.is_some()
        || profile.level()? != Level::National
    {
        return Ok(None);
    }
    let seats = actor
        .memberships
        .iter()
        .filter(|held| held.role.permission(KIND).allows(Act::Update))
        .collect::<Vec<_>>();
    for held in seats {
        let mechanism = mechanisms::mechanism_by_id(conn, &held.mechanism_id)?;
        let is_heir = mechanism.state == profile.state
            && mechanism.level == Level::National
            && super::queries::of_workspace(conn, &mechanism.id)?.is_none();
        if is_heir {
            return Ok(Some(mechanism));
        }
    }
    Ok(None)
}

/// Whether the actor may write the profile: its owner, an editor of the hub, or a mechanism of the State that takes it over.
pub fn may_edit(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<bool> {
    let hub = the_hub(conn)?;
    let is_editor = profile.mechanism_id == hub.id && actor.may(Act::Update, KIND, &hub.id);
    Ok(owns(actor, Act::Update, profile, &hub) || is_editor || heir(conn, actor, profile, &hub)?.is_some())
}

/// Whether the actor may confirm the profile: the State's own people, and nobody else.
pub fn may_confirm(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<bool> {
    let hub = the_hub(conn)?;
    let may = |act| owns(actor, act, profile, &hub);
    Ok(!profile.is_stub && (may(Act::Update) || may(Act::Approve)))
}

/// Whether the actor may see and write the self-assessment: the State's own people, and nobody else.
pub fn may_see_capacities(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<bool> {
    let hub = the_hub(conn)?;
    Ok(owns(actor, Act::Update, profile, &hub))
}

/// Whether the actor may hand the profile to a mechanism's seat on the hub: an editor, while nobody else owns it.
pub fn may_hand_over(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<bool> {
    let hub = the_hub(conn)?;
    Ok(profile.mechanism_id == hub.id && actor.may(Act::Approve, KIND, &hub.id))
}

/// Whether the actor may read what the profile said before: whoever holds a seat, here or on the hub.
pub fn may_read_history(actor: &Actor) -> bool {
    actor.is_operator || !actor.memberships.is_empty()
}
