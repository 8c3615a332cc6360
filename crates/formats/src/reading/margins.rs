//! How far the lines of a page reach, to tell those that were ended on purpose from those that are full.

use std::collections::HashMap;

use super::item::is_chinese;
use super::pdf::{Line, Page};

/// Lines that begin within so many points of each other are of one column.
const STEP: f64 = 40.0;
const STEPS: i64 = 2;

/// Signs that hang out of a line of Chinese at its end.
const HANGING: [char; 8] = ['，', '。', '；', '、', '：', '）', '》', '”'];

type Cell = Option<(u32, u32, u32)>;

/// How far to the right the lines of a page reach, by where they begin.
pub(super) struct Margins(HashMap<(Cell, i64), f64>);

impl Margins {
    pub(super) fn of(page: &Page) -> Self {
        let mut margins = HashMap::new();
        for line in &page.lines {
            let hangs = if line.text.ends_with(HANGING) { line.size } else { 0.0 };
            let margin = margins.entry(place(line)).or_insert(0.0);
            *margin = f64::max(*margin, line.right - hangs);
        }
        Margins(margins)
    }

    /// Whether the first word of the next line would have fitted on a line: what ends there was ended on purpose.
    pub(super) fn had_room(&self, line: &Line, next: &Line) -> bool {
        let (cell, step) = place(line);
        let near = (step - STEPS..=step + STEPS).filter_map(|step| self.0.get(&(cell, step)).copied());
        let first = next.text.split([' ', '\t']).next().unwrap_or_default();
        // Chinese may break behind any sign, and has no space before the next.
        let width = match first.starts_with(is_chinese) {
            true => 1.05 * line.size,
            false => 0.5 * line.size * (first.chars().count() + 1) as f64,
        };
        line.right + width < near.fold(0.0, f64::max)
    }
}

fn place(line: &Line) -> (Cell, i64) {
    (line.cell, (line.left / STEP) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(left: f64, right: f64, text: &str) -> Line {
        Line {
            page: 1,
            left,
            right,
            baseline: 0.0,
            size: 10.0,
            text: text.to_owned(),
            cell: None,
            is_bold: false,
            mark: String::new(),
        }
    }

    #[test]
    fn a_line_had_room_if_the_next_word_would_have_fitted() {
        let page = Page {
            lines: vec![line(50.0, 400.0, "full"), line(300.0, 700.0, "of another column")],
            ..Page::default()
        };
        let margins = Margins::of(&page);
        assert!(margins.had_room(&line(50.0, 300.0, "ends."), &line(50.0, 400.0, "Next paragraph")));
        assert!(!margins.had_room(&line(50.0, 390.0, "goes"), &line(50.0, 400.0, "on here")));
        assert!(!margins.had_room(&line(50.0, 340.0, "goes"), &line(50.0, 400.0, "onwardslongword")));
        assert!(!margins.had_room(&line(50.0, 395.0, "很"), &line(50.0, 400.0, "长")));
    }
}
