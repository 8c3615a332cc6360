//! What a backup says of itself: `manifest.json`.

use std::fs::File;
use std::io::{BufReader, Read};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use suivi_kernel::{Error, Result};
use zip::ZipArchive;

use crate::ledger::Verdict;
use crate::tables::Column;
use crate::upgrade;

pub(super) const NAME: &str = "manifest.json";
const FORMAT: &str = "suivi-backup";
const FORMAT_VERSION: u32 = 1;

/// A backup being read.
pub(super) type Archive = ZipArchive<BufReader<File>>;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    format: String,
    format_version: u32,
    /// The version of the program that made it.
    program: String,
    /// The last migration of the database it was made of.
    pub(super) schema_version: String,
    /// When, in UTC.
    created_at: String,
    /// The tables, parents before children.
    pub(super) tables: Vec<TableNote>,
    pub(super) blobs: BlobsNote,
    /// How the audit chain stood.
    pub(super) audit: Verdict,
}

/// What a backup says of one table.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TableNote {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: u64,
    /// Digest of the table's lines.
    pub(super) sha256: String,
}

/// What a backup says of the files.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct BlobsNote {
    pub(super) count: u64,
    /// Digest of the files' names, sorted, one on a line.
    pub(super) sha256: String,
    /// Files that were missing or altered already when the backup was made, and are not in it.
    pub(super) damaged: Vec<String>,
}

impl BlobsNote {
    /// Makes the note; both lists are sorted.
    pub(super) fn of(kept: &[String], damaged: Vec<String>) -> Self {
        let mut hasher = Sha256::new();
        for name in kept {
            hasher.update(name);
            hasher.update("\n");
        }
        BlobsNote { count: kept.len() as u64, sha256: hex::encode(hasher.finalize()), damaged }
    }
}

impl Manifest {
    pub(super) fn new(
        schema_version: String,
        tables: Vec<TableNote>,
        blobs: BlobsNote,
        audit: Verdict,
        now: suivi_kernel::Timestamp,
    ) -> Self {
        Manifest {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            schema_version,
            created_at: now.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            tables,
            blobs,
            audit,
        }
    }

    /// Reads the manifest, and refuses a backup that this program cannot understand.
    pub(super) fn read(archive: &mut Archive) -> Result<Self> {
        /// The part that stays the same in all formats to come.
        #[derive(Deserialize)]
        struct Header {
            format: String,
            format_version: u32,
            program: String,
            schema_version: String,
        }
        let mut text = String::new();
        archive
            .by_name(NAME)
            .map_err(|e| Error::fault(format!("this is no backup of Suivi: {NAME}: {e}")))?
            .read_to_string(&mut text)
            .map_err(|e| Error::fault(format!("the backup is damaged: {NAME}: {e}")))?;
        let unreadable = |e: serde_json::Error| Error::fault(format!("the backup is damaged: {NAME}: {e}"));
        let header: Header = serde_json::from_str(&text).map_err(unreadable)?;
        if header.format != FORMAT {
            return Err(Error::fault("this is no backup of Suivi"));
        }
        if header.format_version > FORMAT_VERSION || !upgrade::knows(&header.schema_version)? {
            return Err(Error::fault(format!(
                "this backup was made by a newer Suivi (version {}, schema {}); restore it with that version or a later one",
                header.program, header.schema_version
            )));
        }
        serde_json::from_str(&text).map_err(unreadable)
    }
}
