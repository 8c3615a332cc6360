//! Bringing the schema up to date, and refusing one that is newer than this program.

use diesel::migration::{Migration, MigrationSource, MigrationVersion};
use diesel::{Connection, RunQueryDsl, sql_query};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use suivi_kernel::{Error, Result};

use crate::{Conn, dialect, on_backend};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!();

/// The table in which the migrations keep their own record.
pub(crate) const RECORD: &str = "__diesel_schema_migrations";

/// Applies the migrations that are missing, all of them or, if one fails, none.
///
/// Programs that open the same database at the same moment take turns; who comes second finds nothing left to do.
pub(crate) fn bring_up_to_date(conn: &mut Conn) -> Result<()> {
    // What is up to date is opened without a lock, even while another program writes for a long time.
    let is_current = dialect::has_table(conn, RECORD)?
        && on_backend!(&mut *conn, c => missing(c).map(|missing| missing.is_empty()))?;
    if is_current { Ok(()) } else { upgrade(conn, None) }
}

/// Applies the migrations that are missing up to a version and no further.
pub(crate) fn bring_to(conn: &mut Conn, version: &str) -> Result<()> {
    upgrade(conn, Some(version))
}

/// Whether this program knows a version of the schema.
pub(crate) fn knows(version: &str) -> Result<bool> {
    let migrations: Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>> =
        MIGRATIONS.migrations().map_err(failed)?;
    Ok(migrations.iter().any(|migration| migration.name().version().to_string() == version))
}

/// The version of the schema: that of the last migration.
pub(crate) fn version(conn: &mut Conn) -> Result<String> {
    #[derive(diesel::QueryableByName)]
    struct Last {
        #[diesel(sql_type = diesel::sql_types::Text)]
        version: String,
    }
    let query = sql_query(format!("SELECT max(version) AS version FROM {RECORD}"));
    Ok(on_backend!(conn, c => query.get_result::<Last>(c))?.version)
}

fn failed(e: Box<dyn std::error::Error + Send + Sync>) -> Error {
    Error::fault(format!("the database could not be upgraded: {e}"))
}

fn upgrade(conn: &mut Conn, up_to: Option<&str>) -> Result<()> {
    conn.transaction(|conn| {
        dialect::lock_schema(conn)?;
        on_backend!(conn, c => apply(c, up_to))
    })
}

fn apply<DB, C>(conn: &mut C, up_to: Option<&str>) -> Result<()>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    for migration in missing(conn)? {
        let is_wanted = up_to.is_none_or(|last| migration.name().version().to_string().as_str() <= last);
        if is_wanted {
            conn.run_migration(&migration).map_err(failed)?;
        }
    }
    Ok(())
}

/// The migrations that were not applied yet, in their order; refuses a database that has some we do not know.
fn missing<DB, C>(conn: &mut C) -> Result<Vec<Box<dyn Migration<DB>>>>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let mut migrations: Vec<Box<dyn Migration<DB>>> = MIGRATIONS.migrations().map_err(failed)?;
    migrations.sort_by(|one, other| one.name().version().cmp(&other.name().version()));
    let applied = conn.applied_migrations().map_err(failed)?;
    let is_known = |version: &MigrationVersion| {
        migrations.iter().any(|migration| migration.name().version() == *version)
    };
    if let Some(newer) = applied.iter().find(|version| !is_known(version)) {
        return Err(Error::fault(format!(
            "this database was upgraded by a newer Suivi (schema {newer}); run that version, or restore a backup \
             made with this one"
        )));
    }
    migrations.retain(|migration| !applied.contains(&migration.name().version().as_owned()));
    Ok(migrations)
}
