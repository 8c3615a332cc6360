//! PDF files: the glyphs of each page as lines, in reading order.

mod columns;
mod direction;
mod glyphs;
mod lines;
mod numbers;
mod tables;

use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, TransformExt, interpret_page};
use kurbo::Rect;

use self::glyphs::Glyphs;
use super::Unread;
use crate::sniff::Kind;

/// A line of text on a page. Lengths are in points, from the page's upper left corner; from its upper right one where the
/// text runs from right to left.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The page, from 1.
    pub page: u32,
    /// The left end.
    pub left: f64,
    /// The right end.
    pub right: f64,
    /// The baseline.
    pub baseline: f64,
    /// The size of most of its characters.
    pub size: f64,
    /// The text as it is read, without marks of notes.
    pub text: String,
    /// The table, row and column of the page in whose cell it stands.
    pub cell: Option<(u32, u32, u32)>,
    /// Whether all of it is bold.
    pub is_bold: bool,
    /// The mark of a note at its beginning.
    pub mark: String,
}

/// What one page of a file holds.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its width and height.
    pub extent: (f64, f64),
    /// Its lines, from top to bottom.
    pub lines: Vec<Line>,
    /// How many pictures it shows: a page with pictures and no line was scanned.
    pub images: usize,
}

/// The most pages that are read of one file.
pub(super) const MOST_PAGES: usize = 1_500;
/// The most characters that are read of one file.
const MOST_GLYPHS: usize = 15_000_000;

/// The pages of a file.
pub fn pages(bytes: Vec<u8>) -> Result<Vec<Page>, Unread> {
    // Files come from anywhere. A reader that stumbles over one has not read it, and nothing else.
    let reading = std::panic::AssertUnwindSafe(|| read(bytes));
    std::panic::catch_unwind(reading).unwrap_or(Err(Unread::Broken(Kind::Pdf)))
}

fn read(bytes: Vec<u8>) -> Result<Vec<Page>, Unread> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unread::Encrypted,
        LoadPdfError::Invalid => Unread::Broken(Kind::Pdf),
    })?;
    if pdf.pages().len() > MOST_PAGES {
        return Err(Unread::TooLarge);
    }
    let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
    let cache = InterpreterCache::new();
    let mut pages = Vec::new();
    let mut count = 0;
    for (at, page) in pdf.pages().iter().enumerate() {
        let (width, height) = page.render_dimensions();
        let mut context = Context::new(
            page.initial_transform(true).to_kurbo(),
            Rect::new(0.0, 0.0, f64::from(width), f64::from(height)),
            &cache,
            pdf.xref(),
            settings.clone(),
        );
        let mut glyphs = Glyphs::default();
        interpret_page(page, &mut context, &mut glyphs);
        count += glyphs.found.len();
        if count > MOST_GLYPHS {
            return Err(Unread::TooLarge);
        }
        pages.push(Page {
            extent: (f64::from(width), f64::from(height)),
            images: glyphs.images,
            lines: lines::lines(at as u32 + 1, f64::from(width), glyphs),
        });
    }
    Ok(pages)
}
