//! Keepers: which person in an institution looks after an item. She takes it, or a colleague or the secretariat gives
//! it to her.

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::ledger::digest;
use suivi_store::schema::measure;
use suivi_store::{Conn, Entry, Tx};

use super::allocations;
use super::rows::Allocation;
use crate::accounts::{self, Colleague};
use crate::mechanisms::Mechanism;

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// An allocation.
    Allocation(String),
    /// A measure, for the institution that leads it.
    Measure(String),
}

/// Whether the actor may say who in an institution keeps an item: those who write or clear for it, and the secretariat.
pub fn may_give(actor: &Actor, mechanism_id: &str, institution_id: &str) -> bool {
    let own = |act| actor.may_own(act, ObjectKind::UpdateDraft, mechanism_id, institution_id);
    own(Verb::Update) || own(Verb::Approve)
}

/// The people who can keep an item of an institution, by name; for those who may give it.
pub fn colleagues(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    institution_id: &str,
) -> Result<Vec<Colleague>> {
    actor.require_that(may_give(actor, &mechanism.id, institution_id))?;
    accounts::colleagues(conn, &mechanism.id, institution_id)
}

/// Gives an item to a person who speaks for its institution, or to nobody in particular.
pub fn give(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    what: &Kept,
    keeper_id: Option<&str>,
) -> Result<()> {
    match what {
        Kept::Allocation(id) => {
            let row = allocations::open_row(tx.conn, mechanism, id)?;
            check(tx, actor, mechanism, &row.institution_id, keeper_id)?;
            let after = Allocation { keeper_id: keeper_id.map(str::to_owned), ..row.clone() };
            allocations::put(tx, actor, "allocation.keep", &row, after, None, None).map(|_| ())
        }
        Kept::Measure(id) => {
            let found: Option<(Option<String>, Option<String>)> = measure::table
                .filter(measure::id.eq(id).and(measure::mechanism_id.eq(&mechanism.id)))
                .select((measure::lead_id, measure::keeper_id))
                .first(tx.conn)
                .optional()?;
            let Some((Some(lead), before)) = found else { return Err(Refusal::NotFound.into()) };
            check(tx, actor, mechanism, &lead, keeper_id)?;
            put_measure(tx, actor, mechanism, id, before.as_deref(), keeper_id)
        }
    }
}

/// Refuses whoever may not give, and a keeper who does not speak for the institution.
fn check(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    institution_id: &str,
    keeper_id: Option<&str>,
) -> Result<()> {
    actor.require_that(may_give(actor, &mechanism.id, institution_id))?;
    let Some(keeper_id) = keeper_id else { return Ok(()) };
    let colleagues = accounts::colleagues(tx.conn, &mechanism.id, institution_id)?;
    if colleagues.iter().any(|colleague| colleague.account_id == keeper_id) {
        return Ok(());
    }
    Err(Refusal::invalid("keeper", Problem::unknown_choice("")).into())
}

/// Writes the keeper of a measure; the caller has checked who asks.
pub(super) fn put_measure(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    before: Option<&str>,
    keeper_id: Option<&str>,
) -> Result<()> {
    diesel::update(measure::table.find(id))
        .set((
            measure::keeper_id.eq(keeper_id),
            measure::revision.eq(measure::revision + 1),
            measure::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let entry = Entry {
        action: "measure.keep",
        object_kind: "measure",
        object_id: id,
        mechanism_id: Some(&mechanism.id),
        before: Some(digest(&before)?),
        after: Some(digest(&keeper_id)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
