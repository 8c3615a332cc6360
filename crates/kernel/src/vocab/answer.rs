//! What a recommendation is, what the State answered, and what kind of act it asks for.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::fold;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// The answer of the State under review to a recommendation of the Universal Periodic Review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// It enjoys the support of the State.
    Supported,
    /// The State took note of it; it can still be implemented.
    Noted,
    /// One part supported, another noted: the split text is kept.
    SupportedNoted,
    /// The answer comes later, in the addendum.
    Pending,
    /// The answer was general or unclear; a person decides.
    Unclear,
}

#[derive(Deserialize)]
struct PositionRow {
    code: String,
    label_en: String,
    label_fr: String,
    label_es: String,
    #[serde(rename = "final")]
    is_final: u8,
}

static POSITIONS: LazyLock<Vec<PositionRow>> =
    LazyLock::new(|| rows("upr_positions", include_str!("upr_positions.csv")));

impl Position {
    /// All five.
    pub const ALL: [Position; 5] = [
        Position::Supported,
        Position::Noted,
        Position::SupportedNoted,
        Position::Pending,
        Position::Unclear,
    ];

    /// The code used in the database, the API and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Position::Supported => "supported",
            Position::Noted => "noted",
            Position::SupportedNoted => "supported_noted",
            Position::Pending => "pending",
            Position::Unclear => "unclear",
        }
    }

    /// The position with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Position::ALL.into_iter().find(|position| position.code() == code)
    }

    /// Its full label in the six languages.
    pub fn names(self) -> LocalText {
        let row = POSITIONS.iter().find(|row| row.code == self.code());
        let own = row.map_or(["", "", ""], |row| [&row.label_en, &row.label_fr, &row.label_es]);
        let own = [(Language::En, own[0]), (Language::Fr, own[1]), (Language::Es, own[2])];
        labels::names("position", self.code(), &own)
    }

    /// One or two words in the six languages, for a tag or a table.
    pub fn short_names(self) -> LocalText {
        let english = match self {
            Position::Supported => "Supported",
            Position::Noted => "Noted",
            Position::SupportedNoted => "Partly supported",
            Position::Pending => "Answer pending",
            Position::Unclear => "Unclear",
        };
        labels::names("position_short", self.code(), &[(Language::En, english)])
    }

    /// Whether it is the State's last word.
    pub fn is_final(self) -> bool {
        POSITIONS.iter().any(|row| row.code == self.code() && row.is_final == 1)
    }

    /// The position a label means, in UN wording or in the everyday words of older lists.
    /// "Voluntary Pledge" is no position: see [`RecommendationKind::resolve`].
    pub fn resolve(label: &str) -> Option<Self> {
        let position = match fold::key(label).as_str() {
            "supported"
            | "support"
            | "accepted"
            | "accept"
            | "enjoys support"
            | "enjoys the support of the state"
            | "a" => Position::Supported,
            "noted" | "note" | "rejected" | "reject" | "not supported" | "n" => Position::Noted,
            "supported noted"
            | "supported and noted"
            | "partially supported"
            | "partially accepted"
            | "partly supported"
            | "supported in part" => Position::SupportedNoted,
            "pending" | "deferred" | "to be examined" | "will be examined" => Position::Pending,
            "unclear" | "general response" | "no clear position" => Position::Unclear,
            key => {
                return Position::ALL.into_iter().find(|position| {
                    let same = |name: &String| fold::key(name) == key;
                    position.names().0.values().any(same) || position.short_names().0.values().any(same)
                });
            }
        };
        Some(position)
    }
}

/// What a paragraph of a UN document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecommendationKind {
    /// It asks the State to do something.
    Recommendation,
    /// It expresses concern or observes, without asking.
    Concern,
    /// It welcomes what the State did.
    Positive,
    /// The State's own voluntary pledge.
    Pledge,
}

impl RecommendationKind {
    /// All four.
    pub const ALL: [RecommendationKind; 4] = [
        RecommendationKind::Recommendation,
        RecommendationKind::Concern,
        RecommendationKind::Positive,
        RecommendationKind::Pledge,
    ];

    /// The code used in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            RecommendationKind::Recommendation => "recommendation",
            RecommendationKind::Concern => "concern",
            RecommendationKind::Positive => "positive",
            RecommendationKind::Pledge => "pledge",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        RecommendationKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its label in the six languages.
    pub fn names(self) -> LocalText {
        let english = match self {
            RecommendationKind::Recommendation => "Recommendation",
            RecommendationKind::Concern => "Concern or observation",
            RecommendationKind::Positive => "Positive aspect",
            RecommendationKind::Pledge => "Voluntary pledge",
        };
        labels::names("kind", self.code(), &[(Language::En, english)])
    }

    /// The kind a label of an export means ("- Concerns/Observations", "Voluntary Pledge").
    pub fn resolve(label: &str) -> Option<Self> {
        match fold::key(label).as_str() {
            "recommendation" | "recommendations" => Some(RecommendationKind::Recommendation),
            "concern"
            | "concerns"
            | "observation"
            | "observations"
            | "concerns observations"
            | "concern observation"
            | "concerns and observations" => Some(RecommendationKind::Concern),
            "positive" | "positive aspect" | "positive aspects" | "welcome" => {
                Some(RecommendationKind::Positive)
            }
            "pledge"
            | "voluntary pledge"
            | "voluntary pledges"
            | "voluntary commitment"
            | "voluntary commitments" => Some(RecommendationKind::Pledge),
            key => RecommendationKind::ALL
                .into_iter()
                .find(|kind| kind.names().0.values().any(|name| fold::key(name) == key)),
        }
    }
}

/// How concrete an act a recommendation asks for: the scale of the UPR Info database, 1 to 5.
#[derive(Clone, Debug)]
pub struct ActionCategory {
    /// From 1, minimal, to 5, specific.
    pub code: u8,
    /// Its label in the six languages.
    pub names: LocalText,
    /// What falls under it.
    pub rule_of_thumb: String,
    /// Verbs that suggest it, in English.
    pub example_verbs: Vec<String>,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct ActionRow {
    code: u8,
    label_en: String,
    rule_of_thumb: String,
    example_verbs: String,
    evidence: Evidence,
}

static ACTIONS: LazyLock<Vec<ActionCategory>> = LazyLock::new(|| {
    rows::<ActionRow>("upr_action_categories", include_str!("upr_action_categories.csv"))
        .into_iter()
        .map(|row| ActionCategory {
            code: row.code,
            names: labels::names("action", &row.code.to_string(), &[(Language::En, &row.label_en)]),
            rule_of_thumb: row.rule_of_thumb,
            example_verbs: row.example_verbs.split(", ").map(str::to_owned).collect(),
            evidence: row.evidence,
        })
        .collect()
});

/// The five action categories, from minimal to specific.
pub fn action_categories() -> &'static [ActionCategory] {
    &ACTIONS
}

/// The action category with this number.
pub fn action_category(code: u8) -> Option<&'static ActionCategory> {
    ACTIONS.iter().find(|category| category.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_has_its_row_and_its_code_reads_back() {
        assert_eq!(POSITIONS.len(), Position::ALL.len());
        for position in Position::ALL {
            assert_eq!(Position::from_code(position.code()), Some(position));
            assert_eq!(Position::resolve(position.code()), Some(position));
        }
        assert!(Position::Noted.is_final() && !Position::Pending.is_final());
    }

    #[test]
    fn un_wording_and_everyday_words_mean_the_same_position() {
        assert_eq!(Position::resolve("- Supported"), Some(Position::Supported));
        assert_eq!(Position::resolve("Accepted"), Some(Position::Supported));
        assert_eq!(Position::resolve("- Supported/Noted"), Some(Position::SupportedNoted));
        assert_eq!(Position::resolve("Noted"), Some(Position::Noted));
        assert_eq!(Position::resolve("Voluntary Pledge"), None);
        assert_eq!(Position::resolve(""), None);
    }

    #[test]
    fn the_labels_of_exports_mean_a_kind() {
        assert_eq!(RecommendationKind::resolve("- Concerns/Observations"), Some(RecommendationKind::Concern));
        assert_eq!(RecommendationKind::resolve("Voluntary Pledge"), Some(RecommendationKind::Pledge));
        assert_eq!(RecommendationKind::resolve("7f6d1b1e-0000-4000-8000-000000000000"), None);
        for kind in RecommendationKind::ALL {
            assert_eq!(RecommendationKind::from_code(kind.code()), Some(kind));
        }
    }

    #[test]
    fn there_are_five_action_categories() {
        assert_eq!(action_categories().iter().map(|c| c.code).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert!(action_category(5).unwrap().example_verbs.contains(&"ratify".to_owned()));
        assert!(action_category(1).unwrap().evidence.needs_checking());
    }
}
