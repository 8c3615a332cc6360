//! What the form of an event says, and what it becomes.

use suivi_kernel::{FieldProblem, Language, LocalText, Problem, Refusal, Result, Timestamp, Zone, vocab};

use super::access::written;
use super::model::{EventKind, Mode};
use super::rows::Event;
use crate::followup::evidence::web_address;
use crate::hub::Audience;
use crate::mechanisms::{note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text;

/// Longest title.
const LONGEST_TITLE: usize = 200;
/// Longest concept note, in each language.
const LONGEST_CONCEPT: usize = 20_000;
/// Longest line about a place, a contact, the organisers.
const LONGEST_LINE: usize = 500;

/// Everything that the form of an event says.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What kind it is.
    pub kind: EventKind,
    /// Its title.
    pub titles: LocalText,
    /// The concept note, in Markdown.
    pub concepts: LocalText,
    /// Where people take part.
    pub mode: Mode,
    /// Where, in words.
    pub venue: String,
    /// The time zone of the place, a name of the IANA database.
    pub zone: String,
    /// When it begins, by the clocks of the place.
    pub starts: Timestamp,
    /// When it ends, by the clocks of the place.
    pub ends: Timestamp,
    /// The working languages.
    pub languages: Vec<Language>,
    /// The States it is about, ISO 3166-1 alpha-3.
    pub states: Vec<String>,
    /// Public, or the network.
    pub audience: Audience,
    /// Places in the room; none for as many as come.
    pub seats: Option<i32>,
    /// Places on the line; none for as many as come.
    pub lines: Option<i32>,
    /// Until when one can register, by the clocks of the place.
    pub closes: Option<Timestamp>,
    /// Whom to ask, as everybody may read.
    pub contact: String,
    /// Who organises it.
    pub organisers: String,
    /// Where to join, for those registered only.
    pub joining: Option<String>,
    /// Whether speakers get a minute more, for accessibility.
    pub extra_minute: bool,
}

/// The facts as they are kept.
pub(super) struct Tidied {
    pub titles: LocalText,
    pub concepts: LocalText,
    pub venue: String,
    pub zone: Zone,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub closes_at: Option<Timestamp>,
    pub contact: String,
    pub organisers: String,
    pub joining: Option<String>,
}

impl Facts {
    /// Tidies the facts; refuses what cannot be, and what must not become public (V14).
    pub(super) fn tidied(&self) -> Result<Tidied> {
        let mut wrong = Vec::new();
        let titles = note(&mut wrong, "titles", text::needed_titles(&self.titles, LONGEST_TITLE));
        let concepts =
            note(&mut wrong, "concepts", text::paragraphs_in_each(&self.concepts, LONGEST_CONCEPT));
        let venue = note(&mut wrong, "venue", one_line(&self.venue, LONGEST_LINE));
        let contact = note(&mut wrong, "contact", one_line(&self.contact, LONGEST_LINE));
        let organisers = note(&mut wrong, "organisers", one_line(&self.organisers, LONGEST_LINE));
        let joining = self.joining.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let joining = joining.map(|address| note(&mut wrong, "joining", web_address(address)));
        let zone = self.zone.parse::<Zone>();
        let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
        if zone.is_err() {
            say("zone", Problem::unknown_choice(&self.zone));
        }
        let zone = zone.unwrap_or_else(|_| Zone::utc());
        if self.ends <= self.starts {
            say("ends", Problem::ends_before_it_begins(""));
        }
        if self.closes.is_some_and(|closes| closes > self.ends) {
            say("closes", Problem::ends_before_it_begins(""));
        }
        if self.mode != Mode::Online && venue.is_empty() {
            say("venue", Problem::required(""));
        }
        if self.languages.is_empty() {
            say("languages", Problem::required(""));
        }
        if self.audience == Audience::Un {
            say("audience", Problem::unknown_choice(self.audience.code()));
        }
        for (field, places) in [("seats", self.seats), ("lines", self.lines)] {
            if places.is_some_and(|places| places < 1) {
                say(field, Problem::not_a_number(""));
            }
        }
        for state in &self.states {
            if vocab::country(state).is_none() {
                say("states", Problem::unknown_choice(state));
            }
        }
        // All of this will be public (V14); whom to ask is meant to be found.
        let texts = titles.0.values().map(|text| ("titles", text));
        let texts = texts.chain(concepts.0.values().map(|text| ("concepts", text)));
        for (field, text) in texts.chain([("venue", &venue), ("organisers", &organisers)]) {
            if let Some(problem) = personal_problems(text).next() {
                say(field, problem);
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        Ok(Tidied {
            starts_at: zone.instant(self.starts),
            ends_at: zone.instant(self.ends),
            closes_at: self.closes.map(|closes| zone.instant(closes)),
            titles,
            concepts,
            venue,
            zone,
            contact,
            organisers,
            joining,
        })
    }

    /// Writes the facts over a row.
    pub(super) fn over(&self, tidied: Tidied, row: Event) -> Result<Event> {
        let codes: Vec<&str> = self.languages.iter().map(|language| language.code()).collect();
        Ok(Event {
            kind: self.kind.code().to_owned(),
            titles: tidied.titles.to_json(),
            concepts: tidied.concepts.to_json(),
            mode: self.mode.code().to_owned(),
            venue: tidied.venue,
            zone: tidied.zone.name().to_owned(),
            starts_at: tidied.starts_at,
            ends_at: tidied.ends_at,
            languages: written(&codes)?,
            states: written(&self.states)?,
            audience: self.audience.code().to_owned(),
            seats: self.seats,
            lines: self.lines,
            closes_at: tidied.closes_at,
            contact: tidied.contact,
            organisers: tidied.organisers,
            joining: tidied.joining,
            extra_minute: self.extra_minute,
            ..row
        })
    }
}
