//! From what a reader typed to what is found.

mod collect;
mod compile;
mod correct;
mod cursor;
mod highlight;
mod matches;
mod parse;
mod part;
mod run;

use std::collections::BTreeMap;

pub use cursor::{Cursor, InvalidCursor};
pub use highlight::{Extent, Highlighter, SnippetPart};
pub use parse::{MAX_CHARACTERS, MAX_CLAUSES, Notice, NoticeKind, Query, QueryRefusal};

use crate::index::Facet;

/// A question to the register.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// What the reader typed; empty finds everything.
    pub text: String,
    /// Values to narrow by: one of the values of each facet, all facets at once. An empty list does not narrow.
    pub filters: Vec<(Facet, Vec<String>)>,
    /// Who asks: decides which classes of confidentiality can be found.
    pub viewer: Viewer,
    /// The mechanism whose cases the case facets speak of.
    pub mechanism: Option<String>,
    /// Only recommendations to this State; unlike a filter it is not lifted to count the State facet.
    pub scope_state: Option<String>,
    /// The order of the hits.
    pub sort: Sort,
    /// How many hits to skip, after the cursor if there is one.
    pub offset: usize,
    /// How many hits to return at most; 0 only counts.
    pub limit: usize,
    /// Continue after the last hit of an earlier answer with the same text, filters and sort.
    pub after: Option<Cursor>,
    /// The facets to count.
    pub facets: Vec<Facet>,
}

/// Who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Viewer {
    /// Anyone: only what is public (class 0).
    #[default]
    Public,
    /// Someone who sees, beside what is public, the recommendations to these States up to and including a class.
    States(Vec<(String, u8)>),
}

/// The order of the hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// The best match first; without words, as [`Sort::Newest`].
    #[default]
    Relevance,
    /// The newest document first; within a document in its own order.
    Newest,
    /// The oldest document first; within a document in its own order.
    Oldest,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Found {
    /// How many match, on all pages.
    pub total: usize,
    /// This page.
    pub hits: Vec<Hit>,
    /// Counts of the facets asked for, the most frequent value first; the value [`Facet::NONE`] counts those without.
    /// A facet that is itself filtered is counted as if it were not, so that another value can be chosen.
    pub facets: BTreeMap<Facet, Vec<(String, u64)>>,
    /// The text that was searched instead, where a word was found nowhere and one letter changed finds it.
    pub corrected: Option<String>,
    /// What was odd about the text and how it was read.
    pub notices: Vec<Notice>,
    /// The question as it was searched, corrections included: hand it the texts to highlight.
    pub query: Query,
    /// Continue here, if there is more.
    pub next: Option<Cursor>,
}

/// One recommendation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its identifier.
    pub id: String,
    /// Its rank in time, as indexed.
    pub order: u64,
    /// How well it matches; 0 unless sorted by relevance.
    pub score: f32,
}
