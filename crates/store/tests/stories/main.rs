//! What the store promises, told as stories on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test may end in a panic")]

mod backup;
mod blobs;
mod desk;
mod feed;
mod jobs;
mod ledger;
mod restore;
mod schema;
mod seam;
mod world;
