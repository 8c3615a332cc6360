//! Facet values by record, laid out to be counted fast.

use std::ops::Range;
use std::sync::Arc;

use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED};

/// The facet tokens of every record of one segment: made once from the inverted index, which holds them by token.
///
/// Counting a page's facets walks one short contiguous list for each record found, where columns would be
/// read at twelve places.
#[derive(Debug)]
pub(crate) struct FacetTable {
    /// The segment's tokens in the order of their bytes.
    pub tokens: Vec<Box<str>>,
    /// How many records have each token, deleted ones included.
    pub frequencies: Vec<u32>,
    /// Where each record's list begins in `ids`; one more entry than records.
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
        let records = segment.max_doc() as usize;
        let mut starts = vec![0u32; records + 1];
        each_posting(segment, field, |_, record| starts[record as usize + 1] += 1)?;
        for record in 0..records {
            starts[record + 1] += starts[record];
        }
        let length = starts[records] as usize;
        let mut next = starts.clone();
        let mut place = |record: DocId| {
            let at = next[record as usize];
            next[record as usize] += 1;
            at as usize
        };
        let ids = if tokens.len() <= usize::from(u16::MAX) {
            let mut ids = vec![0u16; length];
            each_posting(segment, field, |token, record| ids[place(record)] = token as u16)?;
            Ids::Narrow(ids)
        } else {
            let mut ids = vec![0u32; length];
            each_posting(segment, field, |token, record| ids[place(record)] = token)?;
            Ids::Wide(ids)
        };
        Ok(FacetTable { tokens, frequencies, starts, ids })
    }

    /// Adds one to the count of each token of each record.
    pub fn count(&self, records: &[DocId], counts: &mut [u32]) {
        match &self.ids {
            Ids::Narrow(ids) => {
                for record in records {
                    ids[self.list(*record)].iter().for_each(|id| counts[usize::from(*id)] += 1);
                }
            }
            Ids::Wide(ids) => {
                for record in records {
                    ids[self.list(*record)].iter().for_each(|id| counts[*id as usize] += 1);
                }
            }
        }
    }

    /// As [`FacetTable::count`], for one stretch of the tokens only.
    pub fn count_within(&self, records: &[DocId], tokens: &Range<u32>, counts: &mut [u32]) {
        match &self.ids {
            Ids::Narrow(ids) => {
                for record in records {
                    within(&ids[self.list(*record)], tokens).for_each(|id| counts[id as usize] += 1);
                }
            }
            Ids::Wide(ids) => {
                for record in records {
                    within(&ids[self.list(*record)], tokens).for_each(|id| counts[id as usize] += 1);
                }
            }
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

/// Calls back for every pair of a token's place in the dictionary and a record that has it.
fn each_posting(
    segment: &SegmentReader,
    field: Field,
    mut tell: impl FnMut(u32, DocId),
) -> tantivy::Result<()> {
    let inverted = segment.inverted_index(field)?;
    let mut terms = inverted.terms().stream()?;
    let mut token = 0;
    while terms.advance() {
        let mut postings = inverted.read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
        let mut record = postings.doc();
        while record != TERMINATED {
            tell(token, record);
            record = postings.advance();
        }
        token += 1;
    }
    Ok(())
}

/// The distinct terms of a field of a segment.
pub(crate) fn terms(segment: &SegmentReader, field: Field) -> tantivy::Result<Vec<Arc<str>>> {
    Ok(dictionary(segment, field)?.0.into_iter().map(Arc::from).collect())
}
