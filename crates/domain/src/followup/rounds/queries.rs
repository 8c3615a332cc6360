//! Reading rounds: which there are, how far each is, and what is asked.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::count_star;
use diesel::prelude::*;
use suivi_kernel::{Actor, LocalText, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{audit, institution, round_item, update_round};

use super::model::{ItemState, RoundState};
use crate::followup::attention::require_reader;
use crate::followup::items::{Item, named};
use crate::followup::model::Subject;
use crate::followup::rows::Round;

/// Every round of a mechanism, the latest period first.
pub fn rounds(conn: &mut Conn, mechanism_id: &str) -> Result<Vec<Round>> {
    Ok(update_round::table
        .filter(update_round::mechanism_id.eq(mechanism_id))
        .order((update_round::period_from.desc(), update_round::created_at.desc()))
        .select(Round::as_select())
        .load(conn)?)
}

/// The round of a label.
pub fn find(conn: &mut Conn, mechanism_id: &str, label: &str) -> Result<Round> {
    let found: Option<Round> = update_round::table
        .filter(update_round::mechanism_id.eq(mechanism_id).and(update_round::label.eq(label)))
        .select(Round::as_select())
        .first(conn)
        .optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) fn find_by_id(conn: &mut Conn, mechanism_id: &str, id: &str) -> Result<Round> {
    let found: Option<Round> = update_round::table
        .find(id)
        .filter(update_round::mechanism_id.eq(mechanism_id))
        .select(Round::as_select())
        .first(conn)
        .optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The round that is open now; there is one at most.
pub fn open_round(conn: &mut Conn, mechanism_id: &str) -> Result<Option<Round>> {
    one(conn, mechanism_id, RoundState::Open)
}

/// The round that opens next.
pub fn next_planned(conn: &mut Conn, mechanism_id: &str) -> Result<Option<Round>> {
    one(conn, mechanism_id, RoundState::Planned)
}

fn one(conn: &mut Conn, mechanism_id: &str, state: RoundState) -> Result<Option<Round>> {
    Ok(update_round::table
        .filter(update_round::mechanism_id.eq(mechanism_id).and(update_round::state.eq(state.code())))
        .order(update_round::opens_on)
        .select(Round::as_select())
        .first(conn)
        .optional()?)
}

/// The round to look at first: the open one, else the one closed last.
pub fn current(conn: &mut Conn, mechanism_id: &str) -> Result<Option<Round>> {
    if let Some(open) = open_round(conn, mechanism_id)? {
        return Ok(Some(open));
    }
    Ok(update_round::table
        .filter(update_round::mechanism_id.eq(mechanism_id))
        .filter(update_round::state.eq(RoundState::Closed.code()).and(update_round::opened_at.is_not_null()))
        .order(update_round::period_from.desc())
        .select(Round::as_select())
        .first(conn)
        .optional()?)
}

/// How questions of a round were answered. Excused ones are asked of nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Questions.
    pub asked: i64,
    /// Answered on or before the due date.
    pub in_time: i64,
    /// Answered later.
    pub late: i64,
    /// Not answered.
    pub empty: i64,
    /// Of those not answered, with a draft.
    pub drafted: i64,
    /// Of those answered, with "nothing new".
    pub nothing_new: i64,
    /// Excused.
    pub excused: i64,
}

impl Tally {
    /// Answered, in time or late.
    pub fn answered(&self) -> i64 {
        self.in_time + self.late
    }

    /// Both together.
    pub fn and(self, other: &Tally) -> Tally {
        Tally {
            asked: self.asked + other.asked,
            in_time: self.in_time + other.in_time,
            late: self.late + other.late,
            empty: self.empty + other.empty,
            drafted: self.drafted + other.drafted,
            nothing_new: self.nothing_new + other.nothing_new,
            excused: self.excused + other.excused,
        }
    }

    fn add(&mut self, state: ItemState, is_late: bool, is_nothing_new: bool, count: i64) {
        match state {
            ItemState::Excused => {
                self.excused += count;
                return;
            }
            ItemState::Answered if is_late => self.late += count,
            ItemState::Answered => self.in_time += count,
            ItemState::Waiting => self.empty += count,
            ItemState::Drafted => {
                self.empty += count;
                self.drafted += count;
            }
        }
        self.asked += count;
        if state == ItemState::Answered && is_nothing_new {
            self.nothing_new += count;
        }
    }
}

/// How one institution answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstitutionTally {
    /// The institution.
    pub institution_id: String,
    /// Its part of the address.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// How it answered.
    pub tally: Tally,
}

/// How each institution answered a round, in no order: pages sort by name, never by rank.
///
/// Whether the actor may know is decided by [`scoreboard`](crate::followup::scoreboard).
pub fn progress(conn: &mut Conn, round: &Round) -> Result<Vec<InstitutionTally>> {
    let rows: Vec<(String, String, bool, bool, i64)> = round_item::table
        .filter(round_item::round_id.eq(&round.id))
        .group_by((
            round_item::institution_id,
            round_item::state,
            round_item::is_late,
            round_item::is_nothing_new,
        ))
        .select((
            round_item::institution_id,
            round_item::state,
            round_item::is_late,
            round_item::is_nothing_new,
            count_star(),
        ))
        .load(conn)?;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (institution, state, is_late, is_nothing_new, count) in rows {
        tallies.entry(institution).or_default().add(state.parse()?, is_late, is_nothing_new, count);
    }
    let rows: Vec<(String, String, String)> = institution::table
        .filter(institution::mechanism_id.eq(&round.mechanism_id))
        .select((institution::id, institution::slug, institution::names))
        .load(conn)?;
    let mut institutions = Vec::with_capacity(tallies.len());
    for (institution_id, slug, names) in rows {
        if let Some(tally) = tallies.remove(&institution_id) {
            let name = LocalText::from_json(&names)?;
            institutions.push(InstitutionTally { institution_id, slug, name, tally });
        }
    }
    Ok(institutions)
}

/// How a round was answered as a whole: the answers in time among all that were asked.
pub fn timeliness(conn: &mut Conn, round: &Round) -> Result<Tally> {
    let rows: Vec<(String, bool, bool, i64)> = round_item::table
        .filter(round_item::round_id.eq(&round.id))
        .group_by((round_item::state, round_item::is_late, round_item::is_nothing_new))
        .select((round_item::state, round_item::is_late, round_item::is_nothing_new, count_star()))
        .load(conn)?;
    let mut whole = Tally::default();
    for (state, is_late, is_nothing_new, count) in rows {
        whole.add(state.parse()?, is_late, is_nothing_new, count);
    }
    Ok(whole)
}

/// One question of a round, as its page lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundEntry {
    /// The question.
    pub id: String,
    /// What it is about.
    pub item: Item,
    /// Where it stands.
    pub state: ItemState,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// Whether that was late.
    pub is_late: bool,
    /// Whether the answer says that nothing is new.
    pub is_nothing_new: bool,
    /// Why it is excused.
    pub excuse: Option<String>,
}

/// A page of what a round asks one institution, those not answered first; and how many there are.
///
/// An institution reads its own; whoever reads unpublished updates of all reads every one's.
pub fn entries(
    conn: &mut Conn,
    actor: &Actor,
    round: &Round,
    institution_id: &str,
    (offset, limit): (i64, i64),
) -> Result<(i64, Vec<RoundEntry>)> {
    if !actor.institutions_in(&round.mechanism_id).contains(&institution_id) {
        require_reader(actor, &round.mechanism_id)?;
    }
    type Row =
        (String, (Option<String>, Option<String>, Option<String>), String, Option<Timestamp>, bool, bool);
    let mine = round_item::round_id.eq(&round.id).and(round_item::institution_id.eq(institution_id));
    let total = round_item::table.filter(mine).count().get_result(conn)?;
    let rows: Vec<Row> = round_item::table
        .filter(mine)
        // "waiting" comes last by its letters, "answered" first.
        .order((round_item::state.desc(), round_item::id))
        .offset(offset)
        .limit(limit)
        .select((
            round_item::id,
            (round_item::measure_id, round_item::case_id, round_item::cluster_id),
            round_item::state,
            round_item::answered_at,
            round_item::is_late,
            round_item::is_nothing_new,
        ))
        .load(conn)?;
    let subject = |row: &Row| Subject::of_columns(row.1.0.as_deref(), row.1.1.as_deref(), row.1.2.as_deref());
    let subjects: Vec<Subject> = rows.iter().filter_map(subject).collect();
    let found = named(conn, &subjects)?;
    let excused: Vec<&str> =
        rows.iter().filter(|row| row.2 == ItemState::Excused.code()).map(|row| row.0.as_str()).collect();
    let mut reasons = excuses(conn, &excused)?;
    let mut page = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(item) = subject(row).and_then(|subject| found.get(&subject).cloned()) else { continue };
        let (id, _, state, answered_at, is_late, is_nothing_new) = row.clone();
        let (state, excuse) = (state.parse()?, reasons.remove(&id));
        page.push(RoundEntry { id, item, state, answered_at, is_late, is_nothing_new, excuse });
    }
    Ok((total, page))
}

/// Why these questions were excused, as the trail keeps it.
pub fn excuses(conn: &mut Conn, items: &[&str]) -> Result<HashMap<String, String>> {
    if items.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, Option<String>)> = audit::table
        .filter(audit::object_id.eq_any(items).and(audit::action.eq("round.excuse")))
        .order(audit::seq)
        .select((audit::object_id, audit::reason))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(id, reason)| Some((id, reason?))).collect())
}
