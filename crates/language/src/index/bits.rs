//! Sets of the records of one segment, one bit for each.

use tantivy::DocId;

/// A set of records of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bits(Box<[u64]>);

impl Bits {
    /// The empty set, in a segment of so many records.
    pub fn none(records: u32) -> Self {
        Bits(vec![0; records.div_ceil(64) as usize].into_boxed_slice())
    }

    /// Every record of a segment of so many.
    pub fn all(records: u32) -> Self {
        let mut all = Bits(vec![u64::MAX; records.div_ceil(64) as usize].into_boxed_slice());
        if let Some(last) = all.0.last_mut().filter(|_| !records.is_multiple_of(64)) {
            *last = (1 << (records % 64)) - 1;
        }
        all
    }

    /// Puts a record in.
    #[inline]
    pub fn insert(&mut self, record: DocId) {
        self.0[record as usize / 64] |= 1 << (record % 64);
    }

    /// Puts in what is in the other.
    pub fn add(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    /// Takes out what is not in the other.
    pub fn keep(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    /// Takes out what is in the other.
    pub fn remove(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= !other);
    }

    /// Whether nothing is in.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// How many are in.
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both.
    pub fn shared_with(&self, other: &Bits) -> u32 {
        self.0.iter().zip(&other.0).map(|(word, other)| (word & other).count_ones()).sum()
    }

    /// The words that are not empty, with their places: worth it for a set that is nearly empty.
    pub fn occupied(&self) -> Occupied {
        let words = self.0.iter().enumerate().filter(|(_, word)| **word != 0);
        Occupied { words: words.map(|(place, word)| (place as u32, *word)).collect(), of: self.0.len() }
    }

    /// The records in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = DocId> + '_ {
        (0u32..).zip(&self.0).flat_map(|(place, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let lowest = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(place * 64 + lowest)
            })
        })
    }
}

/// The words of a set that are not empty.
pub(crate) struct Occupied {
    words: Vec<(u32, u64)>,
    of: usize,
}

impl Occupied {
    /// Whether there are so few that going through them one by one is quicker than through all.
    pub fn are_few(&self) -> bool {
        self.words.len() * 4 < self.of
    }

    /// How many are in both.
    pub fn shared_with(&self, other: &Bits) -> u32 {
        self.words.iter().map(|(place, word)| (word & other.0[*place as usize]).count_ones()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(records: u32, of: &[DocId]) -> Bits {
        let mut bits = Bits::none(records);
        of.iter().for_each(|record| bits.insert(*record));
        bits
    }

    #[test]
    fn a_set_gives_back_what_was_put_in() {
        let records = [0, 1, 63, 64, 127, 128, 199];
        let set = bits(200, &records);
        assert_eq!(set.iter().collect::<Vec<_>>(), records);
        assert_eq!(set.len(), records.len());
    }

    #[test]
    fn all_records_are_all_and_no_more() {
        for records in [0, 1, 63, 64, 65, 200] {
            assert_eq!(Bits::all(records).iter().collect::<Vec<_>>(), (0..records).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_two_sets_share_is_what_is_kept_of_one_by_the_other() {
        let (some, others) = (bits(200, &[1, 64, 70, 199]), bits(200, &[0, 64, 199]));
        let mut both = some.clone();
        both.keep(&others);
        assert_eq!(both, bits(200, &[64, 199]));
        assert_eq!(some.shared_with(&others), 2);
        assert_eq!(some.occupied().shared_with(&others), 2);
        let mut rest = some.clone();
        rest.remove(&others);
        assert_eq!(rest, bits(200, &[1, 70]));
        rest.keep(&others);
        assert!(rest.is_empty());
        let mut either = some.clone();
        either.add(&others);
        assert_eq!(either, bits(200, &[0, 1, 64, 70, 199]));
    }
}
