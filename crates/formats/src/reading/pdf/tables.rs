//! Tables between ruled lines: which cell each place of a page lies in.

use kurbo::{PathEl, Point};

/// How far lines that meet may miss each other, in points.
const NEAR: f64 = 2.5;
/// The shortest line that rules a table, in points.
const SHORTEST: f64 = 6.0;
/// The most lines of a page; what has more is a drawing.
const MOST: usize = 4_000;

/// The ruled lines of a page: each where it runs, and from where to where.
#[derive(Default)]
pub(super) struct Rules {
    across: Vec<(f64, f64, f64)>,
    down: Vec<(f64, f64, f64)>,
}

/// A cell: the table, row and column it is, on its page.
pub(super) type Cell = (u32, u32, u32);

/// One row of a table.
struct Row {
    top: f64,
    bottom: f64,
    /// The edges of its cells.
    edges: Vec<f64>,
    table: u32,
    row: u32,
}

/// The tables of a page.
#[derive(Default)]
pub(super) struct Tables {
    rows: Vec<Row>,
    /// All edges of each table.
    columns: Vec<Vec<f64>>,
}

impl Rules {
    /// Takes in a path that was drawn, each of its straight steps by itself.
    pub(super) fn draw(&mut self, path: impl Iterator<Item = PathEl>) {
        let (mut first, mut last) = (Point::ORIGIN, Point::ORIGIN);
        for step in path {
            match step {
                PathEl::MoveTo(to) => (first, last) = (to, to),
                PathEl::LineTo(to) => {
                    self.line(last, to);
                    last = to;
                }
                PathEl::ClosePath => {
                    self.line(last, first);
                    last = first;
                }
                PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => last = to,
            }
        }
    }

    fn line(&mut self, from: Point, to: Point) {
        let (wide, high) = ((from.x - to.x).abs(), (from.y - to.y).abs());
        if self.across.len() + self.down.len() >= MOST || !(wide + high).is_finite() {
            return;
        }
        if high < 1.0 && wide > SHORTEST {
            self.across.push((from.y, from.x.min(to.x), from.x.max(to.x)));
        } else if wide < 1.0 && high > SHORTEST {
            self.down.push((from.x, from.y.min(to.y), from.y.max(to.y)));
        }
    }

    /// The tables that the lines rule: bands between lines across, divided by lines down into two cells at least. A band of
    /// one cell belongs to the table above it.
    pub(super) fn tables(&self) -> Tables {
        let mut tables = Tables::default();
        if self.down.len() < 3 || self.down.len() + self.across.len() >= MOST {
            return tables;
        }
        let levels = merged(self.across.iter().map(|(y, ..)| *y));
        for band in levels.windows(2) {
            let (top, bottom) = (band[0], band[1]);
            let middle = (top + bottom) / 2.0;
            let covers = |(_, from, to): &&(f64, f64, f64)| *from < middle && *to > middle;
            let edges = merged(self.down.iter().filter(covers).map(|(x, ..)| *x));
            let touches = tables.rows.last().is_some_and(|row| (row.bottom - top).abs() < NEAR);
            let is_row = edges.len() > 2 || edges.len() == 2 && touches;
            if !is_row || bottom - top < SHORTEST {
                continue;
            }
            let (table, row) = match tables.rows.last().filter(|_| touches) {
                Some(before) => (before.table, before.row + 1),
                None => (tables.columns.len() as u32, 0),
            };
            if row == 0 {
                tables.columns.push(Vec::new());
            }
            if let Some(columns) = tables.columns.last_mut() {
                *columns = merged(columns.iter().chain(&edges).copied());
            }
            tables.rows.push(Row { top, bottom, edges, table, row });
        }
        tables
    }
}

impl Tables {
    /// The cell in which a place lies; columns are counted from the side from which a page is read.
    pub(super) fn cell(&self, x: f64, baseline: f64, is_rtl: bool) -> Option<Cell> {
        let row = self.rows.iter().find(|row| row.top - 1.0 < baseline && baseline < row.bottom + 1.0)?;
        let cell = row.edges.windows(2).find(|edges| edges[0] - 1.0 <= x && x <= edges[1] + 1.0)?;
        let columns = self.columns.get(row.table as usize)?;
        let place = |of: f64| columns.iter().position(|edge| (edge - of).abs() < NEAR);
        let column = match is_rtl {
            true => columns.len().checked_sub(place(cell[1])? + 1)?,
            false => place(cell[0])?,
        };
        Some((row.table, row.row, column as u32))
    }
}

/// Values in order, those that nearly agree as one.
fn merged(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.dedup_by(|next, kept| *next - *kept < NEAR);
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_in_the_cells_that_lines_rule() {
        let mut rules = Rules::default();
        for y in [100.0, 120.0, 150.0] {
            rules.line(Point::new(50.0, y), Point::new(350.0, y));
        }
        for (x, from) in [(50.0, 100.0), (150.0, 120.0), (250.0, 120.0), (350.0, 100.0)] {
            rules.line(Point::new(x, from), Point::new(x, 150.0));
        }
        let tables = rules.tables();
        // The first band is one cell and touches nothing above.
        assert_eq!(tables.cell(60.0, 110.0, false), None);
        assert_eq!(tables.cell(60.0, 130.0, false), Some((0, 0, 0)));
        assert_eq!(tables.cell(300.0, 145.0, false), Some((0, 0, 2)));
        assert_eq!(tables.cell(400.0, 145.0, false), None);
        // A page that runs from right to left counts its columns so.
        assert_eq!(tables.cell(300.0, 145.0, true), Some((0, 0, 0)));
    }
}
