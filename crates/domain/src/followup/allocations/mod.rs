//! Allocations: which institution leads a recommendation or a cluster and which ones support it.
//!
//! The secretariat proposes, the institution confirms or contests. A row is never changed into another: it ends, and
//! the next one begins.

mod decide;
mod model;
mod propose;
mod read;
mod suggest;
mod waiting;

use diesel::prelude::*;
use suivi_kernel::{Actor, Error, Problem, Refusal, Result, Timestamp};
use suivi_store::ledger::digest;
use suivi_store::schema::allocation;
use suivi_store::{Conn, Entry, Tx};

pub use decide::{confirm, confirm_for, contest, escalate, may_decide};
pub use model::{ESCALATES_AFTER_DAYS, Supports};
pub use propose::{Proposal, allocate, withdraw};
pub(crate) use propose::{Turn, propose, summary, take_back, take_turns_back};
pub(super) use read::targets;
pub use read::{
    Filter, Line, Listed, Page, Responsible, Sight, Target, by_recommendation, list, of_case, of_cluster,
    one, sight,
};
pub use suggest::{Suggestion, Why, suggest};
pub use waiting::{ToAllocate, Waiting, cluster, single, to_allocate};

use super::model::Subject;
use super::rows::Allocation;
use crate::mechanisms::Mechanism;

/// Why a row ended, where nobody gave another reason.
pub(crate) const REPLACED: &str = "replaced";
const WITHDRAWN: &str = "withdrawn";
pub(crate) const UNDONE: &str = "undone";
/// Why a row ended that another institution continues.
pub const SUCCESSION: &str = "succession";

/// How long a reason may be.
const LONGEST_REASON: usize = 2_000;

impl Allocation {
    /// What is allocated: a case or a cluster.
    pub fn subject(&self) -> Result<Subject> {
        Subject::of_columns(None, self.case_id.as_deref(), self.cluster_id.as_deref())
            .ok_or_else(|| Error::fault(format!("allocation {} is of nothing", self.id)))
    }
}

/// A reason as it is kept; refuses none and one that is too long.
fn checked_reason(reason: Option<&str>) -> Result<Option<String>> {
    let reason = reason.map(str::trim).unwrap_or_default();
    let problem = if reason.is_empty() {
        Problem::required("")
    } else if reason.chars().count() > LONGEST_REASON {
        Problem::too_long(LONGEST_REASON)
    } else {
        return Ok(Some(reason.to_owned()));
    };
    Err(Refusal::invalid("reason", problem).into())
}

/// An open row of the mechanism.
pub(super) fn open_row(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Allocation> {
    let found = allocation::table
        .filter(allocation::id.eq(id).and(allocation::mechanism_id.eq(&mechanism.id)))
        .filter(allocation::ended_at.is_null())
        .select(Allocation::as_select())
        .first(conn)
        .optional()?;
    found.ok_or_else(|| Refusal::NotFound.into())
}

pub(super) fn entry<'a>(action: &'static str, row: &'a Allocation) -> Entry<'a> {
    Entry {
        action,
        object_kind: "allocation",
        object_id: &row.id,
        mechanism_id: Some(&row.mechanism_id),
        ..Entry::default()
    }
}

/// Puts a changed row in the place of the one before, with its audit entry.
pub(super) fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Allocation,
    after: Allocation,
    reason: Option<&str>,
    act_id: Option<&str>,
) -> Result<Allocation> {
    let after = Allocation { revision: before.revision + 1, ..after };
    diesel::update(allocation::table.find(&after.id)).set(&after).execute(tx.conn)?;
    let digests = (Some(digest(before)?), Some(digest(&after)?));
    tx.record(actor, Entry { before: digests.0, after: digests.1, reason, act_id, ..entry(action, &after) });
    Ok(after)
}

/// Ends a row. One that was contested keeps the institution's reason.
pub(super) fn end(
    tx: &mut Tx,
    actor: &Actor,
    row: &Allocation,
    why: &str,
    reason: Option<&str>,
    act_id: Option<&str>,
) -> Result<()> {
    let is_contested = row.status == super::model::AllocationStatus::Contested.code();
    let after = Allocation {
        ended_at: Some(tx.now),
        ended_by: actor.user_id.clone(),
        reason: if is_contested { row.reason.clone() } else { Some(why.to_owned()) },
        ..row.clone()
    };
    put(tx, actor, "allocation.end", row, after, reason, act_id).map(|_| ())
}

/// Opens a row again that an act ended, with the reason that it carried before.
pub(super) fn reopen(tx: &mut Tx, actor: &Actor, id: &str, reason: Option<&str>, act_id: &str) -> Result<()> {
    let before: Allocation = allocation::table.find(id).select(Allocation::as_select()).first(tx.conn)?;
    let after = Allocation {
        ended_at: None::<Timestamp>,
        ended_by: None,
        reason: reason.map(str::to_owned),
        ..before.clone()
    };
    put(tx, actor, "allocation.undo", &before, after, None, Some(act_id)).map(|_| ())
}
