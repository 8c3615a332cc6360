//! Who may do what with a request: the mechanism's own people, the United Nations, and who offers.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result, Role};
use suivi_store::schema::{assistance_offer, assistance_request};
use suivi_store::{Conn, Entry, Tx};

use super::rows::{Offer, Request};
use crate::hub::{self, voices::Voice};
use crate::mechanisms::{self, Level, Mechanism};

const KIND: ObjectKind = ObjectKind::AssistanceRequest;

/// Roles of the United Nations.
const UN: [Role; 2] = [Role::Ohchr, Role::Unct];
/// Roles that offer from wherever they sit.
const PARTNERS: [Role; 4] = [Role::Ohchr, Role::Unct, Role::PeerState, Role::Donor];
/// Roles in another mechanism of the node that offer for it.
const PEERS: [Role; 3] = [Role::SecretariatAdmin, Role::SecretariatOfficer, Role::PoliticalLead];

/// On which side of an offer somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The State that asked.
    State,
    /// Who offered.
    Partner,
}

impl Side {
    /// The code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Side::State => "state",
            Side::Partner => "partner",
        }
    }
}

/// Whether the actor writes requests for the mechanism.
pub fn keeps(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Update, KIND, mechanism_id)
}

/// Whether the actor is on the State's side of offers, terms and restricted requests: the officer and the chair.
pub fn sides_with_the_state(actor: &Actor, mechanism_id: &str) -> bool {
    keeps(actor, mechanism_id) || actor.may(Act::Approve, KIND, mechanism_id)
}

/// Whether the actor may read the request in its mechanism. A restricted one is for the officer and the chair.
pub fn may_read(actor: &Actor, request: &Request) -> bool {
    match request.class {
        ..=1 => actor.may(Act::Read, KIND, &request.mechanism_id),
        _ => sides_with_the_state(actor, &request.mechanism_id),
    }
}

/// Whether the actor advises for the United Nations.
pub fn serves_the_united_nations(actor: &Actor) -> bool {
    actor.is_operator || actor.memberships.iter().any(|held| UN.contains(&held.role))
}

/// Whether the actor may take up or decline for the United Nations what is shared with it.
pub fn answers_for_the_united_nations(actor: &Actor) -> bool {
    actor.is_operator
        || actor
            .memberships
            .iter()
            .any(|held| UN.contains(&held.role) && held.role.permission(KIND).names(Act::Update))
}

/// Whether the actor could offer anything to anybody.
pub fn may_offer(actor: &Actor) -> bool {
    actor.memberships.iter().any(|held| PARTNERS.contains(&held.role) || PEERS.contains(&held.role))
}

/// The seats from which the actor may offer to a mechanism: never its own secretariat's.
pub fn offers_as(conn: &mut Conn, actor: &Actor, mechanism_id: &str) -> Result<Vec<Voice>> {
    let mut voices: Vec<Voice> = Vec::new();
    for held in &actor.memberships {
        let is_peer = PEERS.contains(&held.role) && held.mechanism_id != mechanism_id;
        let mechanism = mechanisms::mechanism_by_id(conn, &held.mechanism_id)?;
        let is_hub = mechanism.slug == hub::SLUG;
        if !PARTNERS.contains(&held.role) && (!is_peer || is_hub) {
            continue;
        }
        let institution = held
            .institution_id
            .as_deref()
            .map(|id| mechanisms::institution_by_id(conn, &mechanism.id, id))
            .transpose()?;
        voices.push(Voice {
            institution_id: held.institution_id.clone(),
            role: held.role,
            names: institution.map_or_else(|| mechanism.names.clone(), |institution| institution.names),
            state: (mechanism.level != Level::World).then_some(mechanism.state),
            mechanism_slug: mechanism.slug,
            mechanism_id: mechanism.id,
        });
    }
    voices.sort_by_key(|voice| (voice.mechanism_slug.clone(), voice.key()));
    voices.dedup_by_key(|voice| voice.key());
    Ok(voices)
}

/// Writes down that somebody opened a restricted request (DOMAIN 1.3: access to class C2 is logged).
pub fn note_reading(tx: &mut Tx, actor: &Actor, request: &Request) {
    let entry = Entry {
        action: "assistance_request.read",
        object_kind: "assistance_request",
        object_id: &request.id,
        mechanism_id: Some(&request.mechanism_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
}

/// The request at an address of its mechanism, for who may read it.
pub(super) fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Request> {
    let row: Request = assistance_request::table
        .filter(assistance_request::mechanism_id.eq(&mechanism.id).and(assistance_request::slug.eq(slug)))
        .select(Request::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if may_read(actor, &row) { Ok(row) } else { Err(Refusal::NotFound.into()) }
}

/// As [`find`], for the officer who changes it.
pub(super) fn keep(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Request> {
    let row = find(conn, actor, mechanism, slug)?;
    actor.require(Act::Update, KIND, &mechanism.id)?;
    Ok(row)
}

/// As [`find`], for the officer or the chair.
pub(super) fn for_the_state(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
) -> Result<Request> {
    let row = find(conn, actor, mechanism, slug)?;
    actor.require_that(sides_with_the_state(actor, &mechanism.id))?;
    Ok(row)
}

pub(super) fn request_by_id(conn: &mut Conn, id: &str) -> Result<Request> {
    Ok(assistance_request::table
        .find(id)
        .select(Request::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?)
}

/// An offer, for one of its two sides: nobody else knows that it exists.
pub(super) fn offer(conn: &mut Conn, actor: &Actor, id: &str) -> Result<(Offer, Side)> {
    let row: Offer = assistance_offer::table
        .find(id)
        .select(Offer::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if sides_with_the_state(actor, &row.mechanism_id) {
        return Ok((row, Side::State));
    }
    if made(actor, &row) { Ok((row, Side::Partner)) } else { Err(Refusal::NotFound.into()) }
}

/// Whether the actor made the offer, or sits where it was made. Those who share the hub's workspace without an institution
/// of their own are strangers to each other.
pub(super) fn made(actor: &Actor, row: &Offer) -> bool {
    if row.created_by.is_some() && row.created_by == actor.user_id {
        return true;
    }
    let Ok(role) = row.by_role.parse::<Role>() else { return false };
    let speaks = |held: &Role| *held == role || (PEERS.contains(&role) && PEERS.contains(held));
    let is_own_house = row.by_institution_id.is_some() || PEERS.contains(&role);
    is_own_house
        && actor.memberships.iter().any(|held| {
            held.mechanism_id == row.by_mechanism_id
                && held.institution_id == row.by_institution_id
                && speaks(&held.role)
        })
}
