//! Questions to peers, people to ask, announcements.

use crate::routes::Route;

/// The addresses.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
