//! The only place where the two databases are told apart.

use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use suivi_kernel::Result;

use crate::Conn;

/// Writes an expression once and runs it on the concrete connection, for the few things (batch inserts) that the
/// two-database connection does not compile.
///
/// ```ignore
/// on_backend!(conn, c => diesel::insert_into(tag::table).values(&rows).execute(c))?;
/// ```
#[macro_export]
macro_rules! on_backend {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn {
            $crate::Conn::Sqlite($c) => $body,
            $crate::Conn::Postgres($c) => $body,
        }
    };
}

/// Inserts many rows with as few statements as the databases' limits on bound values allow.
#[macro_export]
macro_rules! insert_many {
    ($conn:expr, $table:expr, $rows:expr, $columns:expr) => {{
        let mut outcome = Ok::<(), diesel::result::Error>(());
        for chunk in $rows.chunks($crate::dialect::rows_per_insert($columns)) {
            let inserted = $crate::on_backend!(&mut *$conn, c => {
                diesel::RunQueryDsl::execute(diesel::insert_into($table).values(chunk), c).map(|_| ())
            });
            if inserted.is_err() {
                outcome = inserted;
                break;
            }
        }
        outcome
    }};
}

/// How many rows of so many columns fit into one statement.
pub fn rows_per_insert(columns: usize) -> usize {
    (4_000 / columns.max(1)).max(1)
}

/// How many values an `IN (…)` list may hold: well below SQLite's and PostgreSQL's limits on bound values.
pub const IN_LIST: usize = 5_000;

/// Makes all reads of the transaction just begun see one snapshot.
pub(crate) fn hold_snapshot(conn: &mut Conn) -> Result<()> {
    match conn {
        // A read transaction of SQLite in WAL mode is a snapshot already.
        Conn::Sqlite(_) => Ok(()),
        Conn::Postgres(c) => {
            Ok(c.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")?)
        }
    }
}

/// Takes the lock that makes this transaction the only writer of the audit chain.
///
/// SQLite must take its write lock first of all, or a reader that turns writer may find its snapshot stale.
pub(crate) fn lock_chain(conn: &mut Conn) -> Result<()> {
    diesel::sql_query("UPDATE chain_head SET audit_seq = audit_seq WHERE id = 1").execute(conn)?;
    Ok(())
}

/// Whether the whole write transaction must hold the chain's lock from its first statement on.
pub(crate) fn locks_at_once(conn: &Conn) -> bool {
    matches!(conn, Conn::Sqlite(_))
}

/// Folds the write-ahead log back into the file; nothing to do on a server.
pub(crate) fn checkpoint(conn: &mut Conn) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => Ok(c.batch_execute("PRAGMA optimize; PRAGMA wal_checkpoint(PASSIVE);")?),
        Conn::Postgres(_) => Ok(()),
    }
}
