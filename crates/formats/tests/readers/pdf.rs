//! PDF files in six languages, read exactly as they were written.

use suivi_kernel::Language;

use crate::{cells, document, golden, headings, texts};

#[test]
fn texts_in_six_languages_come_out_as_they_went_in() {
    let six = [
        ("en", Language::En),
        ("fr", Language::Fr),
        ("es", Language::Es),
        ("ru", Language::Ru),
        ("ar", Language::Ar),
        ("zh", Language::Zh),
    ];
    for (name, language) in six {
        let read = document(golden(&format!("{name}.pdf")));
        let expected = String::from_utf8(golden(&format!("{name}.txt"))).unwrap();
        assert_eq!(texts(&read), expected.lines().collect::<Vec<_>>(), "{name}");
        assert_eq!(read.language, Some(language));
    }
}

#[test]
fn headings_and_notes_are_told_from_the_text() {
    let read = document(golden("en.pdf"));
    assert_eq!(headings(&read), [(1, "II. Harbours and wells"), (2, "A. Harbours of the outer islands")]);
    assert_eq!(read.notes.len(), 1);
    assert_eq!(read.notes[0].mark, "1");
    assert_eq!(read.notes[0].text, "See A/HRC/64/199, para. 3.");
}

#[test]
fn a_file_that_only_its_owner_may_change_is_read() {
    assert!(texts(&document(golden("owner-password.pdf")))[0].starts_with("II. Puertos"));
}

#[test]
fn a_ruled_table_is_read_cell_by_cell() {
    let read = document(golden("table.pdf"));
    assert_eq!(
        cells(&read),
        [
            (0, 0, "Recommendation"),
            (0, 1, "Position"),
            (0, 2, "Remarks"),
            (1, 0, "Theme: harbours"),
            (
                2,
                0,
                "1.1 Mend the pier of every island and light it so that ships find it by night Second paragraph"
            ),
            (2, 2, "The Government supports it and has set money aside for two of the piers"),
        ]
    );
    assert!(texts(&read).contains(&"After the table."));
    assert!(texts(&read).iter().any(|text| text.starts_with("•\tA sign.")), "{:?}", texts(&read));
}

/// A file of so many empty pages.
fn of_pages(count: usize) -> Vec<u8> {
    let kids: String = (0..count).map(|_| "3 0 R ").collect();
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[{kids}]/Count {count}>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )
    .into_bytes()
}

#[test]
fn a_file_of_more_pages_than_any_document_is_refused_at_once() {
    use suivi_formats::reading::{Unread, read};
    assert_eq!(read(of_pages(2_000)), Err(Unread::TooLarge));
    assert_eq!(read(of_pages(20)), Err(Unread::Empty));
}
