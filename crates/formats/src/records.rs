//! The records of a table: each row is checked against the header, and filled in or refused with its place.

use std::io::Read;

use crate::refused::excerpt;
use crate::source::{Source, SourceRow};
use crate::{ImportedRecord, Item, Note, RefusalReason, Refused};

/// A record, or why there is none: the column, the reason, and the text that it is about.
pub(crate) type Filled = Result<ImportedRecord, (Option<String>, RefusalReason, String)>;

/// Reads a table row by row; what a row means is its caller's to say.
pub(crate) struct Records<R: Read> {
    source: Source<R>,
    columns: usize,
    row: u64,
    skip: u64,
    ended: bool,
}

impl<R: Read> Records<R> {
    /// The rows behind the header, which has so many columns.
    pub(crate) fn new(source: Source<R>, columns: usize) -> Self {
        Records { source, columns, row: 0, skip: 0, ended: false }
    }

    /// How many bytes of the file were read so far.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    /// Passes over the rows up to and including this one.
    pub(crate) fn skip_through(&mut self, row: u64) {
        self.skip = row;
    }

    /// The next row as a record filled from its cells. A row to be passed over is filled all the same: what identifies
    /// it may count for the rows after it.
    pub(crate) fn next(
        &mut self,
        mut fill: impl FnMut(Vec<String>, ImportedRecord) -> Filled,
    ) -> Option<Item> {
        while !self.ended {
            let row = match self.source.next_row() {
                Ok(Some(row)) => row,
                Ok(None) => break,
                Err(reason) => {
                    self.ended = true;
                    self.row += 1;
                    let place = self.source.place_of_failure();
                    return Some(Err(self.refused(place, None, reason, "")));
                }
            };
            self.row += 1;
            let item = self.item(row, &mut fill);
            if self.row > self.skip {
                return Some(item);
            }
        }
        None
    }

    fn item(&self, row: SourceRow, fill: &mut impl FnMut(Vec<String>, ImportedRecord) -> Filled) -> Item {
        let place = row.place;
        let Some(cells) = row.cells else {
            let reason = RefusalReason::RecordTooLarge { limit: Source::<R>::ROW_LIMIT };
            return Err(self.refused(place, None, reason, ""));
        };
        let has_too_many = cells.iter().skip(self.columns).any(|cell| !cell.trim().is_empty());
        if has_too_many || (cells.len() < self.columns && !self.source.may_be_short()) {
            let (found, expected) = (cells.len() as u64, self.columns as u64);
            let reason = RefusalReason::WrongCellCount { found, expected };
            return Err(self.refused(place, None, reason, &cells.join(" | ")));
        }
        let mut record = ImportedRecord { row: self.row, place: place.clone(), ..ImportedRecord::default() };
        if let Some(encoding) = row.decoded_as {
            record.note(Note::DecodedAs { encoding: encoding.to_owned() });
        }
        fill(cells, record).map_err(|(column, reason, text)| self.refused(place, column, reason, &text))
    }

    fn refused(
        &self,
        place: String,
        column: Option<String>,
        reason: RefusalReason,
        text: &str,
    ) -> Box<Refused> {
        Box::new(Refused { row: self.row, place, column, reason, excerpt: excerpt(text) })
    }
}
