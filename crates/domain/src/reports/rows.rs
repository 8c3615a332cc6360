//! The tables of reporting as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{obligation_date, reporting_obligation, treaty_status};

use super::model::{ObligationKind, ObligationState};
use crate::trail::recorded;

recorded!(TreatyStatus as "treaty" of mechanism_id);
recorded!(Obligation as "obligation" of mechanism_id);

/// Where the State stands with one treaty.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = treaty_status, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct TreatyStatus {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The treaty, a code of `vocab::treaties`.
    pub treaty: String,
    /// A code of [`Stance`](super::model::Stance).
    pub status: String,
    /// When it was ratified, acceded to or signed.
    pub acted_on: Option<Date>,
    /// Since when it binds the State.
    pub in_force_on: Option<Date>,
    /// Reservations and declarations, as JSON by language.
    pub reservations: String,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A report that is owed.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = reporting_obligation, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Obligation {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The short name in addresses, such as `cedaw-periodic-2028`.
    pub slug: String,
    /// A code of [`ObligationKind`](super::model::ObligationKind).
    pub kind: String,
    /// The body it is owed to, a code of `vocab::bodies`.
    pub body: Option<String>,
    /// The treaty it is owed under.
    pub treaty: Option<String>,
    /// The document that asked for it.
    pub document_id: Option<String>,
    /// A title of its own, as JSON by language; empty where kind and body say it all.
    pub titles: String,
    /// When it is due, on a day of Geneva's calendar.
    pub due_on: Date,
    /// The rule that worked the date out; none for what a person entered.
    pub rule: Option<String>,
    /// The day that the rule counted from.
    pub counted_from: Option<Date>,
    /// What makes it one obligation however often the rules are asked.
    pub rule_key: String,
    /// Whether a person has set the date; then the rules leave it alone.
    pub is_moved: bool,
    /// A code of [`ObligationState`](super::model::ObligationState).
    pub state: String,
    /// When it was sent.
    pub submitted_on: Option<Date>,
    /// The UN symbol of what was sent.
    pub symbol: Option<String>,
    /// Why it is no longer owed.
    pub reason: Option<String>,
    /// How often it was changed, from 1.
    pub revision: i32,
    /// Who entered it.
    pub created_by: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// A date that an obligation had before.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = obligation_date, primary_key(id))]
pub struct ObligationDate {
    /// Identifier.
    pub id: String,
    /// The obligation.
    pub obligation_id: String,
    /// The date it had.
    pub due_on: Date,
    /// Why it has another.
    pub reason: String,
    /// Who gave it another.
    pub set_label: String,
    /// When.
    pub at: Timestamp,
}

impl Obligation {
    /// Whether its day has passed and it is still owed; what is voluntary is never overdue.
    pub fn is_overdue(&self, today: Date) -> bool {
        let is_voluntary = self.kind.parse().is_ok_and(ObligationKind::is_voluntary);
        self.state == ObligationState::Open.code() && self.due_on < today && !is_voluntary
    }
}
