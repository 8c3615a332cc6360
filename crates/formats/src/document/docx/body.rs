//! The text itself: the lines above it, its blocks, and the annexes on wide pages of their own.

use super::charts::{self, Chart};
use super::links::bookmark;
use super::notes::{Kind, Notes, NotesFile};
use super::parts::NAMESPACES;
use super::runs::{BothNotes, Flow};
use super::tables::text_width;
use super::xml::Xml;
use super::{Look, numbering};
use crate::document::{Block, Document, Inline, Item};

/// The file of the text, and everything it refers to.
pub(super) struct BodyFiles {
    pub(super) xml: Vec<u8>,
    pub(super) footnotes: NotesFile,
    pub(super) endnotes: NotesFile,
    pub(super) links: Vec<String>,
    pub(super) charts: Vec<Vec<u8>>,
    /// Of each list, whether it is ordered.
    pub(super) lists: Vec<bool>,
    /// The number of the first paragraph that has one.
    pub(super) first_number: u32,
}

/// The text being written.
pub(super) struct Body<'a> {
    pub(super) look: Look,
    pub(super) xml: &'a mut Xml,
    links: Vec<String>,
    footnotes: Notes,
    endnotes: Notes,
    charts: Vec<Vec<u8>>,
    lists: Vec<bool>,
    bookmarks: usize,
    /// Whether a table was written last: two must not touch, and the text after one needs room.
    is_after_table: bool,
}

/// Writes the text of a document.
pub(super) fn write(document: &Document, look: Look) -> BodyFiles {
    let mut xml = Xml::file();
    xml.open("w:document", NAMESPACES);
    xml.open("w:body", &[]);
    let mut body = Body {
        look,
        xml: &mut xml,
        links: Vec::new(),
        footnotes: Notes::new(Kind::Foot),
        endnotes: Notes::new(Kind::End),
        charts: Vec::new(),
        lists: Vec::new(),
        bookmarks: 0,
        is_after_table: false,
    };
    body.front(document);
    for block in &document.body {
        body.block(block, text_width(false));
    }
    let has_annexes = !document.annexes.is_empty();
    body.end_of_text(&document.labels.notes, has_annexes);
    if has_annexes {
        body.lines("SuiviAnnexHeading", &[document.labels.annex.as_str()]);
        for block in &document.annexes {
            body.block(block, text_width(true));
        }
        body.keep_apart();
    }
    body.section(has_annexes);
    let Body { links, footnotes, endnotes, charts, lists, .. } = body;
    xml.close("w:body");
    xml.close("w:document");
    BodyFiles {
        xml: xml.into_bytes(),
        footnotes: footnotes.finish(),
        endnotes: endnotes.finish(),
        links,
        charts,
        lists,
        first_number: first_number(&document.body),
    }
}

fn first_number(blocks: &[Block]) -> u32 {
    let number = blocks.iter().find_map(|block| match block {
        Block::Paragraph { number, .. } => *number,
        _ => None,
    });
    number.unwrap_or(1)
}

impl Body<'_> {
    /// What stands above the text: body and session, the title, who submits it.
    fn front(&mut self, document: &Document) {
        let masthead: Vec<&str> = document.masthead.iter().map(String::as_str).collect();
        self.lines("SuiviMasthead", &masthead);
        for (style, line) in [("Title", &document.title), ("SuiviAuthor", &document.author)] {
            if !line.is_empty() {
                self.lines(style, &[line.as_str()]);
            }
        }
    }

    fn lines(&mut self, style: &str, lines: &[&str]) {
        for line in lines {
            self.open_paragraph(style, |_| {});
            self.line(&[Inline::plain(*line)]);
            self.xml.close("w:p");
        }
    }

    fn block(&mut self, block: &Block, width: usize) {
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor.as_deref()),
            Block::Paragraph { number, text } => {
                self.paragraph(if number.is_some() { "SuiviParagraph" } else { "BodyText" }, text);
            }
            Block::Quote { text } => self.paragraph("Quote", text),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table { caption, header, rows } => {
                if caption.is_empty() {
                    self.keep_apart();
                }
                self.table(caption, header, rows, width);
                self.is_after_table = true;
            }
            Block::Chart { title, alternative, unit, points } => {
                self.xml.open("w:p", &[]);
                self.xml.raw("<w:pPr><w:pStyle w:val=\"SuiviChart\"/></w:pPr>");
                charts::place(self.xml, self.charts.len(), title, alternative);
                self.xml.close("w:p");
                self.is_after_table = false;
                self.charts.push(charts::write(&Chart { title, unit, points }, self.look));
            }
            Block::Indicator { .. } => {}
        }
    }

    fn heading(&mut self, level: u8, text: &[Inline], anchor: Option<&str>) {
        self.open_paragraph(&format!("Heading{}", level.clamp(1, 4)), |_| {});
        if let Some(anchor) = anchor {
            let id = self.bookmarks.to_string();
            self.bookmarks += 1;
            self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(anchor))]);
            self.line(text);
            self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        } else {
            self.line(text);
        }
        self.xml.close("w:p");
    }

    fn paragraph(&mut self, style: &str, text: &[Inline]) {
        self.open_paragraph(style, |_| {});
        self.line(text);
        self.xml.close("w:p");
    }

    /// Each list has a number of its own in Word, so that it begins anew.
    fn list(&mut self, ordered: bool, items: &[Item]) {
        let id = numbering::list_id(self.lists.len());
        self.lists.push(ordered);
        for item in items {
            self.open_paragraph("ListParagraph", |xml| {
                xml.open("w:numPr", &[]);
                xml.value("w:ilvl", &item.depth.min(2).to_string());
                xml.value("w:numId", &id);
                xml.close("w:numPr");
            });
            self.line(&item.text);
            self.xml.close("w:p");
        }
    }

    /// Begins a paragraph; `numbered` writes what Word wants to know of its number.
    pub(super) fn open_paragraph(&mut self, style: &str, numbered: impl FnOnce(&mut Xml)) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.value("w:pStyle", style);
        numbered(self.xml);
        if self.look.is_rtl() {
            self.xml.empty("w:bidi", &[]);
        }
        if std::mem::take(&mut self.is_after_table) && style != "Caption" && !style.starts_with("Heading") {
            self.xml.empty("w:spacing", &[("w:before", "240")]);
        }
        self.xml.close("w:pPr");
    }

    pub(super) fn line(&mut self, text: &[Inline]) {
        let mut notes = BothNotes { foot: &mut self.footnotes, end: &mut self.endnotes };
        Flow { look: self.look, xml: self.xml, links: &mut self.links }.run(text, Some(&mut notes));
    }

    /// An empty line after a table: two tables that touch become one, and Word wants a paragraph after the last.
    fn keep_apart(&mut self) {
        if std::mem::take(&mut self.is_after_table) {
            self.paragraph("SuiviTableText", &[]);
        }
    }

    /// The heading over the endnotes, which Word sets below it, and where annexes follow the end of the section.
    fn end_of_text(&mut self, notes_label: &str, has_annexes: bool) {
        let has_notes = self.endnotes.count() > 0 && !notes_label.is_empty();
        if !has_notes && !has_annexes {
            self.keep_apart();
            return;
        }
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.value("w:pStyle", if has_notes { "SuiviNotesHeading" } else { "SuiviTableText" });
        if self.look.is_rtl() {
            self.xml.empty("w:bidi", &[]);
        }
        if has_annexes {
            self.section(false);
        }
        self.xml.close("w:pPr");
        self.is_after_table = false;
        if has_notes {
            self.line(&[Inline::plain(notes_label)]);
        }
        self.xml.close("w:p");
    }

    /// The page: A4, upright for the text and lying for the annexes.
    fn section(&mut self, is_landscape: bool) {
        let xml = &mut *self.xml;
        xml.open("w:sectPr", &[]);
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "header1")]);
        xml.empty("w:headerReference", &[("w:type", "first"), ("r:id", "header2")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer1")]);
        xml.empty("w:footerReference", &[("w:type", "first"), ("r:id", "footer1")]);
        xml.open("w:endnotePr", &[]);
        xml.value("w:numFmt", "decimal");
        xml.close("w:endnotePr");
        xml.value("w:type", "nextPage");
        if is_landscape {
            xml.empty("w:pgSz", &[("w:w", "16838"), ("w:h", "11906"), ("w:orient", "landscape")]);
        } else {
            xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        }
        let margins = [("w:top", "1134"), ("w:right", "1134"), ("w:bottom", "1134"), ("w:left", "1134")];
        let rest = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        xml.empty("w:pgMar", &[&margins[..], &rest].concat());
        xml.empty("w:cols", &[("w:space", "708")]);
        if !is_landscape {
            xml.empty("w:titlePg", &[]);
        }
        if self.look.is_rtl() {
            xml.empty("w:bidi", &[]);
        }
        xml.close("w:sectPr");
    }
}
