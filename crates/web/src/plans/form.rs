//! Reading the values that forms of plans, measures and indicators send.

use suivi_domain::plans::model;
use suivi_kernel::{Date, FieldProblem, Problem, Result};

use crate::accounts::answer::{Sent, value};

/// All values of a field that can be sent several times.
pub fn every(sent: &Sent, name: &str) -> Vec<String> {
    sent.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
}

/// A number that may be left out, as people write it.
pub fn number(sent: &Sent, name: &str) -> Result<Option<f64>, FieldProblem> {
    let text = value(sent, name).trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || FieldProblem { field: name.to_owned(), problem: Problem::not_a_number(text) };
    model::number(text).map(Some).ok_or_else(wrong)
}

/// Keeps what is wrong with one value, and goes on to the next.
pub fn noted<T: Default>(wrong: &mut Vec<FieldProblem>, read: Result<T, FieldProblem>) -> T {
    read.unwrap_or_else(|problem| {
        wrong.push(problem);
        T::default()
    })
}

/// A day as the value of a date field.
pub fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
