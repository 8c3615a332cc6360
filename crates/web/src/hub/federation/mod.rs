//! Feeds and open formats, and the other nodes.

use crate::routes::Route;

/// The addresses.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
