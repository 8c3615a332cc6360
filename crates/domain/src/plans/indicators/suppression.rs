//! Small cells: a value that few persons stand behind is not shown to the public, nor can it be worked out (V15).
//!
//! A breakdown is a table of any number of dimensions. Cells that differ in one dimension only, together with the cell
//! that is not narrowed by it (their total), make a line. Where exactly one cell of a line is hidden, the others give it
//! away by subtraction; so a second one is hidden, the smallest. That is repeated until no line gives anything away.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;

/// A count of persons below this is small.
pub const SMALL: i64 = 5;

/// What is known of one cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Where it stands.
    pub cell: Cell,
    /// Whether there is a value at all.
    pub has_value: bool,
    /// How many persons are counted, or stand behind the value; none where nobody knows or it is not about persons.
    pub persons: Option<i64>,
    /// How large it is, for choosing the smallest to hide.
    pub size: f64,
    /// Whether a person hid it.
    pub is_hidden_by_person: bool,
}

/// Why a cell is not shown to the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hidden {
    /// Fewer than five persons stand behind it.
    Small,
    /// A person hid it.
    ByPerson,
    /// Otherwise a hidden cell could be worked out from it.
    Protects,
}

/// What the public may not see of a table: for each cell, in the order given, why it is hidden; none where it is shown.
///
/// The total of a whole State is no cell of a breakdown: it is hidden only by a person, or where nothing else protects.
pub fn hidden(table: &[Known]) -> Vec<Option<Hidden>> {
    let mut hidden: Vec<Option<Hidden>> = table.iter().map(of_itself).collect();
    let lines = lines(table);
    let mut is_settled = false;
    while !is_settled {
        is_settled = true;
        for line in &lines {
            if let Some(second) = second_to_hide(table, &hidden, line) {
                hidden[second] = Some(Hidden::Protects);
                is_settled = false;
            }
        }
    }
    hidden
}

fn of_itself(known: &Known) -> Option<Hidden> {
    if !known.has_value {
        return None;
    }
    if known.is_hidden_by_person {
        return Some(Hidden::ByPerson);
    }
    let is_small = !known.cell.is_total() && known.persons.is_some_and(|persons| persons < SMALL);
    is_small.then_some(Hidden::Small)
}

/// Cells that add up: the total's place in the table, and those of its parts.
struct Line {
    total: usize,
    parts: Vec<usize>,
}

/// Every line of the table that has its total in it; without one nothing can be subtracted.
fn lines(table: &[Known]) -> Vec<Line> {
    let places: BTreeMap<&Cell, usize> =
        table.iter().enumerate().map(|(at, known)| (&known.cell, at)).collect();
    let dimensions: BTreeSet<&str> =
        table.iter().flat_map(|known| known.cell.groups().map(|(dimension, _)| dimension)).collect();
    let mut lines: BTreeMap<(&str, Cell), Vec<usize>> = BTreeMap::new();
    for dimension in dimensions {
        for (at, known) in table.iter().enumerate().filter(|(_, k)| k.cell.group(dimension).is_some()) {
            lines.entry((dimension, known.cell.without(dimension))).or_default().push(at);
        }
    }
    lines
        .into_iter()
        .filter_map(|((_, total), parts)| Some(Line { total: *places.get(&total)?, parts }))
        .collect()
}

/// The cell to hide beside the only hidden one of a line; none where the line gives nothing away.
///
/// A cell without a value is as unknown as a hidden one. A part is rather hidden than the total; among the parts the
/// smallest, and of equal ones the first.
fn second_to_hide(table: &[Known], hidden: &[Option<Hidden>], line: &Line) -> Option<usize> {
    let members = || line.parts.iter().copied().chain([line.total]);
    let is_unknown = |at: usize| hidden[at].is_some() || !table[at].has_value;
    let mut unknown = members().filter(|at| is_unknown(*at));
    let only = unknown.next()?;
    if unknown.next().is_some() || hidden[only].is_none() {
        return None;
    }
    let shown = line.parts.iter().copied().filter(|at| !is_unknown(*at));
    let smallest = shown.min_by(|a, b| {
        table[*a].size.total_cmp(&table[*b].size).then_with(|| table[*a].cell.cmp(&table[*b].cell))
    });
    smallest.or_else(|| (only != line.total).then_some(line.total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn persons(cell: &str, n: i64) -> Known {
        Known {
            cell: cell.parse().unwrap(),
            has_value: true,
            persons: Some(n),
            size: n as f64,
            is_hidden_by_person: false,
        }
    }

    fn shown(table: &[Known]) -> Vec<String> {
        let hidden = hidden(table);
        let shown = table.iter().zip(hidden).filter(|(_, hidden)| hidden.is_none());
        shown.map(|(known, _)| known.cell.to_string()).collect()
    }

    #[test]
    fn a_small_cell_takes_the_smallest_of_its_line_with_it() {
        let table =
            [persons("", 100), persons("age=0-17", 3), persons("age=18-64", 60), persons("age=65+", 37)];
        assert_eq!(hidden(&table), [None, Some(Hidden::Small), None, Some(Hidden::Protects)]);
    }

    #[test]
    fn two_small_cells_of_a_line_protect_each_other() {
        let table =
            [persons("", 100), persons("age=0-17", 3), persons("age=18-64", 95), persons("age=65+", 2)];
        assert_eq!(shown(&table), ["", "age=18-64"]);
    }

    #[test]
    fn without_a_total_nothing_can_be_worked_out() {
        let table = [persons("sex=female", 3), persons("sex=male", 60)];
        assert_eq!(shown(&table), ["sex=male"]);
    }

    #[test]
    fn what_a_person_hid_is_protected_too_and_a_person_may_choose_the_second_cell() {
        let mut table =
            [persons("", 100), persons("age=0-17", 3), persons("age=18-64", 60), persons("age=65+", 37)];
        table[2].is_hidden_by_person = true;
        assert_eq!(shown(&table), ["", "age=65+"]);
        table[1].persons = Some(30);
        assert_eq!(hidden(&table), [None, Some(Hidden::Protects), Some(Hidden::ByPerson), None]);
    }

    #[test]
    fn hiding_goes_on_along_the_other_dimension() {
        let table = [
            persons("", 100),
            persons("sex=female", 50),
            persons("sex=male", 50),
            persons("age=0-17", 40),
            persons("age=18+", 60),
            persons("age=0-17;sex=female", 2),
            persons("age=0-17;sex=male", 38),
            persons("age=18+;sex=female", 48),
            persons("age=18+;sex=male", 12),
        ];
        assert_eq!(shown(&table), ["", "sex=female", "sex=male", "age=0-17", "age=18+"]);
    }

    #[test]
    fn a_single_part_hides_its_total_where_that_is_all_there_is() {
        let table = [persons("", 4), persons("sex=female", 4)];
        assert_eq!(hidden(&table), [Some(Hidden::Protects), Some(Hidden::Small)]);
    }

    #[test]
    fn the_total_of_a_whole_state_is_shown_however_small() {
        assert_eq!(shown(&[persons("", 0)]), [""]);
    }

    #[test]
    fn a_rate_is_hidden_by_the_persons_behind_it() {
        let rate = |cell: &str, value: f64, behind: Option<i64>| Known {
            persons: behind,
            size: value,
            ..persons(cell, 0)
        };
        let table =
            [rate("sex=female", 66.7, Some(3)), rate("sex=male", 12.0, Some(900)), rate("", 1.0, None)];
        assert_eq!(hidden(&table)[0], Some(Hidden::Small));
    }

    #[test]
    fn a_cell_without_a_value_protects_a_hidden_one() {
        let mut table =
            [persons("", 100), persons("age=0-17", 3), persons("age=18-64", 60), persons("age=65+", 0)];
        table[3].has_value = false;
        assert_eq!(shown(&table), ["", "age=18-64", "age=65+"]);
    }

    /// A table of up to three dimensions with all its totals, some cells left out.
    fn tables() -> impl Strategy<Value = Vec<Known>> {
        let groups = (1..4_usize, 1..4_usize, 0..3_usize);
        (groups, proptest::collection::vec((0..40_i64, 0..10_u8), 64)).prop_map(|((a, b, c), cells)| {
            let mut table = Vec::new();
            let mut given = cells.into_iter().cycle();
            for i in 0..=a {
                for j in 0..=b {
                    for k in 0..=c {
                        let Some((n, fate)) = given.next() else { continue };
                        let cell = [("age", i), ("sex", j), ("disability", k)]
                            .into_iter()
                            .filter(|(_, at)| *at > 0)
                            .fold(Cell::total(), |cell, (dimension, at)| {
                                cell.within(dimension, &at.to_string())
                            });
                        let known = Known {
                            cell,
                            has_value: fate != 1,
                            persons: Some(n),
                            size: n as f64,
                            is_hidden_by_person: fate == 2,
                        };
                        if fate != 0 {
                            table.push(known);
                        }
                    }
                }
            }
            table
        })
    }

    /// Whether a hidden cell can be worked out from what is shown, by one subtraction along one dimension. Written
    /// without the lines of the algorithm, so that it cannot share their faults.
    fn gives_away(table: &[Known], hidden: &[Option<Hidden>]) -> Option<String> {
        let is_shown = |at: usize| hidden[at].is_none() && table[at].has_value;
        for (at, known) in table.iter().enumerate().filter(|(at, _)| hidden[*at].is_some()) {
            for dimension in ["age", "sex", "disability"] {
                let rest = known.cell.without(dimension);
                let line: Vec<usize> =
                    (0..table.len()).filter(|i| table[*i].cell.without(dimension) == rest).collect();
                let has_total = line.iter().any(|i| table[*i].cell.group(dimension).is_none());
                let has_part = line.iter().any(|i| table[*i].cell.group(dimension).is_some());
                let others_are_shown = line.iter().all(|i| *i == at || is_shown(*i));
                if has_total && has_part && others_are_shown {
                    return Some(format!("{} along {dimension}", known.cell));
                }
            }
        }
        None
    }

    proptest! {
        #[test]
        fn no_hidden_cell_can_be_worked_out_along_any_single_dimension(table in tables()) {
            let hidden = hidden(&table);
            prop_assert_eq!(gives_away(&table, &hidden), None);
        }

        #[test]
        fn every_small_cell_of_a_breakdown_is_hidden(table in tables()) {
            for (known, hidden) in table.iter().zip(hidden(&table)) {
                if known.has_value && !known.cell.is_total() && known.persons.is_some_and(|n| n < SMALL) {
                    prop_assert!(hidden.is_some(), "{}", known.cell);
                }
            }
        }

        #[test]
        fn nothing_is_hidden_where_nothing_is_small(table in tables()) {
            let large: Vec<Known> = table
                .into_iter()
                .map(|known| Known { persons: known.persons.map(|n| n + SMALL), is_hidden_by_person: false, ..known })
                .collect();
            prop_assert!(hidden(&large).iter().all(Option::is_none));
        }
    }
}
