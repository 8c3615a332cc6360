//! How a practice changes: a row, a step of its history and the trail, all together.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::schema::{practice, practice_step, practice_text};
use suivi_store::{Conn, Tx};

use super::model::{Origin, PracticeText, Status};
use super::rows::{Practice, Step, TextRow};
use crate::text::paragraphs;
use crate::trail::record_with_reason;

/// The practice at an address, whoever may read it.
pub(super) fn find(conn: &mut Conn, slug: &str) -> Result<Practice> {
    practice::table
        .filter(practice::slug.eq(slug))
        .select(Practice::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Refuses unless the working version stands where this is possible.
pub(super) fn require(row: &Practice, states: &[Status]) -> Result<()> {
    if states.contains(&row.status()?) {
        Ok(())
    } else {
        Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into())
    }
}

/// Writes the new state of a practice, its step and the entry of the trail.
pub(super) fn change(
    tx: &mut Tx,
    actor: &Actor,
    before: &Practice,
    after: Practice,
    (action, step): (&'static str, Option<&str>),
    reason: Option<&str>,
) -> Result<Practice> {
    let after = Practice { revision: before.revision + 1, updated_at: tx.now, ..after };
    let unchanged = practice::id.eq(&before.id).and(practice::revision.eq(before.revision));
    let changed = diesel::update(practice::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    if let Some(step) = step {
        note(tx, actor, &after.id, step, reason)?;
    }
    record_with_reason(tx, actor, action, Some(before), &after, reason)?;
    Ok(after)
}

/// Adds a step to the history.
pub(super) fn note(tx: &mut Tx, actor: &Actor, id: &str, step: &str, reason: Option<&str>) -> Result<()> {
    let row = Step {
        id: new_id(),
        practice_id: id.to_owned(),
        step: step.to_owned(),
        reason: reason.map(str::to_owned),
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(practice_step::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// A reason that must be given.
pub(super) fn given(field: &'static str, text: &str, longest: usize) -> Result<String> {
    let text = paragraphs(text, longest).map_err(|problem| Refusal::invalid(field, problem))?;
    if text.is_empty() { Err(Refusal::invalid(field, Problem::required("")).into()) } else { Ok(text) }
}

/// The versions that count, one a language, the original first.
pub(super) fn current(conn: &mut Conn, row: &Practice) -> Result<Vec<TextRow>> {
    let all: Vec<TextRow> = practice_text::table
        .filter(practice_text::practice_id.eq(&row.id))
        .order((practice_text::language, practice_text::version.desc()))
        .select(TextRow::as_select())
        .load(conn)?;
    let mut current: Vec<TextRow> = Vec::new();
    for text in all {
        if current.last().is_none_or(|last| last.language != text.language) {
            current.push(text);
        }
    }
    current.sort_by_key(|text| text.language != row.language);
    Ok(current)
}

/// Adds a version where it says something new; answers whether it did.
pub(super) fn add_text(
    tx: &mut Tx,
    actor: &Actor,
    row: &Practice,
    language: &str,
    (origin, text): (Origin, &PracticeText),
) -> Result<bool> {
    let texts = current(tx.conn, row)?;
    let original = texts.iter().find(|one| one.language == row.language).map(|one| one.version);
    let last = texts.iter().find(|one| one.language == language);
    let of_version = if origin == Origin::Original { None } else { original };
    if let Some(last) = last
        && last.origin == origin.code()
        && last.of_version == of_version
        && last.text()? == *text
    {
        return Ok(false);
    }
    let added = TextRow {
        practice_id: row.id.clone(),
        language: language.to_owned(),
        version: last.map_or(1, |last| last.version + 1),
        origin: origin.code().to_owned(),
        of_version,
        content: serde_json::to_string(text)?,
        by_id: actor.user_id.clone(),
        by_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(practice_text::table).values(&added).execute(tx.conn)?;
    Ok(true)
}
