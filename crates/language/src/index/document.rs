//! What the index is told about one recommendation.

use suivi_kernel::Language;

/// The first confidentiality class that never enters an index (C4, sealed procedures).
pub const SEALED: u8 = 4;

/// One recommendation as the index sees it: searchable texts, values to narrow by, and who may find it.
///
/// Values are codes; what they are called goes into `labels`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndexedRecommendation {
    /// The database's identifier; indexing it again replaces what was known.
    pub id: String,
    /// Rank of its document: newer documents have greater numbers; recommendations of one document share it.
    pub order: u64,
    /// Place within its document: ascending in every order of time.
    pub place: u32,
    /// The State under review.
    pub state: String,
    /// The body that made it.
    pub body: String,
    /// The family of that body.
    pub body_family: String,
    /// The cycle, for the Universal Periodic Review.
    pub cycle: Option<u8>,
    /// The year of its document.
    pub year: i32,
    /// The State's position.
    pub position: Option<String>,
    /// Recommendation, concern, observation…
    pub kind: String,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Codes of groups of persons.
    pub persons: Vec<String>,
    /// Codes of SDG goals.
    pub sdg_goals: Vec<String>,
    /// Codes of SDG targets.
    pub sdg_targets: Vec<String>,
    /// The States that made it.
    pub recommending_states: Vec<String>,
    /// The category of action, 1 to 5.
    pub action: Option<u8>,
    /// Confidentiality class: 0 public, then 1, 2 and 3; [`SEALED`] and above are refused.
    pub class: u8,
    /// Every text of it, official and plain, with its language; all of the record's class.
    pub texts: Vec<(Language, String)>,
    /// Names of its themes, bodies, States… in all languages that have one: findable, never highlighted. Only names
    /// that everyone may read: a mechanism's own clusters do not belong here.
    pub labels: Vec<String>,
    /// Document symbols and paragraph numbers, findable whole and by part: `A/HRC/51/33`, `139.12`.
    pub symbols: Vec<String>,
    /// What mechanisms made of it.
    pub cases: Vec<CaseTokens>,
}

/// One mechanism's case on a recommendation, as far as it can be searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseTokens {
    /// The mechanism that owns the case; no other mechanism's search sees it.
    pub mechanism: String,
    /// The workflow status.
    pub status: String,
    /// Whether the mechanism verified the record.
    pub verified: bool,
    /// The cluster it is in.
    pub cluster: Option<String>,
    /// The leading institution.
    pub lead: Option<String>,
    /// Whether it is not closed.
    pub live: bool,
    /// Which measures answer it.
    pub covered: Covered,
    /// The day of the last published update, such as `2026-11-23`.
    pub updated: Option<String>,
    /// The State's own published grade.
    pub grade: Option<String>,
    /// Whether public evidence stands behind it.
    pub evidence: bool,
}

/// Which measures answer a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Covered {
    /// None.
    #[default]
    No,
    /// Only measures that are not published.
    Internal,
    /// At least one that the public reads.
    Public,
}

impl Covered {
    /// The value of [`Facet::CaseCovered`](super::Facet::CaseCovered).
    pub fn code(self) -> &'static str {
        match self {
            Covered::No => "no",
            Covered::Internal => "internal",
            Covered::Public => "public",
        }
    }
}

/// One step of the change feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The recommendation is new or changed.
    Upsert(Box<IndexedRecommendation>),
    /// The recommendation with this id is gone.
    Delete(String),
}
