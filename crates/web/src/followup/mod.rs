//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

pub mod allocations;
pub mod assessments;
mod evidence;
pub mod grades;
mod lens;
mod people;
mod requests;
mod signals;
mod steps_back;
mod succession;
pub mod talk;
pub mod updates;

pub use succession::history_of_institution;
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
