//! The audit trail, for people to read.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{account, audit};

/// Which part of the audit trail to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Of one mechanism; the whole node's for who runs the machine.
    pub mechanism_id: Option<String>,
    /// About one object.
    pub object_id: Option<String>,
    /// About one kind of object.
    pub object_kind: Option<String>,
    /// By one person.
    pub actor_id: Option<String>,
    /// Older than this entry.
    pub before_seq: Option<i64>,
}

/// One entry of the trail, for people to read.
#[derive(Clone, Debug)]
pub struct AuditLine {
    /// Its place in the chain.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// The person, if there was one.
    pub actor_id: Option<String>,
    /// The person's name today.
    pub actor_name: Option<String>,
    /// The roles under which it was done.
    pub actor_label: String,
    /// The verb.
    pub action: String,
    /// The kind of object.
    pub object_kind: String,
    /// The object.
    pub object_id: String,
    /// Why.
    pub reason: Option<String>,
    /// The seal.
    pub hash: String,
}

/// A page of the trail.
#[derive(Clone, Debug)]
pub struct AuditPage {
    /// The entries, newest first.
    pub lines: Vec<AuditLine>,
    /// What to give as [`AuditFilter::before_seq`] for the page after.
    pub next: Option<i64>,
}

/// A page of the audit trail, newest first.
pub fn audit_trail(conn: &mut Conn, actor: &Actor, filter: &AuditFilter, limit: i64) -> Result<AuditPage> {
    match &filter.mechanism_id {
        Some(id) => actor.require(Act::Read, ObjectKind::AuditLog, id)?,
        None => actor.require_operator()?,
    }
    let mut query = audit::table
        .left_join(account::table.on(audit::actor_id.eq(account::id.nullable())))
        .order(audit::seq.desc())
        .limit(limit + 1)
        .select((
            (audit::seq, audit::at, audit::actor_id, audit::actor_label),
            (audit::action, audit::object_kind, audit::object_id, audit::reason, audit::hash),
            account::name.nullable(),
        ))
        .into_boxed();
    if let Some(id) = &filter.mechanism_id {
        query = query.filter(audit::mechanism_id.eq(id));
    }
    if let Some(id) = &filter.object_id {
        query = query.filter(audit::object_id.eq(id));
    }
    if let Some(kind) = &filter.object_kind {
        query = query.filter(audit::object_kind.eq(kind));
    }
    if let Some(id) = &filter.actor_id {
        query = query.filter(audit::actor_id.eq(id));
    }
    if let Some(seq) = filter.before_seq {
        query = query.filter(audit::seq.lt(seq));
    }
    type Who = (i64, Timestamp, Option<String>, String);
    type What = (String, String, String, Option<String>, String);
    let rows: Vec<(Who, What, Option<String>)> = query.load(conn)?;
    let line = |((seq, at, actor_id, actor_label), what, actor_name): (Who, What, Option<String>)| {
        let (action, object_kind, object_id, reason, hash) = what;
        // A person who was forgotten has no name: her roles speak for her.
        let actor_name = actor_name.filter(|name| !name.is_empty());
        AuditLine { seq, at, actor_id, actor_name, actor_label, action, object_kind, object_id, reason, hash }
    };
    let mut lines: Vec<AuditLine> = rows.into_iter().map(line).collect();
    let has_more = i64::try_from(lines.len()).unwrap_or(i64::MAX) > limit;
    if has_more {
        lines.pop();
    }
    Ok(AuditPage { next: lines.last().filter(|_| has_more).map(|line| line.seq), lines })
}
