//! One paragraph of a Word file: its properties and its words as they are seen.

use std::collections::BTreeMap;

use super::Reader;
use crate::Unreadable;
use crate::document::docx::read::pull::{Pull, Token, attribute, is_on, value};
use crate::document::docx::read::styles::Look;

/// A paragraph being read.
#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) style: String,
    pub(super) outline: Option<u8>,
    /// The list that it claims for itself; "0" takes that of the style away.
    pub(super) list: Option<String>,
    pub(super) level: Option<u8>,
    pub(super) look: Look,
    pub(super) text: String,
    /// The page of its first words.
    pub(super) page: Option<u32>,
    /// Whether its end was deleted, so that the next paragraph goes on with it.
    pub(super) runs_on: bool,
    /// Whether a new page begins behind it.
    pub(super) ends_page: bool,
    /// How many of its characters are bold, and how many there are of each size in half points.
    pub(super) bold: usize,
    pub(super) sizes: BTreeMap<i64, usize>,
    /// Fields that are open: whether each shows what it says by now.
    fields: Vec<bool>,
    /// Whether the words that follow are the mark of a note.
    pub(super) marks_note: bool,
}

impl Paragraph {
    fn say(&mut self, words: &str, look: Look, page: u32) {
        if look.hidden == Some(true) || self.fields.contains(&false) {
            return;
        }
        let count = words.chars().filter(|c| !c.is_whitespace()).count();
        if count > 0 {
            self.page.get_or_insert(page);
            if look.bold == Some(true) {
                self.bold += count;
            }
            *self.sizes.entry(look.size.unwrap_or(20.0) as i64).or_default() += count;
        }
        self.text.push_str(words);
    }

    /// The size of most of its characters, in points.
    pub(super) fn size(&self) -> f64 {
        let most = self.sizes.iter().max_by_key(|(_, count)| **count);
        most.map_or(10.0, |(halves, _)| *halves as f64 / 2.0)
    }

    /// Whether all of its words are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.bold > 0 && self.bold >= self.sizes.values().sum()
    }

    fn field(&mut self, step: &str) {
        match step {
            "begin" => self.fields.push(false),
            "separate" => {
                if let Some(shows) = self.fields.last_mut() {
                    *shows = true;
                }
            }
            _ => {
                self.fields.pop();
            }
        }
    }
}

impl Reader<'_> {
    /// Reads the properties of a paragraph, which began last.
    pub(super) fn properties(&mut self, xml: &mut Pull<'_>, to: &mut Paragraph) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "pStyle" => to.style = value(&element).unwrap_or_default(),
                "outlineLvl" => to.outline = value(&element).and_then(|level| level.parse().ok()),
                "numId" => to.list = value(&element),
                "ilvl" => to.level = value(&element).and_then(|level| level.parse().ok()),
                "ind" => to.look.take(&element),
                "pageBreakBefore" if is_on(&element) => self.break_page(),
                "rPr" => to.runs_on |= mark_is_deleted(xml)?,
                "sectPr" => to.ends_page |= self.section(xml)?,
                "pPrChange" => xml.skip()?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads the run that began last.
    pub(super) fn run(
        &mut self,
        xml: &mut Pull<'_>,
        to: &mut Paragraph,
        below: Look,
    ) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        let mut look = below;
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "rPr" => look = self.look(xml, below)?,
                "t" => {
                    let keeps_blanks = attribute(&element, "space").as_deref() == Some("preserve");
                    let words = xml.words()?.replace(['\n', '\r'], " ");
                    let words = if keeps_blanks { &words } else { words.trim_matches([' ', '\t']) };
                    if std::mem::take(&mut to.marks_note) {
                        self.mark_note(words);
                    } else {
                        to.say(words, look, self.page);
                    }
                }
                "lastRenderedPageBreak" => self.page += u32::from(self.is_rendered),
                "br" => {
                    if attribute(&element, "type").as_deref() == Some("page") {
                        self.break_page();
                    }
                    to.say("\n", look, self.page);
                }
                "cr" => to.say("\n", look, self.page),
                "tab" | "ptab" => to.say("\t", look, self.page),
                "noBreakHyphen" => to.say("-", look, self.page),
                "sym" if attribute(&element, "char").is_some_and(|sign| sign.ends_with("B7")) => {
                    to.say("•", look, self.page);
                }
                kind @ ("footnoteReference" | "endnoteReference") => {
                    let id = attribute(&element, "id").unwrap_or_default();
                    let own = attribute(&element, "customMarkFollows");
                    to.marks_note = own.is_some_and(|own| !matches!(own.as_str(), "0" | "false"));
                    self.refer(kind == "footnoteReference", &id, to.marks_note);
                }
                "fldChar" => to.field(&attribute(&element, "fldCharType").unwrap_or_default()),
                "txbxContent" => self.boxed(xml)?,
                "instrText" | "delText" | "delInstrText" | "Fallback" | "rt" | "rPrChange" => xml.skip()?,
                // What is drawn is looked through for boxes of text.
                _ => {}
            }
        }
        Ok(())
    }

    fn look(&self, xml: &mut Pull<'_>, below: Look) -> Result<Look, Unreadable> {
        let outside = xml.depth() - 1;
        let (mut own, mut of_style) = (Look::default(), Look::default());
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "rStyle" => of_style = self.styles.look(&value(&element).unwrap_or_default()),
                "rPrChange" => xml.skip()?,
                _ => own.take(&element),
            }
        }
        Ok(own.over(of_style).over(below))
    }
}

/// Whether the end of a paragraph was deleted.
fn mark_is_deleted(xml: &mut Pull<'_>) -> Result<bool, Unreadable> {
    let outside = xml.depth() - 1;
    let mut is_deleted = false;
    while xml.depth() > outside {
        let Token::Start(element) = xml.next()? else { continue };
        match element.local_name().as_ref() {
            "del" | "moveFrom" => is_deleted = true,
            "rPrChange" => xml.skip()?,
            _ => {}
        }
    }
    Ok(is_deleted)
}
