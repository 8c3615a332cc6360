//! Concluding observations of treaty bodies: paragraphs of concern and the recommendations that answer to them.
//!
//! Introduction and positive aspects recommend nothing. A recommendation is paired with the paragraphs of concern that
//! stand before it under the same heading; where one number holds both, it is paired with itself. Those for which the
//! committee asks a written answer within a year or two are flagged.

use suivi_kernel::Language;

use super::listed::is_opening;
use super::paragraphs::{Paragraph, paragraphs};
use super::references::references;
use super::whole::{sureness, taken, tidy};
use super::wording::{Plain, Sense, Words, plain, sentences};
use super::{Candidate, Reason};
use crate::reading::Document;

/// The recommendations of concluding observations, and the concerns that they answer, each in their order.
pub(super) fn read(document: &Document, language: Option<Language>) -> (Vec<Candidate>, Vec<Candidate>) {
    let words = Words(language);
    let mut found: Vec<Candidate> = Vec::new();
    let mut stated: Vec<Candidate> = Vec::new();
    let mut concerns = Concerns::default();
    for paragraph in paragraphs(document) {
        if is_opening(&paragraph, words) {
            continue;
        }
        concerns.enter(&paragraph);
        match asked(&paragraph, words) {
            Some(asked) => {
                let answers_to = concerns.answered(&paragraph, &asked);
                stated.extend(asked.own_concern.as_deref().map(|text| concern(&paragraph, text)));
                take(&paragraph, &asked, answers_to, words, &mut found);
            }
            None => {
                if concerns.note(&paragraph, words) {
                    stated.push(concern(&paragraph, &whole(&paragraph)));
                }
                emphasise(&mut found, &paragraph.text, words);
            }
        }
    }
    for candidate in &mut found {
        candidate.sureness = sureness(&candidate.reasons);
    }
    // A concern that nobody asks to be acted upon is told in the document; what is followed up is what is asked.
    stated.retain(|concern| found.iter().any(|one| one.concerns.contains(&concern.number)));
    (found, stated)
}

/// A paragraph, or the part of one, that states a concern.
fn concern(paragraph: &Paragraph, text: &str) -> Candidate {
    let last = paragraph.items.last().map_or(paragraph.blocks.1, |item| item.blocks.1);
    Candidate {
        number: paragraph.number.clone(),
        text: text.to_owned(),
        page: paragraph.page,
        blocks: (paragraph.blocks.0, paragraph.blocks.1.max(last)),
        path: paragraph.path.clone(),
        sureness: 0.95,
        ..Candidate::default()
    }
}

/// A paragraph with its items, each on a line behind its letter.
fn whole(paragraph: &Paragraph) -> String {
    let mut text = paragraph.text.trim().to_owned();
    for item in &paragraph.items {
        let letter = if item.letter.is_empty() { String::new() } else { format!("({}) ", item.letter) };
        text.push_str(&format!("\n{letter}{}", tidy(&item.text)));
    }
    text
}

/// What a paragraph asks, beside what it is concerned about.
struct Asked {
    text: String,
    /// Whether it states a concern before it asks.
    has_own_concern: bool,
    /// The sentences before those that ask, where they state a concern.
    own_concern: Option<String>,
}

/// The sentences of a paragraph that ask, if any does.
fn asked(paragraph: &Paragraph, words: Words) -> Option<Asked> {
    let text = paragraph.text.as_str();
    let cut = sentences(text);
    let at = cut.iter().position(|range| asks(&text[range.clone()], words))?;
    let begin = cut[at].start;
    let before = plain(&text[..begin]);
    let has_own_concern = words.has(Sense::Concern, &before);
    let begin = if has_own_concern { begin } else { 0 };
    let own = has_own_concern || is_of_both(&text[cut[at].clone()], words);
    let own_concern = has_own_concern.then(|| text[..begin].trim().to_owned());
    Some(Asked { text: text[begin..].trim().to_owned(), has_own_concern: own, own_concern })
}

/// Whether a sentence asks the State for something.
pub(super) fn asks(sentence: &str, words: Words) -> bool {
    let plain = plain(sentence);
    let concern = words.find(Sense::Concern, &plain).map(|(begin, _)| begin);
    let should =
        words.find(Sense::Should, &plain).filter(|(_, end)| !is_past(&plain[*end..])).map(|(begin, _)| begin);
    words.has(Sense::Asks, &plain)
        || should.is_some_and(|should| concern.is_none_or(|concern| should < concern))
}

/// "should have known": what somebody did not do asks for nothing.
fn is_past(after: &str) -> bool {
    let Some(next) = after.strip_prefix(" have ").and_then(|rest| rest.split(' ').next()) else {
        return false;
    };
    let next = next.trim_end_matches(|c: char| !c.is_alphabetic());
    next.ends_with("ed")
        || matches!(next, "been" | "known" | "done" | "had" | "taken" | "made" | "given" | "seen")
}

/// A sentence that is concerned first and asks then.
fn is_of_both(sentence: &str, words: Words) -> bool {
    let plain = plain(sentence);
    match (words.find(Sense::Concern, &plain), words.find(Sense::Asks, &plain)) {
        (Some((concern, _)), Some((asks, _))) => concern < asks,
        _ => false,
    }
}

/// The paragraphs of concern that wait for their recommendation.
#[derive(Default)]
struct Concerns {
    path: Vec<String>,
    open: Vec<String>,
    was_answered: bool,
}

impl Concerns {
    /// Under another heading nothing that stands before is answered.
    fn enter(&mut self, paragraph: &Paragraph) {
        if self.path != paragraph.path {
            *self = Concerns { path: paragraph.path.clone(), ..Concerns::default() };
        }
    }

    /// Notes a paragraph that states a concern; whether it is such a one, seen for the first time.
    fn note(&mut self, paragraph: &Paragraph, words: Words) -> bool {
        let items = paragraph.items.iter().map(|item| item.text.as_str());
        let worries = std::iter::once(paragraph.text.as_str())
            .chain(items)
            .any(|text| words.has(Sense::Concern, &plain(text)));
        if !worries || paragraph.number.is_empty() || self.open.contains(&paragraph.number) {
            return false;
        }
        if std::mem::take(&mut self.was_answered) {
            self.open.clear();
        }
        self.open.push(paragraph.number.clone());
        true
    }

    /// What a recommendation answers to. One that holds its own concern leaves nothing to those after it.
    fn answered(&mut self, paragraph: &Paragraph, asked: &Asked) -> Vec<String> {
        if !asked.has_own_concern || paragraph.number.is_empty() {
            self.was_answered = true;
            return self.open.clone();
        }
        if std::mem::take(&mut self.was_answered) {
            self.open.clear();
        }
        if !self.open.contains(&paragraph.number) {
            self.open.push(paragraph.number.clone());
        }
        std::mem::take(&mut self.open)
    }
}

fn take(
    paragraph: &Paragraph,
    asked: &Asked,
    concerns: Vec<String>,
    words: Words,
    found: &mut Vec<Candidate>,
) {
    let mut reasons = vec![Reason::RecommendingVerb];
    if paragraph.path.iter().any(|heading| words.has(Sense::Principal, &plain(heading))) {
        reasons.push(Reason::InRecommendationSection);
    }
    if !concerns.is_empty() {
        reasons.push(Reason::PairedWithConcern);
    }
    reasons.extend(closing(paragraph, asked, words));
    if reasons.contains(&Reason::FollowUpRequest) {
        flag(found, &asked.text, words, |candidate| {
            candidate.follow_up = true;
            candidate.reasons.push(Reason::FollowUp);
        });
    } else {
        emphasise(found, &asked.text, words);
    }
    let taken = taken(paragraph, &asked.text, &reasons).into_iter();
    found.extend(taken.map(|candidate| Candidate { concerns: concerns.clone(), ..candidate }));
}

/// What the closing paragraphs ask: follow-up, the next report, to make the document known.
fn closing(paragraph: &Paragraph, asked: &Asked, words: Words) -> Option<Reason> {
    let text = plain(&asked.text);
    let refers = !references(&text, words).is_empty();
    let is_due = words.has(Sense::Within, &text) || super::head::day(&asked.text).is_some();
    if refers && is_due && words.has(Sense::FollowUp, &text) {
        return Some(Reason::FollowUpRequest);
    }
    let heading = paragraph.path.last().map(|heading| plain(heading)).unwrap_or_default();
    let items = paragraph.items.iter().map(|item| plain(&item.text)).collect::<Vec<_>>().join(" ");
    let says = |sense| words.has(sense, &heading) || words.has(sense, &text) || words.has(sense, &items);
    if says(Sense::NextReport) {
        return Some(Reason::NextReport);
    }
    if says(Sense::Dissemination) {
        return Some(Reason::Dissemination);
    }
    None
}

/// Flags the recommendations that a paragraph says to be of particular importance or urgent.
fn emphasise(found: &mut [Candidate], text: &str, words: Words) {
    if words.has(Sense::Emphasised, &plain(text)) {
        flag(found, text, words, |candidate| candidate.reasons.push(Reason::Emphasised));
    }
}

/// Flags the recommendations that a paragraph refers to by number.
fn flag(found: &mut [Candidate], text: &str, words: Words, with: impl Fn(&mut Candidate)) {
    let plain = Plain::of(text);
    for number in references(&plain.text, words) {
        for candidate in found.iter_mut() {
            if candidate.number == number || candidate.parent.as_deref() == Some(&number) {
                with(candidate);
            }
        }
    }
}
