//! The State's word on a practice of another author: it confirms or comments, and has no veto.

use chrono::Days;
use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::{answers_for_state, mechanisms_of_state};
use super::change::{change, find, given, require};
use super::model::{AuthorKind, DAYS_FOR_THE_STATE, Status, Verdict};
use super::rows::Practice;
use super::{letters, offering};
use crate::mechanisms;
use crate::recommendations::texts::personal_problems;

/// What a practice that is handed in waits for: the State where it is another author's and the State has a workspace here, else
/// the editors.
pub(super) fn asked(tx: &mut Tx, row: Practice) -> Result<Practice> {
    let home = mechanisms::mechanism_by_id(tx.conn, &row.mechanism_id)?;
    let speakers = mechanisms_of_state(tx.conn, &row.state)?;
    let is_state = row.author_kind()? == AuthorKind::State;
    // A mechanism without a workspace of its own here writes from the hub's; its editor knows whom he gave the seat.
    let is_own = is_state
        && (home.state == row.state || (home.level == mechanisms::Level::World && speakers.is_empty()));
    let (verdict, status) = match (is_own, speakers.is_empty()) {
        (true, _) => (Verdict::Own, Status::EditorialReview),
        (false, true) => (Verdict::Unasked, Status::EditorialReview),
        (false, false) => (Verdict::Asked, Status::Submitted),
    };
    let is_asked = verdict == Verdict::Asked;
    let days = Days::new(DAYS_FOR_THE_STATE.unsigned_abs());
    Ok(Practice {
        status: status.code().to_owned(),
        verdict: verdict.code().to_owned(),
        asked_at: is_asked.then_some(tx.now),
        due_on: is_asked.then(|| tx.now.date() + days),
        verdict_at: None,
        verdict_comment: None,
        verdict_mechanism_id: None,
        ..row
    })
}

/// The State confirms what another author wrote.
pub fn confirm_as_state(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Practice> {
    answer(tx, actor, slug, Verdict::Confirmed, None)
}

/// The State comments: its words stand beside the practice, which goes its way.
pub fn comment_as_state(tx: &mut Tx, actor: &Actor, slug: &str, comment: &str) -> Result<Practice> {
    find(tx.conn, slug)?;
    let comment = given("comment", comment, 4_000)?;
    if let Some(problem) = personal_problems(&comment).next() {
        return Err(Refusal::invalid("comment", problem).into());
    }
    answer(tx, actor, slug, Verdict::Commented, Some(comment))
}

fn answer(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    verdict: Verdict,
    comment: Option<String>,
) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    let speaker = answers_for_state(tx.conn, actor, &before)?;
    actor.require_that(speaker.is_some())?;
    require(&before, &[Status::Submitted, Status::EditorialReview, Status::Published])?;
    if before.verdict()? == Verdict::Own {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.status)).into());
    }
    let was_waiting = before.status()? == Status::Submitted;
    let status = if was_waiting { Status::EditorialReview } else { before.status()? };
    let mut after = Practice {
        status: status.code().to_owned(),
        verdict: verdict.code().to_owned(),
        verdict_at: Some(tx.now),
        verdict_comment: comment,
        verdict_mechanism_id: speaker.map(|mechanism| mechanism.id),
        ..before.clone()
    };
    if status == Status::Published {
        let word = offering::word(&after);
        offering::amend(tx, actor, &mut after, |document| document.verdict = word)?;
    }
    let step = if verdict == Verdict::Confirmed { "confirmed" } else { "commented" };
    let after = change(tx, actor, &before, after, ("practice.state", Some(step)), None)?;
    if was_waiting {
        letters::ask_the_editors(tx, &after)?;
    }
    Ok(after)
}

/// The State did not answer in time: the practice goes on without its word.
pub(super) fn go_on_without(tx: &mut Tx, before: &Practice) -> Result<()> {
    let after = Practice {
        status: Status::EditorialReview.code().to_owned(),
        verdict: Verdict::Silent.code().to_owned(),
        ..before.clone()
    };
    let how = ("practice.go_on", Some("time_passed"));
    let after = change(tx, &Actor::system(), before, after, how, None)?;
    letters::ask_the_editors(tx, &after)
}
