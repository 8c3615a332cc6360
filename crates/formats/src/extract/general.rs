//! Any other document, by a rule that a person can adjust: under which heading, with which words, counted how.

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

use super::listed::{Place, addressee, listed, place_under};
use super::paragraphs::{Paragraph, paragraphs};
use super::whole::{sureness, taken};
use super::wording::{Words, plain};
use super::{Candidate, Reason};
use crate::reading::Document;

/// What is taken for a recommendation in a document of no kind that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rule {
    /// Words of the heading under which they stand; anywhere where there are none.
    pub section: Option<String>,
    /// Words of which a recommendation has one, such as "recommends" or "should"; where there are none, those by which the
    /// United Nations ask, in the language of the document.
    pub marks: Vec<String>,
    /// How they are counted.
    pub numbers: Numbers,
}

/// Which numbering counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numbers {
    /// Paragraphs with a number, and their lettered items.
    #[default]
    Numbered,
    /// Paragraphs with a number of two or three levels, such as "4.2".
    Levels,
    /// Only items with a letter or a bullet.
    Items,
    /// Counted or not.
    Any,
}

/// The candidates of a document by a rule.
pub(super) fn candidates(document: &Document, language: Option<Language>, rule: &Rule) -> Vec<Candidate> {
    let words = Words(language);
    let paragraphs = paragraphs(document);
    let section = rule.section.as_deref().map(plain).filter(|section| !section.is_empty());
    let marks: Vec<String> =
        rule.marks.iter().map(|mark| plain(mark)).filter(|mark| !mark.is_empty()).collect();
    let is_there = |paragraph: &Paragraph| {
        section
            .as_ref()
            .map(|section| paragraph.path.iter().any(|heading| plain(heading).contains(section.as_str())))
    };
    let place = |_: usize, paragraph: &Paragraph| match is_there(paragraph) {
        Some(true) => Place::Pure,
        Some(false) => Place::Elsewhere,
        None => {
            paragraph.path.iter().rev().find_map(|heading| place_under(heading, words)).unwrap_or(Place::Text)
        }
    };
    let mut found = if marks.is_empty() {
        listed(&paragraphs, words, place)
    } else {
        let there = paragraphs.iter().filter(|paragraph| is_there(paragraph) != Some(false));
        there.flat_map(|paragraph| marked(paragraph, &marks, section.is_some(), words)).collect()
    };
    found.retain(|one| counts(one, rule.numbers));
    for one in &mut found {
        one.reasons.push(Reason::GeneralRule);
        one.sureness = sureness(&one.reasons);
    }
    found
}

fn counts(one: &Candidate, numbers: Numbers) -> bool {
    match numbers {
        Numbers::Any => true,
        Numbers::Numbered => one.number.starts_with(|c: char| c.is_ascii_digit()),
        Numbers::Levels => one.number.contains('.'),
        Numbers::Items => one.parent.is_some() || one.number.is_empty(),
    }
}

/// A paragraph that has one of the words a person gave.
fn marked(paragraph: &Paragraph, marks: &[String], is_in_section: bool, words: Words) -> Vec<Candidate> {
    let items = paragraph.items.iter().map(|item| item.text.as_str());
    let has = |text: &str| marks.iter().any(|mark| begins_a_word(&plain(text), mark));
    if !std::iter::once(paragraph.text.as_str()).chain(items).any(has) {
        return Vec::new();
    }
    let mut reasons = vec![Reason::MatchesRule];
    reasons.extend(is_in_section.then_some(Reason::InRecommendationSection));
    let addressee = addressee(paragraph, words);
    let taken = taken(paragraph, &paragraph.text, &reasons).into_iter();
    taken.map(|one| Candidate { addressee: addressee.clone(), ..one }).collect()
}

/// Whether a mark stands in a text at the beginning of a word; Chinese and Arabic do not part theirs as others do.
fn begins_a_word(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        mark.starts_with(|c: char| c >= '\u{600}') || !before.is_some_and(char::is_alphanumeric)
    })
}
