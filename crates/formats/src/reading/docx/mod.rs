//! Word files as they are seen: numbers counted, tracked changes accepted, notes and headers out of the text.

mod notes;
mod paragraph;
mod table;

use quick_xml::events::BytesStart;

use self::notes::Notes;
use self::paragraph::Paragraph;
use super::counting::Counting;
use super::{Block, Document, Role, Unread, blocks, headings, tidy};
use crate::document::docx::read::is_left_out;
use crate::document::docx::read::package::Package;
use crate::document::docx::read::pull::{Pull, Token, attribute};
use crate::document::docx::read::styles::Styles;
use crate::{Kind, Unreadable};

/// How many lines of headers are kept with the head of a document.
const HEADER_LINES: usize = 12;

/// Reads a Word file.
pub(super) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    read(bytes).map_err(|error| match error {
        Unreadable::Encrypted => Unread::Encrypted,
        Unreadable::Bomb { .. } => Unread::Bomb,
        Unreadable::Empty => Unread::Empty,
        Unreadable::WrongKind { found, .. } => Unread::OtherKind(found),
        _ => Unread::Broken(Kind::Docx),
    })
}

fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let package = Package::open(bytes)?;
    let styles = Styles::read(&package)?;
    let mut headers = Vec::new();
    for part in package.all_related("header")? {
        let mut reader = Reader::new(&styles, Notes::default());
        reader.story(&mut Pull::new(&part))?;
        headers.extend(reader.blocks.into_iter().map(|block| block.text));
    }
    headers.truncate(HEADER_LINES);
    let notes = Notes::read(&package, &styles)?;
    let text = package.document()?;
    let mut reader = Reader::new(&styles, notes);
    reader.is_rendered = text.contains("lastRenderedPageBreak");
    reader.story(&mut Pull::new(&text))?;
    for block in &mut reader.blocks {
        block.left += reader.margin;
    }
    let mut blocks = reader.blocks;
    headings::settle(&mut blocks, &reader.bold);
    headers.extend(blocks.iter().take(30).map(|block| block.text.clone()));
    Ok(Document {
        head: headers,
        blocks,
        notes: reader.notes.finish(),
        pages: reader.page,
        ..Document::default()
    })
}

/// Where a paragraph stands: in which cell, and how many tables around it.
#[derive(Clone, Copy, Default)]
struct Place {
    cell: Option<(u32, u32, u32)>,
    within: u8,
}

/// A story being read: the text itself, a header, the notes.
struct Reader<'s> {
    styles: &'s Styles,
    counting: Counting,
    notes: Notes,
    blocks: Vec<Block>,
    /// Which of the blocks are bold throughout, and may be headings without a style.
    bold: Vec<usize>,
    /// A paragraph whose end was deleted.
    begun: Option<Paragraph>,
    /// The page that is reached, from 1.
    page: u32,
    /// Whether the file says where its pages broke when it was last shown.
    is_rendered: bool,
    tables: u32,
    /// The page's left margin, in points.
    margin: f64,
}

impl<'s> Reader<'s> {
    fn new(styles: &'s Styles, notes: Notes) -> Self {
        Reader {
            styles,
            counting: Counting::default(),
            notes,
            blocks: Vec::new(),
            bold: Vec::new(),
            begun: None,
            page: 1,
            is_rendered: false,
            tables: 0,
            margin: 0.0,
        }
    }

    /// Reads a whole part.
    fn story(&mut self, xml: &mut Pull<'_>) -> Result<(), Unreadable> {
        loop {
            match xml.next()? {
                Token::Start(element) => self.part(xml, &element, Place::default())?,
                Token::Eof => break,
                _ => {}
            }
        }
        self.end_paragraph(Place::default());
        Ok(())
    }

    /// Reads an element that may hold paragraphs. Of one that is no paragraph or table the parts come by themselves.
    fn part(&mut self, xml: &mut Pull<'_>, element: &BytesStart<'_>, place: Place) -> Result<(), Unreadable> {
        match element.local_name().as_ref() {
            "p" => self.paragraph(xml, place),
            "tbl" => self.table(xml, place),
            "sectPr" => self.section(xml).map(drop),
            name if is_left_out(name) => xml.skip(),
            _ => Ok(()),
        }
    }

    /// Reads the paragraph that began last.
    fn paragraph(&mut self, xml: &mut Pull<'_>, place: Place) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        let mut paragraph = self.begun.take().unwrap_or_default();
        paragraph.runs_on = false;
        let at = self.blocks.len();
        let mut below = self.look_of(&paragraph);
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "pPr" => {
                    self.properties(xml, &mut paragraph)?;
                    below = self.look_of(&paragraph);
                }
                "r" => self.run(xml, &mut paragraph, below)?,
                "del" | "moveFrom" | "Fallback" | "rt" | "sdtPr" | "sdtEndPr" => xml.skip()?,
                _ => {}
            }
        }
        // What stands in boxes comes behind the paragraph they hang on.
        let boxes = self.blocks.split_off(at.min(self.blocks.len()));
        if paragraph.runs_on {
            self.begun = Some(paragraph);
        } else {
            self.push(paragraph, place);
        }
        self.blocks.extend(boxes);
        Ok(())
    }

    /// How the words of a paragraph look that say nothing themselves.
    fn look_of(&self, paragraph: &Paragraph) -> crate::document::docx::read::styles::Look {
        let style = if paragraph.style.is_empty() { self.styles.usual() } else { &paragraph.style };
        self.styles.look(style).over(self.styles.base())
    }

    /// Ends a paragraph whose end was deleted, though no further one came.
    fn end_paragraph(&mut self, place: Place) {
        if let Some(paragraph) = self.begun.take() {
            self.push(paragraph, place);
        }
    }

    /// Reads the text in a box, as a story of its own.
    fn boxed(&mut self, xml: &mut Pull<'_>) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        let begun = self.begun.take();
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            self.part(xml, &element, Place::default())?;
        }
        self.end_paragraph(Place::default());
        self.begun = begun;
        Ok(())
    }

    fn break_page(&mut self) {
        if !self.is_rendered && !self.blocks.is_empty() {
            self.page = self.page.saturating_add(1);
        }
    }

    /// Reads the properties of a section; whether the next begins on a new page.
    fn section(&mut self, xml: &mut Pull<'_>) -> Result<bool, Unreadable> {
        let outside = xml.depth() - 1;
        let mut breaks = true;
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "type" => breaks = attribute(&element, "val").as_deref() != Some("continuous"),
                "pgMar" => {
                    let left = attribute(&element, "left").and_then(|left| left.parse::<f64>().ok());
                    self.margin = left.filter(|left| left.is_finite()).unwrap_or(0.0) / 20.0;
                }
                "footnotePr" | "endnotePr" => xml.skip()?,
                _ => {}
            }
        }
        Ok(breaks)
    }

    fn push(&mut self, paragraph: Paragraph, place: Place) {
        let (size, is_bold) = (paragraph.size(), paragraph.is_bold());
        let style = if paragraph.style.is_empty() { self.styles.usual() } else { &paragraph.style };
        let of_style = self.styles.number_of_style(style);
        let list = paragraph.list.clone().or_else(|| of_style.as_ref().map(|(list, _)| list.clone()));
        let level = paragraph.level.or(of_style.map(|(_, level)| level)).unwrap_or(0);
        let list = list.filter(|list| list != "0");
        let of_list = list.as_ref().and_then(|list| self.styles.level(list, level)?.left);
        let label = list.and_then(|list| self.counting.next(self.styles, &list, level));
        let left = paragraph.look.left.or(of_list).or(self.styles.look(style).left).unwrap_or(0.0) / 20.0;
        let page = paragraph.page.unwrap_or(self.page);
        if paragraph.ends_page {
            self.break_page();
        }
        let mut lines = blocks::parted(paragraph.text.split('\n')).into_iter();
        let first = tidy::line(&lines.next().unwrap_or_default());
        let first = match label {
            // A number alone is seen in a column of numbers.
            Some(label) if !first.is_empty() || place.cell.is_some() => label.before(&first),
            _ => first,
        };
        let heading = self.heading(style, paragraph.outline);
        let role = match (place.cell, heading) {
            (Some((table, row, column)), _) => Role::Cell { table, row, column },
            (None, Some(level)) => Role::Heading(level),
            (None, None) => Role::Paragraph,
        };
        for text in std::iter::once(first).chain(lines.map(|line| tidy::line(&line))) {
            if text.is_empty() {
                continue;
            }
            if is_bold && role == Role::Paragraph {
                self.bold.push(self.blocks.len());
            }
            self.blocks.push(Block { page, left, text, size, role });
        }
    }

    /// The level of a heading, from 1, by its style's name, its own claim or its style's.
    fn heading(&self, style: &str, outline: Option<u8>) -> Option<u8> {
        let named = self.styles.names(style).find_map(headings::named);
        let claimed = outline.or_else(|| self.styles.outline(style)).filter(|level| *level < 9);
        named.or(claimed.map(|level| level + 1))
    }
}
