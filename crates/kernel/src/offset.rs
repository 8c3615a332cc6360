//! Spans of the calendar as rules give them: `P4Y6M`, `-P13W`.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months};

use crate::clock::Date;

/// A span of whole months and days, forwards or backwards, written as an ISO 8601 duration with an optional sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    months: u32,
    days: u32,
    is_back: bool,
}

impl Offset {
    /// The day so far from another; the last of the month where the day does not exist there. None beyond the calendar.
    pub fn from(self, day: Date) -> Option<Date> {
        let (months, days) = (Months::new(self.months), Days::new(self.days.into()));
        if self.is_back {
            day.checked_sub_months(months)?.checked_sub_days(days)
        } else {
            day.checked_add_months(months)?.checked_add_days(days)
        }
    }
}

/// The text was no span of years, months, weeks and days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOffset(pub String);

impl fmt::Display for UnknownOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no span of time, such as P4Y6M or -P13W", self.0)
    }
}

impl std::error::Error for UnknownOffset {}

impl FromStr for Offset {
    type Err = UnknownOffset;

    fn from_str(text: &str) -> Result<Self, UnknownOffset> {
        let wrong = || UnknownOffset(text.to_owned());
        let (is_back, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let mut rest = rest.strip_prefix('P').filter(|rest| !rest.is_empty()).ok_or_else(wrong)?;
        let (mut months, mut days) = (0_u32, 0_u32);
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
            let number: u32 = rest[..end].parse().map_err(|_| wrong())?;
            let unit = rest[end..].chars().next().ok_or_else(wrong)?;
            let (into, times) = match unit {
                'Y' => (&mut months, 12),
                'M' => (&mut months, 1),
                'W' => (&mut days, 7),
                'D' => (&mut days, 1),
                _ => return Err(wrong()),
            };
            *into = number.checked_mul(times).and_then(|span| into.checked_add(span)).ok_or_else(wrong)?;
            rest = &rest[end + unit.len_utf8()..];
        }
        Ok(Offset { months, days, is_back })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(offset: &str, day: &str) -> String {
        let day = offset.parse::<Offset>().unwrap().from(day.parse().unwrap());
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_span_counts_years_months_weeks_and_days() {
        assert_eq!(from("P4Y6M", "2025-05-14"), "2029-11-14");
        assert_eq!(from("-P13W", "2022-11-07"), "2022-08-08");
        assert_eq!(from("P2D", "2024-02-28"), "2024-03-01");
    }

    #[test]
    fn the_end_of_a_month_stays_the_end_of_a_month() {
        assert_eq!(from("P1M", "2026-01-31"), "2026-02-28");
        assert_eq!(from("P1Y", "2024-02-29"), "2025-02-28");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "P", "4Y", "P4", "PT3H30M", "P-1Y", "PY", "P99999999999Y", "P4Yx", "with CRC report"]
        {
            assert!(text.parse::<Offset>().is_err(), "{text}");
        }
        assert_eq!(from("P999999999D", "2026-01-01"), "");
    }
}
