//! PDF files in six languages, read exactly as they were written.

use suivi_kernel::Language;

use crate::{document, golden, headings, texts};

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
