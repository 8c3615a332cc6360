//! From documents to recommendations: each with the place where it stands and why it was taken for one.

mod facts;
mod number;
mod states;
pub mod upr_report;

use serde::{Deserialize, Serialize};
use suivi_kernel::vocab::Position;

pub use facts::{DocumentKind, Facts, facts};
pub use states::{Asker, split_askers};

use crate::reading::Document;

/// What a document says of itself, and the recommendations in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extracted {
    /// What it is.
    pub facts: Facts,
    /// What it recommends; none where its kind is not known.
    pub candidates: Vec<Candidate>,
}

/// Takes the recommendations out of a document.
pub fn extract(document: &Document) -> Extracted {
    let facts = facts(document);
    let candidates = match facts.kind {
        Some(DocumentKind::UprReport) => upr_report::candidates(&document.blocks),
        None => Vec::new(),
    };
    Extracted { facts, candidates }
}

/// A recommendation as a document has it; a person looks at it before it is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its number, such as "104.12" or "64.3".
    pub number: String,
    /// Its words, without number and recommending States.
    pub text: String,
    /// Who made it, for the UPR.
    pub askers: Vec<Asker>,
    /// What the State said to it, where the document says so.
    pub position: Option<Position>,
    /// What the State said beyond its position.
    pub remark: Option<Remark>,
    /// The page on which it begins, from 1.
    pub page: u32,
    /// How sure it is, from 0 to 1.
    pub sureness: f32,
    /// Why it was taken for one, and what is doubtful.
    pub reasons: Vec<Reason>,
}

/// What a State says of a recommendation beside supporting or noting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// It considers it implemented already, or on the way.
    AlreadyImplemented,
}

/// Why a passage was taken for a recommendation, or what is doubtful in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It stands in a list of recommendations under its number.
    NumberedInList,
    /// A paragraph refers to it by number; it stands in the account of the dialogue.
    ReferredTo,
    /// It names who made it.
    NamesItsState,
    /// Nobody who made it was recognised.
    NoState,
    /// A name in brackets at its end is no State that is known.
    UnknownName,
    /// A number in the list was passed over before it.
    GapBefore,
    /// What the State said to it was not found.
    NoPosition,
    /// One number holds several recommendations; this is a part.
    PartOfNumber,
}
