//! Searching the shelf, in six languages, with the same analysers and the same ways of asking as the register.
//!
//! An index of its own beside the register's, fed by the same change feed; whoever may not know of a thing does not find it,
//! and is not told by a corrected word that it is there.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use diesel::prelude::*;
use suivi_kernel::vocab;
use suivi_kernel::{Actor, Error, LocalText, Problem, Refusal, Result};
use suivi_language::{
    Change, Facet as Slot, IndexError, IndexedRecommendation, Notice, Query, RegisterIndex, Search, Viewer,
};
use suivi_store::schema::{change, shelf};
use suivi_store::{Conn, Db, dialect, feed};

use super::audience::Audience;
use super::shelf::{Facet, Item, Kind, facets_of};
use crate::recommendations::search::open_index;

/// In place of a State's code where the index asks whose confidential records somebody reads.
const EVERYWHERE: &str = "hub";

/// Where the index keeps what things on the shelf are narrowed by; the names are the register's.
const KIND: Slot = Slot::Kind;
const STATE: Slot = Slot::RecommendingState;
const CODE: Slot = Slot::Theme;
const LANGUAGE: Slot = Slot::Person;

/// The search over the shelf.
pub struct ShelfIndex {
    index: RegisterIndex,
    db: Db,
    seen: AtomicI64,
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words; everything where there are none.
    pub text: String,
    /// One of these kinds.
    pub kinds: Vec<Kind>,
    /// One of these States, ISO 3166-1 alpha-3.
    pub states: Vec<String>,
    /// In one of these languages.
    pub languages: Vec<String>,
    /// With one of these codes.
    pub facets: Vec<Facet>,
    /// How many are passed over.
    pub offset: usize,
    /// How many at most.
    pub limit: usize,
}

/// What was found.
pub struct Listing {
    /// How many there are on all pages.
    pub total: usize,
    /// Those of this page.
    pub items: Vec<Item>,
    /// Kinds, with how many there are of each.
    pub kinds: Vec<(String, u64)>,
    /// States, likewise.
    pub states: Vec<(String, u64)>,
    /// Languages in which there is a text, likewise.
    pub languages: Vec<(String, u64)>,
    /// What was searched instead, where a typo was mended.
    pub corrected: Option<String>,
    /// What was odd about the words.
    pub notices: Vec<Notice>,
    /// For highlighting.
    pub query: Query,
}

impl ShelfIndex {
    /// Opens the index in a folder; one that is damaged is made anew.
    pub fn open(folder: &Path, db: Db) -> Result<Self> {
        let index = open_index(folder)?;
        let seen = AtomicI64::new(index.position()?);
        Ok(ShelfIndex { index, db, seen })
    }

    /// Finds what somebody may know of.
    pub fn find(&self, actor: &Actor, wanted: &Wanted) -> Result<Listing> {
        let kinds = wanted.kinds.iter().map(|kind| kind.code().to_owned()).collect();
        let codes = wanted.facets.iter().map(token).collect();
        let search = Search {
            text: wanted.text.clone(),
            filters: vec![
                (KIND, kinds),
                (STATE, wanted.states.clone()),
                (LANGUAGE, wanted.languages.clone()),
                (CODE, codes),
            ],
            viewer: viewer(actor),
            offset: wanted.offset,
            limit: wanted.limit,
            facets: vec![KIND, STATE, LANGUAGE],
            ..Search::default()
        };
        let mut found = self.index.search(&search).map_err(|error| match error {
            IndexError::Query(refusal) => Refusal::invalid("q", Problem::search_syntax(refusal)).into(),
            other => Error::from(other),
        })?;
        let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
        let items = self.db.read_here(|conn| in_order(conn, actor, &ids))?;
        let mut counts = |slot| {
            let counted: Vec<(String, u64)> = found.facets.remove(&slot).unwrap_or_default();
            counted.into_iter().filter(|(value, _)| value != Slot::NONE).collect()
        };
        Ok(Listing {
            kinds: counts(KIND),
            states: counts(STATE),
            languages: counts(LANGUAGE),
            total: found.total,
            items,
            corrected: found.corrected,
            notices: found.notices,
            query: found.query,
        })
    }

    /// How many things can be found.
    pub fn len(&self) -> u64 {
        self.index.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes over what changed on the shelf since; answers how many things that were. Does nothing while another process
    /// writes the index: that one follows the same feed.
    pub(crate) fn catch_up(&self) -> Result<u64> {
        let seen = self.seen.load(Ordering::Relaxed);
        let (head, ids) = self.db.read_here(|conn| {
            let head = feed::position(conn)?;
            let ids = if head > seen { changed(conn, seen, head)? } else { Vec::new() };
            Ok((head, ids))
        })?;
        if !ids.is_empty() && !self.take(&ids, head, false)? {
            return Ok(0);
        }
        self.seen.store(head, Ordering::Relaxed);
        Ok(ids.len() as u64)
    }

    /// Builds the index anew from the shelf.
    pub(crate) fn rebuild(&self) -> Result<u64> {
        let (head, ids) = self.db.read_here(|conn| {
            let ids: Vec<String> = shelf::table.select(shelf::id).load(conn)?;
            Ok((feed::position(conn)?, ids))
        })?;
        self.take(&ids, head, true)?;
        self.seen.store(head, Ordering::Relaxed);
        Ok(self.index.len())
    }

    /// Writes these things as they stand now; answers whether the index was free to be written.
    fn take(&self, ids: &[String], head: i64, anew: bool) -> Result<bool> {
        let mut writer = match self.index.try_writer() {
            Err(IndexError::Locked) => return Ok(false),
            other => other?,
        };
        if anew {
            writer.clear()?;
        }
        let changes = self.db.read_here(|conn| documents_of(conn, ids))?;
        writer.apply(changes, head)?;
        writer.finish()?;
        Ok(true)
    }
}

fn changed(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<String>> {
    Ok(change::table
        .filter(change::seq.gt(from).and(change::seq.le(to)).and(change::object_kind.eq("shelf")))
        .select(change::object_id)
        .distinct()
        .load(conn)?)
}

/// What the index should hold of these things; what is not on the shelf any more goes.
fn documents_of(conn: &mut Conn, ids: &[String]) -> Result<Vec<Change>> {
    let mut changes = Vec::with_capacity(ids.len());
    for some in ids.chunks(dialect::IN_LIST) {
        let items: Vec<Item> = shelf::table
            .filter(shelf::id.eq_any(some).and(shelf::withdrawn_at.is_null()))
            .select(Item::as_select())
            .load(conn)?;
        let there: HashMap<String, Item> = items.into_iter().map(|item| (item.id.clone(), item)).collect();
        for id in some {
            changes.push(match there.get(id) {
                Some(item) => {
                    let facets = facets_of(conn, id)?;
                    Change::Upsert(Box::new(indexed(item, &facets)?))
                }
                None => Change::Delete(id.clone()),
            });
        }
    }
    Ok(changes)
}

fn indexed(item: &Item, facets: &[Facet]) -> Result<IndexedRecommendation> {
    let mut labels = Vec::new();
    if let Some(state) = &item.state {
        name(&mut labels, vocab::country(state).map(|country| &country.names));
    }
    for facet in facets {
        match facet.scheme.as_str() {
            "theme" => name(&mut labels, vocab::theme(&facet.code).map(|term| &term.names)),
            "person" => name(&mut labels, vocab::person(&facet.code).map(|term| &term.names)),
            "sdg" => name(&mut labels, vocab::sdg(&facet.code).map(|term| &term.names)),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for text in [item.titles()?, item.summaries()?, LocalText::from_json(&item.texts)?] {
        texts.extend(text.0);
    }
    let mut languages: Vec<String> = texts.iter().map(|(language, _)| language.code().to_owned()).collect();
    languages.sort_unstable();
    languages.dedup();
    Ok(IndexedRecommendation {
        id: item.id.clone(),
        order: (item.updated_at.and_utc().timestamp_micros().max(0) >> 20) as u64,
        state: EVERYWHERE.to_owned(),
        kind: item.kind.clone(),
        recommending_states: item.state.iter().cloned().collect(),
        themes: facets.iter().map(token).collect(),
        persons: languages,
        class: class(item.audience.parse().unwrap_or(Audience::Un)),
        texts,
        labels,
        symbols: vec![item.slug.clone()],
        ..IndexedRecommendation::default()
    })
}

fn token(facet: &Facet) -> String {
    format!("{}:{}", facet.scheme, facet.code)
}

fn name(labels: &mut Vec<String>, names: Option<&LocalText>) {
    labels.extend(names.into_iter().flat_map(|names| names.0.values().cloned()));
}

/// The audiences as the index's classes of confidentiality.
fn class(audience: Audience) -> u8 {
    match audience {
        Audience::Public => 0,
        Audience::Network => 1,
        Audience::Un => 2,
    }
}

fn viewer(actor: &Actor) -> Viewer {
    match Audience::of(actor).iter().map(|audience| class(*audience)).max() {
        None | Some(0) => Viewer::Public,
        Some(class) => Viewer::States(vec![(EVERYWHERE.to_owned(), class)]),
    }
}

/// The things with these identifiers, in their order; whether somebody may know of them is looked at once more.
fn in_order(conn: &mut Conn, actor: &Actor, ids: &[String]) -> Result<Vec<Item>> {
    let audiences: Vec<&str> = Audience::of(actor).iter().map(|audience| audience.code()).collect();
    let items: Vec<Item> = shelf::table
        .filter(shelf::id.eq_any(ids).and(shelf::withdrawn_at.is_null()))
        .filter(shelf::audience.eq_any(audiences))
        .select(Item::as_select())
        .load(conn)?;
    let mut by_id: HashMap<String, Item> = items.into_iter().map(|item| (item.id.clone(), item)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}
