//! Rows of separated values, one at a time, however large a cell pretends to be.

use std::io::{self, BufRead, BufReader, Read};

use csv_core::ReadRecordResult;

/// The most bytes one row may have.
pub(crate) const MAX_ROW_BYTES: usize = 4 << 20;
/// The most cells one row may have: what a spreadsheet has at most.
pub(crate) const MAX_CELLS: usize = 16_384;

/// One row of a file.
pub(crate) struct Row {
    /// The line it begins on, from 1.
    pub line: u64,
    /// Its cells, or `None` where it was too large to keep.
    pub cells: Option<Vec<Vec<u8>>>,
}

/// Reads rows from UTF-8 bytes in constant memory.
pub(crate) struct Rows<R> {
    input: BufReader<R>,
    parser: csv_core::Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
    line: u64,
    line_ended_with_return: bool,
    ended: bool,
}

impl<R: Read> Rows<R> {
    pub(crate) fn new(input: R, delimiter: u8) -> Self {
        Rows {
            input: BufReader::with_capacity(64 * 1024, input),
            parser: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            output: vec![0; 16 * 1024],
            ends: vec![0; 64],
            line: 1,
            line_ended_with_return: false,
            ended: false,
        }
    }

    /// The next row that is not empty; `None` at the end of the file.
    pub(crate) fn next_row(&mut self) -> io::Result<Option<Row>> {
        let (mut written, mut cells, mut too_large) = (0, 0, false);
        let mut began = None;
        while !self.ended {
            let chunk = self.input.fill_buf()?;
            let (result, used, wrote, ended_cells) =
                self.parser.read_record(chunk, &mut self.output[written..], &mut self.ends[cells..]);
            if began.is_none() {
                began = first_line(&chunk[..used], self.line, self.line_ended_with_return);
            }
            for byte in &chunk[..used] {
                // "\r\n" is one line end.
                self.line += u64::from(*byte == b'\r' || (*byte == b'\n' && !self.line_ended_with_return));
                self.line_ended_with_return = *byte == b'\r';
            }
            self.input.consume(used);
            written += wrote;
            cells += ended_cells;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.output.len() >= MAX_ROW_BYTES => {
                    (too_large, written) = (true, 0)
                }
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() >= MAX_CELLS => {
                    (too_large, cells) = (true, 0)
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    let line = began.unwrap_or(self.line);
                    return Ok(Some(Row { line, cells: (!too_large).then(|| self.cut(cells)) }));
                }
                ReadRecordResult::End => self.ended = true,
            }
        }
        Ok(None)
    }

    fn cut(&self, cells: usize) -> Vec<Vec<u8>> {
        let mut from = 0;
        self.ends[..cells]
            .iter()
            .map(|end| {
                let cell = self.output[from..*end].to_vec();
                from = *end;
                cell
            })
            .collect()
    }
}

/// The line of the first byte that is no line end.
fn first_line(bytes: &[u8], mut line: u64, mut after_return: bool) -> Option<u64> {
    for byte in bytes {
        match byte {
            b'\n' if after_return => after_return = false,
            b'\n' | b'\r' => {
                line += 1;
                after_return = *byte == b'\r';
            }
            _ => return Some(line),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Option<Vec<String>>)> {
        let mut rows = Rows::new(text.as_bytes(), b',');
        let mut all = Vec::new();
        while let Some(row) = rows.next_row().unwrap() {
            let cells =
                row.cells.map(|cells| cells.into_iter().map(|c| String::from_utf8(c).unwrap()).collect());
            all.push((row.line, cells));
        }
        all
    }

    fn row(line: u64, cells: &[&str]) -> (u64, Option<Vec<String>>) {
        (line, Some(cells.iter().map(|c| (*c).to_owned()).collect()))
    }

    #[test]
    fn a_row_knows_the_line_it_begins_on() {
        assert_eq!(
            read("a,b\r\n\"x\r\ny\",2\r\n\r\nc,d"),
            [row(1, &["a", "b"]), row(2, &["x\r\ny", "2"]), row(5, &["c", "d"])]
        );
        assert_eq!(read("a\nb\n\n\nc\n"), [row(1, &["a"]), row(2, &["b"]), row(5, &["c"])]);
    }

    #[test]
    fn a_row_too_large_is_passed_over_and_the_next_one_is_read() {
        let text = format!("a,{}\nb,2\n", "x".repeat(MAX_ROW_BYTES + 5));
        assert_eq!(read(&text), [(1, None), row(2, &["b", "2"])]);
        let text = format!("{}\nb,2\n", "x,".repeat(MAX_CELLS + 5));
        assert_eq!(read(&text), [(1, None), row(2, &["b", "2"])]);
    }

    #[test]
    fn a_quotation_mark_never_closed_takes_the_rest() {
        assert_eq!(read("a,\"b\nc,d\n"), [row(1, &["a", "b\nc,d\n"])]);
    }
}
