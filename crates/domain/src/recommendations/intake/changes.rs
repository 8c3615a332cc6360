//! What taking a passage would change in a record of the register.

use suivi_formats::extract::Candidate;
use suivi_kernel::Language;
use suivi_kernel::vocab::{self, Position};

use super::super::import::Change;
use super::super::rows::Recommendation;
use super::compare::{Relation, number};
use super::known::Known;

/// What taking a recommendation or a concern would change in the record that it is.
pub(super) fn of_passage(
    symbol: &Option<String>,
    language: Language,
    known: &Known,
    content: &Candidate,
    relation: Relation,
) -> Vec<Change> {
    let mut changes = Changes::default();
    let language = language.code();
    let old = known.texts.get(language).map_or("", String::as_str);
    // Words that differ only in slips are not worth a new version; the register's stand.
    if !matches!(relation, Relation::Same) {
        changes.differ(&format!("text:{language}"), old, &content.text);
    }
    if matches!(relation, Relation::OtherLanguage) {
        return changes.0;
    }
    let record = &known.record;
    let paragraph = record.paragraph.as_deref().unwrap_or_default();
    if number(paragraph) != number(&content.number) {
        changes.differ("paragraph", paragraph, &content.number);
    }
    changes.position(symbol, record, content);
    let codes = |from: &[(Option<String>, String)]| -> Vec<String> {
        let mut codes: Vec<String> =
            from.iter().map(|(code, label)| code.clone().unwrap_or_else(|| label.clone())).collect();
        codes.sort();
        codes
    };
    let asked: Vec<(Option<String>, String)> =
        content.askers.iter().map(|a| (a.state.clone(), a.label.clone())).collect();
    if !asked.is_empty() && codes(&asked) != codes(&known.from) {
        let names = |from: &[(Option<String>, String)]| {
            from.iter().map(|(_, l)| l.as_str()).collect::<Vec<_>>().join("; ")
        };
        changes.differ("recommending_states", &names(&known.from), &names(&asked));
    }
    let mut tags = known.tags.clone();
    tags.extend(labels(content));
    tags.sort();
    tags.dedup();
    let mut before = known.tags.clone();
    before.sort();
    changes.differ("tags", &before.join("; "), &tags.join("; "));
    changes.0
}

/// What taking an answer would change in a recommendation that it answers.
pub(super) fn of_answer(symbol: &Option<String>, known: &Known, content: &Candidate) -> Vec<Change> {
    let mut changes = Changes::default();
    changes.position(symbol, &known.record, content);
    if !content.text.is_empty() {
        let old = known.record.position_text.as_deref().unwrap_or_default();
        changes.differ("position_text", old, &content.text);
    }
    changes.0
}

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn differ(&mut self, field: &str, old: &str, new: &str) {
        if old != new {
            self.0.push(Change { field: field.to_owned(), old: old.to_owned(), new: new.to_owned() });
        }
    }

    /// A position that was decided is not undone by a document that still had it open.
    fn position(&mut self, symbol: &Option<String>, record: &Recommendation, content: &Candidate) {
        let Some(position) = content.position.filter(|_| record.body == "UPR") else { return };
        let old = record.position.as_deref().unwrap_or_default();
        if position == Position::Pending && !old.is_empty() || old == position.code() {
            return;
        }
        self.differ("position", old, position.code());
        if let Some(source) = position_source(symbol, content) {
            self.differ("position_source", record.position_source.as_deref().unwrap_or_default(), &source);
        }
    }
}

/// Where a position is recorded: the symbol and the paragraph.
pub(super) fn position_source(symbol: &Option<String>, content: &Candidate) -> Option<String> {
    let (symbol, paragraph) = match &content.source {
        Some((symbol, paragraph)) => (symbol, paragraph),
        None => (symbol.as_ref()?, &content.number),
    };
    Some(format!("{symbol} {paragraph}").trim().to_owned())
}

/// The labels that a document gives, as our codes: those that a vocabulary knows.
fn labels(content: &Candidate) -> Vec<String> {
    let themes = content
        .labels
        .themes
        .iter()
        .filter_map(|label| vocab::resolve_theme(label).map(|theme| format!("theme:{}", theme.code)));
    let persons = content
        .labels
        .persons
        .iter()
        .filter_map(|label| vocab::resolve_person(label).map(|person| format!("person:{}", person.code)));
    let sdgs = content
        .labels
        .sdgs
        .iter()
        .filter_map(|label| vocab::resolve_sdg(label).map(|sdg| format!("sdg:{}", sdg.code)));
    themes.chain(persons).chain(sdgs).collect()
}
