//! Requests for contributions: a question to an institution for its part of a section, its answer, cleared by its approver,
//! and taken into the section without anybody typing it again.
//!
//! A letter asks; further ones go out on the rungs of the same ladder as those of a round: T-14, T-7, T-2, T+1, T+7 (DOMAIN 2.4).

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, Role, Timestamp, Zone, new_id,
};
use suivi_store::schema::{account, contribution_request, membership, report, report_section};
use suivi_store::{Conn, Db, Tx};

use super::access::{clears_for, require_secretariat};
use super::change::{Revised, given};
use super::letters;
use super::model::{ContributionState, How};
use super::rows::{Contribution, Report, Section};
use super::sections::{open_section, tidy, words_of, write_version};
use crate::followup::reminders::{Rung, writing_day};
use crate::followup::rules::rules;
use crate::mail::ReportAsks;
use crate::mechanisms::{self, Mechanism};
use crate::text::paragraphs;
use crate::trail::record_change;

/// The longest question, in characters.
pub const LONGEST_QUESTION: usize = 3_000;

/// Asks an institution for its part of a section.
pub fn ask(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    (institution_id, question, due_on): (&str, &str, Option<Date>),
) -> Result<Contribution> {
    require_secretariat(actor, mechanism)?;
    let (report, _, section) = open_section(tx.conn, actor, mechanism, place)?;
    let mut wrong = Vec::new();
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    let question = paragraphs(question, LONGEST_QUESTION).unwrap_or_else(|problem| {
        say("question", problem);
        "?".to_owned()
    });
    if question.is_empty() {
        say("question", Problem::required(""));
    }
    match due_on {
        None => say("due_on", Problem::required("")),
        Some(day) if day < tx.now.date() => say("due_on", Problem::ends_before_it_begins("")),
        Some(_) => {}
    }
    match mechanisms::institution_by_id(tx.conn, &mechanism.id, institution_id) {
        Ok(found) if found.is_valid_on(tx.now.date()) => {}
        Ok(_) => say("institution", Problem::not_active("")),
        Err(error) if error.is_not_found() => say("institution", Problem::unknown_choice("")),
        Err(error) => return Err(error),
    }
    let (Some(due_on), true) = (due_on, wrong.is_empty()) else {
        return Err(Refusal::Invalid(wrong).into());
    };
    let asked_already = contribution_request::table
        .filter(contribution_request::section_id.eq(&section.id))
        .filter(contribution_request::institution_id.eq(institution_id))
        .filter(contribution_request::state.eq_any([
            ContributionState::Asked.code(),
            ContributionState::Written.code(),
            ContributionState::Answered.code(),
        ]));
    if diesel::select(diesel::dsl::exists(asked_already)).get_result::<bool>(tx.conn)? {
        return Err(Refusal::invalid("institution", Problem::asked_already("")).into());
    }
    let row = Contribution {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        report_id: report.id.clone(),
        section_id: section.id,
        institution_id: institution_id.to_owned(),
        question,
        due_on,
        first_due_on: due_on,
        state: ContributionState::Asked.code().to_owned(),
        answer: None,
        answer_words: 0,
        answered_label: None,
        answered_at: None,
        cleared_label: None,
        cleared_at: None,
        decision: None,
        decided_label: None,
        decided_at: None,
        answered_by: None,
        asked_by: actor.user_id.clone(),
        asked_label: actor.label.clone(),
        asked_at: tx.now,
        // The letter that asks stands for the rung of today.
        reminded: Rung::on((tx.now.date() - due_on).num_days()).map(|rung| rung.code().to_owned()),
        revision: 1,
    };
    diesel::insert_into(contribution_request::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "contribution.ask", None, &row)?;
    write_to_all(tx, mechanism, (&row, &report), Rung::TwoWeeks)?;
    Ok(row)
}

/// Whether the actor answers for the institution that is asked.
pub fn answers_for(actor: &Actor, row: &Contribution) -> bool {
    actor.institutions_in(&row.mechanism_id).contains(&row.institution_id.as_str())
        && actor.may_own(Act::Create, ObjectKind::ReportDraft, &row.mechanism_id, &row.institution_id)
}

/// One request, to be acted on by somebody who knows of it.
fn row(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Contribution> {
    contribution_request::table
        .filter(contribution_request::id.eq(id).and(contribution_request::mechanism_id.eq(&mechanism.id)))
        .select(Contribution::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// A request with the report and the section it is about.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The request.
    pub row: Contribution,
    /// The report.
    pub report: Report,
    /// The section.
    pub section: Section,
}

/// One request that the actor may read.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Placed> {
    let found = row(conn, mechanism, id)?;
    let reads = super::access::reads_all(actor, &mechanism.id)
        || actor.may_own(Act::Read, ObjectKind::ReportDraft, &mechanism.id, &found.institution_id);
    if !reads {
        return Err(Refusal::NotFound.into());
    }
    placed(conn, found)
}

fn placed(conn: &mut Conn, row: Contribution) -> Result<Placed> {
    let (report, section) = report_section::table
        .inner_join(report::table)
        .filter(report_section::id.eq(&row.section_id))
        .select((Report::as_select(), Section::as_select()))
        .first(conn)?;
    Ok(Placed { row, report, section })
}

/// A focal point writes the institution's answer; it goes to the institution's approver, or at once to the secretariat where
/// there is none.
pub fn answer(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    text: &str,
    seen: i32,
) -> Result<Contribution> {
    let before = find(tx.conn, actor, mechanism, id)?.row;
    actor.require_that(answers_for(actor, &before))?;
    super::change::require_seen(before.revision, seen)?;
    let state: ContributionState = before.state.parse()?;
    if !state.is_owed() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let text = tidy(text).map_err(|problem| Refusal::invalid("answer", problem))?;
    if text.is_empty() {
        return Err(Refusal::invalid("answer", Problem::required("")).into());
    }
    let is_cleared_by_another = has_approver(tx.conn, &before, actor)?;
    let state = if is_cleared_by_another { ContributionState::Written } else { ContributionState::Answered };
    let after = Contribution {
        state: state.code().to_owned(),
        answer_words: words_of(&text),
        answer: Some(text),
        answered_by: actor.user_id.clone(),
        answered_label: Some(actor.label.clone()),
        answered_at: Some(tx.now),
        decision: None,
        ..before.clone()
    };
    after.put(tx, actor, "contribution.answer", &before, None)
}

/// Whether the institution has somebody else who clears its answers.
fn has_approver(conn: &mut Conn, row: &Contribution, author: &Actor) -> Result<bool> {
    let clearing: Vec<&str> = Role::ALL
        .iter()
        .filter(|role| {
            let may = role.permission(ObjectKind::ReportDraft);
            may.own_only && may.allows_own(Act::Approve)
        })
        .map(|role| role.code())
        .collect();
    let others: Vec<String> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&row.mechanism_id))
        .filter(membership::institution_id.eq(&row.institution_id))
        .filter(membership::role.eq_any(clearing).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .select(membership::account_id)
        .load(conn)?;
    Ok(others.iter().any(|id| author.user_id.as_ref() != Some(id)))
}

/// The institution's approver clears the answer. Never her own.
pub fn clear(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, seen: i32) -> Result<Contribution> {
    let before = find(tx.conn, actor, mechanism, id)?.row;
    super::change::require_seen(before.revision, seen)?;
    actor.require_that(clears_for(actor, &mechanism.id, &before.institution_id))?;
    require_state(&before, ContributionState::Written)?;
    if before.answered_by.is_some() && before.answered_by == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let after = Contribution {
        state: ContributionState::Answered.code().to_owned(),
        cleared_label: Some(actor.label.clone()),
        cleared_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "contribution.clear", &before, None)
}

/// Sends the answer back with a reason: the approver what is before her, the secretariat what it was given.
pub fn send_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    reason: &str,
    seen: i32,
) -> Result<Contribution> {
    let before = find(tx.conn, actor, mechanism, id)?.row;
    super::change::require_seen(before.revision, seen)?;
    match before.state.parse()? {
        ContributionState::Written => {
            actor.require_that(clears_for(actor, &mechanism.id, &before.institution_id))?;
        }
        ContributionState::Answered => require_secretariat(actor, mechanism)?,
        _ => return Err(Refusal::Conflict(Problem::wrong_state("")).into()),
    }
    let reason = given("reason", reason)?;
    let after = Contribution {
        state: ContributionState::Asked.code().to_owned(),
        decision: Some(reason.clone()),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "contribution.return", &before, Some(&reason))
}

/// The secretariat takes the answer into the section, after what stands there; as it was written, or as it was cut. The
/// institution's own words stay with the request.
pub fn accept(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    cut: Option<&str>,
    seen: i32,
) -> Result<Section> {
    require_secretariat(actor, mechanism)?;
    let Placed { row: before, report, section } = find(tx.conn, actor, mechanism, id)?;
    super::change::require_seen(before.revision, seen)?;
    super::settings::require_open(&report)?;
    require_state(&before, ContributionState::Answered)?;
    let own = before.answer.clone().unwrap_or_default();
    let text = match cut {
        Some(cut) => tidy(cut).map_err(|problem| Refusal::invalid("answer", problem))?,
        None => own,
    };
    if text.is_empty() {
        return Err(Refusal::invalid("answer", Problem::required("")).into());
    }
    let joined = if section.text.trim().is_empty() { text } else { format!("{}\n\n{text}", section.text) };
    let joined = tidy(&joined).map_err(|problem| Refusal::invalid("answer", problem))?;
    let written =
        write_version(tx, actor, &section, &joined, How::Contributed, Some(before.institution_id.clone()))?;
    let after = Contribution {
        state: ContributionState::Accepted.code().to_owned(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "contribution.accept", &before, None)?;
    Ok(written)
}

/// The secretariat gives more time.
pub fn extend(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    due_on: Date,
    seen: i32,
) -> Result<Contribution> {
    require_secretariat(actor, mechanism)?;
    let before = find(tx.conn, actor, mechanism, id)?.row;
    super::change::require_seen(before.revision, seen)?;
    let state: ContributionState = before.state.parse()?;
    if !state.is_owed() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if due_on < tx.now.date() {
        return Err(Refusal::invalid("due_on", Problem::ends_before_it_begins("")).into());
    }
    let after = Contribution { due_on, reminded: None, ..before.clone() };
    after.put(tx, actor, "contribution.extend", &before, None)
}

/// The secretariat takes a question back.
pub fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    seen: i32,
) -> Result<Contribution> {
    require_secretariat(actor, mechanism)?;
    let before = find(tx.conn, actor, mechanism, id)?.row;
    super::change::require_seen(before.revision, seen)?;
    let state: ContributionState = before.state.parse()?;
    if !state.is_owed() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = Contribution { state: ContributionState::Withdrawn.code().to_owned(), ..before.clone() };
    after.put(tx, actor, "contribution.withdraw", &before, None)
}

fn require_state(row: &Contribution, state: ContributionState) -> Result<()> {
    if row.state == state.code() { Ok(()) } else { Err(Refusal::Conflict(Problem::wrong_state("")).into()) }
}

/// The requests of one section, the latest first.
pub(super) fn of_section(conn: &mut Conn, section: &Section) -> Result<Vec<Contribution>> {
    Ok(contribution_request::table
        .filter(contribution_request::section_id.eq(&section.id))
        .order(contribution_request::asked_at.desc())
        .select(Contribution::as_select())
        .load(conn)?)
}

/// The requests that wait for the actor: those asked of her institutions, those before her as an approver, and those
/// answered, for the secretariat. The first due comes first.
pub fn waiting(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Placed>> {
    if !actor.may_some(Act::Read, ObjectKind::ReportDraft, &mechanism.id) {
        return Ok(Vec::new());
    }
    let is_secretariat = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let rows: Vec<(Contribution, Report, Section)> = contribution_request::table
        .inner_join(report_section::table)
        .inner_join(report::table.on(report::id.eq(contribution_request::report_id)))
        .filter(contribution_request::mechanism_id.eq(&mechanism.id))
        .filter(contribution_request::state.eq_any(["asked", "written", "answered"]))
        .filter(report::state.eq("drafting"))
        .order((contribution_request::due_on, contribution_request::id))
        .select((Contribution::as_select(), Report::as_select(), Section::as_select()))
        .load(conn)?;
    let waits = |row: &Contribution| match row.state.as_str() {
        "asked" => answers_for(actor, row),
        "written" => !actor.is_operator && clears_for(actor, &mechanism.id, &row.institution_id),
        _ => is_secretariat && !actor.is_operator,
    };
    Ok(rows
        .into_iter()
        .filter(|(row, _, _)| waits(row))
        .map(|(row, report, section)| Placed { row, report, section })
        .collect())
}

/// As [`remind`], for every mechanism, by the machine itself. What fails in one is logged and keeps no other waiting.
pub fn remind_all(db: &Db) -> Result<()> {
    let now = db.clock().now();
    for mechanism in db.read_here(mechanisms::all)? {
        let sent = db.write_here(|tx| {
            let zone: Zone = rules(tx.conn, &mechanism.id)?.time_zone.parse()?;
            remind(tx, &mechanism, &zone, now)
        });
        match sent {
            Ok(0) => {}
            Ok(letters) => {
                tracing::info!(mechanism = %mechanism.slug, letters, "reminders of contributions are in the queue")
            }
            Err(error) => {
                tracing::error!(mechanism = %mechanism.slug, "contributions cannot be asked after: {error}")
            }
        }
    }
    Ok(())
}

/// Sends the letters of today's rung for every request that is owed. Answers how many letters.
pub fn remind(tx: &mut Tx, mechanism: &Mechanism, zone: &Zone, now: Timestamp) -> Result<usize> {
    let Some(today) = writing_day(zone, now) else { return Ok(0) };
    let owed: Vec<(Contribution, Report)> = contribution_request::table
        .inner_join(report::table)
        .filter(contribution_request::mechanism_id.eq(&mechanism.id).and(report::state.eq("drafting")))
        .filter(contribution_request::state.eq_any(["asked", "written"]))
        .select((Contribution::as_select(), Report::as_select()))
        .load(tx.conn)?;
    let mut sent = 0;
    for (row, report) in owed {
        let Some(rung) = Rung::on((today - row.due_on).num_days()) else { continue };
        if row.reminded.as_deref() == Some(rung.code()) {
            continue;
        }
        sent += write_to_all(tx, mechanism, (&row, &report), rung)?;
        let after = Contribution { reminded: Some(rung.code().to_owned()), ..row.clone() };
        after.put(tx, &Actor::system(), "contribution.remind", &row, None)?;
    }
    Ok(sent)
}

/// Writes to the focal points while they owe an answer, to the approver of an answer that waits and of a late one, and to the
/// chair after a week. Answers how many letters.
fn write_to_all(
    tx: &mut Tx,
    mechanism: &Mechanism,
    (row, report): (&Contribution, &Report),
    rung: Rung,
) -> Result<usize> {
    let asks = if rung.is_late() { ReportAsks::LateContribution } else { ReportAsks::Contribution };
    let is_asked = row.state == ContributionState::Asked.code();
    let is_written = row.state == ContributionState::Written.code();
    let path = format!("contributions/{}", row.id);
    letters::send(tx, mechanism, report, (asks, &path, row.due_on.to_string()), |seat| {
        (is_asked && seat.writes_for(&row.institution_id))
            || ((is_written || rung.is_late()) && seat.clears_for(&row.institution_id))
            || (rung == Rung::WeekAfter && seat.decides())
    })
}
