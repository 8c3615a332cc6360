//! Values of an indicator from a table of one's own: one row is one value.

use std::collections::HashMap;
use std::io::{Read, Seek};

use suivi_formats::grid::{self, GridRow};
use suivi_kernel::{Act, Actor, Date, Error, Problem, Refusal, Result, new_id, vocab};
use suivi_store::{Conn, Tx};

use super::points::{checked, current, set_checked, succeeding};
use super::{Cell, Entered, NewPoint, kept};
use crate::mechanisms::Mechanism;
use crate::plans::file::{MOST_ROWS, Rejected, Why};
use crate::plans::model::{self, PointStatus};
use crate::plans::rows::{DataPoint, Indicator};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The time.
    Period,
    /// The place.
    Place,
    /// The value.
    Value,
    /// The persons behind it.
    Persons,
    /// How sure it is.
    Status,
    /// Where it comes from.
    Source,
    /// What to know about it.
    Note,
}

/// What the head of a column means to the caller, who knows the words of the interface.
pub type Heads<'h> = &'h dyn Fn(&str) -> Option<Column>;

/// A file as it was understood.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The values with their places, each once.
    pub points: Vec<(String, NewPoint)>,
    /// What cannot be taken.
    pub rejected: Vec<Rejected>,
    /// Columns that mean nothing here.
    pub unknown: Vec<String>,
}

/// What a file would do.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Values that are new.
    pub new: usize,
    /// Values that take the place of others: place in the file, before, now.
    pub revised: Vec<(String, DataPoint, DataPoint)>,
    /// Values that are so already.
    pub same: usize,
    /// What cannot be taken.
    pub rejected: Vec<Rejected>,
    /// Columns that mean nothing here.
    pub unknown: Vec<String>,
}

/// What a file did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Values that are new.
    pub new: usize,
    /// Values that took the place of others.
    pub revised: usize,
    /// Values that were so already.
    pub same: usize,
}

enum Meaning {
    Known(Column),
    Dimension(&'static str),
    Unknown,
}

/// Reads a table; refuses one that has no column for the time or the value.
pub fn read<R: Read + Seek + Send + 'static>(
    file: R,
    indicator: &Indicator,
    heads: Heads,
    today: Date,
) -> Result<Table> {
    let unreadable = |error| Refusal::invalid("file", Problem::unreadable_file(error));
    let rows = grid::open(file).map_err(unreadable)?;
    let header = rows.header().to_vec();
    let meanings: Vec<Meaning> = header
        .iter()
        .map(|head| match (heads(head), vocab::resolve_dimension(head)) {
            (Some(column), _) => Meaning::Known(column),
            (None, Some(dimension)) => Meaning::Dimension(&dimension.code),
            (None, None) => Meaning::Unknown,
        })
        .collect();
    for needed in [Column::Period, Column::Value] {
        if !meanings.iter().any(|meaning| matches!(meaning, Meaning::Known(column) if *column == needed)) {
            let name = format!("{needed:?}").to_lowercase();
            return Err(Refusal::invalid("file", Problem::missing_column(name)).into());
        }
    }
    let unknown = header.iter().zip(&meanings).filter(|(_, m)| matches!(m, Meaning::Unknown));
    let mut table = Table { unknown: unknown.map(|(head, _)| head.clone()).collect(), ..Table::default() };
    let mut seen: HashMap<(String, String, String), String> = HashMap::new();
    for row in rows {
        let row = match row {
            Ok(row) if row.row > MOST_ROWS => {
                return Err(Refusal::invalid("file", Problem::too_many_rows(MOST_ROWS)).into());
            }
            Ok(row) => row,
            Err(refused) => {
                table.rejected.push(refused.into());
                continue;
            }
        };
        match point(&row, &header, &meanings, indicator, today)? {
            Ok(point) => {
                let key = (point.period.to_string(), point.place.clone(), point.cell.to_string());
                match seen.insert(key, row.place.clone()) {
                    Some(earlier) => table.rejected.push(Rejected {
                        place: row.place,
                        column: None,
                        found: row.cells.join(" | "),
                        why: Why::Rule(Problem::given_twice(earlier)),
                    }),
                    None => table.points.push((row.place, point)),
                }
            }
            Err(rejected) => table.rejected.extend(rejected),
        }
    }
    Ok(table)
}

/// One row as a value, or every cell of it that cannot be taken.
fn point(
    row: &GridRow,
    header: &[String],
    meanings: &[Meaning],
    indicator: &Indicator,
    today: Date,
) -> Result<Result<NewPoint, Vec<Rejected>>> {
    let mut rejected = Vec::new();
    let cell_of = |wanted: Column| {
        let at = meanings.iter().position(|m| matches!(m, Meaning::Known(column) if *column == wanted))?;
        Some((header[at].as_str(), row.cells[at].trim())).filter(|(_, cell)| !cell.is_empty())
    };
    let mut reject = |head: &str, found: &str, problem| {
        rejected.push(Rejected {
            place: row.place.clone(),
            column: Some(head.to_owned()),
            found: found.to_owned(),
            why: Why::Rule(problem),
        });
    };
    let period = match cell_of(Column::Period) {
        Some((head, text)) => text.parse().map_err(|_| reject(head, text, Problem::not_a_period(text))).ok(),
        None => {
            reject("period", "", Problem::required(""));
            None
        }
    };
    let value = cell_of(Column::Value).and_then(|(head, text)| {
        let value = model::number(text);
        if value.is_none() {
            reject(head, text, Problem::not_a_number(text));
        }
        value
    });
    let persons = cell_of(Column::Persons).and_then(|(head, text)| {
        let persons = text.parse::<i32>().ok();
        if persons.is_none() {
            reject(head, text, Problem::not_a_count(text));
        }
        persons
    });
    let status = match cell_of(Column::Status) {
        None => PointStatus::Final,
        Some((head, text)) => text.to_lowercase().parse().unwrap_or_else(|_| {
            reject(head, text, Problem::unknown_choice(text));
            PointStatus::Final
        }),
    };
    let mut cell = Cell::total();
    for (meaning, group) in meanings.iter().zip(&row.cells) {
        if let Meaning::Dimension(code) = meaning {
            cell = cell.within(code, group);
        }
    }
    let words = |column| cell_of(column).map(|(_, text)| text.to_owned());
    let Some(period) = period.filter(|_| rejected.is_empty()) else { return Ok(Err(rejected)) };
    let new = NewPoint {
        period,
        place: words(Column::Place).unwrap_or_default(),
        cell,
        value,
        persons,
        status,
        source: words(Column::Source),
        note: words(Column::Note),
    };
    Ok(match checked(indicator, new, today) {
        Ok(point) => Ok(point),
        Err(error) => Err(named(row, header, meanings, error)?),
    })
}

/// The problems of a row under the names that its columns have in the file.
fn named(row: &GridRow, header: &[String], meanings: &[Meaning], error: Error) -> Result<Vec<Rejected>> {
    let Error::Refusal(Refusal::Invalid(problems)) = error else { return Err(error) };
    let place_of = |field: &str| {
        meanings.iter().position(|meaning| match meaning {
            Meaning::Known(column) => format!("{column:?}").to_lowercase() == field,
            Meaning::Dimension(code) => *code == field,
            Meaning::Unknown => false,
        })
    };
    Ok(problems
        .into_iter()
        .map(|problem| {
            let at = place_of(&problem.field);
            Rejected {
                place: row.place.clone(),
                column: Some(at.map_or(problem.field, |at| header[at].clone())),
                found: at.map(|at| row.cells[at].clone()).unwrap_or_default(),
                why: Why::Rule(problem.problem),
            }
        })
        .collect())
}

/// What a table would do; nothing is written.
pub fn preview(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    indicator_id: &str,
    table: Table,
) -> Result<Preview> {
    let indicator = kept(conn, actor, Act::Update, mechanism, indicator_id)?;
    let mut found = Preview { rejected: table.rejected, unknown: table.unknown, ..Preview::default() };
    for (place, point) in table.points {
        let before = current(conn, &indicator, &point)?;
        match succeeding(&indicator, before.as_ref(), point) {
            Ok(None) => found.same += 1,
            Ok(Some(after)) => match before {
                Some(before) => found.revised.push((place, before, after)),
                None => found.new += 1,
            },
            Err(Error::Refusal(Refusal::Invalid(problems))) => {
                found.rejected.extend(refused(&place, problems))
            }
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn refused(place: &str, problems: Vec<suivi_kernel::FieldProblem>) -> impl Iterator<Item = Rejected> {
    problems.into_iter().map(move |problem| Rejected {
        place: place.to_owned(),
        column: Some(problem.field),
        found: String::new(),
        why: Why::Rule(problem.problem),
    })
}

/// Writes what can be taken as one act; what is rejected stays out, as the preview said.
pub fn commit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    indicator_id: &str,
    table: Table,
) -> Result<Done> {
    let indicator = kept(tx.conn, actor, Act::Update, mechanism, indicator_id)?;
    let act_id = new_id();
    let mut done = Done::default();
    for (_, point) in table.points {
        match set_checked(tx, actor, &indicator, point, Some(&act_id)) {
            Ok(Entered::New(_)) => done.new += 1,
            Ok(Entered::Revised(_)) => done.revised += 1,
            Ok(Entered::Same) => done.same += 1,
            // A correction of an official value without its reason: the preview has named it.
            Err(Error::Refusal(Refusal::Invalid(_))) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(done)
}
