//! Text as people paste it.

use crate::{document, texts};

#[test]
fn lines_that_were_wrapped_are_put_together_again() {
    let text = "12. The Committee recommends that the State mend the harbour of every island and\nreport on it.\n(a) Train the crews;\n(b) Light the piers.\n\nAnother para-\ngraph.";
    assert_eq!(
        texts(&document(text)),
        [
            "12. The Committee recommends that the State mend the harbour of every island and report on it.",
            "(a) Train the crews;",
            "(b) Light the piers.",
            "Another paragraph.",
        ]
    );
}

#[test]
fn a_line_for_each_paragraph_stays_one() {
    let long = "The State should mend the harbours of all its islands. ".repeat(5);
    let long = long.trim();
    let text = format!("{long}\nA short one\n{long}");
    assert_eq!(texts(&document(text.clone())), text.lines().collect::<Vec<_>>());
}

#[test]
fn chinese_and_arabic_lists_are_kept_apart() {
    assert_eq!(
        texts(&document("委员会建议缔约国修缮\n各岛屿的港口：\n一、港口；\n（二）水井；")),
        ["委员会建议缔约国修缮各岛屿的港口：", "一、港口；", "（二）水井；"]
    );
    assert_eq!(
        texts(&document("١٢- توصي اللجنة بما يلي:\n(أ) إصلاح الموانئ؛\n(ب) تدريب الأطقم.")),
        ["١٢- توصي اللجنة بما يلي:", "(أ) إصلاح الموانئ؛", "(ب) تدريب الأطقم."]
    );
}

#[test]
fn letters_are_those_that_make_words() {
    let french = "L’État mettra en œuvre le plan d’accès à l’eau";
    let russian = "Комитет рекомендует государству починить гавани островов и обучить экипажи";
    let arabic = "توصي اللجنة الدولة الطرف بإصلاح موانئ الجزر وتدريب أطقم العبارات";
    let (latin, cyrillic, semitic) =
        (encoding_rs::WINDOWS_1252, encoding_rs::WINDOWS_1251, encoding_rs::WINDOWS_1256);
    for (text, encoding) in [(french, latin), (russian, cyrillic), (arabic, semitic)] {
        assert_eq!(texts(&document(encoding.encode(text).0)), [text]);
        let mut utf16 = vec![0xff, 0xfe];
        utf16.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(texts(&document(utf16)), [text]);
    }
}

#[test]
fn pages_end_where_the_text_says_so() {
    let read = document("One page.\u{c}Another page.");
    assert_eq!((read.pages, read.blocks[1].page), (2, 2));
}

#[test]
fn a_block_stays_on_one_line_whatever_was_pasted_along() {
    assert_eq!(texts(&document("Mend<br>the pier")), ["Mend the pier"]);
}
