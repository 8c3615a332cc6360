//! The rows of a spreadsheet, one at a time.
//!
//! The workbook is read on a thread of its own, a few rows ahead: so its rows stream in bounded memory, and a workbook
//! that makes the reading library fail costs an answer, not the program.

use std::io::{BufReader, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use calamine::{Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, Xlsx};

use crate::importer::Counting;
use crate::rows::{MAX_CELLS, MAX_ROW_BYTES};
use crate::{Kind, Unreadable, archive, ods};

/// A row of a sheet: its number as the sheet shows it, and its cells as text.
pub(crate) struct SheetRow {
    /// From 1.
    pub number: u64,
    /// `None` where the row is too large to keep.
    pub cells: Option<Vec<String>>,
}

/// The rows of one sheet.
pub(crate) struct SheetRows {
    /// Taken away before the thread is waited for, so that the thread finds nobody to send to.
    rows: Option<Receiver<Result<SheetRow, String>>>,
    thread: Option<JoinHandle<()>>,
    /// The sheet they come from.
    pub sheet: String,
    /// All sheets of the workbook.
    pub sheets: Vec<String>,
    count: Arc<AtomicU64>,
    size: u64,
}

struct Opened {
    sheet: String,
    sheets: Vec<String>,
}

/// Whoever asked for the sheet. She may be gone; then there is nobody to tell.
struct Asker {
    opened: SyncSender<Result<Opened, Unreadable>>,
    rows: SyncSender<Result<SheetRow, String>>,
    is_open: AtomicBool,
}

impl Asker {
    fn open(&self, sheet: String, sheets: Vec<String>) {
        self.is_open.store(true, Ordering::Relaxed);
        let _ = self.opened.send(Ok(Opened { sheet, sheets }));
    }

    /// Before the sheet is open the whole file has failed; after it, what remains of the rows.
    fn fail(&self, failure: Unreadable) {
        let _ = match self.is_open.load(Ordering::Relaxed) {
            true => self.rows.send(Err(failure.to_string())).map_err(|_| ()),
            false => self.opened.send(Err(failure)).map_err(|_| ()),
        };
    }
}

/// Opens a workbook at the sheet named, or at the first one.
pub(crate) fn open<R>(mut file: R, kind: Kind, sheet: Option<String>) -> Result<SheetRows, Unreadable>
where
    R: Read + Seek + Send + 'static,
{
    match kind {
        Kind::Xlsx | Kind::Ods => {}
        Kind::Empty => return Err(Unreadable::Empty),
        Kind::EncryptedOffice => return Err(Unreadable::Encrypted),
        found => return Err(Unreadable::WrongKind { found, expected: "a spreadsheet (.xlsx or .ods)" }),
    }
    archive::check(&mut file, archive::Limits::default())?;
    if kind == Kind::Ods {
        ods::check(&mut file)?;
    }
    let size = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let (counting, count) = Counting::new(file);
    let (rows, received) = sync_channel(64);
    let (opened, was_opened) = sync_channel(1);
    let reading = std::thread::Builder::new().name("spreadsheet".to_owned());
    let thread = reading.spawn(move || {
        let asker = Asker { opened, rows, is_open: AtomicBool::new(false) };
        let read = catch_unwind(AssertUnwindSafe(|| match kind {
            Kind::Ods => read_ods(counting, sheet, &asker),
            _ => read_xlsx(counting, sheet, &asker),
        }));
        match read {
            Ok(Ok(())) => {}
            Ok(Err(unreadable)) => asker.fail(unreadable),
            Err(_) => asker.fail(damaged("it is not a workbook as its standard has it")),
        }
    })?;
    let gone = damaged("its reading ended without an answer");
    let mut opening = SheetRows {
        rows: Some(received),
        thread: Some(thread),
        sheet: String::new(),
        sheets: Vec::new(),
        count,
        size,
    };
    Opened { sheet: opening.sheet, sheets: opening.sheets } = was_opened.recv().unwrap_or(Err(gone))?;
    Ok(opening)
}

impl Drop for SheetRows {
    fn drop(&mut self) {
        self.rows = None;
        if let Some(thread) = self.thread.take() {
            // Its failures were caught and sent; there is nothing in how it ended.
            let _ = thread.join();
        }
    }
}

impl SheetRows {
    /// The next row that is not empty; an error in words where the sheet breaks off.
    pub(crate) fn next_row(&mut self) -> Result<Option<SheetRow>, String> {
        self.rows.as_ref().and_then(|rows| rows.recv().ok()).transpose()
    }

    /// How many bytes of the file were read.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.count.load(Ordering::Relaxed).min(self.size)
    }
}

fn choose(sheets: &[String], wanted: Option<String>) -> Result<String, Unreadable> {
    match wanted {
        Some(name) if sheets.contains(&name) => Ok(name),
        Some(name) => {
            let detail = format!("it has no sheet \"{name}\"; its sheets are {}", sheets.join(", "));
            Err(Unreadable::Damaged { detail })
        }
        None => sheets.first().cloned().ok_or(Unreadable::Damaged { detail: "it has no sheet".to_owned() }),
    }
}

fn read_xlsx<R: Read + Seek>(file: R, sheet: Option<String>, asker: &Asker) -> Result<(), Unreadable> {
    let mut book = Xlsx::new(BufReader::new(file)).map_err(|error| match error {
        calamine::XlsxError::Password => Unreadable::Encrypted,
        other => damaged(other),
    })?;
    let sheets = book.sheet_names();
    let sheet = choose(&sheets, sheet)?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(damaged)?;
    asker.open(sheet, sheets);
    let mut row = Gathering::default();
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (number, column) = cell.get_position();
        if number != row.number && !row.send(asker) {
            return Ok(());
        }
        row.number = number;
        row.take(column, text_of_ref(cell.get_value()));
    }
    row.send(asker);
    Ok(())
}

fn read_ods<R: Read + Seek>(file: R, sheet: Option<String>, asker: &Asker) -> Result<(), Unreadable> {
    let mut book = Ods::new(BufReader::new(file)).map_err(|error| match error {
        OdsError::Password => Unreadable::Encrypted,
        other => damaged(other),
    })?;
    let sheets = book.sheet_names();
    let sheet = choose(&sheets, sheet)?;
    let range = book.worksheet_range(&sheet).map_err(damaged)?;
    asker.open(sheet, sheets);
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (number, cells) in (first_row..).zip(range.rows()) {
        let mut row = Gathering { number, ..Gathering::default() };
        for (column, cell) in (first_column..).zip(cells) {
            row.take(column, text_of(cell));
        }
        if !row.send(asker) {
            break;
        }
    }
    Ok(())
}

fn damaged(error: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged { detail: error.to_string() }
}

/// A row as its cells come in.
#[derive(Default)]
struct Gathering {
    number: u32,
    cells: Vec<String>,
    bytes: usize,
    is_too_large: bool,
    has_content: bool,
}

impl Gathering {
    fn take(&mut self, column: u32, text: String) {
        if text.is_empty() {
            return;
        }
        self.bytes = self.bytes.saturating_add(text.len());
        self.has_content |= !text.trim().is_empty();
        self.is_too_large |= self.bytes > MAX_ROW_BYTES || column as usize >= MAX_CELLS;
        if self.is_too_large {
            self.cells.clear();
            return;
        }
        let column = column as usize;
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
    }

    /// Gives the row out and begins anew; false where nobody takes it any more.
    fn send(&mut self, asker: &Asker) -> bool {
        let row = std::mem::take(self);
        if !row.has_content && !row.is_too_large {
            return true;
        }
        let cells = (!row.is_too_large).then_some(row.cells);
        asker.rows.send(Ok(SheetRow { number: u64::from(row.number) + 1, cells })).is_ok()
    }
}

fn text_of_ref(value: &DataRef<'_>) -> String {
    match value {
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment_text(*moment),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn text_of(value: &Data) -> String {
    match value {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) => moment_text(*moment),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// A day as "2024-05-07"; a duration as the number it is.
fn moment_text(moment: ExcelDateTime) -> String {
    if !moment.is_datetime() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}
