//! How a file numbers its paragraphs: what each level of each list shows, and where it begins.

use std::collections::{BTreeMap, HashMap};

use super::pull::{Pull, Token, attribute, is_on, value};
use crate::Unreadable;
use crate::document::docx::numbering::PARAGRAPHS_NAME;

/// How one level of a list counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Level {
    /// The letters it counts in: "decimal", "lowerRoman", "bullet".
    pub(crate) format: String,
    /// What it shows: "%1.%2" for its own number after that of the level above.
    pub(crate) text: Option<String>,
    /// Its first number.
    pub(crate) start: Option<u32>,
    /// The level, from 1, after which it begins anew; none where any higher one does; 0 for never.
    pub(crate) restart: Option<u8>,
    /// The style whose paragraphs stand on this level.
    pub(crate) style: Option<String>,
    /// What follows the number: a tab where nothing is said, "space" or "nothing".
    pub(crate) follow: Option<String>,
    /// Whether it shows the numbers of all levels in digits.
    pub(crate) is_legal: bool,
    /// How far it is set in, in twentieths of a point.
    pub(crate) left: Option<f64>,
}

#[derive(Debug, Default)]
struct Pattern {
    levels: BTreeMap<u8, Level>,
    is_of_paragraphs: bool,
    linked_style: Option<String>,
}

/// A list: a pattern, and what differs from it here.
#[derive(Debug, Default)]
struct Instance {
    pattern: String,
    starts: HashMap<u8, u32>,
    levels: BTreeMap<u8, Level>,
}

/// The lists of a file.
#[derive(Debug, Default)]
pub(crate) struct Numberings {
    patterns: HashMap<String, Pattern>,
    instances: HashMap<String, Instance>,
}

impl Numberings {
    pub(super) fn read(file: &str) -> Result<Self, Unreadable> {
        let mut all = Numberings::default();
        let mut xml = Pull::new(file);
        loop {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "abstractNum" => {
                        let id = attribute(&element, "abstractNumId").unwrap_or_default();
                        let pattern = pattern(&mut xml)?;
                        all.patterns.insert(id, pattern);
                    }
                    "num" => {
                        let id = attribute(&element, "numId").unwrap_or_default();
                        let instance = instance(&mut xml)?;
                        all.instances.insert(id, instance);
                    }
                    _ => {}
                },
                Token::Eof => return Ok(all),
                _ => {}
            }
        }
    }

    /// The pattern of a list; `of_style` names the list of a style, where a pattern refers to one.
    pub(super) fn pattern(&self, list: &str, of_style: impl Fn(&str) -> Option<String>) -> Option<&str> {
        let mut id = &self.instances.get(list)?.pattern;
        for _ in 0..3 {
            let Some(style) = &self.patterns.get(id)?.linked_style else { break };
            let Some(list) = of_style(style) else { break };
            id = &self.instances.get(&list)?.pattern;
        }
        Some(id)
    }

    /// How a level of a list counts.
    pub(super) fn level(&self, list: &str, pattern: &str, level: u8) -> Option<&Level> {
        let own = self.instances.get(list).and_then(|instance| instance.levels.get(&level));
        own.or_else(|| self.patterns.get(pattern)?.levels.get(&level))
    }

    /// The level on which a pattern has the paragraphs of a style.
    pub(super) fn level_of_style(&self, pattern: &str, style: &str) -> Option<u8> {
        let levels = &self.patterns.get(pattern)?.levels;
        levels.iter().find(|(_, level)| level.style.as_deref() == Some(style)).map(|(at, _)| *at)
    }

    /// The number with which a list begins a level of its pattern anew.
    pub(crate) fn begins_anew(&self, list: &str, level: u8) -> Option<u32> {
        self.instances.get(list)?.starts.get(&level).copied()
    }

    /// Whether a pattern is that of the paragraphs of one of our files.
    pub(super) fn is_of_paragraphs(&self, pattern: &str) -> bool {
        self.patterns.get(pattern).is_some_and(|pattern| pattern.is_of_paragraphs)
    }
}

fn pattern(xml: &mut Pull<'_>) -> Result<Pattern, Unreadable> {
    let outside = xml.depth() - 1;
    let mut pattern = Pattern::default();
    while xml.depth() > outside {
        let Token::Start(element) = xml.next()? else { continue };
        match element.local_name().as_ref() {
            "lvl" => {
                let at = attribute(&element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
                let level = level(xml)?;
                pattern.levels.insert(at, level);
            }
            "name" => pattern.is_of_paragraphs = value(&element).as_deref() == Some(PARAGRAPHS_NAME),
            "numStyleLink" => pattern.linked_style = value(&element),
            _ => {}
        }
    }
    Ok(pattern)
}

fn instance(xml: &mut Pull<'_>) -> Result<Instance, Unreadable> {
    let outside = xml.depth() - 1;
    let mut instance = Instance::default();
    let mut at = 0;
    while xml.depth() > outside {
        let Token::Start(element) = xml.next()? else { continue };
        match element.local_name().as_ref() {
            "abstractNumId" => instance.pattern = value(&element).unwrap_or_default(),
            "lvlOverride" => {
                at = attribute(&element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
            }
            "startOverride" => {
                if let Some(start) = value(&element).and_then(|start| start.parse().ok()) {
                    instance.starts.insert(at, start);
                }
            }
            "lvl" => {
                let level = level(xml)?;
                instance.levels.insert(at, level);
            }
            _ => {}
        }
    }
    Ok(instance)
}

fn level(xml: &mut Pull<'_>) -> Result<Level, Unreadable> {
    let outside = xml.depth() - 1;
    let mut level = Level::default();
    while xml.depth() > outside {
        let Token::Start(element) = xml.next()? else { continue };
        match element.local_name().as_ref() {
            "numFmt" => level.format = value(&element).unwrap_or_default(),
            "lvlText" => level.text = value(&element),
            "start" => level.start = value(&element).and_then(|start| start.parse().ok()),
            "lvlRestart" => level.restart = value(&element).and_then(|after| after.parse().ok()),
            "pStyle" => level.style = value(&element),
            "suff" => level.follow = value(&element),
            "isLgl" => level.is_legal = is_on(&element),
            "ind" => level.left = super::styles::left(&element),
            _ => {}
        }
    }
    Ok(level)
}
