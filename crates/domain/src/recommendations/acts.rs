//! Acts of a person on many things at once, and taking them back.

use diesel::prelude::*;
use serde::Serialize;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::act;
use suivi_store::{Conn, Tx};

use super::rows::Act;
use super::{bulk, duplicates, suggestions};
use crate::followup::{allocations, succession};
use crate::mechanisms::{Mechanism, coded};

coded! {
    /// What sort of act it was; each is taken back in its own way.
    ActKind {
        /// Things were set on many recommendations.
        Bulk = "bulk",
        /// Recommendations or clusters were allocated, or an allocation was withdrawn.
        Allocation = "allocation",
        /// One institution took over from another.
        Succession = "succession",
        /// Possible duplicates were decided on.
        Duplicates = "duplicates",
        /// Suggestions were accepted or refused.
        Suggestions = "suggestions",
    }
}

/// What came of taking an act back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// Things that are again as they were.
    pub restored: usize,
    /// Things that somebody changed since; they stay as they are.
    pub changed_since: Vec<String>,
}

/// An act that was just done, to be kept with what is needed to take it back.
pub(crate) struct New<'a, U> {
    /// Its identifier, as the audit entries name it.
    pub id: &'a str,
    /// What sort of act.
    pub kind: ActKind,
    /// What was set, in codes.
    pub summary: String,
    /// How many recommendations it concerns.
    pub objects: usize,
    /// What its own module needs to take it back.
    pub undo: &'a U,
}

/// Keeps an act.
pub(crate) fn keep<U: Serialize>(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: New<'_, U>,
) -> Result<()> {
    let row = Act {
        id: new.id.to_owned(),
        mechanism_id: mechanism.id.clone(),
        kind: new.kind.code().to_owned(),
        summary: new.summary,
        objects: i32::try_from(new.objects)?,
        undo: serde_json::to_string(new.undo)?,
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
        at: tx.now,
        undone_at: None,
        undone_by: None,
    };
    diesel::insert_into(act::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// Takes an act back: everything it changed is again as before, except what was changed since.
///
/// A succession is taken back as a whole or not at all.
pub fn undo(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act_id: &str) -> Result<Undone> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let done = act::table
        .filter(act::id.eq(act_id).and(act::mechanism_id.eq(&mechanism.id)))
        .select(Act::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if done.undone_at.is_some() {
        return Err(Refusal::Conflict(Problem::already_undone("")).into());
    }
    let outcome = match done.kind.parse()? {
        ActKind::Bulk => bulk::take_back(tx, actor, mechanism, &done),
        ActKind::Allocation => allocations::take_back(tx, actor, mechanism, &done),
        ActKind::Succession => succession::take_back(tx, actor, mechanism, &done),
        ActKind::Duplicates => duplicates::take_back(tx, actor, mechanism, &done),
        ActKind::Suggestions => suggestions::take_back(tx, actor, mechanism, &done),
    }?;
    diesel::update(act::table.find(act_id))
        .set((act::undone_at.eq(tx.now), act::undone_by.eq(&actor.user_id)))
        .execute(tx.conn)?;
    Ok(outcome)
}

/// The latest acts in a mechanism, newest first.
pub fn latest(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, limit: i64) -> Result<Vec<Act>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    Ok(act::table
        .filter(act::mechanism_id.eq(&mechanism.id))
        .order(act::at.desc())
        .limit(limit)
        .select(Act::as_select())
        .load(conn)?)
}
