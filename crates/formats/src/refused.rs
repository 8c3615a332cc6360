//! What could not be read, said so that the person with the file can mend it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sniff::Kind;

/// One record that was left out; the rest of the file was still read, unless its reason ends the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The record's number in its file, from 1.
    pub row: u64,
    /// Where a person finds it: "line 12", "record 12 (byte 4096)".
    pub place: String,
    /// The column or field at fault, where it is one.
    pub column: Option<String>,
    /// What is wrong; its `Display` says what to do.
    pub reason: RefusalReason,
    /// The beginning of what stood there, safe to show.
    pub excerpt: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.column {
            Some(column) => write!(f, "{}, {column}: {}", self.place, self.reason),
            None => write!(f, "{}: {}", self.place, self.reason),
        }
    }
}

/// Why a record was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum RefusalReason {
    /// The file ends in the middle of this record; everything before it was read.
    Truncated {
        /// How many bytes of the file there were.
        at_byte: u64,
    },
    /// The record is not written as its format demands.
    Malformed {
        /// What the parser stumbled over.
        detail: String,
    },
    /// Something that is no record stands where a record should.
    NotARecord {
        /// What was found.
        found: String,
    },
    /// The whole record is larger than one may be.
    RecordTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// One text is longer than one may be.
    TextTooLong {
        /// Its length in characters, or the least it has.
        length: u64,
        /// The limit in characters.
        limit: u64,
    },
    /// The record has no text.
    NoText,
    /// The row has more or fewer cells than the header.
    WrongCellCount {
        /// How many cells the row has.
        found: u64,
        /// How many the header has.
        expected: u64,
    },
    /// A value cannot be read as what its column holds.
    UnreadableValue {
        /// What stood there.
        value: String,
        /// What was expected, in words.
        expected: String,
    },
    /// The disk or the network failed while the file was read; everything before was read.
    ReadFailed {
        /// The system's own words.
        detail: String,
    },
}

impl RefusalReason {
    /// True where nothing after this record could be read.
    pub fn ends_the_file(&self) -> bool {
        matches!(self, RefusalReason::Truncated { .. } | RefusalReason::ReadFailed { .. })
    }

    /// A short stable word for counting and for translation.
    pub fn code(&self) -> &'static str {
        match self {
            RefusalReason::Truncated { .. } => "truncated",
            RefusalReason::Malformed { .. } => "malformed",
            RefusalReason::NotARecord { .. } => "not_a_record",
            RefusalReason::RecordTooLarge { .. } => "record_too_large",
            RefusalReason::TextTooLong { .. } => "text_too_long",
            RefusalReason::NoText => "no_text",
            RefusalReason::WrongCellCount { .. } => "wrong_cell_count",
            RefusalReason::UnreadableValue { .. } => "unreadable_value",
            RefusalReason::ReadFailed { .. } => "read_failed",
        }
    }
}

impl fmt::Display for RefusalReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RefusalReason::Truncated { at_byte } => write!(
                f,
                "the file breaks off here, after {at_byte} bytes; all records before were read. Download the file \
                 again and import it once more: what is already in will not be doubled"
            ),
            RefusalReason::Malformed { detail } => {
                write!(f, "the record is malformed ({detail}). Mend it in the file, or enter it by hand")
            }
            RefusalReason::NotARecord { found } => {
                write!(f, "{found} stands where a record was expected. Remove it from the file, or ignore it")
            }
            RefusalReason::RecordTooLarge { limit } => write!(
                f,
                "the record is larger than {limit} bytes, which no recommendation is. Look for pasted documents or \
                 pictures in it, shorten it and import the file again"
            ),
            RefusalReason::TextTooLong { length, limit } => write!(
                f,
                "the text has {length} characters or more; at most {limit} are taken. Shorten it, or split it into \
                 several recommendations, and import the file again"
            ),
            RefusalReason::NoText => {
                write!(f, "the record has no text. Fill in the text, or ignore the record")
            }
            RefusalReason::WrongCellCount { found, expected } => write!(
                f,
                "the row has {found} cells where the header has {expected}. Look for a separator or a quotation mark \
                 too many or too few in this row"
            ),
            RefusalReason::UnreadableValue { value, expected } => {
                write!(f, "\"{value}\" is not {expected}. Correct the cell and import the file again")
            }
            RefusalReason::ReadFailed { detail } => {
                write!(
                    f,
                    "the file could not be read further ({detail}); all records before were read. Try again"
                )
            }
        }
    }
}

/// Why a whole file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The disk or the network failed.
    #[error("the file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// There is nothing in it.
    #[error("the file is empty. Export it again, or choose another file")]
    Empty,
    /// It is another kind of file than this import takes.
    #[error("the file is {found}, not {expected}. Choose the right kind of file, or save it as one")]
    WrongKind {
        /// What its content shows it to be.
        found: Kind,
        /// What the import takes, in words.
        expected: &'static str,
    },
    /// It is protected by a password.
    #[error("the file is protected by a password. Remove the password and try again")]
    Encrypted,
    /// It would unpack to far more than a real file does.
    #[error("the file unpacks to more than is safe ({detail}). It was not opened")]
    Bomb {
        /// Which limit it broke.
        detail: String,
    },
    /// Columns the import cannot do without are missing.
    #[error(
        "the file has no column {}. Its columns are: {}. Check that the first row holds the column names",
        list_of(.missing), list_of(.found)
    )]
    MissingColumns {
        /// The columns that are needed.
        missing: Vec<String>,
        /// The columns there are.
        found: Vec<String>,
    },
    /// The mapping of a table names no column for the text.
    #[error("no column is mapped to the text of the recommendation. Say which column holds it")]
    NoTextColumn,
    /// Its structure is broken from the start.
    #[error("the file is damaged or not what its name says: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
}

fn list_of(names: &[String]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

/// The first 120 characters of something, on one line and without control characters.
pub(crate) fn excerpt(text: &str) -> String {
    let mut kept = String::new();
    for c in text.chars().filter(|c| !crate::clean::is_bidi_control(*c)).take(120) {
        kept.push(if c.is_control() || c.is_whitespace() { ' ' } else { c });
    }
    if text.chars().nth(120).is_some() {
        kept.push('…');
    }
    kept.trim().to_owned()
}
