//! What pages of the exchange show, as it stands on the shelf, and the rules that need no database.

use serde::{Deserialize, Serialize};
use suivi_kernel::{Language, LocalText, Problem, Refusal, Result, Timestamp, vocab};

use crate::mechanisms::coded;
use crate::recommendations::texts::personal_problems;

/// The four key capacities of a mechanism (HR/PUB/16/1), by which things are found.
pub const CAPACITIES: [&str; 4] = ["engagement", "coordination", "consultation", "information"];

coded! {
    /// Where a question stands, for whoever looks for one to answer.
    Standing {
        /// Nobody has answered yet.
        Unanswered = "unanswered",
        /// There is an answer at least.
        Answered = "answered",
        /// No more answers are wanted.
        Closed = "closed",
    }
}

/// In whose name something is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The institution, else the mechanism.
    pub names: LocalText,
    /// The role of the seat: a national institution's words are never taken for its State's.
    pub role: String,
    /// The State, ISO 3166-1 alpha-3; none for who speaks for no State.
    pub state: Option<String>,
    /// The person, where she agreed to be in the directory.
    #[serde(default)]
    pub person: Option<String>,
}

/// That something was hidden, and why, as everybody reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hidden {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

/// What a text said before it was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Until when it stood.
    pub until: Timestamp,
    /// The title; answers have none.
    #[serde(default)]
    pub title: Option<String>,
    /// The text, in Markdown.
    pub body: String,
}

/// A question with its answers, as everybody of its audience reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionDocument {
    /// What is asked, in one line; empty where it is hidden.
    pub title: String,
    /// The whole question, in Markdown; empty where it is hidden.
    pub body: String,
    /// The language it is asked in.
    pub language: Language,
    /// Who asks.
    pub speaker: Speaker,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Codes of [`CAPACITIES`].
    pub capacities: Vec<String>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// States that it is put to above all.
    pub states: Vec<String>,
    /// Whether no more answers are wanted.
    pub is_closed: bool,
    /// The answer that helped, by its identifier.
    pub accepted: Option<String>,
    /// That it was hidden.
    pub hidden: Option<Hidden>,
    /// What it said before, oldest first.
    pub versions: Vec<Version>,
    /// The answers, oldest first.
    pub answers: Vec<AnswerDocument>,
}

impl QuestionDocument {
    /// Where it stands.
    pub fn standing(&self) -> Standing {
        match (self.is_closed, self.answers.iter().any(|answer| answer.hidden.is_none())) {
            (true, _) => Standing::Closed,
            (false, true) => Standing::Answered,
            (false, false) => Standing::Unanswered,
        }
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerDocument {
    /// Its identifier.
    pub id: String,
    /// The text, in Markdown; empty where it is hidden.
    pub body: String,
    /// The language it is written in.
    pub language: Language,
    /// Who answers.
    pub speaker: Speaker,
    /// When.
    pub at: Timestamp,
    /// That it was hidden.
    pub hidden: Option<Hidden>,
    /// What it said before, oldest first.
    pub versions: Vec<Version>,
}

/// An announcement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnouncementDocument {
    /// Its title.
    pub titles: LocalText,
    /// Its text, in Markdown.
    pub texts: LocalText,
    /// Who announces it.
    pub speaker: Speaker,
    /// When.
    pub at: Timestamp,
    /// The last day on which it is shown.
    pub until: Option<suivi_kernel::Date>,
}

/// Refuses a text for others that looks as if it held somebody's personal data (V14).
pub(crate) fn no_personal_data(field: &'static str, text: &str) -> Result<()> {
    match personal_problems(text).next() {
        Some(problem) => Err(Refusal::invalid(field, problem).into()),
        None => Ok(()),
    }
}

/// The same for each language of a text.
pub(crate) fn no_personal_data_in_any(field: &'static str, texts: &LocalText) -> Result<()> {
    texts.0.values().try_for_each(|text| no_personal_data(field, text))
}

/// Codes of a list, each once and in order; refuses one that is not known.
pub(crate) fn known(
    field: &'static str,
    codes: &[String],
    is_known: impl Fn(&str) -> bool,
) -> Result<Vec<String>> {
    let mut all: Vec<String> =
        codes.iter().map(|code| code.trim().to_owned()).filter(|code| !code.is_empty()).collect();
    all.sort();
    all.dedup();
    match all.iter().find(|code| !is_known(code)) {
        Some(code) => Err(Refusal::invalid(field, Problem::unknown_choice(code)).into()),
        None => Ok(all),
    }
}

/// Codes of [`CAPACITIES`].
pub(crate) fn known_capacities(codes: &[String]) -> Result<Vec<String>> {
    known("capacities", codes, |code| CAPACITIES.contains(&code))
}

/// Codes of themes.
pub(crate) fn known_themes(codes: &[String]) -> Result<Vec<String>> {
    known("themes", codes, |code| vocab::theme(code).is_some())
}

/// Codes of States.
pub(crate) fn known_states(field: &'static str, codes: &[String]) -> Result<Vec<String>> {
    let upper: Vec<String> = codes.iter().map(|code| code.trim().to_uppercase()).collect();
    known(field, &upper, |code| vocab::country(code).is_some_and(|country| country.is_state()))
}

/// The beginning of a text as one line, for lists and feeds: whole words, without the signs of Markdown.
pub(crate) fn beginning(text: &str, longest: usize) -> String {
    let plain: String = text.chars().filter(|c| !matches!(c, '#' | '*' | '`' | '_' | '>')).collect();
    let mut line = String::new();
    for word in plain.split_whitespace() {
        if line.chars().count() + word.chars().count() + 1 > longest {
            line.push('…');
            return line;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_shows_the_beginning_of_a_text_in_whole_words() {
        assert_eq!(beginning("# How do you\n\nkeep **one** register?", 100), "How do you keep one register?");
        assert_eq!(beginning("How do you keep one register?", 12), "How do you…");
    }

    #[test]
    fn what_is_no_capacity_is_no_tag() {
        let sent = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            known_capacities(&sent(&["information", "engagement", "information"])).unwrap(),
            ["engagement", "information"]
        );
        assert!(known_capacities(&sent(&["strength"])).is_err());
        assert_eq!(known_states("states", &sent(&["xsa"])).unwrap(), ["XSA"]);
        assert!(known_states("states", &sent(&["ZZZ"])).is_err());
    }
}
