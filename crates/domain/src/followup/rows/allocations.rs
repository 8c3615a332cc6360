//! Who is responsible, and who took over from whom.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::{allocation, succession};

/// That an institution leads or supports a recommendation or a cluster. Never deleted: it ends.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = allocation, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Allocation {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The case; exactly one of the two is set.
    pub case_id: Option<String>,
    /// The cluster.
    pub cluster_id: Option<String>,
    /// The institution.
    pub institution_id: String,
    /// `lead` or `support`.
    pub part: String,
    /// Where it stands, a code of [`AllocationStatus`](super::model::AllocationStatus).
    pub status: String,
    /// The person in the institution who keeps it; nobody in particular where empty.
    pub keeper_id: Option<String>,
    /// Why it is contested, or why it ended.
    pub reason: Option<String>,
    /// Who proposed it.
    pub proposed_by: Option<String>,
    /// When.
    pub proposed_at: Timestamp,
    /// Who confirmed or contested it.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// When it was brought before the chair, being contested for too long (V6).
    pub escalated_at: Option<Timestamp>,
    /// The allocation it continues, after a succession of institutions.
    pub succeeds_id: Option<String>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Who ended it.
    pub ended_by: Option<String>,
    /// Counts the changes.
    pub revision: i32,
}

/// That one institution took over from another on a day.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = succession, primary_key(id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Succession {
    /// Identifier.
    pub id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The institution that ends or gives away.
    pub from_id: String,
    /// The institution that takes over.
    pub to_id: String,
    /// `rename`, `merge` or `split`.
    pub kind: String,
    /// The first day of the new order.
    pub effective_on: Date,
    /// The act of government behind it.
    pub reason: String,
    /// How many items went over.
    pub moved: i32,
    /// The act in the audit trail.
    pub act_id: String,
    /// The person.
    pub actor_id: Option<String>,
    /// How the trail names the person.
    pub actor_label: String,
    /// When it was entered.
    pub at: Timestamp,
}
