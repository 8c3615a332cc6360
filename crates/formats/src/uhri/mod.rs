//! The export of the Universal Human Rights Index: JSON as one array, as an object around one, or line by line.

mod fields;
mod mend;
mod record;
mod sheet;
mod split;

use std::borrow::Cow;
use std::io::{Cursor, Read, Seek};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs::UTF_8;
use encoding_rs_io::DecodeReaderBytes;
use serde_json::{Map, Value};
use suivi_kernel::Language;

use crate::importer::Counting;
use crate::refused::excerpt;
use crate::{ImportedRecord, Importer, Item, Kind, Note, RefusalReason, Refused, Unreadable};
use crate::{decode, sniff};
use split::{MAX_RECORD_BYTES, Piece, Splitter};

pub use sheet::{UhriSheet, read_sheet};

/// Reads an export in whatever form it came: JSON, a workbook, or a text file with the same columns.
pub fn open<R>(mut file: R, options: Options) -> Result<Box<dyn Importer + Send>, Unreadable>
where
    R: Read + Seek + Send + 'static,
{
    Ok(match sniff::of_file(&mut file)? {
        Kind::Xlsx | Kind::Ods | Kind::Text => Box::new(read_sheet(file, options)?),
        _ => Box::new(read(file, options)?),
    })
}

/// How an export is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of the export; the file itself does not say.
    pub language: Option<Language>,
}

impl Default for Options {
    /// The bulk export is in English.
    fn default() -> Self {
        Options { language: Some(Language::En) }
    }
}

/// Reads a JSON export in constant memory.
pub fn read<R: Read>(mut file: R, options: Options) -> Result<Uhri<R>, Unreadable> {
    let mut start = vec![0; sniff::SNIFF_BYTES];
    let length = decode::read_full(&mut file, &mut start)?;
    start.truncate(length);
    match sniff::sniff(&start) {
        Kind::Empty => return Err(Unreadable::Empty),
        Kind::EncryptedOffice => return Err(Unreadable::Encrypted),
        Kind::Json => {}
        found => return Err(Unreadable::WrongKind { found, expected: "a JSON file" }),
    }
    let encoding = decode::marked(&start).unwrap_or(UTF_8);
    let (counting, count) = Counting::new(Cursor::new(start).chain(file));
    let splitter = Splitter::new(decode::reader(counting, encoding));
    Ok(Uhri { splitter, count, options, row: 0, skip: 0, ended: false })
}

type Source<R> = Counting<std::io::Chain<Cursor<Vec<u8>>, R>>;

/// The streaming reader made by [`read`].
pub struct Uhri<R: Read> {
    splitter: Splitter<DecodeReaderBytes<Source<R>, Vec<u8>>>,
    count: Arc<AtomicU64>,
    options: Options,
    row: u64,
    skip: u64,
    ended: bool,
}

impl<R: Read> Importer for Uhri<R> {
    fn bytes_read(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    fn skip_through(&mut self, row: u64) {
        self.skip = row;
    }
}

impl<R: Read> Iterator for Uhri<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while !self.ended {
            let piece = match self.splitter.next_piece() {
                Ok(Some(piece)) => piece,
                Ok(None) => break,
                Err(error) => {
                    self.ended = true;
                    self.row += 1;
                    let reason = RefusalReason::ReadFailed { detail: error.to_string() };
                    return Some(self.refuse(self.splitter.offset(), None, reason, ""));
                }
            };
            self.row += 1;
            // What is skipped is read all the same: only then do the numbers of the records after it agree.
            let item = self.item(&piece);
            if self.row > self.skip {
                return Some(item);
            }
        }
        None
    }
}

impl<R: Read> Uhri<R> {
    fn item(&mut self, piece: &Piece) -> Item {
        let place = match piece {
            Piece::Value(place) => place,
            Piece::Broken(place) => {
                let start = lossy(self.splitter.bytes(place));
                let detail = "it is not closed before the next record begins".to_owned();
                return self.refuse(place.offset, None, RefusalReason::Malformed { detail }, &start);
            }
            Piece::TooLarge(place) => {
                let reason = RefusalReason::RecordTooLarge { limit: MAX_RECORD_BYTES as u64 };
                return self.refuse(place.offset, None, reason, "");
            }
            Piece::CutOff(place) => {
                let start = lossy(self.splitter.bytes(place));
                let reason = RefusalReason::Truncated { at_byte: self.bytes_read() };
                return self.refuse(place.offset, None, reason, &start);
            }
        };
        let offset = place.offset;
        let mut record =
            ImportedRecord { row: self.row, place: self.place(offset), ..ImportedRecord::default() };
        let bytes = self.splitter.bytes(place);
        if !bytes.starts_with(b"{") {
            let found = match bytes.first() {
                Some(b'"') => "a text".to_owned(),
                Some(b'[') => "a list".to_owned(),
                _ => format!("\"{}\"", excerpt(&lossy(bytes))),
            };
            let start = lossy(bytes);
            return self.refuse(offset, None, RefusalReason::NotARecord { found }, &start);
        }
        let members = match parse(bytes, &mut record) {
            Ok(members) => members,
            Err(detail) => {
                let start = lossy(bytes);
                self.splitter.resume_inside(place);
                return self.refuse(offset, None, RefusalReason::Malformed { detail }, &start);
            }
        };
        match record::build(members.into_iter(), self.options.language, record) {
            Ok(record) => Ok(record),
            Err((column, reason, text)) => {
                let start = if text.is_empty() { lossy(bytes) } else { text };
                self.refuse(offset, column, reason, &start)
            }
        }
    }

    fn place(&self, offset: u64) -> String {
        format!("record {} (byte {offset})", self.row)
    }

    fn refuse(&self, offset: u64, column: Option<String>, reason: RefusalReason, start: &str) -> Item {
        Err(Box::new(Refused {
            row: self.row,
            place: self.place(offset),
            column,
            reason,
            excerpt: excerpt(start),
        }))
    }
}

/// Parses an object, mending it where that loses nothing.
fn parse(bytes: &[u8], record: &mut ImportedRecord) -> Result<Map<String, Value>, String> {
    let error = match serde_json::from_slice(bytes) {
        Ok(members) => return Ok(members),
        Err(error) => error,
    };
    let (text, guessed) = decode::text_of(bytes);
    let (mended, how) = mend::mend(&text);
    let members = serde_json::from_str(&mended).map_err(|_| error.to_string())?;
    match guessed {
        Some(encoding) => record.note(Note::DecodedAs { encoding: encoding.name().to_owned() }),
        None => record.note(Note::Mended { how: how.to_owned() }),
    }
    Ok(members)
}

/// The beginning of a piece, for an excerpt.
fn lossy(bytes: &[u8]) -> String {
    match String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}
