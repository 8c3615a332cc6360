//! From documents to recommendations: each with the place where it stands and why it was taken for one.

mod concluding;
mod facts;
pub mod general;
mod head;
mod listed;
mod mark;
mod number;
mod paragraphs;
mod references;
mod regional;
mod resolution;
mod rows;
mod states;
mod upr_addendum;
mod upr_answer;
mod upr_answer_table;
mod upr_applied;
mod upr_columns;
mod upr_dialogue;
mod upr_draft;
mod upr_facts;
mod upr_labels;
mod upr_numbers;
mod upr_positions;
pub mod upr_report;
mod upr_session;
mod upr_thematic;
mod upr_words;
mod visit;
mod whole;
mod wording;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use suivi_kernel::vocab::{Position, body};

pub use facts::{DocumentKind, Facts, facts};
pub use states::{Asker, split_askers};
pub use upr_applied::{Applied, apply, full_number};

use crate::reading::{Document, Role};

/// What a document says of itself, and the recommendations in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extracted {
    /// What it is.
    pub facts: Facts,
    /// What it recommends; none where its kind is not known.
    pub candidates: Vec<Candidate>,
    /// The paragraphs that state a concern, as the candidates that answer them name them.
    #[serde(default)]
    pub concerns: Vec<Candidate>,
    /// What the State answers to recommendations that stand in another document.
    pub answers: Vec<Answer>,
    /// The paragraphs of a resolution or decision.
    pub clauses: Vec<Clause>,
}

/// Takes the recommendations out of a document.
pub fn extract(document: &Document) -> Extracted {
    extract_with(document, None)
}

/// Takes the recommendations out of a document by a rule, or, without one, as its kind asks; a document of no known kind
/// by the usual rule.
pub fn extract_with(document: &Document, rule: Option<&general::Rule>) -> Extracted {
    let facts = facts(document);
    let language = facts.language;
    let body = facts.body.as_deref().and_then(body);
    let mut concerns = Vec::new();
    let only = |candidates| (Vec::new(), candidates);
    let (clauses, mut candidates) = match (rule, facts.kind) {
        (Some(rule), _) => only(general::candidates(document, language, rule)),
        (None, None) => only(general::candidates(document, language, &general::Rule::default())),
        (None, Some(kind)) => match kind {
            DocumentKind::UprReport => only(upr_report::candidates(&document.blocks)),
            DocumentKind::ConcludingObservations => {
                let (found, stated) = concluding::read(document, language);
                concerns = stated;
                only(found)
            }
            DocumentKind::VisitReport => {
                let as_it_goes = body.is_some_and(|body| body.code == "SPT");
                only(visit::candidates(document, language, as_it_goes))
            }
            DocumentKind::Resolution => resolution::read(document, language),
            DocumentKind::Regional => regional::read(document, language, body.map(|body| body.family)),
            DocumentKind::UprDraft => only(upr_draft::candidates(&document.blocks)),
            DocumentKind::UprThematicList => only(upr_thematic::candidates(&document.blocks)),
            DocumentKind::UprAddendum | DocumentKind::Background => only(Vec::new()),
        },
    };
    let found = candidates.len();
    candidates.retain(|candidate: &Candidate| !candidate.text.trim().is_empty());
    if candidates.len() < found && facts.body.as_deref() == Some("UPR") {
        mark_parts(&mut candidates);
    }
    give_paths(document, &mut candidates);
    let answers = match (rule, facts.kind) {
        (None, Some(DocumentKind::UprAddendum)) => upr_addendum::answers(&document.blocks),
        _ => Vec::new(),
    };
    Extracted { facts, candidates, concerns, answers, clauses }
}

/// Gives each recommendation the headings above it, in one pass over the document.
fn give_paths(document: &Document, candidates: &mut [Candidate]) {
    let mut waiting: Vec<&mut Candidate> = candidates.iter_mut().filter(|one| one.path.is_empty()).collect();
    waiting.sort_by_key(|one| one.blocks.0);
    let mut waiting = waiting.into_iter().peekable();
    let mut above: Vec<(u8, &str)> = Vec::new();
    for (at, block) in document.blocks.iter().enumerate() {
        while let Some(one) = waiting.next_if(|one| one.blocks.0 as usize <= at) {
            one.path = above.iter().map(|(_, text)| text.replace('\t', " ")).collect();
        }
        if let Role::Heading(level) = block.role {
            above.retain(|(higher, _)| *higher < level);
            above.push((level, &block.text));
        }
    }
}

/// How sure a recommendation is, by what is doubtful in it.
fn sureness(reasons: &[Reason]) -> f32 {
    let is_doubt = |reason: &&Reason| {
        matches!(reason, Reason::NoState | Reason::UnknownName | Reason::GapBefore | Reason::NoPosition)
    };
    let doubts = reasons.iter().filter(is_doubt).count();
    (0.99 - 0.22 * doubts as f32).max(0.05)
}

/// Marks the recommendations whose number holds several, and no others.
fn mark_parts(candidates: &mut [Candidate]) {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for one in candidates.iter() {
        *counts.entry(one.number.clone()).or_default() += 1;
    }
    for one in candidates {
        one.reasons.retain(|reason| *reason != Reason::PartOfNumber);
        if counts.get(&one.number).is_some_and(|count| *count > 1) {
            one.reasons.push(Reason::PartOfNumber);
        }
    }
}

/// A recommendation as a document has it; a person looks at it before it is one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Candidate {
    /// Its number, such as "104.12", "64.3" or "12(a)".
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
    /// The first and the last of the document's blocks that it was taken from.
    pub blocks: (u32, u32),
    /// The headings above it, the highest first.
    pub path: Vec<String>,
    /// The number of the paragraph whose lettered part it is.
    pub parent: Option<String>,
    /// The numbers of the paragraphs that state the concern it answers to.
    pub concerns: Vec<String>,
    /// The body asked for a written answer on it within its follow-up procedure.
    pub follow_up: bool,
    /// To whom it is addressed, where that is not the State under review.
    pub addressee: Option<String>,
    /// Where it stands first, in a document that lists recommendations of another: symbol and paragraph.
    pub source: Option<(String, String)>,
    /// Labels that the document itself gives it.
    pub labels: Labels,
    /// How sure it is, from 0 to 1.
    pub sureness: f32,
    /// Why it was taken for one, and what is doubtful.
    pub reasons: Vec<Reason>,
}

/// Labels that a document gives to a recommendation, as it spells them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Labels {
    /// Themes.
    pub themes: Vec<String>,
    /// Sustainable Development Goals or targets.
    pub sdgs: Vec<String>,
    /// Persons concerned.
    pub persons: Vec<String>,
}

/// What a State answers to recommendations of another document, as an addendum has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The numbers of the recommendations; none where it is an answer to all that wait for one.
    pub numbers: Vec<String>,
    /// What the State says to them.
    pub position: Option<Position>,
    /// What it says beyond its position.
    pub remark: Option<Remark>,
    /// Its words, where it gives any.
    pub text: String,
    /// The page on which the answer begins, from 1.
    pub page: u32,
}

/// A paragraph of a resolution or decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Preambular or operative.
    pub kind: ClauseKind,
    /// "PP1" for the first preambular paragraph; the number as printed for operative ones.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Whom it asks to act, as the text names them.
    pub addressee: Option<String>,
    /// The page on which it begins, from 1.
    pub page: u32,
}

/// The two parts of a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    /// Why.
    Preambular,
    /// What is decided and asked.
    Operative,
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
    /// It asks in the words by which bodies ask.
    RecommendingVerb,
    /// It stands in a part with recommendations.
    InRecommendationSection,
    /// It follows on words that lead a list of recommendations.
    UnderLeadingWords,
    /// A paragraph of concern stands before it.
    PairedWithConcern,
    /// The body asked for a written answer on it within a year or two.
    FollowUp,
    /// It asks for that written answer.
    FollowUpRequest,
    /// The body singled it out as important or urgent.
    Emphasised,
    /// It asks for the next report.
    NextReport,
    /// It asks to make the document known.
    Dissemination,
    /// It is an operative paragraph.
    OperativeParagraph,
    /// It has one of the words of the rule.
    MatchesRule,
    /// It was taken by the general rule: the kind of document is not known.
    GeneralRule,
    /// Nothing but the part it stands in tells it.
    OnlyBySection,
    /// It stands under no number.
    NoNumber,
    /// The State answers all recommendations at once, without their numbers.
    AnswersAll,
}

impl Reason {
    /// Every one.
    pub const ALL: [Reason; 23] = [
        Reason::NumberedInList,
        Reason::ReferredTo,
        Reason::NamesItsState,
        Reason::NoState,
        Reason::UnknownName,
        Reason::GapBefore,
        Reason::NoPosition,
        Reason::PartOfNumber,
        Reason::RecommendingVerb,
        Reason::InRecommendationSection,
        Reason::UnderLeadingWords,
        Reason::PairedWithConcern,
        Reason::FollowUp,
        Reason::FollowUpRequest,
        Reason::Emphasised,
        Reason::NextReport,
        Reason::Dissemination,
        Reason::OperativeParagraph,
        Reason::MatchesRule,
        Reason::GeneralRule,
        Reason::OnlyBySection,
        Reason::NoNumber,
        Reason::AnswersAll,
    ];
}
