//! Files that cannot be read, and what is said of each.

use std::io::{Cursor, Read, Write};

use suivi_formats::Kind;
use suivi_formats::reading::{Unread, read};

use crate::golden;
use crate::word::{archive, docx};

fn why(bytes: impl Into<Vec<u8>>) -> Unread {
    read(bytes.into()).unwrap_err()
}

/// A compound file of these streams.
fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.into_inner().into_inner()
}

/// A PDF of a page that shows a picture and no text, or nothing.
fn pdf(content: &str) -> String {
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n\
         4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\n\
         5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\nA\nendstream endobj\n\
         trailer<</Root 1 0 R>>\n%%EOF",
        content.len()
    )
}

#[test]
fn files_of_other_kinds_are_named() {
    let kinds: [(Vec<u8>, Kind); 8] = [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Kind::Picture),
        (archive(&[("xl/workbook.xml", "<workbook/>".to_owned())]), Kind::Xlsx),
        (archive(&[("notes.txt", "Text".to_owned())]), Kind::Zip),
        (archive(&[("mimetype", "application/vnd.oasis.opendocument.text".to_owned())]), Kind::Zip),
        (compound(&[("/Workbook", b"x")]), Kind::OldExcel),
        (compound(&[("/Other", b"x")]), Kind::OldOffice),
        (b"\x1f\x8b\x08\0".to_vec(), Kind::Gzip),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related".to_vec(), Kind::WebArchive),
    ];
    for (bytes, kind) in kinds {
        assert_eq!(why(bytes), Unread::OtherKind(kind));
    }
    assert!(why(b"\x89PNG\r\n\x1a\n\0".to_vec()).to_string().contains("picture"));
}

#[test]
fn locked_files_are_told_from_damaged_ones() {
    assert_eq!(why(golden("user-password.pdf")), Unread::Encrypted);
    assert_eq!(why(compound(&[("/EncryptionInfo", b"x"), ("/EncryptedPackage", b"x")])), Unread::Encrypted);
    let mut file = cfb::CompoundFile::open(Cursor::new(golden("libreoffice.doc"))).unwrap();
    let mut text = Vec::new();
    file.open_stream("/WordDocument").unwrap().read_to_end(&mut text).unwrap();
    text[0x0b] |= 1;
    assert_eq!(why(compound(&[("/WordDocument", &text), ("/1Table", b"")])), Unread::Encrypted);
    // A header of Word 95.
    text[0x0b] &= !1;
    text[2..4].copy_from_slice(&0x0065_u16.to_le_bytes());
    assert_eq!(why(compound(&[("/WordDocument", &text)])), Unread::TooOld);
}

#[test]
fn half_a_file_is_damaged_or_read_in_part_and_never_more() {
    for name in ["libreoffice.docx", "libreoffice.doc", "libreoffice.rtf", "en.pdf"] {
        let whole = golden(name);
        for tenths in 1..10 {
            let part = whole[..whole.len() * tenths / 10].to_vec();
            match read(part) {
                // Of the first bytes of a Word file only the archive is known.
                Err(Unread::Broken(_) | Unread::Empty | Unread::OtherKind(Kind::Zip)) => {}
                Err(other) => panic!("{name}, {tenths} tenths: {other:?}"),
                Ok(document) => assert!(!document.blocks.is_empty()),
            }
        }
    }
}

#[test]
fn a_name_says_nothing_of_what_a_file_is() {
    // The reader is given no name: a PDF, a web page and a Word file are known by what is in them.
    for name in ["es.pdf", "libreoffice.html", "libreoffice.doc", "libreoffice.docx", "libreoffice.rtf"] {
        assert!(read(golden(name)).is_ok(), "{name}");
    }
}

#[test]
fn files_without_words_say_so() {
    assert_eq!(why(""), Unread::Empty);
    assert_eq!(why("\u{feff} \n"), Unread::Empty);
    assert_eq!(why(docx("", &[])), Unread::Empty);
    assert_eq!(why("<html><body><script>x</script></body></html>"), Unread::Empty);
    assert_eq!(why(pdf("")), Unread::Empty);
    assert_eq!(why(pdf("q 200 0 0 200 0 0 cm /I Do Q")), Unread::Scanned);
}

#[test]
fn a_file_that_unpacks_to_far_more_is_not_opened() {
    let bomb = archive(&[("word/document.xml", format!("<w:p>{}</w:p>", " ".repeat(60 << 20)))]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(why(bomb), Unread::Bomb);
}

#[test]
fn a_page_that_goes_deeper_than_any_is_refused() {
    assert_eq!(why(format!("<html>{}", "<div>".repeat(200_000))), Unread::Broken(Kind::Html));
    let fonts: String = (0..300).map(|n| format!("<font size={n}>")).collect();
    let page = format!("<html><p>{fonts}{}", "<p>x".repeat(100_000));
    assert_eq!(why(page), Unread::Broken(Kind::Html));
}

#[test]
fn what_is_too_large_is_not_begun() {
    assert_eq!(why(vec![b'a'; suivi_formats::reading::LARGEST + 1]), Unread::TooLarge);
}

#[test]
fn every_reason_says_what_to_do() {
    let all = [
        Unread::Encrypted,
        Unread::Broken(Kind::Pdf),
        Unread::TooLarge,
        Unread::Bomb,
        Unread::Scanned,
        Unread::TooOld,
        Unread::OtherKind(Kind::Picture),
        Unread::OtherKind(Kind::Xlsx),
        Unread::OtherKind(Kind::Zip),
        Unread::OtherKind(Kind::Odt),
    ];
    for reason in all {
        assert!(reason.to_string().contains([';', ',']), "{reason}");
    }
}
