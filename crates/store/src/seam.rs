//! The seam: one closure to read, one closure to write.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::Connection;
use diesel::r2d2::Pool;
use suivi_kernel::{Clock, Error, Result, Timestamp};

use crate::connection::{Manager, Purpose, connect};
use crate::ledger::Ledger;
use crate::{Conn, Target, dialect, upgrade};

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    target: Target,
    clock: Clock,
    readers: Pool<Manager>,
    writers: Pool<Manager>,
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
        let (readers, writers) = match target {
            Target::Sqlite(_) => (4, 1),
            Target::Postgres(_) => (6, 6),
        };
        let pool = |purpose, size| {
            Pool::builder()
                .max_size(size)
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
        let writers = pool(Purpose::Writing, writers).map_err(|e| Error::from(e).while_doing(opening()))?;
        let readers = pool(Purpose::Reading, readers).map_err(|e| Error::from(e).while_doing(opening()))?;
        Ok(Db(Arc::new(Inner { target, clock, readers, writers, on_write: Default::default() })))
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
        let mut conn = self.0.writers.get()?;
        let (answer, position) = conn.transaction(|conn| {
            let mut tx = Tx { now: self.0.clock.now(), ledger: Ledger::default(), conn };
            if dialect::locks_at_once(tx.conn) {
                dialect::lock_chain(tx.conn)?;
            }
            let answer = work(&mut tx)?;
            let Tx { conn, ledger, now } = tx;
            Ok::<_, Error>((answer, ledger.close(conn, now)?))
        })?;
        drop(conn);
        if let (Some(position), Ok(listeners)) = (position, self.0.on_write.lock()) {
            listeners.iter().for_each(|listener| listener(position));
        }
        Ok(answer)
    }

    /// [`Db::read_here`] on a thread where it may block.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let db = self.clone();
        tokio::task::spawn_blocking(move || db.read_here(work)).await?
    }

    /// [`Db::write_here`] on a thread where it may block.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let db = self.clone();
        tokio::task::spawn_blocking(move || db.write_here(work)).await?
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
