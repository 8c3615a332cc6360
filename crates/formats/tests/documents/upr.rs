//! Invented documents of the Universal Periodic Review as plain text, as a web page and as a Word file.

use suivi_formats::document::{Block, Document, Form, Inline, Labels, cell, docx};
use suivi_formats::extract::{Candidate, Extracted, extract};
use suivi_formats::reading::read;
use suivi_kernel::Language;
use suivi_kernel::vocab::Position;

/// A part of an invented document.
pub enum Part {
    Heading(&'static str),
    Line(&'static str),
    Table(&'static [&'static str], &'static [&'static [&'static str]]),
}

/// What is taken out of a document in each of its forms; plain text has no tables.
pub fn taken(language: Language, parts: &[Part]) -> Vec<(&'static str, Extracted)> {
    let has_table = parts.iter().any(|part| matches!(part, Part::Table(..)));
    let mut forms = vec![("web page", page(parts).into_bytes()), ("Word file", word(language, parts))];
    if !has_table {
        forms.push(("text", text(parts).into_bytes()));
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

fn text(parts: &[Part]) -> String {
    let lines = parts.iter().map(|part| match part {
        Part::Heading(text) | Part::Line(text) => *text,
        Part::Table(..) => "",
    });
    lines.collect::<Vec<_>>().join("\n\n")
}

fn page(parts: &[Part]) -> String {
    let mut page = String::from("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
    for part in parts {
        match part {
            Part::Heading(text) => page.push_str(&format!("<h1>{text}</h1>")),
            Part::Line(text) => page.push_str(&format!("<p>{text}</p>")),
            Part::Table(header, rows) => {
                let row = |cells: &[&str]| -> String {
                    let cells = cells.iter().map(|cell| format!("<td><p>{cell}</p></td>"));
                    format!("<tr>{}</tr>", cells.collect::<String>())
                };
                let rows = rows.iter().map(|cells| row(cells)).collect::<String>();
                page.push_str(&format!("<table>{}{rows}</table>", row(header)));
            }
        }
    }
    page + "</body></html>"
}

fn word(language: Language, parts: &[Part]) -> Vec<u8> {
    let block = |part: &Part| match part {
        Part::Heading(text) => Block::heading(1, *text),
        Part::Line(text) => Block::paragraph(*text),
        Part::Table(header, rows) => {
            let cells = |row: &[&str]| -> Vec<Vec<Inline>> { row.iter().map(|text| cell(*text)).collect() };
            Block::Table {
                caption: String::new(),
                header: cells(header),
                rows: rows.iter().map(|row| cells(row)).collect(),
            }
        }
    };
    docx::write(&Document {
        title: String::new(),
        masthead: Vec::new(),
        author: String::new(),
        language,
        body: parts.iter().map(block).collect(),
        annexes: Vec::new(),
        labels: Labels::default(),
        form: Form::Plain,
    })
    .unwrap()
}
