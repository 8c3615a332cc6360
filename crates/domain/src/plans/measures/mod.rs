//! Measures: what institutions undertake to do about recommendations.
//!
//! A focal point of the lead institution proposes one and its approver agrees; the secretariat may enter one itself.
//! Once public it is changed by the secretariat only, and goes back only with a reason and a second person (V9).

mod bulk;
mod commands;
pub mod file;
mod links;
mod milestones;
mod publication;
pub mod queries;
mod status;

pub use bulk::{Change, Done, change_many};
pub use commands::{MeasureFacts, NewMeasure, create, update};
pub use links::{Answers, link, unlink};
pub use milestones::{
    MilestoneFacts, add_milestone, may_keep_milestones, remove_milestone, update_milestone,
};
pub use publication::{HIDDEN, agree, ask_to_hide, publish};
pub use status::{Moved, NewStatus, set_status};
pub(crate) use status::{go_back, take_agreed_status};

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::ledger::digest;
use suivi_store::schema::{measure, measure_support, measure_target};
use suivi_store::{Conn, Tx};

use super::rows::Measure;
use super::trail::Said;
use crate::mechanisms::Mechanism;

/// The kind of object in the audit trail, the change feed and the table of requests to go back.
pub const OBJECT: &str = "measure";

/// A measure that the actor may read, by its name in addresses or its identifier.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Measure> {
    let found: Measure = measure::table
        .filter(measure::mechanism_id.eq(&mechanism.id))
        .filter(measure::slug.eq(id_or_slug).or(measure::id.eq(id_or_slug)))
        .select(Measure::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if queries::may_read(conn, actor, &found)? { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// Refuses unless the actor may do this to the measure: anyone with the act on all measures, or on those of her
/// institution where it leads.
fn require(actor: &Actor, act: Act, measure: &Measure) -> Result<()> {
    match &measure.lead_id {
        Some(lead) => actor.require_own(act, ObjectKind::Measure, &measure.mechanism_id, lead),
        None => actor.require(act, ObjectKind::Measure, &measure.mechanism_id),
    }
}

/// Whether the actor keeps all measures of the mechanism, as the secretariat does.
fn keeps_all(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Update, ObjectKind::Measure, mechanism_id)
}

/// Refuses unless the actor may change what the measure says: an institution its own while it is not public.
fn require_edit(actor: &Actor, measure: &Measure) -> Result<()> {
    require(actor, Act::Update, measure)?;
    if measure.is_public && !keeps_all(actor, &measure.mechanism_id) {
        return Err(Refusal::Conflict(Problem::is_public_already("")).into());
    }
    Ok(())
}

/// Whether the actor may change what the measure says now.
pub fn may_edit(actor: &Actor, measure: &Measure) -> bool {
    require_edit(actor, measure).is_ok()
}

/// Whether the actor may set the measure's status.
pub fn may_set_status(actor: &Actor, measure: &Measure) -> bool {
    may_edit(actor, measure)
}

/// A measure with what belongs to it, for the digests of the audit trail.
fn seal(conn: &mut Conn, measure: &Measure) -> Result<String> {
    let supports: Vec<String> = measure_support::table
        .filter(measure_support::measure_id.eq(&measure.id))
        .order(measure_support::institution_id)
        .select(measure_support::institution_id)
        .load(conn)?;
    let targets: Vec<String> = measure_target::table
        .filter(measure_target::measure_id.eq(&measure.id))
        .order(measure_target::code)
        .select(measure_target::code)
        .load(conn)?;
    digest(&(measure, supports, targets))
}

/// Writes the changed row over the one that was read, and refuses where somebody else wrote in between.
fn put(tx: &mut Tx, before: &Measure, mut after: Measure) -> Result<Measure> {
    after.revision = before.revision + 1;
    after.updated_at = tx.now;
    let changed = diesel::update(
        measure::table.filter(measure::id.eq(&after.id).and(measure::revision.eq(before.revision))),
    )
    .set(&after)
    .execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    Ok(after)
}

fn record(tx: &mut Tx, actor: &Actor, action: &'static str, measure: &Measure, said: Said) {
    tx.record(actor, said.entry(action, OBJECT, &measure.id, &measure.mechanism_id));
}
