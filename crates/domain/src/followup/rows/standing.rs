//! Where each case stands.

use diesel::prelude::*;
use suivi_kernel::{Date, Timestamp};
use suivi_store::schema::case_standing;

use crate::recommendations::rows::Case;

/// Where a case stands, derived from everything above and kept in the same transaction; lists and numbers read it.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = case_standing, primary_key(case_id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Standing {
    /// The case.
    pub case_id: String,
    /// The mechanism.
    pub mechanism_id: String,
    /// The institution that leads, by its own allocation or its cluster's.
    pub lead_id: Option<String>,
    /// How that allocation stands.
    pub lead_status: Option<String>,
    /// Measures that answer it and are not cancelled.
    pub measures: i32,
    /// Those of them that the public reads.
    pub public_measures: i32,
    /// The earliest due date of a measure that is not done.
    pub next_due: Option<Date>,
    /// The update published last.
    pub last_update_id: Option<String>,
    /// When.
    pub last_published_at: Option<Timestamp>,
    /// Whether a public piece of evidence stands behind it.
    pub has_public_evidence: bool,
    /// The State's own published assessment.
    pub state_grade: Option<String>,
    /// Published assessments of others.
    pub independent: i32,
}

impl Standing {
    /// Where a case stands of which nothing is known yet but that it is there.
    pub fn new(case: &Case) -> Self {
        Standing {
            case_id: case.id.clone(),
            mechanism_id: case.mechanism_id.clone(),
            lead_id: None,
            lead_status: None,
            measures: 0,
            public_measures: 0,
            next_due: None,
            last_update_id: None,
            last_published_at: None,
            has_public_evidence: false,
            state_grade: None,
            independent: 0,
        }
    }
}
