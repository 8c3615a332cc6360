//! How sure we are of a fact in a vocabulary.

use serde::{Deserialize, Deserializer};

/// How a fact came into the vocabulary; decides whether an administrator is asked to check it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Read in a public source.
    #[default]
    Seen,
    /// Computed from facts that were read.
    Derived,
    /// General knowledge, not read in a source: an editable default.
    Recalled,
    /// This project's own design, not a rule of the United Nations: an editable default.
    Proposal,
}

impl Evidence {
    /// The code used in the tables.
    pub fn code(self) -> &'static str {
        match self {
            Evidence::Seen => "seen",
            Evidence::Derived => "derived",
            Evidence::Recalled => "recalled",
            Evidence::Proposal => "proposal",
        }
    }

    /// Whether the administration pages ask somebody to check it.
    pub fn needs_checking(self) -> bool {
        matches!(self, Evidence::Recalled | Evidence::Proposal)
    }

    /// A note such as "names seen; members recalled" counts by its weakest part.
    fn of_note(note: &str) -> Self {
        [Evidence::Proposal, Evidence::Recalled, Evidence::Derived]
            .into_iter()
            .find(|evidence| note.contains(evidence.code()))
            .unwrap_or(Evidence::Seen)
    }
}

impl<'de> Deserialize<'de> for Evidence {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|note| Evidence::of_note(&note))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_counts_by_its_weakest_part() {
        assert_eq!(Evidence::of_note("names seen; members recalled"), Evidence::Recalled);
        assert_eq!(Evidence::of_note("seen"), Evidence::Seen);
        assert!(Evidence::Proposal.needs_checking() && !Evidence::Derived.needs_checking());
    }
}
