//! The days of the demonstration, counted from the day on which it is made (`demo/README.md`).

use chrono::{Datelike, Duration, Months, NaiveTime};
use suivi_domain::followup::rounds::{label_of, period_around};
use suivi_kernel::{Date, Timestamp};

/// When the open round opened.
const OPENED: i64 = -9;
/// How many days institutions have to answer.
pub const ANSWER_DAYS: i32 = 21;
/// The first of the twelve rounds.
pub const FIRST: i32 = -11;

/// Turns counted days and rounds into dates.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    now: Timestamp,
}

/// A round of questions, by its place before the open one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Such as `2026-Q4`.
    pub label: String,
    /// First day asked about.
    pub from: Date,
    /// Last day asked about.
    pub to: Date,
    /// When the question went out.
    pub opens_on: Date,
    /// Until when answers are in time.
    pub due_at: Timestamp,
}

impl Calendar {
    /// The calendar of a demonstration made at `now`.
    pub fn of(now: Timestamp) -> Self {
        Calendar { now }
    }

    /// The moment at which everything is made.
    pub fn now(self) -> Timestamp {
        self.now
    }

    /// A day so many days from today.
    pub fn day(self, offset: i64) -> Date {
        self.now.date() + Duration::days(offset)
    }

    /// An hour of work on a day so many days from today, never later than now. `salt` spreads things over the day.
    pub fn at(self, offset: i64, salt: usize) -> Timestamp {
        self.on(self.day(offset), salt)
    }

    fn on(self, day: Date, salt: usize) -> Timestamp {
        day.and_time(hour(salt)).min(self.now)
    }

    /// A round: `q` is 0 for the open one and -11 for the first.
    pub fn round(self, q: i32) -> Quarter {
        let opens_on = away(self.day(OPENED), q);
        let (from, to) = self.quarter(q);
        let due_on = opens_on + Duration::days(i64::from(ANSWER_DAYS));
        Quarter {
            label: label_of(from, to),
            from,
            to,
            opens_on,
            // Six in the evening in Sama.
            due_at: due_on.and_time(NaiveTime::from_hms_opt(15, 0, 0).unwrap_or_default()),
        }
    }

    /// The quarter that the day 45 days ago lies in, `q` quarters before.
    fn quarter(self, q: i32) -> (Date, Date) {
        let (from, _) = period_around(self.day(-45), 3);
        period_around(away(from, q), 3)
    }

    /// The moment of an answer `day` days after a round opened.
    pub fn answered(self, q: i32, day: i64, salt: usize) -> Timestamp {
        self.on(self.round(q).opens_on + Duration::days(day), salt)
    }

    /// The first year of the plans: that of the first round.
    pub fn first_year(self) -> i32 {
        self.quarter(FIRST).0.year()
    }

    /// The year so many years from this one.
    pub fn year(self, offset: i32) -> i32 {
        self.now.year() + offset
    }

    /// What `y-1` or `q-3` names, with the moment six weeks after its end at which its values were known.
    pub fn period(self, counted: &str, salt: usize) -> Option<(String, Timestamp)> {
        let offset: i32 = counted.get(1..)?.parse().ok()?;
        let (name, end) = match counted.chars().next()? {
            'y' => {
                let year = self.year(offset);
                (year.to_string(), Date::from_ymd_opt(year, 12, 31)?)
            }
            'q' => {
                let quarter = self.round(offset);
                (quarter.label, quarter.to)
            }
            _ => return None,
        };
        Some((name, self.on(end + Duration::days(42), salt)))
    }
}

fn hour(salt: usize) -> NaiveTime {
    let minutes = i64::try_from(salt % 1_000).unwrap_or_default() * 37 % (8 * 60);
    NaiveTime::MIN + Duration::minutes(6 * 60 + minutes)
}

/// The day `q` quarters away: earlier where `q` is below zero.
fn away(day: Date, q: i32) -> Date {
    let months = Months::new(3 * q.unsigned_abs());
    let moved = if q < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) };
    moved.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> Calendar {
        Calendar::of(Date::from_ymd_opt(year, month, day).unwrap().and_hms_opt(0, 30, 0).unwrap())
    }

    #[test]
    fn on_the_day_of_the_fourth_cycles_draft_the_rounds_run_from_2024_to_2026() {
        let calendar = on(2026, 11, 25);
        assert_eq!(calendar.round(0).label, "2026-Q4");
        assert_eq!(calendar.round(FIRST).label, "2024-Q1");
        assert_eq!(calendar.first_year(), 2024);
        assert_eq!(calendar.period("y-1", 0).unwrap().0, "2025");
        assert_eq!(calendar.period("q-1", 0).unwrap().0, "2026-Q3");
    }

    #[test]
    fn on_any_day_the_rounds_are_twelve_quarters_in_a_row_and_only_the_last_is_open() {
        for offset in 0..800 {
            let day = Date::from_ymd_opt(2026, 11, 1).unwrap() + Duration::days(offset);
            let calendar = Calendar::of(day.and_hms_opt(0, 30, 0).unwrap());
            for q in FIRST..0 {
                let (this, next) = (calendar.round(q), calendar.round(q + 1));
                assert_eq!(this.to + Duration::days(1), next.from, "{day} {q}");
                assert!(this.opens_on > this.from && this.opens_on < next.opens_on, "{day} {q}");
                assert!(this.due_at < calendar.now(), "{day} {q}");
                assert!(calendar.answered(q, 60, 5) < next.opens_on.and_hms_opt(12, 0, 0).unwrap());
            }
            let open = calendar.round(0);
            assert!(open.opens_on < day && open.due_at > calendar.now() && open.from < day, "{day}");
            assert!(calendar.answered(0, 8, 3) <= calendar.now());
            assert!(calendar.first_year() + 4 >= calendar.year(1), "plans still run on {day}");
        }
    }
}
