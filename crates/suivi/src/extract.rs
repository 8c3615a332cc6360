//! Recommendations out of a document: candidates for a person to look at, not records.

use std::path::Path;

use suivi_formats::extract::{Candidate, Extracted, extract};
use suivi_formats::reading::read;
use suivi_kernel::{Error, Result};

use crate::output;

/// Reads a document and prints what it recommends.
pub fn run(file: &Path, json: bool) -> Result<()> {
    let bytes =
        std::fs::read(file).map_err(|e| Error::from(e).while_doing(format!("reading {}", file.display())))?;
    let document = read(bytes).map_err(|why| Error::fault(format!("{}: {why}", file.display())))?;
    let extracted = extract(&document);
    output::answer(json, &extracted, || words(&extracted))
}

fn words(extracted: &Extracted) -> String {
    let symbol = extracted.facts.symbol.as_deref().unwrap_or("no symbol");
    let kind = extracted.facts.kind.and_then(|kind| serde_json::to_value(kind).ok());
    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("of no kind that is known");
    let mut head = format!("{symbol} ({kind}): {} recommendations", extracted.candidates.len());
    if !extracted.concerns.is_empty() {
        head.push_str(&format!(", {} concerns", extracted.concerns.len()));
    }
    if !extracted.answers.is_empty() {
        head.push_str(&format!(", {} answers", extracted.answers.len()));
    }
    if !extracted.clauses.is_empty() {
        head.push_str(&format!(", {} paragraphs", extracted.clauses.len()));
    }
    [head].into_iter().chain(extracted.candidates.iter().map(line)).collect::<Vec<_>>().join("\n")
}

fn line(found: &Candidate) -> String {
    let askers: Vec<&str> = found.askers.iter().map(|asker| asker.label.as_str()).collect();
    let position = found.position.map_or("no position", |position| position.code());
    format!("{} (p. {}, {position}) {} ({})", found.number, found.page, found.text, askers.join(", "))
}
