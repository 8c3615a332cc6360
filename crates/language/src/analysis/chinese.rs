//! Chinese is written without spaces: a dictionary says where its words are.

use std::sync::{Arc, OnceLock};

use jieba_rs::{Jieba, TokenizeMode};

use super::Token;
use super::words::{Script, split};

/// The dictionary, read when the first Chinese text comes.
fn dictionary() -> &'static Jieba {
    static DICTIONARY: OnceLock<Jieba> = OnceLock::new();
    DICTIONARY.get_or_init(Jieba::new)
}

/// The words of a run of Chinese characters, one after the other.
pub fn segment(run: &str) -> Vec<&str> {
    dictionary().cut(run, true).into_iter().map(|token| token.word).collect()
}

/// Adds every word of two or more characters, as a search engine segments, to the token of its first character.
pub(super) fn add_segments(text: &str, tokens: &mut [Token]) {
    for (from, run) in runs(text) {
        for word in dictionary().tokenize(run, TokenizeMode::Search, true) {
            if word.word.chars().nth(1).is_none() {
                continue;
            }
            let start = from + word.byte_start;
            if let Ok(index) = tokens.binary_search_by_key(&start, |token| token.from) {
                let token = &mut tokens[index];
                let more = token.forms.iter().cloned().chain([word.word.into()]);
                token.forms = more.collect::<Arc<[_]>>();
            }
        }
    }
}

/// The unbroken runs of two or more Chinese characters, with where each begins.
fn runs(text: &str) -> Vec<(usize, &str)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for word in split(text).filter(|word| word.script == Script::Han) {
        match found.last_mut() {
            Some((_, to)) if *to == word.from => *to = word.to,
            _ => found.push((word.from, word.to)),
        }
    }
    let several = |text: &str| text.chars().nth(1).is_some();
    found.into_iter().map(|(from, to)| (from, &text[from..to])).filter(|(_, run)| several(run)).collect()
}
