//! The model that the program brings along.

use suivi_kernel::{Language, vocab};
use suivi_language::suggest::{Field, Model};

#[test]
fn the_shipped_model_loads_serves_english_and_knows_the_vocabulary() {
    let model = Model::shipped();
    assert_eq!(model.about().languages, [Language::En]);
    assert_eq!(model.codes(Field::Theme).count(), 54);
    assert!(model.codes(Field::Theme).all(|code| vocab::theme(code).is_some()));
    assert_eq!(model.codes(Field::ActionCategory).collect::<Vec<_>>(), ["1", "2", "3", "4", "5"]);
    assert!(include_bytes!("../../models/english.suivi-model").len() <= 3_000_000);
}

/// If a change makes the model worse, train it anew or do not make the change.
#[test]
fn the_shipped_model_says_how_good_it_is() {
    let scores = Model::shipped().about().scores.clone().unwrap();
    assert!(scores.states >= 30);
    let field = |field| scores.fields.iter().find(|scores| scores.field == field).unwrap();
    assert_eq!(field(Field::Theme).labels.len(), 54);
    assert!(field(Field::Theme).micro.f1 >= 0.90 && field(Field::Theme).macro_f1 >= 0.86);
    assert!(field(Field::ActionCategory).exact > 0.88);
}

#[test]
fn what_is_suggested_for_invented_texts_and_why() {
    let golden = [
        ("Abolish the death penalty", Field::Theme, "issue_death_penalty", "death"),
        ("Continue to support the schools of the islands", Field::ActionCategory, "2", "Continue"),
        ("Consider ratifying the Convention on ferries", Field::ActionCategory, "3", "Consider"),
        ("Protect journalists from attacks", Field::Theme, "issue_freedom_of_the_press", "journalists"),
        ("Register the birth of every child", Field::Theme, "issue_rights_of_the_child", "child"),
        (
            "Build ramps for persons with disabilities",
            Field::Person,
            "persons_with_disabilities",
            "persons with disabilities",
        ),
    ];
    for (text, field, code, word) in golden {
        let suggestions = Model::shipped().suggest(text, Language::En);
        let one = suggestions.iter().find(|s| s.field == field && s.code == code);
        let one = one.unwrap_or_else(|| panic!("{text}: {suggestions:?}"));
        assert!(one.because.iter().take(2).any(|named| named.text.contains(word)), "{text}: {one:?}");
    }
}
