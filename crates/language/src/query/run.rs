//! Asking the index.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::query::{AllQuery, BooleanQuery, Occur, Query as EngineQuery, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Term};

use super::collect::{Counting, Gather, Gathered, Place};
use super::compile::{Compiler, constant};
use super::correct::{self, Corrected};
use super::parse::{Notice, NoticeKind, Query, QueryRefusal};
use super::{Cursor, Found, Hit, Search, Sort, Viewer};
use crate::index::schema::{ID, PUBLIC, access_token};
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
        let mut compiler = Compiler::new(self.snapshot, self.index.fields());
        let mut corrected = correct::words_found_nowhere(self, &mut compiler, &query)?;
        let mut text = self.compiled(&mut compiler, &corrected, &query)?;
        let mut gathered = self.gather(text.as_deref(), None, sort, self.page())?;
        if gathered.total == 0 && corrected.is_none() && !query.is_everything() {
            corrected = correct::words_that_find_nothing_together(self, &mut compiler, &query)?;
            if corrected.is_some() {
                text = self.compiled(&mut compiler, &corrected, &query)?;
                gathered = self.gather(text.as_deref(), None, sort, self.page())?;
            }
        }
        let facets = self.facets(text.as_deref(), &gathered)?;
        let mut notices = query.notices().to_vec();
        if gathered.total == 0 && compiler.has_only_common_words(&query) {
            notices.push(Notice { kind: NoticeKind::OnlyCommonWords, at: 0 });
        }
        let places = gathered.hits.get(self.search.offset..).unwrap_or_default();
        let hits = self.hits(places, sort)?;
        let next = places.last().filter(|_| gathered.has_more).map(|last| Cursor { sort, key: last.key });
        let (query, corrected) = match corrected {
            Some(Corrected(corrected)) => (corrected.clone(), Some(corrected.text().to_owned())),
            None => (query, None),
        };
        Ok(Found { total: gathered.total, hits, facets, corrected, notices, query, next })
    }

    fn compiled(
        &self,
        compiler: &mut Compiler<'_>,
        corrected: &Option<Corrected>,
        query: &Query,
    ) -> Result<Option<Box<dyn EngineQuery>>, IndexError> {
        Ok(compiler.query(corrected.as_ref().map_or(query, |Corrected(corrected)| corrected))?)
    }

    fn page(&self) -> Page {
        let counting = if self.search.facets.is_empty() { Counting::Nothing } else { Counting::Everything };
        Page { keep: self.search.offset.saturating_add(self.search.limit), counting }
    }

    /// One pass over what matches the text, the viewer, the scope and the filters, `without` one of them.
    fn gather(
        &self,
        text: Option<&dyn EngineQuery>,
        without: Option<Facet>,
        sort: Sort,
        page: Page,
    ) -> Result<Gathered, IndexError> {
        let derived = &self.snapshot.derived;
        let mut clauses: Vec<(Occur, Box<dyn EngineQuery>)> = Vec::new();
        clauses.extend(text.map(|text| (Occur::Must, text.box_clone())));
        clauses.extend(self.restrictions(without).into_iter().map(|query| (Occur::Must, query)));
        let is_everything = clauses.is_empty();
        let query: Box<dyn EngineQuery> = match clauses.len() {
            0 => Box::new(AllQuery),
            1 => clauses.remove(0).1,
            _ => Box::new(BooleanQuery::new(clauses)),
        };
        let gather = Gather {
            sort,
            after: self.search.after.filter(|_| page.keep > 0).map(|cursor| cursor.key),
            keep: page.keep,
            counting: if is_everything { Counting::Nothing } else { page.counting.clone() },
            derived: derived.clone(),
        };
        if is_everything && page.keep == 0 {
            let total = self.snapshot.searcher.num_docs() as usize;
            return Ok(Gathered { total, counts: derived.totals.clone(), ..Gathered::default() });
        }
        let mut gathered = self.snapshot.searcher.search(&query, &gather)?;
        if is_everything && page.counting != Counting::Nothing {
            gathered.counts = derived.totals.clone();
        }
        Ok(gathered)
    }

    /// Viewer, scope and filters as queries that do not score.
    fn restrictions(&self, without: Option<Facet>) -> Vec<Box<dyn EngineQuery>> {
        let fields = self.index.fields();
        let mut restrictions = Vec::new();
        if !self.snapshot.derived.is_all_public {
            restrictions
                .push(any_of(self.visible().iter().map(|token| Term::from_field_text(fields.access, token))));
        }
        let mut values: BTreeMap<Facet, Vec<Term>> = BTreeMap::new();
        for (facet, wanted) in self.search.filters.iter().filter(|(facet, _)| Some(*facet) != without) {
            let tokens = wanted.iter().map(|value| self.token(*facet, value));
            let terms = tokens.map(|token| Term::from_field_text(fields.facets, &token));
            if !wanted.is_empty() {
                values.entry(*facet).or_default().extend(terms);
            }
        }
        restrictions.extend(values.into_values().map(any_of));
        if let Some(state) = &self.search.scope_state {
            restrictions.push(any_of([Term::from_field_text(fields.facets, &Facet::State.token(state))]));
        }
        restrictions
    }

    fn token(&self, facet: Facet, value: &str) -> String {
        match &self.search.mechanism {
            Some(mechanism) if facet.is_of_case() => facet.case_token(mechanism, value),
            _ => facet.token(value),
        }
    }

    /// The access tokens of what the viewer may find.
    fn visible(&self) -> Vec<String> {
        let mut tokens = vec![PUBLIC.to_owned()];
        if let Viewer::States(states) = &self.search.viewer {
            for (state, highest) in states {
                tokens.extend((1..=*highest).map(|class| access_token(state, class)));
            }
        }
        tokens
    }

    /// Whether the viewer finds anything with this query, filters and scope aside.
    pub fn finds_anything(&self, query: Box<dyn EngineQuery>) -> Result<bool, IndexError> {
        let fields = self.index.fields();
        let mut clauses = vec![(Occur::Must, query)];
        if !self.snapshot.derived.is_all_public {
            let visible = self.visible();
            clauses.push((
                Occur::Must,
                any_of(visible.iter().map(|token| Term::from_field_text(fields.access, token))),
            ));
        }
        let counting = Gather {
            sort: Sort::Newest,
            after: None,
            keep: 0,
            counting: Counting::Nothing,
            derived: self.snapshot.derived.clone(),
        };
        Ok(self.snapshot.searcher.search(&BooleanQuery::new(clauses), &counting)?.total > 0)
    }

    fn facets(
        &self,
        text: Option<&dyn EngineQuery>,
        gathered: &Gathered,
    ) -> Result<BTreeMap<Facet, Vec<(String, u64)>>, IndexError> {
        let derived = &self.snapshot.derived;
        let mut facets = BTreeMap::new();
        for facet in &self.search.facets {
            let Some(prefix) = facet.token_prefix(self.search.mechanism.as_deref()) else { continue };
            let is_filtered =
                self.search.filters.iter().any(|(filtered, values)| filtered == facet && !values.is_empty());
            let counts = if is_filtered {
                let page = Page { keep: 0, counting: Counting::One(prefix.clone()) };
                values(derived, &prefix, &self.gather(text, Some(*facet), Sort::Newest, page)?.counts)
            } else {
                values(derived, &prefix, &gathered.counts)
            };
            facets.insert(*facet, counts);
        }
        Ok(facets)
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

/// How much of a pass to keep.
struct Page {
    keep: usize,
    counting: Counting,
}

/// Records with any of these tokens; does not score.
fn any_of(terms: impl IntoIterator<Item = Term>) -> Box<dyn EngineQuery> {
    let mut queries: Vec<Box<dyn EngineQuery>> = terms
        .into_iter()
        .map(|term| Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn EngineQuery>)
        .collect();
    let any = if queries.len() == 1 { queries.remove(0) } else { Box::new(BooleanQuery::union(queries)) };
    constant(any, 0.0)
}

/// The values of one facet that occur, the most frequent first.
fn values(derived: &Arc<Derived>, prefix: &str, counts: &[u64]) -> Vec<(String, u64)> {
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
