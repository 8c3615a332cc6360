//! What the stories of backup and restore share.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::backup::{self, Summary};
use suivi_store::schema::blob;
use suivi_store::testing::{Kind, Place, on_each_kind};
use suivi_store::{Blobs, Db, Target};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::world::add_label;

/// A place for backups and for the kept files of some nodes.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        Desk(TempDir::new().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn blobs(&self, node: &str) -> Blobs {
        Blobs::open(self.path(node)).unwrap()
    }

    pub fn back_up(&self, db: &Db, node: &str, name: &str) -> Result<Summary> {
        backup::make(db, &self.blobs(node), &self.path(name), &mut |_| ())
    }

    pub fn restore(&self, name: &str, target: &Target, node: &str) -> Result<Summary> {
        backup::restore(&self.path(name), target, &self.blobs(node), &mut |_| ())
    }

    /// Copies a backup and lets `change` alter or leave out its entries.
    pub fn alter(&self, name: &str, new_name: &str, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) {
        let mut out = ZipWriter::new(File::create(self.path(new_name)).unwrap());
        for (name, content) in entries(&self.path(name)) {
            if let Some(content) = change(&name, content) {
                out.start_file(name, SimpleFileOptions::default()).unwrap();
                out.write_all(&content).unwrap();
            }
        }
        out.finish().unwrap();
    }

    pub fn alter_manifest(&self, name: &str, new_name: &str, change: impl Fn(&mut serde_json::Value)) {
        self.alter(name, new_name, |entry, content| {
            if entry != "manifest.json" {
                return Some(content);
            }
            let mut manifest = serde_json::from_slice(&content).unwrap();
            change(&mut manifest);
            Some(serde_json::to_vec(&manifest).unwrap())
        });
    }
}

pub fn entries(file: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(file).unwrap()).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (entry.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub fn table_files(file: &Path) -> BTreeMap<String, Vec<u8>> {
    entries(file).into_iter().filter(|(name, _)| name.starts_with("tables/")).collect()
}

/// Rows in every table, a file, and a recorded history.
pub fn fill(db: &Db, blobs: &Blobs) {
    let letter = blobs.keep(&mut &b"the minister's letter"[..]).unwrap();
    db.write_here(|tx| {
        tx.conn.batch_execute(include_str!("full_house.sql"))?;
        diesel::insert_into(blob::table)
            .values((
                blob::hash.eq(&letter.hash),
                blob::size.eq(21_i64),
                blob::media_type.eq("text/plain"),
                blob::created_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        add_label(tx, "recorded")
    })
    .unwrap();
}

/// A backup called `full` of a database of this kind with rows in every table, whose files are those of `first`.
pub fn full_backup(kind: Kind) -> Desk {
    let desk = Desk::new();
    let db = kind.fresh();
    fill(&db, &desk.blobs("first"));
    desk.back_up(&db, "first", "full").unwrap();
    desk
}

pub fn is_untouched(place: &Place) -> bool {
    match place.target() {
        Target::Sqlite(path) => !path.exists() && !path.with_extension("db-wal").exists(),
        Target::Postgres(address) => {
            let mut conn = PgConnection::establish(address).unwrap();
            let query = "SELECT count(*) AS count FROM pg_class WHERE relnamespace = 'public'::regnamespace";
            #[derive(QueryableByName)]
            struct Count {
                #[diesel(sql_type = diesel::sql_types::BigInt)]
                count: i64,
            }
            diesel::sql_query(query).get_result::<Count>(&mut conn).unwrap().count == 0
        }
    }
}

/// The backup is refused with these words, and neither the database nor the files are touched.
pub fn is_refused(desk: &Desk, name: &str, words: &str) {
    on_each_kind(|kind| {
        let place = kind.empty();
        let error = desk.restore(name, place.target(), "second").unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
        assert!(is_untouched(&place), "after: {error}");
        assert_eq!(desk.blobs("second").all().unwrap(), [""; 0], "after: {error}");
    });
}

pub fn other(kind: Kind) -> Kind {
    match kind {
        Kind::Sqlite => Kind::Postgres,
        Kind::Postgres => Kind::Sqlite,
    }
}
