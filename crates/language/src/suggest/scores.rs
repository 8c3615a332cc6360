//! How good suggestions are: what was right of what was proposed, and what was proposed of what was right.

use serde::{Deserialize, Serialize};

use super::suggestion::Field;

/// What was measured on the texts of States that a model had not seen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scores {
    /// How many States were kept out of the training.
    pub states: usize,
    /// How many texts they have.
    pub texts: usize,
    /// What was measured for each field.
    pub fields: Vec<FieldScores>,
}

/// The scores of one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldScores {
    /// The field.
    pub field: Field,
    /// How many texts have a label of this field.
    pub texts: usize,
    /// All codes together: each proposal and each label counts once.
    pub micro: Score,
    /// The mean of the codes' F1: each code counts once, however rare.
    pub macro_f1: f64,
    /// The part of the texts whose codes are all right and complete; for a field of one code, its accuracy.
    pub exact: f64,
    /// Each code, in alphabetical order.
    pub labels: Vec<LabelScore>,
}

/// The score of one code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LabelScore {
    /// The code.
    pub code: String,
    /// Its score.
    #[serde(flatten)]
    pub score: Score,
}

/// Precision, recall and what they are worth together, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Of what was proposed, the part that was right.
    pub precision: f64,
    /// Of what was right, the part that was proposed.
    pub recall: f64,
    /// The harmonic mean of the two.
    pub f1: f64,
    /// How often it was right to propose it.
    pub support: usize,
}

/// Counts of one code.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    /// Proposed and right.
    pub hits: usize,
    /// Proposed and wrong.
    pub false_alarms: usize,
    /// Right and not proposed.
    pub misses: usize,
}

impl Count {
    pub fn add(&mut self, is_proposed: bool, is_right: bool) {
        match (is_proposed, is_right) {
            (true, true) => self.hits += 1,
            (true, false) => self.false_alarms += 1,
            (false, true) => self.misses += 1,
            (false, false) => {}
        }
    }

    pub fn and(self, other: Count) -> Count {
        Count {
            hits: self.hits + other.hits,
            false_alarms: self.false_alarms + other.false_alarms,
            misses: self.misses + other.misses,
        }
    }

    pub fn score(self) -> Score {
        let part = |of: usize| if of == 0 { 0.0 } else { self.hits as f64 / of as f64 };
        let (proposed, support) = (self.hits + self.false_alarms, self.hits + self.misses);
        let f1 = match proposed + support {
            0 => 0.0,
            both => 2.0 * self.hits as f64 / both as f64,
        };
        Score { precision: part(proposed), recall: part(support), f1, support }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_follows_from_its_counts() {
        let mut count = Count::default();
        for (is_proposed, is_right) in [
            (true, true),
            (true, true),
            (true, true),
            (true, false),
            (false, true),
            (false, true),
            (false, false),
        ] {
            count.add(is_proposed, is_right);
        }
        let score = count.score();
        assert_eq!((score.precision, score.recall, score.support), (0.75, 0.6, 5));
        assert!((score.f1 - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(Count::default().score(), Score::default());
    }
}
