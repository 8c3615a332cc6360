//! One portable file that holds everything, made while the program runs, restored into either kind of database.
//!
//! A backup is a zip file: `manifest.json` (versions, and rows and SHA-256 of each table), `tables/NAME.jsonl` with a
//! JSON array per row in the order of the table's key, and `blobs/HASH` for each kept file. Two backups of the same
//! content have equal tables, whichever database they come from. Sessions, single-use links and the counts of failed
//! sign-ins are left out: they are of the day.

mod manifest;
mod restore;
pub(crate) mod rows;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_kernel::{Error, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::ledger::{Verdict, verify};
use crate::schema::{TABLES, blob};
use crate::tables::{self, Table};
use crate::{Blobs, Conn, Db, upgrade};
use manifest::{BlobsNote, Manifest, TableNote};
pub use restore::restore;

/// Tables that no backup carries.
const TEMPORARY: &[&str] = &["session", "one_time_link", "throttle"];

/// Rows between two calls of the progress callback.
const STRIDE: u64 = 2_000;

/// How far a backup or a restore is.
#[derive(Clone, Copy, Debug)]
pub struct Progress<'a> {
    /// The table at hand, or `blobs`.
    pub at: &'a str,
    /// Rows and files done, over all tables.
    pub done: u64,
    /// Rows and files in all.
    pub total: u64,
}

/// What a backup holds, or what was restored from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Version of the schema of the database it was made of.
    pub schema_version: String,
    /// Rows in all tables.
    pub rows: u64,
    /// Kept files.
    pub blobs: u64,
    /// Kept files that were missing or altered when the backup was made, and are not in it.
    pub damaged_blobs: Vec<String>,
    /// How the audit chain stands.
    pub audit: Verdict,
}

impl Summary {
    fn of(manifest: Manifest) -> Self {
        Summary {
            schema_version: manifest.schema_version,
            rows: manifest.tables.iter().map(|table| table.rows).sum(),
            blobs: manifest.blobs.count,
            damaged_blobs: manifest.blobs.damaged,
            audit: manifest.audit,
        }
    }
}

/// Backs up the database and the kept files into `file`, which must not be there yet.
///
/// Everything is read from one snapshot, so that the program may go on writing. The file appears under its name only
/// when it is whole; only its owner may read it.
pub fn make(db: &Db, blobs: &Blobs, file: &Path, progress: &mut dyn FnMut(Progress)) -> Result<Summary> {
    if file.exists() {
        return Err(Error::fault(format!(
            "{} is there already; a backup never replaces a file",
            file.display()
        )));
    }
    let part = PathBuf::from(format!("{}.part", file.display()));
    let made = write(db, blobs, &part, progress)
        .and_then(|summary| Ok(fs::rename(&part, file).map(|()| summary)?))
        .map_err(|e| e.while_doing(format!("making the backup {}", file.display())));
    if made.is_err() {
        // Without this a disk that was full would stay full; the error to tell is the one above.
        let _ = fs::remove_file(&part);
    }
    made
}

fn write(db: &Db, blobs: &Blobs, part: &Path, progress: &mut dyn FnMut(Progress)) -> Result<Summary> {
    let file = File::options().write(true).create(true).truncate(true).mode(0o600).open(part)?;
    let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 20, file));
    let mut count = Count { done: 0, total: 0, progress };

    let (schema_version, notes, known_blobs, audit) = db.read_here(|conn| {
        let schema_version = upgrade::version(conn)?;
        let tables = carried(conn)?;
        for table in &tables {
            count.total += rows_in(conn, &table.name)?;
        }
        let known_blobs: Vec<String> = blob::table.select(blob::hash).order(blob::hash).load(conn)?;
        count.total += known_blobs.len() as u64;
        let mut notes = Vec::new();
        for table in tables {
            zip.start_file(format!("tables/{}.jsonl", table.name), packed().large_file(true))?;
            notes.push(write_table(conn, table, &mut zip, &mut count)?);
        }
        Ok((schema_version, notes, known_blobs, verify(conn)?))
    })?;

    let note = write_blobs(blobs, known_blobs, &mut zip, &mut count)?;
    let manifest = Manifest::new(schema_version, notes, note, audit, db.clock().now());
    zip.start_file(manifest::NAME, packed())?;
    zip.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
    let file = zip.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(Summary::of(manifest))
}

/// The tables that a backup of this database carries, parents before children.
fn carried(conn: &mut Conn) -> Result<Vec<Table>> {
    let mut found = tables::all(conn)?;
    let names = TABLES.iter().filter(|name| !TEMPORARY.contains(name));
    names
        .map(|name| found.remove(*name).ok_or_else(|| Error::fault(format!("the table {name} is missing"))))
        .collect()
}

fn write_table(conn: &mut Conn, table: Table, out: &mut impl Write, count: &mut Count) -> Result<TableNote> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    let (rows, sha256) = read_through(conn, &table, &mut |line| {
        out.write_all(line)?;
        count.one_more(&table.name);
        Ok(())
    })?;
    out.flush()?;
    Ok(TableNote { name: table.name, columns: table.columns, rows, sha256 })
}

/// Reads a whole table and answers the number of its rows and the digest of its lines.
fn read_through(
    conn: &mut Conn,
    table: &Table,
    each: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<(u64, String)> {
    let mut hasher = Sha256::new();
    let mut rows = 0;
    rows::each_line(conn, table, &mut |line| {
        rows += 1;
        hasher.update(line);
        each(line)
    })?;
    Ok((rows, hex::encode(hasher.finalize())))
}

/// Writes all kept files, those too that the database does not name (yet); names those that are missing or altered.
fn write_blobs(
    blobs: &Blobs,
    known: Vec<String>,
    zip: &mut ZipWriter<BufWriter<File>>,
    count: &mut Count,
) -> Result<BlobsNote> {
    let present = blobs.all()?;
    let mut damaged: Vec<String> =
        known.into_iter().filter(|hash| present.binary_search(hash).is_err()).collect();
    let mut kept = Vec::with_capacity(present.len());
    for hash in present {
        count.one_more("blobs");
        if !blobs.is_intact(&hash)? {
            damaged.push(hash);
            continue;
        }
        let mut file = blobs.open_blob(&hash)?;
        zip.start_file(
            format!("blobs/{hash}"),
            packed().large_file(file.metadata()?.len() >= u32::MAX.into()),
        )?;
        std::io::copy(&mut file, zip)?;
        kept.push(hash);
    }
    damaged.sort();
    Ok(BlobsNote::of(&kept, damaged))
}

fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(3))
        .unix_permissions(0o600)
}

fn rows_in(conn: &mut Conn, table: &str) -> Result<u64> {
    #[derive(diesel::QueryableByName)]
    struct Rows {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        rows: i64,
    }
    let query = diesel::sql_query(format!("SELECT count(*) AS rows FROM \"{table}\""));
    let found = crate::on_backend!(conn, c => query.get_result::<Rows>(c))?;
    Ok(found.rows.unsigned_abs())
}

/// Counts what is done, and tells it now and then.
struct Count<'p> {
    done: u64,
    total: u64,
    progress: &'p mut dyn FnMut(Progress),
}

impl Count<'_> {
    fn one_more(&mut self, at: &str) {
        self.done += 1;
        if self.done.is_multiple_of(STRIDE) || self.done == self.total {
            (self.progress)(Progress { at, done: self.done, total: self.total });
        }
    }
}
