//! Which letters the bytes of a file stand for.

use std::borrow::Cow;
use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{CoderResult, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};

/// What the beginning of a file says about its encoding: a byte-order mark, or the zeroes of two-byte letters.
pub(crate) fn marked(start: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return Some(encoding);
    }
    let looked_at = &start[..start.len().min(64) & !1];
    let zeroes = |offset: usize| looked_at.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let half = looked_at.len() / 2;
    if half >= 2 && zeroes(1) == half && zeroes(0) == 0 {
        Some(UTF_16LE)
    } else if half >= 2 && zeroes(0) == half && zeroes(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The beginning of a file as text, good enough to recognise its kind.
pub(crate) fn sample(start: &[u8]) -> Cow<'_, str> {
    match marked(start) {
        Some(encoding) => encoding.decode(start).0,
        None => match std::str::from_utf8(start) {
            Ok(text) => Cow::Borrowed(text),
            // A sample may end inside a letter.
            Err(error) if error.error_len().is_none() => String::from_utf8_lossy(start),
            Err(_) => single_byte(start).decode_without_bom_handling(start).0,
        },
    }
}

/// Reads the whole file once to find its encoding, and rewinds it. Constant memory.
pub(crate) fn detect<R: Read + Seek>(file: &mut R) -> io::Result<&'static Encoding> {
    file.seek(SeekFrom::Start(0))?;
    let mut buffer = vec![0; 64 * 1024];
    let mut scratch = String::with_capacity(buffer.len() * 3);
    let mut utf8 = UTF_8.new_decoder_without_bom_handling();
    let mut is_utf8 = true;
    let mut votes = Votes::default();
    let mut found = None;
    let mut at_start = true;
    loop {
        let read = read_full(file, &mut buffer)?;
        let chunk = &buffer[..read];
        if at_start {
            found = marked(chunk);
            at_start = false;
        }
        let last = read < buffer.len();
        if found.is_none() {
            votes.count(chunk);
            if is_utf8 {
                scratch.clear();
                let (result, _, had_errors) = utf8.decode_to_string(chunk, &mut scratch, last);
                is_utf8 = !had_errors && result == CoderResult::InputEmpty;
            }
        }
        if last || found.is_some() {
            break;
        }
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(found.unwrap_or(if is_utf8 { UTF_8 } else { votes.winner() }))
}

/// The single-byte encoding these bytes read best in: Windows-1252, or Mac Roman where that gives better words.
pub(crate) fn single_byte(bytes: &[u8]) -> &'static Encoding {
    let mut votes = Votes::default();
    votes.count(bytes);
    votes.winner()
}

/// Bytes as text: UTF-8, or else the single-byte encoding they read best in, which is named.
pub(crate) fn text_of(bytes: &[u8]) -> (Cow<'_, str>, Option<&'static Encoding>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(_) => {
            let encoding = single_byte(bytes);
            (encoding.decode_without_bom_handling(bytes).0, Some(encoding))
        }
    }
}

/// A reader of UTF-8 over a file in `encoding`, without its byte-order mark.
/// UTF-8 itself goes through untouched, faults included.
pub(crate) fn reader<R: Read>(file: R, encoding: &'static Encoding) -> DecodeReaderBytes<R, Vec<u8>> {
    DecodeReaderBytesBuilder::new()
        // Without a decoder, UTF-8 goes through as it is.
        .encoding((encoding != UTF_8).then_some(encoding))
        .bom_override(true)
        .strip_bom(true)
        .utf8_passthru(true)
        .build(file)
}

/// Reads until the buffer is full or the file ends.
pub(crate) fn read_full<R: Read>(file: &mut R, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Which of two single-byte encodings makes words of the bytes above 127.
///
/// The two put different signs on the same bytes: what is "é" in one is "Ž" or "È" in the other. An accented small
/// letter inside a word speaks for an encoding; a sign or a capital inside a word, or no letter at all, against it.
#[derive(Default)]
struct Votes {
    windows: i64,
    mac: i64,
    previous: u8,
}

impl Votes {
    fn count(&mut self, bytes: &[u8]) {
        let mut previous = self.previous;
        for (at, byte) in bytes.iter().enumerate() {
            if *byte >= 0x80 {
                let next = bytes.get(at + 1).copied().unwrap_or(b' ');
                self.windows += verdict(WINDOWS_1252, previous, *byte, next);
                self.mac += verdict(MACINTOSH, previous, *byte, next);
            }
            previous = *byte;
        }
        self.previous = previous;
    }

    fn winner(&self) -> &'static Encoding {
        if self.mac > self.windows { MACINTOSH } else { WINDOWS_1252 }
    }
}

fn verdict(encoding: &'static Encoding, previous: u8, byte: u8, next: u8) -> i64 {
    let letter = |byte: u8| encoding.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(' ');
    let (before, it, after) = (letter(previous), letter(byte), letter(next));
    let inside = before.is_alphabetic() && after.is_alphabetic();
    let at_end = before.is_alphabetic() && !after.is_alphabetic();
    let at_start = !before.is_alphabetic() && after.is_alphabetic();
    match it {
        it if it.is_control() => -8,
        'ª' | 'º' | 'ƒ' | 'ˆ' | '˜' | 'µ' | 'ı' | 'π' | 'Ω' => -2,
        it if it.is_lowercase() => match () {
            () if before.is_uppercase() && after.is_uppercase() => -2,
            () if inside || at_end => 2,
            () if at_start => i64::from(after.is_lowercase()),
            () => 0,
        },
        it if it.is_uppercase() => match () {
            () if before.is_lowercase() => -3,
            () if after.is_lowercase() || before.is_uppercase() || after.is_uppercase() => 1,
            () => 0,
        },
        '’' => {
            if inside {
                2
            } else {
                i64::from(at_end)
            }
        }
        '‘' | '“' | '«' => {
            if at_start {
                2
            } else {
                -i64::from(inside)
            }
        }
        '”' | '»' | '…' => {
            if after.is_alphabetic() {
                -1
            } else {
                2
            }
        }
        '–' | '—' | '•' => {
            if inside {
                0
            } else {
                2
            }
        }
        '\u{A0}' | '°' | '§' => 1,
        _ => {
            if inside || at_end || at_start {
                -2
            } else {
                0
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn detected(bytes: &[u8]) -> &'static str {
        detect(&mut Cursor::new(bytes)).unwrap().name()
    }

    #[test]
    fn accents_of_windows_and_of_old_macs_are_told_apart() {
        assert_eq!(detected(b"Plan \xE9labor\xE9 \xE0 Samaville"), "windows-1252");
        assert_eq!(detected(b"[\"\xC9valuer\"]"), "windows-1252");
        assert_eq!(detected(b"the State\x92s \x93plan\x94 \x96 adopted"), "windows-1252");
        assert_eq!(detected(b"Plan \x8Elabor\x8E vis-\x88-vis Samaville"), "macintosh");
        assert_eq!(detected(b"C\x99te de Sama"), "macintosh");
        assert_eq!(detected(b"la Defensor\x92a"), "windows-1252", "alone, an apostrophe is likelier");
        assert_eq!(detected(b"la Defensor\x92a p\x9Cblica, ni\x96os"), "macintosh");
    }

    #[test]
    fn a_mark_or_zeroes_name_the_encoding() {
        assert_eq!(detected(b"\xEF\xBB\xBFa"), "UTF-8");
        assert_eq!(detected("Évaluer".as_bytes()), "UTF-8");
        assert_eq!(detected(b"\xFF\xFEa\0b\0"), "UTF-16LE");
        assert_eq!(detected(b"a\0b\0c\0"), "UTF-16LE");
        assert_eq!(detected(b"\0a\0b\0c"), "UTF-16BE");
    }

    #[test]
    fn a_letter_across_two_chunks_is_still_one_letter() {
        let text = "é".repeat(64 * 1024);
        assert_eq!(detected(format!("a{text}").as_bytes()), "UTF-8");
    }

    #[test]
    fn a_file_cut_inside_a_letter_is_not_utf8_any_more_but_reads() {
        assert_eq!(detected("abc é".as_bytes().split_last().unwrap().1), "windows-1252");
    }
}
