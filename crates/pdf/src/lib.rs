//! Documents as tagged PDF files that everyone can read, in the six official languages.
//!
//! [`write()`] sets a [`Document`] in pages and gives back a file of the standard PDF/UA-1 (ISO 14289-1). The page itself is
//! described in `report.typ`; the document goes there as data, so its words are never taken for instructions. Nothing is
//! read but fonts, and a character that no font has is an error that names the fonts to install, never an empty box.

mod characters;
mod chart;
mod columns;
mod data;
mod desk;
mod fonts;

use suivi_formats::document::{Block, Document};
use suivi_kernel::Language;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::data::Report;
use crate::desk::Desk;
pub use crate::fonts::Fonts;

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// No font on this machine has these characters.
    #[error("no font has the characters {}; install {}", listed(characters), families_to_install.join(", "))]
    MissingGlyphs {
        /// The characters, each once, in order.
        characters: Vec<char>,
        /// The language of the document.
        language: Language,
        /// Families of fonts that have them.
        families_to_install: Vec<String>,
    },
    /// The document has no title; a tagged file needs one.
    #[error("the document has no title")]
    Untitled,
    /// An indicator's chart and table were not set in.
    #[error("the chart and the table of the indicator \"{slug}\" were not set in")]
    IndicatorLeft {
        /// The indicator.
        slug: String,
    },
    /// The pages could not be made, or the file would not keep to the standard.
    #[error("the document could not be set in pages: {0}")]
    Typesetting(String),
}

/// Writes a document as a tagged PDF file (PDF/UA-1).
pub fn write(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    if document.title.trim().is_empty() {
        return Err(PdfError::Untitled);
    }
    if let Some(slug) = indicator_left(document) {
        return Err(PdfError::IndicatorLeft { slug: slug.to_owned() });
    }
    let families = fonts.families(document.language, document.form);
    let report = Report::of(document, &families);
    let json = serde_json::to_string(&report).map_err(|error| PdfError::Typesetting(error.to_string()))?;
    let missing = fonts.uncovered(report.characters(), &families);
    if !missing.is_empty() {
        return Err(missing_glyphs(missing, document.language));
    }
    let written = set_in_pages(&Desk::new(fonts, json), document.language);
    // What was remembered while setting is of use to this document alone.
    comemo::evict(0);
    written
}

fn set_in_pages(desk: &Desk<'_>, language: Language) -> Result<Vec<u8>, PdfError> {
    let set = typst::compile::<PagedDocument>(desk);
    for warning in &set.warnings {
        tracing::debug!(message = %warning.message, "while setting a document in pages");
    }
    let pages = set.output.map_err(|errors| typesetting(&errors))?;
    let boxes = characters::without_glyph(&pages);
    if !boxes.is_empty() {
        return Err(missing_glyphs(boxes, language));
    }
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PdfError::Typesetting(error.message().to_string()))?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Suivi".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &options).map_err(|errors| typesetting(&errors))
}

fn missing_glyphs(characters: Vec<char>, language: Language) -> PdfError {
    let families_to_install = characters::families_with(&characters);
    PdfError::MissingGlyphs { characters, language, families_to_install }
}

fn typesetting(errors: &[SourceDiagnostic]) -> PdfError {
    let said: Vec<String> = errors
        .iter()
        .map(|error| {
            let hints: String = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
            format!("{}{hints}", error.message)
        })
        .collect();
    PdfError::Typesetting(said.join("; "))
}

fn indicator_left(document: &Document) -> Option<&str> {
    document.blocks().find_map(|block| match block {
        Block::Indicator { slug } => Some(slug.as_str()),
        _ => None,
    })
}

/// At most twenty of the characters, each with its code point, for who cannot see it.
fn listed(characters: &[char]) -> String {
    let mut list: Vec<String> =
        characters.iter().take(20).map(|&c| format!("{c} (U+{:04X})", u32::from(c))).collect();
    if characters.len() > list.len() {
        list.push(format!("and {} more", characters.len() - list.len()));
    }
    list.join(", ")
}
