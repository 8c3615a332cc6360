//! The tables of profiles, as rows.

use diesel::prelude::*;
use suivi_kernel::{Actor, Date, Problem, Refusal, Result, Timestamp};
use suivi_store::Tx;
use suivi_store::schema::{capacity_answer, mechanism_profile, profile_version, state_flag};

use super::model::Content;
use crate::mechanisms::Level;
use crate::trail::{record_change, recorded};

recorded!(Profile as "mechanism_profile" of mechanism_id);
recorded!(StateFlag as "state_flag" of mechanism_id);

/// The profile of a mechanism.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = mechanism_profile, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Profile {
    /// Identifier.
    pub id: String,
    /// Whose it is; the hub's workspace where nobody has taken it over, or where its mechanism has no other here.
    pub mechanism_id: String,
    /// The mechanism's seat on the hub, where it has no workspace on this node.
    pub institution_id: Option<String>,
    /// Its name in addresses.
    pub slug: String,
    /// ISO 3166-1 alpha-3.
    pub state: String,
    /// A code of [`Level`].
    pub level: String,
    /// Holds nothing but facts of the vocabularies.
    pub is_stub: bool,
    /// [`Content`] as JSON.
    pub content: String,
    /// The language it is mainly written in.
    pub language: String,
    /// When the State last confirmed it.
    pub confirmed_on: Option<Date>,
    /// How the trail names who confirmed it.
    pub confirmed_label: Option<String>,
    /// Months after the confirmation for which the last reminder was written.
    pub reminded: i32,
    /// Whether the owner shares the self-assessment.
    pub shares_capacities: bool,
    /// Who made it.
    pub created_by: Option<String>,
    /// How the trail names who made it.
    pub created_label: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// How often it was changed, from 1.
    pub revision: i32,
}

impl Profile {
    /// What the mechanism says of itself.
    pub fn content(&self) -> Result<Content> {
        Ok(serde_json::from_str(&self.content)?)
    }

    /// How much of the State it covers.
    pub fn level(&self) -> Result<Level> {
        Ok(self.level.parse()?)
    }

    /// Writes it over `before`, one revision later, and records it.
    pub(super) fn put(
        mut self,
        tx: &mut Tx,
        actor: &Actor,
        action: &'static str,
        before: &Profile,
    ) -> Result<Profile> {
        self.revision = before.revision + 1;
        self.updated_at = tx.now;
        let unchanged =
            mechanism_profile::id.eq(&self.id).and(mechanism_profile::revision.eq(before.revision));
        let changed =
            diesel::update(mechanism_profile::table.filter(unchanged)).set(&self).execute(tx.conn)?;
        if changed == 0 {
            return Err(Refusal::Conflict(Problem::changed_since("")).into());
        }
        record_change(tx, actor, action, Some(before), &self)?;
        Ok(self)
    }
}

/// Refuses where somebody else wrote since `seen`.
pub(super) fn require_seen(profile: &Profile, seen: i32) -> Result<()> {
    if profile.revision == seen { Ok(()) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

/// What a profile said after one act of writing.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = profile_version, treat_none_as_default_value = false)]
pub struct ProfileVersion {
    /// Identifier.
    pub id: String,
    /// The profile.
    pub profile_id: String,
    /// Counted from 1.
    pub number: i32,
    /// [`Content`] as JSON.
    pub content: String,
    /// Who wrote.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
}

/// What a mechanism says of one item of a capacity.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = capacity_answer, treat_none_as_default_value = false)]
pub(super) struct CapacityRow {
    pub profile_id: String,
    pub item: String,
    pub answer: String,
    pub note: Option<String>,
}

/// What an editor of the hub set about a State's place in a group.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Identifiable,
    serde::Serialize,
)]
#[diesel(table_name = state_flag, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct StateFlag {
    /// Identifier.
    pub id: String,
    /// The hub's workspace.
    pub mechanism_id: String,
    /// ISO 3166-1 alpha-3.
    pub state: String,
    /// A code of [`suivi_kernel::vocab::StateGroup`].
    pub flag: String,
    /// The first day.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_to: Option<Date>,
    /// Where that is known from.
    pub source: String,
    /// Who set it.
    pub set_label: String,
    /// When.
    pub set_at: Timestamp,
}
