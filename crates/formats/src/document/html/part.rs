//! The blocks of a document as elements of a page, with their notes at the end.

use std::collections::HashMap;

use super::{Options, annex_entry, chart, heading_id, place_id};
use crate::document::docx::links::{Target, target};
use crate::document::docx::xml::Xml;
use crate::document::{Block, Document, Form, Inline, Item, item_mark, plain_text};

/// A part of a page being written.
pub(in crate::document) struct Part<'a> {
    pub(in crate::document) xml: Xml,
    /// Where the places of the document are found, by their `id`. A link to any other place is not written.
    pub(in crate::document) places: HashMap<String, String>,
    options: Options<'a>,
    /// Slanted letters are hard to read: easy texts have none.
    is_easy: bool,
    notes_label: &'a str,
    headings: usize,
    /// How many notes stand in parts before this one.
    notes_before: usize,
    notes: Vec<&'a [Inline]>,
}

impl<'a> Part<'a> {
    pub(in crate::document) fn new(document: &'a Document, options: Options<'a>) -> Self {
        Part {
            xml: Xml::fragment(),
            places: HashMap::new(),
            options,
            is_easy: document.form == Form::EasyRead,
            notes_label: &document.labels.notes,
            headings: 0,
            notes_before: 0,
            notes: Vec::new(),
        }
    }

    /// Goes on after parts that had so many headings and notes.
    pub(in crate::document) fn after(mut self, headings: usize, notes: usize) -> Self {
        (self.headings, self.notes_before) = (headings, notes);
        self
    }

    /// How many headings and notes there are with this part.
    pub(in crate::document) fn counts(&self) -> (usize, usize) {
        (self.headings, self.notes_before + self.notes.len())
    }

    pub(in crate::document) fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// The annexes, under a heading of their own.
    pub(in crate::document) fn annexes(&mut self, document: &'a Document) {
        if let Some(annex) = annex_entry(document, self.options.ids) {
            let name = self.heading_name(1);
            self.xml.leaf(&name, &[("id", &annex.id)], &annex.text);
        }
        self.blocks(&document.annexes);
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { level, text, anchor } => {
                self.headings += 1;
                let id = heading_id(self.options.ids, anchor.as_deref(), self.headings);
                let name = self.heading_name(*level);
                self.element(&name, &[("id", &id)], text);
            }
            Block::Paragraph { number, text } => {
                self.xml.open("p", &[]);
                if let Some(number) = number {
                    self.xml.leaf("span", &[("class", "n")], &format!("{number}."));
                    self.xml.text(" ");
                }
                self.run(text, true);
                self.xml.close("p");
            }
            Block::Quote { text } => {
                self.xml.open("blockquote", &[]);
                self.element("p", &[], text);
                self.xml.close("blockquote");
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table { caption, header, rows } => self.table(caption, header, rows),
            Block::Chart { title, alternative, unit, points } => {
                chart::write(&mut self.xml, &chart::Chart { title, alternative, unit, points });
            }
            Block::Indicator { .. } => {}
        }
    }

    fn heading_name(&self, level: u8) -> String {
        format!("h{}", self.options.base.saturating_add(level.clamp(1, 4) - 1).clamp(1, 6))
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &'a [Inline]) {
        self.xml.open(name, attributes);
        self.run(text, true);
        self.xml.close(name);
    }

    /// A list. Ordered ones carry their marks as words, since no browser writes (a) of itself.
    fn list(&mut self, ordered: bool, items: &'a [Item]) {
        let depths: Vec<u8> = items.iter().map(|item| item.depth).collect();
        let marks = if ordered { marks(&depths) } else { Vec::new() };
        let (name, attributes): (_, &[_]) =
            if ordered { ("ol", &[("class", "marks"), ("role", "list")]) } else { ("ul", &[]) };
        nested(
            self,
            name,
            attributes,
            &depths,
            |part| &mut part.xml,
            |part, index| {
                if let Some(mark) = marks.get(index) {
                    part.xml.leaf("span", &[("class", "mark")], mark);
                    part.xml.text(" ");
                }
                part.run(&items[index].text, true);
            },
        );
    }

    fn table(&mut self, caption: &str, header: &'a [Vec<Inline>], rows: &'a [Vec<Vec<Inline>>]) {
        // A wide table moves to and fro within the page, also by keyboard, and the page stays where it is.
        let is_wide = header.len() > 3;
        if is_wide {
            let first = header.first().map(|cell| plain_text(cell)).unwrap_or_default();
            let name = if caption.is_empty() { first.as_str() } else { caption };
            self.xml.open(
                "div",
                &[("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)],
            );
        }
        self.xml.open("table", &[]);
        if !caption.is_empty() {
            self.xml.leaf("caption", &[], caption);
        }
        if !header.is_empty() {
            self.xml.open("thead", &[]);
            self.xml.open("tr", &[]);
            for cell in header {
                self.element("th", &[("scope", "col")], cell);
            }
            self.xml.close("tr");
            self.xml.close("thead");
        }
        self.xml.open("tbody", &[]);
        for row in rows {
            self.xml.open("tr", &[]);
            for cell in row {
                self.element("td", &[], cell);
            }
            self.xml.close("tr");
        }
        self.xml.close("tbody");
        self.xml.close("table");
        if is_wide {
            self.xml.close("div");
        }
    }

    fn run(&mut self, text: &'a [Inline], has_notes: bool) {
        for inline in text {
            match inline {
                Inline::Text { text, strong, emphasis } => {
                    let emphasis = *emphasis && !self.is_easy;
                    let names = [("strong", *strong), ("em", emphasis)];
                    let names = names.iter().filter(|(_, is_set)| *is_set).map(|(name, _)| *name);
                    names.clone().for_each(|name| self.xml.open(name, &[]));
                    self.lines(text);
                    names.rev().for_each(|name| self.xml.close(name));
                }
                Inline::Link { text, href } => self.link(text, href),
                Inline::Note { text, .. } if has_notes => self.note(text),
                Inline::Note { .. } => {}
                Inline::Source { kind, id } => {
                    let link = self.options.sources.and_then(|find| find(kind, id));
                    if let Some(link) = link {
                        self.xml.text(" ");
                        self.xml.leaf("a", &[("class", "source"), ("href", &link.href)], &link.label);
                    }
                }
            }
        }
    }

    fn lines(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.xml.empty("br", &[]);
            }
            self.xml.text(line);
        }
    }

    fn link(&mut self, text: &str, href: &str) {
        let href = match target(href) {
            Some(Target::Outside(address)) => Some(address),
            Some(Target::Inside(place)) => {
                let place = format!("{}{}", self.options.ids, place_id(&place));
                self.places.get(&place).map(|id| if id.contains('#') { id.clone() } else { format!("#{id}") })
            }
            None => None,
        };
        match href {
            Some(href) => {
                self.xml.open("a", &[("href", &href)]);
                self.lines(text);
                self.xml.close("a");
            }
            None => self.lines(text),
        }
    }

    fn note(&mut self, text: &'a [Inline]) {
        self.notes.push(text);
        let number = self.notes_before + self.notes.len();
        let ids = self.options.ids;
        let (id, href) = (format!("{ids}r{number}"), format!("#{ids}n{number}"));
        self.xml.open("sup", &[]);
        self.xml.leaf("a", &[("id", &id), ("href", &href), ("role", "doc-noteref")], &number.to_string());
        self.xml.close("sup");
    }

    /// The notes of this part, each with a way back.
    pub(in crate::document) fn notes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return;
        }
        let (ids, label) = (self.options.ids, self.notes_label);
        let first = self.notes_before + 1;
        self.notes_before += notes.len();
        self.xml.open("section", &[("class", "notes"), ("role", "doc-endnotes")]);
        if !label.is_empty() {
            let name = self.heading_name(1);
            self.xml.leaf(&name, &[("id", &format!("{ids}notes{first}"))], label);
        }
        self.xml.open("ol", &[("start", &first.to_string())]);
        for (index, text) in notes.into_iter().enumerate() {
            let number = first + index;
            self.xml.open("li", &[("id", &format!("{ids}n{number}"))]);
            self.run(text, false);
            self.xml.text(" ");
            let (href, name) = (format!("#{ids}r{number}"), format!("↩ {number}"));
            self.xml.leaf("a", &[("href", &href), ("role", "doc-backlink"), ("aria-label", &name)], "↩");
            self.xml.close("li");
        }
        self.xml.close("ol");
        self.xml.close("section");
    }
}

/// The mark of each item: each level begins anew below an item of a higher one.
fn marks(depths: &[u8]) -> Vec<String> {
    let mut counts = [0_usize; 3];
    let mark = |depth: &u8| {
        let depth = usize::from((*depth).min(2));
        counts[depth + 1..].fill(0);
        counts[depth] += 1;
        item_mark(true, depth as u8, counts[depth] - 1)
    };
    depths.iter().map(mark).collect()
}

/// Lists within lists, out of items that each say how deep they stand. No step down is deeper than one.
pub(super) fn nested<W>(
    to: &mut W,
    name: &str,
    attributes: &[(&str, &str)],
    depths: &[u8],
    xml: for<'x> fn(&'x mut W) -> &'x mut Xml,
    mut write: impl FnMut(&mut W, usize),
) {
    let mut open = 0_usize;
    for (index, depth) in depths.iter().enumerate() {
        let level = (usize::from(*depth) + 1).min(open + 1);
        if level > open {
            xml(to).open(name, attributes);
            open = level;
        } else {
            xml(to).close("li");
        }
        while open > level {
            xml(to).close(name);
            xml(to).close("li");
            open -= 1;
        }
        xml(to).open("li", &[]);
        write(to, index);
    }
    for _ in 0..open {
        xml(to).close("li");
        xml(to).close(name);
    }
}
