//! Golden documents: invented texts in which a few marks say what a file would say by its form.
//!
//! `#`, `##` and `###` begin a heading, `|` parts the cells of a row, `[^…]` holds the words of a footnote where its mark
//! stands. Every other line is a paragraph.

use suivi_kernel::Language;

/// A golden document.
pub struct Golden {
    /// Its language, from its name.
    pub language: Language,
    /// Its parts, in their order.
    pub parts: Vec<Part>,
    marked: String,
}

/// A part of a document.
pub enum Part {
    /// A heading and its level; 1 is the highest.
    Heading(usize, String),
    /// A paragraph.
    Line(String),
    /// The cells of a table, row by row.
    Table(Vec<Vec<String>>),
}

/// A piece of a paragraph.
pub enum Piece<'t> {
    Words(&'t str),
    /// The words of a footnote, and its number.
    Note(&'t str, usize),
}

/// A golden document by its name, which ends in its language: "visit.en.txt".
pub fn golden(name: &str) -> Golden {
    let path = format!("{}/tests/documents/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let language = name.trim_end_matches(".txt").rsplit('.').next().unwrap();
    Golden::of(&std::fs::read_to_string(path).unwrap(), language.parse().unwrap())
}

/// The names of all golden documents.
pub fn names() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/documents/data");
    let entries = std::fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".txt")).collect();
    names.sort_unstable();
    names
}

impl Golden {
    pub fn of(marked: &str, language: Language) -> Self {
        let mut parts = Vec::new();
        for line in marked.lines().filter(|line| !line.trim().is_empty()) {
            let level = line.len() - line.trim_start_matches('#').len();
            match (level, line.strip_prefix('|')) {
                (0, None) => parts.push(Part::Line(line.to_owned())),
                (0, Some(cells)) => {
                    let cells = cells.split('|').map(|cell| cell.trim().to_owned()).collect();
                    match parts.last_mut() {
                        Some(Part::Table(rows)) => rows.push(cells),
                        _ => parts.push(Part::Table(vec![cells])),
                    }
                }
                _ => parts.push(Part::Heading(level, line[level..].trim().to_owned())),
            }
        }
        Golden { language, parts, marked: marked.to_owned() }
    }

    pub fn has_table(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Table(_)))
    }

    /// As plain text: the marks of notes are raised digits, and the notes stand at the end. It has no tables.
    pub fn text(&self) -> String {
        let mut count = 0;
        let mut notes = String::new();
        let mut text = String::new();
        for line in self.marked.lines() {
            for piece in pieces(line.trim_start_matches('#').trim(), &mut count) {
                match piece {
                    Piece::Words(words) => text.push_str(words),
                    Piece::Note(words, number) => {
                        text.push(raised(number));
                        notes.push_str(&format!("\n{} {words}\n", raised(number)));
                    }
                }
            }
            text.push('\n');
        }
        text + &notes
    }

    /// As a web page, as LibreOffice writes and reads them: what it calls by these names are footnotes to it.
    pub fn page(&self) -> String {
        let (direction, side) =
            if self.language == Language::Ar { ("rtl", "right") } else { ("ltr", "left") };
        let mut count = 0;
        let mut notes = String::new();
        let mut body = String::new();
        for part in &self.parts {
            let mut inside = |text: &str| inside(text, &mut count, &mut notes);
            body += &match part {
                Part::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", inside(text)),
                Part::Line(text) if is_letter(text) => format!("<p class=\"item\">{}</p>\n", inside(text)),
                Part::Line(text) => format!("<p>{}</p>\n", inside(text)),
                Part::Table(rows) => {
                    let mut row = |cells: &Vec<String>| -> String {
                        let share = |nth| if nth == 0 { 16 } else { 84 / (cells.len() - 1) };
                        let cell = |(nth, cell): (usize, &String)| {
                            format!(
                                "<td width=\"{}%\"><p style=\"font-size: 8pt; text-align: {side}\">{}</p></td>",
                                share(nth),
                                inside(cell)
                            )
                        };
                        format!("<tr>{}</tr>\n", cells.iter().enumerate().map(cell).collect::<String>())
                    };
                    let rows: String = rows.iter().map(&mut row).collect();
                    format!(
                        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n{rows}</table>\n"
                    )
                }
            };
        }
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>Golden</title><style>{STYLE} h1, h2, h3 {{ text-align: {side} }}</style></head>\n<body>\n{body}{notes}</body></html>",
            self.language.code()
        )
    }
}

/// Pages of a book, justified; items of lists without room between them.
const STYLE: &str = "@page { size: 14.8cm 21cm; margin: 2cm } p { font-size: 10pt; margin: 0 0 6pt 0; text-align: justify } p.item { margin: 0 0 0 24pt }";

fn inside(text: &str, count: &mut usize, notes: &mut String) -> String {
    let mut words = String::new();
    for piece in pieces(text, count) {
        match piece {
            Piece::Words(text) => words += &escaped(text),
            Piece::Note(text, number) => {
                words += &format!(
                    "<a class=\"sdfootnoteanc\" name=\"sdfootnote{number}anc\" href=\"#sdfootnote{number}sym\"><sup>{number}</sup></a>"
                );
                *notes += &format!(
                    "<div id=\"sdfootnote{number}\"><p style=\"font-size: 8pt\"><a class=\"sdfootnotesym\" name=\"sdfootnote{number}sym\" href=\"#sdfootnote{number}anc\">{number}</a> {}</p></div>\n",
                    escaped(text)
                );
            }
        }
    }
    words
}

/// A paragraph in pieces; `count` is the number of the last footnote.
pub fn pieces<'t>(text: &'t str, count: &mut usize) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, (note, after))) =
        rest.split_once("[^").and_then(|(before, after)| Some((before, after.split_once(']')?)))
    {
        *count += 1;
        pieces.extend([Piece::Words(before), Piece::Note(note, *count)]);
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// "(a)", "b)", "(ب)": an item of a list.
fn is_letter(text: &str) -> bool {
    text.split_once(')').is_some_and(|(mark, _)| {
        let mark = mark.trim_start_matches('(');
        mark.chars().count() <= 2 && mark.chars().all(char::is_alphabetic)
    })
}

fn raised(number: usize) -> char {
    ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'][number % 10]
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
