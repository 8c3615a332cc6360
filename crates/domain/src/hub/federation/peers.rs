//! The other nodes that this one knows: what they may read here, what is read there, and how that goes.

use diesel::prelude::*;
use serde::Serialize;
use suivi_kernel::{
    Act, Actor, Language, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, new_id,
};
use suivi_store::schema::{peer, peer_refusal, shelf, shelf_copy};
use suivi_store::{Conn, Entry, Tx, ledger};

use super::keys::PublicKey;
use super::places::path_of;
use super::pull::next_try;
use super::take::bury;
use crate::hub::shelf::{Item, Kind};
use crate::hub::{self, Audience};

/// How many refusals a page shows.
const REFUSALS: i64 = 20;

/// Another node.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Queryable, Selectable, Insertable, AsChangeset, Identifiable,
)]
#[diesel(table_name = peer, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Peer {
    /// Identifier, on this node only.
    pub id: String,
    /// Its name, a [`LocalText`] as JSON.
    pub names: String,
    /// Its public address.
    pub address: String,
    /// Its key, as it was compared.
    pub public_key: String,
    /// A code of [`Audience`]: the widest that it may read.
    pub audience: String,
    /// Whether this node reads what it publishes.
    pub is_pulled: bool,
    /// Whether nothing is read or granted for the time being.
    pub is_paused: bool,
    /// How far its feed was read.
    pub cursor_seq: i64,
    /// When the newest page that was read had been signed.
    pub page_signed_at: Option<Timestamp>,
    /// The state it told of when it was last read from the beginning.
    pub read_state: Option<String>,
    /// When it was last asked.
    pub last_try_at: Option<Timestamp>,
    /// When it last answered well.
    pub last_success_at: Option<Timestamp>,
    /// How often in a row that failed.
    pub failures: i32,
    /// Why it failed, a code of [`super::Why`].
    pub last_error: Option<String>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was removed.
    pub removed_at: Option<Timestamp>,
    /// Grows with each change by a person.
    pub revision: i32,
}

impl Peer {
    /// Its name.
    pub fn names(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.names)?)
    }

    /// Its key.
    pub fn key(&self) -> Result<PublicKey> {
        PublicKey::parse(&self.public_key)
            .ok_or_else(|| suivi_kernel::Error::fault(format!("the key of the node {} is none", self.id)))
    }

    /// When it is asked next; none where it is not.
    pub fn next_try(&self) -> Option<Timestamp> {
        (self.is_pulled && !self.is_paused && self.removed_at.is_none()).then(|| next_try(self))
    }
}

/// A node that said who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    /// How it calls itself.
    pub names: LocalText,
    /// Where it is.
    pub address: String,
    /// Its key.
    pub public_key: PublicKey,
}

/// What was agreed with another node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerSettings {
    /// The widest that it may read here.
    pub audience: Audience,
    /// Whether this node reads there.
    pub is_pulled: bool,
}

/// Another node as anybody may see it.
#[derive(Clone, Debug)]
pub struct Neighbour {
    /// The node.
    pub peer: Peer,
    /// How many of its things stand on the shelf here, as far as the reader may know of them.
    pub things: i64,
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Rejected {
    /// When.
    pub at: Timestamp,
    /// A code of [`super::Why`].
    pub why: String,
    /// SHA-256 of what was sent.
    pub digest: String,
}

/// Whether somebody keeps the list of nodes: who runs the machine, or keeps the hub's members.
pub fn is_keeper(conn: &mut Conn, actor: &Actor) -> Result<bool> {
    let hub = hub::find(conn)?;
    Ok(actor.is_operator || hub.is_some_and(|hub| actor.may(Act::Update, ObjectKind::UserAdmin, &hub.id)))
}

fn require_keeper(conn: &mut Conn, actor: &Actor) -> Result<()> {
    let is_allowed = is_keeper(conn, actor)?;
    actor.require_that(is_allowed)
}

/// Adds a node that was met, and whose fingerprint was compared. One that was removed comes back as it was agreed now.
pub fn add(tx: &mut Tx, actor: &Actor, met: Met, settings: PeerSettings) -> Result<Peer> {
    require_keeper(tx.conn, actor)?;
    let public_key = met.public_key.to_string();
    let before = row_by_key(tx.conn, &public_key)?;
    if before.as_ref().is_some_and(|before| before.removed_at.is_none()) {
        return Err(Refusal::invalid("address", Problem::taken(&met.address)).into());
    }
    let after = Peer {
        id: before.as_ref().map_or_else(new_id, |before| before.id.clone()),
        names: met.names.to_json(),
        address: met.address,
        public_key,
        audience: settings.audience.code().to_owned(),
        is_pulled: settings.is_pulled,
        is_paused: false,
        cursor_seq: 0,
        page_signed_at: before.as_ref().and_then(|before| before.page_signed_at),
        read_state: None,
        last_try_at: None,
        last_success_at: None,
        failures: 0,
        last_error: None,
        created_at: tx.now,
        removed_at: None,
        revision: before.as_ref().map_or(1, |before| before.revision + 1),
    };
    match &before {
        Some(_) => diesel::update(peer::table.find(&after.id)).set(&after).execute(tx.conn)?,
        None => diesel::insert_into(peer::table).values(&after).execute(tx.conn)?,
    };
    note(tx, actor, "peer.add", before.as_ref(), &after)?;
    Ok(after)
}

/// Changes what was agreed.
pub fn change(tx: &mut Tx, actor: &Actor, id: &str, settings: PeerSettings, revision: i32) -> Result<Peer> {
    alter(tx, actor, id, "peer.change", Some(revision), |peer| {
        peer.audience = settings.audience.code().to_owned();
        peer.is_pulled = settings.is_pulled;
    })
}

/// Stops reading and granting for the time being, or goes on. What was read stays.
pub fn set_paused(tx: &mut Tx, actor: &Actor, id: &str, is_paused: bool) -> Result<Peer> {
    alter(tx, actor, id, if is_paused { "peer.pause" } else { "peer.resume" }, None, |peer| {
        peer.is_paused = is_paused;
        peer.failures = 0;
    })
}

/// Ends it: nothing is read or granted any more, and what was read there goes from the shelf.
pub fn remove(tx: &mut Tx, actor: &Actor, id: &str) -> Result<Peer> {
    let now = tx.now;
    let removed = alter(tx, actor, id, "peer.remove", None, |peer| {
        peer.removed_at = Some(now);
        peer.cursor_seq = 0;
        peer.read_state = None;
    })?;
    let copies: Vec<Item> = shelf::table
        .filter(shelf::node_id.eq(id).and(shelf::withdrawn_at.is_null()))
        .select(Item::as_select())
        .load(tx.conn)?;
    for copy in copies {
        bury(tx, copy, None)?;
    }
    diesel::delete(shelf_copy::table.filter(shelf_copy::peer_id.eq(id))).execute(tx.conn)?;
    Ok(removed)
}

fn alter(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    action: &'static str,
    revision: Option<i32>,
    how: impl FnOnce(&mut Peer),
) -> Result<Peer> {
    require_keeper(tx.conn, actor)?;
    let before = live(tx.conn, id)?;
    if revision.is_some_and(|revision| revision != before.revision) {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let mut after = Peer { revision: before.revision + 1, ..before.clone() };
    how(&mut after);
    diesel::update(peer::table.find(id)).set(&after).execute(tx.conn)?;
    note(tx, actor, action, Some(&before), &after)?;
    Ok(after)
}

fn note(tx: &mut Tx, actor: &Actor, action: &'static str, before: Option<&Peer>, after: &Peer) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "peer",
        object_id: &after.id,
        before: before.map(ledger::digest).transpose()?,
        after: Some(ledger::digest(after)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// The node with an identifier, unless it was removed.
pub fn live(conn: &mut Conn, id: &str) -> Result<Peer> {
    let found = peer::table
        .filter(peer::id.eq(id).and(peer::removed_at.is_null()))
        .select(Peer::as_select())
        .first(conn)
        .optional()?;
    found.ok_or_else(|| Refusal::NotFound.into())
}

fn row_by_key(conn: &mut Conn, public_key: &str) -> Result<Option<Peer>> {
    let found = peer::table.filter(peer::public_key.eq(public_key)).select(Peer::as_select()).first(conn);
    Ok(found.optional()?)
}

/// The node with a key, unless it was removed.
pub(super) fn by_key(conn: &mut Conn, public_key: &str) -> Result<Option<Peer>> {
    Ok(row_by_key(conn, public_key)?.filter(|peer| peer.removed_at.is_none()))
}

/// Every node that was not removed, in the order in which they were added.
pub(super) fn all(conn: &mut Conn) -> Result<Vec<Peer>> {
    Ok(peer::table
        .filter(peer::removed_at.is_null())
        .order((peer::created_at, peer::id))
        .select(Peer::as_select())
        .load(conn)?)
}

/// The nodes whose publications stand here, for anybody; their keepers also see those that only read.
pub fn neighbours(conn: &mut Conn, actor: &Actor) -> Result<Vec<Neighbour>> {
    let sees_all = is_keeper(conn, actor)?;
    let audiences: Vec<&str> = Audience::of(actor).iter().map(|audience| audience.code()).collect();
    let mut found = Vec::new();
    for peer in all(conn)?.into_iter().filter(|peer| sees_all || peer.is_pulled) {
        let things = shelf::table
            .filter(shelf::node_id.eq(&peer.id).and(shelf::withdrawn_at.is_null()))
            .filter(shelf::audience.eq_any(&audiences))
            .count()
            .get_result(conn)?;
        found.push(Neighbour { peer, things });
    }
    Ok(found)
}

/// One node, for those who keep the list.
pub fn kept(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Peer> {
    let found = live(conn, id)?;
    require_keeper(conn, actor)?;
    Ok(found)
}

/// The last things that a node sent and that were not taken.
pub fn refusals(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Vec<Rejected>> {
    require_keeper(conn, actor)?;
    Ok(peer_refusal::table
        .filter(peer_refusal::peer_id.eq(id))
        .order((peer_refusal::at.desc(), peer_refusal::id.desc()))
        .limit(REFUSALS)
        .select((peer_refusal::at, peer_refusal::why, peer_refusal::digest))
        .load(conn)?)
}

/// Where a copy came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The node.
    pub names: LocalText,
    /// Its address.
    pub address: String,
    /// When it last answered: how fresh the copy is.
    pub heard_at: Option<Timestamp>,
    kind: Kind,
    slug: String,
}

impl Origin {
    /// The address of the original's page.
    pub fn page(&self, language: Language) -> String {
        format!("{}/{language}/hub/{}/{}", self.address, path_of(self.kind), self.slug)
    }
}

/// Where a thing on the shelf came from; none for this node's own.
pub fn origin(conn: &mut Conn, item: &Item) -> Result<Option<Origin>> {
    Ok(origins(conn, std::slice::from_ref(item))?.pop().flatten())
}

/// Where each of these came from, in their order.
pub fn origins(conn: &mut Conn, items: &[Item]) -> Result<Vec<Option<Origin>>> {
    let mut origins = Vec::with_capacity(items.len());
    for item in items {
        if item.node_id.is_none() {
            origins.push(None);
            continue;
        }
        let found: Option<(Peer, String)> = shelf_copy::table
            .inner_join(peer::table)
            .filter(shelf_copy::shelf_id.eq(&item.id))
            .select((Peer::as_select(), shelf_copy::slug))
            .first(conn)
            .optional()?;
        let origin = match (found, item.kind.parse()) {
            (Some((peer, slug)), Ok(kind)) => Some(Origin {
                names: peer.names()?,
                address: peer.address,
                heard_at: peer.last_success_at,
                kind,
                slug,
            }),
            _ => None,
        };
        origins.push(origin);
    }
    Ok(origins)
}
