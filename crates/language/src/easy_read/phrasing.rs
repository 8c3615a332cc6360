//! ER08 and ER09: short sentences with one idea each.

use suivi_kernel::Language;

use super::sentences::Sentence;
use super::{EasyText, Finding, Rule, Severity, finding, lists};
use crate::analysis::{segment_chinese, split};

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    let lists = lists::of(text.language);
    for sentence in &text.sentences {
        let severity = match sentence.words {
            words if words > lists.error_above => Some(Severity::Error),
            words if words > lists.warn_above => Some(Severity::Warn),
            _ => None,
        };
        found.extend(severity.map(|it| finding(Rule::ShortSentences, it, sentence.line, &sentence.text)));
        let mut add = |seen: &str| found.push(finding(Rule::OneIdea, Severity::Warn, sentence.line, seen));
        if sentence.text.contains([';', '；', '؛']) {
            add(&sentence.text);
        }
        if let Some(parenthesis) = parenthesis(&sentence.text) {
            add(parenthesis);
        }
        let conjunctions = conjunctions(sentence, text.language);
        if conjunctions.len() > 1 {
            add(&conjunctions.join(", "));
        }
    }
}

/// The first parenthesis, with its signs.
fn parenthesis(sentence: &str) -> Option<&str> {
    let from = sentence.find(['(', '（'])?;
    let inside = &sentence[from..];
    let to = inside.char_indices().find(|(_, c)| matches!(c, ')' | '）')).map(|(at, c)| at + c.len_utf8());
    Some(&inside[..to.unwrap_or(inside.len())])
}

/// The conjunctions of a sentence that join ideas, as far as a short list knows them.
fn conjunctions(sentence: &Sentence, language: Language) -> Vec<&str> {
    let lists = lists::of(language);
    let is_one = |word: &str| lists.conjunctions.contains(&lists::key(word, language).as_str());
    if language == Language::Zh {
        let runs = sentence.text.split(|c: char| !c.is_alphabetic());
        return runs.flat_map(segment_chinese).filter(|word| is_one(word)).collect();
    }
    let is_joined = |word: &str| language == Language::Ar && begins_with_and(word);
    let words = split(&sentence.text).map(|word| word.text);
    words.filter(|word| is_one(word) || is_joined(word)).collect()
}

/// Whether an Arabic word begins with "and the". "And" alone is a letter with which many words begin.
fn begins_with_and(word: &str) -> bool {
    word.starts_with("وال") && !word.starts_with("والد")
}
