//! Properties of paragraphs and characters in an old Word file: changes to what the style says, each a code of two
//! bytes and a value ([MS-DOC] 2.6).

use super::bytes::{part, u16_at};

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct OfParagraph {
    /// Its style, by its place among the styles.
    pub(super) style: u16,
    pub(super) in_table: bool,
    /// Whether it is the end of a row of a table.
    pub(super) ends_row: bool,
    /// The list, by its place among the lists, from 1; 0 for none.
    pub(super) list: u16,
    pub(super) level: u8,
    /// The level in the outline, from 0; 9 for text.
    pub(super) outline: Option<u8>,
    /// How far it and its first line are set in, in twentieths of a point.
    pub(super) left: i16,
    /// Whether it begins a new page.
    pub(super) begins_page: bool,
}

impl OfParagraph {
    /// Takes in the changes of a list of them.
    pub(super) fn take(&mut self, changes: &[u8]) {
        each(changes, |code, value| {
            let byte = value.first().copied().unwrap_or_default();
            let word = u16_at(value, 0).unwrap_or_default();
            match code {
                0x2407 => self.begins_page = byte != 0,
                0x2416 => self.in_table = byte != 0,
                0x2417 => self.ends_row = byte != 0,
                0x260a => self.level = byte.min(8),
                0x460b => self.list = word,
                0x2640 => self.outline = Some(byte),
                0x840f | 0x845e => self.left = word as i16,
                _ => {}
            }
        });
    }
}

/// How characters look; nothing where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct OfCharacters {
    /// Whether they are hidden, or were deleted.
    pub(super) hidden: Option<bool>,
    pub(super) deleted: bool,
    pub(super) bold: Option<bool>,
    /// The size, in half points.
    pub(super) size: Option<u16>,
}

impl OfCharacters {
    /// Takes in the changes of a list of them.
    pub(super) fn take(&mut self, changes: &[u8]) {
        each(changes, |code, value| {
            let byte = value.first().copied().unwrap_or_default();
            // 0x80 says "as the style has it", 0x81 "other than it".
            let switch = |of_style: Option<bool>| match byte {
                0 => Some(false),
                0x80 => of_style,
                0x81 => Some(of_style != Some(true)),
                _ => Some(true),
            };
            match code {
                0x0800 => self.deleted = byte != 0,
                0x083c => self.hidden = switch(self.hidden),
                0x0835 => self.bold = switch(self.bold),
                0x4a43 => self.size = u16_at(value, 0),
                _ => {}
            }
        });
    }
}

/// Goes through changes: the code of each and its value.
fn each(mut changes: &[u8], mut take: impl FnMut(u16, &[u8])) {
    while let Some(code) = u16_at(changes, 0) {
        let size = match code >> 13 {
            0 | 1 => 1,
            2 | 4 | 5 => 2,
            3 => 4,
            7 => 3,
            // A value of its own length; that of tables is two bytes long and counts itself short of one.
            _ if code == 0xd608 => usize::from(u16_at(changes, 2).unwrap_or(0)) + 1,
            _ => usize::from(changes.get(2).copied().unwrap_or(0)) + 1,
        };
        let Some(value) = part(changes, 2, size) else { return };
        take(code, value);
        changes = &changes[2 + size..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_read_one_after_the_other() {
        let mut paragraph = OfParagraph::default();
        // In a table; tabs of three bytes, which are passed over; the second level of the fifth list.
        paragraph.take(&[0x16, 0x24, 1, 0x0d, 0xc6, 3, 9, 9, 9, 0x0a, 0x26, 1, 0x0b, 0x46, 5, 0]);
        let expected = OfParagraph { in_table: true, level: 1, list: 5, ..OfParagraph::default() };
        assert_eq!(paragraph, expected);
        paragraph.take(&[0x0b, 0x46, 7]);
        assert_eq!(paragraph, expected, "a change that breaks off is none");
    }
}
