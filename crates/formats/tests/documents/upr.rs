//! Small documents of the Universal Periodic Review, as the tests have them, in each of their forms.

use suivi_formats::extract::{Candidate, Extracted, extract};
use suivi_formats::reading::read;
use suivi_kernel::Language;
use suivi_kernel::vocab::Position;

use crate::golden::Golden;
use crate::word::word;

/// A part of an invented document.
pub enum Part {
    Heading(&'static str),
    Line(&'static str),
    Table(&'static [&'static [&'static str]]),
}

/// What is taken out of a document in each of its forms; plain text has no tables.
pub fn taken(language: Language, parts: &[Part]) -> Vec<(&'static str, Extracted)> {
    let marked: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Heading(text) => format!("# {text}"),
            Part::Line(text) => (*text).to_owned(),
            Part::Table(rows) => {
                let rows = rows.iter().map(|cells| format!("| {}", cells.join(" | ")));
                rows.collect::<Vec<_>>().join("\n")
            }
        })
        .collect();
    let golden = Golden::of(&marked.join("\n\n"), language);
    let mut forms = vec![("web page", golden.page().into_bytes()), ("Word file", word(&golden))];
    if !golden.has_table() {
        forms.push(("text", golden.text().into_bytes()));
    }
    forms.into_iter().map(|(form, bytes)| (form, extract(&read(bytes).unwrap()))).collect()
}

/// Number, words, States and position.
pub type Shown = (String, String, Vec<String>, Option<Position>);

pub fn shown(found: &[Candidate]) -> Vec<Shown> {
    let states = |one: &Candidate| {
        one.askers.iter().map(|asker| asker.state.clone().unwrap_or_else(|| asker.label.clone())).collect()
    };
    found.iter().map(|one| (one.number.clone(), one.text.clone(), states(one), one.position)).collect()
}
