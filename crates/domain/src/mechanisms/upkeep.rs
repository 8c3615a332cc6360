//! The work going on behind the pages, for those who look after it: the queue and what was laid aside as dead.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::jobs::{self, Job};
use suivi_store::schema::job;
use suivi_store::{Conn, Entry, Tx};

/// The jobs in one state, newest first: all of them for who runs the machine, a mechanism's own for its administrators.
pub fn jobs(
    conn: &mut Conn,
    actor: &Actor,
    mechanism_id: Option<&str>,
    state: &str,
    limit: i64,
) -> Result<Vec<Job>> {
    let Some(mechanism_id) = mechanism_id else {
        actor.require_operator()?;
        return jobs::in_state(conn, state, limit);
    };
    actor.require(Act::Update, ObjectKind::UserAdmin, mechanism_id)?;
    Ok(job::table
        .filter(job::state.eq(state).and(job::mechanism_id.eq(mechanism_id)))
        .order(job::created_at.desc())
        .limit(limit)
        .select(Job::as_select())
        .load(conn)?)
}

/// Puts a dead job back in the queue.
pub fn retry_job(tx: &mut Tx, actor: &Actor, job_id: &str) -> Result<()> {
    let job = jobs::find(tx.conn, job_id)?.ok_or(Refusal::NotFound)?;
    match job.mechanism_id.as_deref() {
        None => actor.require_operator()?,
        Some(id) => actor.require(Act::Update, ObjectKind::UserAdmin, id)?,
    }
    if !jobs::retry(tx, job_id)? {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let entry = Entry {
        action: "job.retry",
        object_kind: "job",
        object_id: job_id,
        mechanism_id: job.mechanism_id.as_deref(),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
