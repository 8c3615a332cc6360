//! What a practice says and the rules about it, without a database.

use serde::{Deserialize, Serialize};
use suivi_kernel::{FieldProblem, Language, Problem, Role};
use suivi_language::easy_read;

use crate::followup::evidence::web_address;
use crate::mechanisms::{coded, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text::paragraphs;

/// How many days the State has to confirm or comment (DOMAIN 3.7, a proposal).
pub const DAYS_FOR_THE_STATE: i64 = 30;
/// After how many months a practice may be out of date (V21).
pub const MONTHS_UNTIL_CHECKED: u32 = 24;
/// The most words of the easy summary; in Chinese, characters count and so many are allowed.
pub const EASY_WORDS: usize = 150;
const EASY_CHARACTERS: usize = 250;
/// The longest part of a practice, in characters.
pub const LONGEST: usize = 6_000;

pub use super::document::{Cited, Note, PracticeDocument, StateWord, Version};

coded! {
    /// Where the version that is worked on stands.
    Status {
        /// It is being written.
        Draft = "draft",
        /// The State is asked.
        Submitted = "submitted",
        /// An editor reads it.
        EditorialReview = "editorial_review",
        /// It is public as it stands.
        Published = "published",
        /// It was taken from the hub; its history stays.
        Archived = "archived",
    }
}

coded! {
    /// What the State says of a practice.
    Verdict {
        /// Its own mechanism wrote it.
        Own = "own",
        /// It has no workspace on this node and could not be asked.
        Unasked = "unasked",
        /// It is asked and has not answered.
        Asked = "asked",
        /// It did not answer in time.
        Silent = "silent",
        /// It confirmed.
        Confirmed = "confirmed",
        /// It commented; the comment stands beside the practice.
        Commented = "commented",
    }
}

coded! {
    /// Who writes.
    AuthorKind {
        /// A State's mechanism or one of its institutions.
        State = "state",
        /// A national human rights institution or preventive mechanism.
        Nhri = "nhri",
        /// Civil society.
        CivilSociety = "civil_society",
        /// A university or another place of research.
        Academia = "academia",
        /// The United Nations.
        Un = "un",
    }
}

impl AuthorKind {
    /// As whom somebody in this role writes.
    pub fn of(role: Role) -> Self {
        match role {
            Role::Nhri | Role::Npm => AuthorKind::Nhri,
            Role::CsoOrg | Role::Defender => AuthorKind::CivilSociety,
            Role::Academia => AuthorKind::Academia,
            Role::Ohchr | Role::Unct | Role::HubEditor => AuthorKind::Un,
            _ => AuthorKind::State,
        }
    }
}

coded! {
    /// Where a text comes from.
    Origin {
        /// The author wrote it.
        Original = "original",
        /// A person translated it.
        Human = "human",
        /// A machine translated it (V18).
        Machine = "machine",
    }
}

coded! {
    /// What a practice is about: the four capacities of a mechanism, and three things it serves.
    Capacity {
        /// Engagement with international and regional bodies.
        Engagement = "engagement",
        /// Coordination within the State.
        Coordination = "coordination",
        /// Consultation.
        Consultation = "consultation",
        /// Information management.
        Information = "information",
        /// Implementation of recommendations.
        Implementation = "implementation",
        /// The mid-term of the Universal Periodic Review.
        UprMidterm = "upr_midterm",
        /// The 2030 Agenda.
        Sdg = "sdg",
    }
}

coded! {
    /// What somebody says who read a practice.
    NoteKind {
        /// Thank you.
        Thanks = "thanks",
        /// It was reused.
        Reused = "reused",
    }
}

/// The parts of a practice that must be written before it is submitted.
pub const NEEDED: [&str; 8] =
    ["title", "summary", "problem", "done", "consulted", "results", "reuse", "easy"];
/// The parts that a good practice has besides.
pub const ADVISED: [&str; 3] = ["basis", "cost", "not_worked"];

/// What a practice says in one language (DOMAIN 12.7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PracticeText {
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// What the problem was.
    pub problem: String,
    /// What was done: steps and dates.
    pub done: String,
    /// The legal or institutional basis.
    pub basis: String,
    /// Who was consulted.
    pub consulted: String,
    /// Cost and people.
    pub cost: String,
    /// Results, with evidence.
    pub results: String,
    /// What did not work.
    pub not_worked: String,
    /// How others can reuse it.
    pub reuse: String,
    /// The same in easy words, at most 150.
    pub easy: String,
}

impl PracticeText {
    /// Every part with its name, in the order of the page.
    pub fn parts(&self) -> [(&'static str, &str); 11] {
        [
            ("title", &self.title),
            ("summary", &self.summary),
            ("problem", &self.problem),
            ("done", &self.done),
            ("basis", &self.basis),
            ("consulted", &self.consulted),
            ("cost", &self.cost),
            ("results", &self.results),
            ("not_worked", &self.not_worked),
            ("reuse", &self.reuse),
            ("easy", &self.easy),
        ]
    }

    /// One part by its name; empty where there is no such part.
    pub fn part(&self, name: &str) -> &str {
        self.parts().into_iter().find(|(part, _)| *part == name).map_or("", |(_, text)| text)
    }

    /// The same, tidied. Names every part that is too long.
    pub fn tidy(&self) -> Result<Self, Vec<FieldProblem>> {
        let mut wrong = Vec::new();
        let mut keep = |field: &str, text: Result<String, Problem>| {
            text.unwrap_or_else(|problem| {
                wrong.push(FieldProblem { field: field.to_owned(), problem });
                String::new()
            })
        };
        let tidied = PracticeText {
            title: keep("title", one_line(&self.title, 200)),
            summary: keep("summary", paragraphs(&self.summary, 600)),
            problem: keep("problem", paragraphs(&self.problem, LONGEST)),
            done: keep("done", paragraphs(&self.done, LONGEST)),
            basis: keep("basis", paragraphs(&self.basis, LONGEST)),
            consulted: keep("consulted", paragraphs(&self.consulted, LONGEST)),
            cost: keep("cost", paragraphs(&self.cost, LONGEST)),
            results: keep("results", paragraphs(&self.results, LONGEST)),
            not_worked: keep("not_worked", paragraphs(&self.not_worked, LONGEST)),
            reuse: keep("reuse", paragraphs(&self.reuse, LONGEST)),
            easy: keep("easy", paragraphs(&self.easy, LONGEST)),
        };
        if wrong.is_empty() { Ok(tidied) } else { Err(wrong) }
    }

    /// The parts of a list that are not written yet.
    pub fn missing(&self, parts: &[&'static str]) -> Vec<&'static str> {
        parts.iter().copied().filter(|part| self.part(part).is_empty()).collect()
    }

    /// How many words, or Chinese characters, the easy summary has, and how many it may have.
    pub fn easy_words(&self, language: Language) -> (usize, usize) {
        let longest = if language == Language::Zh { EASY_CHARACTERS } else { EASY_WORDS };
        (easy_read::figures(&self.easy, language).words, longest)
    }

    /// What keeps the text from the public: parts not written, an easy summary that is too long, personal data (V14).
    pub fn hindrances(&self, language: Language) -> Vec<FieldProblem> {
        let wrong = |field: &str, problem| FieldProblem { field: field.to_owned(), problem };
        let mut found: Vec<FieldProblem> =
            self.missing(&NEEDED).into_iter().map(|part| wrong(part, Problem::required(""))).collect();
        let (words, longest) = self.easy_words(language);
        if words > longest {
            found.push(wrong("easy", Problem::over_the_limit(words - longest)));
        }
        for (part, text) in self.parts() {
            found.extend(personal_problems(text).take(1).map(|problem| wrong(part, problem)));
        }
        found
    }

    /// All its words, for the search.
    pub fn words(&self) -> String {
        self.parts().map(|(_, text)| text).join("\n\n")
    }
}

/// Whom to ask: an office, never a person's private address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The office.
    pub office: String,
    /// How to ask it.
    pub how: String,
    /// Its public address for mail, if it has one.
    pub email: String,
}

/// What is known of a practice besides its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Codes of [`Capacity`].
    pub capacities: Vec<String>,
    /// Themes, codes of `vocab/themes.csv`.
    pub themes: Vec<String>,
    /// The year it began.
    pub started: Option<i32>,
    /// Whom to ask.
    pub contact: Contact,
    /// Addresses on the web.
    pub links: Vec<String>,
}

impl Facts {
    /// The same, tidied. Names every value that cannot be.
    pub fn tidy(&self, year: i32) -> Result<Self, Vec<FieldProblem>> {
        let mut wrong = Vec::new();
        let mut note = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
        let mut facts = self.clone();
        for code in &facts.capacities {
            if code.parse::<Capacity>().is_err() {
                note("capacities", Problem::unknown_choice(code));
            }
        }
        for code in &facts.themes {
            if suivi_kernel::vocab::theme(code).is_none() {
                note("themes", Problem::unknown_choice(code));
            }
        }
        if let Some(started) = facts.started.filter(|started| !(1945..=year).contains(started)) {
            note("started", Problem::not_a_number(started));
        }
        let mut line = |field: &str, text: &str| match one_line(text, 300) {
            Ok(text) => text,
            Err(problem) => {
                note(field, problem);
                String::new()
            }
        };
        facts.contact.office = line("office", &self.contact.office);
        facts.contact.how = line("how", &self.contact.how);
        facts.contact.email = line("email", &self.contact.email);
        if !facts.contact.email.is_empty() && !is_address(&facts.contact.email) {
            note("email", Problem::not_an_email(""));
        }
        facts.links.clear();
        for link in self.links.iter().filter(|link| !link.trim().is_empty()).take(20) {
            match web_address(link) {
                Ok(address) => facts.links.push(address),
                Err(problem) => note("links", problem),
            }
        }
        facts.capacities.sort_unstable();
        facts.capacities.dedup();
        facts.themes.sort_unstable();
        facts.themes.dedup();
        if wrong.is_empty() { Ok(facts) } else { Err(wrong) }
    }

    /// What keeps the practice from the public.
    pub fn hindrances(&self) -> Vec<FieldProblem> {
        let wrong = |field: &str, problem| FieldProblem { field: field.to_owned(), problem };
        let mut found = Vec::new();
        if self.capacities.is_empty() {
            found.push(wrong("capacities", Problem::required("")));
        }
        for (field, text) in [("office", &self.contact.office), ("how", &self.contact.how)] {
            if text.is_empty() {
                found.push(wrong(field, Problem::required("")));
            }
            found.extend(personal_problems(text).take(1).map(|problem| wrong(field, problem)));
        }
        found
    }
}

fn is_address(text: &str) -> bool {
    let found = suivi_language::personal_data(text);
    matches!(found[..], [piece] if piece.kind == suivi_language::PersonalKind::Email && piece.seen == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_easy_summary_has_at_most_150_words() {
        let of = |words: usize| PracticeText { easy: "word ".repeat(words), ..PracticeText::default() };
        let too_long = |words| {
            let found = of(words).hindrances(Language::En);
            found.into_iter().any(|wrong| wrong.problem == Problem::over_the_limit(1))
        };
        assert!(!too_long(150) && too_long(151));
    }

    #[test]
    fn an_office_may_have_a_public_address_and_nothing_else_may() {
        let with = |how: &str, email: &str| Facts {
            capacities: vec!["coordination".to_owned()],
            contact: Contact { office: "Desk".to_owned(), how: how.to_owned(), email: email.to_owned() },
            ..Facts::default()
        };
        let public = with("Write a letter.", "desk@sama.example").tidy(2026).unwrap();
        assert_eq!(public.hindrances(), []);
        assert_eq!(with("Write to a@sama.example.", "").hindrances().len(), 1);
        assert!(with("Write.", "the desk").tidy(2026).is_err());
    }
}
