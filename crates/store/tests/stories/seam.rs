//! Reading and writing through the seam.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use diesel::prelude::*;
use suivi_kernel::Error;
use suivi_store::schema::unknown_label;
use suivi_store::testing::on_both;
use suivi_store::{Db, Target};

use crate::world::{add_label, traces};

#[test]
fn a_write_leaves_its_row_its_audit_entry_and_its_feed_entry() {
    on_both(|db| {
        db.write_here(|tx| add_label(tx, "a")).unwrap();
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (1, 1, 1));
    });
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    on_both(|db| {
        let failed = db.write_here(|tx| {
            add_label(tx, "a")?;
            Err::<(), _>(Error::fault("the paper was out"))
        });
        assert_eq!(failed.unwrap_err().to_string(), "the paper was out");
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (0, 0, 0));
    });
}

#[test]
fn a_write_whose_row_breaks_a_rule_of_the_schema_leaves_nothing() {
    on_both(|db| {
        db.write_here(|tx| add_label(tx, "a")).unwrap();
        let twice = db.write_here(|tx| {
            add_label(tx, "b")?;
            add_label(tx, "a")
        });
        assert!(twice.is_err());
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (1, 1, 1));
    });
}

#[test]
fn a_write_that_panics_leaves_nothing_and_the_next_one_works() {
    on_both(|db| {
        let other = db.clone();
        let panicked = std::thread::spawn(move || {
            other.write_here(|tx| -> suivi_kernel::Result<()> {
                add_label(tx, "a")?;
                panic!("on purpose");
            })
        });
        assert!(panicked.join().is_err());
        db.write_here(|tx| add_label(tx, "b")).unwrap();
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (1, 1, 1));
    });
}

#[test]
fn a_reader_sees_one_snapshot_while_others_write() {
    on_both(|db| {
        db.write_here(|tx| add_label(tx, "a")).unwrap();
        db.read_here(|conn| {
            let before = traces(conn);
            db.write_here(|tx| add_label(tx, "b"))?;
            assert_eq!(traces(conn), before);
            Ok(())
        })
        .unwrap();
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (2, 2, 2));
    });
}

#[test]
fn what_reads_cannot_write_on_a_server() {
    let db = suivi_store::testing::postgres();
    let written = db.read_here(|conn| Ok(diesel::delete(unknown_label::table).execute(conn)?));
    assert!(written.unwrap_err().to_string().contains("read-only transaction"));
}

#[test]
fn listeners_hear_the_new_position_after_the_commit_and_nothing_of_a_failure() {
    on_both(|db| {
        let (heard, hears) = mpsc::channel();
        let (reader, heard) = (db.clone(), Arc::new(Mutex::new(heard)));
        db.on_write(move |position| {
            let visible = reader.read_here(suivi_store::feed::position).unwrap();
            heard.lock().unwrap().send((position, visible)).unwrap();
        });
        db.write_here(|tx| add_label(tx, "a")).unwrap();
        let _ = db.write_here(|tx| {
            add_label(tx, "b")?;
            Err::<(), _>(Error::fault("no"))
        });
        db.write_here(|_| Ok(())).unwrap();
        assert_eq!(hears.try_iter().collect::<Vec<_>>(), [(1, 1)]);
    });
}

#[test]
fn what_was_written_is_there_when_the_database_is_opened_again() {
    on_both(|db| {
        db.write_here(|tx| add_label(tx, "a")).unwrap();
        let again = Db::open(db.target().clone(), db.clock().clone()).unwrap();
        assert_eq!(again.read_here(|conn| Ok(traces(conn))).unwrap(), (1, 1, 1));
    });
}

#[test]
fn a_server_that_is_not_there_is_named_without_the_password() {
    let nowhere = Target::parse("postgres://suivi:s3cret@/suivi?host=/nowhere");
    let manager =
        std::thread::spawn(move || Db::open(nowhere, suivi_kernel::Clock::machine()).err().unwrap());
    let error = manager.join().unwrap().to_string();
    assert!(error.contains("/suivi") && !error.contains("s3cret"), "{error}");
}
