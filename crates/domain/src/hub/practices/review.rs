//! The editor's reading: published, or sent back with the reason.

use chrono::Months;
use suivi_kernel::{Actor, FieldProblem, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::{is_author, may_moderate, may_review};
use super::change::{change, find, given, require};
use super::drafting::hindrances;
use super::model::{MONTHS_UNTIL_CHECKED, Status};
use super::rows::Practice;
use super::{letters, offering};

/// What the editor has looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    /// The template is complete.
    pub is_complete: bool,
    /// Nobody is named who must not be, and nothing leads to a person.
    pub is_impersonal: bool,
    /// There is evidence for the results.
    pub has_evidence: bool,
    /// The languages are right, and machine translations are labelled.
    pub languages_are_right: bool,
    /// It says who was consulted.
    pub says_who_was_consulted: bool,
}

impl Checklist {
    fn open(self) -> Vec<FieldProblem> {
        [
            ("check_complete", self.is_complete),
            ("check_impersonal", self.is_impersonal),
            ("check_evidence", self.has_evidence),
            ("check_languages", self.languages_are_right),
            ("check_consulted", self.says_who_was_consulted),
        ]
        .into_iter()
        .filter(|(_, is_done)| !is_done)
        .map(|(field, _)| FieldProblem { field: field.to_owned(), problem: Problem::required("") })
        .collect()
    }
}

/// Makes the version that was read public; it counts as checked today.
pub fn publish(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    checklist: Checklist,
    revision: i32,
) -> Result<Practice> {
    let before = to_review(tx, actor, slug, revision)?;
    let open = checklist.open();
    if !open.is_empty() {
        return Err(Refusal::Invalid(open).into());
    }
    let mut wrong = hindrances(tx.conn, &before)?;
    wrong.extend(offering::personal_in_translations(tx.conn, &before)?);
    if let Some(first) = wrong.into_iter().next() {
        return Err(Refusal::Conflict(first.problem).into());
    }
    let today = tx.now.date();
    let mut after = Practice {
        status: Status::Published.code().to_owned(),
        published_at: before.published_at.or(Some(tx.now)),
        checked_on: Some(today),
        review_on: Some(today + Months::new(MONTHS_UNTIL_CHECKED)),
        reminded_at: None,
        ..before.clone()
    };
    let document = offering::document(tx.conn, &after)?;
    offering::offer(tx, actor, &mut after, &document)?;
    let after = change(tx, actor, &before, after, ("practice.publish", Some("published")), None)?;
    letters::tell_the_author(tx, &after, crate::mail::PracticeAsks::Published)?;
    Ok(after)
}

/// Sends it back to its author, with the reason.
pub fn send_back(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str, revision: i32) -> Result<Practice> {
    let before = to_review(tx, actor, slug, revision)?;
    let reason = given("reason", reason, 2_000)?;
    let after = Practice { status: Status::Draft.code().to_owned(), ..before.clone() };
    let how = ("practice.send_back", Some("returned"));
    let after = change(tx, actor, &before, after, how, Some(&reason))?;
    letters::tell_the_author(tx, &after, crate::mail::PracticeAsks::Returned)?;
    Ok(after)
}

fn to_review(tx: &mut Tx, actor: &Actor, slug: &str, revision: i32) -> Result<Practice> {
    let row = find(tx.conn, slug)?;
    let is_writer =
        is_author(actor, &row) || (row.submitted_by.is_some() && row.submitted_by == actor.user_id);
    if is_writer && may_moderate(tx.conn, actor, &row)? {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    actor.require_that(may_review(tx.conn, actor, &row)?)?;
    require(&row, &[Status::EditorialReview])?;
    if row.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    Ok(row)
}
