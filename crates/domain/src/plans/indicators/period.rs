//! The time a value is about: a year, a quarter, a month or a day, written as SDMX writes it.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months};
use suivi_kernel::Date;

/// A year, a quarter, a month or a day. In order: by the day it begins, a longer one before the shorter ones in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// `2024`.
    Year(i32),
    /// `2024-Q1`.
    Quarter(i32, u32),
    /// `2024-05`.
    Month(i32, u32),
    /// `2024-05-01`.
    Day(Date),
}

/// Years outside these are slips of the pen.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

impl Period {
    /// The day it begins.
    pub fn first_day(self) -> Date {
        let first = |year, month| Date::from_ymd_opt(year, month, 1).unwrap_or_default();
        match self {
            Period::Year(year) => first(year, 1),
            Period::Quarter(year, quarter) => first(year, quarter * 3 - 2),
            Period::Month(year, month) => first(year, month),
            Period::Day(day) => day,
        }
    }

    /// The day it ends.
    pub fn last_day(self) -> Date {
        let months = match self {
            Period::Year(_) => 12,
            Period::Quarter(..) => 3,
            Period::Month(..) => 1,
            Period::Day(day) => return day,
        };
        let next = self.first_day().checked_add_months(Months::new(months));
        next.and_then(|day| day.checked_sub_days(Days::new(1))).unwrap_or_default()
    }

    /// How many months it is long; none for a day.
    fn months(self) -> u32 {
        match self {
            Period::Year(_) => 12,
            Period::Quarter(..) => 3,
            Period::Month(..) => 1,
            Period::Day(_) => 0,
        }
    }

    /// Until when the value after this one should be there, where one is due every so many months: that long after the
    /// period's end.
    pub fn next_due(self, every_months: u32) -> Option<Date> {
        self.last_day().checked_add_months(Months::new(every_months))
    }
}

/// The text is no year, quarter, month or day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPeriod;

impl FromStr for Period {
    type Err = NoPeriod;

    /// Reads `2024`, `2024-Q1` (also `2024Q1`), `2024-05`, `2024-05-01`.
    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let text = text.trim().to_ascii_uppercase();
        let (year, rest) = text.split_at_checked(4).ok_or(NoPeriod)?;
        let year: i32 = digits(year)?.try_into().map_err(|_| NoPeriod)?;
        if !YEARS.contains(&year) {
            return Err(NoPeriod);
        }
        let rest = rest.strip_prefix('-').unwrap_or(rest);
        match rest.len() {
            0 if text.len() == 4 => Ok(Period::Year(year)),
            2 if rest.starts_with('Q') => match digits(&rest[1..])? {
                quarter @ 1..=4 => Ok(Period::Quarter(year, quarter)),
                _ => Err(NoPeriod),
            },
            2 if text.len() == 7 => match digits(rest)? {
                month @ 1..=12 => Ok(Period::Month(year, month)),
                _ => Err(NoPeriod),
            },
            5 if text.len() == 10 => {
                let (month, day) = rest.split_once('-').ok_or(NoPeriod)?;
                Date::from_ymd_opt(year, digits(month)?, digits(day)?).map(Period::Day).ok_or(NoPeriod)
            }
            _ => Err(NoPeriod),
        }
    }
}

fn digits(text: &str) -> Result<u32, NoPeriod> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().map_err(|_| NoPeriod) } else { Err(NoPeriod) }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(year) => write!(f, "{year:04}"),
            Period::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Period::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Period::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        }
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), other.months()).cmp(&(other.first_day(), self.months()))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn periods_are_read_and_written_in_one_way() {
        for text in ["2024", "2024-Q1", "2024-05", "2024-05-01", "2024-02-29"] {
            assert_eq!(period(text).to_string(), text);
        }
        assert_eq!(period(" 2024q3 ").to_string(), "2024-Q3");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "24",
            "20245",
            "2024-",
            "2024-Q5",
            "2024-Q",
            "2024-13",
            "2024-5",
            "2023-02-29",
            "2024/05",
            "2024-05-1",
            "202405",
            "1899",
            "2024-05-01-",
            "٢٠٢٤",
            "2024é",
        ] {
            assert_eq!(text.parse::<Period>(), Err(NoPeriod), "{text}");
        }
    }

    #[test]
    fn periods_stand_in_the_order_of_time_longer_ones_first() {
        let mut mixed: Vec<Period> =
            ["2024-05", "2025", "2024-05-01", "2024-Q2", "2024", "2024-Q1", "2024-04"].map(period).to_vec();
        mixed.sort();
        let sorted: Vec<String> = mixed.iter().map(Period::to_string).collect();
        assert_eq!(sorted, ["2024", "2024-Q1", "2024-Q2", "2024-04", "2024-05", "2024-05-01", "2025"]);
    }

    #[test]
    fn a_period_ends_with_its_last_day() {
        assert_eq!(period("2024").last_day(), day(2024, 12, 31));
        assert_eq!(period("2024-Q1").last_day(), day(2024, 3, 31));
        assert_eq!(period("2024-02").last_day(), day(2024, 2, 29));
        assert_eq!(period("2024-02-07").last_day(), day(2024, 2, 7));
    }

    #[test]
    fn a_yearly_figure_of_2024_is_followed_by_one_due_at_the_end_of_2025() {
        assert_eq!(period("2024").next_due(12), Some(day(2025, 12, 31)));
        assert_eq!(period("2024-Q4").next_due(3), Some(day(2025, 3, 31)));
        assert_eq!(period("2024-11").next_due(1), Some(day(2024, 12, 30)));
    }
}
