//! Good practices on screen.

use crate::routes::Route;

/// The addresses.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
