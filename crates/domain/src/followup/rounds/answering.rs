//! What updates do to the questions of a round. The commands of updates call these in their own transaction.

use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::schema::{round_item, update_round};
use suivi_store::{Conn, Tx};

use super::asking::question;
use super::model::{ItemState, RoundState};
use super::queries::open_round;
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::{Round, RoundItem, Update};

/// Notes that an update was submitted: it answers its question of the open round.
///
/// Whether it came in time is decided once, by the first answer; a correction or an answer after a return changes only
/// which update stands for it. Something that was not asked, because it was allocated since, is answered all the same.
pub fn note_answer(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some((round, subject)) = question_of(tx.conn, update)? else { return Ok(()) };
    let at = update.submitted_at.unwrap_or(tx.now);
    let item = item(tx.conn, &round, &subject, &update.institution_id)?;
    let is_new = item.is_none();
    let mut item = item.unwrap_or_else(|| question(&round, &subject, &update.institution_id));
    if item.answered_at.is_none() {
        item.answered_at = Some(at);
        item.is_late = at > round.due_at;
    }
    item.state = ItemState::Answered.code().to_owned();
    item.update_id = Some(update.id.clone());
    item.is_nothing_new = update.is_nothing_new;
    keep(tx, &item, is_new)
}

/// Notes that an update is begun, was returned or was withdrawn: its question has no answer, or no more.
///
/// What came in time before stays in time: that the secretariat sends something back makes no institution late.
pub fn note_draft(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some((round, subject)) = question_of(tx.conn, update)? else { return Ok(()) };
    let Some(mut item) = item(tx.conn, &round, &subject, &update.institution_id)? else { return Ok(()) };
    let is_another = item.update_id.as_ref().is_some_and(|id| *id != update.id);
    let state: ItemState = item.state.parse()?;
    if state == ItemState::Excused || (state == ItemState::Answered && is_another) {
        return Ok(());
    }
    let is_withdrawn = update.status == UpdateStatus::Withdrawn.code();
    let state = if is_withdrawn { ItemState::Waiting } else { ItemState::Drafted };
    item.state = state.code().to_owned();
    item.update_id = (!is_withdrawn).then(|| update.id.clone());
    keep(tx, &item, false)
}

fn keep(tx: &mut Tx, item: &RoundItem, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(round_item::table).values(item).execute(tx.conn)?;
    } else {
        diesel::update(round_item::table.find(&item.id)).set(item).execute(tx.conn)?;
    }
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
