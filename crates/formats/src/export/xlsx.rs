//! An Excel workbook of one sheet. Rows go to a temporary file as they come, not into memory.

use std::io::Write;

use chrono::Datelike;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, FormatAlign, Workbook, Worksheet};
use suivi_kernel::Direction;

use super::{ExportError, RowWriter, Table, Value, Width, expect_columns, joined};

/// What one cell of Excel holds at most, in UTF-16 units.
const MAX_CELL: usize = 32_767;
/// What one sheet holds, the header included.
const MAX_ROWS: u32 = 1_048_576;
/// Stands at the end of a text that had to be cut; CSV and JSON hold it whole.
const CUT: &str = " […]";

pub(super) struct XlsxWriter<W: Write + Send> {
    book: Workbook,
    out: W,
    formats: Vec<CellFormat>,
    day: CellFormat,
    next_row: u32,
}

impl<W: Write + Send> XlsxWriter<W> {
    pub(super) fn begin(table: &Table, out: W) -> Result<Self, ExportError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(&table.title))?;
        let is_rtl = table.language.direction() == Direction::Rtl;
        sheet.set_right_to_left(is_rtl);
        sheet.set_freeze_panes(1, 0)?;
        let top = CellFormat::new().set_align(FormatAlign::Top);
        let header = top.clone().set_bold().set_text_wrap();
        let mut formats = Vec::with_capacity(table.columns.len());
        for (at, column) in (0_u16..).zip(&table.columns) {
            let (width, format) = match column.width {
                Width::Narrow => (14, top.clone()),
                Width::Ordinary => (28, top.clone().set_text_wrap()),
                Width::Wide => (80, top.clone().set_text_wrap()),
            };
            sheet.set_column_width(at, width)?;
            formats.push(if is_rtl { format.set_reading_direction(2) } else { format });
        }
        for (at, column) in (0_u16..).zip(&table.columns) {
            sheet.write_string_with_format(0, at, fitting(&column.title), &header)?;
        }
        let day = top.set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left);
        Ok(XlsxWriter { book, out, formats, day, next_row: 1 })
    }
}

impl<W: Write + Send> RowWriter for XlsxWriter<W> {
    fn row(&mut self, values: &[Value<'_>]) -> Result<(), ExportError> {
        expect_columns(values.len(), self.formats.len())?;
        if self.next_row >= MAX_ROWS {
            return Err(ExportError::TooManyRows { limit: MAX_ROWS - 1 });
        }
        let sheet = self.book.worksheet_from_index(0)?;
        for ((at, value), format) in (0_u16..).zip(values).zip(&self.formats) {
            write(sheet, self.next_row, at, value, format, &self.day)?;
        }
        self.next_row += 1;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.book.save_to_writer(&mut self.out)?;
        Ok(self.out.flush()?)
    }
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value<'_>,
    format: &CellFormat,
    day_format: &CellFormat,
) -> Result<(), ExportError> {
    match value {
        Value::Empty => {}
        Value::Text(text) => {
            sheet.write_string_with_format(row, column, fitting(text), format)?;
        }
        Value::List(texts) => {
            sheet.write_string_with_format(row, column, fitting(&joined(texts)), format)?;
        }
        // A whole number that Excel's floating point cannot hold is written as text, digit for digit.
        Value::Integer(number) if number.unsigned_abs() > 1 << 53 => {
            sheet.write_string_with_format(row, column, number.to_string(), format)?;
        }
        Value::Integer(number) => {
            sheet.write_number_with_format(row, column, *number as f64, format)?;
        }
        Value::Number(number) if !number.is_finite() => {}
        Value::Number(number) => {
            sheet.write_number_with_format(row, column, *number, format)?;
        }
        Value::Day(day) => match u16::try_from(day.year()).ok().filter(|year| (1900..=9999).contains(year)) {
            Some(year) => {
                let day = ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)?;
                sheet.write_datetime_with_format(row, column, day, day_format)?;
            }
            None => {
                sheet.write_string_with_format(row, column, day.to_string(), format)?;
            }
        },
        Value::Bool(yes) => {
            sheet.write_boolean_with_format(row, column, *yes, format)?;
        }
    }
    Ok(())
}

/// The text, or as much of it as a cell holds.
fn fitting(text: &str) -> String {
    if text.len() <= MAX_CELL || text.encode_utf16().count() <= MAX_CELL {
        return text.to_owned();
    }
    let mut room = MAX_CELL - CUT.encode_utf16().count();
    let mut kept: String = text
        .chars()
        .take_while(|c| {
            let fits = room >= c.len_utf16();
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    kept.push_str(CUT);
    kept
}

/// Excel allows 31 characters in the name of a sheet, and not all.
fn sheet_name(title: &str) -> String {
    let allowed =
        title.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control());
    let name: String = allowed.take(31).collect();
    let name = name.trim_matches(['\'', ' ']);
    if name.is_empty() || name.encode_utf16().count() > 31 || name.eq_ignore_ascii_case("history") {
        return "Sheet1".to_owned();
    }
    name.to_owned()
}
