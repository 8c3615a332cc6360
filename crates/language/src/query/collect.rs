//! Keeping the first hits of everything that is offered.

use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::columnar::ColumnValues;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::Sort;
use super::cursor::Key;
use crate::index::schema::{ORDER, PLACE, TIE};

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

/// The numbers of one segment that hits are sorted by.
pub(super) struct Ranks {
    segment: SegmentOrdinal,
    order: Arc<dyn ColumnValues<u64>>,
    place: Arc<dyn ColumnValues<u64>>,
    tie: Arc<dyn ColumnValues<u64>>,
}

impl Ranks {
    /// Opens the columns of a segment.
    pub fn of(segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<Self> {
        let number = |name: &str| {
            Ok::<_, tantivy::TantivyError>(reader.fast_fields().u64(name)?.first_or_default_col(0))
        };
        Ok(Ranks { segment, order: number(ORDER)?, place: number(PLACE)?, tie: number(TIE)? })
    }
}

/// The first hits of those offered so far.
pub(super) struct First {
    sort: Sort,
    /// Only hits after this one are kept.
    after: Option<Key>,
    /// How many hits to keep.
    keep: usize,
    /// The worst of those kept is on top.
    kept: BinaryHeap<Place>,
}

impl First {
    /// Keeps the first so many behind a cursor, if there is one.
    pub fn new(sort: Sort, after: Option<Key>, keep: usize) -> Self {
        First { sort, after, keep, kept: BinaryHeap::new() }
    }

    /// Keeps a record if it is among the first.
    #[inline]
    pub fn offer(&mut self, ranks: &Ranks, record: DocId, score: Score) {
        let rank = if self.sort == Sort::Relevance { !score.max(0.0).to_bits() } else { 0 };
        let worst = self.kept.peek().filter(|_| self.kept.len() == self.keep).map(|worst| worst.key);
        // Most are worse than those kept already: the less is read for them the better.
        if worst.is_some_and(|worst| rank > worst.score) {
            return;
        }
        let order = ranks.order.get_val(record);
        let order = if self.sort == Sort::Oldest { order } else { !order };
        if worst.is_some_and(|worst| (rank, order) > (worst.score, worst.order)) {
            return;
        }
        let (place, tie) = (ranks.place.get_val(record), ranks.tie.get_val(record));
        let key = Key { score: rank, order, place, tie };
        if self.after.is_some_and(|after| key <= after) {
            return;
        }
        let hit = Place { key, score, address: DocAddress::new(ranks.segment, record) };
        if self.kept.len() < self.keep {
            self.kept.push(hit);
        } else if let Some(mut worst) = self.kept.peek_mut().filter(|worst| hit < **worst) {
            *worst = hit;
        }
    }

    /// Those kept, in order.
    pub fn into_hits(self) -> Vec<Place> {
        self.kept.into_sorted_vec()
    }
}
