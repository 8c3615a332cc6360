//! Lists written as files: CSV, Excel workbook or JSON, one row at a time and in constant memory.

mod csv;
mod json;
mod xlsx;

use std::borrow::Cow;
use std::io::{self, Write};

use suivi_kernel::{Date, Language};

/// The kinds of file a list can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values in UTF-8 with a byte-order mark, as spreadsheets expect.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// A JSON array of objects.
    Json,
}

impl Format {
    /// All of them, in the order they are offered.
    pub const ALL: [Format; 3] = [Format::Csv, Format::Xlsx, Format::Json];

    /// The ending of a file's name, without the point.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
        }
    }

    /// The media type for HTTP.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
        }
    }
}

/// A list to be written: what it is called, in which language, and its columns.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of the sheet.
    pub title: String,
    /// The language of the headers; an Arabic sheet runs from right to left.
    pub language: Language,
    /// The columns, in order.
    pub columns: Vec<Column>,
}

/// One column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// The name programs read it under, in JSON.
    pub key: &'static str,
    /// The header people read, in CSV and Excel.
    pub title: String,
    /// How wide it is in Excel.
    pub width: Width,
}

impl Column {
    /// A column of ordinary width.
    pub fn new(key: &'static str, title: impl Into<String>) -> Self {
        Column { key, title: title.into(), width: Width::Ordinary }
    }

    /// A column for numbers, codes and days.
    pub fn narrow(key: &'static str, title: impl Into<String>) -> Self {
        Column { width: Width::Narrow, ..Column::new(key, title) }
    }

    /// A column for running text.
    pub fn wide(key: &'static str, title: impl Into<String>) -> Self {
        Column { width: Width::Wide, ..Column::new(key, title) }
    }
}

/// How wide a column is in Excel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Numbers, codes, days.
    Narrow,
    /// Names and labels.
    Ordinary,
    /// Running text, wrapped.
    Wide,
}

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing.
    Empty,
    /// Text; never a formula, however it begins.
    Text(Cow<'a, str>),
    /// Several texts: "; " between them in CSV and Excel, an array in JSON.
    List(Vec<Cow<'a, str>>),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// Yes or no.
    Bool(bool),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a [String]> for Value<'a> {
    fn from(texts: &'a [String]) -> Self {
        Value::List(texts.iter().map(|text| Cow::Borrowed(text.as_str())).collect())
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Integer(number)
    }
}

impl From<Date> for Value<'_> {
    fn from(day: Date) -> Self {
        Value::Day(day)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Empty, Into::into)
    }
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The disk or the network failed.
    #[error("the file could not be written: {0}")]
    Io(#[from] io::Error),
    /// The workbook could not be made.
    #[error("the workbook could not be made: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// An Excel sheet holds no more rows.
    #[error("an Excel sheet holds {limit} rows at most. Narrow the list, or take it as CSV")]
    TooManyRows {
        /// The limit.
        limit: u32,
    },
    /// A row has more or fewer values than there are columns: a fault in the program.
    #[error("a row of {found} values was given for {expected} columns")]
    WrongRow {
        /// The values given.
        found: usize,
        /// The columns there are.
        expected: usize,
    },
}

/// Takes the rows of a list one by one. The file is whole only after [`RowWriter::finish`].
pub trait RowWriter {
    /// Writes one row: a value for each column.
    fn row(&mut self, values: &[Value<'_>]) -> Result<(), ExportError>;

    /// Writes what remains and ends the file.
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}

/// Begins a file.
pub fn writer<'w, W: Write + Send + 'w>(
    format: Format,
    table: &Table,
    out: W,
) -> Result<Box<dyn RowWriter + Send + 'w>, ExportError> {
    Ok(match format {
        Format::Csv => Box::new(csv::CsvWriter::begin(table, out)?),
        Format::Xlsx => Box::new(xlsx::XlsxWriter::begin(table, out)?),
        Format::Json => Box::new(json::JsonWriter::begin(table, out)?),
    })
}

/// The system's failure behind one of the library's.
pub(crate) fn io(error: ::csv::Error) -> ExportError {
    ExportError::Io(error.into())
}

fn expect_columns(found: usize, expected: usize) -> Result<(), ExportError> {
    if found == expected { Ok(()) } else { Err(ExportError::WrongRow { found, expected }) }
}

/// "a; b; c".
fn joined(texts: &[Cow<'_, str>]) -> String {
    texts.join("; ")
}
