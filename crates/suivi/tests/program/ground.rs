//! What the stories stand on: the program on a data folder of its own, and a file to import.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with its arguments, on a data folder, untouched by the settings of whoever runs the tests.
pub fn suivi(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suivi"));
    for name in ["SUIVI_SECRET_KEY", "SUIVI_PUBLIC_ADDRESS", "SUIVI_DATABASE", "SUIVI_CONFIG", "SUIVI_LOG"] {
        command.env_remove(name);
    }
    command.args(arguments).arg("--data").arg(data).stdin(Stdio::null());
    command
}

/// Runs a command that is to end well.
pub fn run(data: &Path, arguments: &[&str]) -> Output {
    let output = suivi(data, arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    output
}

/// All that a command said.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)
}

/// What a command answered with `--json`.
pub fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// An export of invented records.
pub fn export(records: usize) -> String {
    let record = |n: usize| {
        serde_json::json!({
            "AnnotationId": format!("record-{n}"), "DocumentId": "d", "Symbol": format!("CRC/C/XSA/CO/{}", n / 60),
            "AnnotationType": "- Recommendations", "Body": "- CRC", "Countries": ["Republic of Sama"],
            "PublicationDate": "2024-02-01", "Text": format!("{}.Repair the bridge of village number {n}.", n % 60 + 1),
            "Themes": ["Right to education", "Right to health"], "AffectedPersons": ["Children"], "Sdgs": ["4.5 - x"],
        })
    };
    serde_json::Value::Array((0..records).map(record).collect()).to_string()
}
