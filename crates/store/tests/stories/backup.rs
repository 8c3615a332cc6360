//! Backups: everything, from either database into either, or a clear refusal that leaves nothing behind.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use suivi_kernel::{Clock, Result};
use suivi_store::backup::{self, Summary};
use suivi_store::ledger::Verdict;
use suivi_store::schema::{TABLES, blob, institution, mechanism, recommendation_text, session, tag};
use suivi_store::testing::{Kind, Place, on_each_kind};
use suivi_store::{Blobs, Db, Target, tables, verify};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::world::{add_label, tamper, traces};

/// A place for backups and for the kept files of some nodes.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Desk(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn blobs(&self, node: &str) -> Blobs {
        Blobs::open(self.path(node)).unwrap()
    }

    fn back_up(&self, db: &Db, node: &str, name: &str) -> Result<Summary> {
        backup::make(db, &self.blobs(node), &self.path(name), &mut |_| ())
    }

    fn restore(&self, name: &str, target: &Target, node: &str) -> Result<Summary> {
        backup::restore(&self.path(name), target, &self.blobs(node), &mut |_| ())
    }

    /// Copies a backup and lets `change` alter or leave out its entries.
    fn alter(&self, name: &str, new_name: &str, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) {
        let mut out = ZipWriter::new(File::create(self.path(new_name)).unwrap());
        for (name, content) in entries(&self.path(name)) {
            if let Some(content) = change(&name, content) {
                out.start_file(name, SimpleFileOptions::default()).unwrap();
                out.write_all(&content).unwrap();
            }
        }
        out.finish().unwrap();
    }

    fn alter_manifest(&self, name: &str, new_name: &str, change: impl Fn(&mut serde_json::Value)) {
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

fn entries(file: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(file).unwrap()).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (entry.name().to_owned(), content)
        })
        .collect()
}

fn table_files(file: &Path) -> BTreeMap<String, Vec<u8>> {
    entries(file).into_iter().filter(|(name, _)| name.starts_with("tables/")).collect()
}

/// Rows in every table, a file, and a recorded history.
fn fill(db: &Db, blobs: &Blobs) {
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
fn full_backup(kind: Kind) -> Desk {
    let desk = Desk::new();
    let db = kind.fresh();
    fill(&db, &desk.blobs("first"));
    desk.back_up(&db, "first", "full").unwrap();
    desk
}

fn is_untouched(place: &Place) -> bool {
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
fn is_refused(desk: &Desk, name: &str, words: &str) {
    on_each_kind(|kind| {
        let place = kind.empty();
        let error = desk.restore(name, place.target(), "second").unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
        assert!(is_untouched(&place), "after: {error}");
        assert_eq!(desk.blobs("second").all().unwrap(), [""; 0], "after: {error}");
    });
}

fn other(kind: Kind) -> Kind {
    match kind {
        Kind::Sqlite => Kind::Postgres,
        Kind::Postgres => Kind::Sqlite,
    }
}

#[test]
fn a_backup_goes_from_either_database_to_the_other_and_back_without_a_difference() {
    on_each_kind(|kind| {
        let desk = full_backup(kind);
        let (there, back) = (other(kind).empty(), kind.empty());
        let restored = desk.restore("full", there.target(), "second").unwrap();
        let second = Db::open(there.target().clone(), Clock::machine()).unwrap();
        desk.back_up(&second, "second", "over there").unwrap();
        desk.restore("over there", back.target(), "third").unwrap();
        let third = Db::open(back.target().clone(), Clock::machine()).unwrap();
        desk.back_up(&third, "third", "back again").unwrap();

        let first = table_files(&desk.path("full"));
        let lines: usize =
            first.values().map(|content| content.iter().filter(|b| **b == b'\n').count()).sum();
        assert_eq!(restored.rows, lines as u64);
        for (name, content) in &first {
            for again in ["over there", "back again"] {
                let found = table_files(&desk.path(again));
                assert_eq!(
                    String::from_utf8_lossy(&found[name]),
                    String::from_utf8_lossy(content),
                    "{name} in {again}"
                );
            }
        }
        assert_eq!(desk.blobs("third").all().unwrap(), desk.blobs("first").all().unwrap());
    });
}

#[test]
fn a_backup_carries_every_table_but_the_temporary_ones() {
    on_each_kind(|kind| {
        let desk = full_backup(kind);
        let files = table_files(&desk.path("full"));
        for table in TABLES {
            let file = files.get(&format!("tables/{table}.jsonl"));
            if ["session", "one_time_link", "throttle"].contains(table) {
                assert_eq!(file, None, "{table}");
            } else {
                assert!(file.is_some_and(|content| !content.is_empty()), "{table}");
            }
        }
        let place = other(kind).empty();
        desk.restore("full", place.target(), "second").unwrap();
        let db = Db::open(place.target().clone(), Clock::machine()).unwrap();
        assert_eq!(db.read_here(|conn| Ok(session::table.count().get_result::<i64>(conn)?)).unwrap(), 0);
    });
}

#[test]
fn rows_are_written_in_one_form_and_in_the_order_of_their_bytes() {
    on_each_kind(|kind| {
        let files = table_files(&full_backup(kind).path("full"));
        let text = |table: &str| String::from_utf8(files[&format!("tables/{table}.jsonl")].clone()).unwrap();
        assert_eq!(
            text("mechanism").lines().next().unwrap(),
            r#"["m-a","sama-village","{\"ar\":\"قرية\"}","XSA","local","ad_hoc","m-b","ar","2026-11-23 09:00:00.123000","2026-11-23 09:00:00.123456"]"#
        );
        assert!(text("institution").contains(r#""2020-02-29",null,"2026-11-23 09:00:00.000000""#));
        assert!(text("account").contains(r#",9223372036854775807,true,"2026"#));
        let tags: Vec<(String, Option<f64>)> = text("tag")
            .lines()
            .map(|line| serde_json::from_str::<Vec<serde_json::Value>>(line).unwrap())
            .map(|row| (row[3].as_str().unwrap().to_owned(), row[7].as_f64()))
            .collect();
        let expected = [
            ("a-b", Some(1e22)),
            ("ab", Some(5e-324)),
            ("4.1", Some(0.1)),
            ("B", Some(1.0)),
            ("_", Some(0.00001)),
            ("a", Some(0.30000000000000004)),
            ("É", None),
            ("é", Some(0.0)),
        ];
        assert_eq!(tags, expected.map(|(code, confidence)| (code.to_owned(), confidence)));
    });
}

#[test]
fn a_restored_database_answers_as_the_first_did_and_goes_on() {
    on_each_kind(|kind| {
        let desk = full_backup(other(kind));
        let place = kind.empty();
        let restored = desk.restore("full", place.target(), "second").unwrap();
        assert!(matches!(restored.audit, Verdict::Whole { entries: 1, .. }));
        assert_eq!((restored.blobs, restored.damaged_blobs.len()), (1, 0));

        let db = Db::open(place.target().clone(), Clock::machine()).unwrap();
        let at: suivi_kernel::Timestamp = "2026-11-23T09:00:00.123".parse().unwrap();
        let (slug, sub, version): (String, String, i32) = db
            .read_here(|conn| {
                Ok((
                    mechanism::table
                        .filter(mechanism::created_at.eq(at))
                        .select(mechanism::slug)
                        .first(conn)?,
                    institution::table
                        .filter(institution::parent_id.eq("i-2"))
                        .select(institution::slug)
                        .first(conn)?,
                    recommendation_text::table
                        .filter(recommendation_text::is_current.eq(true))
                        .filter(recommendation_text::language.eq("en"))
                        .select(recommendation_text::version)
                        .first(conn)?,
                ))
            })
            .unwrap();
        assert_eq!((slug.as_str(), sub.as_str(), version), ("sama-village", "clinics", 2));

        db.write_here(|tx| add_label(tx, "the day after")).unwrap();
        assert!(matches!(db.read_here(verify).unwrap(), Verdict::Whole { entries: 2, .. }));
        let orphan = db.write_here(|tx| {
            Ok(diesel::update(mechanism::table).set(mechanism::parent_id.eq("nobody")).execute(tx.conn)?)
        });
        assert!(orphan.unwrap_err().to_string().to_lowercase().contains("foreign key"));
    });
}

#[test]
fn every_number_comes_back_exactly() {
    let desk = Desk::new();
    let first = Kind::Sqlite.fresh();
    fill(&first, &desk.blobs("first"));
    let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
    let numbers: Vec<f64> = std::iter::repeat_with(|| {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        f64::from_bits(bits)
    })
    .filter(|number| number.is_finite())
    .take(5_000)
    .collect();
    first
        .write_here(|tx| {
            for (n, number) in numbers.iter().enumerate() {
                diesel::insert_into(tag::table)
                    .values((
                        tag::recommendation_id.eq("r1"),
                        tag::scope.eq("numbers"),
                        tag::scheme.eq("n"),
                        tag::code.eq(format!("{n:05}")),
                        tag::state.eq("set"),
                        tag::set_by.eq("machine"),
                        tag::confidence.eq(number),
                        tag::at.eq(tx.now),
                    ))
                    .execute(tx.conn)?;
            }
            Ok(())
        })
        .unwrap();
    desk.back_up(&first, "first", "numbers").unwrap();
    on_each_kind(|kind| {
        let place = kind.empty();
        desk.restore("numbers", place.target(), "second").unwrap();
        let db = Db::open(place.target().clone(), Clock::machine()).unwrap();
        let found: Vec<Option<f64>> = db
            .read_here(|conn| {
                let rows = tag::table.filter(tag::scope.eq("numbers")).order(tag::code);
                Ok(rows.select(tag::confidence).load(conn)?)
            })
            .unwrap();
        assert!(found.iter().zip(&numbers).all(|(found, number)| *found == Some(*number)));
        assert_eq!(found.len(), numbers.len());
    });
}

#[test]
fn a_backup_taken_while_others_write_is_of_one_moment() {
    on_each_kind(|kind| {
        let desk = Desk::new();
        let db = kind.fresh();
        let mut before = 0;
        for round in 0..3 {
            let name = format!("round {round}");
            let writing = AtomicBool::new(true);
            std::thread::scope(|scope| {
                for writer in 0..3 {
                    let (db, writing) = (&db, &writing);
                    scope.spawn(move || {
                        let mut n = 0;
                        while writing.load(Ordering::SeqCst) {
                            n += 1;
                            db.write_here(|tx| add_label(tx, &format!("{round}-{writer}-{n}"))).unwrap();
                        }
                    });
                }
                while db.read_here(suivi_store::feed::position).unwrap() < before + 20 {
                    std::thread::yield_now();
                }
                let made = desk.back_up(&db, "first", &name);
                writing.store(false, Ordering::SeqCst);
                made.unwrap();
            });
            let place = other(kind).empty();
            desk.restore(&name, place.target(), "second").unwrap();
            let copy = Db::open(place.target().clone(), Clock::machine()).unwrap();
            let (rows, entries, changes) = copy.read_here(|conn| Ok(traces(conn))).unwrap();
            assert_eq!((rows, rows), (entries, changes), "each row with its entry, none without");
            assert!(rows >= before + 20, "what was written before the backup is in it");
            before = db.read_here(suivi_store::feed::position).unwrap();
        }
    });
}

#[test]
fn a_backup_is_its_owners_alone_and_never_replaces_a_file() {
    let desk = Desk::new();
    let db = Kind::Sqlite.fresh();
    desk.back_up(&db, "first", "full").unwrap();
    let file = desk.path("full");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let before = fs::read(&file).unwrap();
    let error = desk.back_up(&db, "first", "full").unwrap_err().to_string();
    assert!(error.contains("is there already"), "{error}");
    assert_eq!(fs::read(&file).unwrap(), before);
    assert!(!desk.path("full.part").exists());
}

#[test]
fn a_backup_that_fails_leaves_no_file() {
    let desk = Desk::new();
    let db = Kind::Sqlite.fresh();
    tamper(&db, "INSERT INTO throttle (key, failures, last_at) VALUES ('k', 1, '2026-11-23 09:00:00')");
    tamper(&db, "INSERT INTO change (seq, at, object_kind, object_id) VALUES (1, 'tomorrow', 'x', 'y')");
    let error = desk.back_up(&db, "first", "full").unwrap_err().to_string();
    assert!(error.contains("row 1 of table change: what is in column at is no Timestamp"), "{error}");
    assert!(!desk.path("full").exists() && !desk.path("full.part").exists());
}

#[test]
fn progress_runs_to_the_end() {
    let desk = Desk::new();
    let db = Kind::Sqlite.fresh();
    fill(&db, &desk.blobs("first"));
    let mut steps = Vec::new();
    let mut note = |step: backup::Progress| steps.push((step.at.to_owned(), step.done, step.total));
    backup::make(&db, &desk.blobs("first"), &desk.path("full"), &mut note).unwrap();
    backup::restore(&desk.path("full"), Kind::Sqlite.empty().target(), &desk.blobs("second"), &mut note)
        .unwrap();
    assert_eq!(steps.len(), 2);
    assert!(steps.iter().all(|(at, done, total)| at == "blobs" && done == total), "{steps:?}");
}

#[test]
fn a_file_that_was_damaged_before_is_named_and_does_not_stop_the_backup() {
    on_each_kind(|kind| {
        let desk = Desk::new();
        let db = kind.fresh();
        let blobs = desk.blobs("first");
        fill(&db, &blobs);
        let letter = blobs.all().unwrap().remove(0);
        let note = blobs.keep(&mut &b"a note"[..]).unwrap().hash;
        for damage in ["altered", "missing"] {
            match damage {
                "altered" => fs::write(blobs.path(&letter), "x").unwrap(),
                _ => fs::remove_file(blobs.path(&letter)).unwrap(),
            }
            let made = desk.back_up(&db, "first", damage).unwrap();
            assert_eq!((made.damaged_blobs.join(" "), made.blobs), (letter.clone(), 1));
            let place = kind.empty();
            let restored = desk.restore(damage, place.target(), &format!("blobs {damage}")).unwrap();
            assert_eq!(restored, made);
            assert_eq!(desk.blobs(&format!("blobs {damage}")).all().unwrap().join(" "), note);
        }
    });
}

#[test]
fn a_chain_that_was_broken_before_comes_back_as_broken_as_it_was() {
    on_each_kind(|kind| {
        let desk = Desk::new();
        let db = kind.fresh();
        fill(&db, &desk.blobs("first"));
        tamper(&db, "UPDATE audit SET actor_label = 'nobody'");
        desk.back_up(&db, "first", "full").unwrap();
        let restored = desk.restore("full", kind.empty().target(), "second").unwrap();
        assert!(matches!(restored.audit, Verdict::Broken { seq: 1, .. }));
    });
}

#[test]
fn a_database_that_is_not_empty_is_left_alone() {
    let desk = full_backup(Kind::Sqlite);
    on_each_kind(|kind| {
        let db = kind.fresh();
        db.write_here(|tx| add_label(tx, "mine")).unwrap();
        let error = desk.restore("full", db.target(), "second").unwrap_err().to_string();
        assert!(error.contains("the database is not empty (table audit has rows)"), "{error}");
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (1, 1, 1));
    });
}

#[test]
fn a_database_that_was_set_up_and_never_used_counts_as_empty() {
    let desk = full_backup(Kind::Sqlite);
    on_each_kind(|kind| {
        let db = kind.fresh();
        desk.restore("full", db.target(), "second").unwrap();
        assert!(matches!(db.read_here(verify).unwrap(), Verdict::Whole { entries: 1, .. }));
    });
}

#[test]
fn a_truncated_backup_is_refused() {
    let desk = full_backup(Kind::Sqlite);
    let whole = fs::read(desk.path("full")).unwrap();
    for part in [0, 1, whole.len() / 2, whole.len() - 1] {
        fs::write(desk.path("part"), &whole[..part]).unwrap();
        is_refused(&desk, "part", "no whole backup");
    }
}

#[test]
fn a_file_that_is_no_backup_is_refused() {
    let desk = full_backup(Kind::Sqlite);
    fs::write(desk.path("letter"), "Dear Minister").unwrap();
    is_refused(&desk, "letter", "no whole backup");
    desk.alter("full", "zip", |name, content| (name != "manifest.json").then_some(content));
    is_refused(&desk, "zip", "no backup of Suivi");
    desk.alter_manifest("full", "foreign", |manifest| manifest["format"] = "another".into());
    is_refused(&desk, "foreign", "no backup of Suivi");
    is_refused(&desk, "nowhere", "No such file");
}

#[test]
fn an_altered_backup_is_refused_with_what_is_wrong() {
    let desk = full_backup(Kind::Sqlite);
    let change_table = |new: &str, table: &str, change: fn(String) -> String| {
        desk.alter("full", new, |name, content| {
            let is_it = name == format!("tables/{table}.jsonl");
            Some(if is_it { change(String::from_utf8(content).unwrap()).into_bytes() } else { content })
        });
    };
    change_table("word", "tag", |lines| lines.replace("suggested", "set"));
    is_refused(&desk, "word", "table tag is not what was backed up");
    change_table("row", "tag", |lines| lines.lines().skip(1).map(|line| format!("{line}\n")).collect());
    is_refused(&desk, "row", "table tag should have 8 rows and has 7");
    change_table("order", "account", |lines| {
        let mut lines: Vec<&str> = lines.lines().collect();
        lines.reverse();
        lines.join("\n") + "\n"
    });
    is_refused(&desk, "order", "table account is not what was backed up");
    change_table("kind", "account", |lines| lines.replacen("true", "\"true\"", 1));
    is_refused(&desk, "kind", "row 1 of table account: what is in column is_operator is no Bool");
    change_table("width", "cluster", |lines| lines.replacen("null", "null,1", 1));
    is_refused(&desk, "width", "row 1 of table cluster: 7 values for 6 columns");
    change_table("syntax", "cluster", |lines| lines.replacen('[', "", 1));
    is_refused(&desk, "syntax", "row 1 of table cluster");

    desk.alter("full", "table", |name, content| (name != "tables/tag.jsonl").then_some(content));
    is_refused(&desk, "table", "tables/tag.jsonl");
    desk.alter_manifest("full", "no table", |manifest| {
        manifest["tables"].as_array_mut().unwrap().retain(|table| table["name"] != "tag");
    });
    is_refused(&desk, "no table", "table tag is missing");
    desk.alter_manifest("full", "seal", |manifest| manifest["audit"]["seal"] = "x".into());
    is_refused(&desk, "seal", "the audit chain is not what it was");
}

#[test]
fn a_backup_whose_files_were_altered_is_refused() {
    let desk = full_backup(Kind::Postgres);
    desk.alter("full", "missing", |name, content| (!name.starts_with("blobs/")).then_some(content));
    is_refused(&desk, "missing", "it should hold 1 other files than the 0");
    desk.alter("full", "content", |name, content| {
        Some(if name.starts_with("blobs/") { b"forged".to_vec() } else { content })
    });
    is_refused(&desk, "content", "its content was altered");
    let mut whole = fs::read(desk.path("full")).unwrap();
    let name = b"tables/recommendation_text.jsonl";
    let place = whole.windows(name.len()).position(|window| window == name).unwrap() + name.len() + 60;
    whole[place] ^= 0x10;
    fs::write(desk.path("bit"), whole).unwrap();
    is_refused(&desk, "bit", "tables/recommendation_text.jsonl");
}

#[test]
fn rows_that_refer_to_nothing_are_refused_even_when_the_digests_fit() {
    let desk = full_backup(Kind::Sqlite);
    desk.alter("full", "orphans", |name, content| match name {
        "tables/mechanism.jsonl" => Some(Vec::new()),
        "manifest.json" => {
            let mut manifest: serde_json::Value = serde_json::from_slice(&content).unwrap();
            for table in manifest["tables"].as_array_mut().unwrap() {
                if table["name"] == "mechanism" {
                    table["rows"] = 0.into();
                    table["sha256"] =
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".into();
                }
            }
            Some(serde_json::to_vec(&manifest).unwrap())
        }
        _ => Some(content),
    });
    is_refused(&desk, "orphans", "mechanism");
}

#[test]
fn a_backup_of_a_newer_program_is_refused() {
    let desk = full_backup(Kind::Sqlite);
    desk.alter_manifest("full", "schema", |manifest| manifest["schema_version"] = "29991231000001".into());
    is_refused(&desk, "schema", "made by a newer Suivi (version 0.1.0, schema 29991231000001)");
    desk.alter_manifest("full", "format", |manifest| {
        *manifest = serde_json::json!({
            "format": "suivi-backup", "format_version": 2, "program": "9.0.0", "schema_version": "29991231000001"
        });
    });
    is_refused(&desk, "format", "made by a newer Suivi (version 9.0.0");
}

/// What a program that knew only the first two migrations would have written.
fn old_backup() -> Desk {
    let desk = full_backup(Kind::Sqlite);
    let old = &TABLES[..TABLES.iter().position(|table| *table == "import").unwrap()];
    let is_old = |name: &str| old.contains(&name);
    desk.alter("full", "old", |name, content| match name {
        "manifest.json" => {
            let mut manifest: serde_json::Value = serde_json::from_slice(&content).unwrap();
            manifest["schema_version"] = "20261123000002".into();
            manifest["tables"]
                .as_array_mut()
                .unwrap()
                .retain(|table| is_old(table["name"].as_str().unwrap()));
            Some(serde_json::to_vec(&manifest).unwrap())
        }
        name => {
            let table = name.strip_prefix("tables/").and_then(|name| name.strip_suffix(".jsonl"));
            table.is_none_or(is_old).then_some(content)
        }
    });
    desk
}

#[test]
fn a_backup_of_an_older_schema_is_restored_and_upgraded() {
    let desk = old_backup();
    on_each_kind(|kind| {
        let place = kind.empty();
        let restored = desk.restore("old", place.target(), "second").unwrap();
        assert_eq!(restored.schema_version, "20261123000002");
        let mut conn_tables = Db::open(place.target().clone(), Clock::machine())
            .unwrap()
            .read_here(|conn| Ok((tables::all(conn)?, mechanism::table.count().get_result::<i64>(conn)?)))
            .unwrap();
        assert_eq!(conn_tables.1, 2);
        assert!(TABLES.iter().all(|table| conn_tables.0.remove(*table).is_some()));
    });
}

#[test]
fn a_backup_of_an_older_schema_needs_a_database_without_tables() {
    let desk = old_backup();
    on_each_kind(|kind| {
        let db = kind.fresh();
        let error = desk.restore("old", db.target(), "second").unwrap_err().to_string();
        assert!(error.contains("give a database without tables"), "{error}");
    });
}

#[test]
fn a_nul_character_is_kept_by_sqlite_and_refused_by_postgresql() {
    let desk = Desk::new();
    let db = Kind::Sqlite.fresh();
    fill(&db, &desk.blobs("first"));
    db.write_here(|tx| {
        let text = recommendation_text::table.filter(recommendation_text::language.eq("zh"));
        Ok(diesel::update(text).set(recommendation_text::body.eq("be\0hind")).execute(tx.conn)?)
    })
    .unwrap();
    desk.back_up(&db, "first", "nul").unwrap();

    let place = Kind::Sqlite.empty();
    desk.restore("nul", place.target(), "second").unwrap();
    let copy = Db::open(place.target().clone(), Clock::machine()).unwrap();
    let body: String = copy
        .read_here(|conn| {
            let text = recommendation_text::table.filter(recommendation_text::language.eq("zh"));
            Ok(text.select(recommendation_text::body).first(conn)?)
        })
        .unwrap();
    assert_eq!(body, "be\0hind");

    let place = Kind::Postgres.empty();
    let error = desk.restore("nul", place.target(), "third").unwrap_err().to_string();
    assert!(error.contains("table recommendation_text"), "{error}");
    assert!(is_untouched(&place));
}
