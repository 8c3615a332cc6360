//! Documents of the Universal Periodic Review in the six languages: each says in every language the same.

use suivi_formats::extract::{DocumentKind, Extracted};
use suivi_kernel::Language;
use suivi_kernel::vocab::Position;

use crate::shown::of_file;

/// What a document says whatever its language: its kind, its State, what is recommended by whom, and what is answered.
type Said = (
    Option<DocumentKind>,
    Option<String>,
    Vec<(String, Vec<String>, Option<Position>)>,
    Vec<(Vec<String>, Option<Position>)>,
);

fn said(found: &Extracted) -> Said {
    let asked = found.candidates.iter().map(|one| {
        let states = one.askers.iter().map(|asker| asker.state.clone().unwrap_or_default());
        (one.number.clone(), states.collect(), one.position)
    });
    let answered = found.answers.iter().map(|answer| (answer.numbers.clone(), answer.position));
    (found.facts.kind, found.facts.state.clone(), asked.collect(), answered.collect())
}

#[test]
fn documents_of_the_review_say_the_same_in_six_languages() {
    for kind in ["report", "draft", "draft-states", "draft-table", "addendum", "addendum-table", "matrix"] {
        let of = |language: Language| said(&of_file(&format!("{kind}.{language}.txt")));
        let english = of(Language::En);
        assert_eq!(english.1.as_deref(), Some("XSA"), "{kind}");
        assert!(english.2.len() + english.3.len() > 2, "{kind}");
        for language in Language::ALL {
            assert_eq!(of(language), english, "{kind} in {language}");
        }
    }
}

#[test]
fn what_a_report_lists_is_sure_and_has_its_place() {
    for language in Language::ALL {
        let found = of_file(&format!("report.{language}.txt"));
        assert!(
            found.candidates.iter().all(|one| one.sureness > 0.9 && one.blocks.0 <= one.blocks.1),
            "{language}"
        );
    }
}
