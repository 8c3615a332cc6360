//! What a web page shows, element by element.

use super::lists::List;
use super::tables::{Table, is_layout};
use super::tree::{Node, Tree, What};
use crate::reading::{Block, Document, Note, Role, blocks, headings, plain, tidy};

/// The size that stands for that of the body.
const SIZE: f64 = 10.0;

/// A page being read.
pub(super) struct Page<'t> {
    tree: &'t Tree,
    blocks: Vec<Block>,
    bold: Vec<usize>,
    notes: Vec<Note>,
    /// What stands around the pages.
    around: Vec<String>,
    line: String,
    /// How many of the line's characters are bold, and how many there are.
    weight: (usize, usize),
    page: u32,
    tables: u32,
    lists: Vec<List>,
    /// The number of an item, until its first words come.
    label: Option<String>,
}

/// What holds for all that stands in an element.
#[derive(Clone, Copy, Default)]
struct Within {
    role: Role,
    is_bold: bool,
    is_in_article: bool,
    /// How many lists are around it.
    lists: usize,
}

impl<'t> Page<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        Page {
            tree,
            blocks: Vec::new(),
            bold: Vec::new(),
            notes: Vec::new(),
            around: Vec::new(),
            line: String::new(),
            weight: (0, 0),
            page: 1,
            tables: 0,
            lists: Vec::new(),
            label: None,
        }
    }

    /// Reads a node and all in it.
    pub(super) fn read(&mut self, at: usize) {
        let is_in_article = self.tree.above(at).any(|node| matches!(node.name(), "article" | "main"));
        self.children(self.tree.node(at), Within { is_in_article, ..Within::default() }, None);
        self.end(Within::default());
    }

    pub(super) fn finish(mut self) -> Document {
        headings::settle(&mut self.blocks, &self.bold);
        Document {
            head: self.around,
            blocks: self.blocks,
            notes: self.notes,
            pages: self.page,
            ..Document::default()
        }
    }

    fn children(&mut self, node: &Node, within: Within, mut table: Option<&mut Table>) {
        for child in &node.children {
            self.node(*child, within, table.as_deref_mut());
        }
    }

    fn node(&mut self, at: usize, within: Within, table: Option<&mut Table>) {
        let node = self.tree.node(at);
        match &node.what {
            What::Text(words) => self.say(&words.replace(['\n', '\r', '\t'], " "), within),
            What::Element { name, .. } => self.element(at, node, name, within, table),
            What::Other => {}
        }
    }

    fn element(&mut self, at: usize, node: &Node, name: &str, mut within: Within, table: Option<&mut Table>) {
        if is_unseen(node, name, within) {
            return;
        }
        let style = node.attribute("style").replace(' ', "");
        if style.contains("page-break-before:always") && !self.blocks.is_empty() {
            self.end(within);
            self.page = self.page.saturating_add(1);
        }
        let id = node.attribute("id");
        let is_note = name == "div" && ["sdfootnote", "sdendnote"].iter().any(|start| id.starts_with(start));
        if is_note || style.contains("mso-element:footnote") || style.contains("mso-element:endnote") {
            return self.note(node);
        }
        if name == "div" && matches!(node.attribute("title").as_str(), "header" | "footer") {
            self.around.extend(Some(tidy::line(&self.words(node))).filter(|words| !words.is_empty()));
            return;
        }
        // Word writes out the numbers of its lists, and tabs as a row of spaces.
        if style.contains("mso-list:ignore") {
            let words = self.words(node);
            return self.label = Some(format!("{}\t", words.trim()));
        }
        if style.contains("mso-tab-count") {
            return self.line.push('\t');
        }
        within.is_in_article |= matches!(name, "article" | "main");
        within.is_bold |= matches!(name, "b" | "strong") || is_bold(&style);
        match name {
            "br" => self.line.push('\n'),
            "a" if self.is_mark_of_note(node) => {}
            "table" => {
                self.end(within);
                let is_table = within.role == Role::Paragraph && !is_layout(self.tree, at);
                let mut own = Table::new(self.tables);
                self.tables += u32::from(is_table);
                self.children(node, within, is_table.then_some(&mut own));
            }
            "thead" | "tbody" | "tfoot" => self.children(node, within, table),
            "tr" => {
                if let Some(table) = table {
                    table.begin_row();
                    return self.children(node, within, Some(table));
                }
                self.block(node, within);
            }
            "td" | "th" => {
                if let Some(table) = table {
                    let (table, row, column) = table.begin_cell(node);
                    within.role = Role::Cell { table, row, column };
                }
                self.block(node, within);
            }
            "ol" | "ul" | "menu" => {
                self.end(within);
                let items =
                    node.children.iter().filter(|child| self.tree.node(**child).name() == "li").count();
                self.lists.push(List::of(node, items));
                self.block(node, Within { lists: within.lists + 1, ..within });
                self.lists.pop();
            }
            "li" => {
                self.end(within);
                self.label =
                    self.lists.last_mut().map(|list| list.next(node)).filter(|label| !label.is_empty());
                self.block(node, within);
                self.label = None;
            }
            "pre" => {
                self.end(within);
                let words = self.words(node);
                for text in plain::paragraphs(&words) {
                    self.push(text, within);
                }
            }
            "p" | "div" | "section" | "article" | "main" | "body" | "html" | "blockquote" | "center"
            | "address" | "dl" | "dt" | "dd" | "figure" | "figcaption" | "fieldset" | "form" | "details"
            | "summary" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "caption" | "header"
            | "legend" => {
                let named = name.strip_prefix('h').and_then(|level| level.parse().ok());
                let class = node.attribute("class");
                let level = named.or_else(|| class.split(' ').find_map(of_class));
                if let Some(level) = level.filter(|_| within.role == Role::Paragraph) {
                    within.role = Role::Heading(level);
                }
                self.block(node, within);
            }
            _ => self.children(node, within, table),
        }
    }

    /// Reads an element that stands on lines of its own.
    fn block(&mut self, node: &Node, within: Within) {
        // What stood before it belongs to what is around it.
        let around = if matches!(within.role, Role::Heading(_)) { Role::Paragraph } else { within.role };
        self.end(Within { role: around, ..within });
        self.children(node, within, None);
        self.end(within);
    }

    fn say(&mut self, words: &str, within: Within) {
        let count = words.chars().filter(|c| !c.is_whitespace()).count();
        self.weight.1 += count;
        self.weight.0 += if within.is_bold { count } else { 0 };
        self.line.push_str(words);
    }

    /// Ends the line that was begun.
    fn end(&mut self, within: Within) {
        let line = std::mem::take(&mut self.line);
        let (bold, all) = std::mem::take(&mut self.weight);
        for (at, part) in blocks::parted(line.split('\n')).into_iter().enumerate() {
            let mut text = tidy::line(&part);
            if text.is_empty() {
                continue;
            }
            if at == 0
                && let Some(label) = self.label.take()
            {
                text.insert_str(0, &label);
            }
            if bold > 0 && bold == all && within.role == Role::Paragraph {
                self.bold.push(self.blocks.len());
            }
            self.push(text, within);
        }
    }

    fn push(&mut self, text: String, within: Within) {
        let left = 24.0 * within.lists as f64;
        self.blocks.push(Block { page: self.page, left, text, size: SIZE, role: within.role });
    }

    /// All words of a node as they stand in the file.
    fn words(&self, node: &Node) -> String {
        let mut words = String::new();
        let mut waiting: Vec<usize> = node.children.iter().rev().copied().collect();
        while let Some(at) = waiting.pop() {
            let node = self.tree.node(at);
            match &node.what {
                What::Text(text) => words.push_str(text),
                What::Element { name, .. } if name == "br" => words.push('\n'),
                _ => waiting.extend(node.children.iter().rev()),
            }
        }
        words
    }

    /// A link to a note at the foot: "[3]" with an address on the same page that names a note.
    fn is_mark_of_note(&self, node: &Node) -> bool {
        let href = node.attribute("href");
        let Some((_, place)) = href.split_once('#') else { return false };
        let place = place.trim_start_matches('_');
        let is_named = ["ftn", "edn", "fn", "footnote", "endnote", "sdfootnote", "sdendnote"]
            .iter()
            .any(|name| place.starts_with(name));
        is_named && self.words(node).trim().chars().count() <= 6
    }

    fn note(&mut self, node: &Node) {
        let text = tidy::line(&self.words(node));
        // "[3] Words", or "3 Words".
        let bare = text.trim_start_matches('[');
        let length = bare.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '*' | '†')).count();
        let is_mark = length < 4 && bare.chars().nth(length).is_some_and(|c| matches!(c, ']' | ' ' | '\t'));
        let (mark, rest) =
            bare.split_at(if is_mark { bare.chars().take(length).map(char::len_utf8).sum() } else { 0 });
        let rest = rest.trim_start_matches(']');
        if !rest.trim().is_empty() {
            self.notes.push(Note { mark: mark.to_owned(), text: rest.trim().to_owned(), page: self.page });
        }
    }
}

/// Heading by the class that Word gives to a paragraph of a style.
fn of_class(class: &str) -> Option<u8> {
    headings::named(class.strip_prefix("mso").unwrap_or(class))
}

fn is_bold(style: &str) -> bool {
    ["font-weight:bold", "font-weight:600", "font-weight:700", "font-weight:800", "font-weight:900"]
        .iter()
        .any(|bold| style.contains(bold))
}

/// What a page does not show, or shows around its text.
fn is_unseen(node: &Node, name: &str, within: Within) -> bool {
    let is_around = match name {
        "head" | "script" | "style" | "noscript" | "template" | "nav" | "footer" | "aside" | "svg"
        | "math" | "iframe" | "object" | "select" | "button" | "input" | "textarea" | "del" | "rt" | "rp"
        | "dialog" | "audio" | "video" | "canvas" => true,
        "header" => !within.is_in_article,
        _ => false,
    };
    let style = node.attribute("style").replace(' ', "");
    is_around
        || node.has("hidden")
        || node.attribute("aria-hidden") == "true"
        || ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|hidden| style.contains(hidden))
        || matches!(node.attribute("role").as_str(), "navigation" | "banner" | "contentinfo" | "search")
}
