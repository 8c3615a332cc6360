//! What the system does: one module per subject, each with its rules, its commands and its queries. Knows no HTTP and
//! no HTML.

pub mod accounts;
pub mod assistance;
pub mod events;
pub mod followup;
pub mod hub;
pub mod mail;
pub mod mechanisms;
pub mod plans;
pub mod recommendations;
pub mod reports;
mod secrets;
pub mod text;
mod trail;

pub use secrets::{Secrets, Shut};

/// What background work has at hand. Cheap to clone.
#[derive(Clone)]
pub struct Tools {
    /// The database.
    pub db: suivi_store::Db,
    /// Kept files.
    pub blobs: suivi_store::Blobs,
    /// How mail goes out.
    pub post: mail::Post,
    /// The node's own key.
    pub secrets: Secrets,
}
