//! Time zones: a mechanism works in its own, and the deadlines of the United Nations are Geneva's.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use jiff::civil;
use jiff::tz::TimeZone;

use crate::clock::{Date, Timestamp};

/// A time zone of the IANA database, whose rules are compiled in: no file of the system can be missing or old.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// Where the deadlines of the United Nations human rights bodies fall.
    pub fn geneva() -> Self {
        "Europe/Zurich".parse().unwrap_or_else(|_| Zone::utc())
    }

    /// Coordinated universal time.
    pub fn utc() -> Self {
        Zone { name: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// Its name in the IANA database, such as `Africa/Nairobi`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the clocks of the zone show at a point in time.
    pub fn local(&self, at: Timestamp) -> Timestamp {
        let instant = jiff::Timestamp::from_microsecond(at.and_utc().timestamp_micros());
        let offset = instant.map(|instant| self.rules.to_offset(instant).seconds()).unwrap_or_default();
        at + chrono::Duration::seconds(offset.into())
    }

    /// The day it is in the zone at a point in time.
    pub fn day(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// The point in time at which the zone's clocks show this. Where they show it twice, the first time is meant;
    /// where they jump over it, the time as it would have been without the jump.
    pub fn instant(&self, local: Timestamp) -> Timestamp {
        let exact = civil_of(local)
            .and_then(|civil| self.rules.to_ambiguous_timestamp(civil).compatible().ok())
            .and_then(|instant| DateTime::from_timestamp_micros(instant.as_microsecond()));
        exact.map_or(local, |instant| instant.naive_utc())
    }

    /// The last minute of a day in the zone: until then what is due that day is in time.
    pub fn end_of(&self, day: Date) -> Timestamp {
        self.instant(day.and_hms_opt(23, 59, 0).unwrap_or_default())
    }

    /// The names of all zones, in the order of their letters.
    pub fn names() -> Vec<String> {
        let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
        names.sort_unstable();
        names
    }
}

fn civil_of(local: Timestamp) -> Option<civil::DateTime> {
    let small = |n: u32| i8::try_from(n).ok();
    let year = i16::try_from(local.year()).ok()?;
    civil::DateTime::new(
        year,
        small(local.month())?,
        small(local.day())?,
        small(local.hour())?,
        small(local.minute())?,
        small(local.second())?,
        i32::try_from(local.nanosecond().min(999_999_999)).ok()?,
    )
    .ok()
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// The text was no name of a time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownZone(pub String);

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no time zone, such as Africa/Nairobi", self.0)
    }
}

impl std::error::Error for UnknownZone {}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        let name = name.trim();
        let rules = TimeZone::get(name).map_err(|_| UnknownZone(name.to_owned()))?;
        let name = rules.iana_name().unwrap_or(name).to_owned();
        Ok(Zone { name, rules })
    }
}

/// The first working day, Monday to Friday, on or after a day.
pub fn working_day(from: Date) -> Date {
    from.iter_days().find(|day| day.weekday().number_from_monday() <= 5).unwrap_or(from)
}

/// A day so many months later; the last of the month where the day does not exist there.
pub fn months_after(day: Date, months: u32) -> Date {
    day.checked_add_months(chrono::Months::new(months)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn geneva_changes_its_clocks_and_nairobi_does_not() {
        let nairobi: Zone = "Africa/Nairobi".parse().unwrap();
        assert_eq!(Zone::geneva().local(at("2026-01-15T12:00:00")), at("2026-01-15T13:00:00"));
        assert_eq!(Zone::geneva().local(at("2026-07-15T12:00:00")), at("2026-07-15T14:00:00"));
        assert_eq!(nairobi.local(at("2026-07-15T22:30:00")), at("2026-07-16T01:30:00"));
        assert_eq!(nairobi.day(at("2026-07-15T22:30:00")), "2026-07-16".parse().unwrap());
    }

    #[test]
    fn a_deadline_is_the_end_of_the_day_where_it_falls() {
        let apia: Zone = "Pacific/Apia".parse().unwrap();
        let day = "2026-10-21".parse().unwrap();
        assert_eq!(apia.end_of(day), at("2026-10-21T10:59:00"));
        assert_eq!(apia.local(apia.end_of(day)), at("2026-10-21T23:59:00"));
        assert_eq!(Zone::utc().end_of(day), at("2026-10-21T23:59:00"));
    }

    #[test]
    fn an_hour_that_a_change_of_clocks_leaves_out_still_has_an_instant() {
        assert_eq!(Zone::geneva().instant(at("2026-03-29T02:30:00")), at("2026-03-29T01:30:00"));
        assert_eq!(Zone::geneva().instant(at("2026-10-25T02:30:00")), at("2026-10-25T00:30:00"));
    }

    #[test]
    fn only_names_of_the_database_are_zones() {
        assert!("Europe/Zurich".parse::<Zone>().is_ok());
        assert!("Mars/Olympus".parse::<Zone>().is_err() && "".parse::<Zone>().is_err());
        assert!(Zone::names().len() > 300 && Zone::names().contains(&"Africa/Nairobi".to_owned()));
    }

    #[test]
    fn a_round_begins_on_a_working_day() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(working_day(day("2026-11-01")), day("2026-11-02"));
        assert_eq!(working_day(day("2026-10-01")), day("2026-10-01"));
        assert_eq!(months_after(day("2026-11-30"), 3), day("2027-02-28"));
    }
}
