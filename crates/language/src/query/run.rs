//! Asking the index.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tantivy::DocAddress;

use super::collect::Place;
use super::compile::Compiler;
use super::correct::{self, Corrected};
use super::matches::{Bounds, Matches, Wanted};
use super::parse::{Notice, NoticeKind, Query, QueryRefusal};
use super::{Cursor, Found, Hit, Search, Sort};
use crate::index::schema::ID;
use crate::index::snapshot::{Derived, Snapshot};
use crate::index::{Facet, IndexError, RegisterIndex};

impl RegisterIndex {
    /// Answers a question from one state of the index.
    pub fn search(&self, search: &Search) -> Result<Found, IndexError> {
        let query = Query::parse(&search.text)?;
        let snapshot = self.snapshot()?;
        let asking = Asking { index: self, snapshot: &snapshot, search };
        asking.refuse_what_makes_no_sense()?;
        asking.answer(query)
    }
}

/// One search at work.
pub(super) struct Asking<'a> {
    pub index: &'a RegisterIndex,
    pub snapshot: &'a Snapshot,
    pub search: &'a Search,
}

impl Asking<'_> {
    fn refuse_what_makes_no_sense(&self) -> Result<(), IndexError> {
        let filtered = self.search.filters.iter().map(|(facet, _)| *facet);
        let mut asked = filtered.chain(self.search.facets.iter().copied());
        match asked.find(|facet| facet.is_of_case()) {
            Some(facet) if self.search.mechanism.is_none() => Err(IndexError::MechanismNeeded(facet)),
            _ => Ok(()),
        }
    }

    fn answer(&self, query: Query) -> Result<Found, IndexError> {
        let sort = if query.is_everything() && self.search.sort == Sort::Relevance {
            Sort::Newest
        } else {
            self.search.sort
        };
        if self.search.after.is_some_and(|cursor| cursor.sort != sort) {
            return Err(QueryRefusal::InvalidCursor.into());
        }
        let wanted = Wanted {
            sort,
            after: self.search.after.map(|cursor| cursor.key),
            keep: self.search.offset.saturating_add(self.search.limit),
        };
        let bounds = self.bounds()?;
        let mut compiler = Compiler::new(self.snapshot, self.index.fields());
        let mut corrected = correct::words_found_nowhere(self, &mut compiler, &query)?;
        let mut text = compiler.query(corrected.as_ref().map_or(&query, |Corrected(corrected)| corrected))?;
        let mut matches = self.matches(text.as_ref(), &bounds, wanted)?;
        if matches.total == 0 && corrected.is_none() && !query.is_everything() {
            corrected = correct::words_that_find_nothing_together(self, &mut compiler, &query)?;
            if let Some(Corrected(corrected)) = &corrected {
                text = compiler.query(corrected)?;
                matches = self.matches(text.as_ref(), &bounds, wanted)?;
            }
        }
        let facets = self.facets(&matches, &bounds);
        let mut notices = query.notices().to_vec();
        if matches.total == 0 && compiler.has_only_common_words(&query) {
            notices.push(Notice { kind: NoticeKind::OnlyCommonWords, at: 0 });
        }
        let places = matches.hits.get(self.search.offset..).unwrap_or_default();
        let hits = self.hits(places, sort)?;
        let next = places.last().filter(|_| matches.has_more).map(|last| Cursor { sort, key: last.key });
        let (query, corrected) = match corrected {
            Some(Corrected(corrected)) => (corrected.clone(), Some(corrected.text().to_owned())),
            None => (query, None),
        };
        Ok(Found { total: matches.total, hits, facets, corrected, notices, query, next })
    }

    /// The facets asked for; one that is filtered is counted as if it were not.
    fn facets(&self, matches: &Matches, bounds: &Bounds) -> BTreeMap<Facet, Vec<(String, u64)>> {
        let mechanism = self.search.mechanism.as_deref();
        let asked: Vec<(Facet, String)> = self
            .search
            .facets
            .iter()
            .filter_map(|facet| Some((*facet, facet.token_prefix(mechanism)?)))
            .collect();
        let (filtered, others): (Vec<_>, Vec<_>) =
            asked.into_iter().partition(|(facet, _)| bounds.narrow(*facet));
        let mut facets = self.counted(others, None, matches, bounds);
        for (facet, prefix) in filtered {
            facets.extend(self.counted(vec![(facet, prefix)], Some(facet), matches, bounds));
        }
        facets
    }

    /// Counts facets over what matches without one facet's filter.
    fn counted(
        &self,
        facets: Vec<(Facet, String)>,
        without: Option<Facet>,
        matches: &Matches,
        bounds: &Bounds,
    ) -> BTreeMap<Facet, Vec<(String, u64)>> {
        let derived = &self.snapshot.derived;
        let prefixes: Vec<&str> = facets.iter().map(|(_, prefix)| prefix.as_str()).collect();
        let counts = match without {
            _ if facets.is_empty() => Cow::Owned(Vec::new()),
            _ if matches.are_everything(without, bounds) => Cow::Borrowed(&derived.totals),
            None => Cow::Owned(derived.count(&matches.all, &prefixes)),
            Some(facet) => Cow::Owned(derived.count(&matches.without(facet, bounds), &prefixes)),
        };
        facets.iter().map(|(facet, prefix)| (*facet, values(derived, prefix, &counts))).collect()
    }

    fn hits(&self, places: &[Place], sort: Sort) -> Result<Vec<Hit>, IndexError> {
        let score = |place: &Place| if sort == Sort::Relevance { place.score } else { 0.0 };
        let order = |place: &Place| if sort == Sort::Oldest { place.key.order } else { !place.key.order };
        places
            .iter()
            .map(|place| Ok(Hit { id: self.id(place.address)?, order: order(place), score: score(place) }))
            .collect()
    }

    fn id(&self, address: DocAddress) -> Result<String, IndexError> {
        let reader = self.snapshot.searcher.segment_reader(address.segment_ord);
        let mut id = String::new();
        if let Some(column) = reader.fast_fields().str(ID)?
            && let Some(ordinal) = column.term_ords(address.doc_id).next()
        {
            column.ord_to_str(ordinal, &mut id)?;
        }
        Ok(id)
    }
}

/// The values of one facet that occur, the most frequent first.
fn values(derived: &Derived, prefix: &str, counts: &[u64]) -> Vec<(String, u64)> {
    let first = derived.tokens.partition_point(|token| &**token < prefix);
    let mut values: Vec<(String, u64)> = derived.tokens[first..]
        .iter()
        .zip(&counts[first..])
        .map_while(|(token, count)| Some((token.strip_prefix(prefix)?, count)))
        .filter(|(_, count)| **count > 0)
        .map(|(rest, count)| (Facet::value(rest).to_owned(), *count))
        .collect();
    values.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    values
}
