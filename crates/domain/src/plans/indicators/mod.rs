//! Indicators: figures that show commitment, effort or enjoyment (OHCHR, HR/PUB/12/5), with their values over time.
//!
//! The national statistical office owns them. A value is revised, never overwritten; to the public no small cell is
//! shown, and none can be worked out ([`suppression`]).

pub mod cell;
mod commands;
pub mod file;
mod links;
pub mod period;
mod points;
pub mod queries;
pub mod suppression;

pub use cell::Cell;
pub use commands::{Goal, IndicatorFacts, create, set_public, update};
pub use links::{About, link, unlink};
pub use period::Period;
pub use points::{Entered, NewPoint, set_hidden, set_point};

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::schema::indicator;
use suivi_store::{Conn, Tx};

use super::rows::Indicator;
use super::trail::Said;
use crate::mechanisms::Mechanism;

/// The kind of object in the audit trail and the change feed.
pub const OBJECT: &str = "indicator";

/// An indicator that the actor may read, by its name in addresses or its identifier.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Indicator> {
    let found: Indicator = indicator::table
        .filter(indicator::mechanism_id.eq(&mechanism.id))
        .filter(indicator::slug.eq(id_or_slug).or(indicator::id.eq(id_or_slug)))
        .select(Indicator::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let may_read = found.is_public || sees_everything(actor, &found);
    if may_read { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// Whether the actor keeps indicators: the national statistical office.
pub fn keeps(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Update, ObjectKind::IndicatorOfficial, mechanism_id)
}

/// Whether the actor works with all indicators of the mechanism, public or not, small cells among them: who keeps them,
/// and who reads the drafts of plans.
pub(crate) fn is_insider(actor: &Actor, mechanism_id: &str) -> bool {
    keeps(actor, mechanism_id) || actor.may(Act::Read, ObjectKind::PlanDraft, mechanism_id)
}

/// Whether the actor sees the indicator while it is not public, its small cells and its earlier versions: insiders, and
/// the institution that owns it.
pub fn sees_everything(actor: &Actor, indicator: &Indicator) -> bool {
    let own = |owner: &String| actor.institutions_in(&indicator.mechanism_id).contains(&owner.as_str());
    is_insider(actor, &indicator.mechanism_id) || indicator.owner_id.as_ref().is_some_and(own)
}

/// An indicator that the actor keeps.
fn kept(
    conn: &mut Conn,
    actor: &Actor,
    act: Act,
    mechanism: &Mechanism,
    id_or_slug: &str,
) -> Result<Indicator> {
    actor.require(act, ObjectKind::IndicatorOfficial, &mechanism.id)?;
    find(conn, actor, mechanism, id_or_slug)
}

fn record(tx: &mut Tx, actor: &Actor, action: &'static str, indicator: &Indicator, said: Said) {
    tx.record(actor, said.entry(action, OBJECT, &indicator.id, &indicator.mechanism_id));
}
