//! The dialogue and the position round, as rows.

use diesel::prelude::*;
use suivi_kernel::Timestamp;
use suivi_store::schema::{brief_note, dialogue_question, position_proposal};

use crate::trail::recorded;

recorded!(DialogueQuestion as "dialogue_question" of mechanism_id);
recorded!(BriefNote as "brief_note" of mechanism_id);
recorded!(PositionProposal as "position_proposal" of mechanism_id);

/// A question of the dialogue, and its answer.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = dialogue_question, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct DialogueQuestion {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// Its number in the report.
    pub number: i32,
    /// What was asked.
    pub question: String,
    /// Who asked.
    pub asked_by: String,
    /// The theme.
    pub theme: Option<String>,
    /// Who answers.
    pub institution_id: Option<String>,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Until when it must be answered.
    pub due_at: Timestamp,
    /// A code of [`QuestionState`](crate::reports::writing::model::QuestionState).
    pub state: String,
    /// The answer.
    pub answer: Option<String>,
    /// Who answered, by account.
    pub answered_by: Option<String>,
    /// Who answered.
    pub answered_label: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Who released it.
    pub released_label: Option<String>,
    /// When.
    pub released_at: Option<Timestamp>,
    /// How often it was changed, from 1.
    pub revision: i32,
}

/// Speaking notes on one theme.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = brief_note, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct BriefNote {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// The theme.
    pub theme: String,
    /// The notes, in Markdown.
    pub text: String,
    /// How the trail names the author.
    pub author_label: String,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// What the State is to say about one recommendation.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = position_proposal, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct PositionProposal {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The report.
    pub report_id: String,
    /// The recommendation.
    pub recommendation_id: String,
    /// The institution responsible.
    pub institution_id: Option<String>,
    /// The position proposed.
    pub proposed: Option<String>,
    /// What the law says; never exported.
    pub legal_note: Option<String>,
    /// The position decided.
    pub decided: Option<String>,
    /// What the addendum says about it.
    pub text: Option<String>,
    /// Who proposed.
    pub proposed_label: Option<String>,
    /// When.
    pub proposed_at: Option<Timestamp>,
    /// Who decided.
    pub decided_label: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// How often it was changed, from 1.
    pub revision: i32,
}
