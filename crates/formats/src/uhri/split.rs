//! Finds where each record of a JSON file begins and ends, without reading the file into memory.
//!
//! Takes an array of records, an object that holds such an array under any key, JSON Lines, or several of these one
//! after the other. A record that is broken costs itself: the next one is found again by the key records begin with.

use std::io::{self, Read};
use std::ops::Range;

/// The most bytes one record may have.
pub(super) const MAX_RECORD_BYTES: usize = 4 << 20;
/// How far into an object we look to tell a record from a wrapper around records.
const LOOK_AHEAD: usize = 1 << 20;
const CHUNK: usize = 128 * 1024;
/// Keys that only a record has; a wrapper has other ones.
const RECORD_KEYS: [&[u8]; 5] = [b"annotationid", b"annotationtype", b"text", b"documentid", b"symbol"];

/// What stands where a record is expected.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A whole JSON value; its bytes are [`Splitter::bytes`] until the next piece is asked for.
    Value(Place),
    /// A value that is broken: the next record begins before it ends.
    Broken(Place),
    /// A value larger than a record may be.
    TooLarge(Place),
    /// The file ends inside this value, or before its outer structure is closed.
    CutOff(Place),
}

/// Where a piece stands.
#[derive(Debug, PartialEq, Eq, Clone)]
pub(super) struct Place {
    /// The offset of its first byte in the file (in the file as UTF-8, where it is in another encoding).
    pub offset: u64,
    range: Range<usize>,
}

/// Cuts a JSON file into pieces.
pub(super) struct Splitter<R> {
    input: R,
    buffer: Vec<u8>,
    /// The offset in the file of the buffer's first byte.
    base: u64,
    /// How far the buffer was understood.
    at: usize,
    input_ended: bool,
    within: Within,
    /// `"key"` as the first record spelt the first of its keys.
    first_key: Option<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Within {
    /// Between the values of the file itself.
    File,
    /// In an array of records; `depth` brackets are open around it.
    Array { depth: u32 },
    /// In an object around the array, after it; this many brackets are open.
    Wrapper { depth: u32 },
    /// Nothing more to find.
    Nothing,
}

/// How the end of a value was met.
enum End {
    At(usize),
    /// The input ended first.
    Never,
    /// The limit was reached first.
    TooFar,
}

/// A pass over JSON that knows strings from structure; it can stop anywhere and go on.
#[derive(Default)]
struct Scan {
    depth: u32,
    in_string: bool,
    escaped: bool,
}

impl Scan {
    /// Takes one byte; true where the value is complete after it.
    fn takes(&mut self, byte: u8) -> bool {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                _ => {}
            }
            return !self.in_string && self.depth == 0;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

impl<R: Read> Splitter<R> {
    pub(super) fn new(input: R) -> Self {
        Splitter {
            input,
            buffer: Vec::new(),
            base: 0,
            at: 0,
            input_ended: false,
            within: Within::File,
            first_key: None,
        }
    }

    /// The bytes of the piece last given out.
    pub(super) fn bytes(&self, place: &Place) -> &[u8] {
        self.buffer.get(place.range.clone()).unwrap_or_default()
    }

    /// How many bytes of text were understood.
    pub(super) fn offset(&self) -> u64 {
        self.base + self.at as u64
    }

    /// Tells that a value could not be read: if another record begins inside it, reading goes on there.
    pub(super) fn resume_inside(&mut self, place: &Place) {
        if let Some(next) = self.record_begins_in(place.range.start + 1..place.range.end) {
            self.at = next;
        }
    }

    /// The next piece, or `None` at the end of the file.
    pub(super) fn next_piece(&mut self) -> io::Result<Option<Piece>> {
        self.forget_understood();
        loop {
            let Some(byte) = self.next_sign()? else {
                let open = !matches!(self.within, Within::File | Within::Nothing);
                self.within = Within::Nothing;
                return Ok(open.then(|| Piece::CutOff(self.place(self.at, self.at))));
            };
            match (self.within, byte) {
                (Within::Nothing, _) => return Ok(None),
                (Within::File, b'[') => {
                    self.at += 1;
                    self.within = Within::Array { depth: 0 };
                }
                (Within::File, b'{') => match self.wrapped_array()? {
                    Some((inside, depth)) => {
                        self.at = inside;
                        self.within = Within::Array { depth };
                    }
                    None => return self.value().map(Some),
                },
                (Within::Array { depth }, b']') => {
                    self.at += 1;
                    self.within = if depth == 0 { Within::File } else { Within::Wrapper { depth } };
                }
                (Within::Wrapper { depth }, _) => self.pass_wrapper(depth)?,
                (Within::File | Within::Array { .. }, _) => return self.value().map(Some),
            }
        }
    }

    /// The next byte that is neither white space nor a comma.
    fn next_sign(&mut self) -> io::Result<Option<u8>> {
        loop {
            while let Some(byte) = self.buffer.get(self.at) {
                if !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | 0x1E | 0) {
                    return Ok(Some(*byte));
                }
                self.at += 1;
            }
            self.forget_understood();
            if !self.refill()? {
                return Ok(None);
            }
        }
    }

    /// Goes over what follows the array in its wrapper: to the next array of objects, or to the wrapper's end.
    fn pass_wrapper(&mut self, depth: u32) -> io::Result<()> {
        let mut scan = Scan { depth, ..Scan::default() };
        let mut after_bracket = false;
        loop {
            while let Some(byte) = self.buffer.get(self.at).copied() {
                if after_bracket && byte == b'{' {
                    self.within = Within::Array { depth: scan.depth - 1 };
                    return Ok(());
                }
                self.at += 1;
                if !scan.in_string && byte == b'[' {
                    after_bracket = true;
                } else if !byte.is_ascii_whitespace() {
                    after_bracket = false;
                }
                let was_in_string = scan.in_string;
                if scan.takes(byte) && !was_in_string {
                    self.within = Within::File;
                    return Ok(());
                }
            }
            self.forget_understood();
            if !self.refill()? {
                self.within = Within::Wrapper { depth: scan.depth };
                return Ok(());
            }
        }
    }

    /// If the object at the current place is a wrapper: the place inside its first array of objects, and how many
    /// brackets are open around that array.
    fn wrapped_array(&mut self) -> io::Result<Option<(usize, u32)>> {
        let mut scan = Scan::default();
        let mut cursor = self.at;
        let mut string_from = cursor;
        let mut last_string: Option<Range<usize>> = None;
        let mut after_bracket = None;
        while cursor - self.at < LOOK_AHEAD {
            if cursor == self.buffer.len() && !self.refill()? {
                return Ok(None);
            }
            let byte = self.buffer[cursor];
            let was_in_string = scan.in_string;
            let complete = scan.takes(byte);
            if !was_in_string && scan.in_string {
                string_from = cursor + 1;
                after_bracket = None;
            } else if was_in_string && !scan.in_string {
                last_string = Some(string_from..cursor);
            } else if !was_in_string {
                match byte {
                    b':' if scan.depth == 1 => {
                        let key = last_string.take().map(|range| self.buffer[range].to_ascii_lowercase());
                        let key: Vec<u8> =
                            key.unwrap_or_default().into_iter().filter(u8::is_ascii_alphanumeric).collect();
                        if RECORD_KEYS.contains(&key.as_slice()) {
                            return Ok(None);
                        }
                    }
                    b'[' => after_bracket = Some(cursor + 1),
                    b'{' if after_bracket.is_some() => {
                        return Ok(after_bracket.map(|inside| (inside, scan.depth - 2)));
                    }
                    byte if byte.is_ascii_whitespace() => {}
                    _ => after_bracket = None,
                }
                if complete {
                    return Ok(None);
                }
            }
            cursor += 1;
        }
        Ok(None)
    }

    /// One value from the current place on.
    fn value(&mut self) -> io::Result<Piece> {
        let start = self.at;
        let offset = self.base + start as u64;
        let end = match self.buffer[start] {
            b'{' | b'[' | b'"' => self.end_of_structure()?,
            _ => self.end_of_word()?,
        };
        match end {
            End::At(end) => {
                self.at = end;
                self.learn_first_key(start..end);
                Ok(Piece::Value(Place { offset, range: start..end }))
            }
            End::Never | End::TooFar => {
                if let Some(next) = self.record_begins_in(start + 1..self.buffer.len()) {
                    self.at = next;
                    return Ok(Piece::Broken(Place { offset, range: start..next }));
                }
                if matches!(end, End::TooFar) {
                    return self.pass_too_large(offset);
                }
                self.at = self.buffer.len();
                self.within = Within::Nothing;
                Ok(Piece::CutOff(Place { offset, range: start..self.at }))
            }
        }
    }

    fn end_of_structure(&mut self) -> io::Result<End> {
        let start = self.at;
        let mut scan = Scan::default();
        let mut cursor = start;
        loop {
            while let Some(byte) = self.buffer.get(cursor) {
                cursor += 1;
                if scan.takes(*byte) {
                    return Ok(End::At(cursor));
                }
            }
            if cursor - start > MAX_RECORD_BYTES {
                return Ok(End::TooFar);
            }
            if !self.refill()? {
                return Ok(End::Never);
            }
        }
    }

    /// A number, a word or a stray sign: up to what may follow a value.
    fn end_of_word(&mut self) -> io::Result<End> {
        let mut cursor = self.at + 1;
        loop {
            while let Some(byte) = self.buffer.get(cursor) {
                if matches!(byte, b',' | b']' | b'}' | b'{' | b'[' | b'\n' | b'\r') {
                    return Ok(End::At(cursor));
                }
                cursor += 1;
            }
            if cursor - self.at > MAX_RECORD_BYTES {
                return Ok(End::TooFar);
            }
            if !self.refill()? {
                return Ok(End::At(cursor));
            }
        }
    }

    /// Goes to the end of a value that is too large to keep, or to a record that begins inside it.
    fn pass_too_large(&mut self, offset: u64) -> io::Result<Piece> {
        let mut scan = Scan::default();
        let piece = Piece::TooLarge(Place { offset, range: 0..0 });
        let overlap = self.first_key.as_ref().map_or(0, |key| key.len() + 64);
        loop {
            while let Some(byte) = self.buffer.get(self.at) {
                self.at += 1;
                if scan.takes(*byte) {
                    return Ok(piece);
                }
            }
            // The last bytes stay, in case a record begins across two chunks.
            let keep_from = self.buffer.len().saturating_sub(overlap);
            self.base += keep_from as u64;
            self.buffer.drain(..keep_from);
            self.at = self.buffer.len();
            if !self.refill()? {
                self.within = Within::Nothing;
                return Ok(Piece::CutOff(Place { offset, range: 0..0 }));
            }
            if let Some(next) = self.record_begins_in(0..self.buffer.len()) {
                self.at = next;
                return Ok(piece);
            }
        }
    }

    fn learn_first_key(&mut self, range: Range<usize>) {
        if self.first_key.is_some() {
            return;
        }
        let inside = &self.buffer[range];
        let Some(rest) = inside.strip_prefix(b"{").map(<[u8]>::trim_ascii_start) else { return };
        if let Some(end) = rest.iter().skip(1).position(|byte| *byte == b'"')
            && rest.starts_with(b"\"")
            && (1..=100).contains(&end)
        {
            self.first_key = Some(rest[..end + 2].to_vec());
        }
    }

    /// Where in this range of the buffer an object begins with the key that records begin with.
    fn record_begins_in(&self, range: Range<usize>) -> Option<usize> {
        let key = self.first_key.as_ref()?;
        let part = self.buffer.get(range.clone())?;
        let mut from = 0;
        while let Some(found) = part[from..].windows(key.len()).position(|window| window == key.as_slice()) {
            let at = from + found;
            let before = part[..at].trim_ascii_end();
            let after = part[at + key.len()..].trim_ascii_start();
            if before.ends_with(b"{") && after.starts_with(b":") {
                return Some(range.start + before.len() - 1);
            }
            from = at + key.len();
        }
        None
    }

    fn place(&self, start: usize, end: usize) -> Place {
        Place { offset: self.base + start as u64, range: start..end }
    }

    fn forget_understood(&mut self) {
        if self.at > CHUNK || self.at == self.buffer.len() {
            self.base += self.at as u64;
            self.buffer.drain(..self.at);
            self.at = 0;
        }
    }

    /// Reads more; false where there is no more.
    fn refill(&mut self) -> io::Result<bool> {
        if self.input_ended {
            return Ok(false);
        }
        let held = self.buffer.len();
        self.buffer.resize(held + CHUNK, 0);
        let read = loop {
            match self.input.read(&mut self.buffer[held..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.buffer.truncate(held + *read.as_ref().unwrap_or(&0));
        self.input_ended = read? == 0;
        Ok(!self.input_ended)
    }
}

#[cfg(test)]
#[path = "split_tests.rs"]
mod tests;
