//! The columns of the export in a workbook, or in a text file.

use std::io::{Read, Seek};

use serde_json::Value;

use super::fields::Field;
use super::{Options, record};
use crate::records::Records;
use crate::refused::excerpt;
use crate::source::{Source, SourceRow, Wanted};
use crate::{Importer, Item, Unreadable};

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
            return Ok(UhriSheet { records: Records::new(source, names.len()), names, options });
        }
        first.get_or_insert(names);
    }
    let found = first.ok_or(Unreadable::Empty)?;
    Err(Unreadable::MissingColumns { missing: vec!["Text".to_owned(), "AnnotationId".to_owned()], found })
}

/// The streaming reader made by [`read_sheet`].
pub struct UhriSheet<R: Read> {
    records: Records<R>,
    names: Vec<String>,
    options: Options,
}

impl<R: Read> Importer for UhriSheet<R> {
    fn bytes_read(&self) -> u64 {
        self.records.bytes_read()
    }

    fn skip_through(&mut self, row: u64) {
        self.records.skip_through(row);
    }
}

impl<R: Read> Iterator for UhriSheet<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let UhriSheet { records, names, options } = self;
        records.next(|cells, record| {
            let start = excerpt(&cells.iter().map(|cell| excerpt(cell)).collect::<Vec<_>>().join(" | "));
            let values = names.iter().cloned().zip(cells.into_iter().map(Value::String));
            record::build(values, options.language, record).map_err(|(column, reason, text)| {
                (column, reason, if text.is_empty() { start } else { text })
            })
        })
    }
}
