//! What the store promises, told as stories on SQLite and on PostgreSQL.

mod backup;
mod blobs;
mod feed;
mod jobs;
mod ledger;
mod schema;
mod seam;
mod world;
