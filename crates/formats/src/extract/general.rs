//! Any other document, by a rule that a person can adjust: under which heading, with which words, counted how.

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

use super::concluding::asks;
use super::listed::addressee;
use super::paragraphs::{Paragraph, paragraphs};
use super::whole::{sureness, taken};
use super::wording::{Sense, Words, plain};
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
    let section = rule.section.as_deref().map(plain).filter(|section| !section.is_empty());
    let marks: Vec<String> =
        rule.marks.iter().map(|mark| plain(mark)).filter(|mark| !mark.is_empty()).collect();
    let mut found = Vec::new();
    for paragraph in paragraphs(document) {
        let is_there =
            |section: &String| paragraph.path.iter().any(|heading| plain(heading).contains(section.as_str()));
        if section.as_ref().is_some_and(|section| !is_there(section)) || !counts(&paragraph, rule.numbers) {
            continue;
        }
        let Some(mut reasons) = why(&paragraph, &marks, section.is_some(), words) else { continue };
        if section.is_some()
            || paragraph.path.iter().any(|heading| words.has(Sense::Recommendations, &plain(heading)))
        {
            reasons.push(Reason::InRecommendationSection);
        }
        reasons.push(Reason::GeneralRule);
        let addressee = addressee(&paragraph, words);
        let taken = taken(&paragraph, &paragraph.text, &reasons).into_iter();
        found.extend(taken.map(|one| Candidate {
            addressee: addressee.clone(),
            sureness: sureness(&one.reasons),
            ..one
        }));
    }
    found
}

fn counts(paragraph: &Paragraph, numbers: Numbers) -> bool {
    match numbers {
        Numbers::Any => true,
        Numbers::Numbered => !paragraph.number.is_empty(),
        Numbers::Levels => paragraph.number.contains('.'),
        Numbers::Items => !paragraph.items.is_empty() || paragraph.number.is_empty(),
    }
}

/// Why a paragraph is taken, if it is.
fn why(paragraph: &Paragraph, marks: &[String], is_in_section: bool, words: Words) -> Option<Vec<Reason>> {
    let texts = || {
        std::iter::once(paragraph.text.as_str()).chain(paragraph.items.iter().map(|item| item.text.as_str()))
    };
    if !marks.is_empty() {
        let has = |text: &str| marks.iter().any(|mark| begins_a_word(&plain(text), mark));
        return texts().any(has).then(|| vec![Reason::MatchesRule]);
    }
    let cut = super::wording::sentences(&paragraph.text);
    let is_asked = cut.into_iter().any(|range| asks(&paragraph.text[range], words));
    match (is_asked, is_in_section) {
        (true, _) => Some(vec![Reason::RecommendingVerb]),
        (false, true) if !paragraph.goes_on => Some(vec![Reason::OnlyBySection]),
        _ => None,
    }
}

/// Whether a mark stands in a text at the beginning of a word; Chinese and Arabic do not part theirs as others do.
fn begins_a_word(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        mark.starts_with(|c: char| c >= '\u{600}') || !before.is_some_and(char::is_alphanumeric)
    })
}
