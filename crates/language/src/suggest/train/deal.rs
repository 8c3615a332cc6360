//! Which texts are kept out together: those of one State, so that nothing is tested on a State it was learnt from.

use std::collections::BTreeMap;

use super::Labelled;
use crate::similar::fingerprint;
use suivi_kernel::Language;

/// The number of the group that each text belongs to, from 0. The States are dealt like cards: every group has as many,
/// give or take one; another `seed` deals them anew. Where there are too few States to deal, the texts are dealt.
pub(in super::super) fn groups(texts: &[Labelled], groups: usize, seed: u64) -> Vec<usize> {
    let by_state = deal(texts.iter().map(|text| text.state.as_str()), groups, seed);
    if by_state.len() >= 2 * groups {
        return texts.iter().map(|text| by_state[text.state.as_str()]).collect();
    }
    // The same words to two addressees stay together.
    let same: Vec<String> = texts.iter().map(|text| fingerprint(&text.text, Language::En)).collect();
    let by_text = deal(same.iter().map(String::as_str), groups, seed);
    same.iter().map(|text| by_text[text.as_str()]).collect()
}

/// Deals names into groups, by a shuffle that depends on the names and the seed alone.
fn deal<'n>(names: impl Iterator<Item = &'n str>, groups: usize, seed: u64) -> BTreeMap<&'n str, usize> {
    let mut dealt: BTreeMap<&str, usize> = names.map(|name| (name, 0)).collect();
    let mut order: Vec<&str> = dealt.keys().copied().collect();
    order.sort_by_cached_key(|name| fingerprint(&format!("{seed} {name}"), Language::En));
    for (at, name) in order.into_iter().enumerate() {
        dealt.insert(name, at % groups);
    }
    dealt
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str, state: &str) -> Labelled {
        Labelled { text: text.to_owned(), state: state.to_owned(), ..Labelled::default() }
    }

    #[test]
    fn the_texts_of_a_state_stay_together_and_groups_are_of_a_size() {
        let texts: Vec<Labelled> =
            (0..200).map(|at| text(&format!("Text {at}"), &format!("State {}", at % 20))).collect();
        let dealt = groups(&texts, 5, 7);
        for (at, group) in dealt.iter().enumerate() {
            assert_eq!(*group, dealt[at % 20]);
        }
        let sizes: Vec<usize> =
            (0..5).map(|one| dealt.iter().filter(|group| **group == one).count()).collect();
        assert_eq!(sizes, [40; 5]);
        assert_ne!(dealt, groups(&texts, 5, 8));
    }

    #[test]
    fn a_register_of_one_state_is_dealt_by_its_texts_and_repeats_stay_together() {
        let texts: Vec<Labelled> = (0..100).map(|at| text(&format!("Text {}", at % 50), "Sama")).collect();
        let dealt = groups(&texts, 5, 0);
        assert_eq!(dealt[..50], dealt[50..]);
        assert!((0..5).all(|one| dealt.contains(&one)));
    }
}
