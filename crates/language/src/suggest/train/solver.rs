//! Finds the weights of one code: a linear support vector machine with squared loss, by going down the dual one text at
//! a time (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008, algorithm 3 of section 3).

/// Texts as numbers: for each, the columns of its features with their values.
#[derive(Clone, Debug, Default)]
pub(super) struct Matrix {
    starts: Vec<usize>,
    cells: Vec<(u32, f32)>,
    columns: usize,
}

impl Matrix {
    pub fn new(columns: usize) -> Self {
        Matrix { starts: vec![0], cells: Vec::new(), columns }
    }

    /// Adds a text; its columns must be below the matrix's.
    pub fn push(&mut self, cells: impl IntoIterator<Item = (u32, f32)>) {
        self.cells.extend(cells);
        self.starts.push(self.cells.len());
    }

    /// Some of the texts, with each column multiplied.
    pub fn part(&self, rows: &[usize], factors: &[f32]) -> Matrix {
        let mut part = Matrix::new(self.columns);
        for row in rows {
            part.push(
                self.row(*row).iter().map(|(column, value)| (*column, value * factors[*column as usize])),
            );
        }
        part
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    pub fn row(&self, at: usize) -> &[(u32, f32)] {
        &self.cells[self.starts[at]..self.starts[at + 1]]
    }
}

/// What was found for one code.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Weights {
    pub bias: f32,
    /// One for each column.
    pub columns: Vec<f32>,
}

impl Weights {
    pub fn of(&self, row: &[(u32, f32)]) -> f32 {
        self.bias + row.iter().map(|(column, value)| self.columns[*column as usize] * value).sum::<f32>()
    }
}

/// Rounds over the texts at most.
const ROUNDS: usize = 20;
/// It is done when no text pulls harder than this.
const ENOUGH: f64 = 0.1;

/// Finds the weights by which the texts for which `is_right` holds lie above 0 and the others below. `cost` says how wrong
/// a text may be against how small the weights stay.
pub(super) fn solve(matrix: &Matrix, cost: f64, is_right: impl Fn(usize) -> bool) -> Weights {
    let mut found = Weights { bias: 0.0, columns: vec![0.0; matrix.columns] };
    let softness = 0.5 / cost;
    let texts = matrix.starts.len() - 1;
    let side: Vec<f64> = (0..texts).map(|row| if is_right(row) { 1.0 } else { -1.0 }).collect();
    let squares: Vec<f64> = (0..texts).map(|row| square(matrix.row(row)) + 1.0 + softness).collect();
    let mut pulls = vec![0.0_f64; texts];
    let mut order: Vec<usize> = (0..texts).collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        let mut hardest = 0.0_f64;
        for &at in &order {
            let row = matrix.row(at);
            let slope = side[at] * f64::from(found.of(row)) - 1.0 + softness * pulls[at];
            let projected = if pulls[at] > 0.0 { slope } else { slope.min(0.0) };
            hardest = hardest.max(projected.abs());
            if projected.abs() > 1e-9 {
                let before = pulls[at];
                pulls[at] = (before - slope / squares[at]).max(0.0);
                let step = ((pulls[at] - before) * side[at]) as f32;
                found.bias += step;
                row.iter().for_each(|(column, value)| found.columns[*column as usize] += step * value);
            }
        }
        if hardest < ENOUGH {
            break;
        }
    }
    found
}

fn square(row: &[(u32, f32)]) -> f64 {
    row.iter().map(|(_, value)| f64::from(*value) * f64::from(*value)).sum()
}

/// Pseudo-random numbers, the same in every run (xorshift64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            order.swap(at, self.below(at + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_a_line_parts_are_parted() {
        let mut matrix = Matrix::new(3);
        for row in [vec![(0, 1.0)], vec![(0, 1.0), (2, 1.0)], vec![(1, 1.0)], vec![(1, 1.0), (2, 1.0)]] {
            matrix.push(row);
        }
        let weights = solve(&matrix, 0.1, |row| row < 2);
        assert!((0..2).all(|row| weights.of(matrix.row(row)) > 0.0));
        assert!((2..4).all(|row| weights.of(matrix.row(row)) < 0.0));
        assert!(weights.columns[0] > 0.1 && weights.columns[1] < -0.1 && weights.columns[2].abs() < 0.05);
    }

    #[test]
    fn the_same_texts_give_the_same_weights() {
        let mut matrix = Matrix::new(2);
        (0..50).for_each(|at| matrix.push([(at % 2, 1.0), ((at + 1) % 2, at as f32 / 50.0)]));
        let solved = || solve(&matrix, 0.1, |row| row % 2 == 0);
        assert_eq!(solved(), solved());
    }
}
