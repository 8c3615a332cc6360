//! A look into a table before its mapping is settled.

use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};

use super::{Field, guess, header};
use crate::refused::excerpt;
use crate::source::{Source, Wanted};
use crate::{Kind, Unreadable};

/// How many values of a column are shown.
const SAMPLES: usize = 5;
/// How many rows are looked at for them.
const ROWS: usize = 200;

/// What a table looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The kind of file.
    pub kind: Kind,
    /// The encoding found, in a text file.
    pub encoding: Option<String>,
    /// The delimiter found, in a text file.
    pub delimiter: Option<char>,
    /// The sheet looked at, in a workbook.
    pub sheet: Option<String>,
    /// All its sheets.
    pub sheets: Vec<String>,
    /// The columns, in order.
    pub columns: Vec<ColumnPreview>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnPreview {
    /// Its name in the first row.
    pub header: String,
    /// Up to five different values, shortened.
    pub samples: Vec<String>,
    /// What it is likely to hold.
    pub guess: Option<Field>,
}

impl Preview {
    /// The mapping the guesses make, to be corrected by a person.
    pub fn mapping(&self) -> super::Mapping {
        let columns =
            self.columns.iter().filter_map(|column| Some((column.header.clone(), column.guess?))).collect();
        super::Mapping {
            columns,
            sheet: self.sheet.clone(),
            delimiter: self.delimiter,
            ..super::Mapping::default()
        }
    }
}

/// Looks at the first rows of a table: its columns, some of their values, and what they are likely to hold.
pub fn columns<R: Read + Seek + Send + 'static>(file: R, sheet: Option<&str>) -> Result<Preview, Unreadable> {
    let mut source = Source::open(file, Wanted { sheet: sheet.map(str::to_owned), delimiter: None })?;
    let mut columns: Vec<ColumnPreview> = header(&mut source)?
        .into_iter()
        .map(|header| ColumnPreview { guess: guess::field(&header), header, samples: Vec::new() })
        .collect();
    keep_first_of_each(&mut columns);
    let mut lengths = vec![0_usize; columns.len()];
    for _ in 0..ROWS {
        // A row that cannot be read shows when the table is imported; the columns are known without it.
        let Ok(Some(row)) = source.next_row() else { break };
        for (at, (column, cell)) in columns.iter_mut().zip(row.cells.unwrap_or_default()).enumerate() {
            lengths[at] += cell.len();
            let sample = excerpt(&cell);
            if column.samples.len() < SAMPLES && !sample.is_empty() && !column.samples.contains(&sample) {
                column.samples.push(sample);
            }
        }
    }
    guess_text(&mut columns, &lengths);
    let reading = source.reading;
    Ok(Preview {
        kind: reading.kind,
        encoding: reading.encoding.map(str::to_owned),
        delimiter: reading.delimiter,
        sheet: reading.sheet,
        sheets: reading.sheets,
        columns,
    })
}

/// Where two columns look like the same field, the first is it.
fn keep_first_of_each(columns: &mut [ColumnPreview]) {
    let mut seen = Vec::new();
    for column in columns {
        if let Some(field) = column.guess {
            if seen.contains(&field) {
                column.guess = None;
            } else {
                seen.push(field);
            }
        }
    }
}

/// Where no header names the text, the column with the most letters is likely to be it.
fn guess_text(columns: &mut [ColumnPreview], lengths: &[usize]) {
    let is_text = |column: &ColumnPreview| matches!(column.guess, Some(Field::Text | Field::TextIn(_)));
    if columns.iter().any(is_text) {
        return;
    }
    let longest =
        lengths.iter().enumerate().filter(|(at, length)| columns[*at].guess.is_none() && **length > 0);
    if let Some((at, _)) = longest.max_by_key(|(_, length)| **length) {
        columns[at].guess = Some(Field::Text);
    }
}
