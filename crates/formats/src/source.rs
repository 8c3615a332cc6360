//! The rows of a table, from a text file or a spreadsheet alike.

use std::io::{Read, Seek};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs_io::DecodeReaderBytes;

use crate::clean::begins_like_a_formula;
use crate::importer::Counting;
use crate::rows::{MAX_ROW_BYTES, Rows};
use crate::sheet::SheetRows;
use crate::{Kind, RefusalReason, Unreadable, decode, sheet, sniff};

/// A table, whatever kind of file it stands in.
pub(crate) struct Source<R: Read> {
    rows: Kinds<R>,
    /// What a person should know of how it is read.
    pub reading: Reading,
    last_place: String,
}

/// How a table is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub kind: Kind,
    pub encoding: Option<&'static str>,
    pub delimiter: Option<char>,
    pub sheet: Option<String>,
    pub sheets: Vec<String>,
}

enum Kinds<R: Read> {
    Text { rows: Box<Rows<DecodeReaderBytes<Counting<R>, Vec<u8>>>>, count: Arc<AtomicU64> },
    Sheet(SheetRows),
}

/// One row of a table.
pub(crate) struct SourceRow {
    /// "line 12", "sheet Data row 12".
    pub place: String,
    /// The cells as text; `None` where the row is too large to keep.
    pub cells: Option<Vec<String>>,
    /// The encoding the row had to be read in, where it was not the file's.
    pub decoded_as: Option<&'static str>,
}

/// What the caller wants, where she does not leave it to us.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub sheet: Option<String>,
    pub delimiter: Option<char>,
}

impl<R: Read + Seek + Send + 'static> Source<R> {
    pub(crate) fn open(mut file: R, wanted: Wanted) -> Result<Self, Unreadable> {
        match sniff::of_file(&mut file)? {
            Kind::Empty => Err(Unreadable::Empty),
            Kind::EncryptedOffice => Err(Unreadable::Encrypted),
            Kind::Text => Source::open_text(file, wanted.delimiter),
            kind @ (Kind::Xlsx | Kind::Ods) => {
                let rows = sheet::open(file, kind, wanted.sheet)?;
                let (sheet, sheets) = (Some(rows.sheet.clone()), rows.sheets.clone());
                let reading = Reading { kind, encoding: None, delimiter: None, sheet, sheets };
                Ok(Source { rows: Kinds::Sheet(rows), reading, last_place: String::new() })
            }
            found => Err(Unreadable::WrongKind { found, expected: "a table (CSV, .xlsx or .ods)" }),
        }
    }

    fn open_text(mut file: R, delimiter: Option<char>) -> Result<Self, Unreadable> {
        let encoding = decode::detect(&mut file)?;
        let delimiter = match delimiter.and_then(|c| u8::try_from(c).ok()).filter(|byte| is_delimiter(*byte))
        {
            Some(byte) => byte,
            None => {
                let mut start = vec![0; 64 * 1024];
                let length = decode::read_full(&mut decode::reader(&mut file, encoding), &mut start)?;
                file.rewind()?;
                likeliest_delimiter(&start[..length])
            }
        };
        let (counting, count) = Counting::new(file);
        let rows = Box::new(Rows::new(decode::reader(counting, encoding), delimiter));
        let reading = Reading {
            kind: Kind::Text,
            encoding: Some(encoding.name()),
            delimiter: Some(char::from(delimiter)),
            sheet: None,
            sheets: Vec::new(),
        };
        Ok(Source { rows: Kinds::Text { rows, count }, reading, last_place: String::new() })
    }
}

impl<R: Read> Source<R> {
    /// The next row with anything in it; a reason where the file cannot be read further.
    pub(crate) fn next_row(&mut self) -> Result<Option<SourceRow>, RefusalReason> {
        loop {
            let row = match &mut self.rows {
                Kinds::Text { rows, .. } => rows
                    .next_row()
                    .map_err(|error| RefusalReason::ReadFailed { detail: error.to_string() })?
                    .map(|row| text_row(row.line, row.cells)),
                Kinds::Sheet(rows) => {
                    let row = rows.next_row().map_err(|detail| RefusalReason::ReadFailed { detail })?;
                    row.map(|row| SourceRow {
                        place: format!("sheet {} row {}", rows.sheet, row.number),
                        cells: row.cells,
                        decoded_as: None,
                    })
                }
            };
            match row {
                Some(row)
                    if row
                        .cells
                        .as_ref()
                        .is_some_and(|cells| cells.iter().all(|cell| cell.trim().is_empty())) => {}
                row => {
                    if let Some(row) = &row {
                        self.last_place.clone_from(&row.place);
                    }
                    return Ok(row);
                }
            }
        }
    }

    /// Where reading stopped: after the last whole row.
    pub(crate) fn place_of_failure(&self) -> String {
        if self.last_place.is_empty() {
            "the beginning".to_owned()
        } else {
            format!("after {}", self.last_place)
        }
    }

    /// How many bytes of the file were read.
    pub(crate) fn bytes_read(&self) -> u64 {
        match &self.rows {
            Kinds::Text { count, .. } => count.load(Ordering::Relaxed),
            Kinds::Sheet(rows) => rows.bytes_read(),
        }
    }

    /// A spreadsheet leaves empty cells at the end of a row away; a text file should not.
    pub(crate) fn may_be_short(&self) -> bool {
        matches!(self.rows, Kinds::Sheet(_))
    }

    /// The largest row kept, in bytes.
    pub(crate) const ROW_LIMIT: u64 = MAX_ROW_BYTES as u64;
}

fn text_row(line: u64, cells: Option<Vec<Vec<u8>>>) -> SourceRow {
    let mut decoded_as = None;
    let cells = cells.map(|cells| {
        cells
            .iter()
            .map(|cell| {
                let (text, guessed) = decode::text_of(cell);
                decoded_as = decoded_as.or(guessed.map(encoding_rs::Encoding::name));
                unguarded(&text)
            })
            .collect()
    });
    SourceRow { place: format!("line {line}"), cells, decoded_as }
}

/// The text without the apostrophe that keeps a spreadsheet from running it: our own exports put it there.
fn unguarded(text: &str) -> String {
    text.strip_prefix('\'').filter(|rest| begins_like_a_formula(rest)).unwrap_or(text).to_owned()
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b',' | b';' | b'\t' | b'|')
}

/// The delimiter under which the most rows have as many cells as the first; where two tie, that of more columns.
fn likeliest_delimiter(start: &[u8]) -> u8 {
    let score = |delimiter: u8| {
        let mut rows = Rows::new(start, delimiter);
        let mut widths = Vec::new();
        while let Ok(Some(row)) = rows.next_row() {
            widths.push(row.cells.map_or(0, |cells| cells.len()));
        }
        // The last row may be cut by the end of the sample.
        if widths.len() > 2 {
            widths.pop();
        }
        let width = widths.first().copied().unwrap_or(1);
        let agreeing = widths.iter().filter(|other| **other == width).count();
        (width > 1, agreeing * 100 / widths.len().max(1), width)
    };
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_makes_even_rows() {
        assert_eq!(likeliest_delimiter(b"a,b\n1,2\n"), b',');
        assert_eq!(
            likeliest_delimiter("État;Texte\nSama;Un, deux, trois\nSama;Quatre, cinq\n".as_bytes()),
            b';'
        );
        assert_eq!(likeliest_delimiter(b"a\tb\n1,5\t2\n"), b'\t');
        assert_eq!(likeliest_delimiter(b"a,b;c\n1,2;3\n\"x,y\",2;3\n"), b',');
        assert_eq!(likeliest_delimiter(b"Text\nOne, two\n"), b';', "one column is not cut at its commas");
    }

    #[test]
    fn the_guard_of_an_exported_cell_is_taken_off_again() {
        assert_eq!(unguarded("'=1+1"), "=1+1");
        assert_eq!(unguarded("'tis"), "'tis");
    }
}
