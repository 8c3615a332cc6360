//! Plans, measures and indicators on screen.

pub mod doing;
mod form;
mod measures;
pub mod names;

use crate::routes::Route;

/// The addresses of plans.
pub fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(measures::routes());
    routes
}
