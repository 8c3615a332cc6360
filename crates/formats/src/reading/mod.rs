//! Documents in: files of the United Nations and others as one model, whatever they were written with.

mod blocks;
mod counters;
mod counting;
mod doc;
mod docx;
mod furniture;
mod headings;
mod html;
mod hyphens;
mod item;
mod language;
mod margins;
mod notes;
mod pages;
pub mod pdf;
mod plain;
mod rtf;
mod tidy;

use std::fmt;

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

use crate::sniff::{self, Kind, sniff};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// A document that was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What stands at the top of its first page: whose it is, its symbol, its date.
    pub head: Vec<String>,
    /// Its paragraphs, headings, items and cells, in reading order.
    pub blocks: Vec<Block>,
    /// Its notes, out of the text.
    pub notes: Vec<Note>,
    /// How many pages it has; one where a file has none.
    pub pages: u32,
    /// Pages that show pictures and no text: they were scanned.
    pub scanned: Vec<u32>,
    /// The language of most of its text, where that is one of the six and clear.
    pub language: Option<Language>,
}

impl Document {
    /// The headings above a block, the highest first.
    pub fn path(&self, at: usize) -> Vec<&str> {
        let mut path = Vec::new();
        let mut below = u8::MAX;
        for block in self.blocks[..at.min(self.blocks.len())].iter().rev() {
            if let Role::Heading(level) = block.role
                && level < below
            {
                path.push(block.text.as_str());
                below = level;
            }
        }
        path.reverse();
        path
    }
}

/// A paragraph, a heading, an item of a list or a cell of a table, as one text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// The page on which it begins, from 1; 1 where a file has no pages.
    pub page: u32,
    /// How far it is set in, in points from the page's left edge.
    pub left: f64,
    /// Its text, on one line, its number before it even where the file counts by itself; a wide gap after a number is
    /// a tab. In logical order, whatever the direction of its script.
    pub text: String,
    /// The size of its characters, in points.
    pub size: f64,
    /// What it is.
    pub role: Role,
}

/// What a block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A paragraph or an item.
    #[default]
    Paragraph,
    /// A heading; 1 is the highest.
    Heading(u8),
    /// A paragraph in a cell of a table; tables, rows and columns are counted from 0.
    Cell {
        /// Which table of the document.
        table: u32,
        /// Which row.
        row: u32,
        /// Which column.
        column: u32,
    },
}

/// A footnote or an endnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its mark, such as "3" or "*".
    pub mark: String,
    /// Its words.
    pub text: String,
    /// The page on which it stands, from 1.
    pub page: u32,
}

/// Why a document was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is locked with a password.
    Encrypted,
    /// It is damaged beyond reading.
    Broken(Kind),
    /// It is larger than what is read.
    TooLarge,
    /// It is small, and unpacks to far more than any document is.
    Bomb,
    /// All of it was scanned: pictures of text.
    Scanned,
    /// There is no text in it.
    Empty,
    /// It is a Word file of before 1997.
    TooOld,
    /// It is of a kind that is not read.
    OtherKind(Kind),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unread::Encrypted => f.write_str("the file is locked with a password; save it without one"),
            Unread::Broken(kind) => write!(f, "the file is {kind}, and damaged; fetch it anew, or open it and save it again"),
            Unread::TooLarge => {
                let (size, pages) = (LARGEST / (1024 * 1024), pdf::MOST_PAGES);
                write!(f, "the file is larger than what is read, {size} MB or {pages} pages; take a part of it")
            }
            Unread::Bomb => f.write_str(
                "the file unpacks to far more than a document holds, and was not opened; save it anew without its pictures",
            ),
            Unread::Scanned => f.write_str(
                "every page is a picture: the document was scanned; ask for one with text, or type the recommendations",
            ),
            Unread::Empty => f.write_str("there is no text in the file"),
            Unread::TooOld => {
                f.write_str("the file was written by a Word of before 1997; open it and save it as .docx")
            }
            Unread::OtherKind(kind @ (Kind::Xlsx | Kind::OldExcel | Kind::Ods)) => {
                write!(f, "the file is {kind}; import it as a table, or save its text as a Word document")
            }
            Unread::OtherKind(Kind::Picture) => f.write_str(
                "the file is a picture; ask for the document with text, or type the recommendations",
            ),
            Unread::OtherKind(kind @ (Kind::Zip | Kind::Gzip)) => {
                write!(f, "the file is {kind}; unpack it and take the document out of it")
            }
            Unread::OtherKind(kind @ (Kind::Odt | Kind::WebArchive)) => {
                write!(f, "the file is {kind}; open it and save it as a Word document (.docx)")
            }
            Unread::OtherKind(kind) => {
                write!(f, "the file is {kind}; a PDF, a Word document, a web page or plain text is read")
            }
        }
    }
}

impl std::error::Error for Unread {}

/// Reads a document: a PDF with text, a Word file, new or old, a text in Rich Text Format, a web page, or plain text.
pub fn read(bytes: Vec<u8>) -> Result<Document, Unread> {
    if bytes.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    let mut document = of_kind(bytes)?;
    document.language = language::of(&document);
    Ok(document)
}

fn of_kind(bytes: Vec<u8>) -> Result<Document, Unread> {
    match sniff(&bytes) {
        Kind::Pdf => of_pdf(bytes),
        Kind::Docx | Kind::Xlsx | Kind::Zip => match sniff::of_archive(&bytes) {
            Some(Kind::Docx) => with_text(docx::document(&bytes)),
            Some(other) => Err(Unread::OtherKind(other)),
            None => Err(match sniff(&bytes) {
                Kind::Zip => Unread::OtherKind(Kind::Zip),
                kind => Unread::Broken(kind),
            }),
        },
        Kind::Rtf => with_text(rtf::document(&bytes)),
        Kind::Html => with_text(html::document(&bytes)),
        Kind::Text => with_text(Ok(plain::document(&bytes))),
        Kind::Empty => Err(Unread::Empty),
        Kind::OldOffice => with_text(doc::document(&bytes)),
        Kind::EncryptedOffice => Err(Unread::Encrypted),
        other => Err(Unread::OtherKind(other)),
    }
}

/// A document that says something.
fn with_text(document: Result<Document, Unread>) -> Result<Document, Unread> {
    document.and_then(|document| if document.blocks.is_empty() { Err(Unread::Empty) } else { Ok(document) })
}

fn of_pdf(bytes: Vec<u8>) -> Result<Document, Unread> {
    let pages = pdf::pages(bytes)?;
    let is_scan = |page: &&pdf::Page| page.lines.is_empty() && page.images > 0;
    let scanned: Vec<u32> =
        pages.iter().enumerate().filter(|(_, page)| is_scan(page)).map(|(at, _)| at as u32 + 1).collect();
    if pages.iter().all(|page| page.lines.is_empty()) {
        return Err(if scanned.is_empty() { Unread::Empty } else { Unread::Scanned });
    }
    let (blocks, notes) = blocks::blocks(&pages);
    let head = pages.first().map(|page| page.lines.iter().take(30).map(|line| line.text.clone()).collect());
    Ok(Document {
        head: head.unwrap_or_default(),
        blocks,
        notes,
        pages: pages.len() as u32,
        scanned,
        language: None,
    })
}
