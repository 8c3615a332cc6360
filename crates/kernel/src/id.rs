//! Identifiers.

use uuid::Uuid;

/// A new identifier: a UUID of version 7, so that rows made later sort later.
pub fn new_id() -> String {
    Uuid::now_v7().to_string()
}
