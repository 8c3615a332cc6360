//! What updates do to the questions of a round. The commands of updates call these in their own transaction.

use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::schema::{round_item, update_round};
use suivi_store::{Conn, Tx};

use super::asking::{question, questions};
use super::model::{ItemState, RoundState};
use super::queries::open_round;
use crate::followup::model::Subject;
use crate::followup::rows::{Round, RoundItem, Update};

/// Notes that an update was submitted: it answers its question of the open round.
///
/// Whether it came in time is decided once, by the first answer; a correction or an answer after a return changes only
/// which update stands for it. A lead that was not asked, because the item is its since then, answers all the same; what
/// an institution that only supports adds is no answer.
pub fn note_answer(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some((round, subject)) = question_of(tx.conn, update)? else { return Ok(()) };
    let at = update.submitted_at.unwrap_or(tx.now);
    let found = item(tx.conn, &round, &subject, &update.institution_id)?;
    let is_new = found.is_none();
    if is_new && !leads(tx.conn, update, &subject)? {
        return Ok(());
    }
    let mut item = found.unwrap_or_else(|| question(&round, &subject, &update.institution_id));
    if item.answered_at.is_none() {
        item.answered_at = Some(at);
        item.is_late = at > round.due_at;
    }
    item.state = ItemState::Answered.code().to_owned();
    item.update_id = Some(update.id.clone());
    item.is_nothing_new = update.is_nothing_new;
    keep(tx, &item, is_new)
}

fn leads(conn: &mut Conn, update: &Update, subject: &Subject) -> Result<bool> {
    let own = std::slice::from_ref(&update.institution_id);
    Ok(questions(conn, &update.mechanism_id, Some(own))?.contains_key(subject))
}

/// Notes that an update is begun, or was sent back: its question has no answer, or no more.
///
/// What came in time before stays in time: that somebody sends an answer back makes no institution late.
pub fn note_draft(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some(mut item) = open_to(tx.conn, update)? else { return Ok(()) };
    item.state = ItemState::Drafted.code().to_owned();
    item.update_id = Some(update.id.clone());
    item.is_nothing_new = false;
    keep(tx, &item, false)
}

/// Notes that its own institution took an update back, or laid a draft aside: the question waits as if nothing had been
/// said.
pub fn note_gone(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some(mut item) = open_to(tx.conn, update)? else { return Ok(()) };
    if item.update_id.as_ref() != Some(&update.id) {
        return Ok(());
    }
    item.state = ItemState::Waiting.code().to_owned();
    item.update_id = None;
    item.answered_at = None;
    item.is_late = false;
    item.is_nothing_new = false;
    keep(tx, &item, false)
}

/// The question that the update may change: one that is excused, or that another update answers, stays as it is.
fn open_to(conn: &mut Conn, update: &Update) -> Result<Option<RoundItem>> {
    let Some((round, subject)) = question_of(conn, update)? else { return Ok(None) };
    let found = item(conn, &round, &subject, &update.institution_id)?;
    let is_open = |item: &RoundItem| {
        let is_another = item.update_id.as_ref().is_some_and(|id| *id != update.id);
        let is_answered = item.state == ItemState::Answered.code();
        item.state != ItemState::Excused.code() && !(is_answered && is_another)
    };
    Ok(found.filter(is_open))
}

fn keep(tx: &mut Tx, item: &RoundItem, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(round_item::table).values(item).execute(tx.conn)?;
    } else {
        diesel::update(round_item::table.find(&item.id)).set(item).execute(tx.conn)?;
    }
    tx.touch("round_item", &item.id);
    Ok(())
}

/// The open round that the update belongs to, and what it is about.
fn question_of(conn: &mut Conn, update: &Update) -> Result<Option<(Round, Subject)>> {
    let subject = Subject::of_columns(
        update.measure_id.as_deref(),
        update.case_id.as_deref(),
        update.cluster_id.as_deref(),
    );
    let round = match &update.round_id {
        Some(id) => update_round::table
            .find(id)
            .filter(update_round::state.eq(RoundState::Open.code()))
            .select(Round::as_select())
            .first(conn)
            .optional()?,
        None => open_round(conn, &update.mechanism_id)?,
    };
    Ok(round.zip(subject))
}

fn item(
    conn: &mut Conn,
    round: &Round,
    subject: &Subject,
    institution_id: &str,
) -> Result<Option<RoundItem>> {
    let mut query = round_item::table
        .filter(round_item::round_id.eq(&round.id).and(round_item::institution_id.eq(institution_id)))
        .select(RoundItem::as_select())
        .into_boxed();
    query = match subject {
        Subject::Measure(id) => query.filter(round_item::measure_id.eq(id)),
        Subject::Case(id) => query.filter(round_item::case_id.eq(id)),
        Subject::Cluster(id) => query.filter(round_item::cluster_id.eq(id)),
    };
    Ok(query.first(conn).optional()?)
}
