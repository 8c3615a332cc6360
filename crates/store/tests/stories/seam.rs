//! Reading and writing through the seam.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use suivi_kernel::Error;
use suivi_store::schema::unknown_label;
use suivi_store::testing::on_both;
use suivi_store::{Db, Target, Tx};

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

/// What each of many writes at one moment came to, in the order in which they were asked for.
fn all_at_once<T: Send + 'static>(
    db: &Db,
    count: usize,
    work: impl Fn(usize, &mut Tx) -> suivi_kernel::Result<T> + Clone + Send + Sync + 'static,
) -> Vec<suivi_kernel::Result<T>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let asked: Vec<_> = (0..count)
            .map(|n| {
                let (db, work) = (db.clone(), work.clone());
                tokio::spawn(async move { db.write(move |tx| work(n, tx)).await })
            })
            .collect();
        let mut outcomes = Vec::with_capacity(count);
        for one in asked {
            outcomes.push(one.await.unwrap());
        }
        outcomes
    })
}

#[test]
fn of_many_writes_at_one_moment_each_stands_or_falls_by_itself() {
    on_both(|db| {
        let outcomes = all_at_once(&db, 60, |n, tx| {
            add_label(tx, &format!("label {n}"))?;
            match n % 6 {
                1 => Err(Error::from(suivi_kernel::Refusal::NotFound)),
                2 => add_label(tx, &format!("label {n}")),
                3 => panic!("on purpose"),
                _ => Ok(()),
            }
        });
        for (n, outcome) in outcomes.iter().enumerate() {
            assert_eq!(outcome.is_ok(), !(1..=3).contains(&(n % 6)), "{n}: {outcome:?}");
        }
        assert!(outcomes[1].as_ref().unwrap_err().is_not_found());
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (30, 30, 30));
        let verdict = db.read_here(suivi_store::verify).unwrap();
        assert!(matches!(verdict, suivi_store::ledger::Verdict::Whole { entries: 30, .. }), "{verdict:?}");
    });
}

#[test]
fn when_the_database_ends_a_transaction_by_itself_nobody_is_told_that_it_was_written() {
    let db = suivi_store::testing::sqlite();
    let outcomes = all_at_once(&db, 20, |n, tx| {
        add_label(tx, &format!("label {n}"))?;
        if n == 10 {
            // What SQLite does when the disk is full.
            tx.conn.batch_execute("ROLLBACK")?;
            return Err(Error::fault("the disk is full"));
        }
        Ok(())
    });
    assert!(outcomes[10].is_err());
    let told = outcomes.iter().filter(|outcome| outcome.is_ok()).count() as i64;
    assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (told, told, told));
    db.write_here(|tx| add_label(tx, "afterwards")).unwrap();
}

#[test]
fn a_program_that_stops_while_others_wait_keeps_nobody_from_writing_afterwards() {
    let db = suivi_store::testing::sqlite();
    for round in 0..20 {
        // A runtime with one thread that may block, which is taken: what serves the queue is never begun.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(1)
            .build()
            .unwrap();
        let (leave, left) = mpsc::channel::<()>();
        runtime.spawn_blocking(move || left.recv());
        let waiting = Db::clone(&db);
        runtime.spawn(async move { waiting.write(|tx| add_label(tx, "never")).await });
        std::thread::sleep(std::time::Duration::from_millis(5));
        drop(leave);
        runtime.shutdown_background();
        let outcome = all_at_once(&db, 1, move |_, tx| add_label(tx, &format!("after {round}")));
        assert!(outcome.iter().all(Result::is_ok), "{outcome:?}");
    }
}
