//! The text of an old Word file: pieces, each in letters of one or of two bytes ([MS-DOC] 2.4.1).

use super::bytes::{part, u16_at, u32_at};

/// A character, and where in the file it stands.
pub(super) type Placed = (char, u32);

/// The characters of a file, in the order of the text. `table` holds the list of pieces at `at`.
pub(super) fn characters(file: &[u8], table: &[u8]) -> Option<Vec<Placed>> {
    let pieces = pieces(table)?;
    let count = pieces.len().saturating_sub(4) / 12;
    let mut all = Vec::new();
    for at in 0..count {
        let (begin, end) = (u32_at(pieces, at * 4)?, u32_at(pieces, at * 4 + 4)?);
        let length = usize::try_from(end.checked_sub(begin)?).ok()?;
        let place = u32_at(pieces, (count + 1) * 4 + at * 8 + 2)?;
        let is_narrow = place & 0x4000_0000 != 0;
        let place = place & 0x3fff_ffff;
        // Pieces that name the same bytes again and again are no document.
        if all.len() + length > file.len() {
            return None;
        }
        if is_narrow {
            let place = place / 2;
            let bytes = part(file, place as usize, length)?;
            let letters = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0;
            all.extend(letters.chars().zip(place..));
        } else {
            let bytes = part(file, place as usize, length.checked_mul(2)?)?;
            let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            let mut at = place;
            for letter in char::decode_utf16(units) {
                let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
                all.push((letter, at));
                at = at.saturating_add(letter.len_utf16() as u32 * 2);
                // The places that the file counts are of two bytes each.
                if letter.len_utf16() == 2 {
                    all.push(('\u{200b}', at - 2));
                }
            }
        }
    }
    Some(all)
}

/// The list of pieces, behind changes that hold for some of them.
fn pieces(table: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    loop {
        match table.get(at)? {
            1 => at += 3 + usize::from(u16_at(table, at + 1)?),
            2 => return part(table, at + 5, usize::try_from(u32_at(table, at + 1)?).ok()?),
            _ => return None,
        }
    }
}
