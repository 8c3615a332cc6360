//! The database: the connection seam, the schema and its migrations, the audit chain, the change feed, jobs and blobs.
//!
//! Callers get two verbs. [`Db::read`] runs a closure on one snapshot; [`Db::write`] runs a closure as one
//! transaction, in which every change is recorded in the audit chain and the change feed, or nothing happens at all.

pub mod backup;
pub mod blobs;
mod connection;
pub mod dialect;
pub mod feed;
pub mod jobs;
pub mod ledger;
mod queue;
pub mod schema;
mod seam;
pub mod tables;
#[cfg(feature = "testing")]
pub mod testing;
mod upgrade;

pub use blobs::Blobs;
pub use connection::{Backend, Conn, Target};
pub use ledger::{Entry, verify};
pub use seam::{Db, Tx};
