//! Documents in: files of the United Nations and others as one model, whatever they were written with.

mod blocks;
pub mod pdf;
mod plain;

use std::fmt;

pub use blocks::{Block, blocks};

use crate::sniff::{Kind, sniff};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// A document that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// What stands at the top of its first page: whose it is, its symbol, its date.
    pub head: Vec<String>,
    /// Its paragraphs, headings and items.
    pub blocks: Vec<Block>,
    /// How many pages it has; one where a file has none.
    pub pages: u32,
    /// Pages that show pictures and no text: they were scanned.
    pub scanned: Vec<u32>,
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
    /// All of it was scanned: pictures of text.
    Scanned,
    /// There is no text in it.
    Empty,
    /// It is of a kind that is not read.
    OtherKind(Kind),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unread::Encrypted => f.write_str("the file is locked with a password; save it without one"),
            Unread::Broken(kind) => write!(f, "the file is {kind}, and damaged; fetch it anew"),
            Unread::TooLarge => {
                write!(f, "the file is larger than {} MB; take a part of it", LARGEST / (1024 * 1024))
            }
            Unread::Scanned => f.write_str(
                "every page is a picture: the document was scanned; ask for one with text, or type the recommendations",
            ),
            Unread::Empty => f.write_str("there is no text in the file"),
            Unread::OtherKind(kind) => write!(f, "the file is {kind}; a PDF or plain text is read"),
        }
    }
}

impl std::error::Error for Unread {}

/// Reads a document: a PDF with text, or plain text.
pub fn read(bytes: Vec<u8>) -> Result<Document, Unread> {
    if bytes.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    match sniff(&bytes) {
        Kind::Pdf => of_pdf(bytes),
        Kind::Text => Ok(plain::document(&bytes)),
        Kind::Empty => Err(Unread::Empty),
        Kind::EncryptedOffice => Err(Unread::Encrypted),
        other => Err(Unread::OtherKind(other)),
    }
}

fn of_pdf(bytes: Vec<u8>) -> Result<Document, Unread> {
    let pages = pdf::pages(bytes)?;
    let is_scan = |page: &&pdf::Page| page.lines.is_empty() && page.images > 0;
    let scanned: Vec<u32> =
        pages.iter().enumerate().filter(|(_, page)| is_scan(page)).map(|(at, _)| at as u32 + 1).collect();
    if pages.iter().all(|page| page.lines.is_empty()) {
        return Err(if scanned.is_empty() { Unread::Empty } else { Unread::Scanned });
    }
    let head = pages.first().map(|page| page.lines.iter().take(30).map(|line| line.text.clone()).collect());
    Ok(Document {
        head: head.unwrap_or_default(),
        blocks: blocks(&pages),
        pages: pages.len() as u32,
        scanned,
    })
}
