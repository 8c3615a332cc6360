//! Invented recommendations to invented States.

use std::collections::BTreeMap;

use suivi_kernel::Language;
use suivi_language::suggest::{Field, Labelled, Model, train};

/// Words that tell what a text is about, by its code.
const SUBJECTS: [(&str, [&str; 4]); 3] = [
    ("ferries", ["ferry timetables", "the harbour pilots", "ferry tickets", "the harbour lights"]),
    ("schools", ["village teachers", "the school roofs", "teachers of reading", "the school books"]),
    ("midwives", ["trained midwives", "the maternity ward", "midwives at night", "the maternity beds"]),
];
/// First verbs, by the category of action.
const VERBS: [(&str, [&str; 3]); 3] = [
    ("2", ["Continue with", "Go on paying for", "Keep"]),
    ("4", ["Strengthen", "Improve", "Promote"]),
    ("5", ["Establish", "Adopt a law on", "Abolish the tax on"]),
];
const PLACES: [&str; 5] =
    ["on Upper Sama", "of the islands", "in every province", "near the border", "by 2030"];

/// `count` texts to twenty States; every text has one verb and one or two subjects. In one text of `noise` the labels are
/// those of another.
pub fn texts(count: usize, noise: usize) -> Vec<Labelled> {
    (0..count).map(|at| text(at, noise != 0 && at % noise == 0)).collect()
}

fn text(at: usize, is_mislabelled: bool) -> Labelled {
    // Mixed so that States, verbs and subjects do not go in step.
    let dice =
        |salt: usize, sides: usize| (at.wrapping_mul(2_654_435_761).wrapping_add(salt * 40_503) >> 7) % sides;
    let (action, verbs) = VERBS[dice(1, 3)];
    let (first, words) = SUBJECTS[dice(2, 3)];
    let mut themes = vec![first.to_owned()];
    let mut text = format!("{} {}", verbs[dice(3, 3)], words[dice(4, 4)]);
    let (second, words) = SUBJECTS[dice(5, 3)];
    if second != first {
        text = format!("{text} and {}", words[dice(6, 4)]);
        themes.push(second.to_owned());
    }
    if is_mislabelled {
        themes = vec![SUBJECTS[dice(7, 3)].0.to_owned()];
    }
    Labelled {
        text: format!("{text} {}", PLACES[dice(8, 5)]),
        language: Some(Language::En),
        state: format!("State {}", at % 20),
        labels: BTreeMap::from([(Field::Theme, themes), (Field::ActionCategory, vec![action.to_owned()])]),
    }
}

/// A model that learnt from 400 of them.
pub fn model() -> Model {
    train(&texts(400, 0), "invented texts", &|_, _| {}).unwrap()
}
