//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

pub mod assessments;
mod evidence;
pub mod grades;
mod lens;
mod requests;
mod signals;
mod steps_back;
pub mod talk;
pub mod updates;

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
    routes
}
