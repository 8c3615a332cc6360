//! A mechanism's own file on one recommendation: opened, closed with a reason, opened again.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{assessment, case_file, case_standing};
use suivi_store::{Conn, Entry, Tx, insert_many};

use super::rows::Case;
use crate::followup::rows::Standing;
use crate::mechanisms::Mechanism;

impl Case {
    /// A new file of a mechanism on a recommendation.
    pub(super) fn new(
        mechanism_id: &str,
        recommendation_id: &str,
        import_id: Option<&str>,
        now: Timestamp,
    ) -> Self {
        Case {
            id: new_id(),
            mechanism_id: mechanism_id.to_owned(),
            recommendation_id: recommendation_id.to_owned(),
            status: "received".to_owned(),
            verified_at: None,
            verified_by: None,
            cluster_id: None,
            revision: 1,
            import_id: import_id.map(str::to_owned),
            created_at: now,
            updated_at: now,
        }
    }
}

/// The mechanism's file on a recommendation, where it has one.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, recommendation_id: &str) -> Result<Option<Case>> {
    Ok(case_file::table
        .filter(case_file::mechanism_id.eq(&mechanism.id))
        .filter(case_file::recommendation_id.eq(recommendation_id))
        .select(Case::as_select())
        .first(conn)
        .optional()?)
}

/// One of the mechanism's files.
pub fn by_id(conn: &mut Conn, mechanism: &Mechanism, case_id: &str) -> Result<Case> {
    case_file::table
        .filter(case_file::id.eq(case_id).and(case_file::mechanism_id.eq(&mechanism.id)))
        .select(Case::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Inserts new files, each with where it stands: lists and numbers find every case there.
pub(super) fn insert(conn: &mut Conn, cases: &[Case]) -> Result<()> {
    let standings: Vec<Standing> = cases.iter().map(Standing::new).collect();
    insert_many!(conn, case_file::table, cases, 11)?;
    insert_many!(conn, case_standing::table, standings, 12)?;
    Ok(())
}

/// Opens the mechanism's file on a recommendation that has none. The caller has checked what the actor may do.
pub(crate) fn open(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_id: &str,
) -> Result<Case> {
    let case = Case::new(&mechanism.id, recommendation_id, None, tx.now);
    insert(tx.conn, std::slice::from_ref(&case))?;
    record(tx, actor, "case.open", None, &case, None)?;
    Ok(case)
}

/// The mechanism's file on a recommendation, opened where there is none.
pub(crate) fn find_or_open(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_id: &str,
) -> Result<Case> {
    match find(tx.conn, mechanism, recommendation_id)? {
        Some(case) => Ok(case),
        None => open(tx, actor, mechanism, recommendation_id),
    }
}

/// Closes a case: with a published assessment that evidence stands behind, or with a written reason (DOMAIN 2.2).
pub fn close(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    case_id: &str,
    reason: Option<&str>,
) -> Result<()> {
    actor.require(Act::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let case = by_id(tx.conn, mechanism, case_id)?;
    if case.status == "closed" {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_none() && !is_assessed_with_evidence(tx.conn, case_id)? {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    set_status(tx, actor, "case.close", case, "closed", reason)
}

/// Opens a closed or assessed case again: a new issue, a step back, or a recommendation that was repeated.
pub fn reopen(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, case_id: &str, reason: &str) -> Result<()> {
    actor.require(Act::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let case = by_id(tx.conn, mechanism, case_id)?;
    if !matches!(case.status.as_str(), "closed" | "assessed") {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    set_status(tx, actor, "case.reopen", case, "reopened", Some(reason.trim()))
}

/// Sets the status of a case and says so in the trail and to the index.
pub(crate) fn set_status(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    case: Case,
    status: &str,
    reason: Option<&str>,
) -> Result<()> {
    let after =
        Case { status: status.to_owned(), revision: case.revision + 1, updated_at: tx.now, ..case.clone() };
    diesel::update(case_file::table.find(&case.id))
        .set((
            case_file::status.eq(&after.status),
            case_file::revision.eq(after.revision),
            case_file::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    record(tx, actor, action, Some(&case), &after, reason)?;
    tx.touch("recommendation", &case.recommendation_id);
    Ok(())
}

fn is_assessed_with_evidence(conn: &mut Conn, case_id: &str) -> Result<bool> {
    let published = assessment::table
        .filter(assessment::case_id.eq(case_id).and(assessment::assessor.eq("state")))
        .filter(assessment::state.eq("published"));
    let is_assessed = diesel::select(diesel::dsl::exists(published)).get_result::<bool>(conn)?;
    let is_proven: Option<bool> = case_standing::table
        .find(case_id)
        .select(case_standing::has_public_evidence)
        .first(conn)
        .optional()?;
    Ok(is_assessed && is_proven == Some(true))
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Case>,
    after: &Case,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "case",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
