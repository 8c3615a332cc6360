//! Plans, measures and indicators on screen.

use crate::routes::Route;

/// The addresses of plans.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
