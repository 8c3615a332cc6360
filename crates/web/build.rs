//! Turns the six languages' messages into Rust functions, and refuses to build when one language is incomplete;
//! takes the comments out of the stylesheet.

#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/read.rs"]
mod read;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// In the order of `suivi_kernel::Language`.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "ru", "zh"];

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=messages");
    println!("cargo::rerun-if-changed=assets/style.css");
    if let Err(faults) = messages().and_then(|()| style()) {
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

/// The stylesheet as it is sent: without comments and indentation.
fn style() -> Result<(), Vec<String>> {
    let text = fs::read_to_string("assets/style.css").map_err(|e| vec![format!("assets/style.css: {e}")])?;
    let mut kept = String::new();
    for (i, piece) in text.split("/*").enumerate() {
        let css = if i == 0 { piece } else { piece.split_once("*/").map_or("", |(_, css)| css) };
        for line in css.lines().map(str::trim).filter(|line| !line.is_empty()) {
            kept += line;
            kept.push('\n');
        }
    }
    fs::write(out_dir()?.join("style.css"), kept).map_err(|e| vec![e.to_string()])
}

fn out_dir() -> Result<PathBuf, Vec<String>> {
    env::var("OUT_DIR").map(PathBuf::from).map_err(|e| vec![e.to_string()])
}
