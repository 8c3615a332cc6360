//! Work that outlasts a request: a table with leases, so that a worker that dies is followed by another.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Result, Timestamp, new_id};

use crate::schema::job;
use crate::{Conn, Db, Tx};

/// How long a worker may be silent before another takes its job.
pub const LEASE: Duration = Duration::seconds(60);

/// A job as it is kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = job, treat_none_as_default_value = false)]
pub struct Job {
    /// Identifier.
    pub id: String,
    /// What to do; the worker finds the code by it.
    pub kind: String,
    /// What to do it with, as JSON.
    pub payload: String,
    /// `queued`, `running`, `done` or `dead`.
    pub state: String,
    /// Tries so far.
    pub attempts: i32,
    /// Tries until it is laid aside as dead.
    pub max_attempts: i32,
    /// Not before.
    pub run_at: Timestamp,
    /// The worker that holds it.
    pub leased_by: Option<String>,
    /// Until when it holds it.
    pub leased_until: Option<Timestamp>,
    /// Progress, in the job's own units.
    pub done_units: i64,
    /// Progress at the end; 0 while unknown.
    pub total_units: i64,
    /// Why the last try failed.
    pub last_error: Option<String>,
    /// The mechanism it was asked for in.
    pub mechanism_id: Option<String>,
    /// Who asked for it.
    pub created_by: Option<String>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it was done or laid aside.
    pub finished_at: Option<Timestamp>,
}

/// A job to be put in the queue.
#[derive(Clone, Debug)]
pub struct NewJob<'a> {
    /// What to do.
    pub kind: &'a str,
    /// What to do it with, as JSON.
    pub payload: String,
    /// The mechanism it is asked for in.
    pub mechanism_id: Option<&'a str>,
    /// Who asks.
    pub created_by: Option<&'a str>,
    /// Tries until it is laid aside.
    pub max_attempts: i32,
}

/// Puts a job in the queue, within the transaction that makes it necessary; answers its identifier.
pub fn enqueue(tx: &mut Tx, new: NewJob) -> Result<String> {
    let row = Job {
        id: new_id(),
        kind: new.kind.to_owned(),
        payload: new.payload,
        state: "queued".to_owned(),
        attempts: 0,
        max_attempts: new.max_attempts,
        run_at: tx.now,
        leased_by: None,
        leased_until: None,
        done_units: 0,
        total_units: 0,
        last_error: None,
        mechanism_id: new.mechanism_id.map(str::to_owned),
        created_by: new.created_by.map(str::to_owned),
        created_at: tx.now,
        finished_at: None,
    };
    diesel::insert_into(job::table).values(&row).execute(tx.conn)?;
    Ok(row.id)
}

/// Takes the next job that is due, or that a silent worker let go of.
///
/// A job whose worker fell silent on its last try is laid aside, so that one that kills its worker ends too.
pub fn lease(db: &Db, worker: &str) -> Result<Option<Job>> {
    loop {
        let now = db.clock().now();
        if db.read_here(|conn| next_due(conn, now))?.is_none() {
            return Ok(None);
        }
        if let Some(taken) = db.write_here(|tx| take_next(tx, worker))? {
            return Ok(Some(taken));
        }
    }
}

/// Answers none when there was nothing, when another worker was quicker, or when the job was laid aside.
fn take_next(tx: &mut Tx, worker: &str) -> Result<Option<Job>> {
    let Some(mut found) = next_due(tx.conn, tx.now)? else { return Ok(None) };
    let unchanged =
        job::id.eq(&found.id).and(job::attempts.eq(found.attempts)).and(job::state.eq(&found.state));
    if found.state == "running" && found.attempts >= found.max_attempts {
        diesel::update(job::table)
            .filter(unchanged)
            .set((
                job::state.eq("dead"),
                job::last_error.eq("the worker stopped in the middle of the last try"),
                job::leased_by.eq(None::<String>),
                job::leased_until.eq(None::<Timestamp>),
                job::finished_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        return Ok(None);
    }
    let until = tx.now + LEASE;
    let taken = diesel::update(job::table)
        .filter(unchanged)
        .set((
            job::state.eq("running"),
            job::attempts.eq(found.attempts + 1),
            job::leased_by.eq(worker),
            job::leased_until.eq(until),
        ))
        .execute(tx.conn)?;
    if taken == 0 {
        return Ok(None);
    }
    found.state = "running".to_owned();
    found.attempts += 1;
    found.leased_by = Some(worker.to_owned());
    found.leased_until = Some(until);
    Ok(Some(found))
}

fn next_due(conn: &mut Conn, now: Timestamp) -> Result<Option<Job>> {
    let queued = job::state.eq("queued").and(job::run_at.le(now));
    let let_go = job::state.eq("running").and(job::leased_until.lt(now).assume_not_null());
    Ok(job::table
        .filter(queued.or(let_go))
        .order(job::run_at)
        .select(Job::as_select())
        .first(conn)
        .optional()?)
}

/// Says how far a job is and keeps the lease; answers false when the lease was lost and the worker must stop.
pub fn report(db: &Db, job_id: &str, worker: &str, done: i64, total: i64) -> Result<bool> {
    db.write_here(|tx| {
        let kept = diesel::update(job::table)
            .filter(job::id.eq(job_id).and(job::leased_by.eq(worker)).and(job::state.eq("running")))
            .set((job::done_units.eq(done), job::total_units.eq(total), job::leased_until.eq(tx.now + LEASE)))
            .execute(tx.conn)?;
        Ok(kept == 1)
    })
}

/// Marks a job as done; answers false when the lease was lost and the job is another worker's by now.
pub fn complete(db: &Db, finished: &Job) -> Result<bool> {
    db.write_here(|tx| {
        let kept = diesel::update(job::table)
            .filter(still_held(finished))
            .set((
                job::state.eq("done"),
                job::leased_by.eq(None::<String>),
                job::leased_until.eq(None::<Timestamp>),
                job::finished_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        Ok(kept == 1)
    })
}

/// Puts a failed job back with a growing delay, or lays it aside when its tries are used up.
///
/// Changes nothing and answers false when the lease was lost and the job is another worker's by now.
pub fn fail(db: &Db, failed: &Job, error: &str) -> Result<bool> {
    db.write_here(|tx| {
        let spent = failed.attempts >= failed.max_attempts;
        let delay = Duration::seconds(5 * (1 << failed.attempts.clamp(0, 8)));
        let kept = diesel::update(job::table)
            .filter(still_held(failed))
            .set((
                job::state.eq(if spent { "dead" } else { "queued" }),
                job::run_at.eq(tx.now + delay),
                job::last_error.eq(error),
                job::leased_by.eq(None::<String>),
                job::leased_until.eq(None::<Timestamp>),
                job::finished_at.eq(spent.then_some(tx.now)),
            ))
            .execute(tx.conn)?;
        Ok(kept == 1)
    })
}

/// Puts a job back for the next worker when its own has to stop; the try does not count.
///
/// Answers false when the lease was lost and the job is another worker's by now.
pub fn hand_back(db: &Db, leased: &Job) -> Result<bool> {
    db.write_here(|tx| {
        let kept = diesel::update(job::table)
            .filter(still_held(leased))
            .set((
                job::state.eq("queued"),
                job::attempts.eq(leased.attempts - 1),
                job::run_at.eq(tx.now),
                job::leased_by.eq(None::<String>),
                job::leased_until.eq(None::<Timestamp>),
            ))
            .execute(tx.conn)?;
        Ok(kept == 1)
    })
}

/// The row of a leased job, while it is in the hands of the worker that leased it and at the same try.
#[diesel::dsl::auto_type]
fn still_held<'j>(leased: &'j Job) -> _ {
    let id: &'j str = leased.id.as_str();
    let worker: &'j Option<String> = &leased.leased_by;
    let attempts: i32 = leased.attempts;
    job::id
        .eq(id)
        .and(job::attempts.eq(attempts))
        .and(job::state.eq("running"))
        .and(job::leased_by.eq(worker))
}

/// Puts a dead job back in the queue with fresh tries.
pub fn retry(tx: &mut Tx, job_id: &str) -> Result<bool> {
    let put_back = diesel::update(job::table)
        .filter(job::id.eq(job_id).and(job::state.eq("dead")))
        .set((
            job::state.eq("queued"),
            job::attempts.eq(0),
            job::run_at.eq(tx.now),
            job::finished_at.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    Ok(put_back == 1)
}

/// One job.
pub fn find(conn: &mut Conn, job_id: &str) -> Result<Option<Job>> {
    Ok(job::table.find(job_id).select(Job::as_select()).first(conn).optional()?)
}

/// The jobs in one state, newest first.
pub fn in_state(conn: &mut Conn, state: &str, limit: i64) -> Result<Vec<Job>> {
    Ok(job::table
        .filter(job::state.eq(state))
        .order(job::created_at.desc())
        .limit(limit)
        .select(Job::as_select())
        .load(conn)?)
}
