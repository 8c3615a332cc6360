//! Documents in: any bytes as a file, and any bytes as the text of a Word file that is whole otherwise.
#![no_main]

mod pdfs;

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use suivi_formats::extract::extract;
use suivi_formats::reading::read;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fuzz_target!(
    init: pdfs::watch(),
    |data: &[u8]| {
        look(data.to_vec());
        if data.first() == Some(&b'<') {
            look(around(data));
        }
    }
);

/// What every document promises: blocks with words, on one line, on a page that it has.
fn look(file: Vec<u8>) {
    let Ok(document) = read(file) else { return };
    assert!(document.pages >= 1);
    for block in &document.blocks {
        assert!(!block.text.trim().is_empty(), "an empty block");
        assert!(!block.text.contains(['\n', '\r', '\0']), "{:?}", block.text);
        assert!((1..=document.pages).contains(&block.page), "page {} of {}", block.page, document.pages);
        assert!(block.size.is_finite() && block.left.is_finite());
    }
    extract(&document);
}

/// A file whose text is these bytes.
fn around(text: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).expect("memory takes it");
    archive.write_all(text).expect("memory takes it");
    archive.finish().expect("memory takes it").into_inner()
}
