//! The facets of the register, and how their values are written as tokens.

use std::fmt;
use std::str::FromStr;

/// What the register can be narrowed by and counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The State under review.
    State,
    /// The body that made the recommendation.
    Body,
    /// The family of that body: charter, treaty body, special procedures…
    BodyFamily,
    /// The cycle of the Universal Periodic Review.
    Cycle,
    /// The year of the document.
    Year,
    /// The State's position: supported, noted…
    Position,
    /// Recommendation, concern, observation, voluntary pledge…
    Kind,
    /// A theme.
    Theme,
    /// A group of persons concerned.
    Person,
    /// A Sustainable Development Goal.
    SdgGoal,
    /// A target of a goal.
    Sdg,
    /// A State that made the recommendation.
    RecommendingState,
    /// The category of action asked for, 1 to 5.
    Action,
    /// The status of a mechanism's case.
    CaseStatus,
    /// Whether a mechanism has verified the case: `yes` or `no`.
    CaseVerified,
    /// The cluster a mechanism put the case in.
    CaseCluster,
    /// The institution that leads in a mechanism.
    CaseLead,
    /// Whether the case is not closed: `yes` or `no`.
    CaseLive,
    /// Whether a measure answers it: `public`, `internal` (only ones that are not published) or `no`.
    CaseCovered,
    /// The day of the last published update, such as `2026-11-23`.
    CaseUpdated,
    /// The State's own published grade.
    CaseAssessed,
    /// Whether public evidence stands behind it: `yes` or `no`.
    CaseEvidence,
}

impl Facet {
    /// Every facet, in the order lists show them.
    pub const ALL: [Facet; 22] = [
        Facet::State,
        Facet::Body,
        Facet::BodyFamily,
        Facet::Cycle,
        Facet::Year,
        Facet::Position,
        Facet::Kind,
        Facet::Theme,
        Facet::Person,
        Facet::SdgGoal,
        Facet::Sdg,
        Facet::RecommendingState,
        Facet::Action,
        Facet::CaseStatus,
        Facet::CaseVerified,
        Facet::CaseCluster,
        Facet::CaseLead,
        Facet::CaseLive,
        Facet::CaseCovered,
        Facet::CaseUpdated,
        Facet::CaseAssessed,
        Facet::CaseEvidence,
    ];

    /// The value that stands for "has none", to filter by and in counts: not clustered, no theme, no position.
    ///
    /// For a case facet it means that the mechanism has a case, and the case has no such value.
    pub const NONE: &'static str = "";

    /// The name used in addresses and in the index.
    pub fn code(self) -> &'static str {
        match self {
            Facet::State => "state",
            Facet::Body => "body",
            Facet::BodyFamily => "family",
            Facet::Cycle => "cycle",
            Facet::Year => "year",
            Facet::Position => "position",
            Facet::Kind => "kind",
            Facet::Theme => "theme",
            Facet::Person => "person",
            Facet::SdgGoal => "goal",
            Facet::Sdg => "sdg",
            Facet::RecommendingState => "by",
            Facet::Action => "action",
            Facet::CaseStatus => "status",
            Facet::CaseVerified => "verified",
            Facet::CaseCluster => "cluster",
            Facet::CaseLead => "lead",
            Facet::CaseLive => "live",
            Facet::CaseCovered => "covered",
            Facet::CaseUpdated => "fresh",
            Facet::CaseAssessed => "assessed",
            Facet::CaseEvidence => "evidence",
        }
    }

    /// Whether it belongs to one mechanism's case; such a facet needs [`crate::Search::mechanism`].
    pub fn is_of_case(self) -> bool {
        matches!(
            self,
            Facet::CaseStatus
                | Facet::CaseVerified
                | Facet::CaseCluster
                | Facet::CaseLead
                | Facet::CaseLive
                | Facet::CaseCovered
                | Facet::CaseUpdated
                | Facet::CaseAssessed
                | Facet::CaseEvidence
        )
    }

    /// The token of a value of the UN's facts.
    pub(crate) fn token(self, value: &str) -> String {
        format!("{}{SEPARATOR}{}", self.code(), stored(value))
    }

    /// The token of a value of one mechanism's case.
    pub(crate) fn case_token(self, mechanism: &str, value: &str) -> String {
        format!("{}{SEPARATOR}{mechanism}{SEPARATOR}{}", self.code(), stored(value))
    }

    /// The beginning that all tokens of this facet share, within the mechanism for a case facet.
    pub(crate) fn token_prefix(self, mechanism: Option<&str>) -> Option<String> {
        match (self.is_of_case(), mechanism) {
            (false, _) => Some(format!("{}{SEPARATOR}", self.code())),
            (true, Some(mechanism)) => Some(format!("{}{SEPARATOR}{mechanism}{SEPARATOR}", self.code())),
            (true, None) => None,
        }
    }

    /// The outward value behind the rest of a token after its prefix.
    pub(crate) fn value(rest: &str) -> &str {
        if rest == STORED_NONE { Facet::NONE } else { rest }
    }
}

/// Stands between the parts of a token; no code contains it.
const SEPARATOR: char = '\u{1f}';
/// How "has none" is written in a token.
const STORED_NONE: &str = "\u{1}";

fn stored(value: &str) -> &str {
    if value.is_empty() { STORED_NONE } else { value }
}

impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text was no facet's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no facet of the register")]
pub struct UnknownFacet(pub String);

impl FromStr for Facet {
    type Err = UnknownFacet;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Facet::ALL.into_iter().find(|facet| facet.code() == text).ok_or_else(|| UnknownFacet(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_facet_reads_back_from_its_code() {
        for facet in Facet::ALL {
            assert_eq!(facet.code().parse(), Ok(facet));
        }
        assert!("colour".parse::<Facet>().is_err());
    }

    #[test]
    fn a_case_facet_has_no_tokens_without_a_mechanism() {
        assert_eq!(Facet::CaseLead.token_prefix(None), None);
        assert!(
            Facet::CaseLead
                .case_token("m1", "x")
                .starts_with(&Facet::CaseLead.token_prefix(Some("m1")).unwrap())
        );
        assert!(
            !Facet::CaseLead
                .case_token("m12", "x")
                .starts_with(&Facet::CaseLead.token_prefix(Some("m1")).unwrap())
        );
    }
}
