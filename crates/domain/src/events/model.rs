//! What an event is: its kinds and steps, what it says about accessibility, its timeline. Pure.

use std::collections::BTreeMap;

use chrono::Duration;
use serde::{Deserialize, Serialize};
use suivi_kernel::Date;
use suivi_kernel::vocab::{self, Provision};

use crate::mechanisms::coded;

coded! {
    /// What kind of event it is.
    EventKind {
        /// A seminar.
        Seminar = "seminar",
        /// A seminar on the line.
        Webinar = "webinar",
        /// A consultation.
        Consultation = "consultation",
        /// A training.
        Training = "training",
        /// A meeting.
        Meeting = "meeting",
    }
}

coded! {
    /// Where people take part.
    Mode {
        /// In the room.
        InPerson = "in_person",
        /// On the line.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

impl Mode {
    /// The ways in which people can take part.
    pub fn ways(self) -> &'static [Way] {
        match self {
            Mode::InPerson => &[Way::InPerson],
            Mode::Online => &[Way::Online],
            Mode::Hybrid => &[Way::InPerson, Way::Online],
        }
    }

    /// The provisions that must be stated for it: the column `applies_to` of the vocabulary.
    pub fn provisions(self) -> impl Iterator<Item = &'static Provision> {
        let places: &[&str] = match self {
            Mode::InPerson => &["in_person", "documents", "registration"],
            Mode::Online => &["online", "recording", "documents", "registration"],
            Mode::Hybrid => &["in_person", "online", "recording", "documents", "registration"],
        };
        vocab::provisions().iter().filter(|one| one.applies(places))
    }
}

coded! {
    /// How one person takes part.
    Way {
        /// In the room.
        InPerson = "in_person",
        /// On the line.
        Online = "online",
    }
}

coded! {
    /// How far an event is (DOMAIN 2.5).
    EventStatus {
        /// Being thought about; nobody outside knows of it.
        Draft = "draft",
        /// The date is known: save it.
        Announced = "announced",
        /// Registration is open.
        Open = "open",
        /// All places are taken; who registers waits.
        Full = "full",
        /// It took place.
        Held = "held",
        /// Its report is due.
        ReportDue = "report_due",
        /// Its report was published in all three forms.
        Closed = "closed",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

impl EventStatus {
    /// Whether people may register, if only to wait.
    pub fn takes_registrations(self) -> bool {
        matches!(self, EventStatus::Open | EventStatus::Full)
    }

    /// Whether it lies ahead.
    pub fn lies_ahead(self) -> bool {
        matches!(self, EventStatus::Draft | EventStatus::Announced | EventStatus::Open | EventStatus::Full)
    }

    /// Whether it took place.
    pub fn is_over(self) -> bool {
        matches!(self, EventStatus::Held | EventStatus::ReportDue | EventStatus::Closed)
    }

    /// Whether it took place and lacks its report: it stays incomplete until it has all three forms (V19).
    pub fn is_incomplete(self) -> bool {
        matches!(self, EventStatus::Held | EventStatus::ReportDue)
    }
}

coded! {
    /// What is said about one provision.
    Offer {
        /// It is there for everybody.
        Offered = "offered",
        /// It is there for who asks in time.
        OnRequest = "on_request",
        /// It is not there.
        NotOffered = "not_offered",
    }
}

coded! {
    /// Where somebody who registered stands.
    Standing {
        /// Takes part.
        Confirmed = "confirmed",
        /// Waits for a place.
        Waiting = "waiting",
        /// Does not come.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// The three forms of an event's report (resolution 51/33, OP 4).
    ReportForm {
        /// As the Council reads it.
        Standard = "standard",
        /// For people with intellectual disabilities and for everybody who wants it plain.
        EasyRead = "easy_read",
        /// A file that assistive technology reads.
        Accessible = "accessible",
    }
}

coded! {
    /// What a document of an event is.
    DocumentKind {
        /// The concept note as a file.
        Concept = "concept",
        /// A paper for the event.
        Paper = "paper",
        /// What a speaker shows.
        Presentation = "presentation",
        /// The minutes.
        Minutes = "minutes",
        /// The words of the recording.
        Transcript = "transcript",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// What the person who uploads a file says about it.
    Accessible {
        /// It has tags, headings, descriptions of pictures, a reading order.
        Yes = "yes",
        /// Some of it.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

/// What is said about one provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// A code of [`Offer`].
    pub offer: String,
    /// A word on it: how, until when to ask.
    pub note: Option<String>,
}

/// What is said, by provision.
pub type Statements = BTreeMap<String, Statement>;

/// The provisions that matter for the mode and about which nothing is said yet (V19).
pub fn unstated(mode: Mode, said: &Statements) -> Vec<&'static Provision> {
    mode.provisions().filter(|one| !said.contains_key(&one.code)).collect()
}

/// The timeline of a seminar (DOMAIN 3.8): what is to be done, and how many weeks before or after it begins.
pub const TIMELINE: [(&str, i64); 10] = [
    ("concept", -20),
    ("save_the_date", -12),
    ("programme", -8),
    ("documents", -4),
    ("confirm", -2),
    ("hold", 0),
    ("recording", 2),
    ("draft_report", 6),
    ("reports", 12),
    ("feedback", 12),
];

/// Weeks after the beginning at which the report is due.
pub const REPORT_WEEKS: i64 = 12;

/// That a task of the timeline is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// When it was marked.
    pub on: Date,
    /// How the trail names who marked it.
    pub by: String,
}

/// A task of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which: a code of [`TIMELINE`].
    pub code: &'static str,
    /// Weeks from the beginning.
    pub weeks: i64,
    /// Until when.
    pub due_on: Date,
    /// Whether it is done.
    pub done: Option<Done>,
}

impl Task {
    /// Whether its time has come: within the next four weeks, or past.
    pub fn is_due_now(&self, today: Date) -> bool {
        self.done.is_none() && self.due_on <= today + Duration::weeks(4)
    }
}

/// The tasks of an event that begins on a day.
pub fn tasks(starts_on: Date, done: &BTreeMap<String, Done>) -> Vec<Task> {
    TIMELINE
        .into_iter()
        .map(|(code, weeks)| Task {
            code,
            weeks,
            due_on: starts_on + Duration::weeks(weeks),
            done: done.get(code).cloned(),
        })
        .collect()
}

/// What somebody needs to take part: class C2, kept sealed only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// Codes of provisions.
    pub provisions: Vec<String>,
    /// In the person's own words.
    pub words: String,
}

impl Needs {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.provisions.is_empty() && self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_needs_a_hearing_loop_stated_and_a_line_does_not() {
        let codes = |mode: Mode| mode.provisions().map(|one| one.code.as_str()).collect::<Vec<_>>();
        assert!(codes(Mode::InPerson).contains(&"hearing_loop"));
        assert!(!codes(Mode::Online).contains(&"hearing_loop"));
        assert!(
            !codes(Mode::InPerson).contains(&"accessible_platform")
                || codes(Mode::Online).contains(&"accessible_platform")
        );
        assert_eq!(codes(Mode::Hybrid).len(), 17);
    }

    #[test]
    fn the_programme_is_due_eight_weeks_before_and_is_due_now_a_month_earlier() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let all = tasks(day("2027-05-18"), &BTreeMap::new());
        let programme = all.iter().find(|task| task.code == "programme").unwrap();
        assert_eq!(programme.due_on, day("2027-03-23"));
        assert!(programme.is_due_now(day("2027-02-23")) && !programme.is_due_now(day("2027-02-22")));
    }
}
