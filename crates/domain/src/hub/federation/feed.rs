//! What this node tells others: who it is, what it published, in order, and the sum of it all; each signed.
//!
//! What is signed travels as the very text that was signed, so that nobody has to agree on how JSON is written.

use diesel::dsl::max;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use suivi_kernel::{Language, LocalText, Problem, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::shelf;

use super::keys::{NodeKey, PublicKey, Purpose};
use super::peers;
use crate::hub::Audience;
use crate::hub::shelf::{Facet, Item, facets_of};
use crate::mechanisms::{self, Level};

/// The way nodes talk; another number is another way.
pub const PROTOCOL: u32 = 1;
/// How many things a page holds at most, and unless one asks.
const MOST: i64 = 100;
/// From how many bytes on a page ends early.
const FULL: usize = 4 * 1024 * 1024;
/// How far the clocks of two nodes may be apart, in minutes.
pub(super) const SKEW: i64 = 5;

/// A text with the signature over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// JSON.
    pub body: String,
    /// By the node, 128 hexadecimal digits.
    pub signature: String,
}

impl Signed {
    fn new(key: &NodeKey, purpose: Purpose, content: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_string(content)?;
        Ok(Signed { signature: key.sign(purpose, body.as_bytes()), body })
    }

    /// SHA-256 of the text.
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(&self.body))
    }

    /// Whether the key signed it for this purpose.
    pub fn is_by(&self, key: &PublicKey, purpose: Purpose) -> bool {
        key.has_signed(purpose, self.body.as_bytes(), &self.signature)
    }
}

/// Who a node is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its key.
    pub node: String,
    /// Its name, by language.
    pub names: LocalText,
    /// Its public address.
    pub address: String,
    /// How it talks.
    pub protocol: u32,
}

/// One thing that a node published, as it tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its identifier, the same on every node.
    pub id: String,
    /// A code of [`crate::hub::shelf::Kind`].
    pub kind: String,
    /// The key of the node that published it.
    pub node: String,
    /// Its place in that node's feed.
    pub seq: i64,
    /// How often it was published or withdrawn.
    pub revision: i32,
    /// Who may know of it.
    pub audience: String,
    /// The State it concerns.
    pub state: Option<String>,
    /// The language of the original.
    pub language: String,
    /// Its name in addresses there.
    pub slug: String,
    /// Its title.
    pub titles: LocalText,
    /// One or two sentences.
    pub summaries: LocalText,
    /// All its words.
    pub texts: LocalText,
    /// The codes by which it is found.
    pub facets: Vec<Facet>,
    /// Everything that its page shows, as the JSON text whose digest follows.
    pub document: String,
    /// SHA-256 of the document; empty where it was withdrawn.
    pub digest: String,
    /// The day that counts for it.
    pub dated: Option<suivi_kernel::Date>,
    /// When it was first published.
    pub published_at: Timestamp,
    /// When that was last changed.
    pub updated_at: Timestamp,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
}

/// What a page of the feed says of itself: enough to notice what is missing, altered, out of order or old.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageHead {
    /// The key of the node.
    pub node: String,
    /// Whose things are on it.
    pub audiences: Vec<String>,
    /// Behind which place it begins.
    pub after: i64,
    /// Up to which place it tells everything.
    pub last: i64,
    /// Up to which place there is something to tell.
    pub head: i64,
    /// SHA-256 of each entry, in order.
    pub digests: Vec<String>,
    /// When it was signed.
    pub issued_at: Timestamp,
}

/// A page of the feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedPage {
    /// A [`PageHead`].
    pub page: Signed,
    /// [`Told`], in the order of their places.
    pub entries: Vec<Signed>,
}

/// The sum of what a node tells: two that agree on it hold the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The key of the node.
    pub node: String,
    /// Whose things are counted.
    pub audiences: Vec<String>,
    /// How many things stand on the shelf.
    pub count: usize,
    /// SHA-256 over identifier, revision and digest of each.
    pub digest: String,
    /// When it was signed.
    pub issued_at: Timestamp,
}

/// Who this node is, signed.
pub fn card(conn: &mut Conn, key: &NodeKey, address: &str) -> Result<Signed> {
    let national: Vec<_> =
        mechanisms::all(conn)?.into_iter().filter(|mechanism| mechanism.level == Level::National).collect();
    let names = match &national[..] {
        [one] => one.names.clone(),
        _ => LocalText::of(Language::En, address.split_once("://").map_or(address, |(_, host)| host)),
    };
    let node = key.public().to_string();
    Signed::new(key, Purpose::Card, &Card { node, names, address: address.to_owned(), protocol: PROTOCOL })
}

/// A question that another node signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The key of the node that asks.
    pub node: String,
    /// When it asked, in microseconds since 1970.
    pub at: String,
    /// Its signature.
    pub signature: String,
}

impl Claim {
    /// A question to the node with the key `to` for an address.
    pub fn new(key: &NodeKey, to: &PublicKey, path: &str, now: Timestamp) -> Self {
        let at = now.and_utc().timestamp_micros().to_string();
        let signature = key.sign(Purpose::Request, question(to, &at, path).as_bytes());
        Claim { node: key.public().to_string(), at, signature }
    }
}

fn question(to: &PublicKey, at: &str, path: &str) -> String {
    format!("{to}\n{at}\n{path}")
}

/// What whoever asks may read: what is public, and to a peer that proves who it is what was granted to it. Refuses a claim of
/// a peer that does not hold.
pub fn audiences_for(
    conn: &mut Conn,
    own: &PublicKey,
    claim: Option<&Claim>,
    path: &str,
    now: Timestamp,
) -> Result<&'static [Audience]> {
    let Some(claim) = claim else { return Ok(reach(Audience::Public)) };
    let Some(peer) = peers::by_key(conn, &claim.node)?.filter(|peer| !peer.is_paused) else {
        return Ok(reach(Audience::Public));
    };
    let is_recent = claim.at.parse().is_ok_and(|at: i64| {
        at.abs_diff(now.and_utc().timestamp_micros()) <= SKEW.unsigned_abs() * 60 * 1_000_000
    });
    let message = question(own, &claim.at, path);
    let holds = PublicKey::parse(&claim.node)
        .is_some_and(|key| key.has_signed(Purpose::Request, message.as_bytes(), &claim.signature));
    if !is_recent || !holds {
        return Err(Refusal::SignInNeeded.into());
    }
    Ok(reach(peer.audience.parse().map_err(|_| Refusal::NotPermitted)?))
}

/// What somebody reads to whom so much was granted.
fn reach(granted: Audience) -> &'static [Audience] {
    match granted {
        Audience::Public => &[Audience::Public],
        Audience::Network => &[Audience::Public, Audience::Network],
        Audience::Un => &[Audience::Public, Audience::Network, Audience::Un],
    }
}

fn codes(audiences: &[Audience]) -> Vec<&'static str> {
    audiences.iter().map(|audience| audience.code()).collect()
}

fn owned(audiences: &[Audience]) -> Vec<String> {
    codes(audiences).into_iter().map(str::to_owned).collect()
}

/// The next things behind a place that this node published itself, oldest first, withdrawn ones among them.
pub fn page(
    conn: &mut Conn,
    key: &NodeKey,
    audiences: &[Audience],
    after: i64,
    limit: Option<i64>,
    now: Timestamp,
) -> Result<FeedPage> {
    let limit = limit.unwrap_or(MOST);
    if after < 0 {
        return Err(Refusal::invalid("after", Problem::not_a_number(after)).into());
    }
    if !(1..=MOST).contains(&limit) {
        return Err(Refusal::invalid("limit", Problem::not_a_number(limit)).into());
    }
    let own = shelf::node_id.is_null().and(shelf::audience.eq_any(codes(audiences)));
    let head: Option<i64> = shelf::table.filter(own.clone()).select(max(shelf::seq)).first(conn)?;
    let rows: Vec<Item> = shelf::table
        .filter(own)
        .filter(shelf::seq.gt(after))
        .order(shelf::seq)
        .limit(limit)
        .select(Item::as_select())
        .load(conn)?;
    let node = key.public().to_string();
    let head = head.unwrap_or(0);
    let mut last = head.max(after);
    let (mut entries, mut bytes) = (Vec::with_capacity(rows.len()), 0);
    let fetched = rows.len();
    for (at, item) in rows.into_iter().enumerate() {
        let facets = facets_of(conn, &item.id)?;
        let seq = item.seq;
        let entry = Signed::new(key, Purpose::Entry, &told(item, facets, &node)?)?;
        bytes += entry.body.len();
        entries.push(entry);
        if bytes > FULL || at + 1 == fetched {
            last = seq;
            break;
        }
    }
    let page = PageHead {
        node,
        audiences: owned(audiences),
        after,
        last,
        head,
        digests: entries.iter().map(Signed::digest).collect(),
        issued_at: now,
    };
    Ok(FeedPage { page: Signed::new(key, Purpose::Page, &page)?, entries })
}

fn told(item: Item, facets: Vec<Facet>, node: &str) -> Result<Told> {
    Ok(Told {
        titles: item.titles()?,
        summaries: item.summaries()?,
        texts: LocalText::from_json(&item.texts)?,
        node: node.to_owned(),
        id: item.id,
        kind: item.kind,
        seq: item.seq,
        revision: item.revision,
        audience: item.audience,
        state: item.state,
        language: item.language,
        slug: item.slug,
        facets,
        document: item.document,
        digest: item.digest,
        dated: item.dated,
        published_at: item.published_at,
        updated_at: item.updated_at,
        withdrawn_at: item.withdrawn_at,
        withdrawn_reason: item.withdrawn_reason,
    })
}

/// The sum of what this node published itself and did not withdraw.
pub fn state(conn: &mut Conn, key: &NodeKey, audiences: &[Audience], now: Timestamp) -> Result<Signed> {
    let rows = shelf::table
        .filter(shelf::node_id.is_null().and(shelf::withdrawn_at.is_null()))
        .filter(shelf::audience.eq_any(codes(audiences)))
        .select((shelf::id, shelf::revision, shelf::digest))
        .load(conn)?;
    let (count, digest) = sum(rows);
    let node = key.public().to_string();
    let state = State { node, audiences: owned(audiences), count, digest, issued_at: now };
    Signed::new(key, Purpose::State, &state)
}

/// How many they are, and one digest of them all, in whatever order they came.
pub(super) fn sum(mut rows: Vec<(String, i32, String)>) -> (usize, String) {
    rows.sort();
    let mut hasher = Sha256::new();
    for (id, revision, digest) in &rows {
        hasher.update(format!("{id} {revision} {digest}\n"));
    }
    (rows.len(), hex::encode(hasher.finalize()))
}
