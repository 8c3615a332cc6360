//! Finds wordings in a text, whatever the endings of their words and whatever small words stand between them.

use std::collections::HashMap;

use suivi_kernel::Language;

use crate::analysis::{Analyser, Forms, Token};

/// The wordings of one language, each saying something.
#[derive(Debug)]
pub(super) struct Wordings<T> {
    all: Vec<Wording<T>>,
    by_first: HashMap<Box<str>, Vec<usize>>,
}

#[derive(Debug)]
struct Wording<T> {
    says: T,
    words: Vec<Forms>,
    /// Whether a small word stands before each of them: "right to education" is no "rights education".
    is_apart: Vec<bool>,
    /// An abbreviation: only meant where it is written in capitals.
    is_capitals: bool,
}

/// A wording that stands in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match<'w, T> {
    /// What it says.
    pub says: &'w T,
    /// Its first word among those of the text that are not stop words.
    pub word: usize,
    /// The first byte in the text.
    pub from: usize,
    /// The byte after the last.
    pub to: usize,
}

impl<T> Wordings<T> {
    pub fn new(language: Language, wordings: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut analyser = Analyser::new(language);
        let mut found = Wordings { all: Vec::new(), by_first: HashMap::new() };
        for (wording, says) in wordings {
            let tokens = analyser.analyse(wording);
            let is_apart = tokens.windows(2).map(|pair| pair[1].position - pair[0].position > 1).collect();
            let words: Vec<Forms> = tokens.into_iter().map(|token| token.forms).collect();
            let Some(first) = words.first() else { continue };
            for form in first.iter() {
                found.by_first.entry(form.clone()).or_default().push(found.all.len());
            }
            found.all.push(Wording { says, words, is_apart, is_capitals: is_capitals(wording) });
        }
        found
    }

    /// Every wording that stands in a text, by where it begins; the longest first where two begin together.
    pub fn find<'w>(&'w self, text: &str, tokens: &[Token]) -> Vec<Match<'w, T>> {
        let mut matches = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let mut begun: Vec<usize> = Vec::new();
            for form in token.forms.iter() {
                begun.extend(self.by_first.get(form).into_iter().flatten());
            }
            begun.sort_unstable();
            begun.dedup();
            let words_of = |wording: &&Wording<T>| wording.is_at(text, &tokens[at..]);
            let mut here: Vec<&Wording<T>> =
                begun.iter().map(|one| &self.all[*one]).filter(words_of).collect();
            here.sort_by_key(|wording| std::cmp::Reverse(wording.words.len()));
            matches.extend(here.into_iter().map(|wording| {
                let to = tokens[at + wording.words.len() - 1].to;
                Match { says: &wording.says, word: at, from: token.from, to }
            }));
        }
        matches
    }
}

impl<T> Wording<T> {
    fn is_at(&self, text: &str, tokens: &[Token]) -> bool {
        let Some(here) = tokens.get(..self.words.len()) else { return false };
        let agree = |(wanted, token): (&Forms, &Token)| wanted.iter().any(|form| token.forms.contains(form));
        let is_near = here.windows(2).zip(&self.is_apart).all(|(pair, is_apart)| {
            let between = pair[1].position - pair[0].position - 1;
            between <= MOST_BETWEEN && (between > 0 || !is_apart)
        });
        is_near
            && self.words.iter().zip(here).all(agree)
            && (!self.is_capitals || here.iter().all(|token| is_capitals(&text[token.from..token.to])))
    }
}

/// Small words that may stand between two words of a wording.
const MOST_BETWEEN: usize = 3;

/// Whether there are letters and all of them are capitals of a script that has any.
fn is_capitals(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: Language, wordings: &[&'static str], text: &str) -> Vec<String> {
        let wordings = Wordings::new(language, wordings.iter().map(|wording| (*wording, *wording)));
        let tokens = Analyser::new(language).analyse(text);
        wordings.find(text, &tokens).into_iter().map(|found| text[found.from..found.to].to_owned()).collect()
    }

    #[test]
    fn endings_and_small_words_do_not_matter_and_other_words_between_do() {
        let one = |text| said(Language::En, &["ratify the convention"], text);
        assert_eq!(one("After ratifying a convention, report."), ["ratifying a convention"]);
        assert!(one("Ratify the new Convention").is_empty());
        assert!(said(Language::En, &["right to education"], "human rights education").is_empty());
        assert_eq!(said(Language::Ru, &["пытки"], "Запретить пытку и пытки"), ["пытку", "пытки"]);
        assert_eq!(said(Language::Zh, &["残疾人"], "保障残疾人权利"), ["残疾人"]);
    }

    #[test]
    fn an_abbreviation_is_meant_in_capitals_only() {
        assert_eq!(said(Language::En, &["AIDS"], "AIDS and other aids"), ["AIDS"]);
        assert_eq!(said(Language::En, &["rural women", "women"], "Rural women"), ["Rural women", "women"]);
    }
}
