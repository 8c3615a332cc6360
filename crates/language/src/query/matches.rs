//! Everything that matches, as sets of records, and the first hits.

use std::collections::BTreeMap;

use tantivy::{Score, SegmentReader};

use super::collect::{First, Place, Ranks};
use super::cursor::Key;
use super::part::{Part, Scoring};
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
                    None => records_with(reader, asking.index.fields().facets, &[token], &mut having)?,
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
                let tokens: Vec<String> = (1..=*highest).map(|class| access_token(state, class)).collect();
                records_with(reader, self.index.fields().access, &tokens, &mut visible)?;
            }
        }
        if let Some(living) = &derived.living {
            visible.keep(living);
        }
        Ok(visible)
    }

    /// What a text finds within the bounds; `None` for everything.
    pub fn matches(
        &self,
        text: Option<&Part>,
        bounds: &Bounds,
        wanted: Wanted,
    ) -> Result<Matches, IndexError> {
        let scoring = match wanted.sort {
            Sort::Relevance if wanted.keep > 0 => Scoring::Wanted,
            _ => Scoring::Unwanted,
        };
        let found = text.map(|text| text.find(self.snapshot, scoring)).transpose()?;
        let mut all = bounds.within(None);
        if let Some(found) = &found {
            keep(&mut all, &found.records);
        }
        let scores = found.as_ref().map_or(&[][..], |found| &found.scores);
        let (hits, has_more) = self.first(&all, scores, wanted)?;
        let total = all.iter().map(Bits::len).sum();
        Ok(Matches { text: found.map(|found| found.records), all, total, hits, has_more })
    }

    /// The first of these records, and whether there are more of them.
    fn first(
        &self,
        records: &[Bits],
        scores: &[Vec<Score>],
        wanted: Wanted,
    ) -> Result<(Vec<Place>, bool), IndexError> {
        if wanted.keep == 0 {
            return Ok((Vec::new(), false));
        }
        // Room for one more, which says that there are more.
        let mut first = First::new(wanted.sort, wanted.after, wanted.keep.saturating_add(1));
        for (segment, reader) in (0..).zip(self.snapshot.searcher.segment_readers()) {
            let (ranks, records) = (Ranks::of(segment, reader)?, records[segment as usize].iter());
            match scores.get(segment as usize) {
                Some(scores) => {
                    records.for_each(|record| first.offer(&ranks, record, scores[record as usize]))
                }
                None => records.for_each(|record| first.offer(&ranks, record, 0.0)),
            }
        }
        let mut hits = first.into_hits();
        let has_more = hits.len() > wanted.keep;
        hits.truncate(wanted.keep);
        Ok((hits, has_more))
    }

    /// Whether the viewer finds anything by a text, filters and scope aside.
    pub fn finds_anything(&self, text: &Part) -> Result<bool, IndexError> {
        let found = text.find(self.snapshot, Scoring::Unwanted)?;
        let mut visible = self.each_segment(|asking, segment, reader| asking.visible(segment, reader))?;
        keep(&mut visible, &found.records);
        Ok(!visible.iter().all(Bits::is_empty))
    }
}
