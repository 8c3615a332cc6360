//! What a search looks at: one state of the index, with the tables worked out from it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use suivi_kernel::Language;
use tantivy::index::SegmentId;
use tantivy::{Searcher, SearcherGeneration, SegmentReader, Warmer};

use super::bits::Bits;
use super::labels::Labels;
use super::schema::{Fields, PUBLIC};
use super::tables::{FacetTable, records_with, terms};

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

impl Derived {
    /// How many of some records, a set for each segment, have each of [`Derived::tokens`] that begins with one of
    /// these; other tokens may be left out.
    pub fn count(&self, records: &[Bits], prefixes: &[&str]) -> Vec<u64> {
        let mut counts = vec![0; self.tokens.len()];
        for (segment, records) in self.segments.iter().zip(records) {
            let table = &segment.table;
            let stretches: Vec<_> = prefixes.iter().map(|prefix| table.beginning(prefix)).collect();
            segment.add_up(&table.count(records, &stretches), &mut counts);
        }
        counts
    }
}

/// What a search needs of one segment.
pub(crate) struct Segment {
    pub table: Arc<FacetTable>,
    /// Where the table's tokens are in [`Derived::tokens`].
    pub global: Vec<u32>,
    /// The records that are not deleted, if any are.
    pub living: Option<Bits>,
    /// The records that anyone may find; `None` if anyone may find all.
    pub public: Option<Arc<Bits>>,
    /// The records that have a text in each of [`Language::ALL`].
    pub languages: Arc<[Bits]>,
}

impl Segment {
    /// Adds counts of the table's tokens to those of [`Derived::tokens`].
    fn add_up(&self, counts: &[u32], all: &mut [u64]) {
        self.global.iter().zip(counts).for_each(|(place, count)| all[*place as usize] += u64::from(*count));
    }
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
    public: Option<Arc<Bits>>,
    languages: Arc<[Bits]>,
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
        for (reader, read) in readers.iter().zip(&read) {
            let table = read.table.clone();
            let global = places(&table.tokens, &tokens);
            let segment = Segment {
                table,
                global,
                living: living(reader),
                public: read.public.clone(),
                languages: read.languages.clone(),
            };
            match &segment.living {
                Some(living) => segment.add_up(&segment.table.count_all(living), &mut totals),
                None => segment.add_up(&segment.table.frequencies, &mut totals),
            }
            segments.push(segment);
        }
        let names: BTreeSet<Arc<str>> =
            read.iter().flat_map(|segment| segment.labels.iter().cloned()).collect();
        let is_all_public = segments.iter().all(|segment| segment.public.is_none());
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
            public: self.public(reader)?,
            languages: self.languages(reader)?,
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

    fn languages(&self, reader: &SegmentReader) -> tantivy::Result<Arc<[Bits]>> {
        let mut languages = Vec::with_capacity(Language::ALL.len());
        for language in Language::ALL {
            let mut records = Bits::none(reader.max_doc());
            records_with(reader, self.fields.languages, &[language.code()], &mut records)?;
            languages.push(records);
        }
        Ok(languages.into())
    }

    /// The records that anyone may find, unless anyone may find all of them.
    fn public(&self, reader: &SegmentReader) -> tantivy::Result<Option<Arc<Bits>>> {
        let mut public = Bits::none(reader.max_doc());
        records_with(reader, self.fields.access, &[PUBLIC], &mut public)?;
        Ok((public.len() < reader.max_doc() as usize).then(|| Arc::new(public)))
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

/// The records that are not deleted, if any are.
fn living(reader: &SegmentReader) -> Option<Bits> {
    reader.has_deletes().then(|| {
        let mut living = Bits::none(reader.max_doc());
        reader.doc_ids_alive().for_each(|record| living.insert(record));
        living
    })
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
