//! Writes documents of every language into a folder and says how long each took:
//! `cargo run --release -p suivi-pdf --example speed [folder]`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use suivi_formats::document::{Document, Form};
use suivi_pdf::Fonts;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let start = Instant::now();
    let fonts = Fonts::find(&[]);
    println!("{:>6} ms  {fonts:?} found", start.elapsed().as_millis());
    let time = |name: &str, document: &Document| -> Result<(), Box<dyn Error>> {
        let start = Instant::now();
        let file = suivi_pdf::write(document, &fonts)?;
        println!(
            "{:>6} ms  {name}: {} kB; {} MB held",
            start.elapsed().as_millis(),
            file.len() / 1000,
            held() / 1000
        );
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.pdf")), file)?;
        }
        Ok(())
    };
    for words in common::ALL {
        for (form, name) in [(Form::Standard, "standard"), (Form::Plain, "plain"), (Form::EasyRead, "easy")] {
            time(&format!("{}-{name}", words.language), &common::document(words, form))?;
        }
    }
    let long = common::long_report(&common::ENGLISH, 10_700, 266);
    for turn in 1..=4 {
        time(&format!("report of 10,700 words and a matrix of 266 rows, turn {turn}"), &long)?;
    }
    let mut short = long.clone();
    short.annexes.clear();
    time("report of 10,700 words", &short)
}

/// Memory held by this process, in kB, where the system tells.
fn held() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or(0)
}
