//! Where a measure stands.

use suivi_kernel::{Act, Actor, LocalText, Problem, Refusal, Result};
use suivi_store::Tx;

use super::{OBJECT, Said, find, put, record, require, require_edit, seal};
use crate::followup::model::Subject;
use crate::followup::rows::StepBack;
use crate::followup::{standing, step_back};
use crate::mechanisms::Mechanism;
use crate::plans::model::{MeasureStatus, is_step_back};
use crate::plans::rows::Measure;
use crate::text;

/// Where a measure shall stand.
#[derive(Clone, Debug)]
pub struct NewStatus<'a> {
    /// The status.
    pub status: MeasureStatus,
    /// Why; needed where the status asks for it and where a public measure goes back.
    pub reason: &'a str,
    /// The act of many records this belongs to.
    pub act_id: Option<&'a str>,
}

impl NewStatus<'_> {
    /// A status that needs no reason.
    pub fn just(status: MeasureStatus) -> Self {
        NewStatus { status, reason: "", act_id: None }
    }
}

/// What came of setting a status.
#[derive(Clone, Debug, PartialEq)]
pub enum Moved {
    /// It is so now.
    Set(Measure),
    /// The measure is public and would go back: a second person is asked (V9).
    Asked(StepBack),
}

/// Sets where a measure stands.
///
/// Blocked and cancelled need a reason; completed needs an output (V8). A public measure goes back only with a reason
/// and when a second person agrees: then the request waits in `step_back` (V9).
pub fn set_status(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    new: NewStatus,
) -> Result<Moved> {
    let before = find(tx.conn, actor, mechanism, id)?;
    require_edit(actor, &before)?;
    let from: MeasureStatus = before.status.parse()?;
    let reason = text::maybe_passage(Some(new.reason), 1_000)
        .map_err(|problem| Refusal::invalid("status_reason", problem))?;
    let goes_back = before.is_public && is_step_back(from, new.status);
    if reason.is_none() && (goes_back || new.status.needs_reason()) {
        return Err(Refusal::invalid("status_reason", Problem::required("")).into());
    }
    require_output(&before, new.status)?;
    if goes_back {
        let to_code = new.status.code();
        let asked = step_back::ask(
            tx,
            actor,
            step_back::New {
                mechanism_id: &before.mechanism_id,
                kind: step_back::Kind::Measure,
                object_id: &before.id,
                from_code: &before.status,
                to_code,
                reason: reason.as_deref().unwrap_or_default(),
            },
        )?;
        return Ok(Moved::Asked(asked));
    }
    apply(tx, actor, &before, new.status, reason, new.act_id).map(Moved::Set)
}

/// A measure is completed only when it says what came of it (V8).
fn require_output(measure: &Measure, status: MeasureStatus) -> Result<()> {
    let has_output = LocalText::from_json(&measure.outputs)?.0.values().any(|text| !text.trim().is_empty());
    if status == MeasureStatus::Completed && !has_output {
        return Err(Refusal::invalid("status", Problem::needs_output("")).into());
    }
    Ok(())
}

fn apply(
    tx: &mut Tx,
    actor: &Actor,
    before: &Measure,
    status: MeasureStatus,
    reason: Option<String>,
    act_id: Option<&str>,
) -> Result<Measure> {
    if before.status == status.code() && before.status_reason == reason {
        return Ok(before.clone());
    }
    let sealed = seal(tx.conn, before)?;
    let after = Measure {
        status: status.code().to_owned(),
        status_reason: reason.clone(),
        status_at: tx.now,
        ..before.clone()
    };
    let after = put(tx, before, after)?;
    let now = seal(tx.conn, &after)?;
    let said = Said { before: Some(sealed), after: Some(now), reason: reason.as_deref(), act_id };
    record(tx, actor, "measure.status", &after, said);
    standing::refresh_for(tx, &Subject::Measure(after.id.clone()))?;
    Ok(after)
}

/// Does what was asked for once a second person has agreed. `hidden` takes the measure from the public.
pub(crate) fn go_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, asked: &StepBack) -> Result<()> {
    debug_assert_eq!(asked.object_kind, OBJECT);
    let before = find(tx.conn, actor, mechanism, &asked.object_id)?;
    require(actor, Act::Read, &before)?;
    if before.status != asked.from_code {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    if asked.to_code == super::HIDDEN {
        return super::publication::hide(tx, actor, &before, &asked.reason);
    }
    apply(tx, actor, &before, asked.to_code.parse()?, Some(asked.reason.clone()), None)?;
    Ok(())
}
