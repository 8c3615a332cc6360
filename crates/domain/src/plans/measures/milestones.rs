//! Steps on the way of a measure. Optional: small States do without them.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::milestone;
use suivi_store::{Conn, Tx};

use super::{Said, find, put, record, require};
use crate::mechanisms::{Mechanism, answer, note};
use crate::plans::rows::{Measure, Milestone};
use crate::text;

/// What can be said about a milestone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MilestoneFacts {
    /// What will be reached, in one language at least.
    pub titles: LocalText,
    /// When it is due.
    pub due_on: Option<Date>,
    /// When it was reached.
    pub done_on: Option<Date>,
    /// What shows it.
    pub proof: Option<String>,
}

/// Adds a milestone behind the others.
pub fn add_milestone(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
    facts: MilestoneFacts,
) -> Result<Milestone> {
    let measure = kept(tx.conn, actor, mechanism, measure_id)?;
    let facts = checked(facts)?;
    let last: Option<i32> = milestone::table
        .filter(milestone::measure_id.eq(&measure.id))
        .select(diesel::dsl::max(milestone::ordinal))
        .first(tx.conn)?;
    let row = Milestone {
        id: new_id(),
        measure_id: measure.id.clone(),
        ordinal: last.unwrap_or(0) + 1,
        titles: facts.titles.to_json(),
        due_on: facts.due_on,
        done_on: facts.done_on,
        proof: facts.proof,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(milestone::table).values(&row).execute(tx.conn)?;
    noted(tx, actor, "measure.milestone.add", &measure, None, Some(&row))?;
    Ok(row)
}

/// Changes a milestone, or says that it was reached.
pub fn update_milestone(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
    id: &str,
    facts: MilestoneFacts,
) -> Result<Milestone> {
    let measure = kept(tx.conn, actor, mechanism, measure_id)?;
    let before = one(tx.conn, &measure, id)?;
    let facts = checked(facts)?;
    let after = Milestone {
        titles: facts.titles.to_json(),
        due_on: facts.due_on,
        done_on: facts.done_on,
        proof: facts.proof,
        updated_at: tx.now,
        ..before.clone()
    };
    diesel::update(milestone::table.find(&after.id)).set(&after).execute(tx.conn)?;
    noted(tx, actor, "measure.milestone.update", &measure, Some(&before), Some(&after))?;
    Ok(after)
}

/// Takes a milestone away; the audit trail keeps that it was there.
pub fn remove_milestone(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
    id: &str,
) -> Result<()> {
    let measure = kept(tx.conn, actor, mechanism, measure_id)?;
    let before = one(tx.conn, &measure, id)?;
    diesel::delete(milestone::table.find(&before.id)).execute(tx.conn)?;
    noted(tx, actor, "measure.milestone.remove", &measure, Some(&before), None)
}

/// Institutions keep the milestones of what they lead, public or not.
fn kept(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, measure_id: &str) -> Result<Measure> {
    let measure = find(conn, actor, mechanism, measure_id)?;
    require(actor, Act::Update, &measure)?;
    Ok(measure)
}

/// Whether the actor may keep the measure's milestones.
pub fn may_keep_milestones(actor: &Actor, measure: &Measure) -> bool {
    require(actor, Act::Update, measure).is_ok()
}

fn one(conn: &mut Conn, measure: &Measure, id: &str) -> Result<Milestone> {
    milestone::table
        .filter(milestone::id.eq(id).and(milestone::measure_id.eq(&measure.id)))
        .select(Milestone::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn checked(facts: MilestoneFacts) -> Result<MilestoneFacts> {
    let mut wrong = Vec::new();
    let titles = note(&mut wrong, "titles", text::needed_titles(&facts.titles, 300));
    let proof = note(&mut wrong, "proof", text::maybe_line(facts.proof.as_deref(), 500));
    answer(wrong, MilestoneFacts { titles, proof, ..facts })
}

fn noted(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    measure: &Measure,
    before: Option<&Milestone>,
    after: Option<&Milestone>,
) -> Result<()> {
    put(tx, measure, measure.clone())?;
    let (before, after) = (before.map(digest).transpose()?, after.map(digest).transpose()?);
    record(tx, actor, action, measure, Said { before, after, ..Said::default() });
    Ok(())
}
