//! Any table of recommendations, with a mapping that says which column is what.

mod guess;
mod mapping;
mod preview;

use std::collections::HashMap;
use std::io::{Read, Seek};

pub use mapping::{Field, Fixed, Mapping};
pub use preview::{ColumnPreview, Preview, columns};

use crate::record::FieldDigest;
use crate::records::Records;
use crate::source::{Source, SourceRow, Wanted};
use crate::{ImportedRecord, Importer, Item, Unreadable};
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
    let records = Records::new(source, plan.header.len());
    Ok(Table { records, plan, repetitions: HashMap::new() })
}

/// The streaming reader made by [`read`].
pub struct Table<R: Read> {
    records: Records<R>,
    plan: Plan,
    /// How often an identity was met in this file.
    repetitions: HashMap<String, u32>,
}

impl<R: Read> Importer for Table<R> {
    fn bytes_read(&self) -> u64 {
        self.records.bytes_read()
    }

    fn skip_through(&mut self, row: u64) {
        self.records.skip_through(row);
    }
}

impl<R: Read> Iterator for Table<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let Table { records, plan, repetitions } = self;
        records.next(|cells, record| {
            let mut record = plan.build(&cells, record)?;
            if record.external_id.is_none() {
                record.external_id = Some(identify(&record, repetitions));
            }
            record.seal();
            Ok(record)
        })
    }
}

fn identify(record: &ImportedRecord, repetitions: &mut HashMap<String, u32>) -> String {
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
    let times = repetitions.entry(identity.clone()).or_default();
    *times += 1;
    format!("table:{identity}:{times}")
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
