//! Asking peers: a question is put, changed in view of everybody, closed and opened again.

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Problem, Refusal, Result, new_id};
use suivi_store::schema::{exchange_mention, exchange_question, exchange_version, exchange_watch};
use suivi_store::{Conn, Tx};

use super::model::{known_capacities, known_states, known_themes, no_personal_data};
use super::publish::publish;
use super::rows::{OldText, Question, codes, json};
use super::seats::{Own, is_editor, seat};
use super::telling::{focal_persons, tell};
use crate::hub::Audience;
use crate::hub::shelf::{self, Kind};
use crate::mail::ExchangeNews;
use crate::mechanisms::one_line;
use crate::text::paragraphs;
use crate::trail::record_change;

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 200;
/// The longest question or answer, in characters.
pub const LONGEST_BODY: usize = 10_000;

/// A question before it is asked.
#[derive(Clone, Debug)]
pub struct NewQuestion {
    /// The seat, as [`crate::hub::voices::Voice::key`] names it; the first one where none is named.
    pub seat: Option<String>,
    /// Public or network.
    pub audience: Audience,
    /// The language it is written in.
    pub language: Language,
    /// What is asked, in one line.
    pub title: String,
    /// The whole question, in Markdown.
    pub body: String,
    /// Codes of the four capacities.
    pub capacities: Vec<String>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// States it is put to above all, ISO 3166-1 alpha-3.
    pub states: Vec<String>,
}

/// The text and the tags, tidied.
struct Words {
    title: String,
    body: String,
    capacities: Vec<String>,
    themes: Vec<String>,
    states: Vec<String>,
}

impl NewQuestion {
    fn words(&self) -> Result<Words> {
        let title =
            one_line(&self.title, LONGEST_TITLE).map_err(|problem| Refusal::invalid("title", problem))?;
        let body =
            paragraphs(&self.body, LONGEST_BODY).map_err(|problem| Refusal::invalid("body", problem))?;
        for (field, text) in [("title", &title), ("body", &body)] {
            if text.is_empty() {
                return Err(Refusal::invalid(field, Problem::required("")).into());
            }
            no_personal_data(field, text)?;
        }
        Ok(Words {
            title,
            body,
            capacities: known_capacities(&self.capacities)?,
            themes: known_themes(&self.themes)?,
            states: known_states("states", &self.states)?,
        })
    }
}

/// Asks: whoever holds a seat, in its name. States that it mentions are told; the asker hears of answers.
pub fn ask(tx: &mut Tx, actor: &Actor, new: NewQuestion) -> Result<Question> {
    let voice = seat(tx.conn, actor, new.seat.as_deref())?;
    if new.audience == Audience::Un {
        return Err(Refusal::invalid("audience", Problem::unknown_choice(new.audience.code())).into());
    }
    let words = new.words()?;
    // An address travels in letters and logs: it tells nothing of a question that is not public.
    let wanted = if new.audience == Audience::Public { words.title.as_str() } else { "" };
    let row = Question {
        id: new_id(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        speaker_role: voice.role.code().to_owned(),
        speaker_names: voice.names.to_json(),
        speaker_state: voice.state,
        slug: shelf::free_address(tx.conn, Kind::Question, wanted)?,
        audience: new.audience.code().to_owned(),
        language: new.language.code().to_owned(),
        capacities: json(&words.capacities)?,
        themes: json(&words.themes)?,
        states: json(&words.states)?,
        title: words.title,
        body: words.body,
        is_closed: false,
        accepted_id: None,
        hidden_at: None,
        hidden_reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    diesel::insert_into(exchange_question::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "peer_question.ask", None, &row)?;
    publish(tx, actor, &row.id)?;
    if let Some(account_id) = &actor.user_id {
        keep_watch(tx, &row.id, account_id)?;
    }
    tell_states(tx, actor, &row)?;
    Ok(row)
}

/// Changes a question; what it said before stays readable. The audience stays what it was.
pub fn revise(tx: &mut Tx, actor: &Actor, slug: &str, new: NewQuestion, revision: i32) -> Result<Question> {
    let before = own(tx.conn, actor, slug)?;
    if before.hidden_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("hidden")).into());
    }
    if before.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let words = new.words()?;
    let after = Question {
        language: new.language.code().to_owned(),
        capacities: json(&words.capacities)?,
        themes: json(&words.themes)?,
        states: json(&words.states)?,
        title: words.title,
        body: words.body,
        ..before.clone()
    };
    if after == before {
        return Ok(before);
    }
    if (&after.title, &after.body) != (&before.title, &before.body) {
        let old = OldText {
            id: new_id(),
            about_kind: "question".to_owned(),
            about_id: before.id.clone(),
            title: Some(before.title.clone()),
            body: before.body.clone(),
            until: tx.now,
        };
        diesel::insert_into(exchange_version::table).values(&old).execute(tx.conn)?;
    }
    let after = Question { updated_at: tx.now, revision: before.revision + 1, ..after };
    save(tx, actor, "peer_question.revise", &before, &after)?;
    tell_states(tx, actor, &after)?;
    Ok(after)
}

/// Says that no more answers are wanted: the asker, or an editor of the hub.
pub fn close(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Question> {
    set_closed(tx, actor, slug, true)
}

/// Opens a closed question again.
pub fn reopen(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Question> {
    set_closed(tx, actor, slug, false)
}

fn set_closed(tx: &mut Tx, actor: &Actor, slug: &str, is_closed: bool) -> Result<Question> {
    let before = led(tx.conn, actor, slug)?;
    if before.is_closed == is_closed {
        return Ok(before);
    }
    let after = Question { is_closed, updated_at: tx.now, ..before.clone() };
    let action = if is_closed { "peer_question.close" } else { "peer_question.reopen" };
    save(tx, actor, action, &before, &after)?;
    Ok(after)
}

/// Wants to hear of new answers, as somebody with an account who may read the question.
pub fn watch(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<()> {
    let question = seen(tx.conn, actor, slug)?;
    let account_id = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    keep_watch(tx, &question.id, &account_id)
}

/// Wants to hear no more.
pub fn unwatch(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<()> {
    let question = seen(tx.conn, actor, slug)?;
    let account_id = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    diesel::delete(exchange_watch::table.find((&question.id, &account_id))).execute(tx.conn)?;
    Ok(())
}

pub(super) fn keep_watch(tx: &mut Tx, question_id: &str, account_id: &str) -> Result<()> {
    if is_watched(tx.conn, question_id, account_id)? {
        return Ok(());
    }
    diesel::insert_into(exchange_watch::table)
        .values((
            exchange_watch::question_id.eq(question_id),
            exchange_watch::account_id.eq(account_id),
            exchange_watch::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn is_watched(conn: &mut Conn, question_id: &str, account_id: &str) -> Result<bool> {
    let there: i64 = exchange_watch::table.find((question_id, account_id)).count().get_result(conn)?;
    Ok(there > 0)
}

/// Tells the mentioned States, each once in the life of the question.
fn tell_states(tx: &mut Tx, actor: &Actor, question: &Question) -> Result<()> {
    for state in codes(&question.states)? {
        let told: i64 = exchange_mention::table.find((&question.id, &state)).count().get_result(tx.conn)?;
        if told > 0 {
            continue;
        }
        diesel::insert_into(exchange_mention::table)
            .values((
                exchange_mention::question_id.eq(&question.id),
                exchange_mention::state.eq(&state),
                exchange_mention::told_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        let people = focal_persons(tx.conn, &state)?;
        tell(tx, people, actor.user_id.as_deref(), ExchangeNews::Mentioned, &question.path())?;
    }
    Ok(())
}

/// Writes a question that changed, and what of it stands on the shelf.
pub(super) fn save(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Question,
    after: &Question,
) -> Result<()> {
    diesel::update(exchange_question::table.find(&before.id)).set(after).execute(tx.conn)?;
    record_change(tx, actor, action, Some(before), after)?;
    publish(tx, actor, &after.id)
}

/// A question of this node that the actor may know of.
pub(super) fn seen(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Question> {
    let found: Question = exchange_question::table
        .filter(exchange_question::slug.eq(slug))
        .select(Question::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let audience = found.audience()?;
    if Audience::of(actor).contains(&audience) { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// A question of the actor's own seat.
fn own(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Question> {
    let question = seen(conn, actor, slug)?;
    actor.require_that(question.is_own(actor))?;
    Ok(question)
}

/// A question of the actor's own seat, or any one for an editor of the hub.
pub(super) fn led(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Question> {
    let question = seen(conn, actor, slug)?;
    let leads = question.is_own(actor) || is_editor(conn, actor)?;
    actor.require_that(leads)?;
    Ok(question)
}

impl Question {
    /// Whether the actor asked it, or speaks for the same body.
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
