//! One paragraph: what it is, its words, and the bookmarks that begin in it.

use super::pull::{Pull, Token, attribute, value};
use super::run::Line;
use super::{Context, is_left_out};
use crate::Unreadable;
use crate::document::Inline;

/// A paragraph as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) style: String,
    /// The level in the outline that it claims for itself, from 0.
    pub(super) outline: Option<u8>,
    /// The number that it claims for itself; "0" takes that of the style away.
    pub(super) number: Option<String>,
    pub(super) level: Option<u8>,
    pub(super) bookmarks: Vec<String>,
    pub(super) text: Vec<Inline>,
    /// Whether its end was deleted, so that the next paragraph goes on with it.
    pub(super) runs_on: bool,
}

impl Context {
    /// Reads the paragraph that began last.
    pub(super) fn paragraph(&self, xml: &mut Pull<'_>) -> Result<Paragraph, Unreadable> {
        let outside = xml.depth() - 1;
        let mut paragraph = Paragraph::default();
        let mut line = Line::default();
        // The depth at which each link that is open began.
        let mut links: Vec<usize> = Vec::new();
        while xml.depth() > outside {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "pPr" => paragraph.properties(xml)?,
                    "r" => self.run(xml, &mut line)?,
                    "hyperlink" => {
                        let address = attribute(&element, "id").and_then(|id| self.links.get(&id).cloned());
                        line.begin_link(address, attribute(&element, "anchor"));
                        links.push(xml.depth());
                    }
                    "fldSimple" => {
                        line.begin_link(
                            super::run::address_of_field(&attribute(&element, "instr").unwrap_or_default()),
                            None,
                        );
                        links.push(xml.depth());
                    }
                    "bookmarkStart" => paragraph.bookmarks.extend(attribute(&element, "name")),
                    name if is_left_out(name) => xml.skip()?,
                    _ => {}
                },
                Token::End if links.last().is_some_and(|depth| xml.depth() < *depth) => {
                    links.pop();
                    line.end_link();
                }
                Token::Eof => break,
                _ => {}
            }
        }
        paragraph.text = line.finish();
        Ok(paragraph)
    }
}

impl Paragraph {
    fn properties(&mut self, xml: &mut Pull<'_>) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "pStyle" => self.style = value(&element).unwrap_or_default(),
                    "outlineLvl" => self.outline = value(&element).and_then(|level| level.parse().ok()),
                    "numId" => self.number = value(&element),
                    "ilvl" => self.level = value(&element).and_then(|level| level.parse().ok()),
                    // In the properties this stands for the end of the paragraph.
                    "del" | "moveFrom" => {
                        self.runs_on = true;
                        xml.skip()?;
                    }
                    "sectPr" => xml.skip()?,
                    name if is_left_out(name) => xml.skip()?,
                    _ => {}
                },
                Token::Eof => break,
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        is_blank(&self.text)
    }
}

/// Whether a run says nothing.
pub(super) fn is_blank(text: &[Inline]) -> bool {
    text.iter().all(|inline| match inline {
        Inline::Text { text, .. } | Inline::Link { text, .. } => text.trim().is_empty(),
        Inline::Note { .. } => false,
        Inline::Source { .. } => true,
    })
}

/// Adds words to a run; those of one kind become one.
pub(super) fn append(to: &mut Vec<Inline>, inline: Inline) {
    match (to.last_mut(), inline) {
        (
            Some(Inline::Text { text: last, strong, emphasis }),
            Inline::Text { text, strong: is_strong, emphasis: is_emphasis },
        ) if *strong == is_strong && *emphasis == is_emphasis => last.push_str(&text),
        (_, inline) => to.push(inline),
    }
}

/// Adds a paragraph as a further line.
pub(super) fn append_line(to: &mut Vec<Inline>, text: Vec<Inline>) {
    if !to.is_empty() && !text.is_empty() {
        match to.last_mut() {
            Some(Inline::Text { text, .. }) => text.push('\n'),
            _ => to.push(Inline::plain("\n")),
        }
    }
    for inline in text {
        append(to, inline);
    }
}

/// A run without the blanks at both ends.
pub(super) fn trimmed(mut text: Vec<Inline>) -> Vec<Inline> {
    while let Some(Inline::Text { text: words, .. }) = text.first_mut() {
        let rest = words.trim_start();
        if !rest.is_empty() {
            *words = rest.to_owned();
            break;
        }
        text.remove(0);
    }
    while let Some(Inline::Text { text: words, .. }) = text.last_mut() {
        words.truncate(words.trim_end().len());
        if !words.is_empty() {
            break;
        }
        text.pop();
    }
    text
}
