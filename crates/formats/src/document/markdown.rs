//! The text that people write, in Markdown, and the blocks it means.
//!
//! `#` is a heading below the section's own, `-` and `1.` are lists, `|` makes a table, `[^1]` a note. Beyond Markdown,
//! `[[update:slug]]` says where a sentence comes from, and a line that holds only `[[chart:slug]]` sets in an indicator.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::{Block, Inline, Item, NotePlace, plain_text};

/// How a text is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The level of the heading that the text stands under; its own headings are below it.
    pub below: u8,
    /// Where notes stand.
    pub notes: NotePlace,
    /// Whether each line of the text stays a line of its own, as easy-to-read texts need.
    pub keeps_lines: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Reading { below: 1, notes: NotePlace::End, keeps_lines: false }
    }
}

/// What keeps a text from being read by everyone (rule V17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A heading that skips a level; its words.
    HeadingSkipped(String),
    /// A table whose headers are empty; which one, from 1.
    TableWithoutHeader(usize),
    /// A picture: reports carry none of their own, charts come from indicators.
    Picture(String),
    /// A link whose words do not say where it leads.
    VagueLink(String),
    /// A mark of a note that says nothing.
    EmptyNote(String),
}

/// The longest words that say nothing of where a link leads, in six languages.
const VAGUE: [&str; 14] = [
    "here",
    "click here",
    "link",
    "more",
    "ici",
    "cliquez ici",
    "lien",
    "aquí",
    "enlace",
    "здесь",
    "тут",
    "هنا",
    "这里",
    "点击这里",
];
/// The kinds of record that a source may name.
pub const SOURCES: [&str; 8] =
    ["update", "measure", "indicator", "recommendation", "assessment", "evidence", "gap", "translate"];

/// Reads a text.
pub fn read(text: &str, how: Reading) -> Vec<Block> {
    read_with_findings(text, how).0
}

/// Reads a text, and says what in it keeps people from reading it.
pub fn read_with_findings(text: &str, how: Reading) -> (Vec<Block>, Vec<Finding>) {
    let mut reader =
        Reader { how, notes: HashMap::new(), findings: Vec::new(), last_level: how.below, tables: 0 };
    let events: Vec<Event<'_>> =
        TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES))
            .collect();
    reader.collect_notes(&events);
    let blocks = reader.blocks(&events);
    (blocks, reader.findings)
}

struct Reader {
    how: Reading,
    notes: HashMap<String, Vec<Inline>>,
    findings: Vec<Finding>,
    last_level: u8,
    tables: usize,
}

impl Reader {
    /// Notes are defined anywhere in the text, so they are read first.
    fn collect_notes(&mut self, events: &[Event<'_>]) {
        let mut at = 0;
        while at < events.len() {
            if let Event::Start(Tag::FootnoteDefinition(label)) = &events[at] {
                let end = closing(events, at);
                let text = self.run(&events[at + 1..end], 1);
                if plain_text(&text).is_empty() {
                    self.findings.push(Finding::EmptyNote(label.to_string()));
                }
                self.notes.insert(label.to_string(), text);
                at = end;
            }
            at += 1;
        }
    }

    fn blocks(&mut self, events: &[Event<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut at = 0;
        while at < events.len() {
            let end = if matches!(events[at], Event::Start(_)) { closing(events, at) } else { at };
            let inside = &events[(at + 1).min(end)..end];
            match &events[at] {
                Event::Start(Tag::Heading { level, .. }) => {
                    let text = self.run(inside, 0);
                    let level = (self.how.below + depth(*level)).min(4);
                    if level > self.last_level + 1 {
                        self.findings.push(Finding::HeadingSkipped(plain_text(&text)));
                    }
                    self.last_level = level;
                    blocks.push(Block::Heading { level, text, anchor: None });
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    blocks.push(Block::Quote { text: self.run(inside, 0) });
                }
                Event::Start(Tag::List(first)) => {
                    let mut items = Vec::new();
                    self.items(inside, 0, &mut items);
                    blocks.push(Block::List { ordered: first.is_some(), items });
                }
                Event::Start(Tag::Table(_)) => blocks.push(self.table(inside)),
                Event::Start(Tag::FootnoteDefinition(_)) | Event::Rule | Event::End(_) => {}
                Event::Start(_) => {
                    let text = self.run(inside, 0);
                    match sole_chart(&text) {
                        Some(slug) => blocks.push(Block::Indicator { slug }),
                        None if plain_text(&text).is_empty() && !text.iter().any(is_mark) => {}
                        None => blocks.push(Block::Paragraph { number: None, text }),
                    }
                }
                // What stands in no paragraph: a line of HTML.
                _ => {
                    let text = self.run(&events[at..=at], 0);
                    if !plain_text(&text).is_empty() {
                        blocks.push(Block::Paragraph { number: None, text });
                    }
                }
            }
            at = end + 1;
        }
        blocks
    }

    /// The items of a list, those of lists within it one step deeper.
    fn items(&mut self, events: &[Event<'_>], depth: u8, items: &mut Vec<Item>) {
        let mut at = 0;
        while at < events.len() {
            if let Event::Start(Tag::Item) = &events[at] {
                let end = closing(events, at);
                let inside = &events[at + 1..end];
                let below = inside
                    .iter()
                    .position(|e| matches!(e, Event::Start(Tag::List(_))))
                    .unwrap_or(inside.len());
                let text = self.run(&inside[..below], 0);
                items.push(Item { depth: depth.min(2), text });
                let mut rest = below;
                while rest < inside.len() {
                    if let Event::Start(Tag::List(_)) = &inside[rest] {
                        let list_end = closing(inside, rest);
                        self.items(&inside[rest + 1..list_end], depth + 1, items);
                        rest = list_end;
                    }
                    rest += 1;
                }
                at = end;
            }
            at += 1;
        }
    }

    fn table(&mut self, events: &[Event<'_>]) -> Block {
        self.tables += 1;
        let mut header = Vec::new();
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        let mut is_head = false;
        let mut at = 0;
        while at < events.len() {
            match &events[at] {
                Event::Start(Tag::TableHead) => is_head = true,
                Event::End(TagEnd::TableHead) => is_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let end = closing(events, at);
                    let text = self.run(&events[at + 1..end], 0);
                    match rows.last_mut() {
                        Some(row) if !is_head => row.push(text),
                        _ => header.push(text),
                    }
                    at = end;
                }
                _ => {}
            }
            at += 1;
        }
        if header.iter().any(|text| plain_text(text).trim().is_empty()) {
            self.findings.push(Finding::TableWithoutHeader(self.tables));
        }
        Block::Table { caption: String::new(), header, rows }
    }

    /// The words between two events. A note within a note is dropped: `within` counts how deep the reader is.
    fn run(&mut self, events: &[Event<'_>], within: u8) -> Vec<Inline> {
        let mut out = Vec::new();
        let (mut strong, mut emphasis) = (0_u8, 0_u8);
        let mut at = 0;
        while at < events.len() {
            let say = |text: &str, out: &mut Vec<Inline>| push_words(out, text, strong > 0, emphasis > 0);
            match &events[at] {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    say(text, &mut out);
                }
                Event::SoftBreak if !self.how.keeps_lines => say(" ", &mut out),
                Event::SoftBreak | Event::HardBreak => say("\n", &mut out),
                Event::Start(Tag::Strong) => strong += 1,
                Event::End(TagEnd::Strong) => strong = strong.saturating_sub(1),
                Event::Start(Tag::Emphasis) => emphasis += 1,
                Event::End(TagEnd::Emphasis) => emphasis = emphasis.saturating_sub(1),
                Event::End(TagEnd::Paragraph) if at + 1 < events.len() => say("\n", &mut out),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let end = closing(events, at);
                    let inside = self.run(&events[at + 1..end], within);
                    out.push(self.link(&inside, dest_url));
                    at = end;
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    let end = closing(events, at);
                    let inside = plain_text(&self.run(&events[at + 1..end], within));
                    self.findings.push(Finding::Picture(dest_url.to_string()));
                    push_words(&mut out, &inside, false, false);
                    at = end;
                }
                Event::FootnoteReference(label) if within == 0 => self.note(label, &mut out),
                _ => {}
            }
            at += 1;
        }
        out
    }

    fn link(&mut self, inside: &[Inline], href: &str) -> Inline {
        let text = plain_text(inside);
        let says = text.trim().trim_end_matches('.').to_lowercase();
        if says.is_empty() || VAGUE.contains(&says.as_str()) {
            self.findings.push(Finding::VagueLink(if says.is_empty() {
                href.to_owned()
            } else {
                text.clone()
            }));
        }
        let text = if text.is_empty() { href.to_owned() } else { text };
        Inline::Link { text, href: href.to_owned() }
    }

    fn note(&mut self, label: &CowStr<'_>, out: &mut Vec<Inline>) {
        if let Some(text) = self.notes.get(label.as_ref()) {
            out.push(Inline::Note { at: self.how.notes, text: text.clone() });
        }
    }
}

fn is_mark(inline: &Inline) -> bool {
    matches!(inline, Inline::Note { .. } | Inline::Source { .. })
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}

/// Where the element that begins at `at` ends.
fn closing(events: &[Event<'_>], at: usize) -> usize {
    let mut open = 0_usize;
    for (offset, event) in events[at..].iter().enumerate() {
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => {
                open -= 1;
                if open == 0 {
                    return at + offset;
                }
            }
            _ => {}
        }
    }
    events.len() - 1
}

/// Adds words, and turns `[[kind:slug]]` in them into a source.
fn push_words(out: &mut Vec<Inline>, text: &str, strong: bool, emphasis: bool) {
    let mut rest = text;
    while let Some((before, kind, id, after)) = next_mark(rest) {
        push_text(out, before.trim_end_matches([' ', '\u{a0}']), strong, emphasis);
        out.push(Inline::Source { kind: kind.to_owned(), id: id.to_owned() });
        rest = after;
    }
    push_text(out, rest, strong, emphasis);
}

fn push_text(out: &mut Vec<Inline>, text: &str, is_strong: bool, is_emphasis: bool) {
    if text.is_empty() {
        return;
    }
    match out.last_mut() {
        Some(Inline::Text { text: last, strong, emphasis })
            if *strong == is_strong && *emphasis == is_emphasis =>
        {
            last.push_str(text);
        }
        _ => out.push(Inline::Text { text: text.to_owned(), strong: is_strong, emphasis: is_emphasis }),
    }
}

/// The first `[[kind:id]]` of a text: what stands before it, its parts, what stands after it.
fn next_mark(text: &str) -> Option<(&str, &str, &str, &str)> {
    let mut from = 0;
    while let Some(start) = text[from..].find("[[").map(|at| at + from) {
        let inside = &text[start + 2..];
        if let Some(end) = inside.find("]]")
            && let Some((kind, id)) = inside[..end].split_once(':')
            && (SOURCES.contains(&kind) || kind == "chart")
            && !id.is_empty()
            && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
        {
            return Some((&text[..start], kind, id, &inside[end + 2..]));
        }
        from = start + 2;
    }
    None
}

fn sole_chart(text: &[Inline]) -> Option<String> {
    match text {
        [Inline::Source { kind, id }] if kind == "chart" => Some(id.clone()),
        _ => None,
    }
}

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

#[cfg(test)]
mod tests {
    use super::super::cell;
    use super::*;

    fn read_plain(text: &str) -> Vec<Block> {
        read(text, Reading::default())
    }

    #[test]
    fn a_section_becomes_headings_paragraphs_lists_tables_and_notes() {
        let blocks = read_plain(
            "# Schools\n\nAll are **free**.[^1]\n\n1. one\n   1. deeper\n2. two\n\n| Year | Girls |\n|---|---|\n| 2025 | 95 |\n\n[^1]: Act No. 4.\n",
        );
        let note = Inline::Note { at: NotePlace::End, text: cell("Act No. 4.") };
        assert_eq!(
            blocks,
            [
                Block::Heading { level: 2, text: cell("Schools"), anchor: None },
                Block::Paragraph {
                    number: None,
                    text: vec![
                        Inline::plain("All are "),
                        Inline::Text { text: "free".into(), strong: true, emphasis: false },
                        Inline::plain("."),
                        note,
                    ],
                },
                Block::List {
                    ordered: true,
                    items: vec![
                        Item { depth: 0, text: cell("one") },
                        Item { depth: 1, text: cell("deeper") },
                        Item { depth: 0, text: cell("two") },
                    ],
                },
                Block::Table {
                    caption: String::new(),
                    header: vec![cell("Year"), cell("Girls")],
                    rows: vec![vec![cell("2025"), cell("95")]],
                },
            ]
        );
    }

    #[test]
    fn a_source_is_a_mark_and_no_word_and_a_chart_stands_alone() {
        let blocks = read_plain(
            "Schools were built. [[update:u-12]] More follows.\n\n[[chart:out-of-school]]\n\n[[nothing:x]]",
        );
        assert_eq!(
            blocks,
            [
                Block::Paragraph {
                    number: None,
                    text: vec![
                        Inline::plain("Schools were built."),
                        Inline::Source { kind: "update".into(), id: "u-12".into() },
                        Inline::plain(" More follows."),
                    ],
                },
                Block::Indicator { slug: "out-of-school".into() },
                Block::paragraph("[[nothing:x]]"),
            ]
        );
    }

    #[test]
    fn what_keeps_people_from_reading_is_found() {
        let (_, findings) = read_with_findings(
            "## Too deep\n\n[here](https://example.org) ![x](y.png)\n\n| | b |\n|---|---|\n| 1 | 2 |",
            Reading::default(),
        );
        assert_eq!(
            findings,
            [
                Finding::HeadingSkipped("Too deep".into()),
                Finding::VagueLink("here".into()),
                Finding::Picture("y.png".into()),
                Finding::TableWithoutHeader(1),
            ]
        );
    }

    #[test]
    fn an_easy_text_keeps_its_lines() {
        let how = Reading { keeps_lines: true, ..Reading::default() };
        assert_eq!(read("One line.\nAnother.", how), [Block::paragraph("One line.\nAnother.")]);
        assert_eq!(read_plain("One line.\nAnother."), [Block::paragraph("One line. Another.")]);
    }

    #[test]
    fn markup_of_web_pages_stays_words() {
        assert_eq!(
            read_plain("a <script>alert(1)</script> b"),
            [Block::paragraph("a <script>alert(1)</script> b")]
        );
    }

    #[test]
    fn what_is_written_is_read_again_as_it_was() {
        let text = "# Schools\n\n2\\. All *are* **free**, see [the act](<https://example.org/a b>).[^1] [[update:u-1]]\n\n> Quoted \\*words\\*\n\n- one\n  - deeper\n- two\n\n| Year | a\\|b |\n| --- | --- |\n| 2025 | 95 |\n\n[[chart:x]]\n\n[^1]: Act No. 4, [art. 2](<https://example.org>).";
        let blocks = read_plain(text);
        let written = write(&blocks, 1);
        assert_eq!(read_plain(&written), blocks, "{written}");
        assert_eq!(write(&read_plain(&written), 1), written);
    }
}
