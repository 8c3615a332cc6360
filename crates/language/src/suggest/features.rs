//! What of a text is weighed: its words, their stems, neighbours of both, and how it begins.
//!
//! A feature is known by the hash of its words, so that a model holds numbers and no sentence.

use suivi_kernel::Language;

use crate::analysis::{Lent, fold, split};

/// The first words of a text are weighed once more as its beginning: one, two and three of them. There stands the verb
/// that says how concrete an act is asked for.
const BEGINNING: usize = 3;
/// Neighbouring words, and neighbouring stems, that are weighed together at most.
const NEIGHBOURS: usize = 2;

/// A text as it is weighed.
#[derive(Clone, Debug, Default)]
pub(super) struct Features {
    /// Each word's first byte and the byte after its last.
    pub words: Vec<(usize, usize)>,
    /// What is weighed, each once, in the order of its hash.
    pub found: Vec<Feature>,
}

/// Something of a text that can weigh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Feature {
    /// The hash of its words, its kind and the language.
    pub hash: u32,
    /// Its first word where it stands first.
    pub word: u32,
    /// How many words it has.
    pub length: u32,
}

/// The features of a text. Case, accents and ways of writing do not matter; word endings do, except in stems.
pub(super) fn features(text: &str, language: Language) -> Features {
    let words: Vec<(usize, usize)>;
    let folded: Vec<String>;
    (words, folded) = split(text)
        .map(|word| ((word.from, word.to), fold(word.text)))
        .filter(|(_, folded)| !folded.is_empty())
        .unzip();
    let mut found = Vec::with_capacity(folded.len() * NEIGHBOURS + BEGINNING);
    let mut add = |kind: u8, word: usize, length: usize| {
        let mut hash = Hash::of(language, kind);
        folded[word..word + length].iter().for_each(|word| hash.add(word));
        // Texts have fewer than 2^32 words: a longer one would not fit into memory beside its index.
        found.push(Feature { hash: hash.short(), word: word as u32, length: length as u32 });
    };
    for length in 1..=NEIGHBOURS {
        for word in 0..(folded.len() + 1).saturating_sub(length) {
            add(b'w', word, length);
        }
    }
    for length in 1..=BEGINNING.min(folded.len()) {
        add(b'^', 0, length);
    }
    let tokens = Lent::of(language).analyse(text);
    let stems = tokens.iter().filter_map(|token| {
        let word = words.binary_search_by_key(&token.from, |(from, _)| *from).ok()?;
        Some((word, &**token.forms.first()?))
    });
    let stems: Vec<(usize, &str)> = stems.collect();
    for (kind, length) in [(b's', 1), (b'p', NEIGHBOURS)] {
        for stems in stems.windows(length) {
            let mut hash = Hash::of(language, kind);
            stems.iter().for_each(|(_, stem)| hash.add(stem));
            let (first, last) = (stems[0].0, stems[length - 1].0);
            found.push(Feature { hash: hash.short(), word: first as u32, length: (last + 1 - first) as u32 });
        }
    }
    found.sort_by_key(|feature| (feature.hash, feature.word));
    found.dedup_by_key(|feature| feature.hash);
    Features { words, found }
}

/// FNV-1a over the words of a feature.
struct Hash(u64);

impl Hash {
    fn of(language: Language, kind: u8) -> Self {
        let mut hash = Hash(0xcbf2_9ce4_8422_2325);
        hash.bytes(language.code().as_bytes());
        hash.bytes(&[kind]);
        hash
    }

    fn add(&mut self, word: &str) {
        self.bytes(word.as_bytes());
        self.bytes(&[0x1f]);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// 32 bits of it: of 50,000 features of a model, one in 80,000 strangers is taken for one of them.
    fn short(&self) -> u32 {
        (self.0 ^ (self.0 >> 32)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str, language: Language) -> Vec<u32> {
        features(text, language).found.into_iter().map(|feature| feature.hash).collect()
    }

    #[test]
    fn case_accents_and_punctuation_do_not_matter_and_the_order_does() {
        let one = hashes("Ratify the Convention, without délay", Language::En);
        assert_eq!(one, hashes("RATIFY — the convention without delay.", Language::En));
        assert_ne!(one, hashes("The Convention ratify without delay", Language::En));
        // Five words, four pairs, three beginnings, three stems, two pairs of them.
        assert_eq!(one.len(), 17);
    }

    #[test]
    fn the_same_letters_in_two_languages_are_two_features() {
        let (one, other) = (hashes("pain", Language::Fr), hashes("pain", Language::En));
        assert!(one.iter().all(|hash| !other.contains(hash)));
    }

    #[test]
    fn a_feature_knows_where_its_words_stand() {
        let text = "Train « judges »";
        let found = features(text, Language::En);
        let pair = found.found.iter().find(|feature| feature.length == 2 && feature.word == 0).unwrap();
        let (from, _) = found.words[pair.word as usize];
        let (_, to) = found.words[(pair.word + pair.length - 1) as usize];
        assert_eq!(&text[from..to], "Train « judges");
        assert!(features("… — !", Language::En).found.is_empty());
    }
}
