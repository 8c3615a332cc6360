//! For whom somebody speaks on the hub: one voice for each seat that allows it.

use std::collections::HashMap;

use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Refusal, Result, Role};
use suivi_store::Conn;

use crate::mechanisms;

/// A seat from which somebody acts: a whole mechanism, or one institution in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The workspace of the seat: a mechanism's, or the hub's.
    pub mechanism_id: String,
    /// Its part of the address.
    pub mechanism_slug: String,
    /// The institution, where the seat belongs to one.
    pub institution_id: Option<String>,
    /// The role.
    pub role: Role,
    /// The name others see: the institution's, else the mechanism's.
    pub names: LocalText,
    /// The State of the workspace, ISO 3166-1 alpha-3; none for the hub's own.
    pub state: Option<String>,
}

impl Voice {
    /// How a form names it.
    pub fn key(&self) -> String {
        format!("{}/{}/{}", self.mechanism_id, self.institution_id.as_deref().unwrap_or_default(), self.role)
    }
}

/// The seats from which the act is allowed on something of the kind, in the order of their mechanisms' addresses.
pub fn voices(conn: &mut Conn, actor: &Actor, act: Act, kind: ObjectKind) -> Result<Vec<Voice>> {
    let mut found: HashMap<String, Voice> = HashMap::new();
    for held in actor.memberships.iter().filter(|held| held.role.permission(kind).allows_own(act)) {
        let mechanism = mechanisms::mechanism_by_id(conn, &held.mechanism_id)?;
        let institution = held
            .institution_id
            .as_deref()
            .map(|id| mechanisms::institution_by_id(conn, &mechanism.id, id))
            .transpose()?;
        let names = institution.map_or_else(|| mechanism.names.clone(), |institution| institution.names);
        let voice = Voice {
            institution_id: held.institution_id.clone(),
            role: held.role,
            names,
            state: (mechanism.level != mechanisms::Level::World).then_some(mechanism.state),
            mechanism_slug: mechanism.slug,
            mechanism_id: mechanism.id,
        };
        found.entry(voice.key()).or_insert(voice);
    }
    let mut voices: Vec<Voice> = found.into_values().collect();
    voices.sort_by_key(|voice| (voice.mechanism_slug.clone(), voice.key()));
    Ok(voices)
}

/// The voice of a form. Without a key, the only one there is; refuses one that the actor does not have.
pub fn voice(conn: &mut Conn, actor: &Actor, act: Act, kind: ObjectKind, key: Option<&str>) -> Result<Voice> {
    let mut all = voices(conn, actor, act, kind)?;
    actor.require_that(!all.is_empty())?;
    let at = match key.filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => all.iter().position(|voice| voice.key() == key).ok_or(Refusal::NotPermitted)?,
    };
    Ok(all.swap_remove(at))
}
