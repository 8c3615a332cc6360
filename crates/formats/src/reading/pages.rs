//! Tables that go on from one page to the next: one table, and one row where the page broke within it.

use std::collections::BTreeMap;

use super::blocks::ends_a_sentence;
use super::pdf::Line;
use super::{Block, Role};

/// How many blocks before a page are looked at.
const MOST: usize = 2_000;

/// Where the first table of a page goes on with the last one of the page before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Over {
    /// The number of the table.
    pub(super) table: u32,
    /// The row of the table that is the first on the page.
    pub(super) row: u32,
    /// Whether that row began on the page before.
    pub(super) is_within_row: bool,
}

impl Over {
    /// Whether the lines of a page begin with a table that goes on with the last of the blocks before.
    pub(super) fn of(blocks: &[Block], lines: &[&Line]) -> Option<Self> {
        let Role::Cell { table, row, .. } = blocks.last()?.role else { return None };
        lines.first()?.cell.filter(|(table, ..)| *table == 0)?;
        let place_of = |block: &Block| match block.role {
            Role::Cell { table: of, row, column } if of == table => Some((row, column)),
            _ => None,
        };
        let before = || blocks.iter().rev().take(MOST).map_while(|block| Some((place_of(block)?, block)));
        let here = || lines.iter().filter_map(|line| line.cell).filter(|(table, ..)| *table == 0);
        let widest = before().map(|((_, column), _)| column).max();
        if widest != here().map(|(.., column)| column).max() {
            return None;
        }
        // The last paragraph of each cell of the last row.
        let mut last: BTreeMap<u32, &str> = BTreeMap::new();
        for ((_, column), block) in before().filter(|((of, _), _)| *of == row) {
            last.entry(column).or_insert(&block.text);
        }
        // The first cell of a row is short, and stands whole on the page where the row begins.
        let first = last.keys().next().copied();
        let begins = here().any(|(_, row, column)| row == 0 && Some(column) == first);
        let goes_on = |line: &&&Line| {
            line.cell.is_some_and(|(_, row, column)| {
                row == 0 && last.get(&column).is_some_and(|before| breaks_off(before, &line.text))
            })
        };
        let is_within_row = !begins && lines.iter().any(|line| goes_on(&line));
        Some(Over { table, row: row.saturating_add(u32::from(!is_within_row)), is_within_row })
    }
}

/// Whether a text breaks off where the next page begins with a line.
fn breaks_off(before: &str, next: &str) -> bool {
    let begins = next.chars().find(|c| c.is_alphabetic());
    match begins {
        Some(c) if c.is_lowercase() => true,
        Some(c) if c.is_uppercase() => false,
        _ => !ends_a_sentence(before) && !before.ends_with([')', '）']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cell: (u32, u32, u32), text: &str) -> Line {
        Line {
            page: 2,
            left: 0.0,
            right: 0.0,
            baseline: 0.0,
            size: 10.0,
            text: text.to_owned(),
            cell: Some(cell),
            is_bold: false,
            mark: String::new(),
        }
    }

    fn over(next: &[((u32, u32, u32), &str)]) -> Option<(u32, bool)> {
        let cells = [(0, "142.1"), (1, "Mend the pier (Togo)"), (2, "It will be")];
        let block = |(column, text): (u32, &str)| Block {
            page: 1,
            left: 0.0,
            text: text.to_owned(),
            size: 10.0,
            role: Role::Cell { table: 3, row: 7, column },
        };
        let lines: Vec<Line> = next.iter().map(|(cell, text)| line(*cell, text)).collect();
        let over = Over::of(&cells.map(block), &lines.iter().collect::<Vec<_>>())?;
        assert_eq!(over.table, 3);
        Some((over.row, over.is_within_row))
    }

    #[test]
    fn a_table_goes_on_with_its_row_or_with_the_next() {
        assert_eq!(over(&[((0, 0, 2), "mended.")]), Some((7, true)));
        assert_eq!(over(&[((0, 0, 0), "142.2"), ((0, 0, 2), "no")]), Some((8, false)));
        // The first cell may be one with that of the row above.
        assert_eq!(over(&[((0, 0, 1), "Light the pier"), ((0, 0, 2), "Noted")]), Some((8, false)));
        assert_eq!(over(&[((0, 0, 0), "Another table")]), None);
    }
}
