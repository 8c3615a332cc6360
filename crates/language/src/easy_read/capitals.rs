//! ER07 and a part of ER14: abbreviations, and words in capitals that are none.
//!
//! Capitals alone do not tell an abbreviation from a word said loudly. A word is said loudly when it is long, stands in
//! small letters elsewhere in the text, is one of the language's small words, or stands among others in capitals.

use std::collections::HashSet;

use super::numerals::is_roman;
use super::{EasyText, Finding, Rule, Severity, finding};
use crate::analysis::{Analyser, Word, split};

/// The fewest letters of a word in capitals that ER14 is about.
const LOUD: usize = 4;
/// From here on a word in capitals is no abbreviation.
const TOO_LONG_FOR_AN_ABBREVIATION: usize = 7;

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    let small = in_small_letters(text);
    let mut analyser = Analyser::new(text.language);
    let mut is_loud = |word: &str| {
        is_long(word)
            && !word.contains(char::is_lowercase)
            && (letters(word) >= TOO_LONG_FOR_AN_ABBREVIATION
                || small.contains(&word.to_lowercase())
                || analyser.analyse(word).is_empty())
    };
    let mut seen = HashSet::new();
    for line in text.lines() {
        let unexplained = |found: &Abbreviation| !text.lines.explained.has_abbreviation(&found.key);
        let all: Vec<Abbreviation> = abbreviations(&line.text).into_iter().filter(unexplained).collect();
        for run in all.chunk_by(|one, next| is_together(&line.text[one.to..next.from])) {
            let words: Vec<&str> = run.iter().map(|word| &line.text[word.from..word.to]).collect();
            let mut add = |rule, seen: &str| found.push(finding(rule, Severity::Error, line.number, seen));
            if let (Some(first), Some(last)) = (run.first(), run.last())
                && (is_in_capitals(&words) || words.iter().any(|word| is_loud(word)))
            {
                add(Rule::PlainLetters, &line.text[first.from..last.to]);
                continue;
            }
            for (abbreviation, word) in run.iter().zip(words) {
                if seen.insert(abbreviation.key.clone()) {
                    add(Rule::NoAbbreviations, word);
                }
            }
        }
    }
}

/// Whether words in capitals that stand together are rather a sentence than abbreviations.
fn is_in_capitals(run: &[&str]) -> bool {
    let long = run.iter().filter(|word| is_long(word)).count();
    (run.len() > 2 && long > 0) || (run.len() > 1 && long == run.len())
}

fn is_long(word: &str) -> bool {
    letters(word) >= LOUD
}

/// The words of the text that stand in small letters somewhere.
fn in_small_letters(text: &EasyText) -> HashSet<String> {
    let words = text.lines().flat_map(|line| split(&line.text));
    words.filter(|word| !is_capital(word.text)).map(|word| word.text.to_lowercase()).collect()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic()).count()
}

fn is_together(between: &str) -> bool {
    between.chars().all(|c| c.is_whitespace() || c == '-')
        || matches!(between.trim(), "A" | "I" | "À" | "Y" | "O" | "И" | "В" | "С" | "К" | "Я")
}

/// An abbreviation or a word in capitals.
#[derive(Debug)]
pub(super) struct Abbreviation {
    from: usize,
    to: usize,
    /// Its letters, without full stops and without the small letter of its plural.
    pub key: String,
}

/// Runs of two or more capitals, and dotted initials; Roman numerals are none.
pub(super) fn abbreviations(line: &str) -> Vec<Abbreviation> {
    let mut found = initials(line);
    for word in split(line).filter(|word| is_capital(word.text) && !is_roman(word.text)) {
        let Word { text, from, to, .. } = word;
        let key = text.trim_end_matches(char::is_lowercase).chars().filter(|c| c.is_alphabetic()).collect();
        found.push(Abbreviation { from, to, key });
    }
    found.sort_by_key(|abbreviation| abbreviation.from);
    found
}

/// Whether two capitals stand together in a word.
pub(super) fn is_capital(word: &str) -> bool {
    let mut before = false;
    word.chars().any(|c| {
        let now = c.is_uppercase();
        std::mem::replace(&mut before, now) && now
    })
}

/// Single letters with full stops, two or more: "U.N.", "e.g.", "т. е."
fn initials(line: &str) -> Vec<Abbreviation> {
    let mut found: Vec<Abbreviation> = Vec::new();
    let mut may_follow = false;
    for word in split(line) {
        let mut chars = word.text.chars();
        let letter = chars.next().filter(|c| c.is_alphabetic() && chars.next().is_none());
        let Some(letter) = letter.filter(|_| line[word.to..].starts_with('.')) else {
            may_follow = false;
            continue;
        };
        let is_next =
            |last: &Abbreviation| matches!(&line[last.to..word.from], "" | " " | "\u{a0}" | "\u{202f}");
        match found.last_mut().filter(|last| may_follow && is_next(last)) {
            Some(last) => {
                last.key.extend(letter.to_uppercase());
                last.to = word.to + 1;
            }
            None => {
                let key = letter.to_uppercase().collect();
                found.push(Abbreviation { from: word.from, to: word.to + 1, key });
            }
        }
        may_follow = true;
    }
    found.retain(|abbreviation| abbreviation.key.chars().nth(1).is_some());
    found
}
