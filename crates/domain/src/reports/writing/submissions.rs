//! What was sent: the file with its digest, how and when, what the receiver gave back; and that the UN has published it.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::{report_submission, reporting_obligation};
use suivi_store::{Conn, Tx};

use super::access::row;
use super::change::{Revised, require_seen};
use super::model::{Channel, ReportState};
use super::rows::{Report, Submission};
use crate::mechanisms::{Mechanism, note};
use crate::reports::model::ObligationState;
use crate::reports::rows::Obligation;
use crate::text;
use crate::trail::record_change;

/// The file that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentFile {
    /// Its name.
    pub name: String,
    /// The SHA-256 of its content, in hexadecimal.
    pub hash: String,
    /// Its size in bytes.
    pub size: i64,
}

/// How a report was sent.
#[derive(Clone, Debug)]
pub struct Sending {
    /// When.
    pub sent_on: Date,
    /// How.
    pub channel: Channel,
    /// What the receiver gave back: a number, a note.
    pub receipt: Option<String>,
    /// A word on it.
    pub note: Option<String>,
}

/// Records that an approved report was sent, with the file. The obligation that it meets is met. A corrected file may be
/// sent after it: both stay.
pub fn submit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    (sending, file): (Sending, SentFile),
    seen: i32,
) -> Result<Report> {
    actor.require(Act::Create, ObjectKind::ReportSubmitted, &mechanism.id)?;
    let before = row(tx.conn, mechanism, slug)?;
    require_seen(before.revision, seen)?;
    match before.state.parse()? {
        ReportState::Approved | ReportState::Submitted => {}
        _ => return Err(Refusal::Conflict(Problem::wrong_state(&before.state)).into()),
    }
    let mut wrong = Vec::new();
    let receipt = note(&mut wrong, "receipt", text::maybe_line(sending.receipt.as_deref(), 300));
    let word = note(&mut wrong, "note", text::maybe_passage(sending.note.as_deref(), 2_000));
    if sending.sent_on > tx.now.date() {
        wrong.push(FieldProblem { field: "sent_on".to_owned(), problem: Problem::in_the_future("") });
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let submission = Submission {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        report_id: before.id.clone(),
        sent_on: sending.sent_on,
        channel: sending.channel.code().to_owned(),
        receipt,
        file_name: file.name,
        file_hash: file.hash,
        file_size: file.size,
        note: word,
        by_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(report_submission::table).values(&submission).execute(tx.conn)?;
    record_change(tx, actor, "report.send", None, &submission)?;
    meet(tx, actor, mechanism, &before, sending.sent_on)?;
    let after = Report { state: ReportState::Submitted.code().to_owned(), ..before.clone() };
    after.put(tx, actor, "report.submit", &before, None)
}

/// Says of the obligation that it is met; one that was met or waived already is left alone.
fn meet(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, report: &Report, on: Date) -> Result<()> {
    if let Some(owed) = obligation(tx.conn, report)?
        && owed.state == ObligationState::Open.code()
    {
        crate::reports::submit(tx, actor, mechanism, &owed.slug, (on, None), owed.revision)?;
    }
    Ok(())
}

/// The obligation that a report meets.
pub fn obligation(conn: &mut Conn, report: &Report) -> Result<Option<Obligation>> {
    let Some(id) = &report.obligation_id else { return Ok(None) };
    Ok(reporting_obligation::table.find(id).select(Obligation::as_select()).first(conn).optional()?)
}

/// Records that the UN has published the report under a symbol: from now on everybody reads it here as well.
pub fn published(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    symbol: &str,
    seen: i32,
) -> Result<Report> {
    actor.require(Act::Publish, ObjectKind::ReportSubmitted, &mechanism.id)?;
    let before = row(tx.conn, mechanism, slug)?;
    require_seen(before.revision, seen)?;
    if before.state != ReportState::Submitted.code() {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.state)).into());
    }
    let symbol = text::maybe_line(Some(symbol), 60)
        .and_then(|symbol| symbol.ok_or_else(|| Problem::required("")))
        .map_err(|problem| Refusal::invalid("symbol", problem))?;
    // Positions are shown only once the outcome that they answer was adopted (V4): the UN publishes an addendum before.
    if before.annex.as_deref() == Some("positions") && !super::positions::are_adopted(tx.conn, &before)? {
        return Err(Refusal::invalid("symbol", Problem::not_adopted("")).into());
    }
    let after = Report {
        state: ReportState::Published.code().to_owned(),
        symbol: Some(symbol),
        published_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "report.publish", &before, None)
}

/// What was sent of a report, the latest first.
pub fn of_report(conn: &mut Conn, report: &Report) -> Result<Vec<Submission>> {
    Ok(report_submission::table
        .filter(report_submission::report_id.eq(&report.id))
        .order((report_submission::at.desc(), report_submission::id.desc()))
        .select(Submission::as_select())
        .load(conn)?)
}
