//! The place of one value in a breakdown: which groups of persons, and where.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use suivi_formats::clean::begins_like_a_formula;
use suivi_kernel::vocab;

/// The name under which the place counts as a dimension beside those of the vocabulary.
pub const PLACE: &str = "place";

/// The coordinates of a value: a group for each dimension it is broken down by. None at all for the total.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(BTreeMap<String, String>);

impl Cell {
    /// The cell of the whole.
    pub fn total() -> Self {
        Cell::default()
    }

    /// The same cell, narrowed to one group of a dimension; an empty group narrows nothing.
    pub fn within(mut self, dimension: &str, group: &str) -> Self {
        let group = group.trim();
        if !group.is_empty() {
            self.0.insert(dimension.to_owned(), group.to_owned());
        }
        self
    }

    /// The group of a dimension; none where the cell is not narrowed by it.
    pub fn group(&self, dimension: &str) -> Option<&str> {
        self.0.get(dimension).map(String::as_str)
    }

    /// The dimensions and groups, by the dimension's code.
    pub fn groups(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(dimension, group)| (dimension.as_str(), group.as_str()))
    }

    /// Whether it is the total.
    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }

    /// The same cell without one dimension.
    pub fn without(&self, dimension: &str) -> Self {
        let mut rest = self.clone();
        rest.0.remove(dimension);
        rest
    }
}

/// Why something is no cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCell {
    /// A dimension that the vocabulary does not know.
    UnknownDimension(String),
    /// A group that is empty or holds one of the signs `=` and `;`.
    BadGroup(String),
}

/// Whether a text can name a group; none that a spreadsheet would run.
pub fn is_group(text: &str) -> bool {
    !text.trim().is_empty()
        && text.chars().count() <= 100
        && !text.contains(['=', ';', '\n', '\r'])
        && !begins_like_a_formula(text)
}

impl FromStr for Cell {
    type Err = NoCell;

    /// Reads `age=0-17;sex=female`.
    fn from_str(text: &str) -> Result<Self, NoCell> {
        let mut cell = Cell::total();
        for part in text.split(';').filter(|part| !part.trim().is_empty()) {
            let (dimension, group) = part.split_once('=').ok_or_else(|| NoCell::BadGroup(part.to_owned()))?;
            if vocab::dimension(dimension).is_none() {
                return Err(NoCell::UnknownDimension(dimension.to_owned()));
            }
            if !is_group(group) {
                return Err(NoCell::BadGroup(group.to_owned()));
            }
            cell = cell.within(dimension, group);
        }
        Ok(cell)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (dimension, group)) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { ";" };
            write!(f, "{comma}{dimension}={group}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_written_with_its_dimensions_in_order_however_it_was_given() {
        let cell: Cell = "sex=female; age=0-17".replace("; ", ";").parse().unwrap();
        assert_eq!(cell.to_string(), "age=0-17;sex=female");
        assert_eq!(cell.without("age").to_string(), "sex=female");
        assert_eq!("".parse::<Cell>(), Ok(Cell::total()));
    }

    #[test]
    fn a_dimension_nobody_knows_and_a_group_without_a_name_are_refused() {
        assert_eq!("mood=good".parse::<Cell>(), Err(NoCell::UnknownDimension("mood".into())));
        assert_eq!("sex=".parse::<Cell>(), Err(NoCell::BadGroup(String::new())));
        assert_eq!("sex".parse::<Cell>(), Err(NoCell::BadGroup("sex".into())));
        assert_eq!("sex=a=b".parse::<Cell>(), Err(NoCell::BadGroup("a=b".into())));
    }
}
