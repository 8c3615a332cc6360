//! The document as a whole: what it is, that it is open, laid aside or opened again.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, vocab};
use suivi_store::Tx;
use suivi_store::ledger::digest;
use suivi_store::schema::{document, intake};

use super::model::{Intake, Particulars, StateOfWork};
use super::queries::{one, was_undone};
use super::receive::record;
use crate::mechanisms::Mechanism;

/// The document, if it is still open and nobody has changed it since the form was made.
pub(super) fn open(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
) -> Result<Intake> {
    let intake = one(tx.conn, actor, mechanism, id)?;
    if intake.state_of_work != StateOfWork::Open {
        return Err(Refusal::Conflict(Problem::wrong_state(intake.state_of_work.code())).into());
    }
    if intake.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    Ok(intake)
}

/// Counts a change of the document, and records it.
pub(super) fn touch(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    action: &'static str,
    after: Option<String>,
) -> Result<()> {
    diesel::update(intake::table.find(id))
        .set((intake::revision.eq(intake::revision + 1), intake::updated_at.eq(tx.now)))
        .execute(tx.conn)?;
    record(tx, actor, mechanism, id, action, after);
    Ok(())
}

/// Confirms what the document is.
pub fn set_particulars(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    particulars: Particulars,
    replaces: Option<String>,
) -> Result<()> {
    let intake = open(tx, actor, mechanism, id, revision)?;
    let particulars = Particulars {
        symbol: particulars.symbol.map(|symbol| vocab::normalise_symbol(&symbol)).filter(|s| !s.is_empty()),
        // What the document says of itself is not for a person to change.
        names: intake.particulars.names.clone(),
        ..particulars
    };
    match particulars.body.as_deref() {
        None => return Err(Refusal::invalid("body", Problem::required("")).into()),
        Some(body) if vocab::body(body).is_none() => {
            return Err(Refusal::invalid("body", Problem::unknown_choice(body)).into());
        }
        Some(_) => {}
    }
    if let Some(draft) = &replaces {
        let of_state: i64 = document::table
            .find(draft)
            .filter(document::state.eq(&intake.state))
            .count()
            .get_result(tx.conn)?;
        if of_state == 0 {
            return Err(Refusal::invalid("replaces", Problem::unknown_choice("")).into());
        }
    }
    diesel::update(intake::table.find(id))
        .set((intake::particulars.eq(serde_json::to_string(&particulars)?), intake::replaces.eq(&replaces)))
        .execute(tx.conn)?;
    touch(tx, actor, mechanism, id, "document.particulars", Some(digest(&(&particulars, &replaces))?))
}

/// Lays a document aside: nothing of it comes into the register, and it is no longer listed.
pub fn drop_document(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
) -> Result<()> {
    open(tx, actor, mechanism, id, revision)?;
    diesel::update(intake::table.find(id))
        .set(intake::state_of_work.eq(StateOfWork::Dropped.code()))
        .execute(tx.conn)?;
    touch(tx, actor, mechanism, id, "document.drop", None)
}

/// Opens a document again whose import was taken back.
pub fn reopen(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
) -> Result<()> {
    let intake = one(tx.conn, actor, mechanism, id)?;
    if intake.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    if !was_undone(tx.conn, &intake)? {
        return Err(Refusal::Conflict(Problem::wrong_state(intake.state_of_work.code())).into());
    }
    diesel::update(intake::table.find(id))
        .set((intake::state_of_work.eq(StateOfWork::Open.code()), intake::import_id.eq(None::<String>)))
        .execute(tx.conn)?;
    touch(tx, actor, mechanism, id, "document.reopen", None)
}
