//! `kill -9` in the middle of writing: whatever was acknowledged is there, and nothing is there by half.
//!
//! This program starts itself again as the writer, kills it at a random moment, and looks at what it left.
//! `SUIVI_KILL_ROUNDS` sets how often (10 unless set).

#![expect(clippy::unwrap_used, reason = "a test may end in a panic")]

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use diesel::prelude::*;
use suivi_kernel::{Actor, Clock, Result};
use suivi_store::ledger::Verdict;
use suivi_store::schema::{audit, change, unknown_label};
use suivi_store::testing::Kind;
use suivi_store::{Db, Entry, Target, Tx, verify};

const TARGET: &str = "SUIVI_KILL_TARGET";
const ROUND: &str = "SUIVI_KILL_ROUND";
/// Half of them wait in the queue of those who are committed together.
const WRITERS: usize = 6;

#[test]
fn no_acknowledged_write_is_lost_when_the_writer_of_a_file_is_killed() {
    kill_again_and_again(Kind::Sqlite);
}

#[test]
fn no_acknowledged_write_is_lost_when_the_client_of_a_server_is_killed() {
    kill_again_and_again(Kind::Postgres);
}

fn kill_again_and_again(kind: Kind) {
    let rounds = std::env::var("SUIVI_KILL_ROUNDS").map_or(10, |rounds| rounds.parse().unwrap());
    let place = kind.empty();
    Db::open(place.target().clone(), Clock::machine()).unwrap();
    let mut acknowledged = Vec::new();
    let mut killed_while_writing = 0;
    for round in 0..rounds {
        let new = write_until_killed(place.target(), round);
        killed_while_writing += usize::from(!new.is_empty());
        acknowledged.extend(new);
        nothing_is_lost(place.target(), &acknowledged);
    }
    println!("{} writes acknowledged in {rounds} rounds on {kind:?}", acknowledged.len());
    assert!(killed_while_writing * 2 > rounds, "most rounds got as far as writing: {killed_while_writing}");
}

/// Answers the identifiers of the rows whose writing was acknowledged before the end.
fn write_until_killed(target: &Target, round: usize) -> Vec<String> {
    let address = match target {
        Target::Sqlite(path) => path.to_str().unwrap(),
        Target::Postgres(address) => address,
    };
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_writer", "--ignored", "--nocapture"])
        .env(TARGET, address)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(writer.stdout.take().unwrap());
    let reading = std::thread::spawn(move || -> Vec<String> {
        let lines = output.lines().map(|line| line.unwrap());
        lines.filter_map(|line| line.strip_prefix("written ")?.strip_suffix('.').map(str::to_owned)).collect()
    });
    let random = RandomState::new().build_hasher().finish();
    std::thread::sleep(Duration::from_millis(60 + random % 500));
    assert!(writer.try_wait().unwrap().is_none(), "the writer ended by itself");
    writer.kill().unwrap();
    writer.wait().unwrap();
    reading.join().unwrap()
}

fn nothing_is_lost(target: &Target, acknowledged: &[String]) {
    let db = Db::open(target.clone(), Clock::machine()).unwrap();
    db.read_here(|conn| {
        let mut rows: Vec<String> =
            unknown_label::table.order(unknown_label::id).select(unknown_label::id).load(conn)?;
        rows.sort();
        let lost: Vec<_> = acknowledged.iter().filter(|id| rows.binary_search(id).is_err()).collect();
        assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        let mut entries: Vec<String> = audit::table.select(audit::object_id).load(conn)?;
        let mut changes: Vec<String> = change::table.select(change::object_id).load(conn)?;
        entries.sort();
        changes.sort();
        assert_eq!((&entries, &changes), (&rows, &rows), "each row with its audit entry and its feed entry");
        assert!(matches!(verify(conn)?, Verdict::Whole { entries, .. } if entries == rows.len() as i64));
        Ok(())
    })
    .unwrap();
}

#[test]
#[ignore = "the other tests start it, and kill it"]
fn the_writer() {
    let target = std::env::var(TARGET).expect("the other tests say where to write");
    let round = std::env::var(ROUND).expect("the other tests say which round it is");
    let db = Db::open(Target::parse(&target), Clock::machine()).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    println!();
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (db, round, runtime) = (&db, &round, &runtime);
            scope.spawn(move || {
                for n in 0.. {
                    let id = format!("{round:0>4}-{writer}-{n:0>6}");
                    if writer % 2 == 0 {
                        db.write_here(|tx| add_row(tx, &id)).unwrap();
                    } else {
                        let row = id.clone();
                        runtime.block_on(db.write(move |tx| add_row(tx, &row))).unwrap();
                    }
                    // One line in one write: a line cut short by the end does not count.
                    let mut out = std::io::stdout().lock();
                    writeln!(out, "written {id}.").and_then(|()| out.flush()).unwrap();
                }
            });
        }
    });
}

fn add_row(tx: &mut Tx, id: &str) -> Result<()> {
    diesel::insert_into(unknown_label::table)
        .values((
            unknown_label::id.eq(id),
            unknown_label::scheme.eq("theme"),
            unknown_label::label.eq(id),
            unknown_label::state.eq("open"),
            unknown_label::first_seen.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let entry =
        Entry { action: "label.add", object_kind: "unknown_label", object_id: id, ..Entry::default() };
    tx.record(&Actor::system(), entry);
    Ok(())
}
