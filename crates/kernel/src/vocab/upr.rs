//! The calendar of the Universal Periodic Review. Dates are defaults: sessions move.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::table::rows;

/// One cycle: every State is reviewed once.
#[derive(Clone, Debug, Deserialize)]
pub struct UprCycle {
    /// Its number, from 1.
    pub cycle: u8,
    /// The first session of the Working Group in it.
    pub first_session: u16,
    /// The last one; none while it is not known.
    pub last_session: Option<u16>,
    /// The month it began, `YYYY-MM`.
    pub start: Option<String>,
    /// The month it ends, `YYYY-MM`.
    pub end: Option<String>,
    /// How sure we are of the row.
    pub evidence: Evidence,
}

/// One session of the Working Group on the Universal Periodic Review.
#[derive(Clone, Debug, Deserialize)]
pub struct UprSession {
    /// Its number.
    pub session: u16,
    /// The cycle it belongs to.
    pub cycle: u8,
    /// Its first day or month, `YYYY-MM-DD` or `YYYY-MM`.
    pub start: String,
    /// Its last day or month.
    pub end: String,
    /// When submissions of stakeholders are due.
    pub stakeholder_deadline: Option<String>,
    /// When the national report is due.
    pub national_report_deadline: Option<String>,
    /// How many States it reviews.
    pub states: u8,
    /// How sure we are of the row.
    pub evidence: Evidence,
}

static CYCLES: LazyLock<Vec<UprCycle>> = LazyLock::new(|| rows("upr_cycles", include_str!("upr_cycles.csv")));
static SESSIONS: LazyLock<Vec<UprSession>> =
    LazyLock::new(|| rows("upr_sessions", include_str!("upr_sessions.csv")));

/// The cycles, from the first.
pub fn upr_cycles() -> &'static [UprCycle] {
    &CYCLES
}

/// The sessions of the fourth cycle.
pub fn upr_sessions() -> &'static [UprSession] {
    &SESSIONS
}

/// The cycle a session of the Working Group belongs to.
pub fn upr_cycle_of_session(session: u16) -> Option<&'static UprCycle> {
    CYCLES
        .iter()
        .find(|cycle| cycle.first_session <= session && cycle.last_session.is_none_or(|last| session <= last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_belongs_to_its_cycle() {
        let cycle = |session| upr_cycle_of_session(session).map(|cycle| cycle.cycle);
        assert_eq!([1, 12, 13, 26, 27, 40, 41, 54, 55].map(cycle), [1, 1, 2, 2, 3, 3, 4, 4, 5].map(Some));
        assert_eq!(cycle(0), None);
    }

    #[test]
    fn the_fourth_cycle_has_fourteen_sessions_and_reviews_193_states() {
        assert_eq!((upr_cycles().len(), upr_sessions().len()), (5, 14));
        assert!(upr_sessions().iter().all(|s| upr_cycle_of_session(s.session).unwrap().cycle == s.cycle));
    }
}
