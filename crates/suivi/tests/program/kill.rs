//! The program is killed without warning in the middle of an import, again and again: nothing that was committed is
//! lost, the audit chain holds, and the import goes on where it stopped. `SUIVI_KILL_ROUNDS` sets how often (5 unless
//! given).

use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::ground::{export, json, run, suivi};

const RECORDS: usize = 12_000;

/// A moment that differs from round to round.
fn a_while(longest: Duration) -> Duration {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    longest.mul_f64(f64::from(nanos % 1_000) / 1_000.0)
}

#[test]
fn an_import_that_is_killed_goes_on_where_it_stopped_and_loses_nothing() {
    let rounds: u32 = std::env::var("SUIVI_KILL_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(5);
    let folder = tempfile::tempdir().unwrap();
    let (data, file) = (folder.path().join("data"), folder.path().join("export.json"));
    std::fs::write(&file, export(RECORDS)).unwrap();
    let file = file.to_str().unwrap();
    run(&data, &["mechanism", "add", "sama", "--name", "Sama", "--state", "XSA"]);
    let whole = Instant::now();
    run(&folder.path().join("measure"), &["import", "uhri", file]);
    let whole = whole.elapsed();
    let mut killed = 0;
    for _ in 0..rounds {
        let mut child = suivi(&data, &["import", "uhri", file, "--json"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(a_while(whole));
        if child.try_wait().unwrap().is_none() {
            killed += 1;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let verdict = json(&run(&data, &["verify", "--json"]));
        assert_eq!(verdict["whole"], true, "{verdict}");
    }
    assert!(killed > 0, "no round killed the import while it ran");
    run(&data, &["import", "uhri", file, "--json"]);
    let again = json(&run(&data, &["import", "uhri", file, "--json"]));
    assert_eq!(again["total"]["unchanged"], RECORDS, "{again}");
    assert_eq!(again["total"]["new"], 0, "{again}");
    let out = folder.path().join("all.json");
    let found = json(&run(&data, &["export", out.to_str().unwrap(), "--json"]));
    assert_eq!(found["rows"], RECORDS, "the index holds every record");
}
