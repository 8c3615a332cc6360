//! Backups: everything, from either database into either, at one moment.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::prelude::*;
use suivi_kernel::Clock;
use suivi_store::ledger::Verdict;
use suivi_store::schema::{TABLES, institution, mechanism, recommendation_text, session, tag};
use suivi_store::testing::{Kind, on_each_kind};
use suivi_store::{Db, backup, verify};

use crate::desk::{Desk, fill, full_backup, other, table_files};
use crate::world::{add_label, tamper, traces};

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
