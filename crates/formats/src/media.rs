//! What a file sent as evidence is, by its content: a document, a table, a picture. Anything that could act when it is
//! opened (a page, a program, an office file with macros) is none of these.

use std::io::{self, Read, Seek, SeekFrom};

use crate::sniff::{self, Kind, SNIFF_BYTES};

/// The kinds of file that are taken as evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// A PDF.
    Pdf,
    /// A picture in PNG.
    Png,
    /// A picture in JPEG.
    Jpeg,
    /// A picture in WebP.
    Webp,
    /// A Word document.
    Docx,
    /// An Excel workbook.
    Xlsx,
    /// A PowerPoint presentation.
    Pptx,
    /// An OpenDocument text.
    Odt,
    /// An OpenDocument spreadsheet.
    Ods,
    /// An OpenDocument presentation.
    Odp,
    /// Plain text, tables of comma-separated values among it.
    Text,
}

impl Media {
    /// All of them.
    pub const ALL: [Media; 11] = [
        Media::Pdf,
        Media::Png,
        Media::Jpeg,
        Media::Webp,
        Media::Docx,
        Media::Xlsx,
        Media::Pptx,
        Media::Odt,
        Media::Ods,
        Media::Odp,
        Media::Text,
    ];

    /// The media type for HTTP.
    pub fn media_type(self) -> &'static str {
        match self {
            Media::Pdf => "application/pdf",
            Media::Png => "image/png",
            Media::Jpeg => "image/jpeg",
            Media::Webp => "image/webp",
            Media::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Media::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Media::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Media::Odt => "application/vnd.oasis.opendocument.text",
            Media::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Media::Odp => "application/vnd.oasis.opendocument.presentation",
            Media::Text => "text/plain",
        }
    }

    /// The usual ending of its name, without the point.
    pub fn extension(self) -> &'static str {
        match self {
            Media::Pdf => "pdf",
            Media::Png => "png",
            Media::Jpeg => "jpg",
            Media::Webp => "webp",
            Media::Docx => "docx",
            Media::Xlsx => "xlsx",
            Media::Pptx => "pptx",
            Media::Odt => "odt",
            Media::Ods => "ods",
            Media::Odp => "odp",
            Media::Text => "txt",
        }
    }

    /// Whether it is a picture, which needs a description in words.
    pub fn is_picture(self) -> bool {
        matches!(self, Media::Png | Media::Jpeg | Media::Webp)
    }
}

/// How much of the end of an archive is looked at for the names of its parts.
const LISTING: u64 = 256 * 1024;

/// Tells what a file is, and rewinds it; none where it is not taken as evidence.
pub fn of_file<R: Read + Seek>(file: &mut R) -> io::Result<Option<Media>> {
    let mut start = vec![0; SNIFF_BYTES];
    file.seek(SeekFrom::Start(0))?;
    let length = crate::decode::read_full(file, &mut start)?;
    let start = &start[..length];
    let found = match picture(start) {
        Some(picture) => Some(picture),
        None if start.starts_with(b"PK\x03\x04") => archive(file)?,
        None => match sniff::sniff(start) {
            Kind::Pdf => Some(Media::Pdf),
            Kind::Text | Kind::Json if !is_markup(start) => Some(Media::Text),
            _ => None,
        },
    };
    file.seek(SeekFrom::Start(0))?;
    Ok(found)
}

fn picture(start: &[u8]) -> Option<Media> {
    if start.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Media::Png)
    } else if start.starts_with(b"\xff\xd8\xff") {
        Some(Media::Jpeg)
    } else if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") {
        Some(Media::Webp)
    } else {
        None
    }
}

/// XML, SVG among it, is text that a browser may act on.
fn is_markup(start: &[u8]) -> bool {
    let text = crate::decode::sample(start);
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}' || c == '\0');
    text.starts_with('<')
}

/// Office files are archives; the list of their parts stands at the end.
fn archive<R: Read + Seek>(file: &mut R) -> io::Result<Option<Media>> {
    let size = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(size.saturating_sub(LISTING)))?;
    let mut end = Vec::new();
    file.take(LISTING).read_to_end(&mut end)?;
    file.seek(SeekFrom::Start(0))?;
    let mut start = vec![0; SNIFF_BYTES];
    let length = crate::decode::read_full(file, &mut start)?;
    start.truncate(length);
    let lists = |name: &str| end.windows(name.len()).any(|window| window == name.as_bytes());
    let declares = |kind: &str| {
        let declared = format!("mimetypeapplication/vnd.oasis.opendocument.{kind}");
        start.windows(declared.len()).any(|window| window == declared.as_bytes())
    };
    if lists("vbaProject.bin") || lists("Basic/Standard/") {
        return Ok(None);
    }
    Ok(if lists("word/document.xml") {
        Some(Media::Docx)
    } else if lists("xl/workbook.") {
        Some(Media::Xlsx)
    } else if lists("ppt/presentation.xml") {
        Some(Media::Pptx)
    } else if declares("text") {
        Some(Media::Odt)
    } else if declares("spreadsheet") {
        Some(Media::Ods)
    } else if declares("presentation") {
        Some(Media::Odp)
    } else {
        None
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    fn of(bytes: &[u8]) -> Option<Media> {
        of_file(&mut Cursor::new(bytes.to_vec())).unwrap()
    }

    fn archive_of(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            let stored =
                zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            zip.start_file(*name, stored).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn documents_and_pictures_are_known_by_their_content() {
        assert_eq!(of(b"%PDF-1.7\n..."), Some(Media::Pdf));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n....IHDR"), Some(Media::Png));
        assert_eq!(of(b"\xff\xd8\xff\xe0....JFIF"), Some(Media::Jpeg));
        assert_eq!(of(b"RIFF\x00\x00\x00\x00WEBPVP8 "), Some(Media::Webp));
        assert_eq!(of("Schools;2026\nSama;14\n".as_bytes()), Some(Media::Text));
        let types = ("[Content_Types].xml", "<Types/>");
        assert_eq!(of(&archive_of(&[types, ("word/document.xml", "<w/>")])), Some(Media::Docx));
        assert_eq!(of(&archive_of(&[types, ("xl/workbook.xml", "<w/>")])), Some(Media::Xlsx));
        assert_eq!(of(&archive_of(&[types, ("ppt/presentation.xml", "<p/>")])), Some(Media::Pptx));
        let text = ("mimetype", "application/vnd.oasis.opendocument.text");
        assert_eq!(of(&archive_of(&[text, ("content.xml", "<o/>")])), Some(Media::Odt));
    }

    #[test]
    fn what_could_act_when_it_is_opened_is_not_taken() {
        let macros = [("word/document.xml", "<w/>"), ("word/vbaProject.bin", "macro")];
        for refused in [
            &b"<!DOCTYPE html><html><script>alert(1)</script></html>"[..],
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            b"<?xml version=\"1.0\"?><svg/>",
            b"\x7fELF\x02\x01\x01",
            b"MZ\x90\x00\x03",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
            b"",
            &archive_of(&macros),
            &archive_of(&[("readme.txt", "a"), ("program.exe", "b")]),
        ] {
            assert_eq!(of(refused), None, "{:?}", String::from_utf8_lossy(refused));
        }
    }
}
