//! Requests for information: a question of the secretariat to an institution, with a due date and one answer.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::information_request;
use suivi_store::{Conn, Entry, Tx};

use super::comments::{About, parties};
use super::rows::InformationRequest;
use crate::mechanisms::{self, Mechanism};
use crate::text::paragraphs;

/// The longest question, in characters.
pub const LONGEST_QUESTION: usize = 3_000;
/// The longest answer, in characters.
pub const LONGEST_ANSWER: usize = 10_000;

/// A question to be put.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The institution asked.
    pub institution_id: &'a str,
    /// What it is about, where it is about one item.
    pub about: Option<About>,
    /// What is asked.
    pub question: &'a str,
    /// Until when.
    pub due_on: Option<Date>,
    /// 1 (government) or 2 (restricted: the institution asked, the secretariat and the chair).
    pub class: i32,
}

/// Puts a question to an institution.
pub fn ask(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: Question<'_>,
) -> Result<InformationRequest> {
    actor.require(Act::Create, ObjectKind::Allocation, &mechanism.id)?;
    let mut wrong = Vec::new();
    let mut note =
        |field: &str, problem: Problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    let question = paragraphs(new.question, LONGEST_QUESTION).unwrap_or_else(|problem| {
        note("question", problem);
        "?".to_owned()
    });
    if question.is_empty() {
        note("question", Problem::required(""));
    }
    if new.due_on.is_some_and(|due| due < tx.now.date()) {
        note("due_on", Problem::ends_before_it_begins(""));
    }
    if !(1..=2).contains(&new.class) {
        note("class", Problem::unknown_choice(new.class));
    }
    let institution = match mechanisms::institution_by_id(tx.conn, &mechanism.id, new.institution_id) {
        Ok(institution) if institution.is_valid_on(tx.now.date()) => Some(institution),
        Ok(_) => None,
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    if institution.is_none() {
        note("institution", Problem::unknown_choice(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    if let Some(about) = &new.about {
        parties(tx.conn, mechanism, about)?.ok_or(Refusal::NotFound)?;
    }
    let row = InformationRequest {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        about_kind: new.about.as_ref().map(|about| about.kind().to_owned()),
        about_id: new.about.as_ref().map(|about| about.id().to_owned()),
        institution_id: new.institution_id.to_owned(),
        question,
        due_on: new.due_on,
        class: new.class,
        state: "open".to_owned(),
        asked_by: actor.user_id.clone(),
        asked_label: actor.label.clone(),
        asked_at: tx.now,
        answer: None,
        answered_by: None,
        answered_label: None,
        answered_at: None,
        revision: 1,
    };
    diesel::insert_into(information_request::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "request.ask", None, &row)?;
    Ok(row)
}

/// The institution answers. A question has one answer; more is asked by another question.
pub fn answer(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    text: &str,
) -> Result<InformationRequest> {
    let before = row(tx.conn, mechanism, id)?;
    actor.require_that(is_asked(actor, &before))?;
    if before.state != "open" {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let text = paragraphs(text, LONGEST_ANSWER).map_err(|problem| Refusal::invalid("answer", problem))?;
    if text.is_empty() {
        return Err(Refusal::invalid("answer", Problem::required("")).into());
    }
    let after = InformationRequest {
        state: "answered".to_owned(),
        answer: Some(text),
        answered_by: actor.user_id.clone(),
        answered_label: Some(actor.label.clone()),
        answered_at: Some(tx.now),
        ..before.clone()
    };
    put(tx, actor, "request.answer", &before, after)
}

/// The secretariat takes a question back.
pub fn withdraw(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<InformationRequest> {
    actor.require(Act::Create, ObjectKind::Allocation, &mechanism.id)?;
    let before = row(tx.conn, mechanism, id)?;
    if before.state != "open" {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    put(
        tx,
        actor,
        "request.withdraw",
        &before,
        InformationRequest { state: "withdrawn".to_owned(), ..before.clone() },
    )
}

/// Whether the question is put to an institution for which the actor may write.
pub fn is_asked(actor: &Actor, request: &InformationRequest) -> bool {
    let own = actor.institutions_in(&request.mechanism_id).contains(&request.institution_id.as_str());
    let may =
        |act| actor.may_own(act, ObjectKind::UpdateDraft, &request.mechanism_id, &request.institution_id);
    own && (may(Act::Create) || may(Act::Approve))
}

/// Whether the actor reads questions to every institution.
fn reads_all(actor: &Actor, mechanism: &Mechanism) -> bool {
    actor.may(Act::Read, ObjectKind::UpdateDraft, &mechanism.id)
}

fn is_readable(actor: &Actor, mechanism: &Mechanism, row: &InformationRequest) -> bool {
    let own = actor.institutions_in(&mechanism.id).contains(&row.institution_id.as_str());
    let restricted = row.class >= 2;
    own || (reads_all(actor, mechanism)
        && (!restricted || actor.may(Act::Read, ObjectKind::PositionBeforeDecision, &mechanism.id)))
}

/// One question, if the actor may read it.
pub fn by_id(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<InformationRequest> {
    let row = row(conn, mechanism, id)?;
    if is_readable(actor, mechanism, &row) { Ok(row) } else { Err(Refusal::NotFound.into()) }
}

/// The questions in one state that the actor may read, those due first on top; a page of them and how many there are.
pub fn in_state(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    state: &str,
    (offset, limit): (i64, i64),
) -> Result<(usize, Vec<InformationRequest>)> {
    actor.require_some(Act::Read, ObjectKind::UpdateDraft, &mechanism.id)?;
    let own: Vec<&str> = actor.institutions_in(&mechanism.id);
    let mut query = information_request::table
        .filter(information_request::mechanism_id.eq(&mechanism.id))
        .filter(information_request::state.eq(state))
        .into_boxed();
    if !reads_all(actor, mechanism) {
        query = query.filter(information_request::institution_id.eq_any(own));
    }
    let rows: Vec<InformationRequest> = query
        .order((information_request::due_on, information_request::asked_at))
        .select(InformationRequest::as_select())
        .load(conn)?;
    let mut readable: Vec<InformationRequest> =
        rows.into_iter().filter(|row| is_readable(actor, mechanism, row)).collect();
    // Those without a date come last, on both databases.
    readable.sort_by_key(|row| (row.due_on.is_none(), row.due_on));
    let total = readable.len();
    Ok((total, readable.into_iter().skip(usize::try_from(offset)?).take(usize::try_from(limit)?).collect()))
}

/// The questions about one item that the actor may read, the newest first.
pub fn about_item(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    about: &About,
) -> Result<Vec<InformationRequest>> {
    let rows: Vec<InformationRequest> = information_request::table
        .filter(information_request::mechanism_id.eq(&mechanism.id))
        .filter(information_request::about_kind.eq(about.kind()))
        .filter(information_request::about_id.eq(about.id()))
        .order(information_request::asked_at.desc())
        .select(InformationRequest::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter(|row| is_readable(actor, mechanism, row)).collect())
}

fn row(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<InformationRequest> {
    information_request::table
        .filter(information_request::id.eq(id).and(information_request::mechanism_id.eq(&mechanism.id)))
        .select(InformationRequest::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &InformationRequest,
    after: InformationRequest,
) -> Result<InformationRequest> {
    let after = InformationRequest { revision: before.revision + 1, ..after };
    let changed = diesel::update(information_request::table.find(&after.id))
        .filter(information_request::revision.eq(before.revision))
        .set((
            information_request::state.eq(&after.state),
            information_request::answer.eq(&after.answer),
            information_request::answered_by.eq(&after.answered_by),
            information_request::answered_label.eq(&after.answered_label),
            information_request::answered_at.eq(after.answered_at),
            information_request::revision.eq(after.revision),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record(tx, actor, action, Some(before), &after)?;
    Ok(after)
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&InformationRequest>,
    after: &InformationRequest,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "request",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
