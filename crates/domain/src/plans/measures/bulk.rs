//! One act on many measures.

use suivi_kernel::{Actor, Error, Problem, Refusal, Result, new_id};
use suivi_store::Tx;

use super::{Moved, NewStatus, Said, find, publish, put, record, require_edit, seal, set_status};
use crate::mechanisms::Mechanism;
use crate::plans::model::MeasureStatus;
use crate::plans::queries;
use crate::plans::rows::Measure;

/// What to do with every selected measure.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Set where it stands, with the reason where one is needed.
    Status(MeasureStatus, String),
    /// Put it into this plan, or out of any.
    Plan(Option<String>),
    /// Make it public.
    Publish,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// Measures that changed.
    pub changed: usize,
    /// Measures that were so already.
    pub unchanged: usize,
    /// Public measures that go back when a second person agrees.
    pub asked: usize,
    /// Measures that a rule keeps as they are: short name and why.
    pub refused: Vec<(String, Refusal)>,
}

/// Does the same to many measures. What a rule keeps as it is is named; the others change.
pub fn change_many(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
    change: &Change,
) -> Result<Done> {
    if ids.is_empty() {
        return Err(Refusal::invalid("selected", Problem::nothing_selected("")).into());
    }
    let plan_id = match change {
        Change::Plan(Some(name)) => Some(queries::find(tx.conn, actor, mechanism, name)?.id),
        _ => None,
    };
    let act_id = new_id();
    let mut done = Done::default();
    for id in ids {
        let before = find(tx.conn, actor, mechanism, id)?;
        let outcome = match change {
            Change::Status(status, reason) => {
                let new = NewStatus { status: *status, reason, act_id: Some(&act_id) };
                set_status(tx, actor, mechanism, &before.id, new)
            }
            Change::Plan(_) => into_plan(tx, actor, &before, plan_id.clone(), &act_id).map(Moved::Set),
            Change::Publish => publish(tx, actor, mechanism, &before.id, Some(&act_id)).map(Moved::Set),
        };
        match outcome {
            Ok(Moved::Asked(_)) => done.asked += 1,
            Ok(Moved::Set(after)) if after.revision == before.revision => done.unchanged += 1,
            Ok(Moved::Set(_)) => done.changed += 1,
            Err(Error::Refusal(refusal)) => done.refused.push((before.slug, refusal)),
            Err(fault) => return Err(fault),
        }
    }
    Ok(done)
}

fn into_plan(
    tx: &mut Tx,
    actor: &Actor,
    before: &Measure,
    plan_id: Option<String>,
    act_id: &str,
) -> Result<Measure> {
    require_edit(actor, before)?;
    if before.plan_id == plan_id {
        return Ok(before.clone());
    }
    let sealed = seal(tx.conn, before)?;
    let after = put(tx, before, Measure { plan_id, ..before.clone() })?;
    let now = seal(tx.conn, &after)?;
    let said = Said { before: Some(sealed), after: Some(now), act_id: Some(act_id), ..Said::default() };
    record(tx, actor, "measure.plan", &after, said);
    Ok(after)
}
