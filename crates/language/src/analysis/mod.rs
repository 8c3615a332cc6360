//! Words as they are compared: one analyser for each of the six languages.
//!
//! A text becomes tokens. A token stands at a position, covers bytes of the text, and has one or more *forms*: two
//! words are the same when they share a form. Every word has the form "folded, then stemmed", which does not depend on
//! how carefully someone typed accents; most accented words also have the form "stemmed, then folded", which is the
//! better stem. Irregular words add the form of their singular.

mod chinese;
mod fold;
mod forms;
mod lent;
mod stopwords;
mod words;

use std::collections::HashMap;
use std::sync::Arc;

use suivi_kernel::Language;

pub use chinese::segment as segment_chinese;
pub use fold::fold;
pub(crate) use lent::Lent;
pub(crate) use stopwords::CHINESE_PARTICLES;
pub(crate) use words::{Script, Word, split};

/// The ways a word may be written in the index; empty for a stop word.
pub type Forms = Arc<[Box<str>]>;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Counts words (in Chinese, characters) from 0; stop words leave a gap.
    pub position: usize,
    /// The first byte in the text.
    pub from: usize,
    /// The byte after the last.
    pub to: usize,
    /// What it is compared by.
    pub forms: Forms,
}

/// How many words an analyser remembers before it forgets them all.
const REMEMBERED: usize = 20_000;

/// Turns texts of one language into tokens; keep it while there are more texts, for it remembers words.
#[derive(Debug)]
pub struct Analyser {
    language: Language,
    segments: bool,
    known: HashMap<Box<str>, Forms>,
}

impl Analyser {
    /// An analyser whose Chinese tokens are single characters, which finds every substring.
    pub fn new(language: Language) -> Self {
        Analyser { language, segments: false, known: HashMap::new() }
    }

    /// An analyser that adds the dictionary's words to the first character of each, as the index stores them.
    pub fn with_segments(language: Language) -> Self {
        Analyser { segments: true, ..Analyser::new(language) }
    }

    /// The tokens of a text, stop words left out.
    pub fn analyse(&mut self, text: &str) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        for (position, word) in split(text).enumerate() {
            let forms = self.forms(&word);
            if !forms.is_empty() {
                tokens.push(Token { position, from: word.from, to: word.to, forms });
            }
        }
        if self.segments {
            chinese::add_segments(text, &mut tokens);
        }
        tokens
    }

    fn forms(&mut self, word: &Word<'_>) -> Forms {
        if let Some(forms) = self.known.get(word.text) {
            return forms.clone();
        }
        let forms: Forms = forms::of(self.language, word).into();
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(word.text.into(), forms.clone());
        forms
    }
}

impl Clone for Analyser {
    /// A copy of its kind, with an empty memory.
    fn clone(&self) -> Self {
        Analyser { language: self.language, segments: self.segments, known: HashMap::new() }
    }
}

/// The languages that could own a word of this script: they are asked when the language is not known.
pub(crate) fn languages_of(script: Script) -> &'static [Language] {
    match script {
        Script::Latin => &[Language::En, Language::Fr, Language::Es],
        Script::Cyrillic => &[Language::Ru],
        Script::Arabic => &[Language::Ar],
        Script::Han => &[Language::Zh],
        Script::Other => &[Language::En],
    }
}

/// Symbols and numbers by their parts: `CRC/C/PER/CO/6-7` is crc, c, per, co, 6, 7.
pub fn symbol_parts(symbol: &str) -> Vec<String> {
    split(symbol).map(|word| fold(word.text)).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests;
