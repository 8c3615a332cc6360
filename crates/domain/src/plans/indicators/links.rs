//! What indicators tell about: measures, clusters, single recommendations.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result, new_id};
use suivi_store::Tx;
use suivi_store::ledger::digest;
use suivi_store::schema::indicator_link;

use super::{Said, find, record};
use crate::followup::model::Subject;
use crate::followup::standing;
use crate::mechanisms::Mechanism;
use crate::plans::measures;
use crate::plans::named;
use crate::plans::rows::{Indicator, IndicatorLink};

/// What an indicator tells about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A measure, by its identifier or short name.
    Measure(String),
    /// A cluster, by its identifier or short name.
    Cluster(String),
    /// One recommendation, by its identifier or short name.
    Recommendation(String),
}

/// Says that an indicator tells about something; nothing changes where that was said already.
pub fn link(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, about: &About) -> Result<()> {
    let indicator = linkable(tx, actor, mechanism, id)?;
    let subject = match about {
        About::Measure(name) => Subject::Measure(measures::find(tx.conn, actor, mechanism, name)?.id),
        About::Cluster(name) => Subject::Cluster(named::cluster(tx.conn, mechanism, name)?),
        About::Recommendation(name) => Subject::Case(named::case_on(tx, actor, mechanism, name)?),
    };
    let known: Vec<IndicatorLink> = indicator_link::table
        .filter(indicator_link::indicator_id.eq(&indicator.id))
        .select(IndicatorLink::as_select())
        .load(tx.conn)?;
    if known.iter().any(|link| subject_of(link).as_ref() == Some(&subject)) {
        return Ok(());
    }
    let (measure_id, case_id, cluster_id) = subject.columns();
    let row =
        IndicatorLink { id: new_id(), indicator_id: indicator.id.clone(), measure_id, cluster_id, case_id };
    diesel::insert_into(indicator_link::table).values(&row).execute(tx.conn)?;
    let said = Said { after: Some(digest(&row)?), ..Said::default() };
    record(tx, actor, "indicator.link", &indicator, said);
    standing::refresh_for(tx, &subject)
}

/// Takes back that an indicator tells about something, by the identifier of the link.
pub fn unlink(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, link_id: &str) -> Result<()> {
    let indicator = linkable(tx, actor, mechanism, id)?;
    let link: IndicatorLink = indicator_link::table
        .filter(indicator_link::id.eq(link_id).and(indicator_link::indicator_id.eq(&indicator.id)))
        .select(IndicatorLink::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    diesel::delete(indicator_link::table.find(&link.id)).execute(tx.conn)?;
    let said = Said { before: Some(digest(&link)?), ..Said::default() };
    record(tx, actor, "indicator.unlink", &indicator, said);
    match subject_of(&link) {
        Some(subject) => standing::refresh_for(tx, &subject),
        None => Ok(()),
    }
}

/// Whether the actor may say what indicators tell about: who keeps them, and who keeps all measures.
pub fn may_link(actor: &Actor, mechanism_id: &str) -> bool {
    super::keeps(actor, mechanism_id) || actor.may(Act::Update, ObjectKind::Measure, mechanism_id)
}

fn linkable(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Indicator> {
    actor.require_that(may_link(actor, &mechanism.id))?;
    find(tx.conn, actor, mechanism, id)
}

pub(super) fn subject_of(link: &IndicatorLink) -> Option<Subject> {
    Subject::of_columns(link.measure_id.as_deref(), link.case_id.as_deref(), link.cluster_id.as_deref())
}
