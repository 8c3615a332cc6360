//! Signals: hints from outside (news, a feed, a suggestion). None becomes evidence, and no evidence an assessment,
//! unless a person takes it there.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{case_file, cluster, evidence, recommendation, signal};
use suivi_store::{Conn, Entry, Tx};

use super::model::{EvidenceKind, Subject};
use super::rows::{Evidence, Signal};
use super::standing;
use crate::mechanisms::{Mechanism, coded, one_line};
use crate::text::paragraphs;

coded! {
    /// Where a signal comes from.
    SignalKind {
        /// A news item that a person noticed.
        News = "news",
        /// A feed or another program.
        Feed = "feed",
        /// Somebody's suggestion.
        Suggestion = "suggestion",
    }
}

/// A hint to be kept.
#[derive(Clone, Debug)]
pub struct NewSignal<'a> {
    /// Where it comes from.
    pub kind: SignalKind,
    /// The case or cluster it may concern.
    pub about: Option<Subject>,
    /// What it says, in a line.
    pub title: &'a str,
    /// Where it can be read.
    pub address: Option<&'a str>,
    /// An extract or a message.
    pub body: Option<&'a str>,
    /// Who says it.
    pub source: &'a str,
    /// Its date.
    pub dated_on: Option<Date>,
}

/// Keeps a hint in the queue. Anyone signed in may suggest one; news and feeds come from the secretariat and its programs.
///
/// One that is older than the recommendation it points to, or that stands in the queue already under the same address,
/// is refused: it proves nothing new.
pub fn send(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewSignal<'_>) -> Result<Signal> {
    let works = actor.may(Act::Create, ObjectKind::EvidenceInternal, &mechanism.id);
    let suggests = new.kind == SignalKind::Suggestion && actor.is_member_of(&mechanism.id);
    actor.require_that(works || suggests)?;
    let mut wrong = Vec::new();
    let mut note =
        |field: &str, problem: Problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    let mut line = |field: &str, text: &str| match one_line(text, 300) {
        Ok(text) if text.is_empty() => {
            note(field, Problem::required(""));
            text
        }
        Ok(text) => text,
        Err(problem) => {
            note(field, problem);
            String::new()
        }
    };
    let (title, source) = (line("title", new.title), line("source", new.source));
    let address = new.address.map(str::trim).filter(|address| !address.is_empty());
    if address.is_some_and(|address| !is_web_address(address)) {
        note("address", Problem::not_an_address(address.unwrap_or_default()));
    }
    if new.dated_on.is_some_and(|day| day > tx.now.date()) {
        note("dated_on", Problem::in_the_future(""));
    }
    let body = match paragraphs(new.body.unwrap_or_default(), 5_000) {
        Ok(body) => (!body.is_empty()).then_some(body),
        Err(problem) => {
            note("body", problem);
            None
        }
    };
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    check_target(tx.conn, mechanism, new.about.as_ref(), new.dated_on)?;
    check_new(tx.conn, mechanism, address)?;
    let (_, case_id, cluster_id) = new.about.as_ref().map(Subject::columns).unwrap_or_default();
    let row = Signal {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        kind: new.kind.code().to_owned(),
        case_id,
        cluster_id,
        title,
        address: address.map(str::to_owned),
        body,
        source,
        dated_on: new.dated_on,
        found_at: tx.now,
        state: "open".to_owned(),
        decided_by: None,
        decided_label: None,
        decided_at: None,
        reason: None,
        evidence_id: None,
        sent_by: actor.user_id.clone(),
    };
    diesel::insert_into(signal::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "signal.send", None, &row)?;
    Ok(row)
}

fn is_web_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    address.len() <= 2_000
        && rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// Refuses a target of another mechanism, and a hint older than the recommendation.
fn check_target(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: Option<&Subject>,
    dated_on: Option<Date>,
) -> Result<()> {
    match about {
        None => Ok(()),
        Some(Subject::Cluster(id)) => {
            let there =
                cluster::table.filter(cluster::id.eq(id).and(cluster::mechanism_id.eq(&mechanism.id)));
            let is_there: bool = diesel::select(diesel::dsl::exists(there)).get_result(conn)?;
            if is_there { Ok(()) } else { Err(Refusal::NotFound.into()) }
        }
        Some(Subject::Case(id)) => {
            let made_on: Option<Date> = case_file::table
                .inner_join(recommendation::table)
                .filter(case_file::id.eq(id).and(case_file::mechanism_id.eq(&mechanism.id)))
                .select(recommendation::date)
                .first(conn)
                .optional()?
                .ok_or(Refusal::NotFound)?;
            match (made_on, dated_on) {
                (Some(made_on), Some(day)) if day < made_on => {
                    Err(Refusal::invalid("dated_on", Problem::before_the_recommendation(made_on)).into())
                }
                _ => Ok(()),
            }
        }
        Some(Subject::Measure(_)) => {
            Err(Refusal::invalid("about", Problem::unknown_choice("measure")).into())
        }
    }
}

fn check_new(conn: &mut Conn, mechanism: &Mechanism, address: Option<&str>) -> Result<()> {
    let Some(address) = address else { return Ok(()) };
    let same = signal::table
        .filter(signal::mechanism_id.eq(&mechanism.id).and(signal::address.eq(address)))
        .filter(signal::state.ne("taken"));
    // One that was set aside does not come back by being sent again: a person decided.
    let is_known: bool = diesel::select(diesel::dsl::exists(same)).get_result(conn)?;
    if is_known { Err(Refusal::invalid("address", Problem::taken(address)).into()) } else { Ok(()) }
}

/// A person takes a hint as evidence on its case; it stays internal until somebody makes it public.
pub fn take(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    kind: EvidenceKind,
    case_id: Option<&str>,
) -> Result<Evidence> {
    actor.require(Act::Create, ObjectKind::EvidenceInternal, &mechanism.id)?;
    let before = open_row(tx.conn, mechanism, id)?;
    let case_id = case_id.or(before.case_id.as_deref());
    let case_id = case_id.ok_or_else(|| Refusal::invalid("case", Problem::required("")))?.to_owned();
    check_target(tx.conn, mechanism, Some(&Subject::Case(case_id.clone())), before.dated_on)?;
    let proof = Evidence {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        update_id: None,
        measure_id: None,
        case_id: Some(case_id.clone()),
        assessment_id: None,
        kind: kind.code().to_owned(),
        title: before.title.clone(),
        language: None,
        address: before.address.clone(),
        blob_hash: None,
        file_name: None,
        media_type: None,
        size: None,
        alternative: None,
        dated_on: before.dated_on,
        is_public: false,
        check_state: None,
        checked_at: None,
        check_note: None,
        signal_id: Some(before.id.clone()),
        added_by: actor.user_id.clone(),
        added_label: actor.label.clone(),
        added_at: tx.now,
        published_at: None,
        withdrawn_at: None,
        withdrawn_reason: None,
    };
    diesel::insert_into(evidence::table).values(&proof).execute(tx.conn)?;
    let entry = Entry {
        action: "evidence.add",
        object_kind: "evidence",
        object_id: &proof.id,
        mechanism_id: Some(&mechanism.id),
        after: Some(digest(&proof)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    decide(tx, actor, &before, "taken", None, Some(&proof.id))?;
    standing::refresh(tx, &[case_id])?;
    Ok(proof)
}

/// A person sets a hint aside, with a reason; it is kept.
pub fn set_aside(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    actor.require(Act::Create, ObjectKind::EvidenceInternal, &mechanism.id)?;
    let reason = one_line(reason, 500).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let before = open_row(tx.conn, mechanism, id)?;
    decide(tx, actor, &before, "set_aside", Some(reason), None)
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    before: &Signal,
    state: &str,
    reason: Option<String>,
    evidence_id: Option<&str>,
) -> Result<()> {
    let after = Signal {
        state: state.to_owned(),
        decided_by: actor.user_id.clone(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        reason,
        evidence_id: evidence_id.map(str::to_owned),
        ..before.clone()
    };
    diesel::update(signal::table.find(&after.id)).set(&after).execute(tx.conn)?;
    record(tx, actor, "signal.decide", Some(before), &after)
}

fn open_row(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Signal> {
    let row: Signal = signal::table
        .filter(signal::id.eq(id).and(signal::mechanism_id.eq(&mechanism.id)))
        .select(Signal::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if row.state == "open" { Ok(row) } else { Err(Refusal::Conflict(Problem::wrong_state("")).into()) }
}

/// The hints in one state, the newest first; a page of them and how many there are.
pub fn in_state(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    state: &str,
    (offset, limit): (i64, i64),
) -> Result<(i64, Vec<Signal>)> {
    actor.require(Act::Read, ObjectKind::EvidenceInternal, &mechanism.id)?;
    let of_state =
        || signal::table.filter(signal::mechanism_id.eq(&mechanism.id).and(signal::state.eq(state)));
    let total = of_state().count().get_result(conn)?;
    let rows = of_state()
        .order((signal::found_at.desc(), signal::id))
        .offset(offset)
        .limit(limit)
        .select(Signal::as_select())
        .load(conn)?;
    Ok((total, rows))
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Signal>,
    after: &Signal,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "signal",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason: after.reason.as_deref(),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
