//! One profile for every member State that has none: nothing but facts of the vocabularies, no claim about a real State.

use suivi_kernel::{Actor, Language, Result, vocab};
use suivi_store::Tx;

use super::model::Content;
use super::offering::offer;
use super::queries::national;
use super::writing::insert;
use crate::hub;
use crate::mechanisms::Level;

/// Makes a profile of each of the 193 member States that has none on this node, and answers how many it made.
pub fn ensure_stubs(tx: &mut Tx) -> Result<usize> {
    let hub = hub::ensure(tx)?;
    let there = national(tx.conn)?;
    let actor = Actor::system();
    let mut made = 0;
    for state in vocab::all_countries().iter().filter(|state| state.is_member()) {
        if there.contains_key(&state.iso3) {
            continue;
        }
        let place = (hub.id.as_str(), None, state.iso3.as_str(), Level::National);
        let profile = insert(tx, &actor, place, Content::default(), Language::En, true)?;
        offer(tx, &actor, &profile)?;
        made += 1;
    }
    Ok(made)
}
