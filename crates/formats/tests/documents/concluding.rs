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
