//! What is taken over from another node, and what is not: each entry is checked on its own before it stands on the shelf.

use chrono::Duration;
use diesel::prelude::*;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use suivi_kernel::{Actor, Language, Result, Timestamp, new_id};
use suivi_store::schema::{peer, peer_refusal, shelf, shelf_copy};
use suivi_store::{Conn, Entry, Tx};

use super::feed::{SKEW, Signed, Told};
use super::keys::{PublicKey, Purpose};
use super::peers::Peer;
use super::pull::Pulled;
use crate::assistance::model::AssistanceDocument;
use crate::events::document::EventDocument;
use crate::hub::Audience;
use crate::hub::exchange::{AnnouncementDocument, QuestionDocument};
use crate::hub::practices::model::PracticeDocument;
use crate::hub::resources::{KnowledgeDocument, ResourceDocument};
use crate::hub::shelf::{self as shelves, Item, Kind, free_address, keep, next_seq, tombstone};
use crate::mechanisms::coded;
use crate::mechanisms::profiles::ProfileDocument;

/// The longest entry, in bytes.
const LONGEST: usize = 1024 * 1024;
/// The most codes that a thing is found by.
const FACETS: usize = 300;
/// The longest identifier, code or name in an address.
const NAME: usize = 200;

coded! {
    /// Why something was not taken, or a node could not be read.
    Why {
        /// It is not signed with the node's key, or was altered.
        Forged = "forged",
        /// It is older than what is here: sent once more.
        Replayed = "replayed",
        /// It is another node's, or this node's own.
        NotTheirs = "not_theirs",
        /// It is too long.
        TooLarge = "too_large",
        /// It is of a kind that this version does not know.
        UnknownKind = "unknown_kind",
        /// It is of a time to come.
        Future = "future",
        /// It is not what a node says.
        Unreadable = "unreadable",
        /// It answers another question.
        WrongPage = "wrong_page",
        /// Nobody answered.
        Unreachable = "unreachable",
        /// The node said no.
        Declined = "declined",
    }
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = shelf_copy)]
struct Copy {
    shelf_id: String,
    peer_id: String,
    seq: i64,
    slug: String,
    revision: i32,
    entry: String,
    signature: String,
    heard_at: Timestamp,
}

/// Takes one entry over. What does not hold is written down and left; answers the identifier of what is the node's own.
pub(super) fn take(
    tx: &mut Tx,
    from: &Peer,
    key: &PublicKey,
    audiences: &[String],
    signed: &Signed,
    pulled: &mut Pulled,
) -> Result<Option<String>> {
    let told = match read(signed, key, audiences, tx.now) {
        Ok(told) => told,
        Err(why) => {
            refuse(tx, &from.id, why, &signed.digest(), pulled)?;
            return Ok(None);
        }
    };
    let there = shelves::row(tx.conn, &told.id)?;
    if let Some(there) = &there
        && !is_theirs(tx.conn, from, there)?
    {
        refuse(tx, &from.id, Why::NotTheirs, &signed.digest(), pulled)?;
        return Ok(None);
    }
    let known: Option<Copy> = shelf_copy::table
        .filter(shelf_copy::shelf_id.eq(&told.id).and(shelf_copy::peer_id.eq(&from.id)))
        .select(Copy::as_select())
        .first(tx.conn)
        .optional()?;
    if let Some(known) = &known {
        if known.entry == signed.digest() {
            return Ok(Some(told.id));
        }
        if told.revision <= known.revision || told.seq <= known.seq {
            refuse(tx, &from.id, Why::Replayed, &signed.digest(), pulled)?;
            return Ok(Some(told.id));
        }
    }
    let id = told.id.clone();
    write(tx, from, told, there, known.is_some(), signed, pulled)?;
    Ok(Some(id))
}

/// Reads an entry; everything that can be wrong with it by itself.
fn read(signed: &Signed, key: &PublicKey, audiences: &[String], now: Timestamp) -> Result<Told, Why> {
    if signed.body.len() > LONGEST {
        return Err(Why::TooLarge);
    }
    if !signed.is_by(key, Purpose::Entry) {
        return Err(Why::Forged);
    }
    let told: Told = serde_json::from_str(&signed.body).map_err(|_| Why::Unreadable)?;
    if told.node != key.to_string() {
        return Err(Why::NotTheirs);
    }
    let kind: Kind = told.kind.parse().map_err(|_| Why::UnknownKind)?;
    let soon = now + Duration::minutes(SKEW);
    if [Some(told.published_at), Some(told.updated_at), told.withdrawn_at]
        .into_iter()
        .flatten()
        .any(|at| at > soon)
    {
        return Err(Why::Future);
    }
    if !is_tidy(&told) {
        return Err(Why::Unreadable);
    }
    if !audiences.contains(&told.audience) {
        return Err(Why::WrongPage);
    }
    match told.withdrawn_at {
        Some(_) => Ok(told),
        None if hex::encode(Sha256::digest(&told.document)) != told.digest => Err(Why::Forged),
        None if !can_be_shown(kind, &told) => Err(Why::Unreadable),
        None => Ok(told),
    }
}

/// Whether names, codes and numbers are such as a node writes.
fn is_tidy(told: &Told) -> bool {
    let names = [&told.id, &told.slug].into_iter().chain(told.state.as_ref());
    let codes = told.facets.iter().flat_map(|facet| [&facet.scheme, &facet.code]);
    !told.id.is_empty()
        && !told.slug.is_empty()
        && told.revision > 0
        && told.seq > 0
        && told.facets.len() <= FACETS
        && told.language.parse::<Language>().is_ok()
        && told.audience.parse::<Audience>().is_ok()
        && told.slug.chars().all(|c| c.is_alphanumeric() || c == '-')
        && names.chain(codes).all(|name| name.len() <= NAME)
}

/// Whether the page of the kind can show the document: it is read as that page reads it.
fn can_be_shown(kind: Kind, told: &Told) -> bool {
    fn reads<T: DeserializeOwned>(document: &str) -> bool {
        serde_json::from_str::<T>(document).is_ok()
    }
    let document = told.document.as_str();
    let is_read = match kind {
        Kind::Profile => reads::<ProfileDocument>(document),
        Kind::Practice => reads::<PracticeDocument>(document),
        Kind::Resource => reads::<ResourceDocument>(document),
        Kind::Page => reads::<KnowledgeDocument>(document),
        Kind::Question => reads::<QuestionDocument>(document),
        Kind::Announcement => reads::<AnnouncementDocument>(document),
        Kind::Assistance => reads::<AssistanceDocument>(document),
        Kind::Event => reads::<EventDocument>(document),
    };
    is_read && !told.titles.0.is_empty()
}

/// Whether a row here may be changed by what a node says: it came from that node, or from one at the same address that was
/// removed since, as after the loss of a key.
fn is_theirs(conn: &mut Conn, from: &Peer, there: &Item) -> Result<bool> {
    let Some(owner) = &there.node_id else { return Ok(false) };
    if *owner == from.id {
        return Ok(true);
    }
    let predecessors: i64 = peer::table
        .filter(peer::id.eq(owner).and(peer::removed_at.is_not_null()).and(peer::address.eq(&from.address)))
        .count()
        .get_result(conn)?;
    Ok(predecessors > 0)
}

fn write(
    tx: &mut Tx,
    from: &Peer,
    told: Told,
    there: Option<Item>,
    is_known: bool,
    signed: &Signed,
    pulled: &mut Pulled,
) -> Result<()> {
    let copy = Copy {
        shelf_id: told.id.clone(),
        peer_id: from.id.clone(),
        seq: told.seq,
        slug: told.slug.clone(),
        revision: told.revision,
        entry: signed.digest(),
        signature: signed.signature.clone(),
        heard_at: tx.now,
    };
    match (&there, told.withdrawn_at) {
        // What was never here leaves no trace of its going.
        (None, Some(_)) => return Ok(()),
        (Some(there), Some(_)) => {
            if there.withdrawn_at.is_none() {
                pulled.withdrawn += 1;
            }
            let mut stone = there.clone();
            (stone.revision, stone.updated_at) = (told.revision, told.updated_at);
            stone.node_id = Some(from.id.clone());
            lay(tx, stone, told.withdrawn_at, told.withdrawn_reason.as_deref())?;
        }
        (_, None) => {
            match &there {
                Some(there) if there.withdrawn_at.is_none() => pulled.changed += 1,
                _ => pulled.new += 1,
            }
            shelve(tx, from, told, there)?;
        }
    }
    if is_known {
        diesel::update(shelf_copy::table.find(&copy.shelf_id)).set(&copy).execute(tx.conn)?;
    } else {
        diesel::delete(shelf_copy::table.find(&copy.shelf_id)).execute(tx.conn)?;
        diesel::insert_into(shelf_copy::table).values(&copy).execute(tx.conn)?;
    }
    Ok(())
}

fn shelve(tx: &mut Tx, from: &Peer, told: Told, there: Option<Item>) -> Result<()> {
    let kind: Kind =
        told.kind.parse().map_err(|_| suivi_kernel::Error::fault("an unknown kind was let through"))?;
    let slug = match &there {
        Some(there) if there.kind == told.kind => there.slug.clone(),
        _ => free_address(tx.conn, kind, &told.slug)?,
    };
    let before = there.filter(|there| !there.digest.is_empty()).map(|there| there.digest);
    let item = Item {
        id: told.id,
        kind: told.kind,
        node_id: Some(from.id.clone()),
        mechanism_id: None,
        institution_id: None,
        slug,
        state: told.state,
        language: told.language,
        audience: told.audience,
        titles: told.titles.to_json(),
        summaries: told.summaries.to_json(),
        texts: told.texts.to_json(),
        document: told.document,
        digest: told.digest,
        dated: told.dated,
        published_at: told.published_at,
        updated_at: told.updated_at,
        withdrawn_at: None,
        withdrawn_reason: None,
        revision: told.revision,
        seq: next_seq(tx)?,
    };
    let mut facets = told.facets;
    facets.sort();
    facets.dedup();
    keep(tx, &item, &facets)?;
    note(tx, "shelf.copy", before, &item);
    Ok(())
}

/// Takes a copy from the shelf that its node does not tell of any more.
pub(super) fn bury(tx: &mut Tx, copy: Item, reason: Option<&str>) -> Result<()> {
    let at = tx.now;
    lay(tx, copy, Some(at), reason)
}

fn lay(tx: &mut Tx, copy: Item, at: Option<Timestamp>, reason: Option<&str>) -> Result<()> {
    let (revision, updated_at, digest) = (copy.revision, copy.updated_at, copy.digest.clone());
    let seq = next_seq(tx)?;
    let stone = Item { revision, updated_at, withdrawn_at: at, ..tombstone(copy, tx.now, reason, seq) };
    keep(tx, &stone, &[])?;
    note(tx, "shelf.uncopy", Some(digest).filter(|digest| !digest.is_empty()), &stone);
    Ok(())
}

fn note(tx: &mut Tx, action: &'static str, before: Option<String>, item: &Item) {
    let after = Some(item.digest.clone()).filter(|digest| !digest.is_empty());
    let entry =
        Entry { action, object_kind: "shelf", object_id: &item.id, before, after, ..Entry::default() };
    tx.record(&Actor::system(), entry);
}

/// Writes down what was not taken, once for the same thing.
pub(super) fn refuse(tx: &mut Tx, peer_id: &str, why: Why, digest: &str, pulled: &mut Pulled) -> Result<()> {
    pulled.refused += 1;
    let same: i64 = peer_refusal::table
        .filter(peer_refusal::peer_id.eq(peer_id).and(peer_refusal::why.eq(why.code())))
        .filter(peer_refusal::digest.eq(digest))
        .count()
        .get_result(tx.conn)?;
    if same > 0 {
        return Ok(());
    }
    diesel::insert_into(peer_refusal::table)
        .values((
            peer_refusal::id.eq(new_id()),
            peer_refusal::peer_id.eq(peer_id),
            peer_refusal::at.eq(tx.now),
            peer_refusal::why.eq(why.code()),
            peer_refusal::digest.eq(digest),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The copies of a node's things that stand on the shelf: identifier, revision, digest.
pub(super) fn held(conn: &mut Conn, peer_id: &str) -> Result<Vec<(String, i32, String)>> {
    Ok(shelf::table
        .filter(shelf::node_id.eq(peer_id).and(shelf::withdrawn_at.is_null()))
        .select((shelf::id, shelf::revision, shelf::digest))
        .load(conn)?)
}

/// Takes every copy from the shelf that a reading from the beginning did not meet.
pub(super) fn drop_unseen(
    tx: &mut Tx,
    peer_id: &str,
    seen: &std::collections::HashSet<String>,
    pulled: &mut Pulled,
) -> Result<()> {
    let copies: Vec<Item> = shelf::table
        .filter(shelf::node_id.eq(peer_id).and(shelf::withdrawn_at.is_null()))
        .select(Item::as_select())
        .load(tx.conn)?;
    for copy in copies.into_iter().filter(|copy| !seen.contains(&copy.id)) {
        diesel::delete(shelf_copy::table.find(&copy.id)).execute(tx.conn)?;
        bury(tx, copy, None)?;
        pulled.withdrawn += 1;
    }
    Ok(())
}
