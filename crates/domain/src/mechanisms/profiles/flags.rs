//! Which groups a State belongs to on a day: what the vocabulary knows, unless an editor of the hub set it, with a source.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::vocab::{self, Country, GroupSpan, StateGroup, group_span};
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::state_flag;
use suivi_store::{Conn, Tx};

use super::access::the_hub;
use super::offering::offer;
use super::queries::all;
use super::rows::StateFlag;
use crate::mechanisms::{answer, note, one_line};
use crate::trail::record_change;

/// A State's place in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// ISO 3166-1 alpha-3.
    pub state: String,
    /// The group.
    pub group: StateGroup,
    /// From when until when, and where that is known from.
    pub span: GroupSpan,
    /// Whether an editor set it.
    pub is_set: bool,
}

/// What an editor says of a State's place in a group.
#[derive(Clone, Debug, Default)]
pub struct FlagFacts {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// Where that is known from.
    pub source: String,
}

/// Every known place of a State in a group, also past and future ones.
pub fn places(conn: &mut Conn) -> Result<Vec<Placed>> {
    let set = set_flags(conn)?;
    let states = vocab::all_countries().iter().filter(|state| state.is_member());
    let mut places = Vec::new();
    for state in states.chain(vocab::invented_states()) {
        for group in StateGroup::ALL {
            let own = set.get(&(state.iso3.clone(), group.code().to_owned())).map(span_of);
            let is_set = own.is_some();
            if let Some(span) = own.or_else(|| group_span(state, group)) {
                places.push(Placed { state: state.iso3.clone(), group, span, is_set });
            }
        }
    }
    Ok(places)
}

fn span_of(row: &StateFlag) -> GroupSpan {
    GroupSpan { from: row.valid_from, to: row.valid_to, source: row.source.clone() }
}

type SetFlags = HashMap<(String, String), StateFlag>;

pub(super) fn set_flags(conn: &mut Conn) -> Result<SetFlags> {
    let rows: Vec<StateFlag> = state_flag::table.select(StateFlag::as_select()).load(conn)?;
    Ok(rows.into_iter().map(|row| ((row.state.clone(), row.flag.clone()), row)).collect())
}

/// The groups a State belongs to on a day.
pub fn flags_of(conn: &mut Conn, state: &str, day: Date) -> Result<Vec<StateGroup>> {
    let set = set_flags(conn)?;
    Ok(groups_on(&set, state, day))
}

pub(super) fn groups_on(set: &SetFlags, state: &str, day: Date) -> Vec<StateGroup> {
    let Some(country) = vocab::country(state) else { return Vec::new() };
    let holds = |group: &StateGroup| {
        let own = set.get(&(state.to_owned(), group.code().to_owned())).map(span_of);
        own.or_else(|| group_span(country, *group)).is_some_and(|span| span.holds_on(day))
    };
    StateGroup::ALL.into_iter().filter(holds).collect()
}

/// Whether the actor may set a State's place in a group: an editor of the hub.
pub fn may_set_flags(conn: &mut Conn, actor: &Actor) -> Result<bool> {
    let hub = the_hub(conn)?;
    Ok(actor.may(Act::Approve, ObjectKind::StateProfile, &hub.id))
}

/// Sets a State's place in a group, with the source.
pub fn set_flag(
    tx: &mut Tx,
    actor: &Actor,
    state: &str,
    group: StateGroup,
    facts: &FlagFacts,
) -> Result<StateFlag> {
    let state: &Country = vocab::country(state).filter(|state| state.is_state()).ok_or(Refusal::NotFound)?;
    let may = may_set_flags(tx.conn, actor)?;
    actor.require_that(may)?;
    let source = checked(facts)?;
    let known: Option<StateFlag> = state_flag::table
        .filter(state_flag::state.eq(&state.iso3).and(state_flag::flag.eq(group.code())))
        .select(StateFlag::as_select())
        .first(tx.conn)
        .optional()?;
    let row = StateFlag {
        id: known.as_ref().map_or_else(new_id, |known| known.id.clone()),
        mechanism_id: the_hub(tx.conn)?.id,
        state: state.iso3.clone(),
        flag: group.code().to_owned(),
        valid_from: facts.from,
        valid_to: facts.to,
        source,
        set_label: actor.label.clone(),
        set_at: tx.now,
    };
    match &known {
        Some(_) => diesel::update(state_flag::table.find(&row.id)).set(&row).execute(tx.conn)?,
        None => diesel::insert_into(state_flag::table).values(&row).execute(tx.conn)?,
    };
    record_change(tx, actor, "profile.flag", known.as_ref(), &row)?;
    for profile in all(tx.conn)?.iter().filter(|profile| profile.state == state.iso3) {
        offer(tx, actor, profile)?;
    }
    Ok(row)
}

fn checked(facts: &FlagFacts) -> Result<String> {
    let mut wrong = Vec::new();
    let source = note(&mut wrong, "source", one_line(&facts.source, 300));
    let mut refuse = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if source.is_empty() {
        refuse("source", Problem::required(""));
    }
    if let (Some(from), Some(to)) = (facts.from, facts.to)
        && to < from
    {
        refuse("to", Problem::ends_before_it_begins(""));
    }
    answer(wrong, source)
}
