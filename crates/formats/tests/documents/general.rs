//! Documents of no kind that is known, by the usual rule and by rules that a person gives.

use suivi_formats::extract::general::{Numbers, Rule};
use suivi_formats::extract::{Candidate, Reason, extract, extract_with};
use suivi_formats::reading::{Document, read};
use suivi_kernel::Language;

use super::shown::compare;

#[test]
fn the_usual_rule_takes_numbered_paragraphs_that_ask_in_six_languages() {
    for language in Language::ALL {
        let found = compare(&format!("general.{language}.txt"));
        assert_eq!(found.facts.kind, None, "{language}");
        for one in &found.candidates {
            assert!(one.reasons.contains(&Reason::GeneralRule));
            assert!(one.sureness < 0.75, "{language}: {}", one.sureness);
        }
    }
}

const AUDIT: &str = "Audit of the lighthouses of Sama\n\n\
    Findings\n\n\
    4.1 The lamps are dim.\n\n\
    Measures to take\n\n\
    4.2 Buy lamps.\n\n\
    4.3 The keeper shall clean the lamps.\n\n\
    5. Numbered otherwise.\n\n\
    Last words\n\n\
    It shall be known.";

fn document(text: &str) -> Document {
    read(text.as_bytes().to_vec()).unwrap()
}

fn numbers(found: &[Candidate]) -> Vec<&str> {
    found.iter().map(|one| one.number.as_str()).collect()
}

#[test]
fn a_rule_says_under_which_heading_with_which_words_and_counted_how() {
    let audit = document(AUDIT);
    assert_eq!(extract(&audit).candidates, []);
    let rule = |section: Option<&str>, marks: &[&str], numbers| Rule {
        section: section.map(str::to_owned),
        marks: marks.iter().map(|mark| (*mark).to_owned()).collect(),
        numbers,
    };
    let by = |rule: &Rule| extract_with(&audit, Some(rule)).candidates;
    assert_eq!(numbers(&by(&rule(Some("measures to take"), &[], Numbers::Numbered))), ["4.2", "4.3", "5"]);
    assert_eq!(numbers(&by(&rule(Some("Measures"), &[], Numbers::Levels))), ["4.2", "4.3"]);
    assert_eq!(numbers(&by(&rule(None, &["shall"], Numbers::Numbered))), ["4.3"]);
    assert_eq!(by(&rule(None, &["shall"], Numbers::Any)).len(), 2);
    assert_eq!(by(&rule(Some("No such part"), &["shall"], Numbers::Any)), []);
    let led = by(&rule(None, &["shall"], Numbers::Numbered));
    assert!(led[0].reasons.contains(&Reason::MatchesRule));
}

#[test]
fn a_rule_is_kept_as_json_and_what_it_leaves_out_is_usual() {
    let kept: Rule = serde_json::from_str(r#"{"marks": ["shall"]}"#).unwrap();
    assert_eq!(kept, Rule { marks: vec!["shall".to_owned()], ..Rule::default() });
    let again: Rule = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
    assert_eq!(again, kept);
}
