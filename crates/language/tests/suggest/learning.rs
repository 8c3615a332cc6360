//! What is learnt, and what is measured of it.

use suivi_kernel::Language;
use suivi_language::suggest::{
    Field, KeptOut, Labelled, Origin, Suggestion, Untrainable, evaluate, measure, train,
};

use crate::world::{model, texts};

fn of(suggestions: &[Suggestion], field: Field) -> Vec<&str> {
    suggestions.iter().filter(|s| s.field == field).map(|s| s.code.as_str()).collect()
}

#[test]
fn a_model_suggests_what_it_learnt_with_the_words_that_spoke_for_it() {
    let text = "Improve the ferry timetables and train midwives";
    let suggestions = model().learnt(text, Language::En);
    let mut themes = of(&suggestions, Field::Theme);
    themes.sort_unstable();
    assert_eq!(themes, ["ferries", "midwives"]);
    assert_eq!(of(&suggestions, Field::ActionCategory), ["4"]);
    let ferries = suggestions.iter().find(|s| s.code == "ferries").unwrap();
    assert_eq!(ferries.from, Origin::Model);
    let words: Vec<&str> = ferries.because.iter().map(|word| word.text.as_str()).collect();
    assert!(words[..2].contains(&"ferry"), "{words:?}");
    let midwives = suggestions.iter().find(|s| s.code == "midwives").unwrap();
    assert_eq!(midwives.because[0].text, "midwives");
    let category = suggestions.iter().find(|s| s.field == Field::ActionCategory).unwrap();
    assert_eq!(category.because[0].text, "Improve");
}

#[test]
fn learning_twice_from_the_same_gives_the_same_model() {
    assert_eq!(model(), model());
}

#[test]
fn a_language_that_was_not_learnt_gets_rules_only() {
    let model = model();
    assert!(model.learnt("Améliorer les horaires des ferries", Language::Fr).is_empty());
    assert!(model.suggest("Ratifier la CEDEF", Language::Fr).iter().all(|s| s.from == Origin::Rule));
}

#[test]
fn clean_labels_measure_well_and_wrong_ones_measure_worse() {
    let micro = |texts: &[Labelled]| {
        let scores = evaluate(texts, KeptOut::default(), &|_, _| {}).unwrap();
        assert_eq!(scores.states, 4, "a fifth of twenty");
        let themes = scores.fields.iter().find(|f| f.field == Field::Theme).unwrap();
        assert_eq!(themes.texts, scores.texts);
        themes.micro.f1
    };
    let (clean, wrong) = (micro(&texts(600, 0)), micro(&texts(600, 3)));
    assert!(clean > 0.95, "{clean}");
    assert!(wrong < clean - 0.05, "{wrong} against {clean}");
}

#[test]
fn what_is_measured_is_what_is_suggested() {
    let mut two = texts(2, 0);
    two[0].text = "Improve the ferry tickets".to_owned();
    two[0].labels.insert(Field::Theme, vec!["ferries".to_owned()]);
    two[1].text = "Improve the school roofs".to_owned();
    two[1].labels.insert(Field::Theme, vec!["midwives".to_owned()]);
    let scores = measure(&model(), &two);
    let themes = scores.fields.iter().find(|f| f.field == Field::Theme).unwrap();
    assert_eq!((themes.micro.precision, themes.micro.recall, themes.micro.support), (0.5, 0.5, 2));
    assert_eq!(themes.exact, 0.5);
}

#[test]
fn too_little_to_learn_from_is_said() {
    assert_eq!(train(&texts(5, 0), "", &|_, _| {}).unwrap_err(), Untrainable::TooFew);
    assert_eq!(train(&[], "", &|_, _| {}).unwrap_err(), Untrainable::TooFew);
}
