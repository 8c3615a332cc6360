//! The parts of a workbook: the archive around them is sound, so that what is inside is reached.
//!
//! The first byte chooses the kind; the rest is cut at 0xFF into the parts.
#![no_main]

mod promises;
mod spreadsheets;

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use suivi_formats::uhri::Options;
use suivi_formats::{table, uhri};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;

fn archive(parts: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        zip.start_file(*name, stored).ok()?;
        zip.write_all(content).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

fuzz_target!(
    init: spreadsheets::watch(),
    |data: &[u8]| {
        let Some((kind, rest)) = data.split_first() else { return };
        let mut parts = rest.split(|byte| *byte == 0xFF);
        let mut part = || parts.next().unwrap_or_default();
        let file = if kind % 2 == 0 {
            archive(&[
                ("[Content_Types].xml", TYPES.as_bytes()),
                ("xl/workbook.xml", BOOK.as_bytes()),
                ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
                ("xl/worksheets/sheet1.xml", part()),
                ("xl/sharedStrings.xml", part()),
                ("xl/styles.xml", part()),
            ])
        } else {
            archive(&[
                ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
                ("META-INF/manifest.xml", b"<manifest/>"),
                ("content.xml", part()),
            ])
        };
        let Some(file) = file else { return };
        if let Ok(importer) = uhri::open(Cursor::new(file.clone()), Options::default()) {
            let whole = promises::keep(importer);
            if let Ok(importer) = uhri::open(Cursor::new(file.clone()), Options::default()) {
                promises::resume(importer, data.len() % 5, &whole);
            }
        }
        if let Ok(preview) = table::columns(Cursor::new(file.clone()), None)
            && let Ok(importer) = table::read(Cursor::new(file), &preview.mapping())
        {
            promises::keep(importer);
        }
    }
);
