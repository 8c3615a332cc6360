//! Tables as rows: the cells of a document's blocks put together again.

use std::collections::BTreeMap;

use crate::clean;
use crate::reading::{Block, Role};

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Which table of the document.
    pub table: u32,
    /// The page on which it begins.
    pub page: u32,
    /// The first and the last of its blocks.
    pub blocks: (u32, u32),
    /// The paragraphs of each cell, by column.
    pub cells: BTreeMap<u32, Vec<String>>,
}

impl Row {
    /// The text of a cell on one line; empty where there is none.
    pub fn cell(&self, column: u32) -> String {
        self.cells.get(&column).map(|paragraphs| paragraphs.join(" ")).unwrap_or_default()
    }

    /// The text of the only cell that holds any.
    pub fn only_cell(&self) -> Option<String> {
        let texts = self.cells.values().map(|paragraphs| paragraphs.join(" "));
        let mut held = texts.filter(|text| !text.is_empty());
        let first = held.next()?;
        let again = held.all(|text| text == first);
        again.then_some(first)
    }
}

/// A part of a document: a row of a table, or what stands outside tables.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'b> {
    /// A row.
    Row(Row),
    /// A block outside tables, with its place.
    Block(usize, &'b Block),
}

/// The blocks of a document with the cells of each row put together.
pub fn pieces(blocks: &[Block]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut open: Option<(u32, u32, Row)> = None;
    for (at, block) in blocks.iter().enumerate() {
        let Role::Cell { table, row, column } = block.role else {
            pieces.extend(open.take().map(|(.., row)| Piece::Row(row)));
            pieces.push(Piece::Block(at, block));
            continue;
        };
        if open.as_ref().is_none_or(|(in_table, in_row, _)| (*in_table, *in_row) != (table, row)) {
            pieces.extend(open.take().map(|(.., row)| Piece::Row(row)));
        }
        let (.., held) = open.get_or_insert_with(|| {
            let place = (at as u32, at as u32);
            (table, row, Row { table, page: block.page, blocks: place, ..Row::default() })
        });
        held.blocks.1 = at as u32;
        let text = plain(&block.text);
        let cell = held.cells.entry(column).or_default();
        if !text.is_empty() {
            cell.push(text);
        }
    }
    pieces.extend(open.map(|(.., row)| Piece::Row(row)));
    pieces
}

/// Without the marks of a web page that some lists hold as text, and without what is not seen.
fn plain(text: &str) -> String {
    clean::text(text)
        .text
        .replace(['\u{200b}', '\u{feff}', '\n'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
