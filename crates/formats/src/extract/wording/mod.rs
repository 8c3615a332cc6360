//! The words by which United Nations and regional documents ask, worry and refer, in the six languages.
//!
//! They stand in `phrases.csv`: a sense, a language, a phrase. "…" stands for a few words between, "_" for the end of a
//! word; without it a phrase goes on with any ending.

mod plain;
mod sentences;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use suivi_kernel::Language;

pub(super) use plain::{Plain, plain};
pub(super) use sentences::sentences;

/// What a phrase does in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Sense {
    /// Recommends, urges, calls upon.
    Asks,
    /// Says what the State should do.
    Should,
    /// Is concerned, regrets.
    Concern,
    /// Heads a part that recommends nothing: introduction, positive aspects.
    Opening,
    /// Heads the part with concerns and recommendations.
    Principal,
    /// Heads recommendations.
    Recommendations,
    /// Heads conclusions.
    Conclusions,
    /// Leads a list of recommendations that stand in the paragraphs after it.
    Following,
    /// Asks for information on what was done.
    FollowUp,
    /// Says within how long.
    Within,
    /// Heads the part on follow-up, or on what was recommended earlier.
    FollowUpHeading,
    /// Says that some recommendations are of particular importance or urgent.
    Emphasised,
    /// Asks for the next report.
    NextReport,
    /// Asks to make the document known.
    Dissemination,
    /// Comes before the numbers of paragraphs.
    Paragraph,
    /// Means the State under review, its government or its authorities.
    TheState,
    /// Means somebody else who is asked.
    Others,
    /// Leads the operative part of a judgment.
    Operative,
    /// Orders, in a judgment.
    Orders,
    /// Stands in the title of concluding observations.
    TitleConcluding,
    /// Stands in the title of a report on a visit.
    TitleVisit,
    /// Stands in the title of a document that informs a review.
    TitleBackground,
    /// Stands at the beginning of other titles; tells no kind.
    TitleOther,
    /// Means a session.
    Session,
    /// Names an organ that resolves.
    Organ,
    /// Asks somebody to act, in a resolution.
    Calls,
    /// Begins an operative paragraph.
    OperativeVerb,
    /// Means States, or their governments.
    States,
    /// Names somebody who is asked, where the language does not part its words.
    Asked,
}

/// A phrase made ready for comparing: its parts in their order.
struct Phrase {
    parts: Vec<Part>,
}

struct Part {
    words: String,
    ends_a_word: bool,
    begins_a_word: bool,
}

#[derive(Deserialize)]
struct Row {
    sense: Sense,
    language: String,
    phrase: String,
}

static PHRASES: LazyLock<HashMap<(Sense, Language), Vec<Phrase>>> = LazyLock::new(|| {
    let mut phrases: HashMap<(Sense, Language), Vec<Phrase>> = HashMap::new();
    for row in rows().flatten() {
        if let Ok(language) = row.language.parse() {
            phrases.entry((row.sense, language)).or_default().push(Phrase::of(&row.phrase));
        }
    }
    phrases
});

fn rows() -> impl Iterator<Item = Result<Row, csv::Error>> {
    csv::Reader::from_reader(include_str!("phrases.csv").as_bytes()).into_deserialize()
}

/// The most characters that "…" stands for.
const BETWEEN: usize = 70;

impl Phrase {
    fn of(text: &str) -> Self {
        let parts = text.split('…').map(|part| {
            let part = part.trim();
            let ends_a_word = part.ends_with('_');
            let words = plain(part.trim_end_matches('_'));
            // Arabic joins its small words to the next one, and Chinese does not part words.
            let begins_a_word = words.chars().next().is_some_and(|c| c.is_alphabetic() && c < '\u{600}');
            Part { words, ends_a_word, begins_a_word }
        });
        Phrase { parts: parts.filter(|part| !part.words.is_empty()).collect() }
    }

    /// Where the phrase stands in a plain text: its first byte and the byte after its last.
    fn find(&self, text: &str) -> Option<(usize, usize)> {
        let first = self.parts.first()?;
        let mut from = 0;
        while let Some(begin) = first.find(text, from) {
            if let Some(end) = self.goes_on(text, begin + first.words.len()) {
                return Some((begin, end));
            }
            from = begin + first.words.len();
        }
        None
    }

    fn goes_on(&self, text: &str, mut end: usize) -> Option<usize> {
        for part in &self.parts[1..] {
            // No further than the words between may reach: texts may be long.
            let reach = text[end..].char_indices().nth(BETWEEN + part.words.len() + 1);
            let near = reach.map_or(text, |(reach, _)| &text[..end + reach]);
            let begin = part.find(near, end)?;
            if text[end..begin].chars().count() > BETWEEN {
                return None;
            }
            end = begin + part.words.len();
        }
        Some(end)
    }
}

impl Part {
    fn find(&self, text: &str, from: usize) -> Option<usize> {
        let mut at = from;
        while let Some(found) = text.get(at..)?.find(&self.words) {
            let begin = at + found;
            let end = begin + self.words.len();
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let begins = !self.begins_a_word || !is_letter(text[..begin].chars().next_back());
            let ends = !self.ends_a_word || !is_letter(text[end..].chars().next());
            if begins && ends {
                return Some(begin);
            }
            at = end;
        }
        None
    }
}

/// In which language a document is compared: its own, or all six where it is not known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub Option<Language>);

impl Words {
    /// Where a phrase of a sense stands first in a plain text: its first byte and the byte after its last.
    pub(super) fn find(self, sense: Sense, text: &str) -> Option<(usize, usize)> {
        let of = |language: Language| PHRASES.get(&(sense, language)).map(Vec::as_slice).unwrap_or_default();
        let found = |language: Language| of(language).iter().filter_map(|phrase| phrase.find(text));
        match self.0 {
            Some(language) => first(found(language)),
            None => first(Language::ALL.into_iter().flat_map(found)),
        }
    }

    /// Whether a plain text has a phrase of a sense.
    pub(super) fn has(self, sense: Sense, text: &str) -> bool {
        self.find(sense, text).is_some()
    }
}

/// The place that begins first; of several that begin there the longest.
fn first(places: impl Iterator<Item = (usize, usize)>) -> Option<(usize, usize)> {
    places.min_by_key(|(begin, end)| (*begin, usize::MAX - end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read_and_no_phrase_stands_twice() {
        let mut seen = std::collections::HashSet::new();
        for row in rows() {
            let row = row.unwrap();
            let language: Language = row.language.parse().unwrap();
            assert!(!Phrase::of(&row.phrase).parts.is_empty(), "{}", row.phrase);
            assert!(seen.insert((row.sense, language, row.phrase.clone())), "{} stands twice", row.phrase);
        }
        assert!(seen.len() > 300);
    }

    #[test]
    fn every_sense_has_words_in_each_language_that_needs_them() {
        for sense in [Sense::Asks, Sense::Concern, Sense::FollowUp, Sense::NextReport, Sense::TheState] {
            for language in Language::ALL {
                assert!(PHRASES.contains_key(&(sense, language)), "{sense:?} has no words in {language}");
            }
        }
    }

    #[test]
    fn a_request_is_told_from_a_noun_that_looks_like_one() {
        let asks = |language, text: &str| Words(Some(language)).has(Sense::Asks, &plain(text));
        assert!(asks(Language::En, "The Committee also recommends that the State party act."));
        assert!(!asks(Language::En, "The Committee is concerned at the number of requests for asylum."));
        assert!(asks(Language::Fr, "Le Comité recommande à l’État partie de compter les marées."));
        assert!(!asks(Language::Fr, "Le Comité note que le plan recommandé l’an dernier n’existe pas."));
        assert!(!asks(Language::Ru, "Комитет обеспокоен числом просителей убежища."));
        assert!(!asks(Language::Ar, "يساور اللجنة القلق لعدم تنفيذ توصياتها السابقة إلى الدولة الطرف."));
        assert!(asks(Language::Ar, "وتوصي اللجنة الدولة الطرف بأن تحصي المد."));
        assert!(!asks(Language::Zh, "委员会关切的是，缔约国没有落实先前的建议。"));
    }
}
