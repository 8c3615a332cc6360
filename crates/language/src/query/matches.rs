//! Everything that matches, as sets of records, and the first hits.

use std::collections::BTreeMap;

use tantivy::query::{EnableScoring, Query as EngineQuery};
use tantivy::{SegmentReader, TERMINATED};

use super::collect::{First, Place, Ranks};
use super::cursor::Key;
use super::run::Asking;
use super::{Sort, Viewer};
use crate::index::bits::Bits;
use crate::index::schema::access_token;
use crate::index::tables::records_with;
use crate::index::{Facet, IndexError};

/// What may be found whatever the text, for each segment; each filter by itself, so that its facet can be counted as
/// if it were not there.
pub(super) struct Bounds {
    /// What the viewer may find within the scope.
    open: Vec<Bits>,
    /// Whether that is everything.
    is_open: bool,
    /// What has one of the values wanted of a facet.
    filters: BTreeMap<Facet, Vec<Bits>>,
}

impl Bounds {
    /// Whether nothing is shut out, one facet's filter aside.
    pub fn are_open(&self, without: Option<Facet>) -> bool {
        self.is_open && self.filters.keys().all(|facet| Some(*facet) == without)
    }

    /// Whether a facet is filtered.
    pub fn narrow(&self, facet: Facet) -> bool {
        self.filters.contains_key(&facet)
    }

    /// What may be found, one facet's filter aside.
    pub fn within(&self, without: Option<Facet>) -> Vec<Bits> {
        let mut within = self.open.clone();
        for (_, filter) in self.filters.iter().filter(|(facet, _)| Some(**facet) != without) {
            keep(&mut within, filter);
        }
        within
    }
}

/// Takes out what is not in the others, segment by segment.
fn keep(sets: &mut [Bits], others: &[Bits]) {
    sets.iter_mut().zip(others).for_each(|(set, other)| set.keep(other));
}

/// What was found.
pub(super) struct Matches {
    /// What the text alone matches in each segment; `None` for everything.
    text: Option<Vec<Bits>>,
    /// What it matches within the bounds.
    pub all: Vec<Bits>,
    /// How many those are.
    pub total: usize,
    /// The first hits, in order.
    pub hits: Vec<Place>,
    /// Whether there are hits after those kept.
    pub has_more: bool,
}

impl Matches {
    /// What would match without one facet's filter.
    pub fn without(&self, facet: Facet, bounds: &Bounds) -> Vec<Bits> {
        let mut within = bounds.within(Some(facet));
        if let Some(text) = &self.text {
            keep(&mut within, text);
        }
        within
    }

    /// Whether everything there is would match without one facet's filter.
    pub fn are_everything(&self, without: Option<Facet>, bounds: &Bounds) -> bool {
        self.text.is_none() && bounds.are_open(without)
    }
}

/// Which hits to keep.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub sort: Sort,
    pub after: Option<Key>,
    pub keep: usize,
}

impl Wanted {
    /// Room for the hits, and for one more, which says that there are more.
    fn first(self) -> First {
        First::new(self.sort, self.after.filter(|_| self.keep > 0), self.keep.saturating_add(1))
    }
}

impl Asking<'_> {
    /// Viewer, scope and filters as sets.
    pub fn bounds(&self) -> Result<Bounds, IndexError> {
        let derived = &self.snapshot.derived;
        let mut bounds = Bounds {
            open: self.each_segment(|asking, segment, reader| asking.visible(segment, reader))?,
            is_open: derived.is_all_public && self.search.scope_state.is_none(),
            filters: BTreeMap::new(),
        };
        if let Some(state) = &self.search.scope_state {
            keep(&mut bounds.open, &self.having(&[Facet::State.token(state)])?);
        }
        let mut wanted: BTreeMap<Facet, Vec<String>> = BTreeMap::new();
        for (facet, values) in self.search.filters.iter().filter(|(_, values)| !values.is_empty()) {
            wanted.entry(*facet).or_default().extend(values.iter().map(|value| self.token(*facet, value)));
        }
        for (facet, tokens) in wanted {
            bounds.filters.insert(facet, self.having(&tokens)?);
        }
        Ok(bounds)
    }

    fn each_segment(
        &self,
        mut set: impl FnMut(&Self, usize, &SegmentReader) -> Result<Bits, IndexError>,
    ) -> Result<Vec<Bits>, IndexError> {
        let readers = self.snapshot.searcher.segment_readers();
        readers.iter().enumerate().map(|(segment, reader)| set(self, segment, reader)).collect()
    }

    fn token(&self, facet: Facet, value: &str) -> String {
        match &self.search.mechanism {
            Some(mechanism) if facet.is_of_case() => facet.case_token(mechanism, value),
            _ => facet.token(value),
        }
    }

    /// What has any of these facet tokens.
    fn having(&self, tokens: &[String]) -> Result<Vec<Bits>, IndexError> {
        self.each_segment(|asking, segment, reader| {
            let table = &asking.snapshot.derived.segments[segment].table;
            let mut having = Bits::none(reader.max_doc());
            for token in tokens {
                match table.frequent(token) {
                    Some(records) => having.add(records),
                    None => records_with(reader, asking.index.fields().facets, token, &mut having)?,
                }
            }
            Ok(having)
        })
    }

    /// What of a segment the viewer may find, scope and filters aside.
    fn visible(&self, segment: usize, reader: &SegmentReader) -> Result<Bits, IndexError> {
        let derived = &self.snapshot.derived.segments[segment];
        let mut visible = match &derived.public {
            Some(public) => Bits::clone(public),
            None => Bits::all(reader.max_doc()),
        };
        if let (Some(_), Viewer::States(states)) = (&derived.public, &self.search.viewer) {
            for (state, highest) in states {
                for class in 1..=*highest {
                    let token = access_token(state, class);
                    records_with(reader, self.index.fields().access, &token, &mut visible)?;
                }
            }
        }
        if let Some(living) = &derived.living {
            visible.keep(living);
        }
        Ok(visible)
    }

    /// What any of these ways of meeting the text finds within the bounds; the score of a record is that of its best
    /// way. `None` for everything.
    pub fn matches(
        &self,
        ways: Option<&[Box<dyn EngineQuery>]>,
        bounds: &Bounds,
        wanted: Wanted,
    ) -> Result<Matches, IndexError> {
        let within = bounds.within(None);
        let is_scored = wanted.sort == Sort::Relevance && wanted.keep > 0;
        let mut hits = Vec::new();
        let mut text = None;
        let mut all = within.clone();
        if let Some(ways) = ways {
            let mut matched = self.each_segment(|_, _, reader| Ok(Bits::none(reader.max_doc())))?;
            for way in ways {
                if is_scored {
                    hits.extend(self.scored(&**way, &within, wanted, &mut matched)?);
                } else {
                    self.unscored(&**way, &mut matched)?;
                }
            }
            keep(&mut all, &matched);
            text = Some(matched);
        }
        if !is_scored && wanted.keep > 0 {
            hits = self.ranked(&all, wanted)?;
        }
        let total = all.iter().map(Bits::len).sum();
        hits.sort_unstable();
        // A record that several ways find is kept where it stands best.
        let mut known = std::collections::HashSet::new();
        hits.retain(|hit| known.insert(hit.address));
        let has_more = hits.len() > wanted.keep;
        hits.truncate(wanted.keep);
        Ok(Matches { text, all, total, hits, has_more })
    }

    /// Adds what a query matches, and answers the best of it within the bounds.
    fn scored(
        &self,
        query: &dyn EngineQuery,
        within: &[Bits],
        wanted: Wanted,
        matched: &mut [Bits],
    ) -> Result<Vec<Place>, IndexError> {
        let searcher = &self.snapshot.searcher;
        let weight = query.weight(EnableScoring::enabled_from_searcher(searcher))?;
        let mut first = wanted.first();
        for (segment, reader) in (0..).zip(searcher.segment_readers()) {
            let ranks = Ranks::of(segment, reader)?;
            let (within, matched) = (&within[segment as usize], &mut matched[segment as usize]);
            weight.for_each(reader, &mut |record, score| {
                matched.insert(record);
                if within.contains(record) {
                    first.offer(&ranks, record, score);
                }
            })?;
        }
        Ok(first.into_hits())
    }

    /// Adds what a query matches.
    fn unscored(&self, query: &dyn EngineQuery, matched: &mut [Bits]) -> Result<(), IndexError> {
        let searcher = &self.snapshot.searcher;
        let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
        for (reader, matched) in searcher.segment_readers().iter().zip(matched) {
            weight.for_each_no_score(reader, &mut |records| {
                records.iter().for_each(|record| matched.insert(*record));
            })?;
        }
        Ok(())
    }

    /// The first of these by their rank in time.
    fn ranked(&self, records: &[Bits], wanted: Wanted) -> Result<Vec<Place>, IndexError> {
        let mut first = wanted.first();
        for (segment, reader) in (0..).zip(self.snapshot.searcher.segment_readers()) {
            let ranks = Ranks::of(segment, reader)?;
            records[segment as usize].iter().for_each(|record| first.offer(&ranks, record, 0.0));
        }
        Ok(first.into_hits())
    }

    /// Whether the viewer finds anything in any of these ways, filters and scope aside.
    pub fn finds_anything(&self, ways: &[Box<dyn EngineQuery>]) -> Result<bool, IndexError> {
        let searcher = &self.snapshot.searcher;
        for way in ways {
            let weight = way.weight(EnableScoring::disabled_from_searcher(searcher))?;
            for (segment, reader) in searcher.segment_readers().iter().enumerate() {
                let mut matching = weight.scorer(reader, 1.0)?;
                if matching.doc() == TERMINATED {
                    continue;
                }
                let visible = self.visible(segment, reader)?;
                while matching.doc() != TERMINATED {
                    if visible.contains(matching.doc()) {
                        return Ok(true);
                    }
                    matching.advance();
                }
            }
        }
        Ok(false)
    }
}
