//! The work itself: its beginning, its steps, its end, and what the State says came of it. Nobody is given a score.

use diesel::prelude::*;
use suivi_kernel::{Actor, Date, FieldProblem, Language, LocalText, Problem, Refusal, Result, new_id};
use suivi_store::schema::{assistance_evaluation, assistance_milestone};
use suivi_store::{Conn, Tx};

use super::model::{Deed, PracticeSeed, Status};
use super::rows::{Evaluation, Milestone, Request};
use super::{access, sharing, steps};
use crate::mechanisms::{Mechanism, note, one_line};
use crate::text;
use crate::trail::record_change;

/// The work begins.
pub fn begin(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Request> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require(&request, &[Status::Agreed])?;
    go(tx, actor, &request, Status::InDelivery, (Deed::Begun, "assistance_request.begin"))
}

/// The work is done.
pub fn complete(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Request> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require(&request, &[Status::InDelivery])?;
    go(tx, actor, &request, Status::Completed, (Deed::Completed, "assistance_request.complete"))
}

fn go(
    tx: &mut Tx,
    actor: &Actor,
    before: &Request,
    status: Status,
    how: (Deed, &'static str),
) -> Result<Request> {
    let after = Request { status: status.code().to_owned(), ..before.clone() };
    let after = steps::take(tx, actor, before, after, how)?;
    sharing::refresh(tx, actor, &after)?;
    Ok(after)
}

/// Sets a step of the delivery.
pub fn set_milestone(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    title: &str,
    due_on: Date,
) -> Result<Milestone> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require(&request, &[Status::Matched, Status::Agreed, Status::InDelivery])?;
    let title = one_line(title, 300).map_err(|problem| Refusal::invalid("title", problem))?;
    if title.is_empty() {
        return Err(Refusal::invalid("title", Problem::required("")).into());
    }
    let row = Milestone {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        request_id: request.id.clone(),
        title,
        due_on,
        done_on: None,
        done_label: None,
        created_at: tx.now,
    };
    diesel::insert_into(assistance_milestone::table).values(&row).execute(tx.conn)?;
    steps::note(tx, actor, &request, Deed::Milestone)?;
    record_change(tx, actor, "assistance_milestone.set", None, &row)?;
    Ok(row)
}

/// Notes that a step of the delivery was done, and when.
pub fn reach_milestone(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    id: &str,
    done_on: Date,
) -> Result<Milestone> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    let before =
        milestones(tx.conn, &request)?.into_iter().find(|row| row.id == id).ok_or(Refusal::NotFound)?;
    if done_on > tx.now.date() {
        return Err(Refusal::invalid("done_on", Problem::in_the_future("")).into());
    }
    let after = Milestone { done_on: Some(done_on), done_label: Some(actor.label.clone()), ..before.clone() };
    diesel::update(assistance_milestone::table.find(id)).set(&after).execute(tx.conn)?;
    steps::note(tx, actor, &request, Deed::Milestone)?;
    record_change(tx, actor, "assistance_milestone.reach", Some(&before), &after)?;
    Ok(after)
}

/// What the State says in the end.
#[derive(Clone, Debug)]
pub struct NewEvaluation {
    /// The language it is written in.
    pub language: Language,
    /// What changed.
    pub changed: String,
    /// What helped.
    pub helped: String,
    /// What did not.
    pub hindered: String,
    /// What comes next.
    pub next: String,
    /// Whether the State would share it, within its consent.
    pub may_share: bool,
}

/// The State evaluates what was done.
pub fn evaluate(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    new: NewEvaluation,
) -> Result<Request> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require(&request, &[Status::Completed])?;
    let mut wrong = Vec::new();
    let row = Evaluation {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        request_id: request.id.clone(),
        language: new.language.code().to_owned(),
        changed: note(&mut wrong, "changed", text::paragraphs(&new.changed, 5_000)),
        helped: note(&mut wrong, "helped", text::paragraphs(&new.helped, 5_000)),
        hindered: note(&mut wrong, "hindered", text::paragraphs(&new.hindered, 5_000)),
        next: note(&mut wrong, "next", text::paragraphs(&new.next, 5_000)),
        may_share: new.may_share,
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        at: tx.now,
    };
    if row.changed.is_empty() {
        wrong.push(FieldProblem { field: "changed".to_owned(), problem: Problem::required("") });
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    diesel::insert_into(assistance_evaluation::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "assistance_evaluation.write", None, &row)?;
    go(tx, actor, &request, Status::Evaluated, (Deed::Evaluated, "assistance_request.evaluate"))
}

/// What the evaluation gives to the draft of a good practice, for the officer.
pub fn practice_seed(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
) -> Result<PracticeSeed> {
    let request = access::keep(conn, actor, mechanism, slug)?;
    let said = evaluation(conn, &request)?.ok_or(Refusal::NotFound)?;
    let language: Language = said.language.parse()?;
    let best =
        |json: &str| -> Result<String> { Ok(LocalText::from_json(json)?.best_text(language).to_owned()) };
    Ok(PracticeSeed {
        state: mechanism.state.clone(),
        language,
        title: best(&request.titles)?,
        problem: best(&request.needs)?,
        done: best(&request.objectives)?,
        results: said.changed,
        helped: said.helped,
        not_worked: said.hindered,
        capacities: serde_json::from_str(&request.capacities)?,
        themes: serde_json::from_str(&request.themes)?,
        recommendations: serde_json::from_str(&request.recommendations)?,
    })
}

/// The steps of the delivery, the earliest due first.
pub(super) fn milestones(conn: &mut Conn, request: &Request) -> Result<Vec<Milestone>> {
    Ok(assistance_milestone::table
        .filter(assistance_milestone::request_id.eq(&request.id))
        .order((assistance_milestone::due_on, assistance_milestone::id))
        .select(Milestone::as_select())
        .load(conn)?)
}

pub(super) fn evaluation(conn: &mut Conn, request: &Request) -> Result<Option<Evaluation>> {
    Ok(assistance_evaluation::table
        .filter(assistance_evaluation::request_id.eq(&request.id))
        .select(Evaluation::as_select())
        .first(conn)
        .optional()?)
}
