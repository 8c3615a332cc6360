//! Facet values by record, laid out to be counted fast.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, InvertedIndexReader, SegmentReader, Term};

use super::bits::Bits;

/// A token is frequent if one of so many records has it.
///
/// A set of the records takes less room than that many entries in their lists, and comparing two sets takes less time
/// than going through the lists of what was found.
const FREQUENT: u32 = 32;

/// The facet tokens of every record of one segment: made once from the inverted index, which holds them by token.
///
/// What many records have is kept as a set of records for each token; the rest as one short list for each record.
#[derive(Debug)]
pub(crate) struct FacetTable {
    /// The segment's tokens in the order of their bytes.
    pub tokens: Vec<Box<str>>,
    /// How many records have each token, deleted ones included.
    pub frequencies: Vec<u32>,
    /// The records that have each frequent token.
    sets: Vec<Option<Bits>>,
    /// Where each record's list of its other tokens begins in `ids`; one more entry than records.
    starts: Vec<u32>,
    ids: Ids,
}

/// Indexes into the tokens: two bytes each while they fit.
#[derive(Debug)]
enum Ids {
    Narrow(Vec<u16>),
    Wide(Vec<u32>),
}

impl FacetTable {
    /// Reads the table of one segment.
    pub fn read(segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let (tokens, frequencies) = dictionary(segment, field)?;
        let records = segment.max_doc();
        let mut sets: Vec<Option<Bits>> = frequencies
            .iter()
            .map(|frequency| (*frequency >= records.div_ceil(FREQUENT)).then(|| Bits::none(records)))
            .collect();
        let mut starts = vec![0u32; records as usize + 1];
        each_posting(segment, field, |token, some| match &mut sets[token as usize] {
            Some(set) => some.iter().for_each(|record| set.insert(*record)),
            None => some.iter().for_each(|record| starts[*record as usize + 1] += 1),
        })?;
        for record in 0..records as usize {
            starts[record + 1] += starts[record];
        }
        let length = starts[records as usize] as usize;
        let mut next = starts.clone();
        let mut place = |record: DocId| {
            let at = next[record as usize];
            next[record as usize] += 1;
            at as usize
        };
        let is_rare = |token: u32| sets[token as usize].is_none();
        let ids = if tokens.len() <= usize::from(u16::MAX) {
            let mut ids = vec![0u16; length];
            each_posting(segment, field, |token, some| {
                some.iter().filter(|_| is_rare(token)).for_each(|record| ids[place(*record)] = token as u16);
            })?;
            Ids::Narrow(ids)
        } else {
            let mut ids = vec![0u32; length];
            each_posting(segment, field, |token, some| {
                some.iter().filter(|_| is_rare(token)).for_each(|record| ids[place(*record)] = token);
            })?;
            Ids::Wide(ids)
        };
        Ok(FacetTable { tokens, frequencies, sets, starts, ids })
    }

    /// The records that have a token, if it is frequent.
    pub fn frequent(&self, token: &str) -> Option<&Bits> {
        let place = self.tokens.binary_search_by(|known| (**known).cmp(token)).ok()?;
        self.sets[place].as_ref()
    }

    /// How many of some records have each token; tokens outside these stretches may be left out.
    pub fn count(&self, records: &Bits, stretches: &[Range<u32>]) -> Vec<u32> {
        let mut counts = vec![0; self.tokens.len()];
        let occupied = records.occupied();
        for token in stretches.iter().cloned().flatten() {
            if let Some(set) = &self.sets[token as usize] {
                counts[token as usize] =
                    if occupied.are_few() { occupied.shared_with(set) } else { records.shared_with(set) };
            }
        }
        match &self.ids {
            Ids::Narrow(ids) => self.count_lists(ids, records, stretches, &mut counts),
            Ids::Wide(ids) => self.count_lists(ids, records, stretches, &mut counts),
        }
        counts
    }

    /// How many of some records have each token.
    pub fn count_all(&self, records: &Bits) -> Vec<u32> {
        self.count(records, std::slice::from_ref(&(0..self.tokens.len() as u32)))
    }

    fn count_lists<T: Copy + Into<u32>>(
        &self,
        ids: &[T],
        records: &Bits,
        stretches: &[Range<u32>],
        counts: &mut [u32],
    ) {
        let lists = records.iter().map(|record| &ids[self.list(record)]);
        match stretches {
            [stretch] => {
                lists.flat_map(|list| within(list, stretch)).for_each(|token| counts[token as usize] += 1);
            }
            _ => lists.flatten().for_each(|token| counts[(*token).into() as usize] += 1),
        }
    }

    /// Where the tokens are that begin so: one facet's.
    pub fn beginning(&self, prefix: &str) -> Range<u32> {
        let first = self.tokens.partition_point(|token| &**token < prefix);
        let length = self.tokens[first..].partition_point(|token| token.starts_with(prefix));
        first as u32..(first + length) as u32
    }

    #[inline]
    fn list(&self, record: DocId) -> Range<usize> {
        let record = record as usize;
        self.starts[record] as usize..self.starts[record + 1] as usize
    }
}

/// Those of a record's tokens, which are in order, that lie within a stretch.
fn within<T: Copy + Into<u32>>(list: &[T], tokens: &Range<u32>) -> impl Iterator<Item = u32> {
    let first = list.partition_point(|id| (*id).into() < tokens.start);
    list[first..].iter().map(|id| (*id).into()).take_while(|id| *id < tokens.end)
}

/// The segment's terms of a field that can be read as text, in order, with how many records have each.
fn dictionary(segment: &SegmentReader, field: Field) -> tantivy::Result<(Vec<Box<str>>, Vec<u32>)> {
    let inverted = segment.inverted_index(field)?;
    let mut terms = inverted.terms().stream()?;
    let (mut tokens, mut frequencies) = (Vec::new(), Vec::new());
    while terms.advance() {
        tokens.push(String::from_utf8_lossy(terms.key()).into());
        frequencies.push(terms.value().doc_freq);
    }
    Ok((tokens, frequencies))
}

/// Calls back with each token's place in the dictionary and some of the records that have it, until all were told.
fn each_posting(
    segment: &SegmentReader,
    field: Field,
    mut tell: impl FnMut(u32, &[DocId]),
) -> tantivy::Result<()> {
    let inverted = segment.inverted_index(field)?;
    let mut terms = inverted.terms().stream()?;
    let mut token = 0;
    while terms.advance() {
        each_block(&inverted, terms.value(), |some| tell(token, some))?;
        token += 1;
    }
    Ok(())
}

/// Calls back with some of the records that have a term, until all were told.
fn each_block(
    inverted: &InvertedIndexReader,
    term: &TermInfo,
    mut tell: impl FnMut(&[DocId]),
) -> io::Result<()> {
    let mut postings = inverted.read_block_postings_from_terminfo(term, IndexRecordOption::Basic)?;
    while !postings.docs().is_empty() {
        tell(postings.docs());
        postings.advance();
    }
    Ok(())
}

/// Adds the records of a segment that have any of these values in a field, deleted ones included.
pub(crate) fn records_with(
    segment: &SegmentReader,
    field: Field,
    values: &[impl AsRef<str>],
    records: &mut Bits,
) -> tantivy::Result<()> {
    let inverted = segment.inverted_index(field)?;
    for value in values {
        if let Some(term) = inverted.get_term_info(&Term::from_field_text(field, value.as_ref()))? {
            each_block(&inverted, &term, |some| some.iter().for_each(|record| records.insert(*record)))?;
        }
    }
    Ok(())
}

/// The distinct terms of a field of a segment.
pub(crate) fn terms(segment: &SegmentReader, field: Field) -> tantivy::Result<Vec<Arc<str>>> {
    Ok(dictionary(segment, field)?.0.into_iter().map(Arc::from).collect())
}
