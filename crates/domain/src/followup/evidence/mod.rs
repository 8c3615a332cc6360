//! Evidence: what proves an account. Files are kept by their digest, links are looked at again and again; nothing is
//! deleted, and nothing is public before somebody with the right to publish has said so.

mod commands;
pub mod links;
mod model;
mod queries;

pub use commands::{add, copy_to, make_public, publish_with, withdraw};
pub use model::{Holder, KeptFile, LARGEST, NewEvidence, Source, file_name, web_address};
pub use queries::{Filter, Page, Piece, list, of_holders, of_updates, one, received, same_file};
