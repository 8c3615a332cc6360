//! What LibreOffice makes of a Word file: it opens it, numbers the paragraphs itself, and writes it again.
//!
//! `SUIVI_NO_OFFICE=1` leaves these tests out on a machine that has no LibreOffice.

use suivi_formats::document::{Block, Document, docx, plain_text};
use suivi_kernel::Language;

use crate::common::{convert, folder, office};
use crate::sample::{as_in_a_file, report};

const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Ar, Language::Zh];

#[test]
fn libreoffice_opens_the_file_numbers_its_paragraphs_and_writes_it_again() {
    let Some(office) = office() else { return };
    let folder = folder("office");
    for language in LANGUAGES {
        std::fs::write(folder.join(format!("{language}.docx")), docx::write(&report(language)).unwrap())
            .unwrap();
    }
    let files = LANGUAGES.map(|language| folder.join(format!("{language}.docx")));
    convert(&office, &folder, &["--convert-to", "docx"], "again", &files);
    convert(&office, &folder, &["--convert-to", "txt:Text (encoded):UTF8"], "text", &files);
    for language in LANGUAGES {
        let document = report(language);
        let file = std::fs::read(folder.join(format!("again/{language}.docx"))).unwrap();
        let read = docx::read(&file).unwrap();
        assert_eq!(read.title.as_deref(), Some(document.title.as_str()));
        assert_eq!(read.blocks, as_in_a_file(&document.body), "{language}");
        assert_eq!(read.annexes, as_in_a_file(&document.annexes), "{language}");
        let text = std::fs::read_to_string(folder.join(format!("text/{language}.txt"))).unwrap();
        every_line_is_there(&document, &text);
    }
}

/// The text that a person sees has the numbers of the paragraphs and the marks of the lists, which nobody typed.
fn every_line_is_there(document: &Document, text: &str) {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let has =
        |line: &str| assert!(lines.iter().any(|l| *l == line || l.starts_with(line)), "{line:?} in {text}");
    for block in document.blocks() {
        match block {
            Block::Heading { text, .. } => has(&plain_text(text)),
            Block::Paragraph { number: Some(number), text } => {
                let first = plain_text(text).lines().next().unwrap_or_default().to_owned();
                has(&format!("{number}. {}", first.chars().take(20).collect::<String>()));
            }
            Block::List { ordered: true, items } => {
                for (mark, item) in ["(a)", "(i)", "(ii)", "1.", "(b)", "(i)"].into_iter().zip(items) {
                    has(&format!("{mark} {}", plain_text(&item.text)));
                }
            }
            Block::Table { header, rows, .. } => {
                header.iter().chain(rows.iter().flatten()).for_each(|cell| has(&plain_text(cell)));
            }
            _ => {}
        }
    }
    has(&document.title);
    has(&document.labels.notes);
    has(&document.labels.annex);
}
