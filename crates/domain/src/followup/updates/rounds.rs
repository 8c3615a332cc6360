//! The question that an update answers: an item of an open round, or no round at all.

use diesel::prelude::*;
use suivi_kernel::{Date, Result};
use suivi_store::schema::{round_item, update_round};
use suivi_store::{Conn, Tx};

use super::model::period_of;
use crate::followup::model::Subject;
use crate::followup::rounds::{note_answer, note_draft};
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

/// Notes that the question has a draft or an answer.
pub(super) fn note(tx: &mut Tx, update: &Update) -> Result<()> {
    if update.submitted_at.is_some() { note_answer(tx, update) } else { note_draft(tx, update) }
}
