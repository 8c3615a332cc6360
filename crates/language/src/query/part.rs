//! What a question is looked for by, and what each part of it finds.
//!
//! The engine answers single words and phrases; how they are joined is worked out here, on sets of records. A register
//! is small enough for that to be quicker than to move through several lists of records at once.

use tantivy::Score;
use tantivy::query::{EnableScoring, Query as EngineQuery};
use tantivy::schema::Field;

use crate::index::bits::Bits;
use crate::index::snapshot::Snapshot;
use crate::index::tables::records_with;

/// A part of a question.
pub(super) enum Part {
    /// Any of these ways; a record scores as its best way says.
    Any(Vec<Way>),
    /// All of these parts but none of those; the scores add up. Without parts that are wanted, everything else.
    All { wanted: Vec<Part>, unwanted: Vec<Part> },
    /// At least one of these parts; the scores add up.
    Either(Vec<Part>),
}

/// One way to meet a word.
pub(super) enum Way {
    /// As the engine finds and scores it.
    Query(Box<dyn EngineQuery>),
    /// By any of these values of a field, all the same score.
    Values(Field, Vec<String>, Score),
    /// Whatever has a text in the language of this place; does not score.
    Language(usize),
}

/// Whether it matters how well a record matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scoring {
    Wanted,
    Unwanted,
}

/// What was found in each segment.
pub(super) struct Found {
    pub records: Vec<Bits>,
    /// The score of each record that was found, if wanted; what stands at other records means nothing.
    pub scores: Vec<Vec<Score>>,
}

impl Found {
    fn nothing(snapshot: &Snapshot, scoring: Scoring) -> Self {
        Found::each(snapshot, scoring, Bits::none)
    }

    fn everything(snapshot: &Snapshot, scoring: Scoring) -> Self {
        Found::each(snapshot, scoring, Bits::all)
    }

    fn each(snapshot: &Snapshot, scoring: Scoring, records: impl Fn(u32) -> Bits) -> Self {
        let sizes = || snapshot.searcher.segment_readers().iter().map(|reader| reader.max_doc());
        let scores = match scoring {
            Scoring::Wanted => sizes().map(|records| vec![0.0; records as usize]).collect(),
            Scoring::Unwanted => Vec::new(),
        };
        Found { records: sizes().map(records).collect(), scores }
    }

    fn is_empty(&self) -> bool {
        self.records.iter().all(Bits::is_empty)
    }

    /// Leaves what the other found too.
    fn keep(&mut self, other: &Found) {
        self.records.iter_mut().zip(&other.records).for_each(|(records, others)| records.keep(others));
        for (scores, others) in self.scores.iter_mut().zip(&other.scores) {
            scores.iter_mut().zip(others).for_each(|(score, other)| *score += other);
        }
    }

    /// Leaves what the other did not find.
    fn remove(&mut self, other: &Found) {
        self.records.iter_mut().zip(&other.records).for_each(|(records, others)| records.remove(others));
    }

    /// Adds what the other found; what stands at other records must be 0.
    fn add(&mut self, other: &Found) {
        for (records, others) in self.records.iter_mut().zip(&other.records) {
            records.add(others);
        }
        for ((scores, others), records) in self.scores.iter_mut().zip(&other.scores).zip(&other.records) {
            records.iter().for_each(|record| scores[record as usize] += others[record as usize]);
        }
    }
}

impl Part {
    /// What the part finds, deleted records included.
    pub fn find(&self, snapshot: &Snapshot, scoring: Scoring) -> tantivy::Result<Found> {
        match self {
            Part::Any(ways) => {
                let mut found = Found::nothing(snapshot, scoring);
                ways.iter().try_for_each(|way| way.find(snapshot, &mut found))?;
                Ok(found)
            }
            Part::All { wanted, unwanted } => {
                let mut found = match wanted.first() {
                    Some(part) => part.find(snapshot, scoring)?,
                    None => Found::everything(snapshot, scoring),
                };
                for part in wanted.iter().skip(1) {
                    if !found.is_empty() {
                        found.keep(&part.find(snapshot, scoring)?);
                    }
                }
                for part in unwanted {
                    found.remove(&part.find(snapshot, Scoring::Unwanted)?);
                }
                Ok(found)
            }
            Part::Either(parts) => {
                let mut found = Found::nothing(snapshot, scoring);
                parts
                    .iter()
                    .try_for_each(|part| part.find(snapshot, scoring).map(|other| found.add(&other)))?;
                Ok(found)
            }
        }
    }
}

impl Way {
    /// Adds what it finds.
    fn find(&self, snapshot: &Snapshot, found: &mut Found) -> tantivy::Result<()> {
        match self {
            Way::Query(query) if found.scores.is_empty() => unscored(&**query, snapshot, found),
            Way::Query(query) => scored(&**query, snapshot, found),
            Way::Values(field, values, score) => {
                for (segment, reader) in snapshot.searcher.segment_readers().iter().enumerate() {
                    let mut records = Bits::none(reader.max_doc());
                    records_with(reader, *field, values, &mut records)?;
                    found.records[segment].add(&records);
                    if let Some(scores) = found.scores.get_mut(segment) {
                        records.iter().for_each(|record| better(scores, record, *score));
                    }
                }
                Ok(())
            }
            Way::Language(place) => {
                for (records, segment) in found.records.iter_mut().zip(&snapshot.derived.segments) {
                    records.add(&segment.languages[*place]);
                }
                Ok(())
            }
        }
    }
}

fn better(scores: &mut [Score], record: u32, score: Score) {
    let known = &mut scores[record as usize];
    *known = known.max(score);
}

fn scored(query: &dyn EngineQuery, snapshot: &Snapshot, found: &mut Found) -> tantivy::Result<()> {
    let weight = query.weight(EnableScoring::enabled_from_searcher(&snapshot.searcher))?;
    for (segment, reader) in snapshot.searcher.segment_readers().iter().enumerate() {
        let (records, scores) = (&mut found.records[segment], &mut found.scores[segment]);
        weight.for_each(reader, &mut |record, score| {
            records.insert(record);
            better(scores, record, score);
        })?;
    }
    Ok(())
}

fn unscored(query: &dyn EngineQuery, snapshot: &Snapshot, found: &mut Found) -> tantivy::Result<()> {
    let weight = query.weight(EnableScoring::disabled_from_searcher(&snapshot.searcher))?;
    for (reader, records) in snapshot.searcher.segment_readers().iter().zip(&mut found.records) {
        weight
            .for_each_no_score(reader, &mut |some| some.iter().for_each(|record| records.insert(*record)))?;
    }
    Ok(())
}
