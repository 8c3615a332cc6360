//! The writer is killed, as by `kill -9`, again and again.
#![allow(clippy::unwrap_used)]

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use suivi_kernel::Language;
use suivi_language::{Change, IndexedRecommendation, RegisterIndex};

/// Tells the second copy of this program where to write.
const DIRECTORY: &str = "SUIVI_TEST_CRASH_DIRECTORY";
const ROUNDS: u64 = 8;

/// The change feed's entry: its position is in its identifier.
fn change(position: i64) -> Change {
    Change::Upsert(Box::new(IndexedRecommendation {
        id: format!("r{position}"),
        texts: vec![(Language::En, format!("water and plan {position}"))],
        ..Default::default()
    }))
}

/// Not a test by itself: the program that is killed. It repeats the last entries, as a worker would after a crash.
#[test]
fn the_program_that_is_killed() {
    let Some(directory) = env::var_os(DIRECTORY) else { return };
    let index = RegisterIndex::open_or_create(Path::new(&directory)).unwrap();
    let mut writer = index.try_writer().unwrap();
    let mut position = writer.position();
    loop {
        let from = (position - 20).max(0);
        position += 60;
        writer.apply((from + 1..=position).map(change).collect(), position).unwrap();
        writer.commit().unwrap();
        println!("acknowledged {position}");
    }
}

#[test]
fn a_writer_killed_at_any_moment_loses_no_acknowledged_change_and_can_go_on() {
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "the_program_that_is_killed", "--nocapture"])
            .env(DIRECTORY, directory.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut acknowledgements = lines
            .map_while(Result::ok)
            .filter_map(|line| line.split("acknowledged ").nth(1)?.trim().parse::<i64>().ok());
        let first = acknowledgements.next().expect("the writer goes on where the last one was killed");
        acknowledged = acknowledgements.by_ref().take((round % 4) as usize).last().unwrap_or(first);
        std::thread::sleep(Duration::from_micros(round * 900));
        child.kill().unwrap();
        child.wait().unwrap();

        let index = RegisterIndex::open_or_create(directory.path()).unwrap();
        assert!(index.position().unwrap() >= acknowledged, "round {round}");
        assert_eq!(index.len() as i64, index.position().unwrap(), "round {round}");
    }
    assert!(acknowledged >= ROUNDS as i64 * 60);
}
