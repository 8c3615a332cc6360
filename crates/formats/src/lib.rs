//! Files in and out: exports of recommendations read into plain structs, and lists written as CSV, XLSX or JSON.
//!
//! Knows no database, no HTTP and no vocabulary: labels come out cleaned but as the file spelt them. Every reader
//! streams: it yields one [`ImportedRecord`] or one [`Refused`] at a time in constant memory, and only a file that
//! cannot be read at all is an [`Unreadable`].

mod archive;
pub mod atom;
pub mod calendar;
pub mod clean;
mod dates;
mod decode;
pub mod document;
pub mod export;
pub mod extract;
pub mod grid;
mod importer;
mod infer;
pub mod media;
pub mod oai;
mod ods;
pub mod paragraph;
pub mod reading;
mod record;
mod records;
mod refused;
mod rows;
pub mod sdmx;
mod sheet;
pub mod sniff;
mod source;
pub mod table;
pub mod uhri;
pub mod upr_info;

pub use importer::{Importer, Item};
pub use record::{AnnotationKind, ImportedRecord, Note, SdgTag};
pub use refused::{RefusalReason, Refused, Unreadable};
pub use sniff::{Kind, sniff};

/// The longest text, in characters, that one record may hold; a longer one is refused with its place.
pub const MAX_TEXT_CHARS: usize = 200_000;
