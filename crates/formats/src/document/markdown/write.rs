//! From the blocks to the text.

use crate::document::{Block, Inline, Item};

/// Writes blocks as the text that means them. Headings are written relative to the level `below`.
pub fn write(blocks: &[Block], below: u8) -> String {
    let mut writer = Writer { notes: Vec::new() };
    let mut parts: Vec<String> = Vec::new();
    for block in blocks {
        let part = match block {
            Block::Heading { level, text, .. } => {
                let depth = usize::from(level.saturating_sub(below).clamp(1, 4));
                format!("{} {}", "#".repeat(depth), writer.run(text, false).replace('\n', " "))
            }
            Block::Paragraph { text, .. } => writer.run(text, true),
            Block::Quote { text } => {
                let text = writer.run(text, true);
                text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
            }
            Block::List { ordered, items } => writer.list(*ordered, items),
            Block::Table { header, rows, .. } => writer.table(header, rows),
            Block::Indicator { slug } => format!("[[chart:{slug}]]"),
            // A chart comes from its indicator; the table after it says the same.
            Block::Chart { .. } => continue,
        };
        if !part.trim().is_empty() {
            parts.push(part);
        }
    }
    for (index, note) in writer.notes.iter().enumerate() {
        parts.push(format!("[^{}]: {note}", index + 1));
    }
    parts.join("\n\n")
}

struct Writer {
    notes: Vec<String>,
}

impl Writer {
    fn run(&mut self, text: &[Inline], is_at_start: bool) -> String {
        let mut out = String::new();
        for inline in text {
            match inline {
                Inline::Text { text, strong, emphasis } => {
                    let mark = match (strong, emphasis) {
                        (true, true) => "***",
                        (true, false) => "**",
                        (false, true) => "*",
                        (false, false) => "",
                    };
                    let words = escape(text, is_at_start && out.is_empty() && mark.is_empty());
                    let (inner, lead, trail) = trimmed(&words);
                    if mark.is_empty() || inner.is_empty() {
                        out.push_str(&words);
                    } else {
                        out.push_str(&format!("{lead}{mark}{inner}{mark}{trail}"));
                    }
                }
                Inline::Link { text, href } => out.push_str(&format!("[{}](<{href}>)", escape(text, false))),
                Inline::Note { text, .. } => {
                    let words = self.run(text, false).replace('\n', " ");
                    self.notes.push(words);
                    out.push_str(&format!("[^{}]", self.notes.len()));
                }
                Inline::Source { kind, id } => out.push_str(&format!(" [[{kind}:{id}]]")),
            }
        }
        out
    }

    fn list(&mut self, ordered: bool, items: &[Item]) -> String {
        let mark = if ordered { "1. " } else { "- " };
        let lines: Vec<String> = items
            .iter()
            .map(|item| {
                let indent = " ".repeat(mark.len() * usize::from(item.depth));
                format!("{indent}{mark}{}", self.run(&item.text, true).replace('\n', " "))
            })
            .collect();
        lines.join("\n")
    }

    fn table(&mut self, header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
        let mut line = |cells: &[Vec<Inline>]| {
            let cells: Vec<String> = cells
                .iter()
                .map(|cell| self.run(cell, false).replace('|', "\\|").replace('\n', " "))
                .collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines = vec![line(header), format!("|{}", " --- |".repeat(header.len()))];
        lines.extend(rows.iter().map(|row| line(row)));
        lines.join("\n")
    }
}

/// A text and the blanks around it, which must stand outside marks of stress.
fn trimmed(text: &str) -> (&str, &str, &str) {
    let inner = text.trim();
    let lead = text.len() - text.trim_start().len();
    let trail = text.trim_end().len().max(lead);
    (inner, &text[..lead], &text[trail..])
}

/// Words in which no character means anything but itself.
fn escape(text: &str, is_at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            // Two blanks before the end of a line keep it a line.
            out.push_str("  \n");
        }
        let starts = is_at_start || index > 0;
        for (at, c) in line.char_indices() {
            let needs = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '|' => true,
                '#' | '>' | '+' | '-' | '=' | '~' => starts && line[..at].trim().is_empty(),
                '.' | ')' => starts && at > 0 && line[..at].trim_start().chars().all(|c| c.is_ascii_digit()),
                _ => false,
            };
            if needs {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}
