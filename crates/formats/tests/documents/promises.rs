//! What holds for every document, whatever is in it.

use proptest::prelude::*;
use suivi_formats::extract::general::{Numbers, Rule};
use suivi_formats::extract::{Extracted, extract, extract_with};
use suivi_formats::reading::{Document, read};

/// First lines of documents of each kind.
const HEADS: [&str; 7] = [
    "CEDAW/C/XSA/CO/4\n\nConcluding observations on the fourth periodic report of Sama",
    "A/HRC/72/31/Add.1\n\nVisite à Sama\n\nRapport du Rapporteur spécial sur le droit à l’éducation\n\nIII. Conclusions et recommandations",
    "人权理事会，\n\n回顾其决议，",
    "CRI(2033)12\n\nECRI report on Sama",
    "EUROPEAN COURT OF HUMAN RIGHTS\n\nFOR THESE REASONS, THE COURT,",
    "CAT/OP/XSA/1\n\nReport on the visit to Sama",
    "Nothing known",
];

/// Pieces of such documents, whole and broken.
const PIECES: [&str; 30] = [
    "1. ",
    "12.",
    "4.2 ",
    "٣- ",
    "7、",
    "(a) ",
    "b) ",
    "(iv) ",
    "(أ) ",
    "– ",
    "\n",
    "\n\n",
    "I. Recommendations\n\n",
    "جيم- التوصيات\n\n",
    "三、结论和建议\n\n",
    "The Committee recommends that the State party ",
    "L’État partie devrait : ",
    "is concerned that ",
    "Комитет призывает государство-участник ",
    "委员会建议缔约国：",
    "توصي اللجنة الدولة الطرف بما يلي: ",
    "within two years, information on the recommendations contained in paragraphs 1 (a), 3–29 and 12 ",
    "第1、2和12(a)段",
    "Calls upon all States to ",
    "; and",
    "。",
    "¹ ",
    "*",
    "e\u{301}",
    "word. Another ",
];

fn document() -> impl Strategy<Value = Document> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    (prop::sample::select(HEADS.to_vec()), prop::collection::vec(piece, 0..40))
        .prop_map(|(head, pieces)| read(format!("{head}\n\n{}", pieces.concat()).into_bytes()).unwrap())
}

fn holds(document: &Document, found: &Extracted) {
    let blocks = document.blocks.len() as u32;
    for one in &found.candidates {
        assert!(one.blocks.0 <= one.blocks.1 && one.blocks.1 < blocks, "{:?} of {blocks}", one.blocks);
        assert!((0.0..=1.0).contains(&one.sureness), "{}", one.sureness);
        assert!(!one.text.trim().is_empty() && !one.reasons.is_empty());
        assert!(one.page >= 1 && one.page <= document.pages);
        assert_ne!(one.parent.as_deref(), Some(""));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_candidate_stands_in_its_document(document in document()) {
        holds(&document, &extract(&document));
    }

    #[test]
    fn every_rule_holds_too(
        document in document(),
        section in proptest::option::of("\\PC{0,6}"),
        marks in prop::collection::vec("\\PC{0,6}", 0..3),
        numbers in prop::sample::select(vec![Numbers::Numbered, Numbers::Levels, Numbers::Items, Numbers::Any]),
    ) {
        holds(&document, &extract_with(&document, Some(&Rule { section, marks, numbers })));
    }
}
