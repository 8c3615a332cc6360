//! Moderation (DOMAIN P4): an editor hides with a reason that everybody reads; the place stays, the author is told, and
//! whoever wants can read in one list what was hidden and restored.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{exchange_answer, exchange_moderation, exchange_question};
use suivi_store::{Conn, Tx};

use super::answering::find;
use super::asking::{save, seen};
use super::model::no_personal_data;
use super::publish::publish;
use super::rows::{Answer, Moderation, Question};
use super::seats::require_editor;
use super::telling::tell;
use crate::hub::Audience;
use crate::mail::ExchangeNews;
use crate::text::paragraphs;
use crate::trail::{record_change, record_with_reason};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;

/// Hides a question and what it said; its place stays, with the reason.
pub fn hide(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<()> {
    set_question(tx, actor, slug, reason, true)
}

/// Shows a hidden question again, with the reason.
pub fn restore(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<()> {
    set_question(tx, actor, slug, reason, false)
}

/// Hides an answer; its place stays, with the reason.
pub fn hide_answer(tx: &mut Tx, actor: &Actor, slug: &str, id: &str, reason: &str) -> Result<()> {
    set_answer(tx, actor, slug, id, reason, true)
}

/// Shows a hidden answer again, with the reason.
pub fn restore_answer(tx: &mut Tx, actor: &Actor, slug: &str, id: &str, reason: &str) -> Result<()> {
    set_answer(tx, actor, slug, id, reason, false)
}

fn set_question(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str, hides: bool) -> Result<()> {
    let before = seen(tx.conn, actor, slug)?;
    let hub = require_editor(tx.conn, actor)?;
    let reason = checked(before.hidden_at, hides, reason)?;
    let after = Question {
        hidden_at: hides.then_some(tx.now),
        hidden_reason: hides.then(|| reason.clone()),
        updated_at: tx.now,
        ..before.clone()
    };
    let action = if hides { "peer_question.hide" } else { "peer_question.restore" };
    save(tx, actor, action, &before, &after)?;
    note(tx, actor, &hub.id, (&before.id, None), &reason, hides)?;
    tell_author(tx, before.created_by.as_deref(), &before, hides)
}

fn set_answer(tx: &mut Tx, actor: &Actor, slug: &str, id: &str, reason: &str, hides: bool) -> Result<()> {
    let question = seen(tx.conn, actor, slug)?;
    let before = find(tx.conn, &question, id)?;
    let hub = require_editor(tx.conn, actor)?;
    let reason = checked(before.hidden_at, hides, reason)?;
    let after = Answer {
        hidden_at: hides.then_some(tx.now),
        hidden_reason: hides.then(|| reason.clone()),
        updated_at: tx.now,
        ..before.clone()
    };
    diesel::update(exchange_answer::table.find(id)).set(&after).execute(tx.conn)?;
    let action = if hides { "peer_answer.hide" } else { "peer_answer.restore" };
    record_with_reason(tx, actor, action, Some(&before), &after, Some(&reason))?;
    note(tx, actor, &hub.id, (&question.id, Some(&before.id)), &reason, hides)?;
    publish(tx, actor, &question.id)?;
    tell_author(tx, before.created_by.as_deref(), &question, hides)
}

fn checked(hidden_at: Option<Timestamp>, hides: bool, reason: &str) -> Result<String> {
    if hidden_at.is_some() == hides {
        return Err(Refusal::Conflict(Problem::wrong_state(if hides { "hidden" } else { "seen" })).into());
    }
    let reason = paragraphs(reason, LONGEST_REASON).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    no_personal_data("reason", &reason)?;
    Ok(reason)
}

fn note(
    tx: &mut Tx,
    actor: &Actor,
    hub_id: &str,
    (question_id, answer_id): (&str, Option<&str>),
    reason: &str,
    hides: bool,
) -> Result<()> {
    let row = Moderation {
        id: new_id(),
        mechanism_id: hub_id.to_owned(),
        question_id: question_id.to_owned(),
        answer_id: answer_id.map(str::to_owned),
        act: if hides { "hide" } else { "restore" }.to_owned(),
        reason: reason.to_owned(),
        actor_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(exchange_moderation::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "moderation.note", None, &row)
}

fn tell_author(tx: &mut Tx, author: Option<&str>, question: &Question, hides: bool) -> Result<()> {
    let news = if hides { ExchangeNews::Hidden } else { ExchangeNews::Restored };
    let people = author.map(str::to_owned).into_iter().collect();
    tell(tx, people, None, news, &question.path())
}

/// One act of moderation, as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// Whether it was hidden; else restored.
    pub hides: bool,
    /// Whether it was an answer; else a question.
    pub is_answer: bool,
    /// Why.
    pub reason: String,
    /// The role of who did it.
    pub by: String,
    /// The name of the question in addresses, for those who may read it.
    pub slug: Option<String>,
}

/// What was hidden and restored, the last first, and how many acts there are. Reasons are public even where the question is
/// the network's.
pub fn moderation_log(
    conn: &mut Conn,
    actor: &Actor,
    (offset, limit): (i64, i64),
) -> Result<(Vec<LogLine>, i64)> {
    let total = exchange_moderation::table.count().get_result(conn)?;
    let rows: Vec<(Moderation, String, String)> = exchange_moderation::table
        .inner_join(exchange_question::table)
        .order((exchange_moderation::at.desc(), exchange_moderation::id.desc()))
        .offset(offset)
        .limit(limit)
        .select((Moderation::as_select(), exchange_question::slug, exchange_question::audience))
        .load(conn)?;
    let seen: Vec<&str> = Audience::of(actor).iter().map(|audience| audience.code()).collect();
    let line = |(row, slug, audience): (Moderation, String, String)| LogLine {
        at: row.at,
        hides: row.act == "hide",
        is_answer: row.answer_id.is_some(),
        reason: row.reason,
        by: row.actor_label,
        slug: seen.contains(&audience.as_str()).then_some(slug),
    };
    Ok((rows.into_iter().map(line).collect(), total))
}
