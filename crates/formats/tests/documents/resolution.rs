//! Resolutions of an invented session in the six languages, and the founding resolution where it lies beside the project.

use suivi_formats::extract::{ClauseKind, DocumentKind, extract};
use suivi_formats::reading::read;
use suivi_kernel::Language;

use super::shown::{compare, of_file};

#[test]
fn resolutions_in_the_six_languages_are_taken_by_paragraph() {
    for language in Language::ALL {
        let found = compare(&format!("resolution.{language}.txt"));
        assert_eq!(found.facts.kind, Some(DocumentKind::Resolution));
    }
}

#[test]
fn a_resolution_of_a_commission_that_counts_nothing_is_read_by_its_verbs() {
    let found = compare("resolution-achpr.en.txt");
    assert_eq!(found.facts.body.as_deref(), Some("ACHPR"));
}

#[test]
fn every_language_asks_the_same_of_states() {
    for language in [Language::Fr, Language::Es, Language::Ru, Language::Zh, Language::Ar] {
        let found = of_file(&format!("resolution.{language}.txt"));
        let numbers: Vec<&str> = found.candidates.iter().map(|one| one.number.as_str()).collect();
        assert_eq!(numbers, ["1"], "{language}");
        let asked = found.clauses.iter().filter(|clause| clause.addressee.is_some()).count();
        assert!(asked >= 2, "{language}");
    }
}

/// The resolution on which national mechanisms stand, in French: counted by eye, eighteen reasons and six decisions.
#[test]
fn the_founding_resolution_comes_out_as_its_paragraphs() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/resolution-51-33.fr.txt");
    let Ok(bytes) = std::fs::read(path) else { return };
    let found = extract(&read(bytes).unwrap());
    assert_eq!(found.facts.kind, Some(DocumentKind::Resolution));
    assert_eq!(found.facts.symbol.as_deref(), Some("A/HRC/RES/51/33"));
    assert_eq!(found.facts.session.as_deref(), Some("51"));
    let of = |kind| found.clauses.iter().filter(move |clause| clause.kind == kind);
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let reasons: Vec<String> = of(ClauseKind::Preambular).map(|clause| first(&clause.text)).collect();
    let participles = [
        "Guidé",
        "Rappelant",
        "Réaffirmant",
        "Insistant",
        "Affirmant",
        "Conscient",
        "Soulignant",
        "Gardant",
        "Conscient",
        "Considérant",
        "Soulignant",
        "Rappelant",
        "Affirmant",
        "Rappelant",
        "Estimant",
        "Conscient",
        "Conscient",
        "Rappelant",
    ];
    assert_eq!(reasons, participles);
    let decided: Vec<(&str, String, Option<&str>)> = of(ClauseKind::Operative)
        .map(|clause| (clause.number.as_str(), first(&clause.text), clause.addressee.as_deref()))
        .collect();
    let office = Some("le Haut-Commissariat");
    assert_eq!(
        decided,
        [
            ("1", "Engage".to_owned(), Some("les États")),
            ("2", "Se".to_owned(), None),
            ("3", "Se".to_owned(), None),
            ("4", "Prie".to_owned(), office),
            ("5", "Prie".to_owned(), office),
            ("6", "Décide".to_owned(), None),
        ]
    );
    let whole = |clause: &suivi_formats::extract::Clause| clause.text.ends_with([',', ';', '.']);
    assert!(found.clauses.iter().all(whole));
    assert!(found.clauses.iter().all(|clause| !clause.text.contains(['¹', '*'])));
    assert_eq!(found.candidates.len(), 1);
}
