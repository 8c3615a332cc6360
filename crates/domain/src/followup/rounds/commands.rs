//! Planning, opening and closing rounds, and excusing an institution from a question.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::zone::{months_after, working_day};
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, Zone, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{round_item, update_round};
use suivi_store::{Conn, Entry, Tx};

use super::asking::put_in_step;
use super::model::{ItemState, RoundState, label_of};
use super::queries::{find_by_id, open_round};
use crate::followup::rows::{Round, RoundItem, Rules};
use crate::followup::rules::rules;
use crate::mechanisms::one_line;

/// A round to be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRound {
    /// What it is called; made from the period where empty.
    pub label: String,
    /// First day of the period asked about.
    pub period_from: Date,
    /// Last day of the period asked about.
    pub period_to: Date,
    /// When the questions go out.
    pub opens_on: Date,
    /// The last day on which an answer is in time, in the mechanism's time zone.
    pub due_on: Date,
}

/// Rounds are run by whoever validates updates.
fn require_keeper(actor: &Actor, mechanism_id: &str) -> Result<()> {
    actor.require(Act::Approve, ObjectKind::UpdateDraft, mechanism_id)
}

/// Plans a round.
pub fn plan(tx: &mut Tx, actor: &Actor, mechanism_id: &str, new: NewRound) -> Result<Round> {
    require_keeper(actor, mechanism_id)?;
    let rules = rules(tx.conn, mechanism_id)?;
    let label = checked(tx.conn, mechanism_id, &new)?;
    insert(tx, actor, &rules, NewRound { label, ..new })
}

fn checked(conn: &mut Conn, mechanism_id: &str, new: &NewRound) -> Result<String> {
    let mut wrong = Vec::new();
    let mut note = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if new.period_to < new.period_from {
        note("period_to", Problem::ends_before_it_begins(""));
    }
    if new.due_on < new.opens_on {
        note("due_on", Problem::ends_before_it_begins(""));
    }
    let label = match one_line(&new.label, 40) {
        Ok(label) if label.is_empty() => label_of(new.period_from, new.period_to),
        Ok(label) => label,
        Err(problem) => {
            note("label", problem);
            String::new()
        }
    };
    // A label is a step of an address.
    if label.contains(['/', '?', '#', '%']) {
        note("label", Problem::unknown_choice(&label));
    }
    if is_taken(conn, mechanism_id, &label)? {
        note("label", Problem::taken(&label));
    }
    if wrong.is_empty() { Ok(label) } else { Err(Refusal::Invalid(wrong).into()) }
}

fn is_taken(conn: &mut Conn, mechanism_id: &str, label: &str) -> Result<bool> {
    let same = update_round::mechanism_id.eq(mechanism_id).and(update_round::label.eq(label));
    Ok(update_round::table.filter(same).count().get_result::<i64>(conn)? > 0)
}

fn insert(tx: &mut Tx, actor: &Actor, rules: &Rules, new: NewRound) -> Result<Round> {
    let zone: Zone = rules.time_zone.parse()?;
    let round = Round {
        id: new_id(),
        mechanism_id: rules.mechanism_id.clone(),
        label: new.label,
        period_from: new.period_from,
        period_to: new.period_to,
        opens_on: new.opens_on,
        due_at: zone.end_of(new.due_on),
        state: RoundState::Planned.code().to_owned(),
        opened_at: None,
        closed_at: None,
        created_by: actor.user_id.clone(),
        created_at: tx.now,
    };
    diesel::insert_into(update_round::table).values(&round).execute(tx.conn)?;
    record(tx, actor, "round.plan", None, Some(&round))?;
    Ok(round)
}

/// Takes a planned round back: nobody was asked yet.
pub fn unplan(tx: &mut Tx, actor: &Actor, mechanism_id: &str, round_id: &str) -> Result<()> {
    require_keeper(actor, mechanism_id)?;
    let round = in_state(tx.conn, mechanism_id, round_id, RoundState::Planned)?;
    diesel::delete(update_round::table.find(&round.id)).execute(tx.conn)?;
    record(tx, actor, "round.unplan", Some(&round), None)
}

/// Opens a planned round: its questions go out, the round that was open closes, and the next one is planned.
///
/// Institutions always have their days: a round that opens after its day is due later by as much.
pub fn open(tx: &mut Tx, actor: &Actor, mechanism_id: &str, round_id: &str) -> Result<Round> {
    require_keeper(actor, mechanism_id)?;
    let before = in_state(tx.conn, mechanism_id, round_id, RoundState::Planned)?;
    let rules = rules(tx.conn, mechanism_id)?;
    let zone: Zone = rules.time_zone.parse()?;
    if let Some(earlier) = open_round(tx.conn, mechanism_id)? {
        shut(tx, actor, earlier)?;
    }
    let late = (zone.day(tx.now) - before.opens_on).max(Duration::zero());
    let due_on = zone.day(before.due_at) + late;
    let round = Round {
        state: RoundState::Open.code().to_owned(),
        opened_at: Some(tx.now),
        due_at: if late.is_zero() { before.due_at } else { zone.end_of(due_on) },
        ..before.clone()
    };
    diesel::update(update_round::table.find(&round.id)).set(&round).execute(tx.conn)?;
    put_in_step(tx, &round)?;
    record(tx, actor, "round.open", Some(&before), Some(&round))?;
    plan_next(tx, &rules, &round)?;
    Ok(round)
}

/// Plans the round after this one, where none is planned for a later period.
fn plan_next(tx: &mut Tx, rules: &Rules, round: &Round) -> Result<()> {
    let later =
        update_round::mechanism_id.eq(&round.mechanism_id).and(update_round::period_to.gt(round.period_to));
    let is_planned = update_round::table.filter(later).count().get_result::<i64>(tx.conn)? > 0;
    let next = following(rules, round.period_to);
    if is_planned || is_taken(tx.conn, &round.mechanism_id, &next.label)? {
        return Ok(());
    }
    insert(tx, &Actor::system(), rules, next).map(|_| ())
}

/// The round over the period that follows a day.
fn following(rules: &Rules, day: Date) -> NewRound {
    let months = u32::try_from(rules.round_months).unwrap_or(3).max(1);
    let period_from = day + Duration::days(1);
    let period_to = months_after(period_from, months) - Duration::days(1);
    let opens_on = working_day(period_to + Duration::days(1));
    NewRound {
        label: label_of(period_from, period_to),
        period_from,
        period_to,
        opens_on,
        due_on: opens_on + Duration::days(rules.answer_days.into()),
    }
}

/// Opens the planned round of a mechanism whose day has come, if there is one. Answers it. May be asked again and again.
///
/// Where the machine stood still over several rounds, only the latest is opened: nobody is asked four times over.
pub fn open_if_due(tx: &mut Tx, mechanism_id: &str) -> Result<Option<Round>> {
    let rules = rules(tx.conn, mechanism_id)?;
    let today = rules.time_zone.parse::<Zone>()?.day(tx.now);
    let due: Vec<Round> = update_round::table
        .filter(update_round::mechanism_id.eq(mechanism_id))
        .filter(update_round::state.eq(RoundState::Planned.code()).and(update_round::opens_on.le(today)))
        .order(update_round::period_to.desc())
        .select(Round::as_select())
        .load(tx.conn)?;
    let Some(mut latest) = due.first().cloned() else { return Ok(None) };
    let system = Actor::system();
    let mut newer = following(&rules, latest.period_to);
    if newer.opens_on <= today {
        while following(&rules, newer.period_to).opens_on <= today {
            newer = following(&rules, newer.period_to);
        }
        if !is_taken(tx.conn, mechanism_id, &newer.label)? {
            latest = insert(tx, &system, &rules, newer)?;
        }
    }
    for missed in due.into_iter().filter(|round| round.id != latest.id) {
        shut(tx, &system, missed)?;
    }
    open(tx, &system, mechanism_id, &latest.id).map(Some)
}

/// Closes an open round: what has not been answered stays empty.
pub fn close(tx: &mut Tx, actor: &Actor, mechanism_id: &str, round_id: &str) -> Result<Round> {
    require_keeper(actor, mechanism_id)?;
    let round = in_state(tx.conn, mechanism_id, round_id, RoundState::Open)?;
    shut(tx, actor, round)
}

fn shut(tx: &mut Tx, actor: &Actor, before: Round) -> Result<Round> {
    let round =
        Round { state: RoundState::Closed.code().to_owned(), closed_at: Some(tx.now), ..before.clone() };
    diesel::update(update_round::table.find(&round.id)).set(&round).execute(tx.conn)?;
    record(tx, actor, "round.close", Some(&before), Some(&round))?;
    Ok(round)
}

/// Excuses an institution from one question of an open round; the reason is kept in the trail and shown beside it.
pub fn excuse(tx: &mut Tx, actor: &Actor, mechanism_id: &str, item_id: &str, reason: &str) -> Result<()> {
    require_keeper(actor, mechanism_id)?;
    let before: RoundItem = round_item::table
        .find(item_id)
        .filter(round_item::mechanism_id.eq(mechanism_id))
        .select(RoundItem::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let reason = one_line(reason, 500).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    in_state(tx.conn, mechanism_id, &before.round_id, RoundState::Open)?;
    if !matches!(before.state.parse()?, ItemState::Waiting | ItemState::Drafted) {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = RoundItem { state: ItemState::Excused.code().to_owned(), ..before.clone() };
    diesel::update(round_item::table.find(item_id))
        .set(round_item::state.eq(&after.state))
        .execute(tx.conn)?;
    let entry = Entry {
        action: "round.excuse",
        object_kind: "round_item",
        object_id: item_id,
        mechanism_id: Some(mechanism_id),
        before: Some(digest(&before)?),
        after: Some(digest(&after)?),
        reason: Some(&reason),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

fn in_state(conn: &mut Conn, mechanism_id: &str, round_id: &str, state: RoundState) -> Result<Round> {
    let round = find_by_id(conn, mechanism_id, round_id)?;
    if round.state == state.code() {
        Ok(round)
    } else {
        Err(Refusal::Conflict(Problem::wrong_state("")).into())
    }
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Round>,
    after: Option<&Round>,
) -> Result<()> {
    let Some(round) = after.or(before) else { return Ok(()) };
    let entry = Entry {
        action,
        object_kind: "round",
        object_id: &round.id,
        mechanism_id: Some(&round.mechanism_id),
        before: before.map(digest).transpose()?,
        after: after.map(digest).transpose()?,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
