//! The little that the stories share: unknown labels, the table with the fewest conditions, stand for any subject.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use suivi_kernel::{Actor, Result, Timestamp};
use suivi_store::schema::{audit, change, unknown_label};
use suivi_store::{Conn, Db, Entry, Tx};

/// A morning on which fixed clocks stand.
pub fn morning() -> Timestamp {
    "2026-11-23T09:00:00".parse().unwrap()
}

/// Adds a row and records it, as every command does.
pub fn add_label(tx: &mut Tx, id: &str) -> Result<()> {
    diesel::insert_into(unknown_label::table)
        .values((
            unknown_label::id.eq(id),
            unknown_label::scheme.eq("theme"),
            unknown_label::label.eq(format!("Label {id}")),
            unknown_label::state.eq("open"),
            unknown_label::first_seen.eq(tx.now),
        ))
        .execute(tx.conn)?;
    tx.record(
        &Actor::system(),
        Entry { action: "label.add", object_kind: "unknown_label", object_id: id, ..Entry::default() },
    );
    Ok(())
}

/// Rows, audit entries and feed entries.
pub fn traces(conn: &mut Conn) -> (i64, i64, i64) {
    (
        unknown_label::table.count().get_result(conn).unwrap(),
        audit::table.count().get_result(conn).unwrap(),
        change::table.count().get_result(conn).unwrap(),
    )
}

/// Does to the database what no command does.
pub fn tamper(db: &Db, sql: &str) {
    db.write_here(|tx| Ok(tx.conn.batch_execute(sql)?)).unwrap();
}
