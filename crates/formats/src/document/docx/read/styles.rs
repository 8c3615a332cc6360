//! What a paragraph is, by its style; and what kind of list a numbering makes.

use std::collections::HashMap;

use super::package::Package;
use super::pull::{Pull, Token, attribute, value};
use crate::Unreadable;
use crate::document::docx::numbering::PARAGRAPHS_NAME;

/// How many styles may rest on each other.
const MAX_CHAIN: usize = 20;

/// What a style says a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Heading(u8),
    Numbered,
    Title,
    Quote,
    Caption,
    /// A line above the title or below it, a heading that the file itself needs, a line of a table of contents.
    Furniture,
    Annexes,
}

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    number: Option<String>,
    level: u8,
}

#[derive(Default)]
struct Numbering {
    /// The format of each level.
    formats: HashMap<u8, String>,
    start: Option<u32>,
    is_of_paragraphs: bool,
    linked_style: Option<String>,
}

/// The styles and numberings of a file.
#[derive(Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// What each number is an instance of.
    numbers: HashMap<String, String>,
    numberings: HashMap<String, Numbering>,
}

impl Styles {
    pub(super) fn read(package: &Package<'_>) -> Result<Self, Unreadable> {
        let mut styles = Styles::default();
        if let Some(file) = package.related("styles")? {
            styles.read_styles(&file)?;
        }
        if let Some(file) = package.related("numbering")? {
            styles.read_numbering(&file)?;
        }
        Ok(styles)
    }

    fn read_styles(&mut self, file: &str) -> Result<(), Unreadable> {
        let mut xml = Pull::new(file);
        let mut id = String::new();
        let mut style = Style::default();
        loop {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "style" => {
                        let last = std::mem::take(&mut style);
                        self.styles.insert(std::mem::take(&mut id), last);
                        id = attribute(&element, "styleId").unwrap_or_default();
                    }
                    "name" => style.name = value(&element).unwrap_or_default(),
                    "basedOn" => style.based_on = value(&element),
                    "outlineLvl" => style.outline = value(&element).and_then(|level| level.parse().ok()),
                    "numId" => style.number = value(&element),
                    "ilvl" => style.level = value(&element).and_then(|level| level.parse().ok()).unwrap_or(0),
                    "pPrChange" | "rPrChange" | "tblStylePr" => xml.skip()?,
                    _ => {}
                },
                Token::Eof => {
                    self.styles.insert(id, style);
                    return Ok(());
                }
                _ => {}
            }
        }
    }

    fn read_numbering(&mut self, file: &str) -> Result<(), Unreadable> {
        let mut xml = Pull::new(file);
        let (mut of, mut level, mut number) = (String::new(), 0, String::new());
        loop {
            match xml.next()? {
                Token::Start(element) => {
                    let value = || value(&element).unwrap_or_default();
                    let get = |name| attribute(&element, name).unwrap_or_default();
                    match element.local_name().as_ref() {
                        "abstractNum" => of = get("abstractNumId"),
                        "num" => number = get("numId"),
                        "abstractNumId" => {
                            self.numbers.insert(number.clone(), value());
                        }
                        // What one instance changes about a level is a matter of looks.
                        "lvlOverride" => xml.skip()?,
                        "lvl" => level = get("ilvl").parse().unwrap_or(0),
                        "numFmt" => {
                            self.numbering(&of).formats.insert(level, value());
                        }
                        "start" if level == 0 => self.numbering(&of).start = value().parse().ok(),
                        "name" => self.numbering(&of).is_of_paragraphs = value() == PARAGRAPHS_NAME,
                        "numStyleLink" => self.numbering(&of).linked_style = Some(value()),
                        _ => {}
                    }
                }
                Token::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn numbering(&mut self, of: &str) -> &mut Numbering {
        self.numberings.entry(of.to_owned()).or_default()
    }

    /// The style and those it rests on.
    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let mut next = self.styles.get(id);
        std::iter::from_fn(move || {
            let style = next?;
            next = style.based_on.as_deref().and_then(|id| self.styles.get(id));
            Some(style)
        })
        .take(MAX_CHAIN)
    }

    /// What a paragraph of this style is.
    pub(super) fn role(&self, id: &str) -> Role {
        let named = self.chain(id).find_map(|style| role_of_name(&style.name));
        let role = named.or_else(|| if self.styles.contains_key(id) { None } else { role_of_name(id) });
        role.unwrap_or_else(|| match self.chain(id).find_map(|style| style.outline) {
            Some(level) if level < 9 => Role::Heading(level + 1),
            _ => Role::Text,
        })
    }

    /// Whether a style of characters stresses strongly, and whether it stresses at all.
    pub(super) fn stress(&self, id: &str) -> (bool, bool) {
        let name = self.styles.get(id).map_or(id, |style| style.name.as_str());
        match name.to_lowercase().replace(' ', "").as_str() {
            "strong" => (true, false),
            "emphasis" => (false, true),
            "intenseemphasis" => (true, true),
            _ => (false, false),
        }
    }

    /// The number and level that the style gives its paragraphs.
    pub(super) fn number_of_style(&self, id: &str) -> Option<(String, u8)> {
        self.chain(id).find_map(|style| style.number.clone().map(|number| (number, style.level)))
    }

    fn numbering_of(&self, number: &str) -> Option<&Numbering> {
        let mut numbering = self.numberings.get(self.numbers.get(number)?)?;
        for _ in 0..3 {
            let Some(style) = &numbering.linked_style else { break };
            let (number, _) = self.number_of_style(style)?;
            numbering = self.numberings.get(self.numbers.get(&number)?)?;
        }
        Some(numbering)
    }

    /// Whether a number makes a list whose order matters; none where it makes no visible list.
    pub(super) fn is_ordered(&self, number: &str, level: u8) -> Option<bool> {
        match self.numbering_of(number)?.formats.get(&level).map(String::as_str) {
            Some("none") => None,
            Some("bullet") => Some(false),
            _ => Some(true),
        }
    }

    /// Whether a number is that of the paragraphs of one of our files.
    pub(super) fn is_of_paragraphs(&self, number: &str) -> bool {
        self.numbering_of(number).is_some_and(|numbering| numbering.is_of_paragraphs)
    }

    /// The first number of a numbering.
    pub(super) fn start(&self, number: &str) -> u32 {
        self.numbering_of(number).and_then(|numbering| numbering.start).unwrap_or(1)
    }
}

fn role_of_name(name: &str) -> Option<Role> {
    let name: String = name.chars().filter(|c| *c != ' ').flat_map(char::to_lowercase).collect();
    if let Some(level) = name.strip_prefix("heading").and_then(|level| level.parse::<u8>().ok()) {
        return (1..=9).contains(&level).then_some(Role::Heading(level));
    }
    Some(match name.as_str() {
        "title" => Role::Title,
        "quote" | "intensequote" => Role::Quote,
        "caption" => Role::Caption,
        "suiviparagraph" => Role::Numbered,
        "suivimasthead" | "suiviauthor" | "suivinotesheading" | "tocheading" | "tableoffigures" => {
            Role::Furniture
        }
        "suiviannexheading" => Role::Annexes,
        name if name.strip_prefix("toc").is_some_and(|level| level.parse::<u8>().is_ok()) => Role::Furniture,
        _ => return None,
    })
}
