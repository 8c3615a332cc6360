//! Turns the six languages' messages into Rust functions, and refuses to build when one language is incomplete.

#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/read.rs"]
mod read;

use std::path::Path;
use std::{env, fs, process};

/// In the order of `suivi_kernel::Language`.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "ru", "zh"];

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=messages");
    if let Err(faults) = messages() {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        process::exit(1);
    }
}

/// Everything that is wrong with the messages, one line each; nothing when they are complete.
fn messages() -> Result<(), Vec<String>> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    for language in LANGUAGES {
        match read::language(&Path::new("messages").join(language), language) {
            Ok(messages) => files.push(messages),
            Err(mut more) => faults.append(&mut more),
        }
    }
    if faults.is_empty() {
        faults = check::complete(&LANGUAGES, &files);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let place = env::var("OUT_DIR").map_err(|e| vec![e.to_string()])?;
    fs::write(Path::new(&place).join("messages.rs"), generate::functions(&files))
        .map_err(|e| vec![e.to_string()])
}
