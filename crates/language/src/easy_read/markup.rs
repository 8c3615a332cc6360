//! A line of Markdown without its marks.

use unicode_normalization::UnicodeNormalization;

use super::clipped;
use crate::personal::{PersonalKind, personal_data};

/// No mark that opens is looked for further than this for what closes it, in bytes.
const REACH: usize = 2_000;
/// HTML that slants or underlines.
const SLANTED: [&str; 4] = ["u", "i", "em", "ins"];

/// What a reader sees of a line.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// The words, without marks of notes, sources and pictures, addresses, telephone numbers and document symbols.
    pub text: String,
    /// What stands in italics or underlined.
    pub slanted: Vec<String>,
}

/// Takes the marks away.
pub(super) fn plain(line: &str) -> Plain {
    let mut slanted = Vec::new();
    let without_insertions = without_insertions(line, &mut slanted);
    let without_emphasis = without_emphasis(&without_insertions, &mut slanted);
    let text = without_addresses(&without_emphasis).nfc().collect::<String>();
    Plain { text: text.trim().to_owned(), slanted }
}

/// Takes away notes `[^1]`, sources `[[update:x]]`, pictures, the targets of links, and HTML.
fn without_insertions(line: &str, slanted: &mut Vec<String>) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['[', '!', '<', '\\']) {
        kept.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix('!').and_then(link).map(|(_, after)| after) {
            rest = after;
        } else if let Some((_, after)) = rest.strip_prefix("[[").and_then(|inside| upto(inside, "]]")) {
            rest = after;
        } else if let Some((_, after)) = rest.strip_prefix("[^").and_then(|inside| upto(inside, "]")) {
            rest = after;
        } else if let Some((words, after)) = link(rest) {
            kept.push_str(words);
            rest = after;
        } else if let Some((name, after)) = tag(rest) {
            if SLANTED.contains(&name.to_ascii_lowercase().as_str()) {
                slanted.push(clipped(upto(after, "</").map_or(after, |(words, _)| words)));
            }
            rest = after;
        } else {
            let escaped =
                if rest.starts_with('\\') { rest.chars().nth(1).map_or(0, char::len_utf8) } else { 0 };
            let (sign, after) = rest.split_at(1 + escaped);
            kept.push_str(sign);
            rest = after;
        }
    }
    kept.push_str(rest);
    kept
}

/// What stands before an end that is near, and what stands behind it.
fn upto<'t>(text: &'t str, end: &str) -> Option<(&'t str, &'t str)> {
    let at = text[..text.floor_char_boundary(REACH)].find(end)?;
    Some((&text[..at], &text[at + end.len()..]))
}

/// The words of the link that a text begins with, and what stands behind it.
fn link(text: &str) -> Option<(&str, &str)> {
    let (words, behind) = upto(text.strip_prefix('[')?, "]")?;
    let (_, after) = upto(behind.strip_prefix('(')?, ")")?;
    Some((words, after))
}

/// The name of the HTML tag that a text begins with, and what stands behind it.
fn tag(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('<')?;
    let (tag, after) =
        inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/').then(|| upto(inside, ">"))??;
    Some((tag.split([' ', '/']).next().unwrap_or_default(), after))
}

/// Stars or lines that may open an emphasis.
struct Opener {
    sign: u8,
    from: usize,
    to: usize,
}

/// Takes `**strong**` away, and `*slanted*` and `_slanted_`, which it notes.
fn without_emphasis(line: &str, slanted: &mut Vec<String>) -> String {
    let bytes = line.as_bytes();
    let mut is_mark = vec![false; bytes.len()];
    let mut open: Vec<Opener> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let sign = bytes[at];
        if sign == b'\\' && bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) {
            is_mark[at] = true;
            at += 2;
            continue;
        }
        if sign != b'*' && sign != b'_' {
            at += 1;
            continue;
        }
        let to = bytes[at..].iter().position(|byte| *byte != sign).map_or(bytes.len(), |length| at + length);
        let (before, behind) = (line[..at].chars().next_back(), line[to..].chars().next());
        // A line inside a word is a part of it: `file_name`.
        let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_free = |c: Option<char>| sign == b'*' || c.is_none_or(|c| !c.is_alphanumeric());
        let mut from = at;
        if touches(before) && is_free(behind) {
            from = close(
                &mut open,
                sign,
                at,
                to,
                |range| is_mark[range].fill(true),
                |range| {
                    slanted.push(clipped(line[range].trim_matches(['*', '_'])));
                },
            );
        }
        if touches(behind) && is_free(before) && from < to {
            open.push(Opener { sign, from, to });
        }
        at = to;
    }
    let mut is_mark = is_mark.into_iter();
    line.chars()
        .filter(|c| !is_mark.by_ref().take(c.len_utf8()).fold(false, |any, mark| any | mark))
        .collect()
}

/// Closes what the signs from one byte to another can close; where the signs that are left begin.
fn close(
    open: &mut Vec<Opener>,
    sign: u8,
    mut from: usize,
    to: usize,
    mut mark: impl FnMut(std::ops::Range<usize>),
    mut slant: impl FnMut(std::ops::Range<usize>),
) -> usize {
    while from < to
        && let Some(index) = open.iter().rposition(|opener| opener.sign == sign)
    {
        open.truncate(index + 1);
        let opener = &mut open[index];
        let length = (opener.to - opener.from).min(to - from).min(2);
        if length == 1 {
            slant(opener.to..from);
        }
        mark(opener.to - length..opener.to);
        mark(from..from + length);
        opener.to -= length;
        from += length;
        if opener.from == opener.to {
            open.truncate(index);
        }
    }
    from
}

/// Takes away addresses, telephone numbers and document symbols such as A/HRC/51/33: nobody reads them as words.
fn without_addresses(line: &str) -> String {
    let line = without_contacts(line);
    let is_printed = |c: char| c.is_ascii_graphic();
    let mut kept = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some(at) = rest.find(is_printed) {
        let length = rest[at..].find(|c| !is_printed(c)).unwrap_or(rest.len() - at);
        let (before, run) = rest[..at + length].split_at(at);
        let bare = run.trim_matches(|c: char| c.is_ascii_punctuation() && c != '/');
        kept.push_str(before);
        if is_address(bare) {
            kept.push_str(&run.replacen(bare, "", 1));
        } else {
            kept.push_str(run);
        }
        rest = &rest[at + length..];
    }
    kept + rest
}

fn without_contacts(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    for piece in personal_data(line).into_iter().filter(|piece| piece.kind != PersonalKind::IdNumber) {
        if let Some((before, behind)) = rest.split_once(piece.seen) {
            kept.push_str(before);
            rest = behind;
        }
    }
    kept + rest
}

fn is_address(word: &str) -> bool {
    let is_symbol = || {
        word.contains('/')
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.contains(|c: char| c.is_ascii_digit())
    };
    ["http://", "https://", "www."].iter().any(|start| word.starts_with(start)) || is_symbol()
}
