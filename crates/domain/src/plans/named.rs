//! What people name in forms and files: recommendations, clusters and institutions; and the numbers that name ours.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::schema::{mechanism, recommendation};
use suivi_store::{Conn, Tx};

use crate::mechanisms::Mechanism;
use crate::recommendations::{bulk, clusters, queries};

/// Holds the mechanism's row until the transaction ends, so that two people cannot take the same next number.
///
/// What is numbered is never deleted: how many there are names the next one.
pub(super) fn hold(conn: &mut Conn, of: &Mechanism) -> Result<()> {
    diesel::update(mechanism::table.find(&of.id)).set(mechanism::slug.eq(mechanism::slug)).execute(conn)?;
    Ok(())
}

/// The identifier of an open cluster, by its identifier or short name.
pub(super) fn cluster(conn: &mut Conn, mechanism: &Mechanism, name: &str) -> Result<String> {
    match clusters::find(conn, mechanism, name) {
        Ok(cluster) => Ok(cluster.id),
        Err(error) if error.is_not_found() => {
            Err(Refusal::invalid("cluster", Problem::unknown_choice(name)).into())
        }
        Err(error) => Err(error),
    }
}

/// The mechanism's case on a recommendation that the actor may read, by its identifier or short name; opened where there
/// is none.
pub(super) fn case_on(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, name: &str) -> Result<String> {
    let class = queries::readable_class(actor, &[&mechanism.id]);
    let found: Option<String> = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
        .filter(recommendation::class.le(class))
        .filter(recommendation::slug.eq(name).or(recommendation::id.eq(name)))
        .select(recommendation::id)
        .first(tx.conn)
        .optional()?;
    let id = found.ok_or_else(|| Refusal::invalid("recommendation", Problem::unknown_choice(name)))?;
    let cases = bulk::open_cases(tx, actor, mechanism, &[id])?;
    cases.into_iter().next().map(|case| case.id).ok_or_else(|| Refusal::NotFound.into())
}
