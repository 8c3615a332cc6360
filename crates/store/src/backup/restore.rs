//! Bringing a backup back, whole or not at all.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_kernel::{Error, Result};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::manifest::{Archive, BlobsNote, Manifest, TableNote};
use super::{Count, Progress, Summary, TEMPORARY, read_through, rows, rows_in};
use crate::blobs::is_hash;
use crate::connection::{Purpose, connect};
use crate::schema::chain_head;
use crate::tables::{self, Table};
use crate::{Blobs, Conn, Target, dialect, ledger, upgrade};

/// Restores a backup into an empty database of either kind and a folder of files.
///
/// A backup of an older schema is restored into that schema and then upgraded. What was written is read again and held
/// against the backup's digests; whatever does not fit, the database is left as empty as it was.
pub fn restore(
    file: &Path,
    target: &Target,
    blobs: &Blobs,
    progress: &mut dyn FnMut(Progress),
) -> Result<Summary> {
    let restoring = || format!("restoring {}", file.display());
    let mut archive = open(file).map_err(|e| e.while_doing(restoring()))?;
    let manifest = Manifest::read(&mut archive).map_err(|e| e.while_doing(restoring()))?;

    let new_file = match target {
        Target::Sqlite(path) if !path.exists() => Some(path),
        _ => None,
    };
    if let Some(folder) =
        new_file.and_then(|path| path.parent()).filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let mut conn = connect(target, Purpose::Writing)
        .map_err(|e| Error::from(e).while_doing(format!("opening the database ({target:?})")))?;
    let mut restoring_one = Restoring { archive, manifest, blobs, new_blobs: Vec::new() };
    let restored = conn.transaction(|conn| restoring_one.bring_back(conn, progress));
    drop(conn);
    if let Err(e) = restored {
        restoring_one.clear_away(new_file);
        return Err(e.while_doing(restoring()));
    }
    Ok(Summary::of(restoring_one.manifest))
}

fn open(file: &Path) -> Result<Archive> {
    let reader = BufReader::with_capacity(1 << 20, File::open(file)?);
    ZipArchive::new(reader).map_err(|e| Error::fault(format!("this is no whole backup of Suivi: {e}")))
}

struct Restoring<'b> {
    archive: Archive,
    manifest: Manifest,
    blobs: &'b Blobs,
    /// Files that were not in the folder before.
    new_blobs: Vec<PathBuf>,
}

impl Restoring<'_> {
    fn bring_back(&mut self, conn: &mut Conn, progress: &mut dyn FnMut(Progress)) -> Result<()> {
        dialect::lock_schema(conn)?;
        refuse_unless_empty(conn, &self.manifest.schema_version)?;
        upgrade::bring_to(conn, &self.manifest.schema_version)?;
        let tables = tables_to_fill(conn, &self.manifest)?;
        let rows: u64 = self.manifest.tables.iter().map(|table| table.rows).sum();
        let mut count = Count { done: 0, total: rows + self.manifest.blobs.count, progress };

        dialect::hold_back_references(conn)?;
        diesel::delete(chain_head::table).execute(conn)?;
        for (table, note) in tables.iter().zip(&self.manifest.tables) {
            let name = format!("tables/{}.jsonl", table.name);
            let entry = self.archive.by_name(&name).map_err(|e| damaged(&name, e))?;
            let found = fill(conn, table, entry, &mut count)?;
            compare(note, found, "in the backup")?;
        }
        dialect::check_references(conn)?;
        for (table, note) in tables.iter().zip(&self.manifest.tables) {
            let found = read_through(conn, table, &mut |_| Ok(()))?;
            compare(note, found, "after writing it")?;
        }
        self.keep_blobs(&mut count)?;

        let audit = ledger::verify(conn)?;
        if audit != self.manifest.audit {
            return Err(Error::fault(format!(
                "the audit chain is not what it was when the backup was made: {audit:?} now, {:?} then",
                self.manifest.audit
            )));
        }
        upgrade::bring_up_to_date(conn)
    }

    fn keep_blobs(&mut self, count: &mut Count) -> Result<()> {
        let mut hashes = Vec::new();
        for name in self.archive.file_names() {
            let name = name.map_err(|e| damaged("its list of files", e))?;
            hashes.extend(name.strip_prefix("blobs/").map(str::to_owned));
        }
        hashes.sort();
        let promised = &self.manifest.blobs;
        if !hashes.iter().all(|hash| is_hash(hash))
            || BlobsNote::of(&hashes, promised.damaged.clone()) != *promised
        {
            return Err(Error::fault(format!(
                "the backup is damaged: it should hold {} other files than the {} it holds",
                promised.count,
                hashes.len()
            )));
        }
        for hash in hashes {
            count.one_more("blobs");
            let name = format!("blobs/{hash}");
            let path = self.blobs.path(&hash);
            let is_new = !path.exists();
            let mut entry = self.archive.by_name(&name).map_err(|e| damaged(&name, e))?;
            let kept = self.blobs.keep(&mut entry).map_err(|e| damaged(&name, e))?;
            if kept.hash != hash {
                self.new_blobs.push(self.blobs.path(&kept.hash));
                return Err(damaged(&name, "its content was altered"));
            }
            if is_new {
                self.new_blobs.push(path);
            }
        }
        Ok(())
    }

    /// Takes back what lies outside of the database's transaction.
    fn clear_away(&self, new_file: Option<&PathBuf>) {
        let database = new_file.into_iter().flat_map(|path| {
            ["", "-wal", "-shm"].map(|ending| PathBuf::from(format!("{}{ending}", path.display())))
        });
        for path in self.new_blobs.iter().cloned().chain(database) {
            if path.exists()
                && let Err(e) = fs::remove_file(&path)
            {
                tracing::warn!("{} is left over from a restore that failed: {e}", path.display());
            }
        }
    }
}

fn damaged(name: &str, what: impl std::fmt::Display) -> Error {
    Error::fault(format!("the backup is damaged: {name}: {what}"))
}

fn refuse_unless_empty(conn: &mut Conn, wanted: &str) -> Result<()> {
    let tables = tables::all(conn)?;
    for name in tables.keys() {
        let filled = match name.as_str() {
            "chain_head" => ledger::has_begun(conn)?,
            name => rows_in(conn, name)? > 0,
        };
        if filled {
            return Err(Error::fault(format!(
                "the database is not empty (table {name} has rows); a backup is restored into an empty one only"
            )));
        }
    }
    if !tables.is_empty() && upgrade::version(conn)? != *wanted {
        return Err(Error::fault(format!(
            "the database has tables already, and the backup is of another version of them (schema {wanted}); \
             give a database without tables"
        )));
    }
    Ok(())
}

/// The tables of the database in the backup's order; refuses a backup that does not fit them exactly.
fn tables_to_fill(conn: &mut Conn, manifest: &Manifest) -> Result<Vec<Table>> {
    let mut found = tables::all(conn)?;
    found.retain(|name, _| !TEMPORARY.contains(&name.as_str()));
    let mut tables = Vec::with_capacity(found.len());
    for note in &manifest.tables {
        match found.remove(&note.name) {
            Some(table) if table.columns == note.columns => tables.push(table),
            _ => {
                return Err(damaged(
                    "manifest.json",
                    format!("table {} is not as its schema has it", note.name),
                ));
            }
        }
    }
    match found.into_keys().next() {
        Some(missing) => Err(damaged("manifest.json", format!("table {missing} is missing"))),
        None => Ok(tables),
    }
}

/// Writes the rows of one table; answers their number and the digest of their lines.
fn fill(
    conn: &mut Conn,
    table: &Table,
    entry: ZipFile<'_, impl Read>,
    count: &mut Count,
) -> Result<(u64, String)> {
    let mut entry = BufReader::with_capacity(1 << 16, entry);
    let mut hasher = Sha256::new();
    let mut line = Vec::new();
    let mut batch = Vec::new();
    let batch_size = dialect::rows_per_insert(table.columns.len()) * table.columns.len();
    let mut rows = 0;
    let writing =
        |e: Error, rows: u64| e.while_doing(format!("table {}, row {rows} or just before", table.name));
    loop {
        line.clear();
        if entry
            .read_until(b'\n', &mut line)
            .map_err(|e| damaged(&format!("tables/{}.jsonl", table.name), e))?
            == 0
        {
            break;
        }
        rows += 1;
        hasher.update(&line);
        batch.extend(rows::read_line(table, rows, &line)?);
        if batch.len() >= batch_size {
            dialect::insert_values(conn, table, &batch).map_err(|e| writing(e, rows))?;
            batch.clear();
        }
        count.one_more(&table.name);
    }
    if !batch.is_empty() {
        dialect::insert_values(conn, table, &batch).map_err(|e| writing(e, rows))?;
    }
    Ok((rows, hex::encode(hasher.finalize())))
}

fn compare(note: &TableNote, (rows, sha256): (u64, String), when: &str) -> Result<()> {
    if rows != note.rows {
        return Err(Error::fault(format!(
            "table {} should have {} rows and has {rows} {when}",
            note.name, note.rows
        )));
    }
    if sha256 != note.sha256 {
        return Err(Error::fault(format!(
            "table {} is not what was backed up: its digest differs {when}",
            note.name
        )));
    }
    Ok(())
}
