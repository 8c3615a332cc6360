//! Any table of recommendations, with a mapping that says which column is what.

mod guess;
mod mapping;
mod preview;

use std::collections::HashMap;
use std::io::{Read, Seek};

pub use mapping::{Field, Fixed, Mapping};
pub use preview::{ColumnPreview, Preview, columns};

use crate::record::FieldDigest;
use crate::refused::excerpt;
use crate::source::{Source, SourceRow, Wanted};
use crate::{ImportedRecord, Importer, Item, Note, RefusalReason, Refused, Unreadable};
use mapping::Plan;

/// Reads a table in CSV (any usual encoding and delimiter), XLSX or ODS.
///
/// A record without an identifier of its own gets one made of what identifies it: its State, body, document and
/// paragraph, or its text where it has no paragraph.
pub fn read<R: Read + Seek + Send + 'static>(file: R, mapping: &Mapping) -> Result<Table<R>, Unreadable> {
    let wanted = Wanted { sheet: mapping.sheet.clone(), delimiter: mapping.delimiter };
    let mut source = Source::open(file, wanted)?;
    let header = header(&mut source)?;
    let plan = Plan::new(mapping, header)?;
    Ok(Table { source, plan, row: 0, skip: 0, repetitions: HashMap::new(), ended: false })
}

/// The streaming reader made by [`read`].
pub struct Table<R: Read> {
    source: Source<R>,
    plan: Plan,
    row: u64,
    skip: u64,
    repetitions: HashMap<String, u32>,
    ended: bool,
}

impl<R: Read> Importer for Table<R> {
    fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    fn skip_through(&mut self, row: u64) {
        self.skip = row;
    }
}

impl<R: Read> Iterator for Table<R> {
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
            // A skipped row is built all the same: its identity counts for the repetitions after it.
            let item = self.item(row);
            if self.row > self.skip {
                return Some(item);
            }
        }
        None
    }
}

impl<R: Read> Table<R> {
    fn item(&mut self, row: SourceRow) -> Item {
        let place = row.place;
        let Some(cells) = row.cells else {
            let reason = RefusalReason::RecordTooLarge { limit: Source::<R>::ROW_LIMIT };
            return Err(self.refused(place, None, reason, ""));
        };
        let expected = self.plan.header.len();
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
        match self.plan.build(&cells, record) {
            Ok(mut record) => {
                if record.external_id.is_none() {
                    record.external_id = Some(self.identify(&record));
                }
                record.seal();
                Ok(record)
            }
            Err((column, reason, text)) => Err(self.refused(place, column, reason, &text)),
        }
    }

    fn identify(&mut self, record: &ImportedRecord) -> String {
        let mut sum = FieldDigest::new("table-1");
        sum.many(record.states.iter().map(|label| ("", label.as_str())));
        sum.one(record.body.as_deref());
        sum.one(record.session.as_deref());
        match (&record.symbol, &record.paragraph) {
            (Some(symbol), Some(paragraph)) => sum.many([(symbol.as_str(), paragraph.as_str())].into_iter()),
            _ => {
                sum.many(record.recommending_states.iter().map(|label| ("", label.as_str())));
                sum.one(Some(record.text()));
            }
        }
        let mut identity = sum.hex();
        identity.truncate(32);
        let times = self.repetitions.entry(identity.clone()).or_default();
        *times += 1;
        format!("table:{identity}:{times}")
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

/// The names of the columns: those of the first row that has any. A name that stands twice is numbered.
pub(crate) fn header<R: Read>(source: &mut Source<R>) -> Result<Vec<String>, Unreadable> {
    let row = source.next_row().map_err(|reason| Unreadable::Damaged { detail: reason.to_string() })?;
    let Some(SourceRow { cells, .. }) = row else { return Err(Unreadable::Empty) };
    let Some(cells) = cells else {
        return Err(Unreadable::Damaged {
            detail: "its first row is too large to be a row of column names".to_owned(),
        });
    };
    let mut names: Vec<String> = Vec::with_capacity(cells.len());
    for (at, cell) in (1..).zip(&cells) {
        let name = crate::clean::label(cell).text;
        let name = if name.is_empty() { format!("column {at}") } else { name };
        let mut numbered = name.clone();
        let mut times = 1;
        while names.contains(&numbered) {
            times += 1;
            numbered = format!("{name} ({times})");
        }
        names.push(numbered);
    }
    Ok(names)
}
