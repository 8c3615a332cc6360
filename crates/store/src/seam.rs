//! The seam: one closure to read, one closure to write.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::Connection;
use diesel::r2d2::{Pool, PooledConnection};
use suivi_kernel::{Clock, Error, Result, Timestamp};
use tokio::sync::Semaphore;

use crate::connection::{Manager, Purpose, connect};
use crate::ledger::Ledger;
use crate::queue::{self, Queue};
use crate::{Conn, Target, dialect, upgrade};

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    target: Target,
    clock: Clock,
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    /// As many turns as there are connections: those who wait do so in order, and without a thread each.
    reading: Semaphore,
    writing: Semaphore,
    queue: Queue,
    on_write: Mutex<Vec<Listener>>,
}

type Listener = Box<dyn Fn(i64) + Send + Sync>;

impl Db {
    /// Opens the database, makes it if it is not there and brings its schema up to date.
    ///
    /// Refuses a database that a newer Suivi has upgraded, with a line that says so.
    pub fn open(target: Target, clock: Clock) -> Result<Self> {
        if let Target::Sqlite(path) = &target
            && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder)?;
        }
        let (most_readers, most_writers) = match target {
            Target::Sqlite(_) => (4, 1),
            Target::Postgres(_) => (6, 6),
        };
        let pool = |purpose, size: usize| {
            Pool::builder()
                .max_size(size as u32)
                .min_idle(Some(1))
                .test_on_check_out(matches!(target, Target::Postgres(_)))
                .connection_timeout(Duration::from_secs(30))
                .build(Manager { target: target.clone(), purpose })
        };
        let opening = || format!("opening the database ({target:?})");
        // A pool tries for half a minute; one connection says at once why it cannot be had.
        let mut first =
            connect(&target, Purpose::Writing).map_err(|e| Error::from(e).while_doing(opening()))?;
        upgrade::bring_up_to_date(&mut first)?;
        drop(first);
        let writers =
            pool(Purpose::Writing, most_writers).map_err(|e| Error::from(e).while_doing(opening()))?;
        let readers =
            pool(Purpose::Reading, most_readers).map_err(|e| Error::from(e).while_doing(opening()))?;
        Ok(Db(Arc::new(Inner {
            target,
            clock,
            readers,
            writers,
            reading: Semaphore::new(most_readers),
            writing: Semaphore::new(most_writers),
            queue: Queue::default(),
            on_write: Default::default(),
        })))
    }

    /// Which database this is.
    pub fn target(&self) -> &Target {
        &self.0.target
    }

    /// Where "now" comes from.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Calls `listener` with the newest position of the change feed after each write that changed something.
    pub fn on_write(&self, listener: impl Fn(i64) + Send + Sync + 'static) {
        if let Ok(mut listeners) = self.0.on_write.lock() {
            listeners.push(Box::new(listener));
        }
    }

    /// Reads on the calling thread; every read in the closure sees the same snapshot.
    pub fn read_here<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut conn = self.0.readers.get()?;
        conn.transaction(|conn| {
            dialect::hold_snapshot(conn)?;
            work(conn)
        })
    }

    /// Writes on the calling thread; the closure's changes and their audit entries happen together or not at all.
    pub fn write_here<T>(&self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        let mut conn = self.writer()?;
        let (answer, position) = conn.transaction(|conn| {
            if dialect::locks_at_once(conn) {
                dialect::lock_chain(conn)?;
            }
            self.in_transaction(conn, work)
        })?;
        drop(conn);
        if let Some(position) = position {
            self.tell_listeners(position);
        }
        Ok(answer)
    }

    /// Does the work in the transaction at hand and closes its ledger; answers the newest position of the change feed too,
    /// where something changed.
    pub(crate) fn in_transaction<T>(
        &self,
        conn: &mut Conn,
        work: impl FnOnce(&mut Tx) -> Result<T>,
    ) -> Result<(T, Option<i64>)> {
        let mut tx = Tx { now: self.0.clock.now(), ledger: Ledger::default(), conn };
        let answer = work(&mut tx)?;
        let Tx { conn, ledger, now } = tx;
        Ok((answer, ledger.close(conn, now)?))
    }

    pub(crate) fn writer(&self) -> Result<PooledConnection<Manager>> {
        Ok(self.0.writers.get()?)
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.0.queue
    }

    pub(crate) fn tell_listeners(&self, position: i64) {
        if let Ok(listeners) = self.0.on_write.lock() {
            listeners.iter().for_each(|listener| listener(position));
        }
    }

    /// [`Db::read_here`] on a thread where it may block. Readers take their turns in the order in which they came.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let db = self.clone();
        let _turn = self.0.reading.acquire().await?;
        tokio::task::spawn_blocking(move || db.read_here(work)).await?
    }

    /// [`Db::write_here`] on a thread where it may block. On the embedded database, writes that wait are committed together.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        match self.0.target {
            Target::Sqlite(_) => queue::write(self, work).await,
            Target::Postgres(_) => {
                let db = self.clone();
                let _turn = self.0.writing.acquire().await?;
                tokio::task::spawn_blocking(move || db.write_here(work)).await?
            }
        }
    }

    /// Folds SQLite's write-ahead log back into its file, after a large import for instance.
    pub fn tidy(&self) -> Result<()> {
        let mut conn = self.0.writers.get()?;
        dialect::checkpoint(&mut conn)
    }
}

/// One write transaction.
pub struct Tx<'c> {
    /// The connection, for queries and row changes.
    pub conn: &'c mut Conn,
    /// The time of the whole transaction, in UTC.
    pub now: Timestamp,
    pub(crate) ledger: Ledger,
}
