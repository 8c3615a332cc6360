//! What rows may refer to.

use std::collections::HashSet;

use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::Conn;
use suivi_store::schema::{
    account, assessment, case_file, cluster, indicator, institution, measure, membership, plan,
    progress_update, signal, update_round,
};

use super::History;
use crate::mechanisms::Mechanism;

/// The identifiers that rows may name: of the mechanism, and of the history itself.
#[derive(Default)]
pub(super) struct Known {
    pub mechanism_id: String,
    pub institutions: HashSet<String>,
    pub accounts: HashSet<String>,
    pub cases: HashSet<String>,
    pub clusters: HashSet<String>,
    pub plans: HashSet<String>,
    pub measures: HashSet<String>,
    pub indicators: HashSet<String>,
    pub rounds: HashSet<String>,
    pub updates: HashSet<String>,
    pub assessments: HashSet<String>,
    pub signals: HashSet<String>,
}

macro_rules! ids {
    ($conn:expr, $table:ident, $mechanism:expr, $own:expr) => {{
        let there: Vec<String> =
            $table::table.filter($table::mechanism_id.eq(&$mechanism.id)).select($table::id).load($conn)?;
        there.into_iter().chain($own.iter().map(|row| row.id.clone())).collect()
    }};
    ($conn:expr, $table:ident, $mechanism:expr) => {{
        let there: Vec<String> =
            $table::table.filter($table::mechanism_id.eq(&$mechanism.id)).select($table::id).load($conn)?;
        there.into_iter().collect()
    }};
}

impl Known {
    pub(super) fn gather(conn: &mut Conn, mechanism: &Mechanism, history: &History) -> Result<Self> {
        let members: Vec<String> = account::table
            .inner_join(membership::table)
            .filter(membership::mechanism_id.eq(&mechanism.id))
            .select(account::id)
            .load(conn)?;
        Ok(Known {
            mechanism_id: mechanism.id.clone(),
            institutions: ids!(conn, institution, mechanism),
            accounts: members.into_iter().collect(),
            cases: ids!(conn, case_file, mechanism),
            clusters: ids!(conn, cluster, mechanism),
            plans: ids!(conn, plan, mechanism, history.plans),
            measures: ids!(conn, measure, mechanism, history.measures),
            indicators: ids!(conn, indicator, mechanism, history.indicators),
            rounds: ids!(conn, update_round, mechanism, history.rounds),
            updates: ids!(conn, progress_update, mechanism, history.updates),
            assessments: ids!(conn, assessment, mechanism, history.assessments),
            signals: ids!(conn, signal, mechanism, history.signals),
        })
    }
}
