//! Everything that reads measures. What is not public is left out in the query, not in the page.

mod list;
mod whole;

pub use list::{Filter, Listed, Listing, answering, by_status, every, list};
pub use whole::{Answered, Person, What, Whole, keepers, whole};

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Result};
use suivi_store::Conn;
use suivi_store::schema::measure_support;

use crate::plans::rows::Measure;

/// Which measures of a mechanism somebody may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All of them.
    All,
    /// The public ones, and those that one of these institutions leads or supports.
    PublicAnd(Vec<String>),
}

/// What the actor may read in the mechanism: everything with the drafts of plans, else what is public or her
/// institution's own.
pub fn sight(actor: &Actor, mechanism_id: &str) -> Sight {
    if actor.may(Act::Read, ObjectKind::PlanDraft, mechanism_id) {
        return Sight::All;
    }
    let own = actor.institutions_in(mechanism_id);
    let reads = |id: &&str| actor.may_own(Act::Read, ObjectKind::Measure, mechanism_id, id);
    Sight::PublicAnd(own.into_iter().filter(reads).map(str::to_owned).collect())
}

/// Whether the actor may read this measure.
pub fn may_read(conn: &mut Conn, actor: &Actor, measure: &Measure) -> Result<bool> {
    let own = match sight(actor, &measure.mechanism_id) {
        Sight::All => return Ok(true),
        Sight::PublicAnd(own) => own,
    };
    if measure.is_public || measure.lead_id.as_ref().is_some_and(|lead| own.contains(lead)) {
        return Ok(true);
    }
    let supported: i64 = measure_support::table
        .filter(measure_support::measure_id.eq(&measure.id))
        .filter(measure_support::institution_id.eq_any(own))
        .count()
        .get_result(conn)?;
    Ok(supported > 0)
}
