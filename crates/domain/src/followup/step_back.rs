//! Going back on something public: one person asks and says why, another decides (V9).

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::step_back;
use suivi_store::{Conn, Entry, Tx};

use super::rows::StepBack;
use super::updates;
use crate::mechanisms::{Mechanism, coded};
use crate::plans::measures;

coded! {
    /// What can be asked to go back.
    Kind {
        /// A measure: its status, or that it is public.
        Measure = "measure",
        /// A published update: back to validated, or withdrawn.
        Update = "update",
    }
}

/// A request to go back.
pub struct New<'a> {
    /// The mechanism.
    pub mechanism_id: &'a str,
    /// What the object is.
    pub kind: Kind,
    /// The object.
    pub object_id: &'a str,
    /// Where it stands.
    pub from_code: &'a str,
    /// Where it should go.
    pub to_code: &'a str,
    /// Why; never empty.
    pub reason: &'a str,
}

/// Puts a request to go back before a second person. The caller has checked that the actor may ask.
pub(crate) fn ask(tx: &mut Tx, actor: &Actor, new: New) -> Result<StepBack> {
    if new.reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    if waiting_on(tx.conn, new.object_id)?.is_some() {
        return Err(Refusal::Conflict(Problem::asked_already("")).into());
    }
    let row = StepBack {
        id: new_id(),
        mechanism_id: new.mechanism_id.to_owned(),
        object_kind: new.kind.code().to_owned(),
        object_id: new.object_id.to_owned(),
        from_code: new.from_code.to_owned(),
        to_code: new.to_code.to_owned(),
        reason: new.reason.to_owned(),
        asked_by: actor.user_id.clone(),
        asked_label: actor.label.clone(),
        asked_at: tx.now,
        decided_by: None,
        decided_label: None,
        decided_at: None,
        is_granted: None,
    };
    diesel::insert_into(step_back::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "step_back.ask", None, &row)?;
    Ok(row)
}

/// Whether the actor may decide on such requests: who publishes in this mechanism, the chair among them.
pub fn may_decide(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Publish, ObjectKind::PlanPublished, mechanism_id)
}

/// Decides on a request; never the person who asked. What is agreed to is done in the same transaction.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    is_granted: bool,
) -> Result<StepBack> {
    let before = find(tx.conn, mechanism, id)?;
    actor.require_that(may_decide(actor, &mechanism.id))?;
    if is_same_person(&before, actor) {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let after = StepBack {
        decided_by: actor.user_id.clone(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        is_granted: Some(is_granted),
        ..before.clone()
    };
    let waits = step_back::id.eq(id).and(step_back::decided_at.is_null());
    if diesel::update(step_back::table.filter(waits)).set(&after).execute(tx.conn)? == 0 {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let action = if is_granted { "step_back.grant" } else { "step_back.refuse" };
    record(tx, actor, action, Some(&before), &after)?;
    if is_granted {
        match after.object_kind.parse()? {
            Kind::Measure => measures::go_back(tx, actor, mechanism, &after)?,
            Kind::Update => updates::go_back(tx, actor, mechanism, &after)?,
        }
    }
    Ok(after)
}

/// Acts without an account are told apart by their label.
fn is_same_person(request: &StepBack, actor: &Actor) -> bool {
    match (&request.asked_by, &actor.user_id) {
        (Some(asked), Some(decides)) => asked == decides,
        (None, None) => request.asked_label == actor.label,
        _ => false,
    }
}

/// One request of the mechanism.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<StepBack> {
    step_back::table
        .filter(step_back::id.eq(id).and(step_back::mechanism_id.eq(&mechanism.id)))
        .select(StepBack::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The request on an object that waits for a decision, if there is one.
pub fn waiting_on(conn: &mut Conn, object_id: &str) -> Result<Option<StepBack>> {
    Ok(step_back::table
        .filter(step_back::object_id.eq(object_id).and(step_back::decided_at.is_null()))
        .select(StepBack::as_select())
        .first(conn)
        .optional()?)
}

/// The requests of a mechanism that wait, oldest first.
pub fn waiting(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<StepBack>> {
    actor.require_that(may_decide(actor, &mechanism.id))?;
    Ok(step_back::table
        .filter(step_back::mechanism_id.eq(&mechanism.id).and(step_back::decided_at.is_null()))
        .order(step_back::asked_at)
        .select(StepBack::as_select())
        .load(conn)?)
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&StepBack>,
    after: &StepBack,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "step_back",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason: Some(&after.reason),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
