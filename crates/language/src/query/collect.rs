//! One pass over everything that matches: how many, the first ones, and the counts of facets.

use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::ColumnValues;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::Sort;
use super::cursor::Key;
use crate::index::schema::{ORDER, PLACE, TIE};
use crate::index::snapshot::Derived;
use crate::index::tables::FacetTable;

/// How many records' facets are counted at once.
const BLOCK: usize = 512;

/// What to gather.
pub(super) struct Gather {
    pub sort: Sort,
    /// Only hits after this one are kept; all are counted.
    pub after: Option<Key>,
    /// How many hits to keep.
    pub keep: usize,
    /// What to count.
    pub counting: Counting,
    pub derived: Arc<Derived>,
}

/// Which facet tokens to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Counting {
    Nothing,
    Everything,
    /// The tokens of one facet, which begin so.
    One(String),
}

/// What was gathered.
#[derive(Default)]
pub(super) struct Gathered {
    pub total: usize,
    /// The first hits, in order.
    pub hits: Vec<Place>,
    /// Whether there are hits after those kept.
    pub has_more: bool,
    /// For each of [`Derived::tokens`], if facets were counted.
    pub counts: Vec<u64>,
}

/// A hit, before its identifier is looked up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub key: Key,
    pub score: Score,
    pub address: DocAddress,
}

impl Eq for Place {}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key).then(self.address.cmp(&other.address))
    }
}

impl Collector for Gather {
    type Fruit = Gathered;
    type Child = SegmentGather;

    fn for_segment(&self, ordinal: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentGather> {
        let number = |name: &str| {
            Ok::<_, tantivy::TantivyError>(reader.fast_fields().u64(name)?.first_or_default_col(0))
        };
        let segment = &self.derived.segments[ordinal as usize];
        let all = segment.table.tokens.len();
        let (counted, counts) = match &self.counting {
            Counting::Nothing => (Counted::Nothing, Vec::new()),
            Counting::Everything => (Counted::Everything, vec![0; all]),
            Counting::One(prefix) => (Counted::Within(segment.table.beginning(prefix)), vec![0; all]),
        };
        Ok(SegmentGather {
            ordinal,
            sort: self.sort,
            after: self.after,
            keep: self.keep,
            table: segment.table.clone(),
            counted,
            uncounted: Vec::with_capacity(BLOCK),
            counts,
            order: number(ORDER)?,
            place: number(PLACE)?,
            tie: number(TIE)?,
            total: 0,
            passed: 0,
            kept: BinaryHeap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Relevance && self.keep > 0
    }

    fn merge_fruits(&self, segments: Vec<SegmentFruit>) -> tantivy::Result<Gathered> {
        let mut gathered = Gathered::default();
        if self.counting != Counting::Nothing {
            gathered.counts = vec![0; self.derived.tokens.len()];
        }
        let mut passed = 0;
        for fruit in segments {
            gathered.total += fruit.total;
            passed += fruit.passed;
            gathered.hits.extend(fruit.hits);
            let global = &self.derived.segments[fruit.ordinal as usize].global;
            for (place, count) in global.iter().zip(fruit.counts) {
                gathered.counts[*place as usize] += u64::from(count);
            }
        }
        gathered.hits.sort_unstable();
        gathered.hits.truncate(self.keep);
        gathered.has_more = passed > gathered.hits.len();
        Ok(gathered)
    }
}

/// [`Counting`] in one segment.
enum Counted {
    Nothing,
    Everything,
    Within(Range<u32>),
}

/// One segment's part of the pass.
pub(super) struct SegmentGather {
    ordinal: SegmentOrdinal,
    sort: Sort,
    after: Option<Key>,
    keep: usize,
    table: Arc<FacetTable>,
    counted: Counted,
    uncounted: Vec<DocId>,
    counts: Vec<u32>,
    order: Arc<dyn ColumnValues<u64>>,
    place: Arc<dyn ColumnValues<u64>>,
    tie: Arc<dyn ColumnValues<u64>>,
    total: usize,
    /// Hits after the cursor.
    passed: usize,
    /// The worst of those kept is on top.
    kept: BinaryHeap<Place>,
}

impl SegmentGather {
    /// Counts the facets of the records that wait for it: many at once, which is faster than one by one.
    fn count(&mut self) {
        match &self.counted {
            Counted::Nothing => {}
            Counted::Everything => self.table.count(&self.uncounted, &mut self.counts),
            Counted::Within(tokens) => self.table.count_within(&self.uncounted, tokens, &mut self.counts),
        }
        self.uncounted.clear();
    }

    fn offer(&mut self, record: DocId, score: Score) {
        let order = self.order.get_val(record);
        let mut key = Key {
            score: if self.sort == Sort::Relevance { !score.max(0.0).to_bits() } else { 0 },
            order: if self.sort == Sort::Oldest { order } else { !order },
            place: 0,
            tie: 0,
        };
        let is_full = self.kept.len() == self.keep;
        if self.after.is_none() && is_full {
            self.passed += 1;
            if self
                .kept
                .peek()
                .is_none_or(|worst| (key.score, key.order) > (worst.key.score, worst.key.order))
            {
                return;
            }
            self.passed -= 1;
        }
        key.place = self.place.get_val(record);
        key.tie = self.tie.get_val(record);
        if self.after.is_some_and(|after| key <= after) {
            return;
        }
        self.passed += 1;
        let hit = Place { key, score, address: DocAddress::new(self.ordinal, record) };
        if !is_full {
            self.kept.push(hit);
        } else if let Some(mut worst) = self.kept.peek_mut().filter(|worst| hit < **worst) {
            *worst = hit;
        }
    }
}

/// What one segment brings home.
pub(super) struct SegmentFruit {
    ordinal: SegmentOrdinal,
    total: usize,
    passed: usize,
    hits: Vec<Place>,
    counts: Vec<u32>,
}

impl SegmentCollector for SegmentGather {
    type Fruit = SegmentFruit;

    fn collect(&mut self, record: DocId, score: Score) {
        self.total += 1;
        self.uncounted.push(record);
        if self.uncounted.len() == BLOCK {
            self.count();
        }
        if self.keep > 0 {
            self.offer(record, score);
        }
    }

    fn harvest(mut self) -> SegmentFruit {
        self.count();
        SegmentFruit {
            ordinal: self.ordinal,
            total: self.total,
            passed: self.passed,
            hits: self.kept.into_vec(),
            counts: self.counts,
        }
    }
}
