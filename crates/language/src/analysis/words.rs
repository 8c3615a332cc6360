//! Where a word begins and ends.

use std::ops::RangeInclusive;

use unicode_normalization::char::is_combining_mark;

/// A word, or one Chinese character, where it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub text: &'a str,
    pub from: usize,
    pub to: usize,
    pub script: Script,
}

/// What a word is written in, decided by its first letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// Chinese characters and kana: written without spaces, so that each character is a word.
    Han,
    /// Digits and every other script.
    Other,
}

const HAN: [RangeInclusive<char>; 6] = [
    '\u{3040}'..='\u{30ff}',
    '\u{3400}'..='\u{4dbf}',
    '\u{4e00}'..='\u{9fff}',
    '\u{f900}'..='\u{faff}',
    '\u{20000}'..='\u{323af}',
    '\u{3005}'..='\u{3007}',
];
const ARABIC: [RangeInclusive<char>; 5] = [
    '\u{0600}'..='\u{06ff}',
    '\u{0750}'..='\u{077f}',
    '\u{08a0}'..='\u{08ff}',
    '\u{fb50}'..='\u{fdff}',
    '\u{fe70}'..='\u{fefe}',
];
const CYRILLIC: [RangeInclusive<char>; 1] = ['\u{0400}'..='\u{052f}'];
const LATIN: [RangeInclusive<char>; 6] = [
    'a'..='z',
    'A'..='Z',
    '\u{00c0}'..='\u{024f}',
    '\u{1e00}'..='\u{1eff}',
    '\u{ff21}'..='\u{ff3a}',
    '\u{ff41}'..='\u{ff5a}',
];

fn script_of(c: char) -> Script {
    let within = |ranges: &[RangeInclusive<char>]| ranges.iter().any(|range| range.contains(&c));
    if within(&LATIN) {
        Script::Latin
    } else if within(&CYRILLIC) {
        Script::Cyrillic
    } else if within(&ARABIC) && !c.is_numeric() {
        Script::Arabic
    } else if within(&HAN) {
        Script::Han
    } else {
        Script::Other
    }
}

/// Controls of direction and joining, and the soft hyphen: they may stand inside a word and mean nothing there.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00ad}' | '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn starts_word(c: char) -> bool {
    c.is_alphanumeric()
}

fn continues_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_invisible(c)
}

/// The words of a text, one after the other. The possessive `'s` is no part of a word and no word.
pub(crate) fn split(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(starts_word)?;
        let mut rest = text[start..].char_indices();
        let script = rest.next().map_or(Script::Other, |(_, first)| script_of(first));
        let to = if script == Script::Han {
            rest.find(|(_, c)| !is_combining_mark(*c))
        } else {
            rest.find(|(_, c)| !continues_word(*c) || script_of(*c) == Script::Han)
        }
        .map_or(text.len(), |(length, _)| start + length);
        at = to + possessive_length(&text[to..]);
        let word = text[start..to].trim_end_matches(is_invisible);
        Some(Word { text: word, from: start, to: start + word.len(), script })
    })
}

fn possessive_length(rest: &str) -> usize {
    let mut chars = rest.char_indices();
    let apostrophe = chars.next().is_some_and(|(_, c)| matches!(c, '\'' | '\u{2019}' | '\u{02bc}'));
    let s = chars.next().is_some_and(|(_, c)| matches!(c, 's' | 'S'));
    match chars.next() {
        Some((_, next)) if continues_word(next) => 0,
        after if apostrophe && s => after.map_or(rest.len(), |(length, _)| length),
        _ => 0,
    }
}
