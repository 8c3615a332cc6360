//! Answering a question of peers, and saying which answer helped.

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Problem, Refusal, Result, new_id};
use suivi_store::schema::{exchange_answer, exchange_version, exchange_watch};
use suivi_store::{Conn, Tx};

use super::asking::{LONGEST_BODY, keep_watch, led, save, seen};
use super::model::no_personal_data;
use super::publish::publish;
use super::rows::{Answer, OldText, Question};
use super::seats::{Own, seat};
use super::telling::tell;
use crate::mail::ExchangeNews;
use crate::text::paragraphs;
use crate::trail::record_change;

/// An answer before it is given.
#[derive(Clone, Debug)]
pub struct NewAnswer {
    /// The seat, as [`crate::hub::voices::Voice::key`] names it; the first one where none is named.
    pub seat: Option<String>,
    /// The language it is written in.
    pub language: Language,
    /// The text, in Markdown.
    pub body: String,
}

/// Answers, in the name of a seat. Those who watch the question get a link; who answers hears of further answers.
pub fn answer(tx: &mut Tx, actor: &Actor, slug: &str, new: NewAnswer) -> Result<Answer> {
    let question = seen(tx.conn, actor, slug)?;
    let voice = seat(tx.conn, actor, new.seat.as_deref())?;
    takes_answers(&question)?;
    let row = Answer {
        id: new_id(),
        question_id: question.id.clone(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        speaker_role: voice.role.code().to_owned(),
        speaker_names: voice.names.to_json(),
        speaker_state: voice.state,
        language: new.language.code().to_owned(),
        body: tidy(&new.body)?,
        hidden_at: None,
        hidden_reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    diesel::insert_into(exchange_answer::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "peer_answer.give", None, &row)?;
    publish(tx, actor, &question.id)?;
    let watchers: Vec<String> = exchange_watch::table
        .filter(exchange_watch::question_id.eq(&question.id))
        .select(exchange_watch::account_id)
        .load(tx.conn)?;
    tell(tx, watchers, actor.user_id.as_deref(), ExchangeNews::Answered, &question.path())?;
    if let Some(account_id) = &actor.user_id {
        keep_watch(tx, &question.id, account_id)?;
    }
    Ok(row)
}

fn takes_answers(question: &Question) -> Result<()> {
    match (question.hidden_at, question.is_closed) {
        (None, false) => Ok(()),
        (None, true) => Err(Refusal::Conflict(Problem::wrong_state("closed")).into()),
        (Some(_), _) => Err(Refusal::Conflict(Problem::wrong_state("hidden")).into()),
    }
}

fn tidy(text: &str) -> Result<String> {
    let body = paragraphs(text, LONGEST_BODY).map_err(|problem| Refusal::invalid("body", problem))?;
    if body.is_empty() {
        return Err(Refusal::invalid("body", Problem::required("")).into());
    }
    no_personal_data("body", &body)?;
    Ok(body)
}

/// Changes an answer of one's own seat; what it said before stays readable.
pub fn revise_answer(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    id: &str,
    body: &str,
    revision: i32,
) -> Result<Answer> {
    let question = seen(tx.conn, actor, slug)?;
    let before = find(tx.conn, &question, id)?;
    actor.require_that(before.is_own(actor))?;
    if before.hidden_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("hidden")).into());
    }
    if before.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let body = tidy(body)?;
    if body == before.body {
        return Ok(before);
    }
    let old = OldText {
        id: new_id(),
        about_kind: "answer".to_owned(),
        about_id: before.id.clone(),
        title: None,
        body: before.body.clone(),
        until: tx.now,
    };
    diesel::insert_into(exchange_version::table).values(&old).execute(tx.conn)?;
    let after = Answer { body, updated_at: tx.now, revision: before.revision + 1, ..before.clone() };
    diesel::update(exchange_answer::table.find(id)).set(&after).execute(tx.conn)?;
    record_change(tx, actor, "peer_answer.revise", Some(&before), &after)?;
    publish(tx, actor, &question.id)?;
    Ok(after)
}

/// Marks the answer that helped: the asker does, or an editor of the hub. There is one at a time.
pub fn accept(tx: &mut Tx, actor: &Actor, slug: &str, id: &str) -> Result<Question> {
    let before = led(tx.conn, actor, slug)?;
    let answer = find(tx.conn, &before, id)?;
    if answer.hidden_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("hidden")).into());
    }
    let after = Question { accepted_id: Some(answer.id), updated_at: tx.now, ..before.clone() };
    save(tx, actor, "peer_question.accept", &before, &after)?;
    Ok(after)
}

/// An answer to a question.
pub(super) fn find(conn: &mut Conn, question: &Question, id: &str) -> Result<Answer> {
    exchange_answer::table
        .filter(exchange_answer::id.eq(id).and(exchange_answer::question_id.eq(&question.id)))
        .select(Answer::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

impl Answer {
    /// Whether the actor gave it, or speaks for the same body.
    pub fn is_own(&self, actor: &Actor) -> bool {
        let own = Own {
            mechanism_id: &self.mechanism_id,
            institution_id: self.institution_id.as_deref(),
            role: &self.speaker_role,
            created_by: self.created_by.as_deref(),
        };
        own.is_of(actor)
    }
}
