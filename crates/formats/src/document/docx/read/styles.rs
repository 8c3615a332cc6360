//! What a paragraph is, by its style; and what kind of list a numbering makes.

use std::collections::HashMap;

use super::package::Package;
use quick_xml::events::BytesStart;

use super::numbering::{Level, Numberings};
use super::pull::{Pull, Token, attribute, is_on, value};
use crate::Unreadable;

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
    level: Option<u8>,
    look: Look,
}

/// What a style says of the look of its words, where it says something.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Look {
    /// The size, in half points.
    pub(crate) size: Option<f64>,
    /// Whether they are bold.
    pub(crate) bold: Option<bool>,
    /// Whether they are hidden.
    pub(crate) hidden: Option<bool>,
    /// How far the paragraph is set in, in twentieths of a point.
    pub(crate) left: Option<f64>,
}

impl Look {
    /// Takes in one property of a run or a paragraph.
    pub(crate) fn take(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "sz" => self.size = value(element).and_then(|size| size.parse().ok()),
            "b" => self.bold = Some(is_on(element)),
            "vanish" => self.hidden = Some(is_on(element)),
            "ind" => self.left = left(element),
            _ => {}
        }
    }

    /// What is said here, and where nothing is, what is said below.
    pub(crate) fn over(self, below: Look) -> Look {
        Look {
            size: self.size.or(below.size),
            bold: self.bold.or(below.bold),
            hidden: self.hidden.or(below.hidden),
            left: self.left.or(below.left),
        }
    }
}

/// How far an indentation sets the first line in, in twentieths of a point.
pub(super) fn left(element: &BytesStart<'_>) -> Option<f64> {
    let get = |name| attribute(element, name).and_then(|length| length.parse::<f64>().ok());
    let left = get("left").or_else(|| get("start"))?;
    Some(left + get("firstLine").unwrap_or_default() - get("hanging").unwrap_or_default())
}

/// The styles and numberings of a file.
#[derive(Default)]
pub(crate) struct Styles {
    styles: HashMap<String, Style>,
    numberings: Numberings,
    /// The style of paragraphs that name none.
    usual: String,
    /// How words look where no style says anything.
    base: Look,
}

impl Styles {
    pub(crate) fn read(package: &Package<'_>) -> Result<Self, Unreadable> {
        let mut styles = Styles::default();
        if let Some(file) = package.related("styles")? {
            styles.read_styles(&file)?;
        }
        if let Some(file) = package.related("numbering")? {
            styles.numberings = Numberings::read(&file)?;
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
                        let is_usual =
                            matches!(attribute(&element, "default").as_deref(), Some("1" | "true"));
                        if is_usual && attribute(&element, "type").as_deref() == Some("paragraph") {
                            self.usual.clone_from(&id);
                        }
                    }
                    "name" => style.name = value(&element).unwrap_or_default(),
                    "basedOn" => style.based_on = value(&element),
                    "outlineLvl" => style.outline = value(&element).and_then(|level| level.parse().ok()),
                    "numId" => style.number = value(&element),
                    "ilvl" => style.level = value(&element).and_then(|level| level.parse().ok()),
                    "pPrChange" | "rPrChange" | "tblStylePr" => xml.skip()?,
                    // Before the first style stand the properties of everything.
                    _ if id.is_empty() => self.base.take(&element),
                    _ => style.look.take(&element),
                },
                Token::Eof => {
                    self.styles.insert(id, style);
                    return Ok(());
                }
                _ => {}
            }
        }
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

    /// The names of the style and of those it rests on.
    pub(crate) fn names(&self, id: &str) -> impl Iterator<Item = &str> {
        self.chain(id).map(|style| style.name.as_str())
    }

    /// The style of a paragraph that names none.
    pub(crate) fn usual(&self) -> &str {
        &self.usual
    }

    /// The level in the outline that a style gives, from 0.
    pub(crate) fn outline(&self, id: &str) -> Option<u8> {
        self.chain(id).find_map(|style| style.outline)
    }

    /// How the words of a style look.
    pub(crate) fn look(&self, id: &str) -> Look {
        self.chain(id).fold(Look::default(), |look, style| look.over(style.look))
    }

    /// How words look where no style says anything.
    pub(crate) fn base(&self) -> Look {
        self.base
    }

    /// The lists.
    pub(crate) fn numberings(&self) -> &Numberings {
        &self.numberings
    }

    /// The number and level that the style gives its paragraphs.
    pub(crate) fn number_of_style(&self, id: &str) -> Option<(String, u8)> {
        let number = self.chain(id).find_map(|style| style.number.clone())?;
        let said = self.chain(id).find_map(|style| style.level);
        let level = said.or_else(|| self.numberings.level_of_style(self.pattern(&number)?, id));
        Some((number, level.unwrap_or(0)))
    }

    /// The pattern that a list follows.
    pub(crate) fn pattern(&self, number: &str) -> Option<&str> {
        let of_style = |style: &str| self.chain(style).find_map(|style| style.number.clone());
        self.numberings.pattern(number, of_style)
    }

    /// How a level of a list counts.
    pub(crate) fn level(&self, number: &str, level: u8) -> Option<&Level> {
        self.numberings.level(number, self.pattern(number)?, level)
    }

    /// Whether a number makes a list whose order matters; none where it makes no visible list.
    pub(super) fn is_ordered(&self, number: &str, level: u8) -> Option<bool> {
        self.pattern(number)?;
        match self.level(number, level).map(|level| level.format.as_str()) {
            Some("none") => None,
            Some("bullet") => Some(false),
            _ => Some(true),
        }
    }

    /// Whether a number is that of the paragraphs of one of our files.
    pub(super) fn is_of_paragraphs(&self, number: &str) -> bool {
        self.pattern(number).is_some_and(|pattern| self.numberings.is_of_paragraphs(pattern))
    }

    /// The first number of a numbering.
    pub(super) fn start(&self, number: &str) -> u32 {
        self.level(number, 0).and_then(|level| level.start).unwrap_or(1)
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
