//! What a document says of itself on its first page.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use suivi_kernel::Language;
use suivi_kernel::vocab::{recognise_symbol, resolve_state};

use super::upr_facts;
use crate::reading::Document;

/// The kinds of document whose recommendations are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A report of the Working Group on the Universal Periodic Review.
    UprReport,
    /// A draft list of recommendations, as handed to the State under review before the report is adopted.
    UprDraft,
    /// An addendum to a report: what the State answers to each recommendation.
    UprAddendum,
    /// A thematic list or matrix of recommendations with positions, themes and goals.
    UprThematicList,
    /// Concluding observations of a treaty body.
    ConcludingObservations,
    /// A report on the visit of a special procedure.
    VisitReport,
    /// A resolution or a decision.
    Resolution,
    /// A report or decision of a regional body.
    Regional,
    /// A document that informs a review and recommends nothing: national report, compilation, summary, questions.
    Background,
}

/// What is known of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What kind of document it is, where that is known.
    pub kind: Option<DocumentKind>,
    /// Its symbol.
    pub symbol: Option<String>,
    /// Its title, where one stands on the first page.
    pub title: Option<String>,
    /// The body that made it, by its code in the vocabulary of mechanisms ("CEDAW", "UPR").
    pub body: Option<String>,
    /// The session, such as "18" or "WG.6/20", as printed.
    pub session: Option<String>,
    /// The cycle of the Universal Periodic Review it belongs to, from 1.
    pub cycle: Option<u8>,
    /// The language of its text.
    pub language: Option<Language>,
    /// The State it is about, ISO 3166-1 alpha-3.
    pub state: Option<String>,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// How many pages it has.
    pub pages: u32,
    /// Pages that were scanned, and so not read.
    pub scanned: Vec<u32>,
}

/// Recognises what a document is.
pub fn facts(document: &Document) -> Facts {
    let mut facts = Facts {
        kind: None,
        cycle: None,
        symbol: symbol(&document.head),
        title: None,
        body: None,
        session: None,
        language: document.language,
        state: state(&document.head),
        date: document.head.iter().find_map(|line| date(line)),
        pages: document.pages,
        scanned: document.scanned.clone(),
    };
    upr_facts::complete(document, &mut facts);
    facts
}

fn symbol(head: &[String]) -> Option<String> {
    let words = head.iter().flat_map(|line| line.split_whitespace());
    words
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .filter(|word| word.contains('/'))
        .find_map(recognise_symbol)
        .map(|symbol| symbol.text)
}

/// The State stands on a line of its own below the title.
fn state(head: &[String]) -> Option<String> {
    let bare = |line: &str| line.trim_matches(|c: char| !c.is_alphabetic() && c != ')').trim().to_owned();
    head.iter().find_map(|line| resolve_state(&bare(line)).known()).map(str::to_owned)
}

fn date(line: &str) -> Option<NaiveDate> {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(3).find_map(|three| NaiveDate::parse_from_str(&three.join(" "), "%d %B %Y").ok())
}
