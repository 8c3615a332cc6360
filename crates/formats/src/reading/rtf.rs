//! Rich Text Format: words among commands that begin with a backslash, in groups between braces.
//!
//! Numbers of lists stand in the text as Word writes them out for readers that do not count.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::{Block, Document, Note, Role, Unread, blocks, tidy};
use crate::Kind;

/// How deep groups may stand within each other.
const DEEPEST: usize = 1000;

/// Reads a text in Rich Text Format.
pub(super) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let mut reader = Reader { rest: bytes, ..Reader::new() };
    reader.read().ok_or(Unread::Broken(Kind::Rtf))?;
    reader.end(false);
    let mut head = reader.headers;
    head.extend(reader.blocks.iter().take(30).map(|block| block.text.clone()));
    Ok(Document {
        head,
        blocks: reader.blocks,
        notes: reader.notes,
        pages: reader.page,
        ..Document::default()
    })
}

/// Where words go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Story {
    Text,
    Header,
    Note,
    /// Fonts, pictures, styles: nothing that is read.
    Nowhere,
}

#[derive(Clone, Copy)]
struct Group {
    story: Story,
    is_hidden: bool,
    /// How many bytes stand for a sign that was given by its number, for readers that do not know it.
    skip: u8,
    size: u16,
}

struct Reader<'b> {
    rest: &'b [u8],
    groups: Vec<Group>,
    encoding: &'static Encoding,
    /// Bytes of one letter or several, until it is known that they are all.
    letters: Vec<u8>,
    to_skip: u8,
    high: Option<u16>,
    line: String,
    other: String,
    blocks: Vec<Block>,
    headers: Vec<String>,
    notes: Vec<Note>,
    heading: Option<u8>,
    is_in_table: bool,
    cell: (u32, u32, u32),
    page: u32,
    left: f64,
}

impl Reader<'_> {
    fn new() -> Self {
        Reader {
            rest: &[],
            groups: vec![Group { story: Story::Text, is_hidden: false, skip: 1, size: 20 }],
            encoding: WINDOWS_1252,
            letters: Vec::new(),
            to_skip: 0,
            high: None,
            line: String::new(),
            other: String::new(),
            blocks: Vec::new(),
            headers: Vec::new(),
            notes: Vec::new(),
            heading: None,
            is_in_table: false,
            cell: (0, 0, 0),
            page: 1,
            left: 0.0,
        }
    }

    fn group(&mut self) -> &mut Group {
        if self.groups.is_empty() {
            self.groups.push(Group { story: Story::Nowhere, is_hidden: false, skip: 1, size: 20 });
        }
        let last = self.groups.len() - 1;
        &mut self.groups[last]
    }

    /// Reads to the end; none where the text breaks off.
    fn read(&mut self) -> Option<()> {
        while let Some((byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            match byte {
                b'{' => {
                    self.flush();
                    let group = *self.group();
                    self.groups.push(group);
                    if self.groups.len() > DEEPEST {
                        return None;
                    }
                }
                b'}' => {
                    self.flush();
                    self.leave();
                    if self.groups.len() <= 1 {
                        return Some(());
                    }
                }
                b'\\' => self.command()?,
                b'\r' | b'\n' => {}
                byte => self.letter(*byte),
            }
        }
        None
    }

    /// Ends a group; a note or a header ends with its own.
    fn leave(&mut self) {
        let Some(left) = self.groups.pop() else { return };
        let around = self.group().story;
        if left.story == around {
            return;
        }
        let words = tidy::line(&std::mem::take(&mut self.other));
        match left.story {
            Story::Note if !words.is_empty() => {
                let mark = (self.notes.len() + 1).to_string();
                self.notes.push(Note { mark, text: words, page: self.page });
            }
            Story::Header if !words.is_empty() && !self.headers.contains(&words) => self.headers.push(words),
            _ => {}
        }
    }

    fn command(&mut self) -> Option<()> {
        let (first, rest) = self.rest.split_first()?;
        if !first.is_ascii_alphabetic() {
            self.rest = rest;
            match first {
                b'\'' => {
                    let digits = self.rest.get(..2)?;
                    self.rest = &self.rest[2..];
                    let byte =
                        std::str::from_utf8(digits).ok().and_then(|two| u8::from_str_radix(two, 16).ok());
                    self.letter(byte.unwrap_or(b'?'));
                }
                b'~' => self.say(" "),
                b'_' => self.say("-"),
                b'*' => self.group().story = Story::Nowhere,
                b'\\' | b'{' | b'}' => self.letter(*first),
                b'\r' | b'\n' => self.named("par", None),
                _ => {}
            }
            return Some(());
        }
        let length = self.rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (name, rest) = self.rest.split_at(length);
        let is_number = |(at, byte): &(usize, &u8)| byte.is_ascii_digit() || *at == 0 && **byte == b'-';
        let digits = rest.iter().enumerate().take_while(is_number).count();
        let (number, rest) = rest.split_at(digits);
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<i32>().ok());
        let name = std::str::from_utf8(name).ok()?;
        if name == "bin" {
            let length = usize::try_from(number.unwrap_or(0)).ok()?;
            self.rest = self.rest.get(length..)?;
            return Some(());
        }
        self.named(name, number);
        Some(())
    }

    fn named(&mut self, name: &str, number: Option<i32>) {
        self.flush();
        let on = number != Some(0);
        match name {
            "ansicpg" => self.encoding = of_page(number).unwrap_or(self.encoding),
            "fonttbl" | "colortbl" | "stylesheet" | "info" | "pict" | "object" | "themedata" | "fldinst"
            | "listtable" | "nonesttables" | "listoverridetable" | "annotation" | "footer" | "footerl"
            | "footerr" | "footerf" | "bkmkstart" | "bkmkend" | "generator" | "xmlnstbl" | "rsidtbl" => {
                self.group().story = Story::Nowhere
            }
            "header" | "headerl" | "headerr" | "headerf" => self.group().story = Story::Header,
            "footnote" => self.group().story = Story::Note,
            // The result of a drawing is what it shows.
            "shptxt" | "fldrslt"
                if self.groups.iter().rev().nth(1).is_none_or(|group| group.story != Story::Nowhere) => {}
            "v" => self.group().is_hidden = on,
            "deleted" => self.group().is_hidden |= on,
            "plain" => (self.group().is_hidden, self.group().size) = (false, 24),
            "fs" => self.group().size = number.and_then(|size| u16::try_from(size).ok()).unwrap_or(24),
            "uc" => self.group().skip = number.and_then(|skip| u8::try_from(skip).ok()).unwrap_or(1),
            "u" => {
                self.unit(number.unwrap_or(0) as u16);
                self.to_skip = self.group().skip;
            }
            "par" | "sect" => self.end(false),
            "line" => self.say("\n"),
            "tab" => self.say("\t"),
            "cell" | "nestcell" => self.end(true),
            "row" if self.group().story == Story::Text => {
                (self.cell.1, self.cell.2) = (self.cell.1.saturating_add(1), 0);
            }
            "page" | "pagebb" => self.page = self.page.saturating_add(u32::from(!self.blocks.is_empty())),
            "pard" => (self.heading, self.left, self.is_in_table) = (None, 0.0, false),
            "intbl" => self.is_in_table = on,
            "outlinelevel" => {
                self.heading = number
                    .and_then(|level| u8::try_from(level).ok())
                    .filter(|level| *level < 9)
                    .map(|level| level + 1);
            }
            "li" | "lin" => self.left = f64::from(number.unwrap_or(0)) / 20.0,
            "emdash" => self.say("—"),
            "endash" => self.say("–"),
            "lquote" => self.say("‘"),
            "rquote" => self.say("’"),
            "ldblquote" => self.say("“"),
            "rdblquote" => self.say("”"),
            "bullet" => self.say("•"),
            _ => {}
        }
    }

    fn letter(&mut self, byte: u8) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
            return;
        }
        self.letters.push(byte);
    }

    /// One half of a sign, or a whole one.
    fn unit(&mut self, unit: u16) {
        let units = [self.high.take().unwrap_or(0), unit];
        if (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
            return;
        }
        let signs = if units[0] == 0 { &units[1..] } else { &units[..] };
        self.say(&String::from_utf16_lossy(signs));
    }

    fn flush(&mut self) {
        if !self.letters.is_empty() {
            let letters = std::mem::take(&mut self.letters);
            let words = self.encoding.decode_without_bom_handling(&letters).0.into_owned();
            self.say(&words);
        }
    }

    fn say(&mut self, words: &str) {
        let group = *self.group();
        match group.story {
            _ if group.is_hidden => {}
            Story::Text => self.line.push_str(words),
            Story::Header | Story::Note => self.other.push_str(words),
            Story::Nowhere => {}
        }
    }

    /// Ends a paragraph, and a cell with it.
    fn end(&mut self, is_cell: bool) {
        self.flush();
        let group = *self.group();
        if group.story != Story::Text {
            return self.say(" ");
        }
        let is_in_table = self.is_in_table || is_cell;
        if !is_in_table && self.cell != (self.cell.0, 0, 0) {
            self.cell = (self.cell.0.saturating_add(1), 0, 0);
        }
        let (table, row, column) = self.cell;
        let role = match self.heading {
            _ if is_in_table => Role::Cell { table, row, column },
            Some(level) => Role::Heading(level),
            None => Role::Paragraph,
        };
        let line = std::mem::take(&mut self.line);
        for text in blocks::parted(line.split('\n')).iter().map(|line| tidy::line(line)) {
            if !text.is_empty() {
                let size = f64::from(group.size) / 2.0;
                self.blocks.push(Block { page: self.page, left: self.left, text, size, role });
            }
        }
        self.cell.2 = self.cell.2.saturating_add(u32::from(is_cell));
    }
}

/// The encoding of a code page of Windows.
fn of_page(number: Option<i32>) -> Option<&'static Encoding> {
    let label = match number? {
        10000 => "macintosh".to_owned(),
        65001 => "utf-8".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        page => format!("windows-{page}"),
    };
    Encoding::for_label(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        document(text.as_bytes()).unwrap().blocks.into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn words_are_told_from_commands() {
        let text = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Times;}}\pard 12.\tab \'cf\'eb\'e0\'ed {\v hidden}\par {\*\pn x}An island\u8217 ?s har\-bour\par}";
        assert_eq!(read(text), ["12.\tПлан", "An island’s harbour"]);
    }

    #[test]
    fn cells_notes_and_headers_find_their_places() {
        let text = r"{\rtf1{\header A/HRC/64/199\par}\trowd\intbl One\cell Two\cell\row\intbl Three\cell\cell\row\pard After{\footnote A note.}\par}";
        let document = document(text.as_bytes()).unwrap();
        let roles: Vec<Role> = document.blocks.iter().map(|block| block.role).collect();
        let cell = |row, column| Role::Cell { table: 0, row, column };
        assert_eq!(roles, [cell(0, 0), cell(0, 1), cell(1, 0), Role::Paragraph]);
        assert_eq!(document.head[0], "A/HRC/64/199");
        assert_eq!(document.notes[0].text, "A note.");
    }

    #[test]
    fn a_text_that_breaks_off_is_damaged() {
        assert_eq!(document(b"{\\rtf1 and so on").unwrap_err(), Unread::Broken(Kind::Rtf));
    }
}
