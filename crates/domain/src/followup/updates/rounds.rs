//! The question that an update answers: an item of an open round, or no round at all.

use diesel::prelude::*;
use suivi_kernel::{Date, Result, Timestamp};
use suivi_store::schema::{round_item, update_round};
use suivi_store::{Conn, Tx};

use super::model::period_of;
use crate::followup::model::Subject;
use crate::followup::rows::{Round, RoundItem, Update};
use crate::followup::rules::rules;

/// The newest open round that asks this institution about this item.
pub(super) fn question(
    conn: &mut Conn,
    mechanism_id: &str,
    subject: &Subject,
    institution_id: &str,
) -> Result<Option<(Round, RoundItem)>> {
    let (measure, case, cluster) = subject.columns();
    let asked = round_item::table
        .inner_join(update_round::table)
        .filter(update_round::mechanism_id.eq(mechanism_id).and(update_round::state.eq("open")))
        .filter(round_item::institution_id.eq(institution_id).and(round_item::state.ne("excused")))
        .order(update_round::period_to.desc())
        .select((Round::as_select(), RoundItem::as_select()));
    let found = match (measure, case, cluster) {
        (Some(id), _, _) => asked.filter(round_item::measure_id.eq(id)).first(conn),
        (_, Some(id), _) => asked.filter(round_item::case_id.eq(id)).first(conn),
        (_, _, id) => asked.filter(round_item::cluster_id.eq(id.unwrap_or_default())).first(conn),
    };
    Ok(found.optional()?)
}

/// The round and the period that an update of today belongs to.
pub(super) fn place(
    conn: &mut Conn,
    mechanism_id: &str,
    subject: &Subject,
    institution_id: &str,
    today: Date,
) -> Result<(Option<String>, Date, Date)> {
    if let Some((round, _)) = question(conn, mechanism_id, subject, institution_id)? {
        return Ok((Some(round.id), round.period_from, round.period_to));
    }
    let (from, to) = period_of(today, rules(conn, mechanism_id)?.round_months);
    Ok((None, from, to))
}

/// Notes that the question has a draft or an answer. The first answer decides whether it came in time; a later one, after a
/// return for instance, only takes its place.
pub(super) fn note(tx: &mut Tx, update: &Update) -> Result<()> {
    let Some((round, item)) =
        question(tx.conn, &update.mechanism_id, &update.subject()?, &update.institution_id)?
    else {
        return Ok(());
    };
    let is_answer = update.submitted_at.is_some();
    if !is_answer && item.state != "waiting" {
        return Ok(());
    }
    let answered_at = item.answered_at.or(update.submitted_at);
    set(
        tx,
        &item,
        if is_answer { "answered" } else { "drafted" },
        Some(&update.id),
        answered_at,
        answered_at.is_some_and(|at| at > round.due_at),
        is_answer && update.is_nothing_new,
    )
}

/// Notes that the answer or draft was taken back by its own institution: the question is open again.
pub(super) fn forget(tx: &mut Tx, update: &Update) -> Result<()> {
    let asked = question(tx.conn, &update.mechanism_id, &update.subject()?, &update.institution_id)?;
    match asked {
        Some((_, item)) if item.update_id.as_deref() == Some(&update.id) => {
            set(tx, &item, "waiting", None, None, false, false)
        }
        _ => Ok(()),
    }
}

fn set(
    tx: &mut Tx,
    item: &RoundItem,
    state: &str,
    update_id: Option<&str>,
    answered_at: Option<Timestamp>,
    is_late: bool,
    is_nothing_new: bool,
) -> Result<()> {
    diesel::update(round_item::table.find(&item.id))
        .set((
            round_item::state.eq(state),
            round_item::update_id.eq(update_id),
            round_item::answered_at.eq(answered_at),
            round_item::is_late.eq(is_late),
            round_item::is_nothing_new.eq(is_nothing_new),
        ))
        .execute(tx.conn)?;
    tx.touch("round_item", &item.id);
    Ok(())
}
