//! Documents in: Word, PDF, HTML and plain text of the United Nations' and others' documents, as one model.

mod blocks;
pub mod pdf;

pub use blocks::{Block, blocks};
