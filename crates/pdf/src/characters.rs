//! Characters and whether they can be drawn.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst::text::is_default_ignorable;
use typst_layout::PagedDocument;
use unicode_script::{Script, UnicodeScript};

/// A text as it can stand in a file: without characters that steer machines. Tabs become spaces.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|&c| c == '\n' || c == '\t' || !(c.is_control() || is_noncharacter(c)))
        .map(|c| if c == '\t' { ' ' } else { c })
        .collect()
}

/// Whether a character is seen, so that a font must have it.
pub fn needs_glyph(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c)
}

/// The characters that were set as empty boxes after all: a font may have each of two characters, but not one upon the
/// other.
pub fn without_glyph(pages: &PagedDocument) -> Vec<char> {
    let mut found = BTreeSet::new();
    for page in pages.pages() {
        look_through(&page.frame, &mut found);
    }
    found.into_iter().collect()
}

fn look_through(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look_through(&group.frame, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let drawn = text.text.get(glyph.range()).unwrap_or_default();
                    found.extend(drawn.chars().filter(|&c| needs_glyph(c)));
                }
            }
            _ => {}
        }
    }
}

/// Families that have the characters.
pub fn families_with(characters: &[char]) -> Vec<String> {
    let families: BTreeSet<String> = characters.iter().map(|&c| family_with(c)).collect();
    families.into_iter().collect()
}

fn family_with(c: char) -> String {
    match c.script() {
        Script::Latin | Script::Cyrillic | Script::Greek => "Noto Serif".to_owned(),
        Script::Arabic => "Noto Naskh Arabic".to_owned(),
        Script::Han | Script::Bopomofo | Script::Hiragana | Script::Katakana | Script::Hangul => {
            "Noto Serif CJK SC".to_owned()
        }
        Script::Common | Script::Inherited | Script::Unknown if u32::from(c) < 0x2000 => {
            "Noto Serif".to_owned()
        }
        Script::Common if matches!(u32::from(c), 0x3000..=0x33ff | 0xfe30..=0xfe4f | 0xff00..=0xffef) => {
            "Noto Serif CJK SC".to_owned()
        }
        Script::Common | Script::Inherited | Script::Unknown => "DejaVu Sans".to_owned(),
        other => format!("Noto Sans {}", other.full_name().replace('_', " ")),
    }
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_steer_machines_are_left_out() {
        assert_eq!(clean("a\u{0}b\u{7f}\tc\nd\u{fffe}\u{200f}"), "ab c\nd\u{200f}");
    }

    #[test]
    fn the_font_to_install_follows_from_the_script() {
        assert_eq!(families_with(&['ध', 'न']), ["Noto Sans Devanagari"]);
        assert_eq!(families_with(&['国', '。']), ["Noto Serif CJK SC"]);
        assert_eq!(families_with(&['ع', 'я']), ["Noto Naskh Arabic", "Noto Serif"]);
    }
}
