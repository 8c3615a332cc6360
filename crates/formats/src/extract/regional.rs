//! Regional bodies: reports and conclusions that recommend as they go or in a part of their own, and judgments.

use std::collections::HashSet;

use suivi_kernel::Language;
use suivi_kernel::vocab::BodyFamily;

use super::listed::{Place, is_opening, listed, place_under};
use super::paragraphs::{Paragraph, paragraphs};
use super::whole::{leads, sureness, taken};
use super::wording::{Sense, Words, plain};
use super::{Candidate, Clause, ClauseKind, Reason};
use crate::reading::Document;

/// The recommendations of a regional body, and the operative part of a court.
pub(super) fn read(
    document: &Document,
    language: Option<Language>,
    family: Option<BodyFamily>,
) -> (Vec<Clause>, Vec<Candidate>) {
    let words = Words(language);
    let paragraphs = paragraphs(document);
    if family == Some(BodyFamily::RegionalCourt) {
        return judgment(&paragraphs, words);
    }
    let place = |_: usize, paragraph: &Paragraph| match paragraph
        .path
        .iter()
        .rev()
        .find_map(|heading| place_under(heading, words))
    {
        Some(place) => place,
        None if is_opening(paragraph, words) => Place::Elsewhere,
        None => Place::Text,
    };
    (Vec::new(), without_repeats(listed(&paragraphs, words, place)))
}

/// Reports repeat their recommendations in an appendix: the first of those alike stays.
fn without_repeats(mut found: Vec<Candidate>) -> Vec<Candidate> {
    let mut seen = HashSet::new();
    found.retain(|candidate| {
        let letters: String = plain(&candidate.text).chars().filter(|c| c.is_alphabetic()).collect();
        seen.insert(letters)
    });
    found
}

/// The operative part of a judgment, and what of it the State has to do.
fn judgment(paragraphs: &[Paragraph], words: Words) -> (Vec<Clause>, Vec<Candidate>) {
    let is_lead = |text: &str| text.chars().count() < 250 && words.has(Sense::Operative, &plain(text));
    let begins = |paragraph: &Paragraph| {
        is_lead(&paragraph.text) || paragraph.path.last().is_some_and(|heading| is_lead(heading))
    };
    let Some(begin) = paragraphs.iter().rposition(|paragraph| begins(paragraph) && !counts_on(paragraph))
    else {
        return Default::default();
    };
    let begin =
        paragraphs[..=begin].iter().rposition(|paragraph| !begins(paragraph)).map_or(0, |before| before + 1);
    let first = &paragraphs[begin];
    let heading = first.path.iter().find(|heading| is_lead(heading)).unwrap_or(&first.text);
    let path = vec![heading.trim_end_matches([',', ':', '，', '：', '،', ' ']).to_owned()];
    let mut clauses = Vec::new();
    let mut candidates = Vec::new();
    for paragraph in &paragraphs[begin..] {
        let is_beside = paragraph.number.is_empty() || paragraph.goes_on;
        let leads_on = leads(paragraph) || paragraph.text.trim_end().ends_with([',', '，', '،']);
        if is_beside && !is_lead(&paragraph.text) && !leads_on && !clauses.is_empty() {
            break;
        }
        for one in of_judgment(paragraph) {
            let is_order = words.has(Sense::Orders, &plain(&one.text));
            clauses.push(Clause {
                kind: ClauseKind::Operative,
                number: one.number.clone(),
                text: one.text.clone(),
                addressee: None,
                page: one.page,
            });
            candidates.extend(is_order.then(|| Candidate { path: path.clone(), ..one }));
        }
    }
    (clauses, candidates)
}

/// Whether a paragraph is one of a judgment's reasons that only mentions how it ends.
fn counts_on(paragraph: &Paragraph) -> bool {
    paragraph.number.parse().is_ok_and(|number: u32| number > 60)
}

fn of_judgment(paragraph: &Paragraph) -> Vec<Candidate> {
    let is_counted = !paragraph.number.is_empty() && !paragraph.goes_on || !paragraph.items.is_empty();
    if !is_counted {
        return Vec::new();
    }
    let reasons = [Reason::OperativeParagraph, Reason::NumberedInList];
    let found = taken(paragraph, &paragraph.text, &reasons).into_iter();
    found.map(|one| Candidate { sureness: sureness(&one.reasons), ..one }).collect()
}
