//! Addenda: answers by lists of numbers, by headings and paragraph by paragraph; those in six languages stand in files.

use std::collections::BTreeMap;

use suivi_formats::extract::{Candidate, DocumentKind, Extracted, Remark, apply};
use suivi_kernel::Language::En;
use suivi_kernel::vocab::Position::{self, Noted, Supported, SupportedNoted};

use crate::upr::Part::{self, Heading, Line};
use crate::upr::taken;

/// The last answer to each number.
fn last(extracted: &Extracted) -> BTreeMap<String, Position> {
    let said = extracted.answers.iter().filter_map(|answer| Some((&answer.numbers, answer.position?)));
    said.flat_map(|(numbers, position)| numbers.iter().map(move |number| (number.clone(), position)))
        .collect()
}

fn expected(said: &[(&str, Position)]) -> BTreeMap<String, Position> {
    said.iter().map(|(number, position)| ((*number).to_owned(), *position)).collect()
}

const TITLE: [Part; 4] = [
    Line("A/HRC/64/199/Add.1"),
    Heading("Report of the Working Group on the Universal Periodic Review"),
    Line("Republic of Sama"),
    Line("Addendum"),
];

fn with_title(parts: impl IntoIterator<Item = Part>) -> Vec<Part> {
    TITLE.into_iter().chain(parts).collect()
}

#[test]
fn lists_and_ranges_of_numbers_are_answers_and_what_follows_explains_them() {
    let parts = with_title([
        Line(
            "1. Sama received 12 recommendations, of which it accepts 9. The answers are of three kinds: 1. Accepted recommendations; 2. Noted recommendations.",
        ),
        Heading("I. Accepted recommendations"),
        Line("2. The Government accepts recommendations 139.1–139.3, 139.5 and 139.7-8."),
        Heading("II. Accepted recommendations that Sama considers already implemented"),
        Line("3. The Government accepts recommendation 139.10. It considers that it is already implemented."),
        Line("139.10"),
        Line("The register was opened in 2024. See recommendation 139.4."),
        Heading("III. Noted recommendations"),
        Line("4. For the time being, the Government notes recommendations 139.4, 139.6."),
        Line("139.6"),
        Line("The Office of Tides supports the harbours with 4.5 per cent of its budget."),
        Line("5. Recommendation 139.9 is partially accepted and recommendation 139.11 is noted."),
    ]);
    for (form, extracted) in taken(En, &parts) {
        assert_eq!(extracted.facts.kind, Some(DocumentKind::UprAddendum), "{form}");
        assert_eq!(extracted.candidates, [], "{form}: an addendum recommends nothing");
        let said = [
            ("139.1", Supported),
            ("139.2", Supported),
            ("139.3", Supported),
            ("139.5", Supported),
            ("139.7", Supported),
            ("139.8", Supported),
            ("139.10", Supported),
            ("139.4", Noted),
            ("139.6", Noted),
            ("139.9", SupportedNoted),
            ("139.11", Noted),
        ];
        assert_eq!(last(&extracted), expected(&said), "{form}");
        let done = extracted.answers.iter().find(|answer| answer.text.starts_with("The register")).unwrap();
        assert_eq!(
            (done.remark, done.position),
            (Some(Remark::AlreadyImplemented), Some(Supported)),
            "{form}"
        );
        let tides = extracted.answers.iter().find(|answer| answer.text.contains("Tides")).unwrap();
        assert_eq!(
            (tides.numbers.as_slice(), tides.position),
            (&["139.6".to_owned()][..], Some(Noted)),
            "{form}"
        );
    }
}

#[test]
fn paragraphs_counted_as_the_recommendations_answer_them() {
    let parts = with_title([
        Line("1. Sama accepts the recommendation. The register is open."),
        Line("2., 3. Sama accepts these recommendations and has already implemented them."),
        Line("4. Sama accepts the recommendation on harbours."),
        Line("Sama cannot accept the recommendation on tides."),
        Line("5. Sama does not accept this recommendation."),
    ]);
    for (form, extracted) in taken(En, &parts) {
        let said =
            [("1", Supported), ("2", Supported), ("3", Supported), ("4", SupportedNoted), ("5", Noted)];
        assert_eq!(last(&extracted), expected(&said), "{form}");
    }
}

#[test]
fn applied_answers_settle_what_the_report_left_open() {
    let parts =
        with_title([Line("1. Sama accepts recommendations 1 and 2 and notes recommendations 3 and 9.")]);
    let open = |number: &str| Candidate {
        number: number.to_owned(),
        position: Some(Position::Pending),
        ..Candidate::default()
    };
    for (form, extracted) in taken(En, &parts) {
        let mut report = [open("139.1"), open("139.2"), open("139.3"), open("139.4")];
        let applied = apply(&mut report, &extracted.answers);
        let positions: Vec<_> = report.iter().filter_map(|one| one.position).collect();
        assert_eq!(positions, [Supported, Supported, Noted, Position::Pending], "{form}");
        assert_eq!(
            (applied.unmatched, applied.waiting),
            (vec!["9".to_owned()], vec!["139.4".to_owned()]),
            "{form}"
        );
    }
}

#[test]
fn one_sentence_answers_all_where_no_number_is_answered() {
    let answers = |lines: &[&'static str]| {
        let parts = with_title(lines.iter().map(|line| Line(line)));
        let found = taken(En, &parts);
        found.into_iter().map(|(_, extracted)| extracted.answers).collect::<Vec<_>>()
    };
    for found in answers(&[
        "1. Sama received 45 recommendations.",
        "2. Sama accepts all the recommendations that it received.",
    ]) {
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].numbers.len(), found[0].position), (0, Some(Supported)));
        assert_eq!(found[0].text, "Sama accepts all the recommendations that it received.");
    }
    for lines in [
        &["1. Sama considered all recommendations with care and accepts 40 of them."][..],
        &["1. Sama accepts all recommendations of France.", "2. Sama notes all recommendations of Peru."],
    ] {
        assert!(answers(lines).iter().all(Vec::is_empty), "{lines:?}");
    }
    let numbered = ["1. Sama accepts all recommendations but one.", "2. Sama notes recommendation 139.4."];
    assert!(answers(&numbered).iter().all(|found| found.iter().all(|answer| !answer.numbers.is_empty())));
}
