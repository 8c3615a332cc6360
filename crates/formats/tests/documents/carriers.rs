//! The same document as text, as a web page and as a Word file says the same.

use std::io::{Cursor, Write};

use suivi_formats::extract::{Extracted, extract};
use suivi_formats::reading::{Block, read};

/// The golden documents that are carried.
const NAMES: [&str; 16] = [
    "concluding.en.txt",
    "concluding.fr.txt",
    "concluding.es.txt",
    "concluding.ru.txt",
    "concluding.zh.txt",
    "concluding.ar.txt",
    "visit.en.txt",
    "visit.fr.txt",
    "visit.zh.txt",
    "visit.ar.txt",
    "resolution.en.txt",
    "resolution.ru.txt",
    "resolution.ar.txt",
    "regional-corte.es.txt",
    "regional-ecri.en.txt",
    "general.en.txt",
];

fn text(name: &str) -> String {
    let path = format!("{}/tests/documents/data/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Each block of the text as a paragraph of a web page.
fn page(blocks: &[Block]) -> Vec<u8> {
    let paragraphs: String =
        blocks.iter().map(|block| format!("<p>{}</p>\n", escaped(&block.text))).collect();
    format!("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Sama</title></head><body>\n{paragraphs}</body></html>")
        .into_bytes()
}

/// Each block of the text as a paragraph of a Word file.
fn word(blocks: &[Block]) -> Vec<u8> {
    let run = |text: &str| {
        let parts: Vec<String> = text
            .split('\t')
            .map(|part| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(part)))
            .collect();
        format!("<w:p><w:r>{}</w:r></w:p>", parts.join("<w:tab/>"))
    };
    let paragraphs: String = blocks.iter().map(|block| run(&block.text)).collect();
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{paragraphs}</w:body></w:document>"
    );
    let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default();
    for (name, part) in
        [("[Content_Types].xml", types), ("_rels/.rels", relations), ("word/document.xml", &document)]
    {
        file.start_file(name, plain).unwrap();
        file.write_all(part.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

/// Number, words, concerns, addressee, and whether it is flagged for follow-up.
type Said<'a> = (&'a str, &'a str, &'a [String], Option<&'a str>, bool);

fn said(found: &Extracted) -> Vec<Said<'_>> {
    let said = found.candidates.iter().map(|one| {
        (
            one.number.as_str(),
            one.text.as_str(),
            one.concerns.as_slice(),
            one.addressee.as_deref(),
            one.follow_up,
        )
    });
    said.collect()
}

#[test]
fn a_web_page_and_a_word_file_say_what_the_text_says() {
    for name in NAMES {
        let document = read(text(name).into_bytes()).unwrap();
        let of_text = extract(&document);
        for (carrier, bytes) in [("web page", page(&document.blocks)), ("Word file", word(&document.blocks))]
        {
            let found = extract(&read(bytes).unwrap());
            assert_eq!(found.facts.kind, of_text.facts.kind, "{name} as a {carrier}");
            assert_eq!(found.facts.symbol, of_text.facts.symbol, "{name} as a {carrier}");
            assert_eq!(found.facts.language, of_text.facts.language, "{name} as a {carrier}");
            assert_eq!(said(&found), said(&of_text), "{name} as a {carrier}");
            assert_eq!(found.clauses.len(), of_text.clauses.len(), "{name} as a {carrier}");
        }
    }
}
