//! The lines of a text, and what its boxes explain.

use std::collections::HashSet;

use suivi_kernel::Language;

use super::capitals::abbreviations;
use super::markup::{Plain, plain};
use crate::analysis::Analyser;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing to read: empty, a rule, a picture, a chart.
    Blank,
    Heading,
    /// A line of running text.
    Ordinary,
    /// An item of a list, a box with an explanation, or a note: it begins something new.
    Start,
    /// A row of a table.
    Table,
}

/// A line as it is read.
#[derive(Debug)]
pub(super) struct Line {
    /// From 1.
    pub number: usize,
    pub kind: Kind,
    /// The words, without marks; of a box, the explanation.
    pub text: String,
    /// What stands in italics or underlined.
    pub slanted: Vec<String>,
}

impl Line {
    /// Whether sentences stand on it.
    pub fn is_prose(&self) -> bool {
        matches!(self.kind, Kind::Ordinary | Kind::Start)
    }
}

/// All lines of a text.
#[derive(Debug)]
pub(super) struct Lines {
    pub all: Vec<Line>,
    pub explained: Explained,
}

impl Lines {
    pub fn of(text: &str, language: Language) -> Self {
        let mut explained = Explained::in_language(language);
        let mut all = Vec::new();
        for (number, raw) in (1..).zip(text.lines()) {
            let (kind, term, words) = classify(raw.trim());
            let Plain { text, mut slanted } = plain(words);
            if let Some(term) = term.map(plain) {
                explained.add(&term.text);
                slanted.extend(term.slanted);
            }
            let kind = if text.is_empty() { Kind::Blank } else { kind };
            all.push(Line { number, kind, text, slanted });
        }
        Lines { all, explained }
    }
}

/// What a line is, the word that it explains, and its own words.
fn classify(line: &str) -> (Kind, Option<&str>, &str) {
    if line.chars().all(|c| "-=*_|: ".contains(c)) {
        return (Kind::Blank, None, "");
    }
    let unquoted = line.trim_start_matches(['>', ' ']);
    if unquoted.len() < line.len()
        && let Some((term, explanation)) = explanation(unquoted)
    {
        return (Kind::Start, Some(term), explanation);
    }
    let after_hashes = unquoted.trim_start_matches('#');
    if matches!(unquoted.len() - after_hashes.len(), 1..=6) && after_hashes.starts_with([' ', '\t']) {
        return (Kind::Heading, None, after_hashes.trim_end_matches('#'));
    }
    if unquoted.starts_with('|') {
        return (Kind::Table, None, unquoted);
    }
    if let Some(start) = note(unquoted).or_else(|| item(unquoted)) {
        return (Kind::Start, None, start);
    }
    (Kind::Ordinary, None, unquoted.trim_end_matches('\\'))
}

/// The word and the explanation of `**word**: explanation`, or of `**word:** explanation`.
fn explanation(line: &str) -> Option<(&str, &str)> {
    let is_colon = |c: char| matches!(c, ':' | '：' | '﹕');
    let (term, after) = line.strip_prefix("**")?.split_once("**")?;
    if let Some(term) = term.trim_end().strip_suffix(is_colon) {
        return Some((term, after));
    }
    Some((term, after.trim_start().strip_prefix(is_colon)?))
}

/// The words of a note, `[^1]: words`.
fn note(line: &str) -> Option<&str> {
    let (mark, words) = line.strip_prefix("[^")?.split_once("]:")?;
    (!mark.contains(']')).then_some(words)
}

/// The words of an item, `- words` or `1. words`.
fn item(line: &str) -> Option<&str> {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let after_mark = match line.len() - after_digits.len() {
        0 => line.strip_prefix(['-', '*', '+'])?,
        1..=9 => after_digits.strip_prefix(['.', ')'])?,
        _ => return None,
    };
    after_mark.strip_prefix([' ', '\t'])
}

/// The words that boxes explain. They are the same in another number or case.
#[derive(Debug)]
pub(super) struct Explained {
    analyser: Analyser,
    forms: HashSet<Box<str>>,
    abbreviations: HashSet<String>,
}

impl Explained {
    fn in_language(language: Language) -> Self {
        let analyser = Analyser::new(language);
        Explained { analyser, forms: HashSet::new(), abbreviations: HashSet::new() }
    }

    fn add(&mut self, term: &str) {
        let forms = self.analyser.analyse(term).into_iter().flat_map(|token| token.forms.to_vec());
        self.forms.extend(forms);
        self.abbreviations.extend(abbreviations(term).into_iter().map(|found| found.key));
    }

    /// Whether a box explains this word.
    pub fn has_word(&self, word: &str) -> bool {
        let mut analyser = self.analyser.clone();
        let tokens = analyser.analyse(word);
        tokens.iter().flat_map(|token| token.forms.iter()).any(|form| self.forms.contains(form))
    }

    /// Whether a box explains this abbreviation, by its capital letters.
    pub fn has_abbreviation(&self, key: &str) -> bool {
        self.abbreviations.contains(key)
    }
}
