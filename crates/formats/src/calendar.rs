//! Calendars that other programs subscribe to, as RFC 5545 (iCalendar) writes them.
//!
//! Every line is folded at 75 octets between characters, so that Arabic, Chinese and Russian stay whole; every point in
//! time is in UTC. Written here rather than by a library: those at hand fold by characters where the standard counts
//! octets, or bring a parser and a second calendar along.

use std::fmt::Write;

use chrono::{NaiveDate, NaiveDateTime};

/// The longest line, in octets, without its line break (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A whole day.
    Day(NaiveDate),
    /// A point in time, in UTC.
    Instant(NaiveDateTime),
    /// From one point in time to another, in UTC: those who come are taken up by it.
    Span(NaiveDateTime, NaiveDateTime),
}

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for the same thing each time the calendar is read.
    pub uid: String,
    /// When it is.
    pub when: When,
    /// What it is, in a line.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Its page.
    pub url: String,
    /// When it changed last, in UTC.
    pub stamp: NaiveDateTime,
}

/// A calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// The language of its texts, a BCP 47 tag.
    pub language: String,
    /// Its entries.
    pub events: Vec<Event>,
}

impl Calendar {
    /// The calendar as a file of type `text/calendar`.
    pub fn written(&self) -> String {
        let mut out = String::new();
        line(&mut out, "BEGIN:VCALENDAR");
        line(&mut out, "VERSION:2.0");
        line(&mut out, "PRODID:-//Suivi//Follow-up//EN");
        line(&mut out, "CALSCALE:GREGORIAN");
        line(&mut out, "METHOD:PUBLISH");
        line(&mut out, &format!("X-WR-CALNAME:{}", text(&self.name)));
        line(&mut out, &format!("NAME;LANGUAGE={}:{}", self.language, text(&self.name)));
        line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        for event in &self.events {
            self.event(&mut out, event);
        }
        line(&mut out, "END:VCALENDAR");
        out
    }

    fn event(&self, out: &mut String, event: &Event) {
        line(out, "BEGIN:VEVENT");
        line(out, &format!("UID:{}", text(&event.uid)));
        line(out, &format!("DTSTAMP:{}", instant(event.stamp)));
        match event.when {
            When::Day(day) => {
                line(out, &format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
                if let Some(next) = day.succ_opt() {
                    line(out, &format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
                }
            }
            When::Instant(at) => {
                line(out, &format!("DTSTART:{}", instant(at)));
                line(out, &format!("DTEND:{}", instant(at)));
            }
            When::Span(from, until) => {
                line(out, &format!("DTSTART:{}", instant(from)));
                line(out, &format!("DTEND:{}", instant(until)));
            }
        }
        line(out, &format!("SUMMARY;LANGUAGE={}:{}", self.language, text(&event.summary)));
        if !event.description.is_empty() {
            line(out, &format!("DESCRIPTION;LANGUAGE={}:{}", self.language, text(&event.description)));
        }
        line(out, &format!("URL:{}", event.url));
        // A due date takes nobody's time.
        let takes_time = matches!(event.when, When::Span(..));
        line(out, if takes_time { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" });
        line(out, "END:VEVENT");
    }
}

fn instant(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text with the characters escaped that mean something in a line (RFC 5545, 3.3.11); control characters go.
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes a line, folded: what goes on begins with a blank, which counts.
fn line(out: &mut String, content: &str) {
    let mut room = LONGEST;
    let mut rest = content;
    while rest.len() > room {
        let mut end = room;
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (now, later) = rest.split_at(end);
        let _ = write!(out, "{now}\r\n ");
        rest = later;
        room = LONGEST - 1;
    }
    let _ = write!(out, "{rest}\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn calendar(summary: &str) -> Calendar {
        let day = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        Calendar {
            name: "جمهورية سما".into(),
            language: "ar".into(),
            events: vec![
                Event {
                    uid: "round-1@sama.example".into(),
                    when: When::Instant(day.and_hms_opt(20, 59, 0).unwrap()),
                    summary: summary.into(),
                    description: "One\nTwo; three, four \\".into(),
                    url: "https://sama.example/ar/sama/work".into(),
                    stamp: day.and_hms_opt(9, 0, 0).unwrap(),
                },
                Event {
                    uid: "measure-1@sama.example".into(),
                    when: When::Day(day),
                    summary: "Train midwives".into(),
                    description: String::new(),
                    url: "https://sama.example/ar/sama/measures/m".into(),
                    stamp: day.and_hms_opt(9, 0, 0).unwrap(),
                },
            ],
        }
    }

    /// What a reader of the standard makes of it: lines joined again.
    fn unfolded(written: &str) -> Vec<String> {
        written.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    const ARABIC: &str = "تدريب القابلات في جميع المقاطعات وضمان تعليم الفتيات ذوات الإعاقة في كل جزيرة من الجزر قبل الاستعراض القادم";

    #[test]
    fn an_arabic_text_is_folded_between_its_letters_at_75_octets() {
        let written = calendar(ARABIC).written();
        let folded: Vec<&str> = written.split("\r\n").collect();
        assert!(folded.iter().all(|line| line.len() <= LONGEST), "{written}");
        assert!(folded.iter().any(|line| line.len() > 70), "lines are not cut short without need");
        assert!(unfolded(&written).contains(&format!("SUMMARY;LANGUAGE=ar:{ARABIC}")));
    }

    #[test]
    fn a_point_in_time_is_in_utc_and_a_day_is_a_day() {
        let lines = unfolded(&calendar("x").written());
        for line in ["DTSTART:20261231T205900Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"] {
            assert!(lines.contains(&line.to_owned()), "{lines:?}");
        }
        assert!(
            lines.contains(&"DESCRIPTION;LANGUAGE=ar:One\\nTwo\\; three\\, four \\\\".to_owned()),
            "{lines:?}"
        );
    }

    #[test]
    fn an_event_lasts_from_its_beginning_to_its_end_and_takes_time() {
        let mut calendar = calendar("x");
        let at = |hour| NaiveDate::from_ymd_opt(2027, 5, 18).unwrap().and_hms_opt(hour, 0, 0).unwrap();
        calendar.events[0].when = When::Span(at(8), at(15));
        let lines = unfolded(&calendar.written());
        for line in ["DTSTART:20270518T080000Z", "DTEND:20270518T150000Z", "TRANSP:OPAQUE"] {
            assert!(lines.contains(&line.to_owned()), "{lines:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_text_holds_no_line_is_too_long_and_none_is_lost(summary in "\\PC{0,300}") {
            let written = calendar(&summary).written();
            prop_assert!(written.split("\r\n").all(|line| line.len() <= LONGEST));
            let expected = format!("SUMMARY;LANGUAGE=ar:{}", text(&summary));
            prop_assert!(unfolded(&written).contains(&expected));
        }
    }
}
