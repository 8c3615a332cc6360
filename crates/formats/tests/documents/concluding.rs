//! Concluding observations of invented reviews in the six languages.

use suivi_formats::extract::{DocumentKind, Reason};
use suivi_kernel::Language;

use super::shown::{compare, of_file};

#[test]
fn concluding_observations_in_english_are_taken_whole() {
    let found = compare("concluding.en.txt");
    assert_eq!(found.facts.kind, Some(DocumentKind::ConcludingObservations));
}

#[test]
fn concluding_observations_in_french_are_taken_whole() {
    compare("concluding.fr.txt");
}

#[test]
fn concluding_observations_in_spanish_are_taken_whole() {
    compare("concluding.es.txt");
}

#[test]
fn concluding_observations_in_russian_are_taken_whole() {
    compare("concluding.ru.txt");
}

#[test]
fn concluding_observations_in_chinese_are_taken_whole() {
    compare("concluding.zh.txt");
}

#[test]
fn concluding_observations_in_arabic_are_taken_whole() {
    compare("concluding.ar.txt");
}

#[test]
fn each_candidate_has_its_place_and_is_sure_where_it_should_be() {
    for language in Language::ALL {
        let found = of_file(&format!("concluding.{language}.txt"));
        assert_eq!(found.facts.language, Some(language));
        for one in &found.candidates {
            assert!(one.blocks.0 <= one.blocks.1 && one.page == 1, "{}", one.number);
            assert!(!one.path.is_empty(), "{}", one.number);
            assert!(one.sureness > 0.6, "{} of {language}: {}", one.number, one.sureness);
            assert_eq!(one.reasons.contains(&Reason::PairedWithConcern), !one.concerns.is_empty());
            assert_eq!(one.reasons.contains(&Reason::FollowUp), one.follow_up);
        }
    }
}

/// Text copied out of a PDF has numbers and letters on lines of their own; that of the 2000s has concern and recommendation
/// under one number, on two lines.
#[test]
fn pasted_text_with_numbers_on_their_own_lines_is_read_as_well() {
    let text = "CERD/C/XSA/CO/3\n\nConcluding observations of the Committee on the Elimination of Racial Discrimination\n\n\
        Sama\n\n1.\nThe Committee considered the report.\n\nC.\n\nConcerns and recommendations\n\n\
        2.\nThe Committee is concerned that boats are not counted.\n\n\
        The Committee recommends that the State party:\n\n(a)\n\nCount the boats;\n\n(b)\n\nCount the nets.\n\n\
        3.\nThe Committee regrets the fog.\n\nThe State party should light lamps.\n";
    let found = super::taken(text);
    assert_eq!(found.facts.state.as_deref(), Some("XSA"));
    let shown: Vec<_> = found
        .candidates
        .iter()
        .map(|one| (one.number.as_str(), one.concerns.join(","), one.text.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("2(a)", "2".to_owned(), "The Committee recommends that the State party: Count the boats"),
            ("2(b)", "2".to_owned(), "The Committee recommends that the State party: Count the nets."),
            ("3", "3".to_owned(), "The State party should light lamps."),
        ]
    );
}

#[test]
fn the_concerns_that_recommendations_answer_are_read_with_their_words() {
    let found = of_file("concluding.en.txt");
    let numbers: Vec<&str> = found.concerns.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["7", "9", "10", "14"]);
    assert_eq!(
        found.concerns[1].text.lines().collect::<Vec<_>>(),
        [
            "The Committee notes with concern:",
            "(a) That the nearest court is two days away by boat",
            "(b) That legal aid is given on one island only, although the Committee recommended in its previous concluding observations that it be given on all",
            "(c) That judges have no training.",
        ]
    );
    for language in Language::ALL {
        let found = of_file(&format!("concluding.{language}.txt"));
        assert!(found.concerns.len() >= 2, "{language}");
        for concern in &found.concerns {
            assert!(found.candidates.iter().any(|one| one.concerns.contains(&concern.number)), "{language}");
            assert!(concern.blocks.0 <= concern.blocks.1 && !concern.text.is_empty(), "{language}");
        }
    }
}
