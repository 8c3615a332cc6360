//! Texts that say much the same: which of many share most of their words with one, all such pairs, and the clusters
//! they make.

mod clusters;
mod pairs;

use std::collections::HashMap;

use suivi_kernel::Language;

use crate::analysis::Analyser;

pub use pairs::Pair;

/// Texts prepared to be compared with each other. Small words do not count, and neither do endings.
pub struct NearRepeats {
    /// The different words of each text, by number.
    words: Vec<Vec<u32>>,
    /// The texts in which each word stands.
    texts: Vec<Vec<u32>>,
}

impl NearRepeats {
    /// Prepares texts; they are named by their place from here on.
    pub fn of<'t>(texts: impl Iterator<Item = (&'t str, Language)>) -> Self {
        let mut analysers: HashMap<Language, Analyser> = HashMap::new();
        let mut known: HashMap<(Language, Box<str>), u32> = HashMap::new();
        let mut near = NearRepeats { words: Vec::new(), texts: Vec::new() };
        for (at, (text, language)) in (0..).zip(texts) {
            let analyser = analysers.entry(language).or_insert_with(|| Analyser::new(language));
            let mut words: Vec<u32> = Vec::new();
            for token in analyser.analyse(text) {
                // The first form depends least on how carefully somebody wrote.
                let Some(form) = token.forms.first() else { continue };
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                words.push(*known.entry((language, form.clone())).or_insert(next));
            }
            words.sort_unstable();
            words.dedup();
            near.texts.resize(known.len(), Vec::new());
            words.iter().for_each(|word| near.texts[*word as usize].push(at));
            near.words.push(words);
        }
        near
    }

    /// The other texts that share at least this part of their words with one of them, from 0 to 1: of all the words
    /// that stand in either, how many stand in both.
    pub fn like(&self, text: usize, least: f64) -> Vec<(usize, f64)> {
        let Some(words) = self.words.get(text) else { return Vec::new() };
        let mut candidates: Vec<u32> =
            self.rarest(words, least).flat_map(|word| self.texts_with(word)).collect();
        candidates.sort_unstable();
        candidates.dedup();
        let mut like: Vec<(usize, f64)> = candidates
            .into_iter()
            .map(|other| other as usize)
            .filter(|other| *other != text)
            .map(|other| (other, share(words, &self.words[other])))
            .filter(|(_, share)| *share >= least)
            .collect();
        like.sort_unstable_by_key(|(other, _)| *other);
        like
    }

    /// The rarest words of a text, as many as another must have one of to share `least` of all words: whoever has none
    /// of them cannot share enough of the rest.
    fn rarest(&self, words: &[u32], least: f64) -> impl Iterator<Item = u32> + use<> {
        let mut by_rarity = words.to_vec();
        by_rarity.sort_by_key(|word| self.texts_with(*word).len());
        let needed = pairs::whole(least * words.len() as f64);
        by_rarity.truncate((words.len() + 1).saturating_sub(needed.max(1)));
        by_rarity.into_iter()
    }

    fn texts_with(&self, word: u32) -> std::iter::Copied<std::slice::Iter<'_, u32>> {
        self.texts[word as usize].iter().copied()
    }
}

/// Of all the words that stand in either, how many stand in both. Both are sorted.
fn share(one: &[u32], other: &[u32]) -> f64 {
    let both = one.iter().filter(|word| other.binary_search(word).is_ok()).count() as f64;
    both / ((one.len() + other.len()) as f64 - both)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_ask_in_other_words_is_found_and_another_ask_is_not() {
        let texts = [
            "Ratify the Convention against Torture without delay.",
            "Ratifying, without delay, the Convention against torture",
            "Consider ratifying the Convention on ferries.",
            "Train midwives on every island.",
        ];
        let near = NearRepeats::of(texts.iter().map(|text| (*text, Language::En)));
        let like: Vec<usize> = near.like(0, 0.6).into_iter().map(|(other, _)| other).collect();
        assert_eq!(like, [1]);
        assert!(near.like(3, 0.1).is_empty());
    }

    #[test]
    fn the_same_letters_in_two_languages_are_two_words() {
        let near = NearRepeats::of([("pain chat", Language::Fr), ("pain chat", Language::En)].into_iter());
        assert!(near.like(0, 0.1).is_empty());
    }

    #[test]
    fn chinese_and_arabic_texts_are_compared_too() {
        let texts = [
            ("保障残疾女童的受教育权", Language::Zh),
            ("保障残疾女童受教育的权利", Language::Zh),
            ("ضمان تعليم الفتيات ذوات الإعاقة", Language::Ar),
            ("ضمان التعليم للفتيات ذوات الإعاقة", Language::Ar),
        ];
        let near = NearRepeats::of(texts.into_iter());
        assert_eq!(near.like(0, 0.6).first().map(|(other, _)| *other), Some(1));
        assert_eq!(near.like(2, 0.5).first().map(|(other, _)| *other), Some(3));
    }
}
