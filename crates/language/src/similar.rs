//! Repeats of a text, and what changed between two versions of it.

use std::collections::{HashMap, HashSet};

use ::similar::{Algorithm, ChangeTag, DiffTag, capture_diff_slices};
use suivi_kernel::Language;

use crate::analysis::{Analyser, fold, segment_chinese, split};

/// A stretch of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffPart {
    /// In both texts.
    Same(String),
    /// Only in the old text.
    Removed(String),
    /// Only in the new text.
    Added(String),
}

/// A short digest that two texts share when they differ only in case, accents, punctuation and spaces.
///
/// Texts in different languages never share it.
pub fn fingerprint(text: &str, language: Language) -> String {
    let mut digest = Digest::default();
    digest.add(language.code());
    for word in split(text) {
        digest.add(&fold(word.text));
    }
    digest.hex()
}

/// What two texts have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    /// The share of words that are in both, of all words that are in either: 0 to 1.
    pub share: f64,
    /// The words in both, as the second text has them and in its order; stop words left out.
    pub words: Vec<String>,
}

/// Compares the words of two texts in one language, whatever their order and their forms.
pub fn in_common(one: &str, other: &str, language: Language) -> Common {
    let (one, other) = (distinct(one, language), distinct(other, language));
    let words: Vec<String> = other
        .iter()
        .filter(|(form, _)| one.iter().any(|(known, _)| known == form))
        .map(|(_, word)| (*word).to_owned())
        .collect();
    let all = one.len() + other.len() - words.len();
    let share = if all == 0 { 0.0 } else { words.len() as f64 / all as f64 };
    Common { share, words }
}

/// The words by which a text is best found again: the longest, for they are the rarest; at most so many.
pub fn telling_words(text: &str, language: Language, most: usize) -> Vec<String> {
    let mut words = distinct(text, language);
    words.sort_by_key(|(_, word)| std::cmp::Reverse(word.chars().count()));
    words.truncate(most);
    words.into_iter().map(|(_, word)| word.to_owned()).collect()
}

/// Each word of a text once, in the order of the text, behind the form by which it is compared.
fn distinct(text: &str, language: Language) -> Vec<(String, &str)> {
    let all: Vec<(String, &str)> = match language {
        // A character alone says too little.
        Language::Zh => segment_chinese(text)
            .into_iter()
            .filter(|word| word.chars().count() > 1 && word.chars().all(char::is_alphanumeric))
            .map(|word| (word.to_owned(), word))
            .collect(),
        _ => Analyser::new(language)
            .analyse(text)
            .into_iter()
            .filter_map(|token| Some((token.forms.first()?.to_string(), &text[token.from..token.to])))
            .collect(),
    };
    let mut seen = HashSet::new();
    all.into_iter().filter(|(form, _)| seen.insert(form.clone())).collect()
}

/// Two independent 64-bit FNV-1a hashes: enough to tell a few million texts apart, and no promise against forgery.
struct Digest([u64; 2]);

impl Default for Digest {
    fn default() -> Self {
        Digest([0xcbf2_9ce4_8422_2325, 0x6c62_272e_07bb_0142])
    }
}

impl Digest {
    fn add(&mut self, word: &str) {
        for byte in word.bytes().chain([0x1f]) {
            for (hash, salt) in self.0.iter_mut().zip([0, 0x5b]) {
                *hash = (*hash ^ u64::from(byte ^ salt)).wrapping_mul(0x0100_0000_01b3);
                *hash ^= *hash >> 29;
            }
        }
    }

    fn hex(&self) -> String {
        format!("{:016x}{:016x}", self.0[0], self.0[1])
    }
}

/// Whether two texts share more than `share` of their words, in the same order: case, accents and punctuation aside.
///
/// 1 would be the same words, 0 no word in common. Two texts without a word are alike.
pub fn are_alike(one: &str, other: &str, share: f64) -> bool {
    let folded = |text| split(text).map(|word| fold(word.text)).collect::<Vec<String>>();
    let (one, other) = (folded(one), folded(other));
    let most = one.len() + other.len();
    if most == 0 {
        return true;
    }
    let is_more = |common: usize| (2 * common) as f64 > share * most as f64;
    // Whatever their order, the words in common are at least as many; comparing in order is slow for texts far apart.
    if !is_more(words_in_common(&one, &other)) {
        return false;
    }
    let in_order = capture_diff_slices(Algorithm::Myers, &one, &other)
        .iter()
        .filter(|operation| operation.tag() == DiffTag::Equal)
        .map(|operation| operation.old_range().len())
        .sum();
    is_more(in_order)
}

fn words_in_common(one: &[String], other: &[String]) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in one {
        *counts.entry(word).or_default() += 1;
    }
    let mut common = 0;
    for word in other {
        if let Some(left) = counts.get_mut(word.as_str()).filter(|left| **left > 0) {
            *left -= 1;
            common += 1;
        }
    }
    common
}

/// What changed, word by word (in Chinese, character by character), and in very long texts sentence by sentence.
/// The parts put together again give both texts.
pub fn diff(old: &str, new: &str) -> Vec<DiffPart> {
    let (mut old_pieces, mut new_pieces) = (pieces(old), pieces(new));
    if old_pieces.len().saturating_mul(new_pieces.len()) > MOST_COMPARED {
        (old_pieces, new_pieces) = (sentences(old), sentences(new));
    }
    let (old, new) = (old_pieces, new_pieces);
    let mut parts: Vec<(ChangeTag, String)> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        for change in operation.iter_changes(&old, &new) {
            match parts.last_mut() {
                Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
                _ => parts.push((change.tag(), change.value().to_owned())),
            }
        }
    }
    parts
        .into_iter()
        .map(|(tag, text)| match tag {
            ChangeTag::Equal => DiffPart::Same(text),
            ChangeTag::Delete => DiffPart::Removed(text),
            ChangeTag::Insert => DiffPart::Added(text),
        })
        .collect()
}

/// Two texts of some 600 words each are still compared word by word: the time grows with the product of their lengths.
const MOST_COMPARED: usize = 1_500_000;

/// Sentences with the signs and spaces behind them.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!', ';', ':', '\n', '\u{61f}', '\u{61b}', '\u{3002}', '\u{ff1b}'])
        .collect()
}

/// Words, and what stands between them: each run of spaces, each other character.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for word in split(text) {
        between(&text[done..word.from], &mut pieces);
        pieces.push(&text[word.from..word.to]);
        done = word.to;
    }
    between(&text[done..], &mut pieces);
    pieces
}

fn between<'a>(mut text: &'a str, pieces: &mut Vec<&'a str>) {
    while let Some(first) = text.chars().next() {
        let length = if first.is_whitespace() {
            text.find(|c: char| !c.is_whitespace()).unwrap_or(text.len())
        } else {
            first.len_utf8()
        };
        let (piece, rest) = text.split_at(length);
        pieces.push(piece);
        text = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_repeated_with_other_commas_and_capitals_is_the_same() {
        let one = fingerprint("Ratify the Convention, without delay.", Language::En);
        assert_eq!(one, fingerprint("  RATIFY the Convention  without delay", Language::En));
        assert_ne!(one, fingerprint("Ratify the Convention with delay", Language::En));
        assert_ne!(one, fingerprint("Ratify the Convention, without delay.", Language::Fr));
        assert_eq!(fingerprint("批准《公约》。", Language::Zh), fingerprint("批准公约", Language::Zh));
    }

    #[test]
    fn words_are_not_run_together_in_a_fingerprint() {
        assert_ne!(fingerprint("in action", Language::En), fingerprint("inaction", Language::En));
    }

    #[test]
    fn a_changed_word_is_shown_and_the_rest_kept() {
        let parts = diff("Ratify the Optional Protocol.", "Ratify the Third Protocol.");
        assert_eq!(
            parts,
            [
                DiffPart::Same("Ratify the ".into()),
                DiffPart::Removed("Optional".into()),
                DiffPart::Added("Third".into()),
                DiffPart::Same(" Protocol.".into()),
            ]
        );
    }

    #[test]
    fn chinese_is_compared_by_characters() {
        let parts = diff("保障妇女权利", "保障儿童权利");
        assert_eq!(
            parts,
            [
                DiffPart::Same("保障".into()),
                DiffPart::Removed("妇女".into()),
                DiffPart::Added("儿童".into()),
                DiffPart::Same("权利".into()),
            ]
        );
    }

    #[test]
    fn a_text_with_one_word_in_forty_changed_is_alike_and_one_in_ten_is_not() {
        let words: Vec<String> = (0..40).map(|n| format!("word{n}")).collect();
        let with = |every: usize| {
            let changed = words.iter().enumerate();
            let changed = changed.map(|(n, word)| if n % every == 5 { "other" } else { word.as_str() });
            changed.collect::<Vec<_>>().join(" ")
        };
        let text = words.join(", ");
        assert!(are_alike(&text, &text.to_uppercase(), 0.95));
        assert!(are_alike(&text, &with(40), 0.95));
        assert!(!are_alike(&text, &with(10), 0.95));
    }

    #[test]
    fn the_same_words_in_another_order_are_not_alike() {
        assert!(!are_alike("girls teach boys", "boys teach girls", 0.95));
        assert!(are_alike("", " , ", 0.95));
        assert!(!are_alike("", "a text", 0.95));
    }

    #[test]
    fn the_same_ask_in_other_words_has_most_words_in_common() {
        let common = in_common(
            "Ensure that girls with disabilities go to school on every island.",
            "Ensure schools for girls with disabilities on all islands.",
            Language::En,
        );
        assert_eq!(common.words, ["Ensure", "schools", "girls", "disabilities", "islands"]);
        assert!(common.share > 0.7, "{}", common.share);
        assert!(in_common("Train midwives.", "Ratify the Convention.", Language::En).words.is_empty());
        assert!(in_common("", "", Language::En).share < 0.1);
    }

    #[test]
    fn a_text_is_found_again_by_its_longest_words() {
        let words = telling_words("Ratify the Convention on enforced disappearance", Language::En, 2);
        assert_eq!(words, ["disappearance", "Convention"]);
        assert!(telling_words("保障残疾人权利", Language::Zh, 4).iter().any(|word| word == "残疾人"));
    }

    #[test]
    fn very_long_texts_are_compared_by_sentences() {
        let many = |word: &str| format!("The {word} stays. ").repeat(1_000);
        let (old, new) = (format!("{}Build a pier.", many("law")), format!("{}Build a port.", many("law")));
        let parts = diff(&old, &new);
        assert_eq!(
            parts[1..],
            [DiffPart::Removed(" Build a pier.".into()), DiffPart::Added(" Build a port.".into())]
        );
    }

    proptest::proptest! {
        #[test]
        fn both_texts_can_be_read_back_from_their_difference(old in "[ab ,儿é]{0,20}", new in "[ab ,儿é]{0,20}") {
            let (mut left, mut right) = (String::new(), String::new());
            for part in diff(&old, &new) {
                match part {
                    DiffPart::Same(text) => { left.push_str(&text); right.push_str(&text); }
                    DiffPart::Removed(text) => left.push_str(&text),
                    DiffPart::Added(text) => right.push_str(&text),
                }
            }
            proptest::prop_assert_eq!(left, old);
            proptest::prop_assert_eq!(right, new);
        }
    }
}
