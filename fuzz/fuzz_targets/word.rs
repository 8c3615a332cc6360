//! Word files: any bytes as a file, and any bytes as the text inside a file that is whole otherwise.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use suivi_formats::document::{Document, Form, Labels, docx, epub, html, markdown};
use suivi_kernel::Language;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fuzz_target!(|data: &[u8]| {
    look(data);
    look(&around(data));
});

/// What is read becomes a text and every kind of file again.
fn look(file: &[u8]) {
    let Ok(read) = docx::read(file) else { return };
    let text = markdown::write(&read.blocks, 1);
    let body = markdown::read(&text, markdown::Reading::default());
    let document = Document {
        title: "Fuzz".to_owned(),
        masthead: Vec::new(),
        author: String::new(),
        language: Language::Ar,
        body,
        annexes: read.annexes,
        labels: Labels::default(),
        form: Form::Standard,
    };
    docx::write(&document).expect("whatever is read can be written");
    epub::write(&document).expect("whatever is read can be written");
    html::page(&document);
}

/// A file whose text is these bytes.
fn around(text: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).expect("memory takes it");
    archive.write_all(text).expect("memory takes it");
    archive.finish().expect("memory takes it").into_inner()
}
