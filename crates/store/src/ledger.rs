//! The audit chain: who did what to which object, when and why, each entry sealed by the one before it.
//!
//! An entry keeps digests of the object before and after, never its text (DOMAIN 1.2, P7).

use std::borrow::Cow;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use suivi_kernel::{Actor, Result, Timestamp};

use crate::schema::{audit, chain_head, change};
use crate::{Conn, Tx, dialect, insert_many};

/// One thing that was done to one object.
#[derive(Clone, Debug, Default)]
pub struct Entry<'a> {
    /// The verb, such as `recommendation.verify`.
    pub action: &'static str,
    /// The kind of object, such as `recommendation`.
    pub object_kind: &'static str,
    /// The object.
    pub object_id: &'a str,
    /// The mechanism in which it happened.
    pub mechanism_id: Option<&'a str>,
    /// Digest of the object before; none for a new one. Make it with [`digest`].
    pub before: Option<String>,
    /// Digest of the object after; none for one that is gone.
    pub after: Option<String>,
    /// Why, where a reason was asked for.
    pub reason: Option<&'a str>,
    /// The act of many records that this belongs to: a bulk change or an import.
    pub act_id: Option<&'a str>,
}

/// The digest of anything that can be written as JSON; what an entry keeps instead of the text itself.
pub fn digest(object: &impl serde::Serialize) -> Result<String> {
    Ok(hex::encode(Sha256::digest(serde_json::to_vec(object)?)))
}

/// One entry as it is kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit, treat_none_as_default_value = false)]
pub struct Kept {
    /// Place in the chain, from 1, without gaps.
    pub seq: i64,
    /// When, in UTC.
    pub at: Timestamp,
    /// The person, where there is one.
    pub actor_id: Option<String>,
    /// How the trail names the actor.
    pub actor_label: String,
    /// The mechanism.
    pub mechanism_id: Option<String>,
    /// The verb.
    pub action: String,
    /// The kind of object.
    pub object_kind: String,
    /// The object.
    pub object_id: String,
    /// Digest before.
    pub before_digest: Option<String>,
    /// Digest after.
    pub after_digest: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The act it belongs to.
    pub act_id: Option<String>,
    /// Seal over all of the above and the seal before it.
    pub hash: String,
}

impl Kept {
    /// The seal of this entry behind `previous`. Every field goes in with its length, so that none can flow into another.
    fn seal(&self, previous: &str) -> String {
        let mut hasher = Sha256::new();
        let at = self.at.and_utc().timestamp_micros().to_string();
        let seq = self.seq.to_string();
        let fields = [
            Some(previous),
            Some(&seq),
            Some(&at),
            self.actor_id.as_deref(),
            Some(&self.actor_label),
            self.mechanism_id.as_deref(),
            Some(&self.action),
            Some(&self.object_kind),
            Some(&self.object_id),
            self.before_digest.as_deref(),
            self.after_digest.as_deref(),
            self.reason.as_deref(),
            self.act_id.as_deref(),
        ];
        for field in fields {
            match field {
                Some(text) => {
                    hasher.update([1]);
                    hasher.update((text.len() as u64).to_le_bytes());
                    hasher.update(text);
                }
                None => hasher.update([0]),
            }
        }
        hex::encode(hasher.finalize())
    }
}

#[derive(Insertable)]
#[diesel(table_name = change)]
struct Changed {
    seq: i64,
    at: Timestamp,
    object_kind: String,
    object_id: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = chain_head)]
struct Head {
    audit_seq: i64,
    audit_hash: String,
    change_seq: i64,
}

/// How many rows of both tables are written one by one.
const FEW: usize = 8;

/// What one transaction has to add to the chain and the feed; written when it closes.
#[derive(Default)]
pub(crate) struct Ledger {
    entries: Vec<Kept>,
    changes: Vec<(&'static str, String)>,
}

impl Ledger {
    /// Seals and writes everything; answers the newest position of the change feed if something changed.
    pub(crate) fn close(mut self, conn: &mut Conn, at: Timestamp) -> Result<Option<i64>> {
        if self.entries.is_empty() && self.changes.is_empty() {
            return Ok(None);
        }
        dialect::lock_chain(conn)?;
        let mut head: Head = chain_head::table.select(Head::as_select()).first(conn)?;
        for entry in &mut self.entries {
            head.audit_seq += 1;
            entry.seq = head.audit_seq;
            entry.hash = entry.seal(&head.audit_hash);
            head.audit_hash.clone_from(&entry.hash);
        }
        let mut seen = std::collections::HashSet::new();
        let mut changes = Vec::with_capacity(self.changes.len());
        for (object_kind, object_id) in self.changes {
            if seen.insert((object_kind, object_id.clone())) {
                head.change_seq += 1;
                changes.push(Changed {
                    seq: head.change_seq,
                    at,
                    object_kind: object_kind.to_owned(),
                    object_id,
                });
            }
        }
        // The statement for one row is prepared once for all, that for several rows each time anew.
        if self.entries.len() + changes.len() <= FEW {
            for entry in &self.entries {
                diesel::insert_into(audit::table).values(entry).execute(conn)?;
            }
            for change in &changes {
                diesel::insert_into(change::table).values(change).execute(conn)?;
            }
        } else {
            insert_many!(conn, audit::table, self.entries, 13)?;
            insert_many!(conn, change::table, changes, 4)?;
        }
        diesel::update(chain_head::table.find(1))
            .set((
                chain_head::audit_seq.eq(head.audit_seq),
                chain_head::audit_hash.eq(&head.audit_hash),
                chain_head::change_seq.eq(head.change_seq),
            ))
            .execute(conn)?;
        Ok(Some(head.change_seq))
    }
}

impl Tx<'_> {
    /// Records what was done, in the audit chain and in the change feed.
    pub fn record(&mut self, actor: &Actor, entry: Entry) {
        self.ledger.changes.push((entry.object_kind, entry.object_id.to_owned()));
        self.ledger.entries.push(Kept {
            seq: 0,
            at: self.now,
            actor_id: actor.user_id.clone(),
            actor_label: actor.label.clone(),
            mechanism_id: entry.mechanism_id.map(str::to_owned),
            action: entry.action.to_owned(),
            object_kind: entry.object_kind.to_owned(),
            object_id: entry.object_id.to_owned(),
            before_digest: entry.before,
            after_digest: entry.after,
            reason: entry.reason.map(str::to_owned),
            act_id: entry.act_id.map(str::to_owned),
            hash: String::new(),
        });
    }

    /// Tells followers of the feed that something derived from this object must be made anew, without an audit entry.
    pub fn touch(&mut self, object_kind: &'static str, object_id: &str) {
        self.ledger.changes.push((object_kind, object_id.to_owned()));
    }
}

/// What [`verify`] found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "chain", rename_all = "snake_case")]
pub enum Verdict {
    /// Every link holds.
    Whole {
        /// Number of entries.
        entries: i64,
        /// The last seal; write it down elsewhere to be able to prove later that nothing was cut off.
        seal: String,
    },
    /// The first link that does not hold.
    Broken {
        /// Its place in the chain.
        seq: i64,
        /// What is wrong with it.
        why: Cow<'static, str>,
    },
}

/// Walks the whole chain and names the first link that does not hold.
pub fn verify(conn: &mut Conn) -> Result<Verdict> {
    let head: Head = chain_head::table.select(Head::as_select()).first(conn)?;
    let mut seal = String::new();
    let mut seq = 0;
    loop {
        let batch: Vec<Kept> = audit::table
            .filter(audit::seq.gt(seq))
            .order(audit::seq)
            .limit(5_000)
            .select(Kept::as_select())
            .load(conn)?;
        if batch.is_empty() {
            break;
        }
        for entry in batch {
            if entry.seq != seq + 1 {
                return Ok(Verdict::Broken { seq: seq + 1, why: "the entry is missing".into() });
            }
            if entry.hash != entry.seal(&seal) {
                return Ok(Verdict::Broken { seq: entry.seq, why: "the entry was altered".into() });
            }
            seq = entry.seq;
            seal = entry.hash;
        }
    }
    if head.audit_seq > seq {
        return Ok(Verdict::Broken { seq: seq + 1, why: "the end of the chain is missing".into() });
    }
    if head.audit_seq != seq || head.audit_hash != seal {
        return Ok(Verdict::Broken { seq, why: "the head does not match the last entry".into() });
    }
    Ok(Verdict::Whole { entries: seq, seal })
}

/// When the last entry was made; none in an empty chain.
pub fn last_at(conn: &mut Conn) -> Result<Option<Timestamp>> {
    Ok(audit::table.order(audit::seq.desc()).select(audit::at).first(conn).optional()?)
}

/// Whether anything was ever recorded.
pub(crate) fn has_begun(conn: &mut Conn) -> Result<bool> {
    let head: Option<Head> = chain_head::table.select(Head::as_select()).first(conn).optional()?;
    Ok(head.is_some_and(|head| head.audit_seq > 0 || head.change_seq > 0))
}
