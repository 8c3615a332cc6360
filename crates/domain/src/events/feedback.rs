//! What those who took part say afterwards: two questions, without a name; for the organisers.

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, Problem, Refusal, Result, new_id};
use suivi_store::schema::event_feedback;
use suivi_store::{Conn, Tx};

use super::access::{by_id, require_status};
use super::model::EventStatus;
use super::rows::{Event, Feedback};
use crate::accounts::count_form;
use crate::hub::shelf::{self, Kind};
use crate::mechanisms::note;
use crate::text;
use crate::trail::record_change;

/// Keeps what somebody says about an event that took place. Nothing says who.
pub fn give(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    (useful, better): (&str, &str),
    network: &str,
) -> Result<()> {
    let item = shelf::item(tx.conn, actor, Kind::Event, slug)?;
    let event = by_id(tx.conn, &item.id)?;
    require_status(&event, EventStatus::is_over)?;
    let mut wrong = Vec::new();
    let useful = note(&mut wrong, "useful", text::paragraphs(useful, 2_000));
    let better = note(&mut wrong, "better", text::paragraphs(better, 2_000));
    if useful.is_empty() && better.is_empty() {
        wrong.push(FieldProblem { field: "useful".to_owned(), problem: Problem::required("") });
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    count_form(tx, network)?;
    let row = Feedback {
        id: new_id(),
        mechanism_id: event.mechanism_id,
        event_id: event.id,
        useful,
        better,
        given_on: tx.now.date(),
    };
    diesel::insert_into(event_feedback::table).values(&row).execute(tx.conn)?;
    // Not even the trail knows who.
    record_change(tx, &Actor::visitor(), "event.feedback", None, &row)
}

/// What was said; for those who organise the event.
pub fn all(conn: &mut Conn, event: &Event) -> Result<Vec<Feedback>> {
    Ok(event_feedback::table
        .filter(event_feedback::event_id.eq(&event.id))
        .order((event_feedback::given_on.desc(), event_feedback::id.desc()))
        .select(Feedback::as_select())
        .load(conn)?)
}
