//! Tables. Cells that were merged come back as single cells, those they cover empty.

use super::pull::{Pull, Token, attribute, value};
use super::{Context, is_left_out, paragraph};
use crate::Unreadable;
use crate::document::Inline;

/// The most columns of a table; Word itself knows no more than 63.
const MAX_COLUMNS: usize = 128;
/// The most cells of a table, once all rows are of one length.
const MAX_CELLS: usize = 2_000_000;
/// How many tables may stand within each other.
const MAX_WITHIN: usize = 8;

/// The cells of a row.
pub(super) type Row = Vec<Vec<Inline>>;

impl Context {
    /// Reads the table that began last, its rows all of one length.
    pub(super) fn table(&self, xml: &mut Pull<'_>) -> Result<Vec<Row>, Unreadable> {
        let mut rows = self.rows(xml, 0)?;
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns > MAX_COLUMNS || columns.saturating_mul(rows.len()) > MAX_CELLS {
            let detail = format!("a table of {} rows and {columns} columns", rows.len());
            return Err(Unreadable::Bomb { detail });
        }
        for row in &mut rows {
            row.resize_with(columns, Vec::new);
        }
        Ok(rows)
    }

    fn rows(&self, xml: &mut Pull<'_>, within: usize) -> Result<Vec<Row>, Unreadable> {
        if within > MAX_WITHIN {
            return Err(super::damaged("it has tables within tables within tables"));
        }
        let outside = xml.depth() - 1;
        let mut rows: Vec<Row> = Vec::new();
        let mut row_depth = None;
        let mut is_deleted = false;
        while xml.depth() > outside {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "tr" => {
                        rows.push(Row::new());
                        row_depth = Some(xml.depth());
                        is_deleted = false;
                    }
                    "trPr" => is_deleted = row_is_deleted(xml)?,
                    "tc" => {
                        let cells = self.cell(xml, within)?;
                        if let Some(row) = rows.last_mut() {
                            row.extend(cells);
                        }
                    }
                    name if is_left_out(name) => xml.skip()?,
                    _ => {}
                },
                Token::End if row_depth.is_some_and(|depth| xml.depth() < depth) => {
                    row_depth = None;
                    if is_deleted || rows.last().is_some_and(Vec::is_empty) {
                        rows.pop();
                    }
                }
                Token::Eof => break,
                _ => {}
            }
        }
        Ok(rows)
    }

    /// A cell, and as many empty ones as it covers beside its own.
    fn cell(&self, xml: &mut Pull<'_>, within: usize) -> Result<Vec<Vec<Inline>>, Unreadable> {
        let outside = xml.depth() - 1;
        let mut text = Vec::new();
        let mut columns = 1_usize;
        let mut is_covered = false;
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "gridSpan" => columns = value(&element).and_then(|span| span.parse().ok()).unwrap_or(1),
                "vMerge" => is_covered = attribute(&element, "val").as_deref() != Some("restart"),
                "p" => paragraph::append_line(&mut text, self.paragraph(xml)?.text),
                "tbl" => {
                    for cell in self.rows(xml, within + 1)?.into_iter().flatten() {
                        paragraph::append_line(&mut text, cell);
                    }
                }
                "tcPrChange" => xml.skip()?,
                name if is_left_out(name) => xml.skip()?,
                _ => {}
            }
        }
        if is_covered {
            text.clear();
        }
        let mut cells = vec![text];
        cells.resize_with(columns.clamp(1, MAX_COLUMNS), Vec::new);
        Ok(cells)
    }
}

fn row_is_deleted(xml: &mut Pull<'_>) -> Result<bool, Unreadable> {
    let outside = xml.depth() - 1;
    let mut is_deleted = false;
    while xml.depth() > outside {
        let Token::Start(element) = xml.next()? else { continue };
        match element.local_name().as_ref() {
            "del" => is_deleted = true,
            "trPrChange" => xml.skip()?,
            _ => {}
        }
    }
    Ok(is_deleted)
}
