//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

mod agenda;
pub mod allocations;
pub mod assessments;
mod brief;
mod calendar;
pub(crate) mod evidence;
mod feeds;
pub mod grades;
mod items;
mod lens;
mod people;
mod requests;
mod rounds;
mod scoreboard;
mod settings;
mod signals;
mod steps_back;
mod subscribe;
mod succession;
pub mod talk;
pub mod updates;
pub(crate) mod when;
pub(crate) mod work;

pub(crate) use brief::numbers_table;
pub(crate) use evidence::received;
pub use succession::history_of_institution;

use crate::routes::Route;

/// The addresses of follow-up.
pub fn routes() -> Vec<Route> {
    let mut routes = assessments::routes();
    routes.extend(evidence::routes());
    routes.extend(lens::routes());
    routes.extend(requests::routes());
    routes.extend(signals::routes());
    routes.extend(talk::routes());
    routes.extend(steps_back::routes());
    routes.extend(updates::routes());
    routes.extend(allocations::routes());
    routes.extend(succession::routes());
    routes.extend(people::routes());
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
