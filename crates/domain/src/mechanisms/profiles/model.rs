//! What a profile says, and the rules of it, without a database.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use suivi_kernel::vocab::{StateGroup, mechanism_type};
use suivi_kernel::{Date, FieldProblem, LocalText, Problem, Result};

use crate::accounts::EmailAddress;
use crate::followup::evidence::web_address;
use crate::mechanisms::{answer, coded, note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 300;
/// The longest passage, in characters.
pub const LONGEST_PASSAGE: usize = 5_000;
/// The most links of one profile.
const MOST_LINKS: usize = 20;

coded! {
    /// A passage of a profile, in the order it is read.
    Passage {
        /// The law, decree or decision that made it.
        LegalAct = "legal_act",
        /// Who chairs it: the office, not the person.
        Chair = "chair",
        /// Where its secretariat is.
        Secretariat = "secretariat",
        /// Who belongs to it.
        Members = "members",
        /// What parliament does in it.
        Parliament = "parliament",
        /// What the judiciary does in it.
        Judiciary = "judiciary",
        /// What the national human rights institution does in it.
        Nhri = "nhri",
        /// What civil society does in it.
        CivilSociety = "civil_society",
        /// What local authorities do in it.
        LocalAuthorities = "local_authorities",
        /// What the statistical office does in it.
        StatisticalOffice = "statistical_office",
        /// What it works with: registers, databases, guidelines.
        Tools = "tools",
        /// The plan it follows up by.
        Plan = "plan",
        /// The last reports that were submitted.
        Reports = "reports",
        /// What help it had.
        AssistanceReceived = "assistance_received",
        /// What help it offers to others.
        AssistanceOffered = "assistance_offered",
    }
}

coded! {
    /// A number of a profile.
    Number {
        /// The year it was made.
        Year = "year",
        /// People who work in its secretariat.
        Staff = "staff",
        /// Focal points.
        FocalPoints = "focal_points",
        /// Meetings a year.
        Meetings = "meetings",
    }
}

coded! {
    /// What a mechanism is there for.
    Mandate {
        /// Engage with the bodies of the United Nations and the regions.
        Engage = "engage",
        /// Coordinate the implementation.
        Implement = "implement",
        /// Report.
        Report = "report",
        /// Follow up.
        FollowUp = "follow_up",
    }
}

coded! {
    /// What a mechanism says of one item of a capacity.
    Assessed {
        /// It does this.
        Yes = "yes",
        /// It does this in part.
        Partly = "partly",
        /// It does not.
        No = "no",
        /// Nobody has looked at it yet.
        Open = "open",
    }
}

/// A page elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its address.
    pub address: String,
    /// What it is; empty where nothing was said.
    pub words: String,
}

/// What a mechanism says of itself (DOMAIN 12.8).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its name as the State writes it, where that is in none of the six languages.
    pub original_name: String,
    /// Its name in the six languages.
    pub names: LocalText,
    /// A code of the vocabulary of types; none where it is not said.
    pub kind: Option<String>,
    /// Codes of [`Mandate`].
    pub mandate: Vec<String>,
    /// Numbers by the codes of [`Number`].
    pub numbers: BTreeMap<String, i32>,
    /// Passages by the codes of [`Passage`].
    pub passages: BTreeMap<String, LocalText>,
    /// The office to ask: a function, never a person.
    pub contact: LocalText,
    /// The public address of that office.
    pub contact_email: String,
    /// Pages elsewhere.
    pub links: Vec<Link>,
}

impl Content {
    /// A number; none where it is not said.
    pub fn number(&self, number: Number) -> Option<i32> {
        self.numbers.get(number.code()).copied()
    }

    /// A passage; none where nothing was written.
    pub fn passage(&self, passage: Passage) -> Option<&LocalText> {
        self.passages.get(passage.code())
    }

    /// Whether it names this part of the mandate.
    pub fn has(&self, mandate: Mandate) -> bool {
        self.mandate.iter().any(|code| code == mandate.code())
    }

    /// Every text of it with the name of its field, for the search and for what keeps it from the public.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &LocalText)> {
        let passages = self.passages.iter().map(|(code, text)| (code.as_str(), text));
        [("names", &self.names), ("contact", &self.contact)].into_iter().chain(passages)
    }

    /// Tidies what was written. Refuses a profile without a name, what is too long, and what looks like personal data
    /// (V14): everything but the functional address is words about an office.
    pub fn checked(&self, today: Date) -> Result<Content> {
        let mut wrong = Vec::new();
        let mut passages = BTreeMap::new();
        for passage in Passage::ALL {
            let given = self.passage(*passage).cloned().unwrap_or_default();
            let tidy = note(&mut wrong, passage.code(), text::paragraphs_in_each(&given, LONGEST_PASSAGE));
            if !tidy.0.is_empty() {
                passages.insert(passage.code().to_owned(), tidy);
            }
        }
        let content = Content {
            original_name: note(&mut wrong, "original_name", one_line(&self.original_name, LONGEST_NAME)),
            names: note(&mut wrong, "names", text::needed_titles(&self.names, LONGEST_NAME)),
            kind: note(&mut wrong, "kind", known_kind(self.kind.as_deref())),
            mandate: Mandate::ALL
                .iter()
                .filter(|part| self.has(**part))
                .map(|part| part.code().to_owned())
                .collect(),
            numbers: self.checked_numbers(today, &mut wrong),
            passages,
            contact: note(&mut wrong, "contact", text::titles(&self.contact, LONGEST_NAME)),
            contact_email: note(&mut wrong, "contact_email", functional(&self.contact_email)),
            links: note(&mut wrong, "links", checked_links(&self.links)),
        };
        content.note_personal(&mut wrong);
        answer(wrong, content)
    }

    fn checked_numbers(&self, today: Date, wrong: &mut Vec<FieldProblem>) -> BTreeMap<String, i32> {
        use chrono::Datelike;
        let mut numbers = BTreeMap::new();
        for number in Number::ALL {
            let Some(given) = self.number(*number) else { continue };
            let is_sound = match number {
                Number::Year => (1900..=today.year()).contains(&given),
                _ => (0..=100_000).contains(&given),
            };
            if is_sound {
                numbers.insert(number.code().to_owned(), given);
            } else {
                wrong.push(FieldProblem {
                    field: number.code().to_owned(),
                    problem: Problem::not_a_number(given),
                });
            }
        }
        numbers
    }

    fn note_personal(&self, wrong: &mut Vec<FieldProblem>) {
        let mut refuse = |field: &str, text: &str| {
            if let Some(problem) = personal_problems(text).next() {
                wrong.push(FieldProblem { field: field.to_owned(), problem });
            }
        };
        refuse("original_name", &self.original_name);
        for (field, texts) in self.texts() {
            texts.0.values().for_each(|text| refuse(field, text));
        }
        self.links.iter().for_each(|link| refuse("links", &link.words));
    }
}

fn known_kind(code: Option<&str>) -> Result<Option<String>, Problem> {
    match code.filter(|code| !code.is_empty()) {
        None => Ok(None),
        Some(code) if mechanism_type(code).is_some() => Ok(Some(code.to_owned())),
        Some(other) => Err(Problem::unknown_choice(other)),
    }
}

fn functional(email: &str) -> Result<String, Problem> {
    match email.trim() {
        "" => Ok(String::new()),
        email => Ok(email.parse::<EmailAddress>()?.to_string()),
    }
}

fn checked_links(links: &[Link]) -> Result<Vec<Link>, Problem> {
    if links.len() > MOST_LINKS {
        return Err(Problem::too_long(MOST_LINKS));
    }
    let checked = |link: &Link| {
        Ok(Link { address: web_address(&link.address)?, words: one_line(&link.words, LONGEST_NAME)? })
    };
    links.iter().map(checked).collect()
}

/// What a mechanism says of an item, where it lets others see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedAnswer {
    /// The item.
    pub item: String,
    /// A code of [`Assessed`].
    pub answer: String,
    /// What it adds.
    pub note: Option<String>,
}

/// Everything that the page of a profile shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileDocument {
    /// ISO 3166-1 alpha-3.
    pub state: String,
    /// National, regional or local.
    pub level: String,
    /// Holds nothing but facts of the vocabularies.
    pub is_stub: bool,
    /// What the mechanism says of itself.
    pub content: Content,
    /// The groups the State belongs to: `ldc`, `lldc`, `sids`.
    pub groups: Vec<String>,
    /// When the State last confirmed it.
    pub confirmed_on: Option<Date>,
    /// When it was last written.
    pub written_on: Option<Date>,
    /// The self-assessment, where the owner shares it.
    pub capacities: Option<Vec<SharedAnswer>>,
}

impl ProfileDocument {
    /// Whether the State belongs to a group.
    pub fn is_in(&self, group: StateGroup) -> bool {
        self.groups.iter().any(|code| code == group.code())
    }
}

/// How old the last confirmation is; never a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Nobody of the State confirmed it yet.
    Never,
    /// Confirmed within twelve months.
    Within(Date),
    /// Confirmed longer ago: so many whole months.
    Older(Date, i64),
}

/// How old a confirmation is on a day (V22).
pub fn freshness(confirmed_on: Option<Date>, today: Date) -> Freshness {
    let Some(on) = confirmed_on else { return Freshness::Never };
    match months_between(on, today) {
        months if months < 12 => Freshness::Within(on),
        months => Freshness::Older(on, months),
    }
}

/// Whole months from one day to another.
pub(super) fn months_between(from: Date, to: Date) -> i64 {
    use chrono::Datelike;
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
    let is_reached = suivi_kernel::zone::months_after(from, u32::try_from(months).unwrap_or(0)) <= to;
    if is_reached { months } else { months - 1 }
}

#[cfg(test)]
mod tests {
    use suivi_kernel::{Error, Language, Refusal};

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn named() -> Content {
        Content { names: LocalText::of(Language::En, "Mechanism of Sama"), ..Content::default() }
    }

    fn fields(content: &Content) -> Vec<String> {
        match content.checked(day("2026-11-26")) {
            Err(Error::Refusal(Refusal::Invalid(wrong))) => wrong.into_iter().map(|one| one.field).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_confirmation_is_old_after_twelve_months() {
        let today = day("2026-11-26");
        assert_eq!(freshness(None, today), Freshness::Never);
        assert_eq!(freshness(Some(day("2025-11-27")), today), Freshness::Within(day("2025-11-27")));
        assert_eq!(freshness(Some(day("2025-11-26")), today), Freshness::Older(day("2025-11-26"), 12));
        assert_eq!(freshness(Some(day("2025-09-30")), today), Freshness::Older(day("2025-09-30"), 13));
    }

    #[test]
    fn a_person_s_address_stands_nowhere_but_as_the_functional_contact() {
        let mut content = Content { contact_email: "Follow-up@sama.example ".to_owned(), ..named() };
        assert_eq!(content.checked(day("2026-11-26")).unwrap().contact_email, "follow-up@sama.example");
        content
            .passages
            .insert("chair".to_owned(), LocalText::of(Language::En, "Write to amina@sama.example"));
        assert_eq!(fields(&content), ["chair"]);
    }

    #[test]
    fn what_is_wrong_is_named_field_by_field() {
        let content = Content {
            kind: Some("royal".to_owned()),
            numbers: BTreeMap::from([("year".to_owned(), 2999), ("meetings".to_owned(), 4)]),
            links: vec![Link { address: "no address".to_owned(), words: String::new() }],
            ..Content::default()
        };
        assert_eq!(fields(&content), ["names", "kind", "year", "links"]);
    }
}
