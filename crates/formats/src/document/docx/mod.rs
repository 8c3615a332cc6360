//! Word files: written so that Word and LibreOffice open them clean, and read back after someone has worked in them.
//!
//! Written by hand over XML and ZIP: the libraries for it know no endnotes, no repeated header rows, no charts and no
//! sections from right to left. The same document always gives the same bytes.

mod body;
mod charts;
pub(super) mod links;
mod notes;
mod numbering;
mod parts;
pub(crate) mod read;
mod runs;
mod styles;
mod tables;
pub(super) mod xml;

use std::io::{Cursor, Write};

use suivi_kernel::{Direction, Language};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

pub use read::{Read, read};

use super::{Document, Form};
use crate::export::ExportError;

/// Writes a document as a Word file.
pub fn write(document: &Document) -> Result<Vec<u8>, ExportError> {
    let look = Look::of(document);
    let body = body::write(document, look);
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), parts::content_types(body.charts.len())),
        ("_rels/.rels".to_owned(), parts::package_relations()),
        ("docProps/core.xml".to_owned(), parts::core(document)),
        ("docProps/app.xml".to_owned(), parts::app(document)),
        ("word/document.xml".to_owned(), body.xml),
        (
            "word/_rels/document.xml.rels".to_owned(),
            parts::document_relations(&body.links, body.charts.len()),
        ),
        ("word/styles.xml".to_owned(), styles::write(look)),
        ("word/numbering.xml".to_owned(), numbering::write(&body.lists, body.first_number)),
        ("word/settings.xml".to_owned(), parts::settings(look)),
        ("word/fontTable.xml".to_owned(), parts::font_table(look)),
        ("word/footnotes.xml".to_owned(), body.footnotes.xml),
        ("word/endnotes.xml".to_owned(), body.endnotes.xml),
        ("word/header1.xml".to_owned(), parts::header(document, look)),
        ("word/header2.xml".to_owned(), parts::first_header()),
        ("word/footer1.xml".to_owned(), parts::footer(look)),
    ];
    for (name, links) in [("footnotes", &body.footnotes.links), ("endnotes", &body.endnotes.links)] {
        if !links.is_empty() {
            files.push((format!("word/_rels/{name}.xml.rels"), parts::link_relations(links)));
        }
    }
    for (index, chart) in body.charts.into_iter().enumerate() {
        files.push((format!("word/charts/chart{}.xml", index + 1), chart));
    }
    Ok(packed(&files)?)
}

/// The files in one archive. The time in it is always the same.
pub(super) fn packed(files: &[(String, Vec<u8>)]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, content) in files {
        // The kind of an electronic book stands first and uncompressed, so that it is seen without unpacking.
        let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(name.as_str(), options.compression_method(method))?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What decides how everything in a document looks.
#[derive(Clone, Copy)]
struct Look {
    language: Language,
    form: Form,
}

impl Look {
    fn of(document: &Document) -> Self {
        Look { language: document.language, form: document.form }
    }

    fn is_rtl(self) -> bool {
        self.language.direction() == Direction::Rtl
    }

    fn is_easy(self) -> bool {
        self.form == Form::EasyRead
    }

    /// The tag of the language as Word writes it.
    fn tag(self) -> &'static str {
        match self.language {
            Language::En => "en-GB",
            Language::Fr => "fr-FR",
            Language::Es => "es-ES",
            Language::Ar => "ar-SA",
            Language::Ru => "ru-RU",
            Language::Zh => "zh-CN",
        }
    }

    fn font(self) -> &'static str {
        if self.is_easy() { "Arial" } else { "Times New Roman" }
    }

    fn chinese_font(self) -> &'static str {
        if self.is_easy() { "SimHei" } else { "SimSun" }
    }
}
