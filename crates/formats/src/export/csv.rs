//! CSV that a spreadsheet opens as it is meant: UTF-8 marked as such, and no cell that runs as a formula.

use std::borrow::Cow;
use std::io::Write;

use super::{ExportError, RowWriter, Table, Value, expect_columns, io, joined};
use crate::clean::begins_like_a_formula;

pub(super) struct CsvWriter<W: Write> {
    rows: csv::Writer<W>,
    columns: usize,
}

impl<W: Write> CsvWriter<W> {
    pub(super) fn begin(table: &Table, mut out: W) -> Result<Self, ExportError> {
        out.write_all("\u{FEFF}".as_bytes())?;
        let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        rows.write_record(
            table.columns.iter().map(|column| harmless(Cow::Borrowed(&column.title)).into_owned()),
        )
        .map_err(io)?;
        Ok(CsvWriter { rows, columns: table.columns.len() })
    }
}

impl<W: Write> RowWriter for CsvWriter<W> {
    fn row(&mut self, values: &[Value<'_>]) -> Result<(), ExportError> {
        expect_columns(values.len(), self.columns)?;
        for value in values {
            self.rows.write_field(cell(value).as_bytes()).map_err(io)?;
        }
        self.rows.write_record(None::<&[u8]>).map_err(io)
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        Ok(self.rows.flush()?)
    }
}

fn cell<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    match value {
        Value::Empty => Cow::Borrowed(""),
        Value::Text(text) => harmless(Cow::Borrowed(text.as_ref())),
        Value::List(texts) => harmless(Cow::Owned(joined(texts))),
        Value::Integer(number) => Cow::Owned(number.to_string()),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Day(day) => Cow::Owned(day.to_string()),
        Value::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
    }
}

/// An apostrophe before a text that a spreadsheet would take for a formula.
fn harmless(text: Cow<'_, str>) -> Cow<'_, str> {
    if begins_like_a_formula(&text) { Cow::Owned(format!("'{text}")) } else { text }
}
