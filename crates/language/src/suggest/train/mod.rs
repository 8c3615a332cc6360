//! Learning from labelled texts.
//!
//! For each code of each field a line is drawn between the texts that have it and those that have not (`solver`).
//! Where along it suggesting begins, and how sure a suggestion is, is found on texts that a line did not see
//! (`threshold`): the States are dealt into groups, and each group is weighed by lines drawn without it.

mod columns;
mod deal;
mod solver;
mod threshold;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

use self::columns::Columns;
pub(super) use self::deal::groups;
use self::solver::{Matrix, Weights, solve};
use super::file::MOST_CODES;
use super::model::{About, FieldModel, Label, Model};
use super::suggestion::Field;
use super::table::{Cell, Table};

/// A text and what people have said about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Labelled {
    /// The text.
    pub text: String,
    /// The language it is in.
    pub language: Option<Language>,
    /// The State it is addressed to, by any name that tells States apart.
    pub state: String,
    /// The codes of each field. A field without an entry is not known; one with an empty entry has no code.
    pub labels: BTreeMap<Field, Vec<String>>,
}

/// Why nothing can be learnt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Untrainable {
    /// Too few texts have any code.
    #[error("no code stands on {LEAST_TEXTS} texts or more: there is too little to learn from")]
    TooFew,
    /// More codes than a model holds.
    #[error("{codes} codes are more than {MOST_CODES}")]
    TooMany {
        /// How many there are.
        codes: usize,
    },
}

/// A code that fewer texts have is not learnt.
pub const LEAST_TEXTS: usize = 10;
/// A language with fewer texts is not served.
const LEAST_OF_LANGUAGE: usize = 100;
/// Groups of States for what is found on unseen texts.
const GROUPS: usize = 3;

/// Learns a model. `source` says where the texts come from; `tell` is told how many of all codes are done.
///
/// The same texts in the same order give the same model.
pub fn train(
    texts: &[Labelled],
    source: &str,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Model, Untrainable> {
    let tasks = tasks(texts);
    match tasks.len() {
        0 => return Err(Untrainable::TooFew),
        codes if codes > MOST_CODES => return Err(Untrainable::TooMany { codes }),
        _ => {}
    }
    let columns = Columns::of(texts);
    let group = groups(texts, GROUPS, 0);
    let mut learnt = in_parallel(tasks.len(), tell, |at| learn(&tasks[at], &columns, &group));
    let mut fields: Vec<FieldModel> = Vec::new();
    let mut cells: Vec<Vec<Cell>> = vec![Vec::new(); columns.len()];
    let mut place = 0_u16..;
    for field in Field::ALL {
        let of_field = tasks.partition_point(|task| task.field < field)
            ..tasks.partition_point(|task| task.field <= field);
        let learnt = &mut learnt[of_field];
        threshold::draw_together(learnt.iter_mut().map(|one| (&mut one.label, &one.unseen[..])).collect());
        for (one, place) in learnt.iter().zip(place.by_ref()) {
            one.weights
                .iter()
                .for_each(|(column, weight)| cells[*column].push(Cell { label: place, weight: *weight }));
        }
        let labels: Vec<Label> = learnt.iter().map(|one| one.label.clone()).collect();
        if !labels.is_empty() {
            fields.push(FieldModel { field, labels });
        }
    }
    let mut table = Table::default();
    for ((hash, rarity), cells) in columns.by_hash().zip(cells) {
        // A feature that speaks for nothing still counts in a text's length.
        table.push(hash, rarity, cells);
    }
    let about =
        About { source: source.to_owned(), texts: texts.len(), languages: languages(texts), scores: None };
    Ok(Model { about, fields, table })
}

/// One code to learn.
struct Task<'t> {
    field: Field,
    code: &'t str,
    /// The texts whose codes of the field are known.
    known: Vec<usize>,
    /// Those of all texts that have the code.
    right: Vec<bool>,
}

fn tasks(texts: &[Labelled]) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    for field in Field::ALL {
        let known: Vec<usize> =
            (0..texts.len()).filter(|at| texts[*at].labels.contains_key(&field)).collect();
        let mut having: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for &at in &known {
            for code in texts[at].labels.get(&field).into_iter().flatten() {
                having.entry(code).or_default().insert(at);
            }
        }
        for (code, having) in having.into_iter().filter(|(_, having)| having.len() >= LEAST_TEXTS) {
            let mut right = vec![false; texts.len()];
            having.into_iter().for_each(|at| right[at] = true);
            tasks.push(Task { field, code, known: known.clone(), right });
        }
    }
    tasks
}

/// What was learnt of one code.
struct Learnt {
    label: Label,
    /// The weights that are not nothing, by column.
    weights: Vec<(usize, i8)>,
    /// What each text weighs whose State the line did not see, and whether it has the code.
    unseen: Vec<(f32, bool)>,
}

/// Draws the line of one code.
fn learn(task: &Task<'_>, columns: &Columns, group: &[usize]) -> Learnt {
    let mut unseen: Vec<(f32, bool)> = Vec::with_capacity(task.known.len());
    for one in 0..GROUPS {
        let (out, rest): (Vec<usize>, Vec<usize>) = task.known.iter().partition(|row| group[**row] == one);
        let line = line(task, &columns.matrix, &rest);
        unseen.extend(out.into_iter().map(|row| (line.of(columns.matrix.row(row)), task.right[row])));
    }
    let (slope, offset) = threshold::sureness(&unseen);
    let threshold = threshold::best(&unseen);
    let Weights { bias, columns: all } = line(task, &columns.matrix, &task.known);
    let largest = all.iter().fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
    let step = if largest > 0.0 { largest / f32::from(i8::MAX) } else { 1.0 };
    let rounded = all.into_iter().map(|weight| (weight / step).round() as i8);
    let weights = rounded.enumerate().filter(|(_, weight)| weight.unsigned_abs() >= SMALLEST).collect();
    let label = Label { code: task.code.to_owned(), bias, step, threshold, slope, offset };
    Learnt { label, weights, unseen }
}

/// The line between those of some texts that have the code and those that have not: the mean of one for which every
/// feature counts alike and one for which telling features count more. Together they measured better than either.
fn line(task: &Task<'_>, matrix: &Matrix, rows: &[usize]) -> Weights {
    let alike = vec![1.0; matrix.columns()];
    let telling = telling(matrix, rows, |row| task.right[row]);
    let mut mean = Weights { bias: 0.0, columns: vec![0.0; matrix.columns()] };
    for (factors, cost) in [(alike, COST), (telling, COST_OF_TELLING)] {
        let found = solve(&matrix.part(rows, &factors), cost, |place| task.right[rows[place]]);
        mean.bias += found.bias / 2.0;
        for ((sum, weight), factor) in mean.columns.iter_mut().zip(&found.columns).zip(&factors) {
            *sum += weight * factor / 2.0;
        }
    }
    mean
}

/// How wrong a text may be against how small the weights stay: the larger, the closer to the training texts. These
/// measured best on States that were kept out.
const COST: f64 = 0.1;
const COST_OF_TELLING: f64 = 0.005;

/// How much more often, or less, each feature stands in the texts of one side than in the others: the absolute value of
/// the logarithm of the ratio of its shares (Wang and Manning, "Baselines and Bigrams", 2012). A feature that tells
/// nothing by itself gets no weight.
fn telling(matrix: &Matrix, rows: &[usize], is_right: impl Fn(usize) -> bool) -> Vec<f32> {
    let mut counts = vec![[1.0_f64; 2]; matrix.columns()];
    for row in rows {
        let side = usize::from(is_right(*row));
        matrix.row(*row).iter().for_each(|(column, _)| counts[*column as usize][side] += 1.0);
    }
    let all = counts.iter().fold([0.0, 0.0], |all, one| [all[0] + one[0], all[1] + one[1]]);
    counts.into_iter().map(|one| ((one[1] / all[1]) / (one[0] / all[0])).ln().abs() as f32).collect()
}

/// Weights of fewer steps are left out: they make the model large and change no suggestion.
const SMALLEST: u8 = 2;

/// The languages with enough texts.
fn languages(texts: &[Labelled]) -> Vec<Language> {
    let count = |language| texts.iter().filter(|text| text.language == Some(language)).count();
    Language::ALL.into_iter().filter(|language| count(*language) >= LEAST_OF_LANGUAGE).collect()
}

/// Does `count` pieces of work on all processors; answers in their order.
fn in_parallel<T: Send>(
    count: usize,
    tell: &(dyn Fn(usize, usize) + Sync),
    work: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let worker = || {
        let mut mine = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= count {
                return mine;
            }
            mine.push((at, work(at)));
            tell(done.fetch_add(1, Ordering::Relaxed) + 1, count);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let join = |handle: std::thread::ScopedJoinHandle<'_, _>| {
            handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        handles.into_iter().flat_map(join).collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, one)| one).collect()
}
