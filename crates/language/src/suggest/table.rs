//! The weights of a model: for each feature, how much it speaks for which codes. Most features speak for few.

/// Rows in the order of their hashes; a row is a stretch of `cells`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    hashes: Vec<u32>,
    /// How rare each feature is, in steps of [`RARITY_STEP`].
    rarities: Vec<u8>,
    /// Where each row begins in `cells`; one more than rows.
    starts: Vec<u32>,
    cells: Vec<Cell>,
}

/// What a feature weighs for one code, in the code's own steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// The place of the code among those of all fields.
    pub label: u16,
    pub weight: i8,
}

/// The rarity of a feature is a whole number of these.
const RARITY_STEP: f32 = 1.0 / 16.0;

/// A feature's row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'t> {
    /// The logarithm of how rare the feature is among the texts of the training, plus one.
    pub rarity: f32,
    cells: &'t [Cell],
}

impl Row<'_> {
    /// The codes it speaks for or against, with the weight in the code's steps.
    pub fn weights(&self) -> impl Iterator<Item = (usize, f32)> {
        self.cells.iter().map(|cell| (usize::from(cell.label), f32::from(cell.weight)))
    }

    /// Its weight for one code.
    pub fn weight(&self, label: usize) -> f32 {
        self.weights().find(|(known, _)| *known == label).map_or(0.0, |(_, weight)| weight)
    }
}

impl Table {
    /// Adds a row behind the others: its hash must be above theirs. Answers whether it was taken.
    pub fn push(&mut self, hash: u32, rarity: u8, cells: impl IntoIterator<Item = Cell>) -> bool {
        if self.hashes.last().is_some_and(|last| *last >= hash) {
            return false;
        }
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        self.hashes.push(hash);
        self.rarities.push(rarity);
        self.cells.extend(cells);
        self.starts.push(u32::try_from(self.cells.len()).unwrap_or(u32::MAX));
        true
    }

    /// The row of a feature.
    pub fn row(&self, hash: u32) -> Option<Row<'_>> {
        let at = self.hashes.binary_search(&hash).ok()?;
        Some(Row { rarity: rarity(self.rarities[at]), cells: self.cells_of(at) })
    }

    /// Every row: hash, rarity in steps, cells.
    pub fn rows(&self) -> impl Iterator<Item = (u32, u8, &[Cell])> {
        (0..self.hashes.len()).map(|at| (self.hashes[at], self.rarities[at], self.cells_of(at)))
    }

    fn cells_of(&self, at: usize) -> &[Cell] {
        self.cells.get(self.starts[at] as usize..self.starts[at + 1] as usize).unwrap_or_default()
    }
}

/// A rarity as it is kept: at most 255 steps.
pub(super) fn rarity_steps(rarity: f64) -> u8 {
    // A float becomes the nearest whole number within bounds.
    (rarity / f64::from(RARITY_STEP)).round() as u8
}

/// The rarity that is meant by so many steps.
pub(super) fn rarity(steps: u8) -> f32 {
    f32::from(steps) * RARITY_STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_its_hash_and_rows_come_in_order() {
        let mut table = Table::default();
        assert!(table.push(3, 16, [Cell { label: 0, weight: 5 }, Cell { label: 2, weight: -1 }]));
        assert!(table.push(9, 32, []));
        assert!(!table.push(9, 32, []) && !table.push(4, 32, []));
        let row = table.row(3).unwrap();
        assert_eq!((row.rarity, row.weight(2), row.weight(1)), (1.0, -1.0, 0.0));
        assert_eq!(table.row(9).unwrap().weights().count(), 0);
        assert!(table.row(4).is_none() && Table::default().row(0).is_none());
        assert_eq!(table.rows().count(), 2);
    }

    #[test]
    fn rarities_are_kept_to_a_sixteenth() {
        assert_eq!(rarity(rarity_steps(7.27)), 7.25);
        assert_eq!(rarity_steps(1e9), 255);
    }
}
