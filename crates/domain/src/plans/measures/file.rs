//! Measures from a table of one's own: one row is one measure.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};

use diesel::prelude::*;
use suivi_formats::grid::{self, GridRow};
use suivi_kernel::{Act, Actor, Date, Error, Language, LocalText, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::{measure, recommendation};
use suivi_store::{Conn, Tx};

use super::commands::{checked, due_problem};
use super::{Answers, MeasureFacts, NewMeasure, create};
use crate::mechanisms::{self, Institution, Mechanism};
use crate::plans::file::{MOST_ROWS, Rejected, Why};
use crate::plans::model::{self, MeasureKind};
use crate::plans::queries;
use crate::plans::rows::Plan;
use crate::recommendations::queries::readable_class;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The title.
    Title,
    /// The kind.
    Kind,
    /// What will be done.
    Description,
    /// What there will be.
    Output,
    /// The lead institution, by name.
    Lead,
    /// The supporting institutions, by name, with semicolons between them.
    Supports,
    /// The first day.
    StartsOn,
    /// When it is due.
    DueOn,
    /// Whether it has no end.
    Continuous,
    /// The plan, by name.
    Plan,
    /// The budget.
    Budget,
    /// Its currency.
    Currency,
    /// Who pays.
    BudgetSource,
    /// Targets of the 2030 Agenda.
    Targets,
    /// Short names of recommendations it answers.
    Recommendations,
    /// Our own columns that say nothing about a new measure: its number, its address.
    Ignored,
}

impl Column {
    /// The field of the form that holds the same.
    fn field(self) -> &'static str {
        match self {
            Column::Title => "titles",
            Column::Kind => "kind",
            Column::Description => "descriptions",
            Column::Output => "outputs",
            Column::Lead => "lead",
            Column::Supports => "supports",
            Column::StartsOn => "starts_on",
            Column::DueOn => "due_on",
            Column::Continuous => "is_continuous",
            Column::Plan => "plan",
            Column::Budget => "budget",
            Column::Currency => "currency",
            Column::BudgetSource => "budget_source",
            Column::Targets => "targets",
            Column::Recommendations => "recommendation",
            Column::Ignored => "",
        }
    }
}

/// What the words of a file mean to the caller, who knows the words of the interface in every language.
pub struct Words<'w> {
    /// The head of a column.
    pub head: &'w dyn Fn(&str) -> Option<Column>,
    /// The name of a kind.
    pub kind: &'w dyn Fn(&str) -> Option<MeasureKind>,
    /// Whether a cell says yes.
    pub yes: &'w dyn Fn(&str) -> bool,
}

/// How a file is to be taken.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language its texts are written in.
    pub language: Language,
    /// Whether due dates in the past are meant (V13).
    pub is_historical: bool,
}

/// A file as it was understood.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The measures with their places.
    pub measures: Vec<(String, NewMeasure)>,
    /// Measures that are there already under the same title.
    pub known: usize,
    /// What cannot be taken.
    pub rejected: Vec<Rejected>,
    /// Columns that mean nothing here.
    pub unknown: Vec<String>,
}

/// What the names in a file can mean.
struct Known {
    institutions: HashMap<String, Vec<Institution>>,
    plans: Vec<Plan>,
    recommendations: HashSet<String>,
    titles: HashSet<String>,
    today: Date,
}

impl Known {
    fn read(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, today: Date) -> Result<Self> {
        let mut institutions: HashMap<String, Vec<Institution>> = HashMap::new();
        for institution in mechanisms::institutions_of(conn, &mechanism.id)? {
            let names = institution.names.0.values().chain(institution.short_names.0.values());
            let keys: HashSet<String> = names.chain([&institution.slug]).map(|name| key(name)).collect();
            for key in keys {
                institutions.entry(key).or_default().push(institution.clone());
            }
        }
        let titles: Vec<String> = measure::table
            .filter(measure::mechanism_id.eq(&mechanism.id))
            .select(measure::titles)
            .load(conn)?;
        let titles = titles.iter().filter_map(|titles| LocalText::from_json(titles).ok());
        let recommendations: Vec<String> = recommendation::table
            .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
            .filter(recommendation::class.le(readable_class(actor, &[&mechanism.id])))
            .select(recommendation::slug)
            .load(conn)?;
        Ok(Known {
            recommendations: recommendations.into_iter().collect(),
            institutions,
            plans: queries::all(conn, actor, mechanism)?,
            titles: titles.flat_map(|titles| titles.0.into_values()).map(|title| key(&title)).collect(),
            today,
        })
    }

    /// The institution of a name; one that exists goes before one of the same name that does not any more.
    fn institution(&self, name: &str) -> Result<String, Problem> {
        let named = self.institutions.get(&key(name)).ok_or_else(|| Problem::unknown_choice(name))?;
        let of_today = named.iter().find(|institution| institution.is_valid_on(self.today));
        of_today.or(named.first()).map(|found| found.id.clone()).ok_or_else(|| Problem::unknown_choice(name))
    }

    fn plan(&self, name: &str) -> Result<String, Problem> {
        let is_named = |plan: &&Plan| {
            let titles = LocalText::from_json(&plan.titles).unwrap_or_default();
            plan.slug == name || titles.0.values().any(|title| key(title) == key(name))
        };
        self.plans
            .iter()
            .find(is_named)
            .map(|plan| plan.id.clone())
            .ok_or_else(|| Problem::unknown_choice(name))
    }
}

/// Names are the same whatever their capitals and blanks.
fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Reads a table; nothing is written. Refuses one that has no column for the title.
pub fn read<R: Read + Seek + Send + 'static>(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    file: R,
    words: &Words,
    options: Options,
    today: Date,
) -> Result<Table> {
    actor.require(Act::Create, ObjectKind::Measure, &mechanism.id)?;
    let unreadable = |error| Refusal::invalid("file", Problem::unreadable_file(error));
    let rows = grid::open(file).map_err(unreadable)?;
    let header = rows.header().to_vec();
    let columns: Vec<Option<Column>> = header.iter().map(|head| (words.head)(head)).collect();
    if !columns.contains(&Some(Column::Title)) {
        return Err(Refusal::invalid("file", Problem::missing_column("title")).into());
    }
    let unknown = header.iter().zip(&columns).filter(|(_, column)| column.is_none());
    let mut table = Table { unknown: unknown.map(|(head, _)| head.clone()).collect(), ..Table::default() };
    let mut known = Known::read(conn, actor, mechanism, today)?;
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
        let mut reading = Reading { row: &row, header: &header, columns: &columns, rejected: Vec::new() };
        let new = reading.measure(&known, words, options);
        let problems = match checked(conn, mechanism, None, new.facts.clone(), today) {
            Ok(_) => due_problem(&new, today).into_iter().collect(),
            Err(Error::Refusal(Refusal::Invalid(problems))) => problems,
            Err(error) => return Err(error),
        };
        reading.reject_fields(problems);
        let title = key(new.facts.titles.get(options.language).unwrap_or_default());
        if !reading.rejected.is_empty() {
            table.rejected.extend(reading.rejected);
        } else if known.titles.insert(title) {
            table.measures.push((row.place, new));
        } else {
            table.known += 1;
        }
    }
    Ok(table)
}

/// One row while it is read, with every cell of it that cannot be taken.
struct Reading<'r> {
    row: &'r GridRow,
    header: &'r [String],
    columns: &'r [Option<Column>],
    rejected: Vec<Rejected>,
}

impl Reading<'_> {
    fn cell(&self, wanted: Column) -> Option<String> {
        let at = self.columns.iter().position(|column| *column == Some(wanted))?;
        Some(self.row.cells[at].trim().to_owned()).filter(|cell| !cell.is_empty())
    }

    /// The cell as a value; one that cannot be understood is kept as rejected.
    fn value<T>(&mut self, wanted: Column, read: impl FnOnce(&str) -> Result<T, Problem>) -> Option<T> {
        let text = self.cell(wanted)?;
        read(&text).map_err(|problem| self.reject(Some(wanted), problem)).ok()
    }

    fn reject(&mut self, column: Option<Column>, problem: Problem) {
        let at = self.columns.iter().position(|known| column.is_some() && *known == column);
        self.rejected.push(Rejected {
            place: self.row.place.clone(),
            column: at.map(|at| self.header[at].clone()),
            found: at.map_or_else(|| self.row.cells.join(" | "), |at| self.row.cells[at].clone()),
            why: Why::Rule(problem),
        });
    }

    /// What the rules say of the measure, under the names of the file's columns; a cell is rejected once.
    fn reject_fields(&mut self, problems: Vec<suivi_kernel::FieldProblem>) {
        for problem in problems {
            // Whether it is history is asked about the due date.
            let field = if problem.field == "is_historical" { "due_on" } else { &problem.field };
            let column = self.columns.iter().flatten().copied().find(|column| column.field() == field);
            let head = column.and_then(|column| {
                let at = self.columns.iter().position(|known| *known == Some(column))?;
                Some(self.header[at].clone())
            });
            if head.is_none() || self.rejected.iter().all(|cell| cell.column != head) {
                self.reject(column, problem.problem);
            }
        }
    }

    fn measure(&mut self, known: &Known, words: &Words, options: Options) -> NewMeasure {
        let written = |text: Option<String>| {
            text.map_or_else(LocalText::default, |text| LocalText::of(options.language, text))
        };
        let day = |text: &str| text.parse::<Date>().map_err(|_| Problem::not_a_date(text));
        let kind = |text: &str| {
            text.parse().ok().or_else(|| (words.kind)(text)).ok_or_else(|| Problem::unknown_choice(text))
        };
        let several = |text: &str| -> Vec<String> {
            text.split([';', '\n'])
                .map(|part| part.trim().to_owned())
                .filter(|part| !part.is_empty())
                .collect()
        };
        let kind = self.value(Column::Kind, kind);
        if kind.is_none() && self.cell(Column::Kind).is_none() {
            self.reject(Some(Column::Kind), Problem::required(""));
        }
        let all = |text: &str| several(text).iter().map(|name| known.institution(name)).collect();
        let facts = MeasureFacts {
            plan_id: self.value(Column::Plan, |name| known.plan(name)),
            // Where the kind cannot be read the row is rejected; what stands here is not kept.
            kind: kind.unwrap_or(MeasureKind::Policy),
            titles: written(self.cell(Column::Title)),
            descriptions: written(self.cell(Column::Description)),
            outputs: written(self.cell(Column::Output)),
            smart: Vec::new(),
            lead_id: self.value(Column::Lead, |name| known.institution(name)),
            supports: self.value(Column::Supports, all).unwrap_or_default(),
            keeper_id: None,
            starts_on: self.value(Column::StartsOn, day),
            due_on: self.value(Column::DueOn, day),
            is_continuous: self.cell(Column::Continuous).is_some_and(|text| (words.yes)(&text)),
            budget: self
                .value(Column::Budget, |text| model::number(text).ok_or_else(|| Problem::not_a_number(text))),
            currency: self.cell(Column::Currency),
            budget_source: self.cell(Column::BudgetSource),
            targets: self
                .cell(Column::Targets)
                .map(|text| several(&text.replace(',', ";")))
                .unwrap_or_default(),
        };
        let answer = |slug: String| match known.recommendations.contains(&slug) {
            true => Ok(Answers::Recommendation(slug)),
            false => Err(Problem::unknown_choice(slug)),
        };
        let answers = self.value(Column::Recommendations, |text| {
            several(&text.replace(',', ";")).into_iter().map(answer).collect()
        });
        NewMeasure { facts, answers: answers.unwrap_or_default(), is_historical: options.is_historical }
    }
}

/// Writes the measures of a table; what is rejected stays out, as the preview said.
pub fn commit(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, table: Table) -> Result<usize> {
    let count = table.measures.len();
    for (place, new) in table.measures {
        create(tx, actor, mechanism, new).map_err(|error| error.while_doing(format!("importing {place}")))?;
    }
    Ok(count)
}
