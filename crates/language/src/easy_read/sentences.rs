//! Where a sentence begins and ends.

use suivi_kernel::Language;

use super::lines::{Kind, Line};
use super::lists;
use crate::analysis::split as split_words;

/// The next sentence begins within so many characters.
const NEAR: usize = 40;

/// A sentence, wherever its words stand.
#[derive(Debug)]
pub(super) struct Sentence {
    /// The line on which it begins.
    pub line: usize,
    pub text: String,
    /// How many words it has; in Chinese, characters.
    pub words: usize,
}

/// The sentences of a text. One that is broken over lines is put together again.
pub(super) fn of(lines: &[Line], language: Language) -> Vec<Sentence> {
    let mut sentences: Vec<(usize, String)> = Vec::new();
    let mut is_open = false;
    for line in lines {
        if !line.is_prose() {
            is_open = false;
            continue;
        }
        let mut pieces = split(&line.text, language).into_iter();
        if is_open
            && line.kind == Kind::Ordinary
            && let Some((_, text)) = sentences.last_mut()
            && let Some(piece) = pieces.next()
        {
            text.push_str(if language == Language::Zh { "" } else { " " });
            text.push_str(piece);
        }
        sentences.extend(pieces.map(|piece| (line.number, piece.to_owned())));
        is_open = !is_ended(&line.text);
    }
    let counted = |(line, text): (usize, String)| Sentence { line, words: words(&text, language), text };
    sentences.into_iter().map(counted).collect()
}

/// The words of a text between spaces; of a Chinese text, the characters.
fn words(text: &str, language: Language) -> usize {
    if language == Language::Zh {
        return split_words(text).count();
    }
    let pieces = text.split(|c: char| c.is_whitespace() || matches!(c, '–' | '—'));
    pieces.filter(|piece| piece.contains(char::is_alphanumeric)).count()
}

/// Whether the line ends as a sentence does, or with the colon of what follows.
pub(super) fn is_ended(line: &str) -> bool {
    let line = line.trim_end_matches(|c| is_closer(c) || c.is_whitespace());
    line.ends_with(|c| is_mark(c) || matches!(c, ':' | '：'))
}

/// The sentences of one line, each with a word in it.
pub(super) fn split(line: &str, language: Language) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(length) = line[at..].find(is_mark) {
        let mark = at + length;
        let closers = past(line, mark, is_mark);
        let mut end = past(line, closers, is_closer);
        // French puts a space before the closing quotation mark.
        let quotation = past(line, end, char::is_whitespace);
        if line[quotation..].starts_with('»') {
            end = past(line, quotation, is_closer);
        }
        if is_end(line, start, mark..closers, end, language) {
            pieces.push(line[start..end].trim());
            start = end;
        }
        at = end;
    }
    pieces.push(line[start..].trim());
    pieces.retain(|piece| piece.contains(char::is_alphanumeric));
    pieces
}

fn past(line: &str, from: usize, is: impl Fn(char) -> bool) -> usize {
    line[from..].find(|c| !is(c)).map_or(line.len(), |length| from + length)
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔') || is_wide_mark(c)
}

/// A mark that no space follows.
fn is_wide_mark(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '．')
}

fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '»' | '›' | ')' | ']' | '）' | '」' | '』' | '》')
}

/// Whether a sentence ends with these marks, of which the last closing sign is before `end`.
fn is_end(line: &str, start: usize, marks: std::ops::Range<usize>, end: usize, language: Language) -> bool {
    let Some(next) = line[end..].chars().next() else { return true };
    if line[marks.clone()].ends_with(is_wide_mark) && marks.end == end {
        return true;
    }
    if !next.is_whitespace() {
        return false;
    }
    let following = line[end..].chars().take(NEAR).find(|c| c.is_alphanumeric());
    if following.is_none_or(char::is_lowercase) {
        return false;
    }
    let is_full_stop = &line[marks.clone()] == ".";
    !(is_full_stop && is_abbreviated(&line[start..marks.start], following, language))
}

/// Whether the full stop behind these words belongs to the last of them: "Dr.", "No. 5", "J. Smith".
fn is_abbreviated(before: &str, following: Option<char>, language: Language) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '.';
    let word = before.rsplit(|c| !is_part(c)).next().unwrap_or_default();
    let initial = word.rsplit('.').next().unwrap_or_default();
    let mut letters = initial.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && letter.is_alphabetic()
        && !letter.is_lowercase()
        && initial != "I"
    {
        return true;
    }
    let (lists, word) = (lists::of(language), word.to_lowercase());
    lists.never_last.contains(&word.as_str())
        || (following.is_some_and(char::is_numeric) && lists.before_numbers.contains(&word.as_str()))
}
