//! The State says once a year that its profile is still right (V22).

use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::may_confirm;
use super::offering::offer;
use super::queries::by_id;
use super::rows::{Profile, require_seen};

/// Confirms what the profile says today. Only the State's own people can; an editor of the hub cannot.
pub fn confirm(tx: &mut Tx, actor: &Actor, id: &str, seen: i32) -> Result<Profile> {
    let before = by_id(tx.conn, id)?;
    let may = may_confirm(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    require_seen(&before, seen)?;
    let today = tx.now.date();
    if before.confirmed_on == Some(today) {
        return Err(Refusal::Conflict(Problem::unchanged("")).into());
    }
    let after = Profile {
        confirmed_on: Some(today),
        confirmed_label: Some(actor.label.clone()),
        reminded: 0,
        ..before.clone()
    };
    let after = after.put(tx, actor, "profile.confirm", &before)?;
    offer(tx, actor, &after)?;
    Ok(after)
}
