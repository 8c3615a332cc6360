//! A suggestion as it is kept.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::Timestamp;
use suivi_store::schema::suggestion;

use crate::mechanisms::coded;

coded! {
    /// What is suggested.
    Scheme {
        /// A theme.
        Theme = "theme",
        /// A group of persons concerned.
        Person = "person",
        /// A Sustainable Development Goal or target.
        Sdg = "sdg",
        /// The kind of action asked for, 1 (minimal) to 5 (specific).
        Action = "action",
    }
}

coded! {
    /// Who suggests.
    SetBy {
        /// A written rule.
        Rule = "rule",
        /// A model that was trained.
        Model = "model",
        /// The UN's own record, unchecked.
        Import = "import",
    }
}

coded! {
    /// What a person says to a suggestion.
    Decision {
        /// It is right.
        Accept = "accepted",
        /// It is wrong.
        Refuse = "refused",
    }
}

/// A word that weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// As it stands in the text.
    pub text: String,
    /// Its share of the weight, from 0 to 1.
    pub share: f32,
}

/// A suggestion for one recommendation.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The recommendation.
    pub recommendation_id: String,
    /// What is suggested.
    pub scheme: Scheme,
    /// Its code.
    pub code: String,
    /// How likely it is right, from 0 to 1.
    pub sureness: f64,
    /// The words that weighed most, the heaviest first.
    pub because: Vec<Word>,
    /// Who suggests.
    pub set_by: SetBy,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = suggestion, treat_none_as_default_value = false)]
pub(super) struct SuggestionRow {
    pub mechanism_id: String,
    pub recommendation_id: String,
    pub scheme: String,
    pub code: String,
    pub sureness: f64,
    pub because: String,
    pub set_by: String,
    pub version: String,
    pub made_at: Timestamp,
    pub state: String,
    pub decided_by: Option<String>,
    pub decided_at: Option<Timestamp>,
}

impl TryFrom<SuggestionRow> for Suggestion {
    type Error = suivi_kernel::Error;

    fn try_from(row: SuggestionRow) -> suivi_kernel::Result<Self> {
        Ok(Suggestion {
            scheme: row.scheme.parse()?,
            set_by: row.set_by.parse()?,
            because: serde_json::from_str(&row.because)?,
            recommendation_id: row.recommendation_id,
            code: row.code,
            sureness: row.sureness,
        })
    }
}
