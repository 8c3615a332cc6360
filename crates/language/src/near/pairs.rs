//! All pairs of texts that share enough of their words, found without comparing each with each.
//!
//! Words are put in one order, the rarest first. Of a text with n words that must share `least` with another, at least
//! one of its first n - ⌈least · n⌉ + 1 words stands among the first words of the other too: else too few are left
//! (prefix filtering, as in Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins", 2006; with the
//! filter by place of Xiao and others, "Efficient Similarity Joins for Near Duplicate Detection", 2008). What remains is
//! compared exactly, so that no pair is missed and none is wrong.

use super::NearRepeats;

/// Two texts that share enough of their words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The earlier text.
    pub one: usize,
    /// The later text.
    pub other: usize,
    /// Of all the words that stand in either, how many stand in both, from 0 to 1.
    pub share: f64,
}

impl NearRepeats {
    /// Every pair of texts that share at least this part of their words, by the earlier and then the later of them.
    /// `least` is above 0; a text without a word is like none.
    pub fn pairs(&self, least: f64) -> Vec<Pair> {
        let texts = self.by_rarity();
        // Shorter texts come first, so that a text is compared with those that are no longer than itself.
        let mut order: Vec<usize> = (0..texts.len()).filter(|at| !texts[*at].is_empty()).collect();
        order.sort_by_key(|at| (texts[*at].len(), *at));
        let mut begun: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.texts.len()];
        let mut met: Vec<u32> = vec![0; texts.len()];
        let mut pairs = Vec::new();
        for at in order {
            let words = &texts[at];
            let mut candidates: Vec<u32> = Vec::new();
            for (place, word) in words.iter().take(beginning(words.len(), least)).enumerate() {
                for (other, their_place) in &begun[*word as usize] {
                    let theirs = &texts[*other as usize];
                    let (left, their_left) = (words.len() - place, theirs.len() - *their_place as usize);
                    let most = met[*other as usize] as usize + left.min(their_left);
                    if theirs.len() as f64 >= least * words.len() as f64
                        && most >= needed(words.len(), theirs.len(), least)
                    {
                        if met[*other as usize] == 0 {
                            candidates.push(*other);
                        }
                        met[*other as usize] += 1;
                    }
                }
                begun[*word as usize].push((at as u32, place as u32));
            }
            for other in candidates {
                met[other as usize] = 0;
                let other = other as usize;
                let share = share(words, &texts[other]);
                if share >= least {
                    pairs.push(Pair { one: at.min(other), other: at.max(other), share });
                }
            }
        }
        pairs.sort_by_key(|pair| (pair.one, pair.other));
        pairs
    }

    /// The words of each text, numbered anew so that a rarer word has a lower number, in ascending order.
    fn by_rarity(&self) -> Vec<Vec<u32>> {
        let mut order: Vec<usize> = (0..self.texts.len()).collect();
        order.sort_by_key(|word| (self.texts[*word].len(), *word));
        let mut number = vec![0_u32; order.len()];
        (0..).zip(order).for_each(|(next, word)| number[word] = next);
        let renumbered = |words: &Vec<u32>| {
            let mut words: Vec<u32> = words.iter().map(|word| number[*word as usize]).collect();
            words.sort_unstable();
            words
        };
        self.words.iter().map(renumbered).collect()
    }
}

/// How many of the first words of a text another must have one of.
fn beginning(words: usize, least: f64) -> usize {
    (words + 1).saturating_sub(whole(least * words as f64).max(1))
}

/// How many words two texts of these lengths must have in common.
fn needed(one: usize, other: usize, least: f64) -> usize {
    whole(least / (1.0 + least) * (one + other) as f64)
}

/// The whole number not below this one, a hair less, so that rounding loses no pair: what remains is compared exactly.
pub(super) fn whole(number: f64) -> usize {
    (number - 1e-9).ceil() as usize
}

/// Of all the words that stand in either, how many stand in both. Both are in ascending order.
fn share(one: &[u32], other: &[u32]) -> f64 {
    let (mut at, mut there, mut both) = (0, 0, 0_usize);
    while let (Some(mine), Some(theirs)) = (one.get(at), other.get(there)) {
        both += usize::from(mine == theirs);
        at += usize::from(mine <= theirs);
        there += usize::from(theirs <= mine);
    }
    both as f64 / (one.len() + other.len() - both) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use suivi_kernel::Language;

    use super::*;

    fn near(texts: &[String]) -> NearRepeats {
        NearRepeats::of(texts.iter().map(|text| (text.as_str(), Language::En)))
    }

    /// Texts of a few words, so that many share some.
    fn texts() -> impl Strategy<Value = Vec<String>> {
        let word = prop::sample::select(vec![
            "ferry", "bridge", "midwife", "school", "island", "harbour", "teacher", "road", "well", "nurse",
        ]);
        prop::collection::vec(prop::collection::vec(word, 0..9).prop_map(|words| words.join(" ")), 0..40)
    }

    proptest! {
        #[test]
        fn every_pair_is_found_that_comparing_each_with_each_finds(texts in texts(), least in 0.2_f64..1.0) {
            let near = near(&texts);
            let mut each = Vec::new();
            for one in 0..texts.len() {
                for (other, share) in near.like(one, least) {
                    if one < other {
                        each.push(Pair { one, other, share });
                    }
                }
            }
            prop_assert_eq!(near.pairs(least), each.clone());
            for one in 0..texts.len() {
                for other in one + 1..texts.len() {
                    let (a, b) = (&near.words[one], &near.words[other]);
                    let both = a.iter().filter(|word| b.contains(word)).count();
                    let either = a.len() + b.len() - both;
                    let is_alike = either > 0 && both as f64 / either as f64 >= least && both > 0;
                    prop_assert_eq!(each.iter().any(|pair| (pair.one, pair.other) == (one, other)), is_alike);
                }
            }
        }
    }

    #[test]
    fn texts_without_a_word_are_like_none() {
        assert!(near(&["…".to_owned(), "—".to_owned(), String::new()]).pairs(0.5).is_empty());
    }
}
