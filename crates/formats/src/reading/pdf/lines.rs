//! Glyphs put together to lines, top to bottom, in the order they are read.

use std::collections::BTreeMap;

use super::direction::Direction;
use super::glyphs::{Glyphs, Placed};
use super::tables::Cell;
use super::{Line, columns};
use crate::reading::item::{is_arabic, is_chinese};

/// The lines of a page of some width.
pub(super) fn lines(page: u32, width: f64, drawn: Glyphs) -> Vec<Line> {
    let tables = drawn.rules.tables();
    let mut glyphs = drawn.joined();
    glyphs.retain(|glyph| glyph.left.is_finite() && glyph.baseline.is_finite() && glyph.size > 0.5);
    let is_rtl = is_rtl(&glyphs);
    let mut cells: BTreeMap<Cell, Vec<Placed>> = BTreeMap::new();
    let mut free = Vec::new();
    for glyph in glyphs {
        match tables.cell((glyph.left + glyph.right) / 2.0, glyph.baseline, is_rtl) {
            Some(cell) => cells.entry(cell).or_default().push(glyph),
            None => free.push(glyph),
        }
    }
    let mut all: Vec<(Option<Cell>, Row)> = columns::parted(rows(free), width, is_rtl)
        .into_iter()
        .filter_map(Row::of)
        .map(|row| (None, row))
        .collect();
    // Each table stands where its first row does, its cells one after the other.
    let mut at = 0;
    let mut last = None;
    for (cell, glyphs) in cells {
        let within: Vec<Row> = rows(glyphs).into_iter().filter_map(Row::of).collect();
        let Some(top) = within.first().map(|row| row.baseline) else { continue };
        if last != Some(cell.0) {
            let place = all.iter().position(|(cell, row)| cell.is_none() && row.baseline > top);
            (at, last) = (place.unwrap_or(all.len()), Some(cell.0));
        }
        let count = within.len();
        all.splice(at..at, within.into_iter().map(|row| (Some(cell), row)));
        at += count;
    }
    let pieces: Vec<Vec<String>> = all.iter_mut().map(|(_, row)| std::mem::take(&mut row.pieces)).collect();
    let direction = Direction::of(&pieces);
    let line = |((cell, row), pieces): ((Option<Cell>, Row), Vec<String>)| {
        let line = row.line(page, width, direction, &pieces)?;
        Some(Line { cell, ..line })
    };
    all.into_iter().zip(pieces).filter_map(line).collect()
}

/// Whether most letters of a page run from right to left.
fn is_rtl(glyphs: &[Placed]) -> bool {
    let letters = || glyphs.iter().filter(|glyph| glyph.text.chars().any(char::is_alphabetic));
    letters().filter(|glyph| glyph.text.chars().any(is_arabic)).count() * 2 > letters().count()
}

/// Characters whose baselines nearly agree stand on one line; a small raised one belongs to the line it is raised from.
fn rows(glyphs: Vec<Placed>) -> Vec<Vec<Placed>> {
    let mut rows: Vec<Vec<Placed>> = Vec::new();
    for glyph in glyphs {
        let fits = |row: &Vec<Placed>| {
            let main = &row[0];
            let raised = main.baseline - glyph.baseline;
            raised.abs() < 0.45 * main.size.max(glyph.size)
                || glyph.size < 0.75 * main.size
                    && raised > 0.0
                    && raised < 0.6 * main.size
                    && is_mark(&glyph.text)
        };
        match rows.iter_mut().rev().take(60).find(|row| fits(row)) {
            Some(row) => {
                row.push(glyph);
                // The largest stands for its row.
                let last = row.len() - 1;
                if row[last].size > row[0].size {
                    row.swap(0, last);
                }
            }
            None => rows.push(vec![glyph]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    let place =
        |row: &Vec<Placed>| (usual(row.iter().map(|glyph| glyph.baseline)).unwrap_or_default(), row[0].left);
    let mut placed: Vec<((f64, f64), Vec<Placed>)> = rows.into_iter().map(|row| (place(&row), row)).collect();
    placed.sort_by(|(a, _), (b, _)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    placed.into_iter().map(|(_, row)| row).collect()
}

/// A row as it is seen.
struct Row {
    left: f64,
    right: f64,
    baseline: f64,
    size: f64,
    is_bold: bool,
    /// Its characters, left to right.
    pieces: Vec<String>,
    /// The marks of notes at its two ends.
    marks: (String, String),
}

impl Row {
    fn of(row: Vec<Placed>) -> Option<Self> {
        let seen = || row.iter().filter(|glyph| !glyph.text.trim().is_empty());
        let size = usual(seen().map(|glyph| glyph.size))?;
        let is_main = |glyph: &&Placed| (glyph.size - size).abs() < 0.15;
        let baseline = usual(row.iter().filter(is_main).map(|glyph| glyph.baseline))?;
        let is_bold = seen().all(|glyph| glyph.is_bold);
        let spread = spread(&row, size);
        let mut pieces: Vec<String> = Vec::new();
        let mut end: Option<f64> = None;
        let (mut left, mut right) = (f64::MAX, f64::MIN);
        let mut marks = (String::new(), String::new());
        for glyph in row {
            let is_mark =
                glyph.size < 0.8 * size && glyph.baseline < baseline - 0.1 * size && is_mark(&glyph.text);
            if is_mark {
                let marks = if left == f64::MAX { &mut marks.0 } else { &mut marks.1 };
                marks.push_str(glyph.text.trim());
                end = end.map(|end| end.max(glyph.right));
                continue;
            }
            if let Some(gap) = end.map(|end| glyph.left - end) {
                let last = pieces.last().map(String::as_str).unwrap_or_default();
                // Between Chinese and other signs room is left, more in a spread line, that is no space.
                let is_room = last.ends_with(is_chinese) || glyph.text.starts_with(is_chinese);
                if gap > 1.2 * size && gap > 1.3 * spread {
                    pieces.push("\t".to_owned());
                } else if gap > 0.17 * size && !last.ends_with([' ', '\t']) && !is_room {
                    pieces.push(" ".to_owned());
                }
            }
            if !glyph.text.trim().is_empty() {
                left = left.min(glyph.left);
                right = right.max(glyph.right);
                marks.1.clear();
            }
            end = Some(glyph.right.max(glyph.left).max(end.unwrap_or(f64::MIN)));
            pieces.push(if is_sign(&glyph.text) { "•".to_owned() } else { glyph.text });
        }
        Some(Row { left, right, baseline, size, is_bold, pieces, marks })
    }

    fn line(self, page: u32, width: f64, direction: Direction, pieces: &[String]) -> Option<Line> {
        let text = direction.read(pieces).replace(|c: char| c.is_control() && c != '\t', " ");
        let text = text.trim().to_owned();
        let Row { baseline, size, is_bold, .. } = self;
        // A page that runs from right to left is measured from its right edge.
        let (left, right, mark) = match direction.is_rtl {
            true => (width - self.right, width - self.left, self.marks.1),
            false => (self.left, self.right, self.marks.0),
        };
        let is_seen = text.chars().any(|c| !c.is_whitespace() && !c.is_control() && c != '\u{fffd}');
        is_seen.then_some(Line { page, left, right, baseline, size, text, is_bold, mark, cell: None })
    }
}

/// How wide the gaps between the words of a line are that was spread to fill its column; 0 for any other. Such gaps are
/// nearly alike, but for one behind a number.
fn spread(row: &[Placed], size: f64) -> f64 {
    const FEWEST: usize = 2;
    let seen: Vec<&Placed> = row.iter().filter(|glyph| !glyph.text.trim().is_empty()).collect();
    let gaps = seen.windows(2).map(|pair| pair[1].left - pair[0].right);
    let mut gaps: Vec<f64> = gaps.filter(|gap| *gap > 0.17 * size).collect();
    gaps.sort_by(f64::total_cmp);
    let usual = gaps.get(gaps.len() / 2).copied().unwrap_or_default();
    let alike = gaps.iter().filter(|gap| (*gap - usual).abs() < 0.15 * usual).count();
    if alike >= FEWEST && alike + 1 >= gaps.len() { usual } else { 0.0 }
}

/// Whether a glyph comes from a font of signs, whose places no standard names; lists begin with them.
fn is_sign(text: &str) -> bool {
    text.starts_with(|c| matches!(c, '\u{f000}'..='\u{f0ff}'))
}

/// Whether a glyph could be the mark of a note.
fn is_mark(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '†' | '‡' | ' '))
}

/// The value that is met most often, to a tenth of a point.
fn usual(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for value in values {
        *counts.entry((value * 10.0).round() as i64).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(tenths, _)| tenths as f64 / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of words that stand so far from each other, in letters of 5 points.
    fn row(words: &[&str], gaps: &[f64]) -> String {
        let mut at = 50.0;
        let mut glyphs = Vec::new();
        for (word, gap) in words.iter().zip(gaps) {
            at += gap;
            for letter in word.chars() {
                let text = letter.to_string();
                glyphs.push(Placed {
                    left: at,
                    right: at + 5.0,
                    baseline: 10.0,
                    size: 10.0,
                    text,
                    is_bold: false,
                });
                at += 5.0;
            }
        }
        Row::of(glyphs).unwrap().pieces.concat()
    }

    #[test]
    fn a_line_that_was_spread_to_fill_its_column_has_single_spaces() {
        assert_eq!(
            row(&["Independence", "of", "the", "office"], &[0.0, 14.0, 14.1, 13.9]),
            "Independence of the office"
        );
        assert_eq!(
            row(&["12.", "The", "office", "is", "open"], &[0.0, 30.0, 14.0, 14.0, 14.0]),
            "12.\tThe office is open"
        );
        assert_eq!(
            row(&["Text", "Position", "in", "part"], &[0.0, 60.0, 30.0, 3.0]),
            "Text\tPosition\tin part"
        );
    }
}
