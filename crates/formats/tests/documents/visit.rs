//! Reports on visits of special procedures to an invented State in the six languages.

use suivi_formats::extract::DocumentKind;
use suivi_kernel::Language;

use super::shown::{compare, of_file};

#[test]
fn visit_reports_in_the_six_languages_give_their_last_part() {
    for language in Language::ALL {
        let found = compare(&format!("visit.{language}.txt"));
        assert_eq!(found.facts.kind, Some(DocumentKind::VisitReport), "{language}");
        assert_eq!(found.facts.body.as_deref(), Some("SR-EDUCATION"), "{language}");
        assert_eq!(found.facts.state.as_deref(), Some("XSA"), "{language}");
    }
}

#[test]
fn every_language_recommends_the_same() {
    let numbers = ["12(a)", "12(b)", "12(c)", "13(a)", "13(b)", "14", "15(a)", "15(b)", "16", "17"];
    for language in Language::ALL {
        let found = of_file(&format!("visit.{language}.txt"));
        let of_others = found.candidates.iter().filter(|one| one.addressee.is_some()).count();
        assert_eq!(
            found.candidates.iter().map(|one| one.number.as_str()).collect::<Vec<_>>(),
            numbers,
            "{language}"
        );
        assert_eq!(of_others, 4, "{language}");
    }
}

#[test]
fn lists_without_a_verb_follow_their_leading_words_and_headings() {
    compare("visit2.en.txt");
}
