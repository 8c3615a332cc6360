//! Reading what another node published: page after page behind the place where the last reading ended, and from the
//! beginning where the sum of it all says that something is not as it is there.

use std::collections::HashSet;

use chrono::Duration;
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_kernel::{Result, Timestamp};
use suivi_store::schema::peer;
use suivi_store::{Db, Tx};

use super::feed::{FeedPage, PageHead, SKEW, Signed, State, sum};
use super::fetch::{Fetch, Unreached, ask};
use super::keys::{NodeKey, PublicKey, Purpose};
use super::peers::{self, Peer};
use super::take::{Why, drop_unseen, held, refuse, take};

/// How often a node is read.
const EVERY: i64 = 15;
/// The longest pause between two tries at a node that does not answer, in minutes.
const LONGEST_PAUSE: i64 = 8 * 60;
/// How many pages are read at one go; the next go takes up where this one ended.
const PAGES: usize = 2_000;

/// What came of reading a node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pulled {
    /// Things that were not here.
    pub new: usize,
    /// Things that were here in an older form.
    pub changed: usize,
    /// Things that are gone there and so here.
    pub withdrawn: usize,
    /// Entries that were not taken.
    pub refused: usize,
    /// Whether everything was read from the beginning.
    pub from_the_beginning: bool,
    /// Why it could not be read to the end.
    pub trouble: Option<Why>,
}

/// What stops a reading: the other node, or a fault of ours.
enum Stop {
    Trouble(Why),
    Fault(suivi_kernel::Error),
}

impl<E: Into<suivi_kernel::Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        Stop::Fault(error.into())
    }
}

impl From<Unreached> for Stop {
    fn from(unreached: Unreached) -> Self {
        Stop::Trouble(match unreached {
            Unreached::NoAnswer => Why::Unreachable,
            Unreached::Status(_) => Why::Declined,
            Unreached::TooLarge => Why::TooLarge,
        })
    }
}

/// One reading of one node.
struct Reading<'a> {
    db: &'a Db,
    key: &'a NodeKey,
    web: &'a dyn Fetch,
    peer: Peer,
    their_key: PublicKey,
    pulled: Pulled,
}

/// Reads every node that is due; a node that fails keeps no other from being read.
pub fn keep_up(db: &Db, key: &NodeKey, web: &dyn Fetch) -> Result<Vec<(String, Pulled)>> {
    let now = db.clock().now();
    let mut done = Vec::new();
    for peer in db.read_here(peers::all)? {
        if peer.next_try().is_none_or(|at| at > now) {
            continue;
        }
        match pull(db, key, web, &peer.id) {
            Ok(pulled) => done.push((peer.id, pulled)),
            Err(error) => tracing::error!(peer = %peer.id, "a node cannot be read: {error}"),
        }
    }
    Ok(done)
}

/// When a node is asked next: every quarter of an hour, and ever later while it does not answer.
pub(super) fn next_try(peer: &Peer) -> Timestamp {
    let Some(last) = peer.last_try_at else { return peer.created_at };
    let pause = EVERY << peer.failures.clamp(0, 6);
    last + Duration::minutes(pause.min(LONGEST_PAUSE))
}

/// Reads one node now. What goes wrong on its side is written down and is no fault of this one.
pub fn pull(db: &Db, key: &NodeKey, web: &dyn Fetch, peer_id: &str) -> Result<Pulled> {
    let peer = db.read_here(|conn| peers::live(conn, peer_id))?;
    if peer.is_paused || !peer.is_pulled {
        return Ok(Pulled::default());
    }
    let their_key = peer.key()?;
    let mut reading = Reading { db, key, web, peer, their_key, pulled: Pulled::default() };
    let outcome = reading.run();
    let mut pulled = reading.pulled;
    match outcome {
        Ok(()) => {}
        Err(Stop::Trouble(why)) => pulled.trouble = Some(why),
        Err(Stop::Fault(error)) => return Err(error),
    }
    db.write_here(|tx| note(tx, peer_id, pulled.trouble))?;
    Ok(pulled)
}

fn note(tx: &mut Tx, peer_id: &str, trouble: Option<Why>) -> Result<()> {
    let row = peer::table.find(peer_id);
    match trouble {
        None => diesel::update(row)
            .set((
                peer::last_try_at.eq(tx.now),
                peer::last_success_at.eq(tx.now),
                peer::failures.eq(0),
                peer::last_error.eq(None::<String>),
            ))
            .execute(tx.conn)?,
        Some(why) => diesel::update(row)
            .set((
                peer::last_try_at.eq(tx.now),
                peer::failures.eq(peer::failures + 1),
                peer::last_error.eq(why.code()),
            ))
            .execute(tx.conn)?,
    };
    Ok(())
}

impl Reading<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        self.read_behind(self.peer.cursor_seq, None)?;
        let told = self.state()?;
        if self.is_as(&told)? || self.peer.read_state.as_deref() == Some(&told.digest) {
            return Ok(());
        }
        self.pulled.from_the_beginning = true;
        let mut seen = HashSet::new();
        self.read_behind(0, Some(&mut seen))?;
        let (peer_id, pulled) = (self.peer.id.clone(), &mut self.pulled);
        self.db.write_here(|tx| {
            drop_unseen(tx, &peer_id, &seen, pulled)?;
            diesel::update(peer::table.find(&peer_id))
                .set(peer::read_state.eq(&told.digest))
                .execute(tx.conn)?;
            Ok(())
        })?;
        Ok(())
    }

    /// Whether what stands here is what the node says stands there.
    fn is_as(&self, told: &State) -> Result<bool> {
        let rows = self.db.read_here(|conn| held(conn, &self.peer.id))?;
        Ok(sum(rows) == (told.count, told.digest.clone()))
    }

    fn read_behind(&mut self, mut after: i64, mut seen: Option<&mut HashSet<String>>) -> Result<(), Stop> {
        for _ in 0..PAGES {
            let head = self.page(after, seen.as_deref_mut())?;
            after = head.last;
            if head.last >= head.head {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Asks for a page and takes over what is on it, all in one transaction.
    fn page(&mut self, after: i64, seen: Option<&mut HashSet<String>>) -> Result<PageHead, Stop> {
        let bytes = self.ask(&format!("/api/v1/hub/feed?after={after}"))?;
        let digest = hex::encode(Sha256::digest(&bytes));
        let (head, entries) = match self.checked(&bytes, after) {
            Ok(page) => page,
            Err(why) => return self.stop(why, &digest),
        };
        let (peer, key, pulled) = (&self.peer, &self.their_key, &mut self.pulled);
        self.db.write_here(|tx| {
            let mut met = Vec::with_capacity(entries.len());
            for entry in &entries {
                met.extend(take(tx, peer, key, &head.audiences, entry, pulled)?);
            }
            seen.into_iter().for_each(|seen| seen.extend(met.iter().cloned()));
            let row = peer::table.find(&peer.id);
            diesel::update(row)
                .set((peer::cursor_seq.eq(head.last), peer::page_signed_at.eq(head.issued_at)))
                .execute(tx.conn)?;
            Ok(())
        })?;
        self.peer.page_signed_at = Some(head.issued_at);
        Ok(head)
    }

    /// The page, where it is the node's own answer to this very question.
    fn checked(&self, bytes: &[u8], after: i64) -> Result<(PageHead, Vec<Signed>), Why> {
        let page: FeedPage = serde_json::from_slice(bytes).map_err(|_| Why::Unreadable)?;
        if !page.page.is_by(&self.their_key, Purpose::Page) {
            return Err(Why::Forged);
        }
        let head: PageHead = serde_json::from_str(&page.page.body).map_err(|_| Why::Unreadable)?;
        self.is_current(&head.node, head.issued_at)?;
        if !page.entries.iter().map(Signed::digest).eq(head.digests.iter().cloned()) {
            return Err(Why::Forged);
        }
        let is_answer = head.after == after
            && head.last >= after
            && (head.last > after || head.head <= after)
            && (!page.entries.is_empty() || head.last >= head.head);
        if !is_answer {
            return Err(Why::WrongPage);
        }
        Ok((head, page.entries))
    }

    fn state(&mut self) -> Result<State, Stop> {
        let bytes = self.ask("/api/v1/hub/feed/state")?;
        let read = || -> Result<State, Why> {
            let signed: Signed = serde_json::from_slice(&bytes).map_err(|_| Why::Unreadable)?;
            if !signed.is_by(&self.their_key, Purpose::State) {
                return Err(Why::Forged);
            }
            let state: State = serde_json::from_str(&signed.body).map_err(|_| Why::Unreadable)?;
            self.is_current(&state.node, state.issued_at)?;
            Ok(state)
        };
        match read() {
            Ok(state) => Ok(state),
            Err(why) => self.stop(why, &hex::encode(Sha256::digest(&bytes))),
        }
    }

    /// Whether the node itself signed it, and not before what was read last.
    fn is_current(&self, node: &str, issued_at: Timestamp) -> Result<(), Why> {
        if node != self.peer.public_key {
            return Err(Why::Forged);
        }
        if self.peer.page_signed_at.is_some_and(|last| issued_at < last) {
            return Err(Why::Replayed);
        }
        if issued_at > self.db.clock().now() + Duration::minutes(SKEW) {
            return Err(Why::Future);
        }
        Ok(())
    }

    fn ask(&self, path: &str) -> Result<Vec<u8>, Unreached> {
        ask(self.web, self.key, &self.their_key, &self.peer.address, path, self.db.clock().now())
    }

    /// Writes down why the whole answer was not taken.
    fn stop<T>(&mut self, why: Why, digest: &str) -> Result<T, Stop> {
        let (peer_id, pulled) = (&self.peer.id, &mut self.pulled);
        self.db.write_here(|tx| refuse(tx, peer_id, why, digest, pulled))?;
        Err(Stop::Trouble(why))
    }
}
