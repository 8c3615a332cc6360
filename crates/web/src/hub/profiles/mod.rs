//! Profiles of mechanisms, one by one and as an overview of the world.

use crate::routes::Route;

/// The addresses.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
