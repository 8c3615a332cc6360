//! Grades that committees and other bodies give to follow-up, each body by a scale of its own.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// One grade of one scale.
#[derive(Clone, Debug)]
pub struct Grade {
    /// The scale, such as `CCPR` or `CAT-implementation`.
    pub scheme: String,
    /// Its code in the scale, such as `B`.
    pub code: String,
    /// How far it goes within its own scale; never compared between scales. None where it cannot be ordered.
    pub rank: Option<i32>,
    /// Its label in the six languages.
    pub names: LocalText,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    scheme: String,
    code: String,
    rank: Option<i32>,
    label_en: String,
    evidence: Evidence,
}

static GRADES: LazyLock<Vec<Grade>> = LazyLock::new(|| {
    let rows = rows::<Row>("followup_grades", include_str!("followup_grades.csv")).into_iter();
    rows.map(|row| Grade {
        names: labels::names(
            "grade",
            &format!("{}:{}", row.scheme, row.code),
            &[(Language::En, &row.label_en)],
        ),
        scheme: row.scheme,
        code: row.code,
        rank: row.rank,
        evidence: row.evidence,
    })
    .collect()
});

/// The grades of one scale, the best first; empty for a scale that does not exist.
pub fn grades(scheme: &str) -> impl Iterator<Item = &'static Grade> {
    GRADES.iter().filter(move |grade| grade.scheme == scheme)
}

/// One grade of one scale.
pub fn grade(scheme: &str, code: &str) -> Option<&'static Grade> {
    grades(scheme).find(|grade| grade.code == code)
}

/// The scales by which a body grades follow-up: its own, the general one of treaty bodies, or none. The review by
/// States (UPR) and special procedures give no grades.
pub fn grade_schemes(body: &str) -> &'static [&'static str] {
    match body {
        "CCPR" => &["CCPR"],
        "CED" => &["CED"],
        "CAT" => &["CAT-implementation", "CAT-information"],
        "CEDAW" => &["CEDAW"],
        "CERD" => &["CERD"],
        "CESCR" => &["CESCR"],
        "CRC" | "CMW" | "CRPD" => &["TB-generic"],
        "IACHR" => &["IACHR"],
        _ => &[],
    }
}

#[cfg(test)]
pub(super) fn all() -> &'static [Grade] {
    &GRADES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_has_its_label_in_six_languages_and_its_place_in_its_scale() {
        assert_eq!(all().len(), 39);
        for grade in all() {
            assert_eq!(grade.names.0.len(), 6, "{} {}", grade.scheme, grade.code);
        }
        for scheme in ["CCPR", "CED", "CAT-implementation", "CEDAW", "TB-generic", "IACHR"] {
            let ranks: Vec<i32> = grades(scheme).filter_map(|grade| grade.rank).collect();
            assert!(ranks.is_sorted_by(|a, b| a > b), "{scheme}: {ranks:?}");
        }
    }

    #[test]
    fn a_body_grades_by_its_own_scale_and_the_review_by_states_not_at_all() {
        for body in super::super::bodies() {
            for scheme in grade_schemes(&body.code) {
                assert!(grades(scheme).next().is_some(), "{scheme}");
            }
        }
        assert_eq!(grade_schemes("CAT").len(), 2);
        assert!(grade_schemes("UPR").is_empty());
        assert_eq!(grade("CCPR", "B").map(|grade| grade.rank), Some(Some(4)));
    }
}
