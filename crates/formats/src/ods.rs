//! How many cells an OpenDocument sheet really has: a few letters in it can repeat a cell a billion times.

use std::io::{BufReader, Read, Seek, SeekFrom};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::Unreadable;

/// The most cells a sheet may have once its repetitions are written out; they are held in memory.
const MAX_CELLS: u64 = 3_000_000;

/// Counts the cells of every sheet against the limit, and rewinds the file. A content that is not whole, well-formed
/// XML is refused here: the reading library waits for ever for the end of a sheet that has none.
pub(crate) fn check<R: Read + Seek>(file: &mut R) -> Result<(), Unreadable> {
    file.seek(SeekFrom::Start(0))?;
    let mut archive = ZipArchive::new(&mut *file).map_err(damaged)?;
    if is_locked(&mut archive) {
        return Err(Unreadable::Encrypted);
    }
    let content = archive.by_name("content.xml").map_err(damaged)?;
    let mut xml = quick_xml::Reader::from_reader(BufReader::new(content));
    let mut count = Count::default();
    let mut open = 0_u64;
    let mut buffer = Vec::new();
    loop {
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(element) => {
                count.begin(&element);
                open += 1;
            }
            Event::Empty(element) => {
                count.begin(&element);
                count.end(element.name().as_ref());
            }
            Event::End(element) => {
                count.end(element.name().as_ref());
                open = open.saturating_sub(1);
            }
            Event::Eof if open > 0 => return Err(damaged("its content breaks off")),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
        if count.cells() > MAX_CELLS {
            return Err(Unreadable::Bomb { detail: format!("a sheet of more than {MAX_CELLS} cells") });
        }
    }
    drop(xml);
    drop(archive);
    file.seek(SeekFrom::Start(0))?;
    Ok(())
}

/// True where the manifest says that the parts are enciphered.
fn is_locked<R: Read + Seek>(archive: &mut ZipArchive<R>) -> bool {
    let mut start = Vec::new();
    let manifest =
        archive.by_name("META-INF/manifest.xml").map(|part| part.take(1 << 20).read_to_end(&mut start));
    manifest.is_ok() && start.windows(15).any(|window| window == b"encryption-data")
}

fn damaged(error: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged { detail: error.to_string() }
}

/// The extent of the sheets met so far, as the reading library will hold them.
#[derive(Default)]
struct Count {
    finished_sheets: u64,
    rows: u64,
    rows_to_last: u64,
    widest: u64,
    row_repeats: u64,
    columns: u64,
    columns_to_last: u64,
    cell_repeats: u64,
    in_cell: bool,
    cell_has_content: bool,
}

impl Count {
    fn begin(&mut self, element: &BytesStart<'_>) {
        match element.name().as_ref() {
            "table:table-row" => {
                self.row_repeats = repeats(element, "table:number-rows-repeated", 1 << 20);
                (self.columns, self.columns_to_last) = (0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell_repeats = repeats(element, "table:number-columns-repeated", 1 << 14);
                self.in_cell = true;
                self.cell_has_content = element
                    .attributes()
                    .with_checks(false)
                    .flatten()
                    .map(|attribute| attribute.key)
                    .any(|key| key.as_ref().starts_with("office:") || key.as_ref() == "table:formula");
            }
            _ => self.cell_has_content |= self.in_cell,
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "table:table-cell" | "table:covered-table-cell" => {
                self.columns += self.cell_repeats;
                if self.cell_has_content {
                    self.columns_to_last = self.columns;
                }
                self.in_cell = false;
            }
            "table:table-row" => {
                self.rows += self.row_repeats;
                if self.columns_to_last > 0 {
                    self.rows_to_last = self.rows;
                    self.widest = self.widest.max(self.columns_to_last);
                }
            }
            "table:table" => {
                self.finished_sheets = self.cells();
                (self.rows, self.rows_to_last, self.widest) = (0, 0, 0);
            }
            _ => {}
        }
    }

    fn cells(&self) -> u64 {
        self.finished_sheets.saturating_add(self.rows_to_last.saturating_mul(self.widest))
    }
}

fn repeats(element: &BytesStart<'_>, name: &str, most: u64) -> u64 {
    let value =
        element.attributes().with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name);
    value.and_then(|attribute| attribute.value.trim().parse::<u64>().ok()).unwrap_or(1).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(xml: &str) -> u64 {
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut count = Count::default();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) => count.begin(&element),
                Event::Empty(element) => {
                    count.begin(&element);
                    count.end(element.name().as_ref());
                }
                Event::End(element) => count.end(element.name().as_ref()),
                Event::Eof => return count.cells(),
                _ => {}
            }
        }
    }

    #[test]
    fn repeated_cells_and_rows_are_counted_as_often_as_they_stand() {
        let cell =
            "<table:table-cell table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell>";
        let empty = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
        let row = |times, inside: &str| {
            format!("<table:table-row table:number-rows-repeated=\"{times}\">{inside}</table:table-row>")
        };
        assert_eq!(cells(&format!("<table:table>{}</table:table>", row(5, cell))), 5000);
        assert_eq!(
            cells(&format!("<table:table>{}{}</table:table>", row(1, cell), row(1_000_000, empty))),
            1000
        );
        assert_eq!(
            cells(&format!("<table:table>{}{}</table:table>", row(1_000_000, empty), row(1, cell))),
            1_000_001_000
        );
        let two = format!("<table:table>{}</table:table>", row(1, cell));
        assert_eq!(cells(&format!("<a>{two}{two}</a>")), 2000);
    }
}
