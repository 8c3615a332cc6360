//! Footnotes and endnotes of a Word file.

use std::collections::HashMap;

use super::{Reader, Styles};
use crate::Unreadable;
use crate::document::docx::read::package::Package;
use crate::document::docx::read::pull::{Pull, Token, attribute, value};
use crate::reading::{Note, counters, tidy};

/// The notes of a file: those that are not referred to yet, and those that are.
#[derive(Default)]
pub(super) struct Notes {
    feet: Kept,
    ends: Kept,
    found: Vec<Note>,
}

/// Notes of one kind.
#[derive(Default)]
struct Kept {
    texts: HashMap<String, String>,
    count: u32,
    format: String,
}

impl Notes {
    pub(super) fn read(package: &Package<'_>, styles: &Styles) -> Result<Self, Unreadable> {
        let mut notes = Notes {
            feet: Kept {
                texts: texts(package, styles, "footnotes")?,
                count: 0,
                format: "decimal".to_owned(),
            },
            ends: Kept {
                texts: texts(package, styles, "endnotes")?,
                count: 0,
                format: "lowerRoman".to_owned(),
            },
            found: Vec::new(),
        };
        if let Some(settings) = package.related("settings")? {
            notes.settings(&settings)?;
        }
        Ok(notes)
    }

    fn settings(&mut self, file: &str) -> Result<(), Unreadable> {
        let mut xml = Pull::new(file);
        let mut is_foot = true;
        loop {
            match xml.next()? {
                Token::Start(element) => match element.local_name().as_ref() {
                    "footnotePr" => is_foot = true,
                    "endnotePr" => is_foot = false,
                    "numFmt" => {
                        let kept = if is_foot { &mut self.feet } else { &mut self.ends };
                        kept.format = value(&element).unwrap_or_default();
                    }
                    _ => {}
                },
                Token::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    pub(super) fn finish(self) -> Vec<Note> {
        self.found
    }
}

impl Reader<'_> {
    /// A place in the text refers to a note. Each is given once, however often a file refers to it.
    pub(super) fn refer(&mut self, is_foot: bool, id: &str, has_own_mark: bool) {
        let notes = &mut self.notes;
        let kept = if is_foot { &mut notes.feet } else { &mut notes.ends };
        let Some(text) = kept.texts.remove(id) else { return };
        let mark = if has_own_mark {
            String::new()
        } else {
            kept.count += 1;
            counters::written(kept.count, &kept.format)
        };
        notes.found.push(Note { mark, text, page: self.page });
    }

    /// The mark of the note that was referred to last, where it is none that counts.
    pub(super) fn mark_note(&mut self, mark: &str) {
        if let Some(note) = self.notes.found.last_mut().filter(|note| note.mark.is_empty()) {
            note.mark = mark.trim().chars().take(8).collect();
            if let Some(text) = note.text.strip_prefix(note.mark.as_str()) {
                note.text = text.trim_start().to_owned();
            }
        }
    }
}

/// The notes of one kind, by their names in the file.
fn texts(package: &Package<'_>, styles: &Styles, kind: &str) -> Result<HashMap<String, String>, Unreadable> {
    let mut texts = HashMap::new();
    let Some(file) = package.related(kind)? else { return Ok(texts) };
    let mut xml = Pull::new(&file);
    loop {
        match xml.next()? {
            Token::Start(element) if matches!(element.local_name().as_ref(), "footnote" | "endnote") => {
                if attribute(&element, "type").is_some_and(|kind| kind != "normal") {
                    xml.skip()?;
                    continue;
                }
                let mut reader = Reader::new(styles, Notes::default());
                reader.boxed(&mut xml)?;
                let words: Vec<&str> = reader.blocks.iter().map(|block| block.text.as_str()).collect();
                texts.insert(attribute(&element, "id").unwrap_or_default(), tidy::line(&words.join(" ")));
            }
            Token::Eof => return Ok(texts),
            _ => {}
        }
    }
}
