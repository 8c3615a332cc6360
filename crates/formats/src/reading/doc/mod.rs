//! Old Word files (Word 97 to 2003): streams in a compound file, text in pieces, properties beside it ([MS-DOC]).

mod bytes;
mod lists;
mod pieces;
mod properties;
mod runs;
mod story;
mod styles;

use std::io::{Cursor, Read};

use self::bytes::{part, u16_at, u32_at};
use self::lists::Lists;
use self::pieces::Placed;
use self::story::{Look, Story};
use self::styles::Styles;
use super::{Block, Document, Note, Unread, headings, tidy};
use crate::sniff::Kind;

/// Where the header of a file says what it needs. Each place of the second half names a part of the table stream.
mod place {
    pub(super) const FLAGS: usize = 0x0a;
    pub(super) const LENGTHS: usize = 0x4c;
    pub(super) const STYLES: usize = 0xa2;
    pub(super) const CHARACTERS: usize = 0xfa;
    pub(super) const PARAGRAPHS: usize = 0x102;
    pub(super) const PIECES: usize = 0x1a2;
    pub(super) const PATTERNS: usize = 0x2e2;
    pub(super) const LISTS: usize = 0x2ea;
}

/// Reads an old Word file.
pub(super) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let broken = || Unread::Broken(Kind::OldOffice);
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| broken())?;
    if file.exists("/EncryptedPackage") {
        return Err(Unread::Encrypted);
    }
    if !file.exists("/WordDocument") {
        let is_excel = file.exists("/Workbook") || file.exists("/Book");
        return Err(Unread::OtherKind(if is_excel { Kind::OldExcel } else { Kind::OldOffice }));
    }
    let mut stream = |name: &str| {
        let mut stream = file.open_stream(name).map_err(|_| broken())?;
        let mut content = Vec::new();
        let most = bytes.len() as u64;
        stream.by_ref().take(most).read_to_end(&mut content).map_err(|_| broken())?;
        Ok(content)
    };
    let text = stream("/WordDocument")?;
    let (sign, version) = (u16_at(&text, 0).ok_or_else(broken)?, u16_at(&text, 2).ok_or_else(broken)?);
    let flags = u16_at(&text, place::FLAGS).ok_or_else(broken)?;
    if flags & 0x0100 != 0 {
        return Err(Unread::Encrypted);
    }
    // Older than Word 97: its text is kept otherwise.
    if sign != 0xa5ec || version < 0x00c1 {
        return Err(Unread::TooOld);
    }
    let table = stream(if flags & 0x0200 == 0 { "/0Table" } else { "/1Table" })?;
    File { text, table }.read().ok_or_else(broken)
}

/// The two streams of a file.
struct File {
    text: Vec<u8>,
    table: Vec<u8>,
}

impl File {
    /// The part of the table stream that the header names at a place; nothing where it names none.
    fn part(&self, place: usize) -> &[u8] {
        let number = |at| u32_at(&self.text, at).and_then(|number| usize::try_from(number).ok());
        let found = number(place).zip(number(place + 4));
        found.and_then(|(at, length)| part(&self.table, at, length)).unwrap_or_default()
    }

    /// From such a part to the end: of some, the header gives no full length.
    fn from(&self, place: usize) -> &[u8] {
        let at = u32_at(&self.text, place).and_then(|at| usize::try_from(at).ok());
        let is_there = !self.part(place).is_empty();
        at.filter(|_| is_there).and_then(|at| self.table.get(at..)).unwrap_or_default()
    }

    fn read(&self) -> Option<Document> {
        let characters = pieces::characters(&self.text, self.part(place::PIECES))?;
        let styles = Styles::read(self.part(place::STYLES));
        let look = Look {
            paragraphs: runs::of_paragraphs(&self.text, self.part(place::PARAGRAPHS), |style| {
                styles.paragraph(style)
            }),
            characters: runs::of_characters(&self.text, self.part(place::CHARACTERS)),
            lists: Lists::read(self.from(place::PATTERNS), self.part(place::LISTS)),
            styles,
        };
        let parts = Parts::of(&self.text, &characters)?;
        let mut story = Story::new(&look);
        let mut blocks = story.read(parts.main);
        let bold = story.bold();
        headings::settle(&mut blocks, &bold);
        let mut head = lines(&look, parts.headers);
        head.truncate(12);
        head.extend(blocks.iter().take(30).map(|block| block.text.clone()));
        let mut notes = notes(&look, parts.footnotes);
        notes.extend(self::notes(&look, parts.endnotes));
        Some(Document { head, pages: story.page(), blocks, notes, ..Document::default() })
    }
}

/// The characters of each story: they stand one behind the other.
struct Parts<'c> {
    main: &'c [Placed],
    footnotes: &'c [Placed],
    headers: &'c [Placed],
    endnotes: &'c [Placed],
}

impl<'c> Parts<'c> {
    fn of(text: &[u8], mut rest: &'c [Placed]) -> Option<Self> {
        let mut next = |place: usize| {
            let length = usize::try_from(u32_at(text, place)?).ok()?;
            let (part, behind) = rest.split_at(length.min(rest.len()));
            rest = behind;
            Some(part)
        };
        let main = next(place::LENGTHS)?;
        let footnotes = next(place::LENGTHS + 4)?;
        let headers = next(place::LENGTHS + 8)?;
        // Behind a length that is no longer used come the comments.
        next(place::LENGTHS + 16)?;
        let endnotes = next(place::LENGTHS + 20)?;
        Some(Parts { main, footnotes, headers, endnotes })
    }
}

/// The lines of headers and footers, each once.
fn lines(look: &Look, characters: &[Placed]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for Block { text, .. } in Story::new(look).read(characters) {
        if !lines.contains(&text) && lines.len() < 40 {
            lines.push(text);
        }
    }
    lines
}

/// Each note begins with the sign of a note.
fn notes(look: &Look, characters: &[Placed]) -> Vec<Note> {
    let mut notes = Vec::new();
    for note in characters.split(|(sign, _)| *sign == '\u{2}').skip(1) {
        let words: Vec<String> = Story::new(look).read(note).into_iter().map(|block| block.text).collect();
        let mark = (notes.len() + 1).to_string();
        notes.push(Note { mark, text: tidy::line(&words.join(" ")), page: 1 });
    }
    notes
}
