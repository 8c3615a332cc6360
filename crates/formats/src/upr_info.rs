//! The CSV export of a public database of UPR recommendations and pledges: one row, one record.

use std::collections::HashMap;
use std::io::{Read, Seek};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs_io::DecodeReaderBytes;
use suivi_kernel::Language;

use crate::importer::Counting;
use crate::record::FieldDigest;
use crate::refused::excerpt;
use crate::rows::{MAX_ROW_BYTES, Row, Rows};
use crate::{
    AnnotationKind, ImportedRecord, Importer, Item, Kind, MAX_TEXT_CHARS, Note, RefusalReason, Refused,
    Unreadable,
};
use crate::{clean, decode, sniff};

/// Reads an export, in UTF-8, UTF-16, Windows-1252 or Mac Roman.
///
/// The identifier is a digest of what identifies a row (State under review, recommending State, session, text) and
/// the number of the repetition where a file has it again. So it does not depend on which files are read, or in which
/// order, and a corrected response or issue is a change of the same record.
pub fn read<R: Read + Seek>(mut file: R) -> Result<UprInfo<R>, Unreadable> {
    match sniff::of_file(&mut file)? {
        Kind::Empty => return Err(Unreadable::Empty),
        Kind::Text => {}
        found => return Err(Unreadable::WrongKind { found, expected: "a CSV file" }),
    }
    let encoding = decode::detect(&mut file)?;
    let (counting, count) = Counting::new(file);
    let mut rows = Rows::new(decode::reader(counting, encoding), b',');
    let header = match rows.next_row()? {
        Some(Row { cells: Some(cells), .. }) => {
            cells.iter().map(|cell| decode::text_of(cell).0.trim().to_owned()).collect()
        }
        _ => Vec::new(),
    };
    let columns = Columns::of(header)?;
    Ok(UprInfo { rows, columns, count, row: 0, skip: 0, repetitions: HashMap::new(), ended: false })
}

/// The streaming reader made by [`read`].
pub struct UprInfo<R: Read> {
    rows: Rows<DecodeReaderBytes<Counting<R>, Vec<u8>>>,
    columns: Columns,
    count: Arc<AtomicU64>,
    row: u64,
    skip: u64,
    /// How often an identity was met in this file.
    repetitions: HashMap<String, u32>,
    ended: bool,
}

impl<R: Read> Importer for UprInfo<R> {
    fn bytes_read(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    fn skip_through(&mut self, row: u64) {
        self.skip = row;
    }
}

impl<R: Read> Iterator for UprInfo<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if self.ended {
                return None;
            }
            let row = match self.rows.next_row() {
                Ok(Some(row)) => row,
                Ok(None) => return None,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(self.refused(
                        None,
                        RefusalReason::ReadFailed { detail: error.to_string() },
                        "",
                    )));
                }
            };
            self.row += 1;
            // A skipped row is built all the same: its identity counts for the repetitions after it.
            let item = self.item(row);
            if self.row > self.skip {
                return Some(item);
            }
        }
    }
}

impl<R: Read> UprInfo<R> {
    fn item(&mut self, row: Row) -> Item {
        let line = row.line;
        let refuse = |column: Option<&str>, reason, text: &str| {
            let mut refused = self.refused(column, reason, text);
            refused.place = format!("line {line}");
            Err(refused)
        };
        let Some(cells) = row.cells else {
            return refuse(None, RefusalReason::RecordTooLarge { limit: MAX_ROW_BYTES as u64 }, "");
        };
        let expected = self.columns.names.len();
        if cells.len() != expected {
            let start =
                cells.iter().map(|cell| String::from_utf8_lossy(cell)).collect::<Vec<_>>().join(" | ");
            let reason =
                RefusalReason::WrongCellCount { found: cells.len() as u64, expected: expected as u64 };
            return refuse(None, reason, &start);
        }
        let mut builder =
            Builder { columns: &self.columns, cells: &cells, record: ImportedRecord::default() };
        builder.record.row = self.row;
        builder.record.place = format!("line {line}");
        match builder.build() {
            Ok(mut record) => {
                record.external_id = Some(self.identify(&record));
                record.seal();
                Ok(record)
            }
            Err((column, reason, text)) => refuse(Some(column), reason, &text),
        }
    }

    fn identify(&mut self, record: &ImportedRecord) -> String {
        let mut sum = FieldDigest::new("upr-info-1");
        for list in [&record.states, &record.recommending_states] {
            sum.many(list.iter().map(|label| ("", label.as_str())));
        }
        sum.one(record.session.as_deref());
        sum.one(Some(record.text()));
        sum.one(Some(if record.annotation_type == AnnotationKind::Pledge {
            "pledge"
        } else {
            "recommendation"
        }));
        let mut identity = sum.hex();
        identity.truncate(32);
        let times = self.repetitions.entry(identity.clone()).or_default();
        *times += 1;
        format!("upr-info:{identity}:{times}")
    }

    fn refused(&self, column: Option<&str>, reason: RefusalReason, text: &str) -> Box<Refused> {
        let place = format!("after row {}", self.row);
        Box::new(Refused {
            row: self.row,
            place,
            column: column.map(str::to_owned),
            reason,
            excerpt: excerpt(text),
        })
    }
}

/// Where the columns of an export stand.
struct Columns {
    names: Vec<String>,
    to: usize,
    text: usize,
    from: usize,
    response: usize,
    issue: usize,
    session: usize,
    action: Option<usize>,
    to_group: Option<usize>,
    from_group: Option<usize>,
    to_organisations: Option<usize>,
    from_organisations: Option<usize>,
}

impl Columns {
    fn of(names: Vec<String>) -> Result<Self, Unreadable> {
        let find = |wanted: &str| names.iter().position(|name| name.eq_ignore_ascii_case(wanted));
        let mut missing = Vec::new();
        let mut need = |wanted: &str| {
            find(wanted).unwrap_or_else(|| {
                missing.push(wanted.to_owned());
                0
            })
        };
        let (to, text, from) = (need("To"), need("Text"), need("From"));
        let (response, issue, session) = (need("Response"), need("Issue"), need("Session"));
        if !missing.is_empty() {
            return Err(Unreadable::MissingColumns { missing, found: names });
        }
        let (to_group, from_group) = (find("To-Rgrp"), find("From-Rgrp"));
        let (to_organisations, from_organisations) = (find("To-Org"), find("From-Org"));
        let action = find("Action");
        Ok(Columns {
            to,
            text,
            from,
            response,
            issue,
            session,
            action,
            to_group,
            from_group,
            to_organisations,
            from_organisations,
            names,
        })
    }
}

type Fault<'a> = (&'a str, RefusalReason, String);

/// Makes one record of one row.
struct Builder<'a> {
    columns: &'a Columns,
    cells: &'a [Vec<u8>],
    record: ImportedRecord,
}

impl<'a> Builder<'a> {
    fn build(mut self) -> Result<ImportedRecord, Fault<'a>> {
        let columns = self.columns;
        self.text()?;
        self.record.body = Some("UPR".to_owned());
        self.record.states = self.labels(columns.to, None);
        self.record.session = self.labels(columns.session, None).pop();
        self.record.themes = self.labels(columns.issue, Some(','));
        let response = self.labels(columns.response, None).pop().unwrap_or_default();
        let from = self.labels(columns.from, None);
        if response.to_lowercase().contains("pledge") {
            // The State pledges by itself: nobody recommends, and there is no position to take.
            self.record.annotation_type = AnnotationKind::Pledge;
        } else {
            self.record.annotation_type = AnnotationKind::Recommendation;
            self.record.recommending_states = from;
            self.record.recommending_regions = self.optional(columns.from_group);
            self.record.positions = Some(response).filter(|label| !label.is_empty()).into_iter().collect();
        }
        self.record.regions = self.optional(columns.to_group);
        self.action();
        for column in [columns.to_organisations, columns.from_organisations].into_iter().flatten() {
            let value = self.labels(column, None).pop().filter(|_| !self.is_pledges_from(column));
            self.record.extra.extend(value.map(|value| (columns.names[column].clone(), value)));
        }
        Ok(self.record)
    }

    fn is_pledges_from(&self, column: usize) -> bool {
        self.record.annotation_type == AnnotationKind::Pledge
            && self.columns.from_organisations == Some(column)
    }

    fn text(&mut self) -> Result<(), Fault<'a>> {
        let column = self.columns.text;
        let name = self.columns.names[column].as_str();
        let raw = self.raw(column);
        let cleaned = clean::text(&raw);
        self.record.notes.extend(cleaned.notes(name));
        let length = cleaned.text.chars().count();
        if length > MAX_TEXT_CHARS {
            let reason = RefusalReason::TextTooLong { length: length as u64, limit: MAX_TEXT_CHARS as u64 };
            return Err((name, reason, raw));
        }
        if cleaned.text.is_empty() {
            return Err((name, RefusalReason::NoText, raw));
        }
        self.record.raw_text = clean::keepable(&raw);
        self.record.texts = vec![(Some(Language::En), cleaned.text)];
        Ok(())
    }

    fn action(&mut self) {
        let Some(column) = self.columns.action else { return };
        let Some(value) = self.labels(column, None).pop() else { return };
        match value.parse() {
            Ok(category) if (1..=5).contains(&category) => self.record.action_category = Some(category),
            _ => self.record.note(Note::UnreadableValue { field: self.columns.names[column].clone(), value }),
        }
    }

    fn optional(&mut self, column: Option<usize>) -> Vec<String> {
        column.map(|column| self.labels(column, None)).unwrap_or_default()
    }

    /// The labels of a cell, cleaned; entities are undone first, so that none is cut at its semicolon.
    fn labels(&mut self, column: usize, separator: Option<char>) -> Vec<String> {
        let name = self.columns.names[column].clone();
        let raw = self.raw(column);
        let whole = clean::text(&raw);
        self.record.notes.extend(whole.notes(&name));
        let parts: Vec<&str> = match separator {
            Some(separator) => whole.text.split(separator).collect(),
            None => vec![&whole.text],
        };
        let labels: Vec<String> =
            parts.into_iter().map(|part| clean::label(part).text).filter(|l| !l.is_empty()).collect();
        for value in labels.iter().filter(|label| clean::mixes_scripts(label)).cloned() {
            self.record.note(Note::MixedScripts { field: name.clone(), value });
        }
        labels
    }

    fn raw(&mut self, column: usize) -> String {
        let (text, guessed) = decode::text_of(&self.cells[column]);
        let text = text.into_owned();
        if let Some(encoding) = guessed {
            self.record.note(Note::DecodedAs { encoding: encoding.name().to_owned() });
        }
        text
    }
}
