//! An invented export of the Universal Human Rights Index.

use std::path::PathBuf;

use serde_json::{Value, json};
use suivi_e2e::Browser;
use tempfile::TempDir;

/// A label that no list knows.
pub const STRANGE: &str = "Right to lighthouse keeping";

/// The file of one test, written anew whenever it changes.
pub struct ExportFile {
    folder: TempDir,
    records: Vec<Value>,
}

impl ExportFile {
    /// Two recommendations to Sama, one to a neighbour, one twice, and one without words.
    pub fn new() -> Self {
        let ferry =
            "139.901. Build ferry landings that persons with disabilities can use on every inhabited island";
        let upr = json!({
            "Symbol": "A/HRC/64/199", "AnnotationType": "- Recommendations", "Body": "- UPR",
            "Countries": ["Republic of Sama"], "PublicationDate": "2025-06-30T00:00:00",
            "Themes": ["- Right to education", format!("- {STRANGE}")], "AffectedPersons": ["- Persons with disabilities"],
            "Sdgs": ["11.2 - Transport"], "UprCycle": "4", "UprSession": ["50"], "UprPositions": ["- Supported"],
            "UprRecommendingCountry": ["Uruguay", "Kenya"],
        });
        let committee = json!({
            "Symbol": "CRC/C/XSA/CO/3-4", "AnnotationType": "- Recommendations", "Body": "- CRC",
            "Themes": ["- Right to education"], "PublicationDate": "2022-02-01T00:00:00",
        });
        let records = vec![
            record(1, &upr, json!({"Text": ferry})),
            record(
                2,
                &committee,
                json!({"Countries": ["Republic of Sama"], "Text": "91. Teach every child to swim before the age of ten"}),
            ),
            record(
                3,
                &committee,
                json!({"Countries": ["Cabo Verde"], "Symbol": "CRC/C/CPV/CO/9", "Text": "12. Teach the children of fishers to sail"}),
            ),
            record(4, &upr, json!({"Text": ferry})),
            record(5, &committee, json!({"Countries": ["Republic of Sama"], "Text": "  "})),
        ];
        ExportFile { folder: tempfile::tempdir().unwrap(), records }
    }

    /// The first record, in other words.
    pub fn reword(&mut self) {
        let text = self.records[0]["Text"].as_str().unwrap().replace("inhabited", "outlying");
        self.records[0]["Text"] = text.into();
    }

    /// Writes the file and answers where.
    pub fn written(&self) -> PathBuf {
        let file = self.folder.path().join("ferries.json");
        std::fs::write(&file, Value::from(self.records.clone()).to_string()).unwrap();
        file
    }

    /// Sends the file from the page of imports and waits for the preview.
    pub fn send(&self, browser: &Browser, imports: &str) {
        browser.go(imports);
        browser.write("input[type=file]", self.written().to_str().unwrap());
        browser.follow("form[enctype] button[type=submit]");
        browser.wait_until_it_says("What the import will do");
    }
}

fn record(number: u32, common: &Value, own: Value) -> Value {
    let mut record = common.clone();
    record["AnnotationId"] = format!("5a3a0000-0000-4000-8000-{number:012}").into();
    for (name, value) in own.as_object().unwrap() {
        record[name] = value.clone();
    }
    record
}
