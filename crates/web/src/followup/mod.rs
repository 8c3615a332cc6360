//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

mod steps_back;

use crate::routes::Route;

/// The addresses of follow-up.
pub fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(steps_back::routes());
    routes
}
