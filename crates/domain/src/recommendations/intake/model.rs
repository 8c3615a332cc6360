//! A document that came in, and what was found in it.

use serde::{Deserialize, Serialize};
use suivi_formats::extract::general::Rule;
use suivi_formats::extract::{Candidate, DocumentKind, Facts};
use suivi_kernel::{Date, Language, Timestamp, vocab};

use crate::mechanisms::coded;

coded! {
    /// How far the work on a document is.
    StateOfWork {
        /// Somebody looks at it.
        Open = "open",
        /// It is in the register.
        Committed = "committed",
        /// It was laid aside.
        Dropped = "dropped",
    }
}

coded! {
    /// What a passage is.
    ItemKind {
        /// A recommendation.
        Recommendation = "recommendation",
        /// The concern that recommendations answer.
        Concern = "concern",
        /// What the State says to a recommendation that stands in another document.
        Answer = "answer",
    }
}

coded! {
    /// What is to be done with a passage.
    Choice {
        /// It becomes a recommendation in the register.
        Add = "add",
        /// It changes one that the register holds: its text, its text in another language, its number, its position.
        Update = "update",
        /// Nothing.
        Leave = "leave",
    }
}

/// What a person confirms of a document before it comes into the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    /// The body, a code of the vocabulary of bodies.
    pub body: Option<String>,
    /// The symbol.
    pub symbol: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The session of the body.
    pub session: Option<String>,
    /// The UPR cycle.
    pub cycle: Option<i32>,
    /// The date.
    pub date: Option<Date>,
    /// The language of its text.
    pub language: Option<Language>,
    /// The State that it names, where it names one.
    pub names: Option<String>,
}

impl Particulars {
    /// What the document says of itself.
    pub fn of(facts: &Facts) -> Self {
        let session = facts.session.clone();
        let is_upr_kind = facts.kind.is_some_and(is_of_the_upr);
        let body = facts.body.clone().or_else(|| is_upr_kind.then(|| "UPR".to_owned()));
        let is_upr = body.as_deref() == Some("UPR");
        let of_session = || {
            let number = session.as_deref().and_then(last_number).filter(|_| is_upr)?;
            vocab::upr_cycle_of_session(number).map(|cycle| cycle.cycle)
        };
        let cycle = facts.cycle.or_else(of_session).map(i32::from);
        Particulars {
            body,
            symbol: facts.symbol.clone(),
            title: facts.title.clone(),
            session,
            cycle,
            date: facts.date,
            language: facts.language,
            names: facts.state.clone(),
        }
    }
}

fn is_of_the_upr(kind: DocumentKind) -> bool {
    use DocumentKind::{UprAddendum, UprDraft, UprReport, UprThematicList};
    matches!(kind, UprReport | UprDraft | UprAddendum | UprThematicList)
}

/// The last number in a label such as "WG.6/34" or "34th session".
fn last_number(label: &str) -> Option<u16> {
    label.split(|c: char| !c.is_ascii_digit()).rfind(|digits| !digits.is_empty())?.parse().ok()
}

/// A document that came in.
#[derive(Clone, Debug, Serialize)]
pub struct Intake {
    /// Identifier.
    pub id: String,
    /// Whose register it is for; none where an operator brought it for a State that no mechanism follows here.
    pub mechanism_id: Option<String>,
    /// The State it is about.
    pub state: String,
    /// The file's own name.
    pub file_name: String,
    /// The kept file.
    pub blob_hash: String,
    /// What was read in it, among the kept files.
    pub reading_hash: String,
    /// What kind of document it was taken for; `other` where that is not known.
    pub kind: String,
    /// What is confirmed of it.
    pub particulars: Particulars,
    /// The rule that a person gave to read it by; none: as its kind asks.
    pub rule: Option<Rule>,
    /// The document of the register whose draft this is the final text of.
    pub replaces: Option<String>,
    /// Pages.
    pub pages: i32,
    /// Pages that were pictures, and so not read.
    pub scanned: i32,
    /// How far the work on it is.
    pub state_of_work: StateOfWork,
    /// The import that it became.
    pub import_id: Option<String>,
    /// Who brought it.
    pub created_label: String,
    /// When it came.
    pub created_at: Timestamp,
    /// Counts the changes; a form made from an older one is refused.
    pub revision: i32,
}

/// A passage of a document that came in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// Identifier.
    pub id: String,
    /// Its place.
    pub ordinal: i32,
    /// What it is.
    pub kind: ItemKind,
    /// As it stands now.
    pub content: Candidate,
    /// As it was found; none where a person added it.
    pub original: Option<Candidate>,
    /// What a person chose to do with it; none: what the comparison suggests.
    pub choice: Option<Choice>,
    /// Whether a person changed it.
    pub is_edited: bool,
}

impl Item {
    /// Below this a candidate is doubtful, and a person should look at it.
    pub const SURE: f32 = 0.9;

    /// Whether a person should look at it: it is not sure, and nobody has changed it.
    pub fn is_doubtful(&self) -> bool {
        !self.is_edited && self.content.sureness < Self::SURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cycle_follows_from_the_session_of_the_working_group() {
        let facts = |body: &str, session: &str| Facts {
            body: Some(body.to_owned()),
            session: Some(session.to_owned()),
            ..Facts::default()
        };
        assert_eq!(Particulars::of(&facts("UPR", "WG.6/34")).cycle, Some(3));
        assert_eq!(Particulars::of(&facts("UPR", "20")).cycle, Some(2));
        assert_eq!(Particulars::of(&facts("CRC", "34")).cycle, None);
    }
}
