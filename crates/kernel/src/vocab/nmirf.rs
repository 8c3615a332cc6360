//! The types of national mechanism.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// A type of national mechanism in the typology of the practical guide HR/PUB/16/1.
#[derive(Clone, Debug)]
pub struct MechanismType {
    /// `ad_hoc`, `ministerial`, `interministerial` or `institutionally_separate`.
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// What it means, in English.
    pub meaning: String,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    label_en: String,
    meaning: String,
    evidence: Evidence,
}

static TYPES: LazyLock<Vec<MechanismType>> = LazyLock::new(|| {
    rows::<Row>("nmirf_types", include_str!("nmirf_types.csv"))
        .into_iter()
        .map(|row| MechanismType {
            names: labels::names("nmirf_type", &row.code, &[(Language::En, &row.label_en)]),
            code: row.code,
            meaning: row.meaning,
            evidence: row.evidence,
        })
        .collect()
});

/// The four types of national mechanism.
pub fn mechanism_types() -> &'static [MechanismType] {
    &TYPES
}

/// The type with this code.
pub fn mechanism_type(code: &str) -> Option<&'static MechanismType> {
    TYPES.iter().find(|kind| kind.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_four_types_of_mechanism() {
        assert_eq!(mechanism_types().len(), 4);
        assert!(mechanism_type("interministerial").is_some() && mechanism_type("royal").is_none());
    }
}
