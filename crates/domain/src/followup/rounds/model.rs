//! The rules of rounds, without a database.

use chrono::Datelike;
use suivi_kernel::Date;
use suivi_kernel::zone::months_after;

use crate::mechanisms::coded;

coded! {
    /// Where a round stands.
    RoundState {
        /// It has a day on which it opens.
        Planned = "planned",
        /// Institutions are asked.
        Open = "open",
        /// No answer counts any more.
        Closed = "closed",
    }
}

coded! {
    /// Where one question of a round stands.
    ItemState {
        /// Nothing was said yet.
        Waiting = "waiting",
        /// An answer is being written, or was sent back.
        Drafted = "drafted",
        /// It was answered.
        Answered = "answered",
        /// The secretariat does not expect an answer, for a reason.
        Excused = "excused",
    }
}

/// The period of so many months that a day falls into; periods are counted from January.
pub fn period_around(day: Date, months: u32) -> (Date, Date) {
    let months = months.clamp(1, 12);
    let first_month = day.month0() / months * months;
    let from = day.with_day(1).and_then(|day| day.with_month0(first_month)).unwrap_or(day);
    (from, months_after(from, months).pred_opt().unwrap_or(from))
}

/// What a round over a period is called, the same in every language: `2026-Q4`, `2026-H2`, `2026`, `2026-11`.
pub fn label_of(from: Date, to: Date) -> String {
    let months = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32 + 1;
    let (year, first) = (from.year(), from.month0());
    match months {
        1 => format!("{year}-{:02}", first + 1),
        3 if first % 3 == 0 => format!("{year}-Q{}", first / 3 + 1),
        6 if first % 6 == 0 => format!("{year}-H{}", first / 6 + 1),
        12 if first == 0 => year.to_string(),
        _ => format!("{}–{}", from.format("%Y-%m"), to.format("%Y-%m")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_is_named_by_its_year_and_number() {
        let (from, to) = period_around(day("2026-11-23"), 3);
        assert_eq!((from, to), (day("2026-10-01"), day("2026-12-31")));
        assert_eq!(label_of(from, to), "2026-Q4");
        assert_eq!(label_of(day("2027-01-01"), day("2027-03-31")), "2027-Q1");
    }

    #[test]
    fn other_periods_have_names_of_their_own() {
        for (months, label) in [(1, "2026-11"), (6, "2026-H2"), (12, "2026"), (4, "2026-09–2026-12")] {
            let (from, to) = period_around(day("2026-11-23"), months);
            assert_eq!(label_of(from, to), label);
        }
    }
}
