//! Taking an import back as one act: what it brought is withdrawn, what it changed is as before.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, Timestamp};
use suivi_store::ledger::digest;
use suivi_store::schema::{import, import_finding, recommendation};
use suivi_store::{Entry, Tx};

use super::super::duplicates;
use super::super::model::Withdrawal;
use super::findings::{Detail, Outcome};
use super::rows::{Import, State};
use super::run::{Progress, Report, load, record, stopped};
use super::write::{Side, apply};
use crate::Tools;

/// Records taken back in one transaction.
const BATCH: i64 = 2_000;

/// Takes an import back on this thread.
pub fn undo_here(tools: &Tools, actor: &Actor, id: &str, report: &mut Report) -> Result<Import> {
    tools.db.write_here(|tx| {
        let import = load(tx.conn, id)?;
        if !matches!(import.state, State::Committed | State::Committing | State::Undoing) {
            return Err(Refusal::Conflict(Problem::wrong_state(import.state.code())).into());
        }
        diesel::update(import::table.find(id))
            .set(import::state.eq(State::Undoing.code()))
            .execute(tx.conn)?;
        record(tx, actor, id, import.mechanism_id.as_deref(), "import.undo", None);
        Ok(())
    })?;
    run(tools, actor, id, report)?;
    tools.db.read_here(|conn| load(conn, id))
}

/// Goes on with taking an import back until nothing of it is left.
pub(super) fn run(tools: &Tools, actor: &Actor, id: &str, report: &mut Report) -> Result<()> {
    let import = tools.db.read_here(|conn| load(conn, id))?;
    let total = import.counts.new + import.counts.changed;
    let mut done = 0;
    tools.db.write_here(|tx| duplicates::part_those_of_import(tx, actor, id))?;
    while tools.db.write_here(|tx| withdraw_some(tx, actor, id, &mut done))? {
        if !report(Progress { rows: done, bytes: done, total })? {
            return Err(stopped());
        }
    }
    while tools.db.write_here(|tx| revert_some(tx, actor, id, &mut done))? {
        if !report(Progress { rows: done, bytes: done, total })? {
            return Err(stopped());
        }
    }
    tools.db.write_here(|tx| {
        diesel::update(import::table.find(id))
            .set((import::state.eq(State::Undone.code()), import::undone_at.eq(tx.now)))
            .execute(tx.conn)?;
        record(tx, actor, id, import.mechanism_id.as_deref(), "import.undone", None);
        Ok(())
    })
}

fn withdraw_some(tx: &mut Tx, actor: &Actor, id: &str, done: &mut u64) -> Result<bool> {
    let ids: Vec<String> = recommendation::table
        .filter(recommendation::import_id.eq(id).and(recommendation::withdrawn_at.is_null()))
        .select(recommendation::id)
        .limit(BATCH)
        .load(tx.conn)?;
    diesel::update(recommendation::table.filter(recommendation::id.eq_any(&ids)))
        .set((
            recommendation::withdrawn_at.eq(Some(tx.now)),
            recommendation::withdrawn_reason.eq(Some(Withdrawal::IMPORT_UNDONE)),
        ))
        .execute(tx.conn)?;
    for withdrawn in &ids {
        tx.record(
            actor,
            Entry {
                action: "recommendation.withdraw",
                object_kind: "recommendation",
                object_id: withdrawn,
                reason: Some(Withdrawal::IMPORT_UNDONE),
                act_id: Some(id),
                after: Some(digest(&"withdrawn")?),
                ..Entry::default()
            },
        );
    }
    // What these spoke for stands by itself again.
    duplicates::release(tx, actor, id, &ids)?;
    *done += ids.len() as u64;
    Ok(!ids.is_empty())
}

/// Reverts changed records from the last to the first; each finding is used up in the same transaction.
fn revert_some(tx: &mut Tx, actor: &Actor, id: &str, done: &mut u64) -> Result<bool> {
    let changed = import_finding::import_id.eq(id).and(import_finding::outcome.eq(Outcome::Changed.code()));
    let found: Vec<(i64, Option<String>, String)> = import_finding::table
        .filter(changed)
        .order(import_finding::seq.desc())
        .limit(BATCH)
        .select((import_finding::seq, import_finding::recommendation_id, import_finding::detail))
        .load(tx.conn)?;
    for (seq, recommendation_id, detail) in &found {
        if let (Some(changed_id), Detail::Changed { changes, .. }) =
            (recommendation_id, serde_json::from_str(detail)?)
        {
            apply(tx, actor, changed_id, &changes, Side::Old, id)?;
            // The source's content is again another than the register's, and must be seen as a change next time.
            diesel::update(recommendation::table.find(changed_id))
                .set((
                    recommendation::source_digest.eq(""),
                    recommendation::fetched_at.eq::<Timestamp>(tx.now),
                ))
                .execute(tx.conn)?;
        }
        diesel::update(import_finding::table.find((id, seq)))
            .set(import_finding::outcome.eq("reverted"))
            .execute(tx.conn)?;
    }
    *done += found.len() as u64;
    Ok(!found.is_empty())
}
