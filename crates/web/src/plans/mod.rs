//! Plans, measures and indicators on screen.

pub mod doing;
mod editing;
mod form;
pub mod indicators;
pub mod measures;
pub mod names;
mod plan;
mod rejected;

use crate::routes::Route;

/// The addresses of plans.
pub fn routes() -> Vec<Route> {
    let mut routes = plan::routes();
    routes.extend(measures::routes());
    routes.extend(indicators::routes());
    routes
}
