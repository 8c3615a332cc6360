//! The columns of the export in a workbook, or in a text file.

use std::io::{Read, Seek};

use serde_json::Value;

use super::fields::Field;
use super::{Options, record};
use crate::refused::excerpt;
use crate::source::{Source, SourceRow, Wanted};
use crate::{ImportedRecord, Importer, Item, Note, RefusalReason, Refused, Unreadable};

/// How many rows may stand above the names of the columns: a title, the filters, an empty line.
const ROWS_BEFORE_HEADER: usize = 25;

/// Reads an export from the first sheet of a workbook (.xlsx or .ods), or from a text file with the same columns.
/// Several labels in one cell stand on lines of their own or between semicolons.
pub fn read_sheet<R: Read + Seek + Send + 'static>(
    file: R,
    options: Options,
) -> Result<UhriSheet<R>, Unreadable> {
    let mut source = Source::open(file, Wanted::default())?;
    let mut first = None;
    for _ in 0..ROWS_BEFORE_HEADER {
        let row = source.next_row().map_err(|reason| Unreadable::Damaged { detail: reason.to_string() })?;
        let Some(SourceRow { cells, .. }) = row else { break };
        let names: Vec<String> =
            cells.unwrap_or_default().iter().map(|cell| crate::clean::label(cell).text).collect();
        let fields: Vec<Option<Field>> = names.iter().map(|name| Field::named(name)).collect();
        if fields.contains(&Some(Field::Text)) && fields.iter().flatten().count() > 1 {
            return Ok(UhriSheet { source, names, options, row: 0, skip: 0, ended: false });
        }
        first.get_or_insert(names);
    }
    let found = first.ok_or(Unreadable::Empty)?;
    Err(Unreadable::MissingColumns { missing: vec!["Text".to_owned(), "AnnotationId".to_owned()], found })
}

/// The streaming reader made by [`read_sheet`].
pub struct UhriSheet<R: Read> {
    source: Source<R>,
    names: Vec<String>,
    options: Options,
    row: u64,
    skip: u64,
    ended: bool,
}

impl<R: Read> Importer for UhriSheet<R> {
    fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    fn skip_through(&mut self, row: u64) {
        self.skip = row;
    }
}

impl<R: Read> Iterator for UhriSheet<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
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
            if self.row > self.skip {
                return Some(self.item(row));
            }
        }
        None
    }
}

impl<R: Read> UhriSheet<R> {
    fn item(&self, row: SourceRow) -> Item {
        let place = row.place;
        let Some(cells) = row.cells else {
            let reason = RefusalReason::RecordTooLarge { limit: Source::<R>::ROW_LIMIT };
            return Err(self.refused(place, None, reason, ""));
        };
        let expected = self.names.len();
        let has_too_many = cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if has_too_many || (cells.len() < expected && !self.source.may_be_short()) {
            let reason =
                RefusalReason::WrongCellCount { found: cells.len() as u64, expected: expected as u64 };
            return Err(self.refused(place, None, reason, &cells.join(" | ")));
        }
        let mut record = ImportedRecord { row: self.row, place: place.clone(), ..ImportedRecord::default() };
        if let Some(encoding) = row.decoded_as {
            record.note(Note::DecodedAs { encoding: encoding.to_owned() });
        }
        let start = excerpt(&cells.iter().map(|cell| excerpt(cell)).collect::<Vec<_>>().join(" | "));
        let values = self.names.iter().cloned().zip(cells.into_iter().map(Value::String));
        record::build(values, self.options.language, record).map_err(|(column, reason, text)| {
            self.refused(place, column, reason, if text.is_empty() { &start } else { &text })
        })
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
