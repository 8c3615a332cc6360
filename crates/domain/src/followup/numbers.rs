//! The numbers of follow-up: coverage, freshness, assessment and evidence, each with what it is a share of.
//!
//! None is a score and none is averaged. The list behind a number is the register narrowed by the same facets; a story
//! proves that both count the same.

use std::collections::BTreeMap;

use diesel::dsl::{case_when, count_star, sum};
use diesel::prelude::*;
use diesel::sql_types::Integer;
use suivi_kernel::{Actor, Date, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{case_file, case_standing, recommendation};

use super::facets::Lens;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::readable_class;

/// How many of some live recommendations are covered, fresh and assessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Shares {
    /// Live recommendations: in the register, and the case is not closed.
    pub live: i64,
    /// Of these, with at least one planned measure (that the reader may read).
    pub covered: i64,
    /// Of these, with a published update that is fresh.
    pub fresh: i64,
    /// Of these, with a published assessment of the State's own.
    pub assessed: i64,
}

/// The numbers of a mechanism's follow-up on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpNumbers {
    /// The day.
    pub as_of: Date,
    /// Until how many days after it an update counts as fresh.
    pub fresh_days: i32,
    /// Of all live recommendations.
    pub all: Shares,
    /// Of those with a position of the State, by position.
    pub by_position: BTreeMap<String, Shares>,
    /// Recommendations that the State assesses as fully implemented, live or closed.
    pub fully: i64,
    /// Of these, with public evidence.
    pub evidenced: i64,
}

/// One where the condition holds and nothing elsewhere, summed up.
macro_rules! how_many {
    ($condition:expr) => {
        sum(case_when($condition, 1.into_sql::<Integer>()).otherwise(0.into_sql::<Integer>()))
    };
}

/// The numbers, as the actor may know them.
pub fn numbers(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    now: Timestamp,
) -> Result<FollowUpNumbers> {
    let lens = Lens::of(conn, actor, &mechanism.id, now)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let recommendations = recommendation::state
        .eq(&mechanism.state)
        .and(recommendation::withdrawn_at.is_null())
        .and(recommendation::class.le(class))
        .and(recommendation::kind.eq("recommendation"));
    let cases = || {
        case_file::table
            .inner_join(recommendation::table)
            .inner_join(case_standing::table)
            .filter(case_file::mechanism_id.eq(&mechanism.id).and(recommendations))
    };
    let fresh_from = lens.fresh_from.and_hms_opt(0, 0, 0).unwrap_or_default();
    let public = case_standing::public_measures.gt(0);
    let internal = case_standing::measures.gt(0);
    type Row = (Option<String>, i64, Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    let rows: Vec<Row> = cases()
        .filter(case_file::status.ne("closed"))
        .group_by(recommendation::position)
        .select((
            recommendation::position,
            count_star(),
            how_many!(public),
            how_many!(internal),
            how_many!(case_standing::last_published_at.ge(fresh_from)),
            how_many!(case_standing::state_grade.is_not_null()),
        ))
        .load(conn)?;
    let mut all = Shares::default();
    let mut by_position = BTreeMap::new();
    for (position, live, public, internal, fresh, assessed) in rows {
        let covered = if lens.sees_internal { internal } else { public };
        let of = Shares {
            live,
            covered: covered.unwrap_or(0),
            fresh: fresh.unwrap_or(0),
            assessed: assessed.unwrap_or(0),
        };
        all.live += of.live;
        all.covered += of.covered;
        all.fresh += of.fresh;
        all.assessed += of.assessed;
        if let Some(position) = position {
            by_position.insert(position, of);
        }
    }
    let (fully, evidenced): (i64, Option<i64>) = cases()
        .filter(case_standing::mechanism_id.eq(&mechanism.id).and(case_standing::state_grade.eq("fully")))
        .select((count_star(), how_many!(case_standing::has_public_evidence.eq(true))))
        .first(conn)?;
    Ok(FollowUpNumbers {
        as_of: now.date(),
        fresh_days: lens.fresh_days,
        all,
        by_position,
        fully,
        evidenced: evidenced.unwrap_or(0),
    })
}
