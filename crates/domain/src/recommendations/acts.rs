//! Acts of a person on many records, and taking one back as a whole.

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result};
use suivi_store::Tx;
use suivi_store::schema::act;

pub use super::bulk::{Undone, latest};
use super::{bulk, duplicates};
use crate::mechanisms::Mechanism;

/// Takes an act back, whatever it did: what it changed is again as before, except what somebody has changed since.
pub fn undo(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act_id: &str) -> Result<Undone> {
    let kind: String = act::table
        .filter(act::id.eq(act_id).and(act::mechanism_id.eq(&mechanism.id)))
        .select(act::kind)
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    match kind.as_str() {
        duplicates::ACT => duplicates::undo(tx, actor, mechanism, act_id),
        _ => bulk::undo(tx, actor, mechanism, act_id),
    }
}
