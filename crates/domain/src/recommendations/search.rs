//! Searching and listing the register. The index finds, counts and orders; the database shows.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use suivi_kernel::{Actor, Error, Language, Problem, Refusal, Result};
use suivi_language::{
    Cursor, Facet, Found, IndexError, IndexOptions, Notice, Query, RegisterIndex, Search, Sort, Viewer,
    telling_words,
};
use suivi_store::{Conn, Db};

use super::queries::{Row, readable_class, rows, rows_without_tags};
use crate::followup::allocations;
use crate::followup::facets::{Lens, lead_token};
use crate::hub::search::ShelfIndex;
use crate::mechanisms::Mechanism;

/// The searchable register of a node. Cheap to clone.
#[derive(Clone)]
pub struct Register {
    pub(super) index: RegisterIndex,
    pub(super) db: Db,
    shelf: Arc<ShelfIndex>,
    pulse: Arc<Pulse>,
}

/// Wakes whoever waits for the feed, or for the index to have followed it.
#[derive(Default)]
struct Pulse {
    state: Mutex<Beats>,
    beat: Condvar,
}

#[derive(Default)]
struct Beats {
    written: i64,
    indexed: i64,
}

/// What a list is asked for. Everything of it stands in the address of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// What the reader typed.
    pub text: String,
    /// Values to narrow by.
    pub values: Vec<(Facet, Vec<String>)>,
    /// The order.
    pub sort: Sort,
    /// Rows to skip, behind the cursor where there is one.
    pub offset: usize,
    /// Rows on a page.
    pub limit: usize,
    /// Where an earlier page ended.
    pub after: Option<Cursor>,
    /// Whether to count the values of the facets beside the list.
    pub with_counts: bool,
    /// Whether the rows may come without their tags, because nobody looks at them.
    pub without_tags: bool,
}

/// A page of a list.
pub struct Listing {
    /// How many there are on all pages.
    pub total: usize,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// Values with counts, the most frequent first.
    pub facets: std::collections::BTreeMap<Facet, Vec<(String, u64)>>,
    /// What was searched instead, where a typo was mended.
    pub corrected: Option<String>,
    /// What was odd about the text.
    pub notices: Vec<Notice>,
    /// For highlighting.
    pub query: Query,
    /// Where the next page begins.
    pub next: Option<Cursor>,
}

/// By how many of its words a text is looked for again.
const TELLING_WORDS: usize = 10;
/// Keeps an import of a whole index within the memory of a small machine.
const OPTIONS: IndexOptions = IndexOptions { writer_memory: 32_000_000 };

/// Facets of the UN's facts that lists count.
pub const PUBLIC_FACETS: [Facet; 10] = [
    Facet::Body,
    Facet::Cycle,
    Facet::Year,
    Facet::Position,
    Facet::Kind,
    Facet::Theme,
    Facet::Person,
    Facet::SdgGoal,
    Facet::Sdg,
    Facet::RecommendingState,
];

/// Facets of a mechanism's follow-up that everybody narrows by: what the public reads elsewhere too.
///
/// A lead that its institution has not confirmed is none to the public: [`Lens`] sees to that.
pub const PUBLIC_CASE_FACETS: [Facet; 6] = [
    Facet::CaseLive,
    Facet::CaseCovered,
    Facet::CaseUpdated,
    Facet::CaseAssessed,
    Facet::CaseEvidence,
    Facet::CaseLead,
];

impl Register {
    /// Opens the index of a node; one that is damaged is made anew and filled from the change feed.
    pub fn open(folder: &Path, db: Db) -> Result<Self> {
        let index = open_index(folder)?;
        let shelf = Arc::new(ShelfIndex::open(&folder.join("shelf"), db.clone())?);
        let pulse = Arc::new(Pulse::default());
        pulse.set(|beats| beats.indexed = index.position().unwrap_or(0));
        let heard = pulse.clone();
        db.on_write(move |position| heard.set(|beats| beats.written = beats.written.max(position)));
        Ok(Register { index, db, shelf, pulse })
    }

    /// The search over the shelf of the knowledge hub, which is kept beside the register's.
    pub fn shelf(&self) -> &ShelfIndex {
        &self.shelf
    }

    /// One page of the register as the actor may see it: of one mechanism's State, or of all States.
    pub fn list(&self, actor: &Actor, mechanism: Option<&Mechanism>, filter: &Filter) -> Result<Listing> {
        let found = self.find(actor, mechanism, filter)?;
        let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
        let member = mechanism.filter(|m| sees_cases(actor, m));
        let read = if filter.without_tags { rows_without_tags } else { rows };
        let mut rows = self.db.read_here(|conn: &mut Conn| read(conn, &ids, member))?;
        if !member.is_some_and(|m| sees_leads(actor, m)) {
            rows.iter_mut().for_each(|row| row.lead = None);
        }
        Ok(Listing {
            total: found.total,
            rows,
            facets: found.facets,
            corrected: found.corrected,
            notices: found.notices,
            query: found.query,
            next: found.next,
        })
    }

    /// The identifiers that match, up to a limit; for acts on everything found.
    pub fn ids(
        &self,
        actor: &Actor,
        mechanism: Option<&Mechanism>,
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<String>> {
        let filter = Filter { limit, offset: 0, after: None, with_counts: false, ..filter.clone() };
        let found = self.find(actor, mechanism, &filter)?;
        Ok(found.hits.into_iter().map(|hit| hit.id).collect())
    }

    /// Recommendations to the mechanism's State that may say much the same as a text and that one of these institutions
    /// leads, the likeliest first. The caller compares the words.
    pub fn alike(
        &self,
        actor: &Actor,
        mechanism: &Mechanism,
        text: &str,
        language: Language,
        leads: &[String],
        limit: usize,
    ) -> Result<Vec<String>> {
        let Some(text) = any_telling_word(text, language) else { return Ok(Vec::new()) };
        let search = Search {
            text,
            filters: vec![(Facet::CaseLead, leads.iter().flat_map(|id| lead_tokens(id)).collect())],
            viewer: viewer(actor, Some(mechanism)),
            mechanism: Some(mechanism.id.clone()),
            scope_state: Some(mechanism.state.clone()),
            limit,
            ..Search::default()
        };
        Ok(self.index.search(&search)?.hits.into_iter().map(|hit| hit.id).collect())
    }

    /// Recommendations to any State that may say much the same as a text, the likeliest first. The caller compares the
    /// words.
    pub fn alike_anywhere(
        &self,
        actor: &Actor,
        text: &str,
        language: Language,
        limit: usize,
    ) -> Result<Vec<String>> {
        let Some(text) = any_telling_word(text, language) else { return Ok(Vec::new()) };
        let search = Search { text, viewer: viewer(actor, None), limit, ..Search::default() };
        Ok(self.index.search(&search)?.hits.into_iter().map(|hit| hit.id).collect())
    }

    fn find(&self, actor: &Actor, mechanism: Option<&Mechanism>, filter: &Filter) -> Result<Found> {
        let mut facets: Vec<Facet> = PUBLIC_FACETS.to_vec();
        let is_member = mechanism.is_some_and(|m| sees_cases(actor, m));
        match mechanism {
            None => facets.push(Facet::State),
            Some(_) => facets.extend(PUBLIC_CASE_FACETS),
        }
        if is_member {
            facets.extend([Facet::CaseStatus, Facet::CaseVerified, Facet::CaseCluster]);
        }
        let may_ask = |facet: Facet| match (facet.is_of_case(), is_member) {
            (false, _) | (true, true) => true,
            (true, false) => mechanism.is_some() && PUBLIC_CASE_FACETS.contains(&facet),
        };
        let mut search = Search {
            text: filter.text.clone(),
            filters: filter.values.iter().filter(|(facet, _)| may_ask(*facet)).cloned().collect(),
            viewer: viewer(actor, mechanism),
            mechanism: mechanism.map(|m| m.id.clone()),
            scope_state: mechanism.map(|m| m.state.clone()),
            sort: filter.sort,
            offset: filter.offset,
            limit: filter.limit,
            after: filter.after,
            facets: if filter.with_counts { facets } else { Vec::new() },
        };
        let asked = search.filters.iter().map(|(facet, _)| *facet);
        let Some(mechanism) = mechanism.filter(|_| asked.chain(search.facets.clone()).any(Lens::changes))
        else {
            return self.ask(&search);
        };
        let now = self.db.clock().now();
        let lens = self.db.read_here(|conn| Lens::of(conn, actor, &mechanism.id, now))?;
        self.through(&lens, &mut search)?;
        let mut found = self.ask(&search)?;
        for (facet, counts) in &mut found.facets {
            *counts = lens.folded(*facet, std::mem::take(counts));
        }
        Ok(found)
    }

    fn ask(&self, search: &Search) -> Result<Found> {
        self.index.search(search).map_err(|error| match error {
            IndexError::Query(refusal) => Refusal::invalid("q", Problem::search_syntax(refusal)).into(),
            other => Error::from(other),
        })
    }

    /// Puts the stored values in place of the `yes` and `no` that were asked for: those that occur and answer.
    fn through(&self, lens: &Lens, search: &mut Search) -> Result<()> {
        let changed: Vec<Facet> =
            search.filters.iter().map(|(facet, _)| *facet).filter(|facet| Lens::changes(*facet)).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let everything = Search {
            text: String::new(),
            filters: Vec::new(),
            limit: 0,
            offset: 0,
            after: None,
            facets: changed,
            ..search.clone()
        };
        let occurring = self.ask(&everything)?.facets;
        for (facet, asked) in &mut search.filters {
            let Some(stored) = occurring.get(facet) else { continue };
            let answers = |stored: &&(String, u64)| asked.iter().any(|a| lens.answers(*facet, &stored.0, a));
            let values: Vec<String> = stored.iter().filter(answers).map(|(value, _)| value.clone()).collect();
            // What was asked for itself occurs nowhere: so nothing is found, rather than everything.
            if !values.is_empty() {
                *asked = values;
            }
        }
        Ok(())
    }

    /// Waits until what was written before is findable, at most a second: so that a person sees her own act.
    pub fn settle(&self) {
        let deadline = Instant::now() + Duration::from_secs(1);
        let Ok(mut beats) = self.pulse.state.lock() else { return };
        while beats.indexed < beats.written {
            let Some(left) = deadline.checked_duration_since(Instant::now()) else { return };
            match self.pulse.beat.wait_timeout(beats, left) {
                Ok((waited, _)) => beats = waited,
                Err(_) => return,
            }
        }
    }

    /// How far the index has followed the change feed, and how far the feed is.
    pub fn lag(&self) -> Result<(i64, i64)> {
        let written = self.db.read_here(suivi_store::feed::position)?;
        Ok((self.index.position()?, written))
    }

    /// How many records can be found.
    pub fn len(&self) -> u64 {
        self.index.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn announce(&self, position: i64) {
        self.pulse.set(|beats| beats.indexed = position);
    }

    /// Sleeps until something was written, or the time is over.
    pub(super) fn wait_for_change(&self, at_most: Duration) {
        let Ok(beats) = self.pulse.state.lock() else { return };
        if beats.written <= beats.indexed {
            // Another process may have written too: the time limit finds out.
            drop(self.pulse.beat.wait_timeout(beats, at_most));
        }
    }
}

/// Opens the index in a folder; one that is damaged is made anew and filled from the change feed.
pub(crate) fn open_index(folder: &Path) -> Result<RegisterIndex> {
    Ok(match RegisterIndex::open_with(folder, OPTIONS) {
        Err(IndexError::Damaged { what, .. }) => {
            tracing::warn!("the search index is damaged and is built anew: {what}");
            RegisterIndex::recreate(folder, OPTIONS)?
        }
        other => other?,
    })
}

impl Pulse {
    fn set(&self, change: impl FnOnce(&mut Beats)) {
        if let Ok(mut beats) = self.state.lock() {
            change(&mut beats);
        }
        self.beat.notify_all();
    }
}

/// Whether the actor works in the mechanism and so sees the state of its cases.
pub fn sees_cases(actor: &Actor, mechanism: &Mechanism) -> bool {
    actor.is_operator || actor.is_member_of(&mechanism.id)
}

/// The ways in which the index may keep a lead.
fn lead_tokens(institution_id: &str) -> [String; 2] {
    [true, false].map(|is_confirmed| lead_token(institution_id, is_confirmed))
}

/// Whether the actor may know who is to lead before the institution has agreed: the index holds every lead.
pub fn sees_leads(actor: &Actor, mechanism: &Mechanism) -> bool {
    allocations::sight(actor, &mechanism.id) != allocations::Sight::Public
}

fn viewer(actor: &Actor, mechanism: Option<&Mechanism>) -> Viewer {
    let Some(mechanism) = mechanism else { return Viewer::Public };
    match readable_class(actor, &[&mechanism.id]) {
        0 => Viewer::Public,
        class => Viewer::States(vec![(mechanism.state.clone(), u8::try_from(class).unwrap_or(0))]),
    }
}

/// The search for any of the words by which a text is best found again; none where it has no such word.
fn any_telling_word(text: &str, language: Language) -> Option<String> {
    let words = telling_words(text, language, TELLING_WORDS);
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    (!quoted.is_empty()).then(|| quoted.join(" OR "))
}
