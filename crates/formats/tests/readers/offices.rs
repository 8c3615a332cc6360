//! One text, as LibreOffice writes it in each kind of file.

use crate::{cells, document, golden, headings, texts};

const PARAGRAPHS: [&str; 9] = [
    "Report on the islands",
    "Harbours",
    "1.\tThe first paragraph is counted.",
    "2.\tThe second has items:",
    "(a)\tOne by letter;",
    "(b)\tAnother;",
    "(i)\tAnd one below it;",
    "3.\tThe third goes on.",
    "7.\tStarts at seven.",
];
const CELLS: [(u32, u32, &str); 7] = [
    (0, 0, "Recommendation"),
    (0, 1, "Position"),
    (0, 2, "Remarks"),
    (1, 0, "Theme: harbours"),
    (2, 0, "1.1 Mend the pier"),
    (2, 0, "Second paragraph"),
    (2, 2, "Supported"),
];

#[test]
fn word_files_new_and_old_show_the_same_text() {
    for name in ["libreoffice.docx", "libreoffice.doc"] {
        let read = document(golden(name));
        assert_eq!(texts(&read)[..9], PARAGRAPHS, "{name}");
        assert_eq!(texts(&read)[9..11], ["•\tA sign.", "Kept inserted words."], "{name}");
        assert_eq!(cells(&read), CELLS, "{name}");
        assert_eq!(headings(&read), [(1, "Report on the islands"), (2, "Harbours")], "{name}");
        assert_eq!(read.head[0], "A/HRC/64/199", "{name}");
        let note = &read.notes[0];
        assert_eq!((note.mark.as_str(), note.text.as_str()), ("1", "See the map."), "{name}");
        let last = read.blocks.last().unwrap();
        assert_eq!((last.text.as_str(), last.page, read.pages), ("On page two.", 2, 2), "{name}");
    }
}

#[test]
fn a_rich_text_shows_the_same_words() {
    let read = document(golden("libreoffice.rtf"));
    let words = texts(&read).join("\n");
    for text in PARAGRAPHS.iter().map(|text| text.rsplit('\t').next().unwrap()) {
        assert!(words.contains(text), "{text} in {words}");
    }
    assert_eq!(cells(&read), CELLS);
    assert!(!words.contains("deleted") && !words.contains("secret"), "{words}");
    assert_eq!(read.notes[0].text, "See the map.");
    assert_eq!(read.head[0], "A/HRC/64/199");
}

#[test]
fn a_web_page_shows_the_same_text_with_numbers_as_browsers_show_them() {
    let read = document(golden("libreoffice.html"));
    let shown: Vec<String> = PARAGRAPHS
        .iter()
        .map(|text| text.replace("(a)", "a.").replace("(b)", "b.").replace("(i)", "i."))
        .collect();
    assert_eq!(texts(&read)[..9], shown);
    assert_eq!(cells(&read), CELLS);
    assert_eq!(read.notes[0].text, "See the map.");
    assert_eq!(read.head[0], "A/HRC/64/199");
}
