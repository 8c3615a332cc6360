//! Any table as rows of cells under the names of its columns; what they mean is the caller's to say.

use std::io::{Read, Seek};

use crate::refused::excerpt;
use crate::source::{Source, Wanted};
use crate::table::header;
use crate::{RefusalReason, Refused, Unreadable, clean};

/// Opens a table in CSV (any usual encoding and delimiter), XLSX or ODS; of a workbook the first sheet.
pub fn open<R: Read + Seek + Send + 'static>(file: R) -> Result<Grid<R>, Unreadable> {
    let mut source = Source::open(file, Wanted::default())?;
    let header = header(&mut source)?;
    Ok(Grid { source, header, row: 0, has_ended: false })
}

/// The streaming reader made by [`open`].
pub struct Grid<R: Read> {
    source: Source<R>,
    header: Vec<String>,
    row: u64,
    has_ended: bool,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// Its number under the header, from 1.
    pub row: u64,
    /// Where a person finds it: "line 12", "sheet Data row 12".
    pub place: String,
    /// Its cells, cleaned: one for each column.
    pub cells: Vec<String>,
}

impl<R: Read> Grid<R> {
    /// The names of the columns.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    fn refused(&self, place: String, reason: RefusalReason, text: &str) -> Box<Refused> {
        Box::new(Refused { row: self.row, place, column: None, reason, excerpt: excerpt(text) })
    }
}

impl<R: Read> Iterator for Grid<R> {
    type Item = Result<GridRow, Box<Refused>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        self.row += 1;
        let row = match self.source.next_row() {
            Ok(row) => row?,
            Err(reason) => {
                self.has_ended = true;
                return Some(Err(self.refused(self.source.place_of_failure(), reason, "")));
            }
        };
        let Some(cells) = row.cells else {
            let reason = RefusalReason::RecordTooLarge { limit: Source::<R>::ROW_LIMIT };
            return Some(Err(self.refused(row.place, reason, "")));
        };
        let expected = self.header.len();
        let has_too_many = cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if has_too_many || (cells.len() < expected && !self.source.may_be_short()) {
            let (found, expected) = (cells.len() as u64, expected as u64);
            let reason = RefusalReason::WrongCellCount { found, expected };
            return Some(Err(self.refused(row.place, reason, &cells.join(" | "))));
        }
        let mut cells: Vec<String> = cells.iter().map(|cell| clean::text(cell).text).collect();
        cells.resize(expected, String::new());
        Some(Ok(GridRow { row: self.row, place: row.place, cells }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn rows_come_cleaned_under_the_names_of_their_columns_with_their_place() {
        let file = "\u{feff}Period;Value \r\n2024; 12,5\r\n\r\n\"2025\";'=1\r\n";
        let mut grid = open(Cursor::new(file.as_bytes().to_vec())).unwrap();
        assert_eq!(grid.header(), ["Period", "Value"]);
        let rows: Vec<GridRow> = grid.by_ref().map(Result::unwrap).collect();
        assert_eq!(rows[0].cells, ["2024", "12,5"]);
        assert_eq!((rows[1].place.as_str(), rows[1].cells[1].as_str()), ("line 4", "=1"));
    }

    #[test]
    fn a_row_of_too_many_cells_is_refused_with_its_place_and_the_next_one_is_read() {
        let file = "Period,Value\n2024,1,2\n2025,3\n";
        let rows: Vec<_> = open(Cursor::new(file.as_bytes().to_vec())).unwrap().collect();
        assert_eq!(rows[0].as_ref().unwrap_err().place, "line 2");
        assert_eq!(rows[1].as_ref().unwrap().cells, ["2025", "3"]);
    }
}
