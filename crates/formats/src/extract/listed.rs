//! Recommendations in a list or a part of their own, as visit reports and regional bodies have them.

use super::concluding::asks;
use super::paragraphs::Paragraph;
use super::whole::{join, leads, sureness, taken};
use super::wording::{Plain, Sense, Words, plain, sentences};
use super::{Candidate, Reason};

/// Where a paragraph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In no part with recommendations: nothing is taken.
    Elsewhere,
    /// In the text, where some bodies recommend as they go: what asks is taken.
    Text,
    /// In a part with conclusions and recommendations: what asks or is led is taken.
    Mixed,
    /// In a part with nothing but recommendations: all is taken.
    Pure,
}

/// The place that a heading gives to what stands under it.
pub(super) fn place_under(heading: &str, words: Words) -> Option<Place> {
    let heading = plain(heading);
    let is_short = heading.chars().count() < 120;
    if !is_short || !words.has(Sense::Recommendations, &heading) {
        return None;
    }
    let is_about_earlier = words.has(Sense::FollowUpHeading, &heading);
    let is_mixed = words.has(Sense::Conclusions, &heading) || words.has(Sense::Principal, &heading);
    Some(match (is_about_earlier, is_mixed) {
        (true, _) => Place::Text,
        (false, true) => Place::Mixed,
        (false, false) => Place::Pure,
    })
}

/// Whether a paragraph stands in a part that recommends nothing: an introduction, positive aspects.
pub(super) fn is_opening(paragraph: &Paragraph, words: Words) -> bool {
    let headings: Vec<String> = paragraph.path.iter().map(|heading| plain(heading)).collect();
    let opens = |heading: &String| {
        let place = words.find(Sense::Opening, heading);
        place.is_some_and(|(begin, _)| begin < 4) && heading.chars().count() < 120
    };
    // "Introduction of a new code" may head concerns and recommendations.
    headings.iter().any(opens) && !headings.iter().any(|heading| words.has(Sense::Principal, heading))
}

/// Words that lead the recommendations in the paragraphs after them.
struct Lead {
    /// Put before each, where a verb governs them.
    text: Option<String>,
    addressee: Option<String>,
    path: Vec<String>,
    /// The number of the last paragraph that it led, or its own.
    last: Option<u32>,
}

impl Lead {
    /// Whether a paragraph is led: it stands under the same heading, or goes on with the count under the next one.
    fn reaches(&self, paragraph: &Paragraph, place: Place) -> bool {
        let goes_on = counted(paragraph).is_some_and(|number| number == self.last.unwrap_or_default() + 1);
        match place {
            Place::Elsewhere => false,
            Place::Text => goes_on,
            Place::Mixed | Place::Pure => goes_on || paragraph.path.starts_with(&self.path),
        }
    }
}

fn counted(paragraph: &Paragraph) -> Option<u32> {
    paragraph.number.parse().ok().filter(|_| !paragraph.goes_on)
}

/// The recommendations among paragraphs, each of which stands at a place.
pub(super) fn listed(
    paragraphs: &[Paragraph],
    words: Words,
    place: impl Fn(usize, &Paragraph) -> Place,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut lead: Option<Lead> = None;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let place = place(at, paragraph);
        lead = lead.filter(|lead| lead.reaches(paragraph, place));
        if place == Place::Elsewhere {
            continue;
        }
        let asked = asked(paragraph, words);
        let is_following = words.has(Sense::Following, &plain(&paragraph.text));
        let leads_others = is_following || leads(paragraph) && asked.is_some();
        // In the text a paragraph that counts leads its own items alone.
        let may_lead = place != Place::Text || paragraph.number.is_empty() || paragraph.goes_on;
        if may_lead && leads_others && paragraph.items.is_empty() {
            let text = asked.filter(|_| !is_following).map(|range| paragraph.text[range.start..].to_owned());
            let (addressee, last) = (addressee(paragraph, words), counted(paragraph));
            lead = Some(Lead { text, addressee, path: paragraph.path.clone(), last });
            continue;
        }
        found.extend(of_paragraph(paragraph, asked, is_following, place, lead.as_ref(), words));
        if let Some(lead) = &mut lead {
            lead.last = counted(paragraph).or(lead.last);
        }
    }
    for candidate in &mut found {
        candidate.sureness = sureness(&candidate.reasons);
    }
    found
}

fn of_paragraph(
    paragraph: &Paragraph,
    asked: Option<std::ops::Range<usize>>,
    is_following: bool,
    place: Place,
    lead: Option<&Lead>,
    words: Words,
) -> Vec<Candidate> {
    let mut reasons = Vec::new();
    if place != Place::Text {
        reasons.push(Reason::InRecommendationSection);
    }
    let mut own = addressee(paragraph, words);
    let text = match (asked, lead) {
        (Some(range), _) => {
            reasons.push(Reason::RecommendingVerb);
            paragraph.text[range.start..].to_owned()
        }
        (None, Some(lead)) => {
            reasons.push(Reason::UnderLeadingWords);
            own = own.or_else(|| lead.addressee.clone());
            join(lead.text.as_deref().unwrap_or_default(), &paragraph.text)
        }
        (None, None) if is_following && !paragraph.items.is_empty() => {
            reasons.push(Reason::UnderLeadingWords);
            String::new()
        }
        (None, None) if place == Place::Pure && !paragraph.number.is_empty() && !paragraph.goes_on => {
            reasons.push(Reason::OnlyBySection);
            paragraph.text.clone()
        }
        _ => return Vec::new(),
    };
    let found = taken(paragraph, &text, &reasons).into_iter();
    found.map(|candidate| Candidate { addressee: own.clone(), ..candidate }).collect()
}

/// From the first sentence that asks to the end, where one does; what is asked before an item is asked at the end.
fn asked(paragraph: &Paragraph, words: Words) -> Option<std::ops::Range<usize>> {
    let text = paragraph.text.as_str();
    let cut = sentences(text);
    let at = cut.iter().position(|range| asks(&text[range.clone()], words))?;
    // Words that explain stay with a short paragraph, and leave a list.
    let begin = if paragraph.items.is_empty() && at < 3 { 0 } else { cut[at].start };
    Some(begin..text.len())
}

/// Who is asked, where that is not the State: by the words that ask, or by the heading.
pub(super) fn addressee(paragraph: &Paragraph, words: Words) -> Option<String> {
    let text = paragraph.text.as_str();
    let plain = Plain::of(text);
    let verb = words.find(Sense::Asks, &plain.text).or_else(|| words.find(Sense::Following, &plain.text));
    let of_text = verb.and_then(|(begin, end)| {
        // The name may stand within the words that ask.
        let from = if words.has(Sense::TheState, &plain.text[begin..end]) { begin } else { end };
        named(text, &plain, from, words)
    });
    match of_text {
        Some(found) => found,
        None => paragraph
            .path
            .iter()
            .rev()
            .find_map(|heading| named(heading, &Plain::of(heading), 0, words))
            .flatten(),
    }
}

/// Who is named first from a place on: nobody (`None`), the State (`Some(None)`), or somebody else.
fn named(text: &str, plain: &Plain, from: usize, words: Words) -> Option<Option<String>> {
    let rest = plain.text.get(from..)?;
    let state = words.find(Sense::TheState, rest).map(|(begin, _)| begin);
    let other = words.find(Sense::Others, rest);
    match (state, other) {
        (None, None) => None,
        (Some(state), Some((other, _))) if state <= other => Some(None),
        (Some(_), None) => Some(None),
        (_, Some((begin, end))) => text
            .get(plain.place(from + begin)..plain.place(from + end))
            .map(|name| Some(name.trim().to_owned())),
    }
}
