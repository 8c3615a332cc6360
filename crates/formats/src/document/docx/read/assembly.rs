//! Blocks out of the paragraphs and tables of a file, in order.

use super::Read;
use super::paragraph::{Paragraph, append};
use super::styles::{Role, Styles};
use super::table::Row;
use crate::document::docx::links;
use crate::document::{Block, Inline, Item, plain_text};

/// Blocks being put together.
pub(super) struct Assembly<'a> {
    styles: &'a Styles,
    read: Read,
    is_in_annexes: bool,
    /// The number of the last paragraph that has one.
    last_number: Option<u32>,
    /// The list that the last paragraph belongs to.
    list: Option<String>,
    /// A caption whose table may follow.
    caption: Option<Vec<Inline>>,
    /// A bookmark whose heading may follow.
    anchor: Option<String>,
    /// A paragraph that the next goes on with.
    begun: Option<Paragraph>,
}

impl<'a> Assembly<'a> {
    pub(super) fn new(styles: &'a Styles) -> Self {
        Assembly {
            styles,
            read: Read::default(),
            is_in_annexes: false,
            last_number: None,
            list: None,
            caption: None,
            anchor: None,
            begun: None,
        }
    }

    /// A bookmark between two paragraphs.
    pub(super) fn bookmark(&mut self, name: &str) {
        if let Some(anchor) = links::anchor(name) {
            self.anchor.get_or_insert(anchor);
        }
    }

    pub(super) fn paragraph(&mut self, mut paragraph: Paragraph) {
        if let Some(mut begun) = self.begun.take() {
            paragraph.text.drain(..).for_each(|inline| append(&mut begun.text, inline));
            begun.bookmarks.append(&mut paragraph.bookmarks);
            (paragraph.text, paragraph.bookmarks) = (begun.text, begun.bookmarks);
        }
        if paragraph.runs_on {
            self.begun = Some(paragraph);
            return;
        }
        for bookmark in &paragraph.bookmarks {
            self.bookmark(bookmark);
        }
        let role = match (self.styles.role(&paragraph.style), paragraph.outline) {
            (Role::Text | Role::Heading(_), Some(level)) if level < 9 => Role::Heading(level + 1),
            (role, _) => role,
        };
        if role == Role::Annexes {
            self.end_caption();
            self.list = None;
            self.is_in_annexes = true;
        }
        if paragraph.is_blank() || matches!(role, Role::Annexes | Role::Furniture) {
            return;
        }
        self.place(role, paragraph);
    }

    fn place(&mut self, role: Role, paragraph: Paragraph) {
        self.end_caption();
        let anchor = self.anchor.take();
        let number = self.number(&paragraph);
        if role == Role::Text
            && let Some((number, level)) = &number
            && !self.styles.is_of_paragraphs(number)
            && let Some(ordered) = self.styles.is_ordered(number, *level)
        {
            self.item(number, *level, ordered, paragraph.text);
            return;
        }
        self.list = None;
        let text = paragraph.text;
        let block = match role {
            Role::Heading(level) => Block::Heading { level: level.clamp(1, 4), text, anchor },
            Role::Quote => Block::Quote { text },
            Role::Caption => {
                self.caption = Some(text);
                return;
            }
            Role::Title if self.read.title.is_none() => {
                self.read.title = Some(plain_text(&text));
                return;
            }
            Role::Numbered => Block::Paragraph { number: self.next_number(number), text },
            _ => match number.filter(|(number, _)| self.styles.is_of_paragraphs(number)) {
                Some(number) => Block::Paragraph { number: self.next_number(Some(number)), text },
                None => Block::Paragraph { number: None, text },
            },
        };
        self.push(block);
    }

    /// The number that a paragraph has of itself or of its style.
    fn number(&self, paragraph: &Paragraph) -> Option<(String, u8)> {
        let of_style = self.styles.number_of_style(&paragraph.style);
        let level = paragraph.level.or(of_style.as_ref().map(|(_, level)| *level)).unwrap_or(0);
        let number = paragraph.number.clone().or(of_style.map(|(number, _)| number))?;
        (number != "0").then_some((number, level))
    }

    /// Paragraphs are counted as Word counts them.
    fn next_number(&mut self, number: Option<(String, u8)>) -> Option<u32> {
        let (number, _) = number?;
        let next = self.last_number.map_or_else(|| self.styles.start(&number), |last| last.saturating_add(1));
        self.last_number = Some(next);
        Some(next)
    }

    fn item(&mut self, number: &str, level: u8, ordered: bool, text: Vec<Inline>) {
        let item = Item { depth: level.min(2), text };
        // What stands deeper belongs to the list above, though it may have marks of another kind.
        let goes_on = self.list.as_deref().is_some_and(|list| list == number || level > 0);
        if let Some(Block::List { items, .. }) = self.blocks().last_mut().filter(|_| goes_on) {
            items.push(item);
            return;
        }
        self.list = Some(number.to_owned());
        self.push(Block::List { ordered, items: vec![item] });
    }

    pub(super) fn table(&mut self, rows: Vec<Row>) {
        let mut rows = rows.into_iter();
        let Some(header) = rows.next() else { return };
        let caption = self.caption.take().map(|text| plain_text(&text)).unwrap_or_default();
        self.list = None;
        self.anchor = None;
        self.push(Block::Table { caption, header, rows: rows.collect() });
    }

    /// A caption without a table is a paragraph.
    fn end_caption(&mut self) {
        if let Some(text) = self.caption.take() {
            self.push(Block::Paragraph { number: None, text });
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        if self.is_in_annexes { &mut self.read.annexes } else { &mut self.read.blocks }
    }

    fn push(&mut self, block: Block) {
        self.blocks().push(block);
    }

    pub(super) fn finish(mut self) -> Read {
        if let Some(begun) = self.begun.take() {
            self.paragraph(Paragraph { runs_on: false, ..begun });
        }
        self.end_caption();
        self.read
    }
}
