//! Prints the recommendations of a document as JSON lines: what the measurement of extraction reads.
#![allow(clippy::expect_used, reason = "a measurement may stop")]

fn main() {
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file).expect("a file");
        match suivi_formats::reading::read(bytes) {
            Ok(document) => {
                let extracted = suivi_formats::extract::extract(&document);
                eprintln!("{}", serde_json::to_string(&extracted.facts).expect("JSON"));
                for found in extracted.candidates {
                    println!("{}", serde_json::to_string(&found).expect("JSON"));
                }
            }
            Err(why) => eprintln!("{file}: {why}"),
        }
    }
}
