//! Bringing the schema up to date, and refusing one that is newer than this program.

use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use suivi_kernel::{Error, Result};

use crate::{Conn, on_backend};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!();

/// Applies the migrations that are missing, each in a transaction of its own.
pub(crate) fn bring_up_to_date(conn: &mut Conn) -> Result<()> {
    on_backend!(conn, c => upgrade(c))
}

fn upgrade<DB, C>(conn: &mut C) -> Result<()>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let failed = |e: Box<dyn std::error::Error + Send + Sync>| {
        Error::fault(format!("the database could not be upgraded: {e}"))
    };
    let mut known = Vec::new();
    let migrations: Vec<Box<dyn Migration<DB>>> = MIGRATIONS.migrations().map_err(failed)?;
    for migration in &migrations {
        known.push(migration.name().version().as_owned());
    }
    if let Some(newer) = conn.applied_migrations().map_err(failed)?.into_iter().find(|v| !known.contains(v)) {
        return Err(Error::fault(format!(
            "this database was upgraded by a newer Suivi (schema {newer}); run that version, or restore a backup \
             made with this one"
        )));
    }
    conn.run_pending_migrations(MIGRATIONS).map_err(failed)?;
    Ok(())
}
