//! What can go wrong with the index.

use crate::index::Facet;
use crate::query::QueryRefusal;

/// Why the index could not do it.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// A sealed record must never be findable; the batch was not applied.
    #[error("the recommendation {id} has confidentiality class {class}: sealed records are never indexed")]
    Sealed {
        /// The record.
        id: String,
        /// Its class.
        class: u8,
    },
    /// Another process, or another writer of this one, is writing.
    #[error("another process is writing the search index")]
    Locked,
    /// The files cannot be read; the index is derived, so the cure is to make it anew.
    #[error("the search index in {dir} is damaged ({what}); build it again with `suivi reindex`")]
    Damaged {
        /// Where it lies.
        dir: String,
        /// What the engine said.
        what: String,
    },
    /// What was asked is beyond the limits; the reader's to mend.
    #[error(transparent)]
    Query(#[from] QueryRefusal),
    /// A facet of a case was asked for without saying whose.
    #[error("the facet {0} belongs to a mechanism's case, and no mechanism was named")]
    MechanismNeeded(Facet),
    /// The engine failed.
    #[error("search index: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// A file could not be read or written.
    #[error("search index: {0}")]
    Io(#[from] std::io::Error),
}
