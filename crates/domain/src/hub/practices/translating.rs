//! Translations: by a person or by a machine, always labelled, never in place of the original (V18).

use suivi_kernel::{Actor, FieldProblem, Language, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::{is_author, may_moderate, may_review};
use super::change::{add_text, change, find, require};
use super::model::{Origin, PracticeText, Status};
use super::rows::Practice;
use super::{letters, offering};
use crate::recommendations::texts::personal_problems;

/// Adds or renews a translation. On a public practice an editor's goes out at once; the author's is read by an editor first, and
/// what is public stays until then.
pub fn translate(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    language: Language,
    (origin, text): (Origin, &PracticeText),
) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    let is_editor = before.status()? != Status::Draft && may_moderate(tx.conn, actor, &before)?;
    actor.require_that(is_author(actor, &before) || is_editor)?;
    require(&before, &[Status::Draft, Status::Submitted, Status::EditorialReview, Status::Published])?;
    if language.code() == before.language || origin == Origin::Original {
        return Err(Refusal::invalid("language", Problem::unknown_choice(language.code())).into());
    }
    let text = text.tidy().map_err(Refusal::Invalid)?;
    let wrong = wrong_in(&text);
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    if !add_text(tx, actor, &before, language.code(), (origin, &text))? {
        return Ok(before);
    }
    let is_public = before.status()? == Status::Published;
    let goes_out = is_public && may_review(tx.conn, actor, &before)?;
    let mut after = before.clone();
    if is_public && !goes_out {
        after.status = Status::EditorialReview.code().to_owned();
        after.submitted_by = actor.user_id.clone();
        after.submitted_at = Some(tx.now);
    }
    if goes_out {
        let texts = offering::versions(tx.conn, &before)?;
        offering::amend(tx, actor, &mut after, |document| document.texts = texts)?;
    }
    let after = change(tx, actor, &before, after, ("practice.translate", Some("translated")), None)?;
    if is_public && !goes_out {
        letters::ask_the_editors(tx, &after)?;
    }
    Ok(after)
}

fn wrong_in(text: &PracticeText) -> Vec<FieldProblem> {
    let mut wrong = Vec::new();
    for part in ["title", "summary"] {
        if text.part(part).is_empty() {
            wrong.push(FieldProblem { field: part.to_owned(), problem: Problem::required("") });
        }
    }
    for (part, words) in text.parts() {
        let found = personal_problems(words).take(1);
        wrong.extend(found.map(|problem| FieldProblem { field: part.to_owned(), problem }));
    }
    wrong
}
