//! The only place where the two databases are told apart.

use diesel::backend::Backend;
use diesel::connection::{DefaultLoadingMode, SimpleConnection};
use diesel::deserialize::{FromSql, QueryableByName};
use diesel::pg::PgRowByRowLoadingMode;
use diesel::row::NamedRow;
use diesel::sql_types::{BigInt, Bool, Date, Double, Integer, Nullable, Text, Timestamp};
use diesel::{RunQueryDsl, sql_query};
use suivi_kernel::{Error, Result};

use crate::Conn;
use crate::backup::rows::Value;
use crate::tables::{Column, Found, Kind, Table};

/// Writes an expression once and runs it on the concrete connection, for the few things (batch inserts) that the
/// two-database connection does not compile.
///
/// ```text
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

/// Narrows a boxed query to the rows whose column holds one of these values.
///
/// A list of one is asked for as one: that statement is prepared once for all, one with a list each time anew.
#[macro_export]
macro_rules! among {
    ($query:expr, $column:expr, $values:expr) => {{
        let query = $query;
        match $values {
            [only] => query.filter($column.eq(only)),
            several => query.filter($column.eq_any(several)),
        }
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

/// Holds off every other program that would change the schema, until the end of the transaction at hand.
pub(crate) fn lock_schema(conn: &mut Conn) -> Result<()> {
    match conn {
        // Any write takes the one write lock; this one changes nothing.
        Conn::Sqlite(c) => Ok(c.batch_execute("PRAGMA user_version = 0")?),
        // A number of our own, the same in every version: the letters "suivi".
        Conn::Postgres(c) => Ok(c.batch_execute("SELECT pg_advisory_xact_lock(x'7375697669'::bigint)")?),
    }
}

/// Whether a table is there.
pub(crate) fn has_table(conn: &mut Conn, name: &str) -> Result<bool> {
    #[derive(diesel::QueryableByName)]
    struct Tables {
        #[diesel(sql_type = BigInt)]
        tables: i64,
    }
    let found: Tables = match conn {
        Conn::Sqlite(c) => {
            sql_query("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table' AND name = ?")
                .bind::<Text, _>(name)
                .get_result(c)?
        }
        Conn::Postgres(c) => sql_query(
            "SELECT count(*) AS tables FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_name = $1",
        )
        .bind::<Text, _>(name)
        .get_result(c)?,
    };
    Ok(found.tables > 0)
}

/// Whether the whole write transaction must hold the chain's lock from its first statement on.
pub(crate) fn locks_at_once(conn: &Conn) -> bool {
    matches!(conn, Conn::Sqlite(_))
}

/// Folds the write-ahead log back into the file; nothing to do on a server.
pub(crate) fn checkpoint(conn: &mut Conn) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => {
            Ok(c.batch_execute("PRAGMA optimize; PRAGMA wal_checkpoint(PASSIVE); PRAGMA shrink_memory;")?)
        }
        Conn::Postgres(_) => Ok(()),
    }
}

/// Every column of every table, in order.
pub(crate) fn columns(conn: &mut Conn) -> Result<Vec<Found>> {
    Ok(match conn {
        Conn::Sqlite(c) => sql_query(
            "SELECT m.name AS table_name, p.name AS column_name, upper(p.type) AS declared, \
                    (p.\"notnull\" = 0 AND p.pk = 0) AS nullable, p.pk AS key_place \
             FROM sqlite_master m JOIN pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.cid",
        )
        .load(c)?,
        Conn::Postgres(c) => sql_query(
            "SELECT c.table_name::text AS table_name, c.column_name::text AS column_name, \
                    upper(c.data_type)::text AS declared, c.is_nullable = 'YES' AS nullable, \
                    coalesce(k.ordinal_position, 0)::integer AS key_place \
             FROM information_schema.columns c \
             JOIN information_schema.tables t USING (table_schema, table_name) \
             LEFT JOIN (SELECT u.table_schema, u.table_name, u.column_name, u.ordinal_position \
                        FROM information_schema.key_column_usage u \
                        JOIN information_schema.table_constraints x \
                          USING (constraint_schema, constraint_name, table_name) \
                        WHERE x.constraint_type = 'PRIMARY KEY') k \
               USING (table_schema, table_name, column_name) \
             WHERE t.table_type = 'BASE TABLE' AND c.table_schema = current_schema() \
             ORDER BY c.table_name, c.ordinal_position",
        )
        .load(c)?,
    })
}

/// One row: a JSON array of texts and nulls, and apart from it the floating-point numbers, which no text of SQLite's
/// would bring back exactly.
pub(crate) struct Row {
    pub(crate) texts: String,
    pub(crate) doubles: Vec<Option<f64>>,
}

impl<DB: Backend> QueryableByName<DB> for Row
where
    String: FromSql<Text, DB>,
    i32: FromSql<Integer, DB>,
    f64: FromSql<Double, DB>,
{
    fn build<'a>(row: &impl NamedRow<'a, DB>) -> diesel::deserialize::Result<Self> {
        let double = |n: i32| NamedRow::get::<Nullable<Double>, Option<f64>>(row, &format!("double{n}"));
        Ok(Row {
            texts: NamedRow::get::<Text, String>(row, "texts")?,
            doubles: (0..NamedRow::get::<Integer, i32>(row, "doubles")?)
                .map(double)
                .collect::<diesel::deserialize::Result<_>>()?,
        })
    }
}

/// Hands every row of a table to `each`, in the order of its key.
///
/// Rows come one at a time, so that a table of any size takes no more memory than a small one.
pub(crate) fn each_row(
    conn: &mut Conn,
    table: &Table,
    each: &mut dyn FnMut(Row) -> Result<()>,
) -> Result<()> {
    let query = select_all(conn, table);
    match conn {
        Conn::Sqlite(c) => {
            for row in sql_query(query).load_iter::<Row, DefaultLoadingMode>(c)? {
                each(row?)?;
            }
        }
        Conn::Postgres(c) => {
            for row in sql_query(query).load_iter::<Row, PgRowByRowLoadingMode>(c)? {
                each(row?)?;
            }
        }
    }
    Ok(())
}

fn select_all(conn: &Conn, table: &Table) -> String {
    let is_postgres = matches!(conn, Conn::Postgres(_));
    let text = |column: &Column| match column.kind {
        Kind::Double => "NULL".to_owned(),
        Kind::Timestamp if is_postgres => {
            format!("to_char({}, 'YYYY-MM-DD HH24:MI:SS.US')", quoted(&column.name))
        }
        Kind::Date if is_postgres => format!("to_char({}, 'YYYY-MM-DD')", quoted(&column.name)),
        _ => format!("CAST({} AS TEXT)", quoted(&column.name)),
    };
    // By its bytes, as SQLite sorts text, whatever the language of the database.
    let in_order = |column: &Column| match column.kind {
        Kind::Text if is_postgres => format!("{} COLLATE \"C\"", quoted(&column.name)),
        _ => quoted(&column.name),
    };
    let texts = listed(&table.columns, text);
    let texts = if is_postgres {
        format!("CAST(json_build_array({texts}) AS TEXT)")
    } else {
        format!("json_array({texts})")
    };
    let doubles = table.columns.iter().filter(|column| column.kind == Kind::Double);
    let doubles: Vec<String> =
        doubles.enumerate().map(|(n, column)| format!(", {} AS double{n}", quoted(&column.name))).collect();
    format!(
        "SELECT {texts} AS texts, {} AS doubles{} FROM {} ORDER BY {}",
        doubles.len(),
        doubles.concat(),
        quoted(&table.name),
        listed(&table.key, in_order),
    )
}

/// Inserts rows whose columns are known only when the program runs; `values` holds one row behind the other.
pub(crate) fn insert_values(conn: &mut Conn, table: &Table, values: &[Value]) -> Result<()> {
    let width = table.columns.len();
    let place = |n: usize| match conn {
        Conn::Sqlite(_) => "?".to_owned(),
        Conn::Postgres(_) => format!("${}", n + 1),
    };
    let rows: Vec<String> = (0..values.len() / width)
        .map(|row| {
            let places: Vec<String> = (0..width).map(|column| place(row * width + column)).collect();
            format!("({})", places.join(", "))
        })
        .collect();
    let statement = format!(
        "INSERT INTO {} ({}) VALUES {}",
        quoted(&table.name),
        listed(&table.columns, |column| quoted(&column.name)),
        rows.join(", ")
    );
    crate::on_backend!(conn, c => {
        let mut insert = sql_query(statement).into_boxed();
        for value in values {
            insert = match value {
                Value::Integer(n) => insert.bind::<Nullable<BigInt>, _>(n),
                Value::Double(n) => insert.bind::<Nullable<Double>, _>(n),
                Value::Bool(b) => insert.bind::<Nullable<Bool>, _>(b),
                Value::Date(day) => insert.bind::<Nullable<Date>, _>(day),
                Value::Timestamp(at) => insert.bind::<Nullable<Timestamp>, _>(at),
                Value::Text(text) => insert.bind::<Nullable<Text>, _>(text),
            };
        }
        insert.execute(c)?;
    });
    Ok(())
}

/// Lets rows of one table refer to rows of the same table that come later, until [`check_references`].
pub(crate) fn hold_back_references(conn: &mut Conn) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => Ok(c.batch_execute("PRAGMA defer_foreign_keys = ON")?),
        Conn::Postgres(c) => Ok(c.batch_execute(&alter_self_references("DEFERRABLE INITIALLY DEFERRED"))?),
    }
}

#[derive(diesel::QueryableByName)]
struct Dangling {
    #[diesel(sql_type = Text)]
    child: String,
    #[diesel(sql_type = Text)]
    parent: String,
}

/// Ends what [`hold_back_references`] began, and refuses rows that refer to nothing.
pub(crate) fn check_references(conn: &mut Conn) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => {
            let query = "SELECT \"table\" AS child, parent FROM pragma_foreign_key_check LIMIT 1";
            match sql_query(query).load::<Dangling>(c)?.pop() {
                Some(Dangling { child, parent }) => Err(Error::fault(format!(
                    "a row of table {child} refers to a row of table {parent} that is not there"
                ))),
                None => Ok(()),
            }
        }
        Conn::Postgres(c) => {
            c.batch_execute("SET CONSTRAINTS ALL IMMEDIATE")?;
            Ok(c.batch_execute(&alter_self_references("NOT DEFERRABLE"))?)
        }
    }
}

fn alter_self_references(how: &str) -> String {
    format!(
        "DO $$ DECLARE reference record; BEGIN \
         FOR reference IN SELECT conrelid::regclass AS of_table, conname FROM pg_constraint \
           WHERE contype = 'f' AND conrelid = confrelid AND connamespace = current_schema()::regnamespace \
         LOOP EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I {how}', reference.of_table, reference.conname); \
         END LOOP; END $$"
    )
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn listed(columns: &[Column], each: impl Fn(&Column) -> String) -> String {
    columns.iter().map(each).collect::<Vec<_>>().join(", ")
}
