//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

pub mod allocations;
mod people;
mod succession;

pub use succession::history_of_institution;

use crate::routes::Route;

/// The addresses of follow-up.
pub fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(allocations::routes());
    routes.extend(succession::routes());
    routes.extend(people::routes());
    routes
}
