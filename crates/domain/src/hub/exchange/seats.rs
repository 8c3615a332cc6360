//! From which seats somebody takes part in the exchange, and whose words are whose.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result, Role};
use suivi_store::Conn;
use suivi_store::schema::shelf;

use crate::hub::shelf::Kind;
use crate::hub::voices::{self, Voice};
use crate::{hub, mechanisms};

/// Roles whose holders speak for the same body: what one of them wrote, the others may change.
const SHARED: [Role; 6] = [
    Role::SecretariatAdmin,
    Role::SecretariatOfficer,
    Role::HubEditor,
    Role::Ohchr,
    Role::Unct,
    Role::PeerState,
];

/// Every seat that somebody holds; whoever reads what is published may take part. Who runs the machine speaks for the hub.
pub fn seats(conn: &mut Conn, actor: &Actor) -> Result<Vec<Voice>> {
    let held = voices::voices(conn, actor, Act::Read, ObjectKind::RecommendationPublished)?;
    or_the_hubs(conn, actor, held)
}

/// The seats from which somebody may bring a resource.
pub fn share_seats(conn: &mut Conn, actor: &Actor) -> Result<Vec<Voice>> {
    seats_for(conn, actor, Act::Create, ObjectKind::GoodPractice)
}

/// The seats from which the act is allowed; for who runs the machine the hub's, where there is no other.
pub(crate) fn seats_for(conn: &mut Conn, actor: &Actor, act: Act, kind: ObjectKind) -> Result<Vec<Voice>> {
    let held = voices::voices(conn, actor, act, kind)?;
    or_the_hubs(conn, actor, held)
}

fn or_the_hubs(conn: &mut Conn, actor: &Actor, mut held: Vec<Voice>) -> Result<Vec<Voice>> {
    if held.is_empty() && actor.is_operator {
        let hub = hub::find(conn)?.ok_or(Refusal::NotFound)?;
        held.push(Voice {
            mechanism_id: hub.id,
            mechanism_slug: hub.slug,
            institution_id: None,
            role: Role::HubEditor,
            names: hub.names,
            state: None,
        });
    }
    for voice in &mut held {
        if voice.state.is_none()
            && let Some(institution_id) = &voice.institution_id
        {
            voice.state = state_of_institution(conn, institution_id)?;
        }
    }
    Ok(held)
}

/// The State whose profile an institution of the hub keeps.
fn state_of_institution(conn: &mut Conn, institution_id: &str) -> Result<Option<String>> {
    let found: Option<Option<String>> = shelf::table
        .filter(shelf::kind.eq(Kind::Profile.code()).and(shelf::institution_id.eq(institution_id)))
        .filter(shelf::withdrawn_at.is_null())
        .select(shelf::state)
        .first(conn)
        .optional()?;
    Ok(found.flatten())
}

/// The seat of a form. Without a key, the first; refuses one that the actor does not hold.
pub fn seat(conn: &mut Conn, actor: &Actor, key: Option<&str>) -> Result<Voice> {
    let held = seats(conn, actor)?;
    chosen(actor, held, key)
}

/// As [`seat`], of the seats from which the act is allowed.
pub(crate) fn seat_for(
    conn: &mut Conn,
    actor: &Actor,
    (act, kind): (Act, ObjectKind),
    key: Option<&str>,
) -> Result<Voice> {
    let held = seats_for(conn, actor, act, kind)?;
    chosen(actor, held, key)
}

fn chosen(actor: &Actor, mut held: Vec<Voice>, key: Option<&str>) -> Result<Voice> {
    actor.require_that(!held.is_empty())?;
    let at = match key.filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => held.iter().position(|voice| voice.key() == key).ok_or(Refusal::NotPermitted)?,
    };
    Ok(held.swap_remove(at))
}

/// Whether the actor edits the hub.
pub fn is_editor(conn: &mut Conn, actor: &Actor) -> Result<bool> {
    let hub = hub::find(conn)?;
    Ok(actor.is_operator || hub.is_some_and(|hub| actor.may(Act::Approve, ObjectKind::GoodPractice, &hub.id)))
}

/// Refuses whoever does not edit the hub.
pub(crate) fn require_editor(conn: &mut Conn, actor: &Actor) -> Result<mechanisms::Mechanism> {
    let is_editor = is_editor(conn, actor)?;
    actor.require_that(is_editor)?;
    Ok(hub::find(conn)?.ok_or(Refusal::NotFound)?)
}

/// Whose words something is.
pub(crate) struct Own<'a> {
    pub mechanism_id: &'a str,
    pub institution_id: Option<&'a str>,
    pub role: &'a str,
    pub created_by: Option<&'a str>,
}

impl Own<'_> {
    /// Whether the actor wrote it, or holds a seat of the same body.
    pub(crate) fn is_of(&self, actor: &Actor) -> bool {
        let wrote = self.created_by.is_some() && self.created_by == actor.user_id.as_deref();
        let colleague = actor.memberships.iter().any(|held| {
            held.mechanism_id == self.mechanism_id
                && held.institution_id.as_deref() == self.institution_id
                && if held.institution_id.is_some() {
                    held.role.code() == self.role
                } else {
                    speaks_alike(held.role, self.role)
                }
        });
        wrote || colleague
    }
}

/// The secretariat's administrators and officers are one voice; others speak with those of their own role.
fn speaks_alike(held: Role, role: &str) -> bool {
    let is_secretariat = |code: &str| {
        [Role::SecretariatAdmin, Role::SecretariatOfficer].iter().any(|role| role.code() == code)
    };
    SHARED.contains(&held) && (held.code() == role || (is_secretariat(held.code()) && is_secretariat(role)))
}
