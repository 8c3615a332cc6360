//! How a mechanism wants its follow-up to run.

use diesel::prelude::*;
use suivi_kernel::{Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::followup_rules;

use super::rows::Rules;

impl Rules {
    /// What holds until a mechanism decides otherwise: a round each quarter, three weeks to answer, fresh for 100 days
    /// (DOMAIN 13), nothing shared and no percentages.
    pub fn unless_decided(mechanism_id: &str) -> Self {
        Rules {
            mechanism_id: mechanism_id.to_owned(),
            time_zone: "UTC".to_owned(),
            round_months: 3,
            answer_days: 21,
            fresh_days: 100,
            is_scoreboard_public: false,
            shares_unpublished: false,
            asks_percent: false,
            revision: 0,
            updated_at: Timestamp::default(),
        }
    }
}

/// The rules of a mechanism.
pub fn rules(conn: &mut Conn, mechanism_id: &str) -> Result<Rules> {
    let decided =
        followup_rules::table.find(mechanism_id).select(Rules::as_select()).first(conn).optional()?;
    Ok(decided.unwrap_or_else(|| Rules::unless_decided(mechanism_id)))
}
