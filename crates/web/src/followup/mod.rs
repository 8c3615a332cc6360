//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

mod agenda;
mod brief;
mod calendar;
mod feeds;
mod items;
mod rounds;
mod scoreboard;
mod settings;
mod subscribe;
mod when;
pub(crate) mod work;

pub(crate) use brief::numbers_table;

use crate::routes::Route;

/// The addresses of follow-up.
pub fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(work::routes());
    routes.extend(rounds::routes());
    routes.extend(scoreboard::routes());
    routes.extend(settings::routes());
    routes.extend(brief::routes());
    routes.extend(agenda::routes());
    routes.extend(calendar::routes());
    routes.extend(feeds::routes());
    routes.extend(subscribe::routes());
    routes
}
