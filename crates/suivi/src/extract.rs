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
    if extracted.facts.kind.is_none() {
        return Err(Error::fault(format!(
            "{}: this is no document whose recommendations are understood; a report of the Working Group on the \
             Universal Periodic Review is",
            file.display()
        )));
    }
    output::answer(json, &extracted, || words(&extracted))
}

fn words(extracted: &Extracted) -> String {
    let symbol = extracted.facts.symbol.as_deref().unwrap_or("no symbol");
    let head = format!("{symbol}: {} recommendations", extracted.candidates.len());
    [head].into_iter().chain(extracted.candidates.iter().map(line)).collect::<Vec<_>>().join("\n")
}

fn line(found: &Candidate) -> String {
    let askers: Vec<&str> = found.askers.iter().map(|asker| asker.label.as_str()).collect();
    let position = found.position.map_or("no position", |position| position.code());
    format!("{} (p. {}, {position}) {} ({})", found.number, found.page, found.text, askers.join(", "))
}
