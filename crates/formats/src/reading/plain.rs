//! Plain text, as it is pasted from a document or saved as one.

use std::borrow::Cow;

use super::item::{is_digit, is_item};
use super::{Block, Document, Role, blocks, hyphens, notes};
use crate::{clean, decode};

/// The size that stands for that of the body.
const SIZE: f64 = 10.0;
/// A line longer than this was not broken by hand or by a program that wraps lines.
const LONG_LINE: usize = 160;

/// A text as a document. Pages end where a form feed says so.
pub(super) fn document(bytes: &[u8]) -> Document {
    let text = decoded(bytes);
    let text = text.replace('\u{c}', "\u{c}\n");
    let width = width(&text);
    let mut all: Vec<Block> = Vec::new();
    let (mut is_open, mut page) = (false, 1_u32);
    for line in text.lines() {
        let (line, ends_page) = line.strip_suffix('\u{c}').map_or((line, false), |line| (line, true));
        // Markup that was pasted along may stand for ends of lines.
        let line = clean::text(line).text.replace('\n', " ");
        let line = line.trim();
        match all.last_mut() {
            _ if line.is_empty() => is_open &= ends_page,
            Some(block) if is_open && goes_on(&block.text, line) => hyphens::append(&mut block.text, line),
            _ => {
                all.push(Block { page, left: 0.0, text: line.to_owned(), size: SIZE, role: Role::Paragraph })
            }
        }
        if !line.is_empty() {
            // A sentence that ends well before the margin ends its paragraph.
            let is_short = line.chars().count() * 10 < width * 6;
            is_open = width <= LONG_LINE && !((is_short || ends_page) && blocks::ends_a_sentence(line));
        }
        page = page.saturating_add(u32::from(ends_page));
    }
    hyphens::join(&mut all);
    let notes = notes::raised(&mut all);
    let head = all.iter().take(30).map(|block| block.text.clone()).collect();
    Document { head, blocks: all, notes, pages: page, ..Document::default() }
}

/// The paragraphs of a text that was set by hand, such as one a web page shows as it was typed.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    document(text.as_bytes()).blocks.into_iter().map(|block| block.text).collect()
}

/// Whether a line goes on with what stands before it.
fn goes_on(before: &str, line: &str) -> bool {
    let is_number = line.starts_with(is_digit) && blocks::ends_a_sentence(before);
    !is_item(line) && !is_number
}

/// How long lines are, at the most; a few that are longer than all others do not count.
fn width(text: &str) -> usize {
    let mut lengths: Vec<usize> =
        text.lines().map(|line| line.chars().count()).filter(|length| *length > 0).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len().saturating_sub(1 + lengths.len() / 50)).copied().unwrap_or_default()
}

/// Bytes as text: by their mark, as a web page declares itself, as UTF-8, or as the letters make words.
pub(super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(encoding) = decode::marked(bytes) {
        return encoding.decode(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let encoding = declared(bytes).unwrap_or_else(|| guessed(bytes));
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding that a web page names at its beginning.
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let (_, rest) = start.split_once("charset")?;
    let name = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':')))?;
    encoding_rs::Encoding::for_label(&name.as_bytes()[..end])
}

/// The encoding in which the bytes make words. Where most letters are beyond ASCII the script is another than Latin.
fn guessed(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    let beyond = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let plain = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    if beyond * 2 < plain {
        return decode::single_byte(bytes);
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}
