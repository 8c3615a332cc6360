//! Groups that a State belongs to for a time: least developed, landlocked developing, small island developing.

use std::str::FromStr;
use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::state::Country;
use super::table::rows;
use crate::clock::Date;
use crate::permission::UnknownCode;

/// A group of States that face the same difficulties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateGroup {
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    /// Small island developing States.
    Sids,
}

impl StateGroup {
    /// All three.
    pub const ALL: [StateGroup; 3] = [StateGroup::Ldc, StateGroup::Lldc, StateGroup::Sids];

    /// The code in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            StateGroup::Ldc => "ldc",
            StateGroup::Lldc => "lldc",
            StateGroup::Sids => "sids",
        }
    }
}

impl FromStr for StateGroup {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        let known = StateGroup::ALL.into_iter().find(|group| group.code() == code);
        known.ok_or_else(|| UnknownCode { list: "StateGroup", code: code.to_owned() })
    }
}

/// From when until when a State belongs to a group; both ends belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSpan {
    /// The first day; none where it is not known.
    pub from: Option<Date>,
    /// The last day; none while it lasts.
    pub to: Option<Date>,
    /// Where that is known from.
    pub source: String,
}

impl GroupSpan {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[derive(Deserialize)]
struct Row {
    iso3: String,
    flag: String,
    valid_from: String,
    valid_to: String,
    evidence: Evidence,
    source: String,
}

static DATED: LazyLock<Vec<Row>> =
    LazyLock::new(|| rows::<Row>("state_flags", include_str!("state_flags.csv")));

/// What the vocabulary knows of a State's place in a group; a default that an editor of the hub may change.
pub fn group_span(country: &Country, group: StateGroup) -> Option<GroupSpan> {
    let dated = DATED.iter().find(|row| row.iso3 == country.iso3 && row.flag == group.code());
    if let Some(row) = dated {
        let source = match row.evidence {
            Evidence::Recalled => format!("recalled: {}", row.source),
            _ => row.source.clone(),
        };
        return Some(GroupSpan { from: row.valid_from.parse().ok(), to: row.valid_to.parse().ok(), source });
    }
    let belongs = match group {
        StateGroup::Ldc => country.is_ldc,
        StateGroup::Lldc => country.is_lldc,
        StateGroup::Sids => country.is_sids,
    };
    let source = if country.is_invented { "invented" } else { "M49 of the UN Statistics Division" };
    belongs.then(|| GroupSpan { from: None, to: None, source: source.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::super::state::country;
    use super::*;

    #[test]
    fn a_state_leaves_a_group_on_a_known_day() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let span = group_span(country("STP").unwrap(), StateGroup::Ldc).unwrap();
        assert!(span.holds_on(day("2024-12-13")) && !span.holds_on(day("2024-12-14")));
        let island = group_span(country("XKE").unwrap(), StateGroup::Sids).unwrap();
        assert!(island.holds_on(day("2026-11-26")));
        assert!(group_span(country("XKE").unwrap(), StateGroup::Ldc).is_none());
    }

    #[test]
    fn every_dated_place_is_of_a_state_and_a_group_that_exist() {
        for row in DATED.iter() {
            assert!(country(&row.iso3).is_some() && row.flag.parse::<StateGroup>().is_ok(), "{}", row.iso3);
            assert!(row.valid_to.is_empty() || row.valid_to.parse::<Date>().is_ok(), "{}", row.valid_to);
        }
    }
}
