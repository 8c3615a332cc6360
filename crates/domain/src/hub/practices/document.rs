//! What is public of a practice: everything that its page shows and other nodes get, and nothing else.

use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, Language, LocalText};

use super::model::{Facts, Origin, PracticeText, Verdict};

/// Everything that the page of a practice shows; what other nodes get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PracticeDocument {
    /// The author as readers see it.
    pub author: LocalText,
    /// A code of [`AuthorKind`](super::model::AuthorKind).
    pub author_kind: String,
    /// The State it is about.
    pub state: String,
    /// The original first, then its translations.
    pub texts: Vec<Version>,
    /// Capacities, themes, year, contact, links.
    pub facts: Facts,
    /// The recommendations it answers.
    pub recommendations: Vec<Cited>,
    /// What the State says.
    pub verdict: StateWord,
    /// When it was first published.
    pub published_on: Option<Date>,
    /// When somebody last said that it is still right.
    pub checked_on: Option<Date>,
    /// From this day on it may be out of date.
    pub review_on: Option<Date>,
    /// What readers say who used it.
    pub notes: Vec<Note>,
}

/// A practice in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Version {
    /// ISO 639-1 code.
    pub language: String,
    /// A code of [`Origin`].
    pub origin: String,
    /// Whether the original changed since it was translated.
    pub is_behind: bool,
    /// What it says.
    pub text: PracticeText,
}

impl Version {
    /// Its language, where it is one of the six.
    pub fn language(&self) -> Option<Language> {
        self.language.parse().ok()
    }

    /// Whether a machine translated it.
    pub fn is_machine(&self) -> bool {
        self.origin == Origin::Machine.code()
    }
}

/// A recommendation as a practice cites it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cited {
    /// The State it is addressed to.
    pub state: String,
    /// Its short name in the register.
    pub slug: String,
    /// The body.
    pub body: String,
    /// The UPR cycle.
    pub cycle: Option<i32>,
    /// The paragraph.
    pub paragraph: Option<String>,
    /// The document's symbol.
    pub symbol: Option<String>,
}

/// What the State says of a practice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StateWord {
    /// A code of [`Verdict`].
    pub verdict: String,
    /// When it was given.
    pub on: Option<Date>,
    /// The State's comment.
    pub comment: Option<String>,
}

impl StateWord {
    /// What it is.
    pub fn verdict(&self) -> Verdict {
        self.verdict.parse().unwrap_or(Verdict::Unasked)
    }

    /// Whether the State stands behind it: it wrote or confirmed it.
    pub fn is_confirmed(&self) -> bool {
        matches!(self.verdict(), Verdict::Own | Verdict::Confirmed)
    }
}

/// What a reader says who used a practice. One that was hidden has no words, and says why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// Identifier.
    pub id: String,
    /// A code of [`NoteKind`].
    pub kind: String,
    /// Who says it.
    pub who: LocalText,
    /// What was adapted.
    pub text: String,
    /// When.
    pub on: Option<Date>,
    /// Why it was hidden, as everybody may read.
    pub hidden_reason: Option<String>,
}

impl PracticeDocument {
    /// The original.
    pub fn original(&self) -> Option<&Version> {
        self.texts.first()
    }

    /// The version that a reader of a language reads best: that language, English, the original.
    pub fn best(&self, language: Language) -> Option<&Version> {
        let of = |language: Language| self.texts.iter().find(|one| one.language() == Some(language));
        of(language).or_else(|| of(Language::En)).or_else(|| self.original())
    }

    /// One part of every version, by language.
    pub fn each(&self, part: impl Fn(&PracticeText) -> String) -> LocalText {
        self.texts.iter().fold(LocalText::default(), |all, version| match version.language() {
            Some(language) => all.with(language, part(&version.text)),
            None => all,
        })
    }

    /// Whether nobody has said for 24 months that it is still right (V21).
    pub fn may_be_out_of_date(&self, today: Date) -> bool {
        self.review_on.is_some_and(|day| day < today)
    }
}
