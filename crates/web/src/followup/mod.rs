//! Follow-up on screen: allocations, updates, evidence, assessments, rounds and work lists.

use crate::routes::Route;

/// The addresses of follow-up.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
