//! Everything that changes mechanisms and institutions.

pub(super) mod institutions;
pub(super) mod workspaces;

use std::collections::HashMap;

use suivi_kernel::{Error, FieldProblem, Language, LocalText, Problem, Refusal, Result, Timestamp};

use super::model::tidy_names;

pub(super) fn unchanged_since(updated_at: Timestamp, seen: Timestamp) -> Result<()> {
    if updated_at == seen { Ok(()) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

pub(super) fn first_name(names: &LocalText) -> &str {
    names.best_text(Language::En)
}

/// Keeps what is wrong with one field, and goes on to the next.
pub(crate) fn note<T: Default>(wrong: &mut Vec<FieldProblem>, field: &str, checked: Result<T, Problem>) -> T {
    checked.unwrap_or_else(|problem| {
        wrong.push(FieldProblem { field: field.to_owned(), problem });
        T::default()
    })
}

pub(super) fn named(names: &LocalText) -> Result<LocalText, Problem> {
    let names = tidy_names(names)?;
    if names.0.is_empty() { Err(Problem::required("")) } else { Ok(names) }
}

pub(crate) fn answer<T>(wrong: Vec<FieldProblem>, facts: T) -> Result<T> {
    if wrong.is_empty() { Ok(facts) } else { Err(Error::Refusal(Refusal::Invalid(wrong))) }
}

/// A parent must be one of those offered, and nothing may stand above itself.
pub(super) fn parent_among(
    above: Vec<(String, Option<String>)>,
    own_id: Option<&str>,
    parent_id: Option<String>,
) -> Result<Option<String>, Problem> {
    let Some(parent_id) = parent_id.filter(|id| !id.is_empty()) else { return Ok(None) };
    let above: HashMap<String, Option<String>> = above.into_iter().collect();
    if !above.contains_key(&parent_id) {
        return Err(Problem::unknown_choice(parent_id));
    }
    let mut step = Some(&parent_id);
    for _ in 0..=above.len() {
        match step {
            Some(id) if Some(id.as_str()) == own_id => return Err(Problem::unknown_choice(parent_id)),
            Some(id) => step = above.get(id).and_then(Option::as_ref),
            None => break,
        }
    }
    Ok(Some(parent_id))
}
