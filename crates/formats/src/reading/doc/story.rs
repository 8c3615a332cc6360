//! One story of an old Word file as blocks: its paragraphs, fields as they show, cells of tables.

use super::lists::Lists;
use super::pieces::Placed;
use super::properties::{OfCharacters, OfParagraph};
use super::runs::Runs;
use super::styles::Styles;
use crate::reading::counting::Counting;
use crate::reading::{Block, Role, blocks, tidy};

/// What a file says of its paragraphs and characters.
pub(super) struct Look {
    pub(super) paragraphs: Runs<OfParagraph>,
    pub(super) characters: Runs<OfCharacters>,
    pub(super) lists: Lists,
    pub(super) styles: Styles,
}

/// A story being read.
pub(super) struct Story<'l> {
    look: &'l Look,
    counting: Counting,
    blocks: Vec<Block>,
    bold: Vec<usize>,
    page: u32,
    /// The table, row and column that are reached, while in a table.
    cell: Option<(u32, u32, u32)>,
    tables: u32,
    /// Fields that are open: whether each shows what it says by now.
    fields: Vec<bool>,
    line: Line,
}

/// A paragraph being put together.
#[derive(Default)]
struct Line {
    text: String,
    page: Option<u32>,
    bold: usize,
    all: usize,
    size: u16,
    is_begun: bool,
}

impl<'l> Story<'l> {
    pub(super) fn new(look: &'l Look) -> Self {
        Story {
            look,
            counting: Counting::default(),
            blocks: Vec::new(),
            bold: Vec::new(),
            page: 1,
            cell: None,
            tables: 0,
            fields: Vec::new(),
            line: Line::default(),
        }
    }

    /// Reads a story.
    pub(super) fn read(&mut self, characters: &[Placed]) -> Vec<Block> {
        let mut of_style = OfCharacters::default();
        for (sign, at) in characters {
            match sign {
                '\r' => self.end(*at, false),
                '\u{7}' => self.end(*at, true),
                '\u{c}' => {
                    self.end(*at, false);
                    self.break_page(true);
                }
                '\u{13}' => self.fields.push(false),
                '\u{14}' => {
                    if let Some(shows) = self.fields.last_mut() {
                        *shows = true;
                    }
                }
                '\u{15}' => drop(self.fields.pop()),
                '\u{b}' | '\u{e}' => self.line.text.push('\n'),
                '\u{1e}' => self.line.text.push('-'),
                '\u{1f}' => {}
                sign if self.fields.contains(&false) || (sign.is_control() && *sign != '\t') => {}
                sign => {
                    if !self.line.is_begun {
                        self.line.is_begun = true;
                        let paragraph = self.look.paragraphs.at(*at);
                        of_style = self.look.styles.characters(paragraph.style);
                        self.break_page(paragraph.begins_page);
                    }
                    self.say(*sign, *at, of_style);
                }
            }
        }
        if let Some((_, at)) = characters.last() {
            self.end(*at, false);
        }
        std::mem::take(&mut self.blocks)
    }

    /// Which of the blocks are bold throughout.
    pub(super) fn bold(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.bold)
    }

    /// The page that was reached.
    pub(super) fn page(&self) -> u32 {
        self.page
    }

    fn break_page(&mut self, breaks: bool) {
        self.page = self.page.saturating_add(u32::from(breaks && !self.blocks.is_empty()));
    }

    fn say(&mut self, sign: char, at: u32, of_style: OfCharacters) {
        let look = self.look.characters.at(at);
        if look.deleted || look.hidden.or(of_style.hidden) == Some(true) {
            return;
        }
        if !sign.is_whitespace() {
            self.line.page.get_or_insert(self.page);
            self.line.all += 1;
            self.line.bold += usize::from(look.bold.or(of_style.bold) == Some(true));
            self.line.size = look.size.or(of_style.size).unwrap_or(20);
        }
        self.line.text.push(sign);
    }

    /// Ends a paragraph at its mark; that of a cell ends the cell too.
    fn end(&mut self, mark: u32, is_cell: bool) {
        let paragraph = self.look.paragraphs.at(mark);
        let line = std::mem::take(&mut self.line);
        self.fields.clear();
        let is_in_table = paragraph.in_table || is_cell;
        if is_in_table && self.cell.is_none() {
            self.cell = Some((self.tables, 0, 0));
            self.tables += 1;
        } else if !is_in_table {
            self.cell = None;
        }
        if let Some((_, row, column)) = self.cell.as_mut().filter(|_| is_cell && paragraph.ends_row) {
            (*row, *column) = (row.saturating_add(1), 0);
            return;
        }
        self.push(line, paragraph);
        if let Some((_, _, column)) = self.cell.as_mut().filter(|_| is_cell) {
            *column = column.saturating_add(1);
        }
    }

    fn push(&mut self, line: Line, paragraph: OfParagraph) {
        let list = (paragraph.list > 0 && paragraph.list < 0x07ff).then(|| paragraph.list.to_string());
        let label = list.and_then(|list| self.counting.next(&self.look.lists, &list, paragraph.level));
        let mut lines = blocks::parted(line.text.split('\n')).into_iter();
        let first = tidy::line(&lines.next().unwrap_or_default());
        let first = match label {
            Some(label) if !first.is_empty() || self.cell.is_some() => label.before(&first),
            _ => first,
        };
        let claimed = paragraph.outline.filter(|level| *level < 9).map(|level| level + 1);
        let heading = self.look.styles.heading(paragraph.style).or(claimed);
        let role = match (self.cell, heading) {
            (Some((table, row, column)), _) => Role::Cell { table, row, column },
            (None, Some(level)) => Role::Heading(level),
            (None, None) => Role::Paragraph,
        };
        for text in std::iter::once(first).chain(lines.map(|line| tidy::line(&line))) {
            if text.is_empty() {
                continue;
            }
            if role == Role::Paragraph && line.all > 0 && line.bold == line.all {
                self.bold.push(self.blocks.len());
            }
            self.blocks.push(Block {
                page: line.page.unwrap_or(self.page),
                left: f64::from(paragraph.left) / 20.0,
                text,
                size: f64::from(line.size.max(2)) / 2.0,
                role,
            });
        }
    }
}
