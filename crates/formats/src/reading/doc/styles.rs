//! The styles of an old Word file: their names, and what they say of their paragraphs ([MS-DOC] 2.9.271).

use super::bytes::{part, text_at, u16_at};
use super::properties::{OfCharacters, OfParagraph};
use crate::reading::headings;

/// How many styles may rest on each other.
const MOST_WITHIN: usize = 20;

#[derive(Default)]
struct Style {
    /// The level of a heading, by the style's kind or name.
    heading: Option<u8>,
    based_on: u16,
    paragraph: Vec<u8>,
    characters: Vec<u8>,
}

/// The styles of a file.
#[derive(Default)]
pub(super) struct Styles(Vec<Style>);

impl Styles {
    pub(super) fn read(table: &[u8]) -> Self {
        Styles(read(table).unwrap_or_default())
    }

    /// The level of heading that a style is.
    pub(super) fn heading(&self, style: u16) -> Option<u8> {
        self.chain(style).into_iter().rev().find_map(|style| style.heading)
    }

    /// What a style says of its paragraphs.
    pub(super) fn paragraph(&self, style: u16) -> OfParagraph {
        let mut paragraph = OfParagraph::default();
        for style in self.chain(style) {
            paragraph.take(&style.paragraph);
        }
        OfParagraph { style, ..paragraph }
    }

    /// What a style says of its characters.
    pub(super) fn characters(&self, style: u16) -> OfCharacters {
        let mut characters = OfCharacters::default();
        for style in self.chain(style) {
            characters.take(&style.characters);
        }
        characters
    }

    /// The style and those it rests on, the lowest first.
    fn chain(&self, style: u16) -> Vec<&Style> {
        let mut chain = Vec::new();
        let mut next = self.0.get(usize::from(style));
        while let Some(style) = next.filter(|_| chain.len() < MOST_WITHIN) {
            chain.push(style);
            next = self.0.get(usize::from(style.based_on));
        }
        chain.reverse();
        chain
    }
}

fn read(table: &[u8]) -> Option<Vec<Style>> {
    let header = usize::from(u16_at(table, 0)?);
    let count = u16_at(table, 2)?;
    let fixed = usize::from(u16_at(table, 4)?);
    let mut styles = Vec::new();
    let mut at = 2 + header;
    for _ in 0..count {
        let Some(size) = u16_at(table, at).map(usize::from) else { break };
        let Some(bytes) = part(table, at + 2, size) else { break };
        styles.push(style(bytes, fixed).unwrap_or_default());
        at += 2 + size;
    }
    Some(styles)
}

fn style(bytes: &[u8], fixed: usize) -> Option<Style> {
    let kind = u16_at(bytes, 0)? & 0x0fff;
    let (is_of_paragraphs, based_on) = (u16_at(bytes, 2)? & 0xf == 1, u16_at(bytes, 2)? >> 4);
    let name = text_at(bytes, fixed)?;
    let built_in = (1..=9).contains(&kind).then_some(kind as u8);
    let mut style =
        Style { heading: built_in.or_else(|| headings::named(&name)), based_on, ..Style::default() };
    if is_of_paragraphs {
        // Behind the name and its zero stand two lists of changes, each at an even place.
        let even = |at: usize| at + at % 2;
        let first = even(fixed + 2 + name.encode_utf16().count() * 2 + 2);
        let size = usize::from(u16_at(bytes, first)?);
        style.paragraph = part(bytes, first + 4, size.saturating_sub(2))?.to_vec();
        let second = even(first + 2 + size);
        let size = usize::from(u16_at(bytes, second).unwrap_or_default());
        style.characters = part(bytes, second + 2, size).unwrap_or_default().to_vec();
    }
    Some(style)
}
