//! The rows into their tables, and one audit entry for each object.

use diesel::prelude::*;
use serde::Serialize;
use suivi_kernel::{Actor, Result};
use suivi_store::ledger::digest;
use suivi_store::schema::{
    absence, allocation, assessment, case_file, comment, data_point, evidence, followup_rules, hand_over,
    indicator, indicator_goal, indicator_link, information_request, measure, measure_link, measure_support,
    measure_target, milestone, plan, plan_version, progress_update, reminder, round_item, signal, step_back,
    subscription, succession, update_round, update_step,
};
use suivi_store::{Conn, Entry, Tx, dialect, insert_many};

use super::History;
use crate::followup::model::Assessor;
use crate::followup::rows::Assessment;
use crate::mechanisms::Mechanism;
use crate::plans::rows::PlanVersion;
use crate::plans::versions::content_of;

/// Writes every row; what others refer to comes first. The numbers are those of the tables' columns.
pub(super) fn rows(conn: &mut Conn, mechanism: &Mechanism, history: &History) -> Result<()> {
    insert_many!(conn, followup_rules::table, history.rules.as_slice(), 10)?;
    insert_many!(conn, plan::table, history.plans, 20)?;
    insert_many!(conn, measure::table, history.measures, 27)?;
    let versions = versions(conn, mechanism, history)?;
    insert_many!(conn, plan_version::table, versions, 7)?;
    insert_many!(conn, measure_support::table, history.supports, 2)?;
    insert_many!(conn, measure_link::table, history.measure_links, 5)?;
    insert_many!(conn, measure_target::table, history.targets, 2)?;
    insert_many!(conn, milestone::table, history.milestones, 9)?;
    insert_many!(conn, indicator::table, history.indicators, 27)?;
    insert_many!(conn, indicator_goal::table, history.goals, 4)?;
    insert_many!(conn, indicator_link::table, history.indicator_links, 5)?;
    insert_many!(conn, data_point::table, history.points, 16)?;
    insert_many!(conn, allocation::table, history.allocations, 18)?;
    insert_many!(conn, succession::table, history.successions, 12)?;
    insert_many!(conn, update_round::table, history.rounds, 12)?;
    insert_many!(conn, progress_update::table, history.updates, 32)?;
    insert_many!(conn, update_step::table, history.steps, 8)?;
    insert_many!(conn, round_item::table, history.items, 12)?;
    insert_many!(conn, reminder::table, history.reminders, 5)?;
    insert_many!(conn, assessment::table, history.assessments, 24)?;
    insert_many!(conn, signal::table, history.signals, 18)?;
    insert_many!(conn, evidence::table, history.evidence, 27)?;
    insert_many!(conn, step_back::table, history.step_backs, 14)?;
    insert_many!(conn, absence::table, history.absences, 10)?;
    insert_many!(conn, hand_over::table, history.hand_overs, 10)?;
    insert_many!(conn, comment::table, history.comments, 13)?;
    insert_many!(conn, information_request::table, history.requests, 17)?;
    insert_many!(conn, subscription::table, history.subscriptions, 11)?;
    Ok(())
}

/// The versions of plans; one without content holds its plan as it stands.
fn versions(conn: &mut Conn, mechanism: &Mechanism, history: &History) -> Result<Vec<PlanVersion>> {
    let mut versions = history.plan_versions.clone();
    for version in versions.iter_mut().filter(|version| version.content.is_empty()) {
        if let Some(plan) = history.plans.iter().find(|plan| plan.id == version.plan_id) {
            version.content = serde_json::to_string(&content_of(conn, mechanism, plan)?)?;
        }
    }
    Ok(versions)
}

/// A recommendation that the State has assessed in public is assessed, as it is after
/// [`assessments::publish`](crate::followup::assessments::publish).
pub(super) fn assessed(tx: &mut Tx, history: &History) -> Result<()> {
    let by_state = |row: &&Assessment| {
        row.assessor == Assessor::State.code() && row.state == "published" && row.grade != "not_assessed"
    };
    let mut cases: Vec<&str> =
        history.assessments.iter().filter(by_state).map(|row| row.case_id.as_str()).collect();
    cases.sort_unstable();
    cases.dedup();
    for some in cases.chunks(dialect::IN_LIST) {
        let open = case_file::table.filter(case_file::id.eq_any(some)).filter(case_file::status.ne("closed"));
        diesel::update(open)
            .set((case_file::status.eq("assessed"), case_file::updated_at.eq(tx.now)))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Records each object as it came. A value belongs to its indicator, as when it is entered; links, milestones, steps and
/// questions come with what they are parts of.
pub(super) fn entries(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    history: &History,
    act_id: &str,
) -> Result<usize> {
    let mut trail = Trail { tx, actor, mechanism_id: &mechanism.id, act_id, objects: 0 };
    trail.note("plan.bring_in", "plan", &history.plans, |row| &row.id)?;
    trail.note("measure.bring_in", "measure", &history.measures, |row| &row.id)?;
    trail.note("indicator.bring_in", "indicator", &history.indicators, |row| &row.id)?;
    trail.note("indicator.point", "indicator", &history.points, |row| &row.indicator_id)?;
    trail.note("allocation.bring_in", "allocation", &history.allocations, |row| &row.id)?;
    trail.note("succession.bring_in", "succession", &history.successions, |row| &row.id)?;
    trail.note("round.bring_in", "round", &history.rounds, |row| &row.id)?;
    trail.note("update.bring_in", "update", &history.updates, |row| &row.id)?;
    trail.note("assessment.bring_in", "assessment", &history.assessments, |row| &row.id)?;
    trail.note("signal.bring_in", "signal", &history.signals, |row| &row.id)?;
    trail.note("evidence.bring_in", "evidence", &history.evidence, |row| &row.id)?;
    trail.note("step_back.bring_in", "step_back", &history.step_backs, |row| &row.id)?;
    trail.note("absence.bring_in", "absence", &history.absences, |row| &row.id)?;
    trail.note("hand_over.bring_in", "hand_over", &history.hand_overs, |row| &row.id)?;
    trail.note("comment.bring_in", "comment", &history.comments, |row| &row.id)?;
    trail.note("request.bring_in", "request", &history.requests, |row| &row.id)?;
    trail.note("subscription.bring_in", "subscription", &history.subscriptions, |row| &row.id)?;
    Ok(trail.objects)
}

struct Trail<'a, 'c> {
    tx: &'a mut Tx<'c>,
    actor: &'a Actor,
    mechanism_id: &'a str,
    act_id: &'a str,
    objects: usize,
}

impl Trail<'_, '_> {
    fn note<R: Serialize>(
        &mut self,
        action: &'static str,
        object_kind: &'static str,
        rows: &[R],
        id: fn(&R) -> &str,
    ) -> Result<()> {
        for row in rows {
            let entry = Entry {
                action,
                object_kind,
                object_id: id(row),
                mechanism_id: Some(self.mechanism_id),
                after: Some(digest(row)?),
                act_id: Some(self.act_id),
                ..Entry::default()
            };
            self.tx.record(self.actor, entry);
        }
        self.objects += rows.len();
        Ok(())
    }
}
