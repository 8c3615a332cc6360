//! A person accepts or refuses suggestions, one by one or all above a sureness; each decision can be taken back.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{recommendation, suggestion};
use suivi_store::{Conn, Tx};

use super::super::acts::{self, ActKind, Undone};
use super::super::bulk::{put_tag, record_tag};
use super::super::labels::is_known;
use super::super::rows::Act;
use super::model::{Decision, Scheme, SuggestionRow};
use crate::mechanisms::Mechanism;

/// Most suggestions that one act decides on.
const MOST: usize = 50_000;

/// What came of deciding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The act, to take it back by.
    pub act_id: String,
    /// Suggestions that were decided on.
    pub decided: usize,
}

/// A suggestion by what it is about: recommendation, scheme, code.
type Key = (String, String, String);

#[derive(Serialize, Deserialize)]
struct Trail {
    decision: String,
    keys: Vec<Key>,
}

/// Decides on these suggestions. Those that somebody decided on meanwhile stay as they are.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    decision: Decision,
    chosen: &[(String, Scheme, String)],
) -> Result<Decided> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let mut rows = Vec::with_capacity(chosen.len());
    for (id, scheme, code) in chosen {
        let row: Option<SuggestionRow> = suggestion::table
            .find((&mechanism.id, id, scheme.code(), code))
            .filter(suggestion::state.eq("open"))
            .select(SuggestionRow::as_select())
            .first(tx.conn)
            .optional()?;
        rows.extend(row);
    }
    let summary = format!("{} suggestions", sign(decision));
    put(tx, actor, mechanism, decision, rows, summary)
}

/// Decides on every open suggestion of a scheme that is at least so sure.
pub fn decide_above(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    decision: Decision,
    scheme: Scheme,
    least: f64,
) -> Result<Decided> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let rows: Vec<SuggestionRow> = suggestion::table
        .inner_join(recommendation::table)
        .filter(suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::state.eq("open")))
        .filter(suggestion::scheme.eq(scheme.code()).and(suggestion::sureness.ge(least)))
        .filter(recommendation::withdrawn_at.is_null())
        .order((suggestion::recommendation_id, suggestion::code))
        .limit(i64::try_from(MOST)?)
        .select(SuggestionRow::as_select())
        .load(tx.conn)?;
    let summary = format!("{} {} suggestions from {:.0} %", sign(decision), scheme.code(), least * 100.0);
    put(tx, actor, mechanism, decision, rows, summary)
}

fn sign(decision: Decision) -> &'static str {
    match decision {
        Decision::Accept => "+",
        Decision::Refuse => "-",
    }
}

fn put(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    decision: Decision,
    rows: Vec<SuggestionRow>,
    summary: String,
) -> Result<Decided> {
    if rows.is_empty() {
        return Err(Refusal::Conflict(Problem::nothing_selected("")).into());
    }
    let act_id = new_id();
    let mut keys = Vec::with_capacity(rows.len());
    for row in rows {
        let key = (row.recommendation_id, row.scheme, row.code);
        set(tx, actor, mechanism, &act_id, &key, Some(decision))?;
        keys.push(key);
    }
    let decided = keys.len();
    let trail = Trail { decision: decision.code().to_owned(), keys };
    let new = acts::New { id: &act_id, kind: ActKind::Suggestions, summary, objects: decided, undo: &trail };
    acts::keep(tx, actor, mechanism, new)?;
    Ok(Decided { act_id, decided })
}

/// Keeps a decision, or its taking back, and the mechanism's own tag that follows from it.
fn set(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    (id, scheme, code): &Key,
    decision: Option<Decision>,
) -> Result<()> {
    let state = decision.map_or("open", Decision::code);
    diesel::update(suggestion::table.find((&mechanism.id, id, scheme, code)))
        .set((
            suggestion::state.eq(state),
            suggestion::decided_by.eq(actor.user_id.as_ref().filter(|_| decision.is_some())),
            suggestion::decided_at.eq(decision.map(|_| tx.now)),
        ))
        .execute(tx.conn)?;
    if is_known(scheme, code) {
        put_tag(tx, actor, mechanism, id, scheme, code, decision.map(Decision::code))?;
    }
    record_tag(tx, actor, mechanism, act_id, id, &(scheme, code, state))
}

/// Takes the decisions of an act back: the suggestions are open again, except those decided on since.
pub(in super::super) fn take_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    done: &Act,
) -> Result<Undone> {
    let trail: Trail = serde_json::from_str(&done.undo)?;
    let mut outcome = Undone::default();
    for key in trail.keys {
        if state_of(tx.conn, mechanism, &key)?.as_deref() == Some(trail.decision.as_str()) {
            set(tx, actor, mechanism, &done.id, &key, None)?;
            outcome.restored += 1;
        } else {
            outcome.changed_since.push(key.0);
        }
    }
    Ok(outcome)
}

fn state_of(conn: &mut Conn, mechanism: &Mechanism, (id, scheme, code): &Key) -> Result<Option<String>> {
    let found: Option<(String, Option<Timestamp>)> = suggestion::table
        .find((&mechanism.id, id, scheme, code))
        .select((suggestion::state, suggestion::decided_at))
        .first(conn)
        .optional()?;
    Ok(found.map(|(state, _)| state))
}
