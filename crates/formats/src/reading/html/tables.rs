//! Tables of a web page: in which row and column each cell stands.

use super::tree::{Node, Tree};

/// The most columns that are told apart.
const MOST_COLUMNS: usize = 256;

/// A table being read.
pub(super) struct Table {
    number: u32,
    row: Option<u32>,
    column: usize,
    /// For how many further rows each column is covered from above.
    covered: Vec<u32>,
}

impl Table {
    pub(super) fn new(number: u32) -> Self {
        Table { number, row: None, column: 0, covered: Vec::new() }
    }

    pub(super) fn begin_row(&mut self) {
        self.row = Some(self.row.map_or(0, |row| row.saturating_add(1)));
        // What is left of the row before was covered too.
        for covered in self.covered.iter_mut().skip(self.column) {
            *covered = covered.saturating_sub(1);
        }
        self.column = 0;
    }

    /// The table, row and column of the next cell.
    pub(super) fn begin_cell(&mut self, cell: &Node) -> (u32, u32, u32) {
        while let Some(covered) = self.covered.get_mut(self.column).filter(|covered| **covered > 0) {
            *covered -= 1;
            self.column += 1;
        }
        let number = |name: &str| cell.attribute(name).trim().parse::<u32>().ok();
        let (columns, rows) = (number("colspan").unwrap_or(1), number("rowspan").unwrap_or(1));
        let place = (self.number, self.row.unwrap_or(0), self.column as u32);
        let end = self.column.saturating_add(columns.max(1) as usize).min(MOST_COLUMNS);
        if self.covered.len() < end {
            self.covered.resize(end, 0);
        }
        for covered in self.covered[self.column.min(end)..end].iter_mut() {
            *covered = rows.saturating_sub(1);
        }
        self.column = end;
        place
    }
}

/// Whether a table only lays out a page: it holds headings or tables, or is a single cell.
pub(super) fn is_layout(tree: &Tree, at: usize) -> bool {
    let table = tree.node(at);
    if matches!(table.attribute("role").as_str(), "presentation" | "none") {
        return true;
    }
    let mut cells = 0;
    let mut waiting = table.children.clone();
    while let Some(at) = waiting.pop() {
        let node = tree.node(at);
        match node.name() {
            "table" | "h1" | "h2" | "h3" => return true,
            "td" | "th" => cells += 1,
            _ => {}
        }
        waiting.extend(&node.children);
    }
    cells <= 1
}
