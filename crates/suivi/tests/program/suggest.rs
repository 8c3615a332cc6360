//! Learning, measuring and using suggestions on the command line, with an invented export of the UPR Info database.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::ground::{json, run, said, suivi};

/// 240 recommendations to twelve States; the first verb says the category, the noun the issue.
fn export() -> String {
    let mut csv = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n".to_owned();
    let states = [
        "France", "Spain", "Italy", "Norway", "Kenya", "Chad", "Chile", "Peru", "Japan", "India", "Fiji",
        "Samoa",
    ];
    for at in 0..240 {
        let (verb, action) = [("Continue to improve", 2), ("Establish", 5)][at / 12 % 2];
        let (noun, issue) =
            [("schools", "Right to education"), ("clinics", "Right to health"), ("courts", "Justice")]
                [at / 24 % 3];
        let place = ["on the islands", "in the north", "near the border"][at % 3];
        let to = states[at % 12];
        csv += &format!("{to},,,{verb} {noun} {place} by year {at},Ghana,,,Accepted,{action},{issue},20\n");
    }
    csv
}

fn suggest(data: &Path, arguments: &[&str], texts: &str) -> Output {
    let mut child = suivi(data, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(texts.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn codes(line: &Value, field: &str) -> Vec<String> {
    let all = line["suggestions"].as_array().unwrap().iter();
    all.filter(|one| one["field"] == field).map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_model_is_learnt_measured_and_used() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let (csv, model) = (data.join("upr.csv"), data.join("own.suivi-model"));
    fs::write(&csv, export()).unwrap();
    let (csv, model) = (csv.to_str().unwrap(), model.to_str().unwrap());
    let learnt = json(&run(data, &["train", "--from-upr-info", csv, "--out", model, "--json"]));
    assert_eq!(learnt["about"]["texts"], 240);
    let measured = json(&run(data, &["evaluate", "--from-upr-info", csv, "--json"]));
    assert_eq!(measured, learnt["about"]["scores"]);
    let field =
        measured["fields"].as_array().unwrap().iter().find(|f| f["field"] == "action_category").unwrap();
    assert!(field["exact"].as_f64().unwrap() > 0.95, "{field}");

    let asked =
        "{\"id\": \"x-1\", \"text\": \"Establish courts in the south\"}\n\nContinue to improve clinics\n";
    let output = suggest(data, &["suggest", "--model", model, "--json"], asked);
    assert!(output.status.success(), "{}", said(&output));
    let lines: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((lines[0]["id"].as_str(), lines[1].get("id")), (Some("x-1"), None));
    assert_eq!(codes(&lines[0], "theme"), ["issue_justice"]);
    assert_eq!(codes(&lines[1], "theme"), ["issue_right_to_health"]);
    assert_eq!(codes(&lines[1], "action_category"), ["2"]);
}

#[test]
fn what_cannot_be_used_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let no_model = data.join("letter.txt");
    fs::write(&no_model, "Dear all").unwrap();
    let output = suggest(data, &["suggest", "--model", no_model.to_str().unwrap()], "x");
    assert!(!output.status.success() && said(&output).contains("this is no model"), "{}", said(&output));
    let output = suggest(data, &["suggest", "--json"], "{\"no\": 1}\nAbolish the death penalty\n");
    assert!(!output.status.success() && said(&output).contains("line 1"), "{}", said(&output));
    assert!(said(&output).contains("issue_death_penalty"), "the other line is answered");
    let empty = suivi(data, &["train", "--out", "m"]).output().unwrap();
    assert!(!empty.status.success() && said(&empty).contains("too little to learn from"), "{}", said(&empty));
}
