//! Time is handed in, never read from inside a rule.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A point in time, in UTC.
pub type Timestamp = chrono::NaiveDateTime;
/// A calendar day.
pub type Date = chrono::NaiveDate;

/// Where "now" comes from: the machine, or a test.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    Machine,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's own clock.
    pub fn machine() -> Self {
        Clock(Source::Machine)
    }

    /// A clock that stands still until it is moved; clones share it.
    pub fn fixed(at: Timestamp) -> Self {
        Clock(Source::Fixed(Arc::new(AtomicI64::new(at.and_utc().timestamp_micros()))))
    }

    /// Moves a fixed clock; the machine's own clock is left alone.
    pub fn advance(&self, by: chrono::Duration) {
        if let Source::Fixed(micros) = &self.0 {
            micros.fetch_add(by.num_microseconds().unwrap_or_default(), Ordering::SeqCst);
        }
    }

    /// The time now, in UTC, to the microsecond (what both databases keep).
    pub fn now(&self) -> Timestamp {
        let micros = match &self.0 {
            Source::Machine => chrono::Utc::now().timestamp_micros(),
            Source::Fixed(micros) => micros.load(Ordering::SeqCst),
        };
        chrono::DateTime::from_timestamp_micros(micros).map(|t| t.naive_utc()).unwrap_or_default()
    }
}
