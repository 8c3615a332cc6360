//! Notes at the foot of pages: smaller lines below the last line of the text, each note behind its mark.

use super::pdf::Line;
use super::{Note, blocks};

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
            Some(note) if mark.is_empty() => blocks::append(&mut note.text, text),
            _ => notes.push(Note { mark, text: text.trim().to_owned(), page: line.page }),
        }
    }
    for note in notes.iter_mut().skip(before.saturating_sub(1)) {
        note.text = blocks::joined(&note.text);
    }
}

/// A mark that is set as the words of the note are: "3 See", "* Reissued".
fn written_mark(text: &str) -> (&str, &str) {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '*' | '†' | '‡'))).unwrap_or(text.len());
    let rest = &text[end..];
    match end {
        1..=3 if rest.starts_with([' ', '\t']) || rest.starts_with(char::is_uppercase) => {
            (&text[..end], rest.trim_start())
        }
        _ => ("", text),
    }
}
