//! Every file becomes one document: invented texts in six languages, in every kind of file that is read.
//!
//! The golden files beside this program were made with LibreOffice from invented texts, and those with a password with
//! pypdf; the fonts within them are parts of Noto (SIL Open Font Licence).
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod offices;
mod pages;
mod pdf;
mod plain;
mod refused;
mod word;

use suivi_formats::reading::{Document, Role, read};

/// A golden file.
fn golden(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/readers/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The texts of a document's blocks.
fn texts(document: &Document) -> Vec<&str> {
    document.blocks.iter().map(|block| block.text.as_str()).collect()
}

/// Each cell of a document's tables: row, column, text.
fn cells(document: &Document) -> Vec<(u32, u32, &str)> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block.role {
            Role::Cell { row, column, .. } => Some((row, column, block.text.as_str())),
            _ => None,
        })
        .collect()
}

/// Each heading of a document: level, text.
fn headings(document: &Document) -> Vec<(u8, &str)> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block.role {
            Role::Heading(level) => Some((level, block.text.as_str())),
            _ => None,
        })
        .collect()
}

fn document(bytes: impl Into<Vec<u8>>) -> Document {
    read(bytes.into()).unwrap()
}
