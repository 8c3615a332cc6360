//! What a document says of itself on its first page.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use suivi_kernel::Language;
use suivi_kernel::vocab::{BodyFamily, SymbolKind};

use super::wording::Words;
use super::{head, resolution, upr_facts};
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
    let language = document.language;
    let words = Words(language);
    let lines = head::beginning(document);
    let symbol = head::symbol(&lines, &document.head);
    let known = symbol.as_ref().and_then(|(_, known)| known.as_ref());
    let title = head::title(&lines, words);
    let enacting = resolution::enacting(document, language);
    let resolved = enacting.and_then(|_| resolution::title(&lines));
    let titled = resolved
        .or_else(|| upr_facts::title(&lines).map(head::tidy))
        .or(title.map(|(_, title)| title))
        .or_else(|| head::other_title(&lines, words));
    let symbol_text = symbol.as_ref().map(|(text, _)| text.as_str());
    let kinds = known.map(|known| known.kinds.as_slice()).unwrap_or_default();
    let is_of_resolution =
        kinds.iter().any(|kind| matches!(kind, SymbolKind::HrcResolution | SymbolKind::HrcDecision));
    let own_symbol = resolution::symbol(document, enacting, titled).filter(|_| !is_of_resolution);
    let notes = document.notes.iter().map(|note| note.text.as_str());
    let first = document.head.iter().map(String::as_str);
    let mut facts = Facts {
        kind: None,
        cycle: None,
        symbol: own_symbol.or(symbol_text.map(str::to_owned)),
        title: titled.map(str::to_owned),
        body: None,
        session: head::session(first.chain(lines.iter().copied()).chain(notes), words),
        language,
        state: head::state(
            known.and_then(|known| known.state.as_deref()),
            titled,
            &lines,
            &document.head,
            language,
        ),
        date: document.head.iter().map(String::as_str).chain(lines.iter().copied()).find_map(head::day),
        pages: document.pages,
        scanned: document.scanned.clone(),
    };
    // The kinds of the Universal Periodic Review are told first: other words on their first page tell nothing then.
    upr_facts::complete(document, &mut facts);
    if facts.kind.is_none() {
        let body = head::body(symbol_text, titled, &lines);
        facts.kind = head::kind(kinds, title.map(|(sense, _)| sense), body, enacting.is_some());
        // A resolution is the Council's own, whatever body its title is about.
        let is_resolution = facts.kind == Some(DocumentKind::Resolution);
        let body = body.filter(|body| !is_resolution || body.family == BodyFamily::Regional);
        facts.body = body.map(|body| body.code.clone());
    }
    facts
}
