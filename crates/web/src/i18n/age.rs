//! How long ago, in words.

use suivi_kernel::{Date, Timestamp};

use super::{L10n, msg};

impl L10n {
    /// How long ago a day is: "today", "43 days ago", "2 years ago". A day to come: "in 12 days".
    pub fn age(self, day: Date, today: Date) -> String {
        let days = (today - day).num_days();
        match days {
            0 => msg::age_today(self).to_owned(),
            1 => msg::age_yesterday(self).to_owned(),
            2..=99 => msg::age_days(self, days),
            100..=729 => msg::age_months(self, days * 12 / 365),
            730.. => msg::age_years(self, days * 100 / 36525),
            _ => msg::age_in_days(self, -days),
        }
    }

    /// How long ago, or how long until, the day of a point in time is.
    pub fn age_of_days(self, at: Timestamp, now: Timestamp) -> String {
        self.age(at.date(), now.date())
    }

    /// How long ago a point in time is, to the minute within a day.
    pub fn age_of(self, at: Timestamp, now: Timestamp) -> String {
        let minutes = (now - at).num_minutes();
        match minutes {
            ..=0 => msg::age_now(self).to_owned(),
            1..60 => msg::age_minutes(self, minutes),
            60..1440 => msg::age_hours(self, minutes / 60),
            _ => self.age(at.date(), now.date()),
        }
    }
}
