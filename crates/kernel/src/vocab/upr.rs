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

/// The year of a session of the Working Group; from the calendar where it has it. Those of the first three cycles are
/// recalled.
pub fn upr_session_year(session: u16) -> Option<i32> {
    let listed =
        SESSIONS.iter().find(|row| row.session == session).and_then(|row| row.start.get(..4)?.parse().ok());
    listed.or(match session {
        1..=3 => Some(2008),
        4..=6 => Some(2009),
        7..=9 => Some(2010),
        10..=12 => Some(2011),
        13..=14 => Some(2012),
        15..=17 => Some(2013),
        18..=20 => Some(2014),
        21..=23 => Some(2015),
        24..=26 => Some(2016),
        27..=28 => Some(2017),
        29..=31 => Some(2018),
        32..=34 => Some(2019),
        35..=36 => Some(2020),
        37..=39 => Some(2021),
        40 => Some(2022),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_session_of_the_first_four_cycles_has_a_year_and_years_do_not_go_back() {
        let years: Vec<i32> = (1..=54).map(|session| upr_session_year(session).unwrap()).collect();
        assert!(years.is_sorted());
        assert_eq!((years[0], years[40]), (2008, 2022));
    }

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
