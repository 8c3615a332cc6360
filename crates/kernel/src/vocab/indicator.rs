//! What indicators are broken down by, and the three types of them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::fold;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// A dimension of a breakdown (SDG target 17.18; the human rights-based approach to data).
#[derive(Clone, Debug)]
pub struct Dimension {
    /// Its code, such as `sex`.
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// How sure we are of it.
    pub evidence: Evidence,
}

/// A type of indicator (OHCHR, HR/PUB/12/5).
#[derive(Clone, Debug)]
pub struct IndicatorType {
    /// `structural`, `process` or `outcome`.
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// The question it answers, in English.
    pub question: String,
    /// What such indicators are about, in English.
    pub examples: String,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct DimensionRow {
    code: String,
    label_en: String,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct TypeRow {
    code: String,
    label_en: String,
    question: String,
    examples: String,
    evidence: Evidence,
}

static DIMENSIONS: LazyLock<Vec<Dimension>> = LazyLock::new(|| {
    rows::<DimensionRow>("disaggregation", include_str!("disaggregation.csv"))
        .into_iter()
        .map(|row| Dimension {
            names: labels::names("disaggregation", &row.code, &[(Language::En, &row.label_en)]),
            code: row.code,
            evidence: row.evidence,
        })
        .collect()
});

static TYPES: LazyLock<Vec<IndicatorType>> = LazyLock::new(|| {
    rows::<TypeRow>("indicator_types", include_str!("indicator_types.csv"))
        .into_iter()
        .map(|row| IndicatorType {
            names: labels::names("indicator_type", &row.code, &[(Language::En, &row.label_en)]),
            code: row.code,
            question: row.question,
            examples: row.examples,
            evidence: row.evidence,
        })
        .collect()
});

/// The dimensions, in the order forms show them.
pub fn dimensions() -> &'static [Dimension] {
    &DIMENSIONS
}

/// The dimension with this code.
pub fn dimension(code: &str) -> Option<&'static Dimension> {
    DIMENSIONS.iter().find(|dimension| dimension.code == code)
}

/// The dimension that the head of a column means: its code, or its label in any of the six languages.
pub fn resolve_dimension(label: &str) -> Option<&'static Dimension> {
    let key = fold::key(label);
    let is_meant = |dimension: &&Dimension| {
        fold::key(&dimension.code) == key || dimension.names.0.values().any(|name| fold::key(name) == key)
    };
    DIMENSIONS.iter().find(is_meant)
}

/// The three types of indicator.
pub fn indicator_types() -> &'static [IndicatorType] {
    &TYPES
}

/// The type with this code.
pub fn indicator_type(code: &str) -> Option<&'static IndicatorType> {
    TYPES.iter().find(|kind| kind.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_fifteen_dimensions_and_three_types() {
        assert_eq!((dimensions().len(), indicator_types().len()), (15, 3));
        assert!(dimension("sex").is_some() && dimension("mood").is_none());
        assert!(indicator_type("outcome").is_some());
    }

    #[test]
    fn a_column_is_known_by_its_code_or_its_label_in_any_language() {
        for label in ["sex", "Sex", "SEXE", "الجنس", "пол", "性别"] {
            assert_eq!(resolve_dimension(label).map(|d| d.code.as_str()), Some("sex"), "{label}");
        }
        assert!(resolve_dimension("value").is_none());
    }
}
