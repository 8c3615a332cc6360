//! The scales of work: where a case, a measure, an update, a report, a request or a practice stands.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// Where a mechanism's work on one recommendation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStatus {
    /// Imported or typed in; not yet checked.
    Received,
    /// Text, symbol, paragraph and position were checked against the source.
    Verified,
    /// Theme, persons, goals and cluster are set.
    Clustered,
    /// Lead and supporting institutions are named.
    Allocated,
    /// The lead institution confirmed.
    AcceptedByLead,
    /// There is a measure with a deadline and an indicator.
    Planned,
    /// A measure is under way.
    InImplementation,
    /// A new issue, a regression or a repeated recommendation opened it again.
    Reopened,
    /// An implementation assessment was approved.
    Assessed,
    /// Implemented with evidence, superseded or overtaken, with the reason.
    Closed,
}

impl CaseStatus {
    /// All ten, by rank.
    pub const ALL: [CaseStatus; 10] = [
        CaseStatus::Received,
        CaseStatus::Verified,
        CaseStatus::Clustered,
        CaseStatus::Allocated,
        CaseStatus::AcceptedByLead,
        CaseStatus::Planned,
        CaseStatus::InImplementation,
        CaseStatus::Reopened,
        CaseStatus::Assessed,
        CaseStatus::Closed,
    ];

    /// The code used in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            CaseStatus::Received => "received",
            CaseStatus::Verified => "verified",
            CaseStatus::Clustered => "clustered",
            CaseStatus::Allocated => "allocated",
            CaseStatus::AcceptedByLead => "accepted_by_lead",
            CaseStatus::Planned => "planned",
            CaseStatus::InImplementation => "in_implementation",
            CaseStatus::Reopened => "reopened",
            CaseStatus::Assessed => "assessed",
            CaseStatus::Closed => "closed",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        CaseStatus::ALL.into_iter().find(|status| status.code() == code)
    }

    /// How far along the work is: 10 for received, 80 for closed.
    pub fn rank(self) -> i32 {
        self.step().and_then(|step| step.rank).unwrap_or_default()
    }

    /// Its label in the six languages.
    pub fn names(self) -> LocalText {
        self.step().map(|step| step.names.clone()).unwrap_or_default()
    }

    fn step(self) -> Option<&'static Step> {
        scale("recommendation_workflow").find(|step| step.code == self.code())
    }
}

/// One step of a scale.
#[derive(Clone, Debug)]
pub struct Step {
    /// The scale it belongs to, such as `measure_status`.
    pub scale: String,
    /// Its code in the scale.
    pub code: String,
    /// How far along it is; none where it cannot be ordered ("not assessed").
    pub rank: Option<i32>,
    /// Its label in the six languages.
    pub names: LocalText,
    /// What it means, in English.
    pub meaning: String,
    /// Whether work ends there.
    pub is_terminal: bool,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    scale: String,
    code: String,
    rank: Option<i32>,
    label_en: String,
    label_fr: String,
    label_es: String,
    meaning: String,
    terminal: Option<u8>,
    evidence: Evidence,
}

static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| {
    rows::<Row>("statuses", include_str!("statuses.csv"))
        .into_iter()
        .map(|row| Step {
            names: labels::names(
                &row.scale,
                &row.code,
                &[
                    (Language::En, &row.label_en),
                    (Language::Fr, &row.label_fr),
                    (Language::Es, &row.label_es),
                ],
            ),
            scale: row.scale,
            code: row.code,
            rank: row.rank,
            meaning: row.meaning,
            is_terminal: row.terminal == Some(1),
            evidence: row.evidence,
        })
        .collect()
});

/// The steps of one scale, in the order of its table; empty for a scale that does not exist.
pub fn scale(name: &str) -> impl Iterator<Item = &'static Step> {
    STEPS.iter().filter(move |step| step.scale == name)
}

#[cfg(test)]
pub(super) fn steps() -> &'static [Step] {
    &STEPS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seven_scales_hold_58_steps() {
        assert_eq!(steps().len(), 58);
        assert_eq!(scale("measure_status").count(), 8);
        assert_eq!(scale("no_such_scale").count(), 0);
    }

    #[test]
    fn every_case_status_is_a_step_and_every_step_a_case_status() {
        assert_eq!(scale("recommendation_workflow").count(), CaseStatus::ALL.len());
        for step in scale("recommendation_workflow") {
            assert_eq!(CaseStatus::from_code(&step.code).map(CaseStatus::code), Some(step.code.as_str()));
        }
        assert!(CaseStatus::ALL.is_sorted_by_key(|status| status.rank()));
        assert_eq!((CaseStatus::Received.rank(), CaseStatus::Closed.rank()), (10, 80));
    }
}
