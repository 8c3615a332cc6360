//! The queue before the embedded database's one writer: what waits there is committed together.
//!
//! A commit costs the same for one change as for twenty: the log is written through to the disk. So whoever finds the
//! writer free writes for everybody who is waiting, each in a savepoint of its own, and nobody is answered before the
//! commit. One write that fails takes nothing from the others.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use diesel::Connection;
use diesel::connection::{SimpleConnection, TransactionManager};
use suivi_kernel::{Error, Result};
use tokio::sync::oneshot;

use crate::seam::{Db, Tx};
use crate::{Conn, dialect};

/// How long a group goes on taking in writes before it is committed.
const LONGEST: Duration = Duration::from_millis(25);

type Manager = <Conn as Connection>::TransactionManager;

/// One write that waits for its turn.
type Waiting = Box<dyn FnOnce(&Db, &mut Conn) -> Written + Send>;

/// A write that was carried out and not committed yet.
struct Written {
    /// Whether it ended with a fault, after which the transaction may be gone.
    is_faulty: bool,
    /// The newest position of the change feed, where something changed.
    position: Option<i64>,
    /// Tells whoever asked how it went, once it is known whether the commit held.
    answer: Box<dyn FnOnce(bool)>,
}

#[derive(Default)]
pub(crate) struct Queue(Mutex<Line>);

#[derive(Default)]
struct Line {
    waiting: VecDeque<Waiting>,
    /// Whether somebody is writing for all.
    is_served: bool,
}

impl Queue {
    fn line(&self) -> MutexGuard<'_, Line> {
        // Nothing that can panic runs while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lines up; answers whether the caller has to serve the queue.
    fn join(&self, waiting: Waiting) -> bool {
        let mut line = self.line();
        line.waiting.push_back(waiting);
        !std::mem::replace(&mut line.is_served, true)
    }

    /// Sends everybody away without an answer, which is a fault to them, and lets the next who comes serve.
    fn give_up(&self) {
        let mut line = self.line();
        line.waiting.clear();
        line.is_served = false;
    }

    fn next(&self) -> Option<Waiting> {
        self.line().waiting.pop_front()
    }

    /// Whether nobody waits any more; then the next who comes serves.
    fn is_done(&self) -> bool {
        let mut line = self.line();
        line.is_served = !line.waiting.is_empty();
        !line.is_served
    }
}

/// Writes in the next group; the answer comes after its commit.
pub(crate) async fn write<T: Send + 'static>(
    db: &Db,
    work: impl FnOnce(&mut Tx) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (tell, told) = oneshot::channel();
    let waiting: Waiting = Box::new(move |db, conn| {
        let (outcome, position) = match carry_out(db, conn, work) {
            Ok((answer, position)) => (Ok(answer), position),
            Err(error) => (Err(error), None),
        };
        let is_faulty = matches!(outcome, Err(Error::Fault(_)));
        let answer = Box::new(move |is_kept: bool| {
            let lost = || Error::fault("the group of writes was not committed");
            // Whoever asked may have gone away in the meantime.
            drop(tell.send(if is_kept { outcome } else { outcome.and_then(|_| Err(lost())) }));
        });
        Written { is_faulty, position, answer }
    });
    if db.queue().join(waiting) {
        let serving = Serving { db: db.clone(), is_over: false };
        tokio::task::spawn_blocking(move || serve(serving));
    }
    told.await?
}

/// The duty to serve the queue. Where it ends before its time (the program stops, there is no database to write to), nobody
/// is kept waiting, and the next who comes takes it over.
struct Serving {
    db: Db,
    is_over: bool,
}

impl Drop for Serving {
    fn drop(&mut self) {
        if !self.is_over {
            self.db.queue().give_up();
        }
    }
}

/// Writes for everybody until nobody waits.
fn serve(mut serving: Serving) {
    while !serving.is_over {
        let db = &serving.db;
        let mut group = Vec::new();
        let kept = write_group(db, &mut group);
        if let Err(error) = &kept {
            tracing::error!(%error, writes = group.len(), "a group of writes was not committed");
            if group.is_empty() {
                return;
            }
        }
        let position = group.iter().filter_map(|written| written.position).max();
        let is_kept = kept.is_ok();
        group.into_iter().for_each(|written| (written.answer)(is_kept));
        if let Some(position) = position.filter(|_| is_kept) {
            db.tell_listeners(position);
        }
        serving.is_over = db.queue().is_done();
    }
}

fn write_group(db: &Db, group: &mut Vec<Written>) -> Result<()> {
    let mut conn = db.writer()?;
    conn.transaction(|conn| {
        dialect::lock_chain(conn)?;
        let begun = Instant::now();
        while begun.elapsed() < LONGEST
            && let Some(waiting) = db.queue().next()
        {
            let written = waiting(db, conn);
            let has_ended = written.is_faulty && has_ended(conn);
            group.push(written);
            if has_ended {
                return Err(Error::fault("the transaction ended before its commit"));
            }
        }
        Ok(())
    })
}

/// One write in its own savepoint.
fn carry_out<T>(
    db: &Db,
    conn: &mut Conn,
    work: impl FnOnce(&mut Tx) -> Result<T>,
) -> Result<(T, Option<i64>)> {
    let before = depth(conn)?;
    let written = catch_unwind(AssertUnwindSafe(|| conn.transaction(|conn| db.in_transaction(conn, work))));
    written.unwrap_or_else(|_| {
        while depth(conn)? > before {
            Manager::rollback_transaction(conn)?;
        }
        Err(Error::fault("a write panicked"))
    })
}

/// Whether the database has rolled back the whole transaction by itself, as it does when the disk is full: another one can be
/// begun then, and not otherwise.
fn has_ended(conn: &mut Conn) -> bool {
    let can_begin = conn.batch_execute("BEGIN").is_ok();
    // A connection that cannot even end an empty transaction fails at whatever comes next.
    can_begin && conn.batch_execute("ROLLBACK").is_ok()
}

fn depth(conn: &mut Conn) -> Result<u32> {
    let status = Manager::transaction_manager_status_mut(conn);
    Ok(status.transaction_depth()?.map_or(0, std::num::NonZeroU32::get))
}
