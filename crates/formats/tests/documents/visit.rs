//! Reports on visits of special procedures to an invented State in the six languages.

use suivi_formats::extract::DocumentKind;
use suivi_kernel::Language;

use super::shown::compare;

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
fn lists_without_a_verb_follow_their_leading_words_and_headings() {
    compare("visit2.en.txt");
}
