//! What measures answer: recommendations, one by one or as a whole cluster.

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result, new_id};
use suivi_store::Tx;
use suivi_store::ledger::digest;
use suivi_store::schema::measure_link;

use super::{Said, find, put, record, require_edit};
use crate::followup::model::Subject;
use crate::followup::standing;
use crate::mechanisms::Mechanism;
use crate::plans::named;
use crate::plans::rows::{Measure, MeasureLink};

/// What a measure answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// One recommendation, by its identifier or its short name in the mechanism's State. Its case is opened where there
    /// is none.
    Recommendation(String),
    /// All recommendations of a cluster, now and later; by its identifier or its short name.
    Cluster(String),
}

/// Says that a measure answers something; nothing changes where that was said already.
pub fn link(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
    answers: &Answers,
) -> Result<Measure> {
    let measure = find(tx.conn, actor, mechanism, measure_id)?;
    require_edit(actor, &measure)?;
    if !add(tx, actor, mechanism, &measure, answers)? {
        return Ok(measure);
    }
    let after = put(tx, &measure, measure.clone())?;
    standing::refresh_for(tx, &Subject::Measure(after.id.clone()))?;
    Ok(after)
}

/// Takes back that a measure answers something, by the identifier of the link.
pub fn unlink(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
    link_id: &str,
) -> Result<Measure> {
    let measure = find(tx.conn, actor, mechanism, measure_id)?;
    require_edit(actor, &measure)?;
    let link: MeasureLink = measure_link::table
        .filter(measure_link::id.eq(link_id).and(measure_link::measure_id.eq(&measure.id)))
        .select(MeasureLink::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let cases = standing::cases_of(tx.conn, &Subject::Measure(measure.id.clone()))?;
    diesel::delete(measure_link::table.find(&link.id)).execute(tx.conn)?;
    let said = Said { before: Some(digest(&link)?), ..Said::default() };
    record(tx, actor, "measure.unlink", &measure, said);
    let after = put(tx, &measure, measure.clone())?;
    standing::refresh(tx, &cases)?;
    Ok(after)
}

/// Adds a link where there is none yet; answers whether there is a new one.
pub(super) fn add(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    measure: &Measure,
    answers: &Answers,
) -> Result<bool> {
    let (case_id, cluster_id) = match answers {
        Answers::Recommendation(name) => (Some(named::case_on(tx, actor, mechanism, name)?), None),
        Answers::Cluster(name) => (None, Some(named::cluster(tx.conn, mechanism, name)?)),
    };
    let same = measure_link::table.filter(measure_link::measure_id.eq(&measure.id));
    let known: i64 = match (&case_id, &cluster_id) {
        (Some(id), _) => same.filter(measure_link::case_id.eq(id)).count().get_result(tx.conn)?,
        (None, id) => same.filter(measure_link::cluster_id.eq(id)).count().get_result(tx.conn)?,
    };
    if known > 0 {
        return Ok(false);
    }
    let row = MeasureLink { id: new_id(), measure_id: measure.id.clone(), case_id, cluster_id, at: tx.now };
    diesel::insert_into(measure_link::table).values(&row).execute(tx.conn)?;
    let said = Said { after: Some(digest(&row)?), ..Said::default() };
    record(tx, actor, "measure.link", measure, said);
    Ok(true)
}
