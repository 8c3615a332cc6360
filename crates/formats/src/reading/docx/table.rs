//! Tables of a Word file: each paragraph with its row and column.

use super::{Place, Reader};
use crate::Unreadable;
use crate::document::docx::read::pull::{Pull, Token, attribute, value};

/// How many tables may stand within each other.
const MOST_WITHIN: u8 = 8;
/// The most columns of a table; Word itself knows no more than 63.
const MOST_COLUMNS: u32 = 128;

impl Reader<'_> {
    /// Reads the table that began last. One within a cell belongs to the cell.
    pub(super) fn table(&mut self, xml: &mut Pull<'_>, place: Place) -> Result<(), Unreadable> {
        if place.within >= MOST_WITHIN {
            return xml.skip();
        }
        let outside = xml.depth() - 1;
        let table = self.tables;
        if place.cell.is_none() {
            self.tables += 1;
        }
        let (mut row, mut column) = (None, 0);
        let mut before = self.blocks.len();
        let mut is_deleted = false;
        // A page that ends within a row ends in each of its cells.
        let (mut begins_on, mut ends_on) = (self.page, self.page);
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "tr" => {
                    self.page = ends_on.max(self.page);
                    begins_on = self.page;
                    // A row that was deleted is none; one that says nothing still counts.
                    if is_deleted {
                        self.blocks.truncate(before);
                    } else {
                        row = Some(row.map_or(0, |row: u32| row.saturating_add(1)));
                    }
                    (column, before, is_deleted) = (0, self.blocks.len(), false);
                }
                "trPr" => is_deleted = self.row_is_deleted(xml, &mut column)?,
                "tc" => {
                    let cell = place.cell.or(Some((table, row.unwrap_or(0), column)));
                    self.page = begins_on;
                    let span = self.cell(xml, Place { cell, within: place.within + 1 })?;
                    ends_on = ends_on.max(self.page);
                    column = (column + span).min(MOST_COLUMNS);
                }
                "tblPr" | "tblGrid" | "tblPrEx" => xml.skip()?,
                _ => {}
            }
        }
        self.page = ends_on.max(self.page);
        if is_deleted {
            self.blocks.truncate(before);
        }
        Ok(())
    }

    /// Reads a cell; how many columns it covers.
    fn cell(&mut self, xml: &mut Pull<'_>, place: Place) -> Result<u32, Unreadable> {
        let outside = xml.depth() - 1;
        let mut columns = 1;
        let mut is_covered = false;
        let before = self.blocks.len();
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "gridSpan" => columns = value(&element).and_then(|span| span.parse().ok()).unwrap_or(1),
                "vMerge" => is_covered = attribute(&element, "val").as_deref() != Some("restart"),
                "tcPrChange" => xml.skip()?,
                _ => self.part(xml, &element, place)?,
            }
        }
        self.end_paragraph(place);
        // What a merged cell covers is not seen.
        if is_covered {
            self.blocks.truncate(before);
        }
        Ok(columns.clamp(1, MOST_COLUMNS))
    }

    /// Reads what is said of a row: whether it was deleted, and the column in which it begins.
    fn row_is_deleted(&self, xml: &mut Pull<'_>, column: &mut u32) -> Result<bool, Unreadable> {
        let outside = xml.depth() - 1;
        let mut is_deleted = false;
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "del" => is_deleted = true,
                "gridBefore" => *column = value(&element).and_then(|span| span.parse().ok()).unwrap_or(0),
                "trPrChange" => xml.skip()?,
                _ => {}
            }
        }
        *column = (*column).min(MOST_COLUMNS);
        Ok(is_deleted)
    }
}
