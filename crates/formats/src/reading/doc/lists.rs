//! The lists of an old Word file: how each of their levels counts ([MS-DOC] 2.9.131, 2.9.147).

use std::collections::HashMap;

use super::bytes::{part, text_at, u16_at, u32_at};
use crate::document::docx::read::numbering::Level;
use crate::reading::counting;

/// The lists of a file, by their places in it.
#[derive(Default)]
pub(super) struct Lists {
    /// The levels of each pattern, by its name.
    patterns: HashMap<String, Vec<Level>>,
    /// The name of each list's pattern, and where it begins levels anew.
    lists: Vec<(String, HashMap<u8, u32>)>,
}

impl counting::Lists for Lists {
    fn pattern(&self, list: &str) -> Option<&str> {
        self.list(list).map(|(pattern, _)| pattern.as_str())
    }

    fn level(&self, list: &str, level: u8) -> Option<&Level> {
        let levels = self.patterns.get(&self.list(list)?.0)?;
        levels.get(usize::from(level)).or_else(|| levels.first().filter(|_| levels.len() == 1))
    }

    fn begins_anew(&self, list: &str, level: u8) -> Option<u32> {
        self.list(list)?.1.get(&level).copied()
    }
}

impl Lists {
    /// Reads the patterns, and the lists that follow them.
    pub(super) fn read(patterns: &[u8], lists: &[u8]) -> Self {
        let mut all = Lists::default();
        // What a damaged file does not say is not counted.
        let _ = all.read_patterns(patterns);
        let _ = all.read_lists(lists);
        all
    }

    /// A list by its place, from 1.
    fn list(&self, list: &str) -> Option<&(String, HashMap<u8, u32>)> {
        self.lists.get(list.parse::<usize>().ok()?.checked_sub(1)?)
    }

    fn read_patterns(&mut self, bytes: &[u8]) -> Option<()> {
        let count = usize::from(u16_at(bytes, 0)?);
        let mut at = 2 + count * 28;
        for pattern in 0..count {
            let head = part(bytes, 2 + pattern * 28, 28)?;
            let is_simple = head[26] & 1 != 0;
            let mut levels = Vec::new();
            for _ in 0..if is_simple { 1 } else { 9 } {
                levels.push(level(bytes, &mut at)?);
            }
            self.patterns.insert(u32_at(head, 0)?.to_string(), levels);
        }
        Some(())
    }

    fn read_lists(&mut self, bytes: &[u8]) -> Option<()> {
        let count = usize::try_from(u32_at(bytes, 0)?).ok()?.min(bytes.len() / 16);
        for list in 0..count {
            let head = part(bytes, 4 + list * 16, 16)?;
            self.lists.push((u32_at(head, 0)?.to_string(), HashMap::new()));
        }
        // Behind the lists stands what each of them changes of its pattern.
        let mut at = 4 + count * 16;
        for list in 0..count {
            let changes = bytes.get(4 + list * 16 + 12).copied()?;
            at += 4;
            for _ in 0..changes {
                let (start, flags) = (u32_at(bytes, at)?, u32_at(bytes, at + 4)?);
                at += 8;
                if flags & 0x10 != 0 {
                    self.lists.get_mut(list)?.1.insert((flags & 0xf) as u8, start);
                }
                if flags & 0x20 != 0 {
                    let level = level(bytes, &mut at)?;
                    if flags & 0x10 != 0 {
                        self.lists.get_mut(list)?.1.insert((flags & 0xf) as u8, level.start.unwrap_or(1));
                    }
                }
            }
        }
        Some(())
    }
}

/// Reads a level and passes it.
fn level(bytes: &[u8], at: &mut usize) -> Option<Level> {
    let head = part(bytes, *at, 28)?;
    let behind = *at + 28 + usize::from(head[24]) + usize::from(head[25]);
    let shown = text_at(bytes, behind)?;
    *at = behind + 2 + shown.encode_utf16().count() * 2;
    // A number is shown where the text has a sign below nine: that of its level.
    let text = shown.chars().fold(String::new(), |mut text, sign| {
        match sign as u32 {
            level @ 0..=8 => text.push_str(&format!("%{}", level + 1)),
            _ => text.push(sign),
        }
        text
    });
    let format = match head[4] {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        22 => "decimalZero",
        23 => "bullet",
        45 => "arabicAbjad",
        46 => "arabicAlpha",
        58 => "russianLower",
        59 => "russianUpper",
        255 => "none",
        _ => "decimal",
    };
    let follow = match head[15] {
        1 => Some("space".to_owned()),
        2 => Some("nothing".to_owned()),
        _ => None,
    };
    Some(Level {
        format: format.to_owned(),
        text: Some(text),
        start: u32_at(head, 0).map(|start| start.min(0x7fff)),
        is_legal: head[5] & 4 != 0,
        follow,
        ..Level::default()
    })
}
