//! What is proposed for a text, and why.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What about a recommendation is proposed: a list of codes of which several may hold, or one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Themes: codes of `vocab::themes`.
    Theme,
    /// How concrete an act is asked for: `1` to `5` of `vocab::action_categories`.
    ActionCategory,
    /// Groups of affected persons: codes of `vocab::persons`.
    Person,
    /// Goals and targets of the 2030 Agenda: codes of `vocab::sdg_goals` and `vocab::sdg_targets`.
    Sdg,
    /// Who leads on it: whatever codes the register uses for its institutions.
    Institution,
}

impl Field {
    /// All of them, in the order suggestions are given.
    pub const ALL: [Field; 5] =
        [Field::Theme, Field::ActionCategory, Field::Person, Field::Sdg, Field::Institution];

    /// Its name in files and answers.
    pub fn code(self) -> &'static str {
        match self {
            Field::Theme => "theme",
            Field::ActionCategory => "action_category",
            Field::Person => "person",
            Field::Sdg => "sdg",
            Field::Institution => "institution",
        }
    }

    /// Whether a text has one code of this field, not several.
    pub fn is_one_of(self) -> bool {
        matches!(self, Field::ActionCategory | Field::Institution)
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(code: &str) -> Result<Self, UnknownField> {
        Field::ALL
            .into_iter()
            .find(|field| field.code() == code)
            .ok_or_else(|| UnknownField { code: code.to_owned() })
    }
}

/// A name that is no field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no field \"{code}\": theme, action_category, person, sdg and institution are known")]
pub struct UnknownField {
    /// The name.
    pub code: String,
}

/// What a suggestion comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A written rule: the words name the thing.
    Rule,
    /// What was learnt from labelled texts.
    Model,
}

/// A code that may hold for a text. Never a fact: a person accepts or refuses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// What it is about.
    pub field: Field,
    /// The code.
    pub code: String,
    /// How likely it holds, from 0 to 1: of many suggestions with 0.9, nine in ten were right when it was measured.
    pub sureness: f32,
    /// The words that weighed most, the heaviest first.
    pub because: Vec<Word>,
    /// Whether a rule or the model says so.
    pub from: Origin,
}

/// A word of the text and its part in a suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word as it stands in the text; for a rule, all the words that it matched.
    pub text: String,
    /// The first byte in the text.
    pub from: usize,
    /// The byte after the last.
    pub to: usize,
    /// Its part of all that spoke for the suggestion, above 0 and at most 1.
    pub share: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_reads_back_by_its_code_and_a_foreign_one_is_named() {
        for field in Field::ALL {
            assert_eq!(field.code().parse(), Ok(field));
            assert_eq!(serde_json::to_value(field).unwrap(), field.code());
        }
        let error = "colour".parse::<Field>().unwrap_err();
        assert!(error.to_string().contains("colour"));
    }
}
