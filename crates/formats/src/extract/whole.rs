//! From a paragraph that asks to candidates, each of which reads as a whole recommendation.
//!
//! A lettered item is a candidate of its own, with the words that lead the list before it: a ministry that is given "12(b)"
//! must be able to read it alone. The leading words are no candidate beside their items, or one request would count twice.

use super::paragraphs::{Item, Paragraph, ends_with_colon};
use super::{Candidate, Reason};

/// The candidates of a paragraph: its items behind the words that ask, or those words alone.
pub(super) fn taken(paragraph: &Paragraph, asked: &str, reasons: &[Reason]) -> Vec<Candidate> {
    if paragraph.items.is_empty() {
        let text = tidy(asked).to_owned();
        let of = Candidate {
            number: paragraph.number.clone(),
            page: paragraph.page,
            blocks: paragraph.blocks,
            ..base(paragraph, reasons)
        };
        return if text.is_empty() { Vec::new() } else { vec![Candidate { text, ..of }] };
    }
    let says_something = |item: &&Item| !tidy(&item.text).is_empty();
    paragraph
        .items
        .iter()
        .filter(says_something)
        .map(|item| of_item(paragraph, item, asked, reasons))
        .collect()
}

fn base(paragraph: &Paragraph, reasons: &[Reason]) -> Candidate {
    let mut reasons = reasons.to_vec();
    if paragraph.number.is_empty() {
        reasons.push(Reason::NoNumber);
    }
    Candidate { path: paragraph.path.clone(), reasons, ..Candidate::default() }
}

fn of_item(paragraph: &Paragraph, item: &Item, asked: &str, reasons: &[Reason]) -> Candidate {
    let number = match (paragraph.number.as_str(), item.letter.as_str()) {
        (number, "") => number.to_owned(),
        ("", letter) => letter.to_owned(),
        (number, letter) => format!("{number}({letter})"),
    };
    let mut found = Candidate {
        number,
        text: join(asked, &item.text),
        page: item.page,
        blocks: item.blocks,
        parent: Some(paragraph.number.clone()).filter(|number| !number.is_empty()),
        ..base(paragraph, reasons)
    };
    if item.letter.is_empty() {
        found.reasons.push(Reason::PartOfNumber);
    }
    found
}

/// The words that lead a list and one of its items as one text.
pub(super) fn join(lead: &str, item: &str) -> String {
    let (lead, item) = (lead.trim(), tidy(item));
    match (lead.is_empty(), lead.ends_with(['：', '，'])) {
        (true, _) => item.to_owned(),
        (false, true) => format!("{lead}{item}"),
        (false, false) => format!("{lead} {item}"),
    }
}

/// An item or paragraph without what joins it to the next: "; and".
pub(super) fn tidy(text: &str) -> &str {
    let text = text.trim();
    let signs = [';', ',', '；', '，', '؛', '،'];
    let parted = ["and", "et", "y", "e", "и", "و", "以及", "和"].iter().find_map(|word| {
        let before = text.strip_suffix(word)?.trim_end();
        before.ends_with(signs).then_some(before)
    });
    parted.unwrap_or(text).trim_end_matches(signs).trim_end()
}

/// Whether words lead a list whose items stand in the paragraphs after them.
pub(super) fn leads(paragraph: &Paragraph) -> bool {
    paragraph.items.is_empty() && ends_with_colon(&paragraph.text)
}

/// How sure a candidate is, by its reasons.
pub(super) fn sureness(reasons: &[Reason]) -> f32 {
    let weight = |reason: &Reason| match reason {
        Reason::RecommendingVerb => 0.45,
        Reason::InRecommendationSection => 0.30,
        Reason::PairedWithConcern => 0.07,
        Reason::NumberedInList | Reason::MatchesRule => 0.15,
        Reason::UnderLeadingWords => 0.35,
        Reason::OperativeParagraph => 0.5,
        Reason::NoNumber => -0.15,
        Reason::OnlyBySection => -0.1,
        Reason::GeneralRule => -0.2,
        _ => 0.0,
    };
    (0.2 + reasons.iter().map(weight).sum::<f32>()).clamp(0.05, 0.99)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_reads_whole_with_the_words_that_lead_it() {
        assert_eq!(
            join("The State party should:", "Count the boats; and"),
            "The State party should: Count the boats"
        );
        assert_eq!(join("委员会建议缔约国：", "统计船只；"), "委员会建议缔约国：统计船只");
        assert_eq!(tidy("Adopt a law."), "Adopt a law.");
        assert_eq!(tidy("adopter une loi ; et"), "adopter une loi");
        assert_eq!(tidy("统计船只；以及"), "统计船只");
    }
}
