//! The numbers that Word puts before paragraphs by itself, counted as it counts them.

use std::collections::{HashMap, HashSet};

use super::counters;
use crate::document::docx::read::numbering::Level;
use crate::document::docx::read::styles::Styles;

/// How many levels a list has.
const LEVELS: usize = 9;
/// The longest number that is shown, in characters; no list of people's making has a longer one.
const LONGEST: usize = 48;

/// The lists of a file.
pub(super) trait Lists {
    /// The pattern that a list follows; lists of one pattern count on together.
    fn pattern(&self, list: &str) -> Option<&str>;
    /// How a level of a list counts.
    fn level(&self, list: &str, level: u8) -> Option<&Level>;
    /// The number with which a list begins a level of its pattern anew.
    fn begins_anew(&self, list: &str, level: u8) -> Option<u32>;
}

impl Lists for Styles {
    fn pattern(&self, list: &str) -> Option<&str> {
        self.pattern(list)
    }

    fn level(&self, list: &str, level: u8) -> Option<&Level> {
        self.level(list, level)
    }

    fn begins_anew(&self, list: &str, level: u8) -> Option<u32> {
        self.numberings().begins_anew(list, level)
    }
}

/// How far each list has counted.
#[derive(Default)]
pub(super) struct Counting {
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    begun: HashSet<(String, u8)>,
}

/// The number before a paragraph, and what stands between the two.
pub(super) struct Label {
    text: String,
    gap: &'static str,
}

impl Label {
    /// The number and the paragraph behind it.
    pub(super) fn before(&self, text: &str) -> String {
        format!("{}{}{text}", self.text, self.gap).trim_end().to_owned()
    }
}

impl Counting {
    /// Counts a paragraph on a level of a list; the number it shows, if it shows one.
    pub(super) fn next(&mut self, lists: &dyn Lists, list: &str, level: u8) -> Option<Label> {
        let at = usize::from(level).min(LEVELS - 1);
        let level = at as u8;
        let pattern = lists.pattern(list)?;
        let start = |level: usize| {
            let anew = lists.begins_anew(list, level as u8);
            anew.or_else(|| lists.level(list, level as u8)?.start).unwrap_or(1)
        };
        let is_first = self.begun.insert((list.to_owned(), level));
        let anew = lists.begins_anew(list, level).filter(|_| is_first);
        let counts = self.counts.entry(pattern.to_owned()).or_default();
        for (above, count) in counts[..at].iter_mut().enumerate() {
            count.get_or_insert_with(|| start(above));
        }
        counts[at] = Some(match (anew, counts[at]) {
            (Some(anew), _) => anew,
            (None, Some(last)) => last.saturating_add(1),
            (None, None) => start(at),
        });
        for (below, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let after = lists.level(list, below as u8).and_then(|level| level.restart);
            if after.is_none_or(|after| level < after) {
                *count = None;
            }
        }
        let counts = *counts;
        label(lists, list, lists.level(list, level)?, &counts)
    }
}

fn label(lists: &dyn Lists, list: &str, level: &Level, counts: &[Option<u32>; LEVELS]) -> Option<Label> {
    let pattern = level.text.as_deref()?;
    let mut text = String::new();
    if level.format == "bullet" {
        text.push(pattern.chars().next().map(bullet)?);
    } else {
        let mut signs = pattern.chars().peekable();
        while let Some(sign) = signs.next() {
            let Some(of) = signs.peek().filter(|_| sign == '%').and_then(|digit| digit.to_digit(10)) else {
                text.push(sign);
                continue;
            };
            signs.next();
            let at = (of as usize).saturating_sub(1);
            let Some(count) = counts.get(at).copied().flatten() else { continue };
            let format = lists.level(list, at as u8).map_or("decimal", |level| level.format.as_str());
            text.push_str(&counters::written(count, if level.is_legal { "decimal" } else { format }));
            if text.len() > LONGEST {
                break;
            }
        }
    }
    let text: String = text.trim().chars().take(LONGEST).collect();
    let gap = match level.follow.as_deref() {
        Some("nothing") => "",
        Some("space") => " ",
        _ => "\t",
    };
    (!text.is_empty()).then_some(Label { text, gap })
}

/// The sign of a list without numbers; in fonts of signs a letter stands for one.
fn bullet(sign: char) -> char {
    match sign {
        sign if sign.is_alphanumeric() => '•',
        '\u{e000}'..='\u{f8ff}' => '•',
        sign => sign,
    }
}
