//! Where a page ended, so that the next one can begin there however the register grew in between.

use std::fmt;
use std::str::FromStr;

use super::Sort;

/// What hits are compared by: the smallest comes first. The last part is never equal for two records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// Zero unless sorted by relevance; then the better the smaller.
    pub score: u32,
    /// The rank in time, inverted for the newest first.
    pub order: u64,
    /// The place in the document.
    pub place: u64,
    /// Something that differs.
    pub tie: u64,
}

/// The place of a hit in an ordered answer; written as text it fits in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(super) sort: Sort,
    pub(super) key: Key,
}

/// The text was no cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a page address of the register")]
pub struct InvalidCursor;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = match self.sort {
            Sort::Relevance => 'r',
            Sort::Newest => 'n',
            Sort::Oldest => 'o',
        };
        let Key { score, order, place, tie } = self.key;
        write!(f, "{sort}{score:x}.{order:x}.{place:x}.{tie:x}")
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let mut chars = text.chars();
        let sort = match chars.next() {
            Some('r') => Sort::Relevance,
            Some('n') => Sort::Newest,
            Some('o') => Sort::Oldest,
            _ => return Err(InvalidCursor),
        };
        let mut parts = chars.as_str().split('.').map(|part| u64::from_str_radix(part, 16));
        let mut next = || parts.next().and_then(Result::ok).ok_or(InvalidCursor);
        let score = u32::try_from(next()?).map_err(|_| InvalidCursor)?;
        let key = Key { score, order: next()?, place: next()?, tie: next()? };
        if parts.next().is_some() { Err(InvalidCursor) } else { Ok(Cursor { sort, key }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_from_an_address() {
        let key = Key { score: 7, order: u64::MAX, place: 3, tie: 0xfeed };
        let cursor = Cursor { sort: Sort::Relevance, key };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for wrong in ["", "x1.2.3.4", "n1.2.3", "n1.2.3.4.5", "nz.2.3.4", "n1ffffffff.0.0.0"] {
            assert_eq!(wrong.parse::<Cursor>(), Err(InvalidCursor), "{wrong}");
        }
    }
}
