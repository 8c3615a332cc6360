//! From the text to the blocks.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::{Finding, Reading, SOURCES, VAGUE};
use crate::document::{Block, Inline, Item, plain_text};

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
