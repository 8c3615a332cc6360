//! Dates as each language writes them, with our own month names (the Arabic ones in the UN's double form).

use chrono::{Datelike, Timelike};
use suivi_kernel::{Date, Timestamp};

use super::{L10n, msg};

impl L10n {
    /// A day: "23 November 2026".
    pub fn date(self, date: Date) -> String {
        msg::date(self, date.day(), self.month(date.month()), date.year().to_string())
    }

    /// A month of a year: "November 2026".
    pub fn month_of_year(self, date: Date) -> String {
        msg::date_month_of_year(self, self.month_alone(date.month()), date.year().to_string())
    }

    /// A point in time, to the minute, in UTC and saying so: "23 November 2026, 14:05 UTC".
    pub fn date_time(self, at: Timestamp) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        msg::date_time(self, self.date(at.date()), time)
    }

    /// The month within a date; Russian has it in the genitive.
    fn month(self, month: u32) -> &'static str {
        self.find(&format!("month-{month}")).unwrap_or_default()
    }

    fn month_alone(self, month: u32) -> &'static str {
        self.find(&format!("month-alone-{month}")).unwrap_or_default()
    }
}

/// The value of the `datetime` attribute for a point in time in UTC.
pub fn machine_date_time(at: Timestamp) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
