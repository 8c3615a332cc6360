//! How long before or after one event another is due. What is not a treaty's own word is a default.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::table::rows;
use crate::offset::Offset;

/// A rule of time.
#[derive(Clone, Debug)]
pub struct Timing {
    /// Its code: `upr.national_report`.
    pub code: String,
    /// From which event it counts.
    pub from: String,
    /// How long; none where it is not a number of days, months or years.
    pub offset: Option<Offset>,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    event_from: String,
    offset: String,
    evidence: Evidence,
}

static TIMINGS: LazyLock<Vec<Timing>> = LazyLock::new(|| {
    let timing = |row: Row| Timing {
        code: row.code,
        from: row.event_from,
        offset: row.offset.parse().ok(),
        evidence: row.evidence,
    };
    rows::<Row>("timings", include_str!("timings.csv")).into_iter().map(timing).collect()
});

/// The rule with this code.
pub fn timing(code: &str) -> Option<&'static Timing> {
    TIMINGS.iter().find(|timing| timing.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_that_dates_are_worked_out_by_are_spans_of_time() {
        for code in [
            "tb.full_review",
            "tb.loipr",
            "tb.report_after_loipr",
            "upr.national_report",
            "upr.cycle",
            "upr.midterm",
        ] {
            assert!(timing(code).is_some_and(|timing| timing.offset.is_some()), "{code}");
        }
        assert!(timing("upr.review_length").unwrap().offset.is_none(), "hours are no days");
    }
}
