//! What a file is, by its content: names and extensions lie.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

/// The kinds of file that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing, or only white space.
    Empty,
    /// JSON or JSON Lines.
    Json,
    /// Text in columns or prose.
    Text,
    /// An Excel workbook (Office Open XML).
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
    /// A Word document (Office Open XML).
    Docx,
    /// Some other ZIP archive.
    Zip,
    /// An old Office file (.xls, .doc), or an Office file locked with a password.
    OldOffice,
    /// An Excel workbook of before 2007.
    OldExcel,
    /// An Office file locked with a password.
    EncryptedOffice,
    /// A text in Rich Text Format, as old word processors exchange it.
    Rtf,
    /// An OpenDocument text.
    Odt,
    /// A web page and its pictures in one file, as for mail.
    WebArchive,
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// A web page.
    Html,
    /// Compressed with gzip.
    Gzip,
    /// Anything else.
    Binary,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Empty => "empty",
            Kind::Json => "a JSON file",
            Kind::Text => "a text file",
            Kind::Xlsx => "an Excel workbook (.xlsx)",
            Kind::Ods => "an OpenDocument spreadsheet (.ods)",
            Kind::Docx => "a Word document (.docx)",
            Kind::Zip => "a ZIP archive",
            Kind::OldOffice => "an old Office file (.xls or .doc)",
            Kind::OldExcel => "an old Excel workbook (.xls)",
            Kind::Rtf => "a text in Rich Text Format (.rtf)",
            Kind::Odt => "an OpenDocument text (.odt)",
            Kind::WebArchive => "a web page saved with its pictures in one file (.mht)",
            Kind::Picture => "a picture",
            Kind::EncryptedOffice => "an Office file locked with a password",
            Kind::Pdf => "a PDF",
            Kind::Html => "a web page",
            Kind::Gzip => "a file compressed with gzip",
            Kind::Binary => "a file of unknown kind",
        })
    }
}

/// How many bytes from the beginning of a file are enough for [`sniff`].
pub const SNIFF_BYTES: usize = 8192;

/// Tells what a file is from its first [`SNIFF_BYTES`] bytes.
pub fn sniff(start: &[u8]) -> Kind {
    let start = &start[..start.len().min(SNIFF_BYTES)];
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return zip_kind(start);
    }
    if start.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let locked = contains(start, &utf16("EncryptedPackage")) || contains(start, &utf16("EncryptionInfo"));
        return if locked { Kind::EncryptedOffice } else { Kind::OldOffice };
    }
    if start.starts_with(b"\x1F\x8B") {
        return Kind::Gzip;
    }
    // Some programs put a few lines before the sign of a PDF; readers look for it in the first 1,024 bytes.
    if contains(&start[..start.len().min(1024)], b"%PDF-") {
        return Kind::Pdf;
    }
    if is_picture(start) {
        return Kind::Picture;
    }
    text_kind(start)
}

/// Sniffs a file and rewinds it.
pub fn of_file<R: Read + Seek>(file: &mut R) -> io::Result<Kind> {
    let mut start = vec![0; SNIFF_BYTES];
    file.seek(SeekFrom::Start(0))?;
    let length = crate::decode::read_full(file, &mut start)?;
    let kind = match sniff(&start[..length]) {
        Kind::OldOffice if is_locked(file, &start)? => Kind::EncryptedOffice,
        kind => kind,
    };
    file.seek(SeekFrom::Start(0))?;
    Ok(kind)
}

/// True where the directory of an old Office file, which may stand anywhere in it, lists an encrypted package.
fn is_locked<R: Read + Seek>(file: &mut R, start: &[u8]) -> io::Result<bool> {
    let number = |at: usize, length: usize| {
        start
            .get(at..at + length)
            .map_or(0, |bytes| bytes.iter().rev().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    let sector_bits = number(30, 2).min(16);
    let directory = (number(48, 4) + 1) << sector_bits;
    let mut entries = vec![0; SNIFF_BYTES];
    file.seek(SeekFrom::Start(directory))?;
    let length = crate::decode::read_full(file, &mut entries)?;
    Ok(contains(&entries[..length], &utf16("EncryptedPackage")))
}

fn zip_kind(start: &[u8]) -> Kind {
    let holds = |name: &str| contains(start, name.as_bytes());
    if holds("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") {
        Kind::Ods
    } else if holds("mimetypeapplication/vnd.oasis.opendocument.text") {
        Kind::Odt
    } else if holds("xl/") {
        Kind::Xlsx
    } else if holds("word/") {
        Kind::Docx
    } else if holds("[Content_Types].xml") {
        // Which application it is for stands further in than we look; the spreadsheet reader finds out.
        Kind::Xlsx
    } else {
        Kind::Zip
    }
}

fn is_picture(start: &[u8]) -> bool {
    const SIGNS: [&[u8]; 6] = [b"\x89PNG\r\n", b"\xFF\xD8\xFF", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"];
    let is_in_box = start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP")
        || start.get(4..8) == Some(b"ftyp") && start.get(8..11) == Some(b"hei");
    is_in_box || SIGNS.iter().any(|sign| start.starts_with(sign))
}

/// What a ZIP archive is by the names of its parts, wherever in the file they stand; none where its list is damaged.
pub(crate) fn of_archive(bytes: &[u8]) -> Option<Kind> {
    let archive = zip::ZipArchive::new(io::Cursor::new(bytes)).ok()?;
    let holds = |folder: &str| archive.file_names().flatten().any(|name| name.starts_with(folder));
    Some(match () {
        () if holds("word/") => Kind::Docx,
        () if holds("xl/") => Kind::Xlsx,
        () => match zip_kind(&bytes[..bytes.len().min(SNIFF_BYTES)]) {
            kind @ (Kind::Ods | Kind::Odt) => kind,
            _ => Kind::Zip,
        },
    })
}

fn text_kind(start: &[u8]) -> Kind {
    let text = crate::decode::sample(start);
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}' || c == '\0');
    if text.is_empty() {
        return Kind::Empty;
    }
    let lower: String = text.chars().take(64).collect::<String>().to_ascii_lowercase();
    if lower.starts_with("{\\rtf") {
        Kind::Rtf
    } else if is_web_page(text, &lower) {
        Kind::Html
    } else if lower.starts_with("mime-version:") || lower.starts_with("from: <saved by") {
        Kind::WebArchive
    } else if looks_like_json(text) {
        Kind::Json
    } else if is_mostly_control(text) {
        Kind::Binary
    } else {
        Kind::Text
    }
}

/// A page begins with one of its elements, perhaps behind a comment or a declaration.
fn is_web_page(text: &str, lower: &str) -> bool {
    const FIRST: [&str; 11] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<table",
        "<meta",
        "<title",
        "<div",
        "<p>",
        "<p ",
        "<h1",
    ];
    if FIRST.iter().any(|tag| lower.starts_with(tag)) {
        return true;
    }
    let is_behind = ["<!--", "<?xml"].iter().any(|tag| lower.starts_with(tag));
    is_behind && text.to_ascii_lowercase().contains("<html")
}

/// A bracket alone may begin a sentence ("[Draft] …"), so what follows it is looked at too.
fn looks_like_json(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace());
    match (chars.next(), chars.next()) {
        (Some('{'), next) => matches!(next, None | Some('"' | '}')),
        (Some('['), next) => matches!(next, None | Some('{' | '"' | '[' | ']' | '-' | '0'..='9' | 'n')),
        _ => false,
    }
}

fn is_mostly_control(text: &str) -> bool {
    let (mut odd, mut all) = (0_usize, 0_usize);
    for c in text.chars() {
        all += 1;
        odd += usize::from((c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\x0C')) || c == '\u{FFFD}');
    }
    odd * 10 > all
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_content() {
        assert_eq!(sniff(b""), Kind::Empty);
        assert_eq!(sniff(b" \r\n\xEF\xBB\xBF"), Kind::Empty);
        assert_eq!(sniff(b"\xEF\xBB\xBF[ {\"Text\":"), Kind::Json);
        assert_eq!(sniff(b"To,Text\nSama,Ratify"), Kind::Text);
        assert_eq!(sniff(b"[Draft] To,Text"), Kind::Text);
        assert_eq!(sniff(b"%PDF-1.7"), Kind::Pdf);
        assert_eq!(sniff(b"<!DOCTYPE HTML><html>"), Kind::Html);
        assert_eq!(sniff(b"\n\n%PDF-1.4"), Kind::Pdf);
        assert_eq!(sniff(b"<!-- saved from url --><html>"), Kind::Html);
        assert_eq!(sniff(b"{\\rtf1\\ansi"), Kind::Rtf);
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n"), Kind::Picture);
        assert_eq!(sniff(b"MIME-Version: 1.0\nContent-Type: multipart/related"), Kind::WebArchive);
        assert_eq!(sniff(b"\x1F\x8B\x08"), Kind::Gzip);
        assert_eq!(sniff(b"PK\x03\x04\x14\0xl/workbook.xml"), Kind::Xlsx);
        assert_eq!(sniff(b"PK\x03\x04\x14\0notes.txt"), Kind::Zip);
        assert_eq!(sniff(b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"), Kind::Binary);
    }

    #[test]
    fn a_locked_workbook_is_told_from_an_old_one() {
        let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        assert_eq!(sniff(&file), Kind::OldOffice);
        file.extend(utf16("EncryptedPackage"));
        assert_eq!(sniff(&file), Kind::EncryptedOffice);
    }

    #[test]
    fn a_lock_is_found_however_far_into_the_file_it_stands() {
        let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        file.resize(48, 0);
        file[30] = 9;
        file.extend(99_u32.to_le_bytes());
        file.resize(100 << 9, 0);
        file.extend(utf16("EncryptedPackage"));
        assert_eq!(sniff(&file), Kind::OldOffice);
        assert_eq!(of_file(&mut io::Cursor::new(file)).unwrap(), Kind::EncryptedOffice);
    }

    #[test]
    fn json_in_two_byte_letters_is_still_json() {
        let mut file = vec![0xFF, 0xFE];
        file.extend(utf16("[{\"Text\": \"\"}]"));
        assert_eq!(sniff(&file), Kind::Json);
        assert_eq!(sniff(&file[2..]), Kind::Json);
    }
}
