//! What extraction from documents of the Universal Periodic Review promises, whatever a document holds.

use std::collections::BTreeMap;

use proptest::prelude::*;
use suivi_formats::extract::{Reason, apply, extract};
use suivi_formats::reading::read;

/// Pieces of which documents are made, in several languages, and what breaks them.
const PIECES: [&str; 34] = [
    "139. The recommendations listed below enjoy the support of Sama:",
    "140. The following recommendations did not enjoy the support of Sama:",
    "139.1 Open a register (Fiji) (Chile);",
    "139.2 Consider joining (France)/join (Peru) the Statute (Italy)/Join it (Mali);",
    "139.2 Train judges (France, Bosnia and Herzegovina",
    "1. To mend the harbour (Togo); to light it (Malta, Cuba)",
    "(a) to count nets (Kenya);",
    "64. The recommendations noted in the report in paragraphs 21 (a), (b) and",
    "22 (c) above did not enjoy the support of Sama.",
    "21. Kenya recommended (a) to count boats; (b) to count nets.",
    "II. Conclusions and/or recommendations",
    "Annex",
    "France",
    "Bosnia and Herzegovina:",
    "- Ratify the Convention",
    "Accepted recommendations",
    "Sama accepts recommendations 1–5, 7, 139.1-139.400 and 999.999 and notes recommendations 6.",
    "Rec. 18\tSama partially accepts this recommendation.",
    "33., 34.",
    "139.12–",
    "139- تحظى التوصيات التالية بتأييد سما:",
    "139-1 فتح سجل (فرنسا والبوسنة والهرسك)؛",
    "تقبل سما التوصيات 139-1 و139-3.",
    "139.1 建立登记册（法国、波斯尼亚和黑塞哥维那）；",
    "萨马接受建议139.1至139.3。",
    "139. Les recommandations ci-après recueillent l’adhésion de Sama :",
    "(((((",
    "）（()",
    ".",
    "№ ٣٣٣-١",
    "\u{202e}139.1 \u{200f}(France)",
    "Theme: Registers",
    "II. Выводы и/или рекомендации",
    "139.1 открыть реестр (Франция и Италия);",
];

const HEADS: [&str; 4] = [
    "A/HRC/64/199\n\nReport of the Working Group on the Universal Periodic Review\n\nSama",
    "A/HRC/64/199/Add.1\n\nReport of the Working Group on the Universal Periodic Review\n\nAddendum",
    "Draft report of the Working Group on the Universal Periodic Review",
    "",
];

fn document() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,40}",
    ];
    let glue = prop::sample::select(vec!["\n\n", "\n", " "]);
    let body = prop::collection::vec((piece, glue), 0..24)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, glue)| piece + glue).collect::<String>());
    (prop::sample::select(&HEADS[..]), body).prop_map(|(head, body)| format!("{head}\n\n{body}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn candidates_stand_in_the_document_and_numbers_repeat_only_in_parts(text in document()) {
        let Ok(document) = read(text.into_bytes()) else { return Ok(()) };
        let mut taken = extract(&document);
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        for one in &taken.candidates {
            prop_assert!((0.0..=1.0).contains(&one.sureness));
            prop_assert!(one.blocks.0 <= one.blocks.1 && (one.blocks.1 as usize) < document.blocks.len());
            *numbers.entry(&one.number).or_default() += 1;
        }
        // Documents of other kinds may count anew in each part.
        let is_of_review = taken.facts.body.as_deref() == Some("UPR");
        for one in taken.candidates.iter().filter(|_| is_of_review) {
            prop_assert_eq!(numbers[one.number.as_str()] > 1, one.reasons.contains(&Reason::PartOfNumber));
        }
        let answers = taken.answers.clone();
        let applied = apply(&mut taken.candidates, &answers);
        let all: usize = answers.iter().map(|answer| answer.numbers.len()).sum();
        prop_assert!(applied.answered.len() + applied.unmatched.len() <= all);
    }
}

/// Of two under one number the first says nothing: the other is no part of several.
#[test]
fn a_number_left_alone_is_no_part_of_several() {
    let text = "Draft report of the Working Group on the Universal Periodic Review\n\n\u{202e}139.1 \u{200f}(France)\n\n\
        139.1 открыть реестр (Франция и Италия);\n\n";
    let taken = extract(&read(text.as_bytes().to_vec()).unwrap());
    assert_eq!(taken.candidates.len(), 1);
    assert!(!taken.candidates[0].reasons.contains(&Reason::PartOfNumber));
}
