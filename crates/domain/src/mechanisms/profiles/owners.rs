//! Handing a profile to the State's mechanism where that has no workspace of its own on this node, only a seat on the hub.

use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::{Conn, Tx};

use super::access::{may_hand_over, the_hub};
use super::offering::offer;
use super::queries::by_id;
use super::rows::{Profile, require_seen};
use crate::mechanisms::{self, Institution};

/// The mechanisms that hold a seat on the hub.
pub fn institutions_of_the_hub(conn: &mut Conn) -> Result<Vec<Institution>> {
    let hub = the_hub(conn)?;
    mechanisms::institutions_of(conn, &hub.id)
}

/// Hands a profile to a mechanism's seat on the hub, or takes it back where none is named. An editor of the hub does this: the
/// seat alone does not say for which State it speaks.
pub fn hand_over(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    institution_id: Option<&str>,
    seen: i32,
) -> Result<Profile> {
    let before = by_id(tx.conn, id)?;
    let may = may_hand_over(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    require_seen(&before, seen)?;
    let hub = the_hub(tx.conn)?;
    let institution = match institution_id {
        None => None,
        Some(id) => match mechanisms::institution_by_id(tx.conn, &hub.id, id) {
            Ok(institution) => Some(institution.id),
            Err(error) if error.is_not_found() => {
                return Err(Refusal::invalid("institution", Problem::unknown_choice(id)).into());
            }
            Err(error) => return Err(error),
        },
    };
    if institution == before.institution_id {
        return Err(Refusal::Conflict(Problem::unchanged("")).into());
    }
    let after = Profile { institution_id: institution, ..before.clone() };
    let after = after.put(tx, actor, "profile.hand_over", &before)?;
    offer(tx, actor, &after)?;
    Ok(after)
}
