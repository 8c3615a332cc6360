//! ER03 and ER06: hard words and foreign words.

use std::collections::HashSet;

use suivi_kernel::Language;
use unicode_normalization::char::is_combining_mark;

use super::{EasyText, Finding, Rule, Severity, capitals, finding, lists};
use crate::analysis::{Script, Word, fold, split};

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    for line in text.lines() {
        for word in split(&line.text) {
            let Some(rule) = rule_against(&word, text.language) else { continue };
            if seen.insert(fold(word.text)) && !text.lines.explained.has_word(word.text) {
                found.push(finding(rule, Severity::Warn, line.number, word.text));
            }
        }
    }
}

fn rule_against(word: &Word<'_>, language: Language) -> Option<Rule> {
    let lists = lists::of(language);
    if word.script == lists.script {
        let is_hard = lists.longest_word.is_some_and(|longest| letters(word) > longest);
        return is_hard.then_some(Rule::EasyWords);
    }
    let is_word = word.text.starts_with(char::is_alphabetic) && letters(word) > 1;
    (is_word && !capitals::is_capital(word.text)).then_some(Rule::NoForeignWords)
}

/// The letters of a word; the Arabic article and what is written together with it do not count.
fn letters(word: &Word<'_>) -> usize {
    const ARTICLES: [&str; 6] = ["ال", "لل", "وال", "بال", "فال", "كال"];
    let count = |text: &str| {
        text.chars().filter(|c| c.is_alphabetic() && !is_combining_mark(*c) && *c != 'ـ').count()
    };
    let article = match word.script {
        Script::Arabic => {
            ARTICLES.iter().filter(|article| word.text.starts_with(**article)).map(|it| count(it)).max()
        }
        _ => None,
    };
    count(word.text) - article.unwrap_or(0)
}
