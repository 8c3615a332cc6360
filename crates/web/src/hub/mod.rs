//! The knowledge hub on screen: what mechanisms of all States tell each other.

mod exchange;
pub mod federation;
mod home;
pub(crate) mod practices;
mod profiles;
mod resources;

use crate::routes::{Needs, Route};

/// The addresses of the hub.
pub fn routes() -> Vec<Route> {
    let mut table = vec![Route::get("/{lang}/hub", Needs::Nothing, home::page)];
    table.extend(profiles::routes());
    table.extend(practices::routes());
    table.extend(exchange::routes());
    table.extend(resources::routes());
    table.extend(federation::routes());
    table
}
