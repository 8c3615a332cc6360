//! What software can see of an easy-to-read text: ten of the twenty rules of `vocab/easy_read_rules.csv`
//! (DOMAIN 6.2). The others are for people, above all for readers with intellectual disabilities, and for the layout.
//!
//! The text is Markdown with one sentence to a line. An explanation box is a line `> **word**: what it means`; a word
//! that has one, anywhere in the text, counts as explained.
//!
//! ```text
//! markup       a line without its marks      lines       what each line is, and what the boxes explain
//! sentences    where sentences end           lists       the words and numbers that differ by language
//! words        ER03 ER06                     capitals    ER07, ER14 (capitals)
//! phrasing     ER08 ER09                     voice       ER10
//! layout       ER11, ER14 (marks), ER15      numerals    ER16
//! ```

mod capitals;
mod layout;
mod lines;
mod lists;
mod markup;
mod numerals;
mod phrasing;
mod rule;
mod sentences;
mod voice;
mod words;

use suivi_kernel::Language;

pub use rule::Rule;

use lines::{Kind, Line, Lines};
use sentences::Sentence;

/// The most characters that [`Finding::seen`] holds.
const SEEN: usize = 80;

/// A place in a text that may be hard to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that it goes against.
    pub rule: Rule,
    /// How sure and how grave it is.
    pub severity: Severity,
    /// The line of the text, from 1; of a sentence over several lines, the first.
    pub line: usize,
    /// The words it is about, at most 80 characters.
    pub seen: String,
}

/// How sure and how grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Look at it again: there may be a good reason.
    Warn,
    /// Against the rule.
    Error,
}

/// How long a text is. Headings, tables and the words that boxes explain do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Sentences, and list items that are none.
    pub sentences: usize,
    /// Words; in Chinese, characters.
    pub words: usize,
    /// The words of the longest sentence; in Chinese, its characters.
    pub longest_sentence: usize,
    /// Words, or characters, per sentence; 0 where there is no sentence.
    pub words_per_sentence: f64,
}

/// What in the text goes against a rule, in the order of the text.
///
/// A hard word, a foreign word or an abbreviation is found once, where it first stands.
pub fn check(text: &str, language: Language) -> Vec<Finding> {
    let text = EasyText::of(text, language);
    let mut found = Vec::new();
    words::check(&text, &mut found);
    capitals::check(&text, &mut found);
    phrasing::check(&text, &mut found);
    voice::check(&text, &mut found);
    layout::check(&text, &mut found);
    numerals::check(&text, &mut found);
    found.sort_by_key(|finding| (finding.line, finding.rule));
    found
}

/// How many sentences and words a text has, and how long its sentences are.
pub fn figures(text: &str, language: Language) -> Figures {
    EasyText::of(text, language).figures()
}

/// A text, read once for all the rules.
struct EasyText {
    language: Language,
    lines: Lines,
    sentences: Vec<Sentence>,
}

impl EasyText {
    fn of(text: &str, language: Language) -> Self {
        let lines = Lines::of(text, language);
        let sentences = sentences::of(&lines.all, language);
        EasyText { language, lines, sentences }
    }

    /// The lines with words in them.
    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.all.iter().filter(|line| line.kind != Kind::Blank)
    }

    fn figures(&self) -> Figures {
        let lengths = || self.sentences.iter().map(|sentence| sentence.words);
        let (sentences, words) = (self.sentences.len(), lengths().sum::<usize>());
        Figures {
            sentences,
            words,
            longest_sentence: lengths().max().unwrap_or(0),
            words_per_sentence: if sentences == 0 { 0.0 } else { words as f64 / sentences as f64 },
        }
    }
}

fn finding(rule: Rule, severity: Severity, line: usize, seen: &str) -> Finding {
    Finding { rule, severity, line, seen: clipped(seen.trim()) }
}

fn clipped(seen: &str) -> String {
    if seen.chars().nth(SEEN).is_none() {
        return seen.to_owned();
    }
    seen.chars().take(SEEN - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests;
