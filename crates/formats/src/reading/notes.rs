//! Notes at the foot of pages: smaller lines below the last line of the text, each note behind its mark; in plain text,
//! paragraphs that begin with a raised number.

use std::collections::HashSet;

use super::pdf::Line;
use super::{Block, Note, hyphens};

/// How many lines with marks a page of nothing but notes has at least.
const FEWEST: usize = 3;

/// The lines of the text of a page, and those at its foot.
pub(super) fn parted(lines: Vec<&Line>, body: f64) -> (Vec<&Line>, Vec<&Line>) {
    let mut lines = lines;
    let Some(last) = lines.iter().rposition(|line| line.size > body - 0.6 || line.cell.is_some()) else {
        // Notes at the end of a document fill pages of their own.
        let marked = lines.iter().filter(|line| !line.mark.is_empty()).count();
        return if marked >= FEWEST { (Vec::new(), lines) } else { (lines, Vec::new()) };
    };
    let feet = lines.split_off(last + 1);
    (lines, feet)
}

/// A line of nothing but marks of notes.
pub(super) fn is_mark(line: &Line, body: f64) -> bool {
    line.size < 0.85 * body && is_marks(&line.text)
}

fn is_marks(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '*' | '†' | '‡' | ' ') || c.is_ascii_digit())
}

/// Reads the lines at the foot of a page. One without a mark goes on with the note before it.
pub(super) fn read(feet: &[&Line], notes: &mut Vec<Note>) {
    let before = notes.len();
    let mut waiting = String::new();
    for line in feet {
        if is_marks(&line.text) && line.text.len() <= 4 {
            waiting = line.text.trim().to_owned();
            continue;
        }
        let (mut mark, mut text) = (std::mem::take(&mut waiting), line.text.as_str());
        if mark.is_empty() {
            mark.clone_from(&line.mark);
        }
        if mark.is_empty() {
            let (written, rest) = written_mark(text);
            (mark, text) = (written.to_owned(), rest);
        }
        match notes.last_mut() {
            // A note may go on at the foot of the next page.
            Some(note) if mark.is_empty() => hyphens::append(&mut note.text, text),
            _ => notes.push(Note { mark, text: text.trim().to_owned(), page: line.page }),
        }
    }
    for note in notes.iter_mut().skip(before.saturating_sub(1)) {
        note.text = hyphens::joined(&note.text);
    }
}

/// A mark that is set as the words of the note are: "3 See", "* Reissued".
fn written_mark(text: &str) -> (&str, &str) {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '*' | '†' | '‡'))).unwrap_or(text.len());
    let rest = &text[end..];
    match end {
        1..=3 if rest.starts_with([' ', '\t', '“', '«', '《']) || rest.starts_with(begins_words) => {
            (&text[..end], rest.trim_start())
        }
        _ => ("", text),
    }
}

/// A letter with which words begin; of those without small ones, any.
fn begins_words(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase()
}

/// Takes the notes of a plain text out of it: paragraphs that begin with a raised number, and that number where it stands
/// behind a word. A raised number without such a paragraph is no mark ("4 km²").
pub(super) fn raised(text: &mut Vec<Block>) -> Vec<Note> {
    let mut notes = Vec::new();
    text.retain(|block| {
        let words = block.text.trim_start_matches(is_raised);
        let mark = &block.text[..block.text.len() - words.len()];
        let is_note = !mark.is_empty() && words.starts_with(char::is_whitespace);
        if is_note {
            notes.push(Note { mark: mark.to_owned(), text: words.trim().to_owned(), page: block.page });
        }
        !is_note
    });
    let marks: HashSet<String> = notes.iter().map(|note: &Note| note.mark.clone()).collect();
    if marks.is_empty() {
        return notes;
    }
    for block in text {
        let mut left = String::with_capacity(block.text.len());
        let mut rest = block.text.as_str();
        while let Some(at) = rest.find(is_raised) {
            let after = rest[at..].trim_start_matches(is_raised);
            let mark = &rest[at..rest.len() - after.len()];
            let is_mark = marks.contains(mark);
            left.push_str(&rest[..if is_mark { at } else { at + mark.len() }]);
            rest = after;
        }
        left.push_str(rest);
        block.text = left;
    }
    for note in &mut notes {
        note.mark = note.mark.chars().filter_map(digit).collect();
    }
    notes
}

const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

fn is_raised(c: char) -> bool {
    RAISED.contains(&c)
}

fn digit(c: char) -> Option<char> {
    let value = RAISED.iter().position(|raised| *raised == c)?;
    char::from_digit(u32::try_from(value).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use crate::reading::read;

    #[test]
    fn raised_numbers_that_no_note_explains_stay() {
        let text = "1. Sama has 300 km² of sea.¹² It counts boats¹ well.\n\n¹ In 2031.\n\n¹² Act on the Sea.";
        let document = read(text.as_bytes().to_vec()).unwrap();
        assert_eq!(document.blocks.len(), 1);
        assert_eq!(document.blocks[0].text, "1. Sama has 300 km² of sea. It counts boats well.");
        let notes: Vec<(&str, &str)> =
            document.notes.iter().map(|note| (note.mark.as_str(), note.text.as_str())).collect();
        assert_eq!(notes, [("1", "In 2031."), ("12", "Act on the Sea.")]);
    }
}
