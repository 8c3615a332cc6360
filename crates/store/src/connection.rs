//! Opening connections to either database.

use std::fmt;
use std::path::PathBuf;

use diesel::connection::SimpleConnection;
use diesel::r2d2::ManageConnection;
use diesel::{Connection, ConnectionError, PgConnection, SqliteConnection};

/// A connection to SQLite or to PostgreSQL; queries are written once for both.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// The embedded database.
    Sqlite(SqliteConnection),
    /// A PostgreSQL server.
    Postgres(PgConnection),
}

/// What queries that are put together piece by piece are written for: both kinds at once.
pub type Backend = <Conn as Connection>::Backend;

/// Which database to use.
#[derive(Clone, PartialEq, Eq)]
pub enum Target {
    /// A file of the embedded database.
    Sqlite(PathBuf),
    /// A `postgres://` address.
    Postgres(String),
}

impl Target {
    /// Reads what a person gives with `--database`: a `postgres://` address, or a file, with or without `sqlite://`.
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Target::Postgres(text.to_owned())
        } else {
            Target::Sqlite(PathBuf::from(text.strip_prefix("sqlite://").unwrap_or(text)))
        }
    }
}

impl fmt::Debug for Target {
    /// Leaves out the name and password, and the options, which may hold a password too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Sqlite(path) => write!(f, "SQLite file {}", path.display()),
            Target::Postgres(address) => {
                let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
                let (place, options) = rest.split_once('?').unwrap_or((rest, ""));
                if options.contains('@') {
                    // A password with a question mark in it: nothing here can be told apart safely.
                    return f.write_str("PostgreSQL");
                }
                write!(f, "PostgreSQL at {}", place.rsplit_once('@').map_or(place, |(_, place)| place))
            }
        }
    }
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Reading,
    Writing,
}

/// Opens one connection, with the settings that our promises need.
pub(crate) fn connect(target: &Target, purpose: Purpose) -> Result<Conn, ConnectionError> {
    match target {
        Target::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(&path.to_string_lossy())?;
            // WAL lets readers go on while one writes; FULL makes an acknowledged write survive a power cut.
            conn.batch_execute(
                "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000;",
            )
            .and_then(|()| match purpose {
                // No memory map: its pages would count as ours, on machines that have little.
                Purpose::Reading => conn.batch_execute("PRAGMA cache_size = -8000;"),
                Purpose::Writing => conn.batch_execute("PRAGMA cache_size = -32768;"),
            })
            .map_err(ConnectionError::CouldntSetupConfiguration)?;
            Ok(Conn::Sqlite(conn))
        }
        Target::Postgres(address) => {
            let mut conn = PgConnection::establish(address)?;
            conn.batch_execute("SET TIME ZONE 'UTC'; SET client_min_messages = warning;")
                .map_err(ConnectionError::CouldntSetupConfiguration)?;
            Ok(Conn::Postgres(conn))
        }
    }
}

/// Hands connections to the pools.
#[derive(Debug)]
pub(crate) struct Manager {
    pub(crate) target: Target,
    pub(crate) purpose: Purpose,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        connect(&self.target, self.purpose).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        use diesel::connection::TransactionManager;
        std::thread::panicking()
            || <Conn as Connection>::TransactionManager::is_broken_transaction_manager(conn)
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::Target;

    #[test]
    fn an_address_is_a_server_and_anything_else_a_file() {
        for address in ["postgres://localhost/suivi", "postgresql://localhost/suivi"] {
            assert_eq!(Target::parse(address), Target::Postgres(address.to_owned()));
        }
        for (text, path) in [
            ("sqlite:///var/lib/suivi/suivi.db", "/var/lib/suivi/suivi.db"),
            ("sqlite://suivi.db", "suivi.db"),
            ("suivi.db", "suivi.db"),
            ("postgres.db", "postgres.db"),
        ] {
            assert_eq!(Target::parse(text), Target::Sqlite(PathBuf::from(path)), "{text}");
        }
    }

    #[test]
    fn what_is_shown_of_an_address_holds_no_secret() {
        for (address, shown) in [
            ("postgres://suivi:s3cret@db.example:5432/suivi", "PostgreSQL at db.example:5432/suivi"),
            ("postgresql://db.example/suivi", "PostgreSQL at db.example/suivi"),
            ("postgres://suivi:s3cret@sec@db.example/suivi", "PostgreSQL at db.example/suivi"),
            ("postgres://db.example/suivi?user=suivi&password=s3cret", "PostgreSQL at db.example/suivi"),
            ("postgres://suivi@db.example/suivi?password=s3cret@sec", "PostgreSQL"),
            ("postgres://suivi:s3cret?@db.example/suivi", "PostgreSQL"),
        ] {
            assert_eq!(format!("{:?}", Target::Postgres(address.to_owned())), shown);
        }
    }
}
