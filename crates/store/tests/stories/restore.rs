//! Restores: into what is empty, from what is whole, or a clear refusal that leaves nothing behind.

use std::fs;

use diesel::prelude::*;
use suivi_kernel::Clock;
use suivi_store::ledger::Verdict;
use suivi_store::schema::{TABLES, institution, mechanism, recommendation_text};
use suivi_store::testing::{Kind, on_each_kind};
use suivi_store::{Db, tables, verify};

use crate::desk::{Desk, fill, full_backup, is_refused, is_untouched};
use crate::world::{add_label, tamper, traces};

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
fn a_row_may_refer_to_one_of_its_own_table_that_comes_much_later() {
    on_each_kind(|kind| {
        let desk = Desk::new();
        let db = kind.fresh();
        fill(&db, &desk.blobs("first"));
        tamper(
            &db,
            "INSERT INTO institution (id, mechanism_id, slug, names, short_names, kind, created_at, updated_at) \
             WITH RECURSIVE n(i) AS (SELECT 1001 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) \
             SELECT 'x' || i, 'm-b', 'x' || i, '{}', '{}', 'agency', created_at, created_at FROM n, mechanism \
             WHERE mechanism.id = 'm-b'; \
             UPDATE institution SET parent_id = 'x2000' WHERE id = 'x1001'",
        );
        desk.back_up(&db, "first", "far").unwrap();
        on_each_kind(|kind| {
            let place = kind.empty();
            desk.restore("far", place.target(), "second").unwrap();
            let db = Db::open(place.target().clone(), Clock::machine()).unwrap();
            let far = institution::table.filter(institution::parent_id.eq("x2000"));
            let id: String = db.read_here(|conn| Ok(far.select(institution::id).first(conn)?)).unwrap();
            assert_eq!(id, "x1001");
        });
    });
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
