//! Documents on the command line: read without a database, taken into the register, left to a person.

use std::fs;

use crate::ground::{json, run, said, suivi};

const REPORT: &str = "A/HRC/64/199\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\n\
    II. Conclusions and/or recommendations\n\n\
    77. The recommendations listed below enjoy the support of Sama:\n\n\
    77.1 Light every lighthouse (France);\n\
    77.2 Count every boat (Chile) (Fiji).\n";

#[test]
fn a_report_is_read_without_a_database_and_taken_into_the_register_of_its_state() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let report = folder.path().join("report.txt");
    fs::write(&report, REPORT).unwrap();
    let report = report.to_str().unwrap();

    let read = suivi(&data, &["extract", report, "--json"]).output().unwrap();
    let read = json(&read);
    assert_eq!(read["facts"]["symbol"], "A/HRC/64/199");
    let numbers: Vec<&str> =
        read["candidates"].as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["77.1", "77.2"]);
    assert!(!data.join("suivi.db").exists(), "no database is made for it");

    // Left to a person, then taken in, then known again.
    let left = json(&run(&data, &["import", "document", report, "--review", "--json"]));
    assert_eq!((&left[0]["found"], &left[0]["added"]), (&2.into(), &0.into()), "{left}");
    let taken = json(&run(&data, &["import", "document", report, "--state", "xsa", "--json"]));
    assert_eq!((&taken[0]["state"], &taken[0]["added"]), (&"XSA".into(), &2.into()), "{taken}");
    let again = suivi(&data, &["import", "document", report]).output().unwrap();
    assert!(!again.status.success(), "nothing of it would change the register: {}", said(&again));
    let csv = folder.path().join("all.csv");
    run(&data, &["export", csv.to_str().unwrap()]);
    let csv = fs::read_to_string(csv).unwrap();
    assert!(csv.contains("Light every lighthouse") && csv.contains("77.2"), "{csv}");
}

#[test]
fn what_names_no_state_or_cannot_be_read_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let nowhere = file("list.txt", b"1. Light every lighthouse.\n2. Count every boat.\n");
    let output = suivi(&data, &["import", "document", &nowhere]).output().unwrap();
    assert!(!output.status.success() && said(&output).contains("--state"), "{}", said(&output));
    let broken = file("report.pdf", b"%PDF-1.7\n1 0 obj\n<<");
    let output = suivi(&data, &["extract", &broken]).output().unwrap();
    assert!(!output.status.success(), "{}", said(&output));
    assert_eq!(said(&output).trim().lines().count(), 1, "one clear line: {}", said(&output));
}
