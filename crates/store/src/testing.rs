//! Fresh databases for tests: the same story is told on SQLite and on PostgreSQL, both real.
//!
//! PostgreSQL is started by the tests themselves, once per test process, and goes away with it; what is needed are
//! the server's programs, not a running server. A machine without them fails the tests and is told what to install.

mod cluster;

use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use suivi_kernel::Clock;
use tempfile::TempDir;

use crate::{Db, Target};

/// Tells the same story on a fresh SQLite file and on a fresh PostgreSQL database, with the machine's own clock.
pub fn on_both(story: impl Fn(Db)) {
    on_both_with(Clock::machine(), story);
}

/// As [`on_both`], with a clock of the test's own; a fixed clock is moved back to where it stood in between.
pub fn on_both_with(clock: Clock, story: impl Fn(Db)) {
    let begin = clock.now();
    on_each_kind(|kind| {
        clock.advance(begin - clock.now());
        let fresh = kind.with_clock(clock.clone());
        story(Db::clone(&fresh));
    });
}

/// Runs `story` for each kind of database, and names the kind on which it failed.
pub fn on_each_kind(story: impl Fn(Kind)) {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| story(kind))) {
            eprintln!("the test failed on {kind:?}");
            resume_unwind(panic);
        }
    }
}

/// A fresh SQLite file with its schema.
pub fn sqlite() -> Fresh {
    Kind::Sqlite.fresh()
}

/// A fresh PostgreSQL database with its schema.
pub fn postgres() -> Fresh {
    Kind::Postgres.fresh()
}

/// The two kinds of database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The embedded database.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

impl Kind {
    /// A fresh database with its schema.
    pub fn fresh(self) -> Fresh {
        self.with_clock(Clock::machine())
    }

    /// A fresh database with its schema and a clock of the test's own.
    pub fn with_clock(self, clock: Clock) -> Fresh {
        let place = match self {
            Kind::Sqlite => self.empty(),
            Kind::Postgres => Place::on_server(cluster::running().copy_of_template()),
        };
        let db = Db::open(place.target.clone(), clock).expect("a fresh database opens");
        Fresh { db, place }
    }

    /// A place for a database in which no schema has been made yet.
    pub fn empty(self) -> Place {
        match self {
            Kind::Sqlite => {
                let folder =
                    TempDir::with_prefix("suivi-test-").expect("the temporary folder can be written");
                Place {
                    target: Target::Sqlite(folder.path().join("suivi.db")),
                    _ground: Ground::Folder(folder),
                }
            }
            Kind::Postgres => Place::on_server(cluster::running().empty_database()),
        }
    }
}

/// A database for one test; it goes when this goes.
pub struct Fresh {
    db: Db,
    place: Place,
}

impl Fresh {
    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl Deref for Fresh {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

/// A place for the database of one test; it goes when this goes.
pub struct Place {
    target: Target,
    _ground: Ground,
}

impl Place {
    fn on_server(database: cluster::Database) -> Self {
        Place { target: database.target(), _ground: Ground::Server(database) }
    }

    /// The place as [`Db::open`] takes it.
    pub fn target(&self) -> &Target {
        &self.target
    }
}

/// What has to be cleared away.
enum Ground {
    #[expect(dead_code, reason = "kept for its end, which removes the folder")]
    Folder(TempDir),
    #[expect(dead_code, reason = "kept for its end, which leaves the database to be dropped")]
    Server(cluster::Database),
}
