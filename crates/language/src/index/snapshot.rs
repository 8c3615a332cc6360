//! What a search looks at: one state of the index, with the tables worked out from it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::index::SegmentId;
use tantivy::{Searcher, SearcherGeneration, SegmentReader, Term, Warmer};

use super::labels::Labels;
use super::schema::{Fields, PUBLIC};
use super::tables::{FacetTable, terms};

/// One committed state of the index.
pub(crate) struct Snapshot {
    pub searcher: Searcher,
    pub derived: Arc<Derived>,
}

/// What was worked out from a state of the index.
pub(crate) struct Derived {
    /// For each segment, in the searcher's order.
    pub segments: Vec<Segment>,
    /// The facet tokens of all segments, in the order of their bytes.
    pub tokens: Vec<Box<str>>,
    /// How many records have each token.
    pub totals: Vec<u64>,
    /// Whether everything is public, so that nobody need be asked who they are.
    pub is_all_public: bool,
    /// The labels of all segments.
    pub labels: Arc<Labels>,
}

/// One segment's facet table, and where its tokens are in [`Derived::tokens`].
pub(crate) struct Segment {
    pub table: Arc<FacetTable>,
    pub global: Vec<u32>,
}

/// Keeps what was worked out while it is of use. It is told of a new state before searches see it.
pub(crate) struct Snapshots {
    fields: Fields,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    segments: HashMap<SegmentId, Read>,
    generations: BTreeMap<u64, Arc<Derived>>,
    labels: Arc<Labels>,
}

/// What never changes about a segment.
#[derive(Clone)]
struct Read {
    table: Arc<FacetTable>,
    labels: Arc<[Arc<str>]>,
}

impl Snapshots {
    pub fn new(fields: Fields) -> Self {
        Snapshots { fields, known: Mutex::default() }
    }

    /// The snapshot of a searcher, worked out now if it was not before.
    pub fn of(&self, searcher: &Searcher) -> tantivy::Result<Arc<Snapshot>> {
        let generation = searcher.generation().generation_id();
        let known = self.known().generations.get(&generation).cloned();
        let derived = match known {
            Some(derived) => derived,
            None => {
                let derived = Arc::new(self.derive(searcher)?);
                self.known().generations.insert(generation, derived.clone());
                derived
            }
        };
        Ok(Arc::new(Snapshot { searcher: searcher.clone(), derived }))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn derive(&self, searcher: &Searcher) -> tantivy::Result<Derived> {
        let readers = searcher.segment_readers();
        let read = readers.iter().map(|reader| self.read(reader)).collect::<tantivy::Result<Vec<_>>>()?;
        let tokens: BTreeSet<&str> =
            read.iter().flat_map(|segment| segment.table.tokens.iter().map(|token| &**token)).collect();
        let tokens: Vec<Box<str>> = tokens.into_iter().map(Box::from).collect();
        let mut totals = vec![0; tokens.len()];
        let mut segments = Vec::with_capacity(read.len());
        for (reader, segment) in readers.iter().zip(&read) {
            let table = segment.table.clone();
            let global = places(&table.tokens, &tokens);
            for (place, count) in global.iter().zip(living(reader, &table)) {
                totals[*place as usize] += u64::from(count);
            }
            segments.push(Segment { table, global });
        }
        let names: BTreeSet<Arc<str>> =
            read.iter().flat_map(|segment| segment.labels.iter().cloned()).collect();
        let is_all_public = self.is_all_public(readers)?;
        Ok(Derived { segments, tokens, totals, is_all_public, labels: self.labels(names) })
    }

    fn read(&self, reader: &SegmentReader) -> tantivy::Result<Read> {
        let id = reader.segment_id();
        let known = self.known().segments.get(&id).cloned();
        if let Some(read) = known {
            return Ok(read);
        }
        let read = Read {
            table: Arc::new(FacetTable::read(reader, self.fields.facets)?),
            labels: terms(reader, self.fields.labels)?.into(),
        };
        self.known().segments.insert(id, read.clone());
        Ok(read)
    }

    fn labels(&self, names: BTreeSet<Arc<str>>) -> Arc<Labels> {
        let last = self.known().labels.clone();
        if last.names == names {
            return last;
        }
        let labels = Arc::new(Labels::new(names));
        self.known().labels = labels.clone();
        labels
    }

    fn is_all_public(&self, readers: &[SegmentReader]) -> tantivy::Result<bool> {
        let public = Term::from_field_text(self.fields.access, PUBLIC);
        for reader in readers {
            if reader.inverted_index(self.fields.access)?.doc_freq(&public)? != reader.max_doc() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Where each of a segment's tokens is among all; both in the same order.
fn places(of: &[Box<str>], among: &[Box<str>]) -> Vec<u32> {
    let mut place = 0;
    of.iter()
        .map(|token| {
            while among[place] < *token {
                place += 1;
            }
            place as u32
        })
        .collect()
}

/// How many records that are not deleted have each token.
fn living(reader: &SegmentReader, table: &FacetTable) -> Vec<u32> {
    if !reader.has_deletes() {
        return table.frequencies.clone();
    }
    let mut counts = vec![0; table.tokens.len()];
    let records: Vec<_> = reader.doc_ids_alive().collect();
    table.count(&records, &mut counts);
    counts
}

impl Warmer for Snapshots {
    fn warm(&self, searcher: &Searcher) -> tantivy::Result<()> {
        self.of(searcher).map(|_| ())
    }

    fn garbage_collect(&self, live: &[&SearcherGeneration]) {
        let generations: BTreeSet<u64> = live.iter().map(|generation| generation.generation_id()).collect();
        let segments: BTreeSet<SegmentId> =
            live.iter().flat_map(|generation| generation.segments().keys().copied()).collect();
        let mut known = self.known();
        known.generations.retain(|generation, _| generations.contains(generation));
        known.segments.retain(|segment, _| segments.contains(segment));
    }
}
