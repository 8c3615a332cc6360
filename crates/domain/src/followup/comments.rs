//! Remarks on any item, between the secretariat and the institutions concerned; and public answers of the State to
//! independent assessments.

use std::collections::HashSet;

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{
    allocation, assessment, case_file, cluster, comment, contribution_request, indicator, measure,
    measure_support, plan, progress_update, report_section,
};
use suivi_store::{Conn, Entry, Tx};

use super::rows::Comment;
use crate::mechanisms::Mechanism;
use crate::text::paragraphs;

/// The longest remark, in characters.
pub const LONGEST: usize = 5_000;

/// What a remark or a question can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    kind: &'static str,
    id: String,
}

impl About {
    /// Reads a kind and an identifier, as addresses carry them.
    pub fn parse(kind: &str, id: &str) -> Result<Self> {
        let kinds = ["case", "cluster", "measure", "update", "assessment", "plan", "indicator", "section"];
        let kind = kinds.into_iter().find(|known| *known == kind).ok_or(Refusal::NotFound)?;
        Ok(About { kind, id: id.to_owned() })
    }

    /// `case`, `cluster`, `measure`, `update`, `assessment`, `plan`, `indicator` or `section`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The identifier.
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// The institutions that an item concerns: who leads, supports, speaks or keeps it. None where the item is not the
/// mechanism's.
pub(super) fn parties(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: &About,
) -> Result<Option<HashSet<String>>> {
    let id = &about.id;
    let mine = &mechanism.id;
    let found: Option<Vec<Option<String>>> = match about.kind {
        "case" => {
            let case: Option<Option<String>> = case_file::table
                .filter(case_file::id.eq(id).and(case_file::mechanism_id.eq(mine)))
                .select(case_file::cluster_id)
                .first(conn)
                .optional()?;
            match case {
                Some(cluster) => Some(allocated(conn, Some(id), cluster.as_deref())?),
                None => None,
            }
        }
        "cluster" => {
            let is_there = cluster::table.filter(cluster::id.eq(id).and(cluster::mechanism_id.eq(mine)));
            match diesel::select(diesel::dsl::exists(is_there)).get_result(conn)? {
                true => Some(allocated(conn, None, Some(id))?),
                false => None,
            }
        }
        "measure" => of_measure(conn, mine, id)?,
        "update" => {
            let row: Option<(String, Option<String>)> = progress_update::table
                .filter(progress_update::id.eq(id).and(progress_update::mechanism_id.eq(mine)))
                .select((progress_update::institution_id, progress_update::measure_id))
                .first(conn)
                .optional()?;
            match row {
                None => None,
                Some((institution, measure)) => {
                    let mut all = vec![Some(institution)];
                    if let Some(measure) = measure {
                        all.extend(of_measure(conn, mine, &measure)?.unwrap_or_default());
                    }
                    Some(all)
                }
            }
        }
        "assessment" => assessment::table
            .filter(assessment::id.eq(id).and(assessment::mechanism_id.eq(mine)))
            .select(assessment::institution_id)
            .first::<Option<String>>(conn)
            .optional()?
            .map(|institution| vec![institution]),
        "plan" => plan::table
            .filter(plan::id.eq(id).and(plan::mechanism_id.eq(mine)))
            .select(plan::owner_id)
            .first::<Option<String>>(conn)
            .optional()?
            .map(|owner| vec![owner]),
        "section" => {
            let owner: Option<Option<String>> = report_section::table
                .filter(report_section::id.eq(id).and(report_section::mechanism_id.eq(mine)))
                .select(report_section::institution_id)
                .first(conn)
                .optional()?;
            match owner {
                None => None,
                Some(owner) => {
                    let asked: Vec<String> = contribution_request::table
                        .filter(contribution_request::section_id.eq(id))
                        .select(contribution_request::institution_id)
                        .load(conn)?;
                    Some(asked.into_iter().map(Some).chain([owner]).collect())
                }
            }
        }
        _ => indicator::table
            .filter(indicator::id.eq(id).and(indicator::mechanism_id.eq(mine)))
            .select(indicator::owner_id)
            .first::<Option<String>>(conn)
            .optional()?
            .map(|owner| vec![owner]),
    };
    Ok(found.map(|all| all.into_iter().flatten().collect()))
}

fn allocated(conn: &mut Conn, case: Option<&str>, cluster: Option<&str>) -> Result<Vec<Option<String>>> {
    let rows: Vec<String> = allocation::table
        .filter(allocation::ended_at.is_null())
        .filter(
            allocation::case_id
                .eq(case.unwrap_or_default())
                .or(allocation::cluster_id.eq(cluster.unwrap_or_default())),
        )
        .select(allocation::institution_id)
        .load(conn)?;
    Ok(rows.into_iter().map(Some).collect())
}

fn of_measure(conn: &mut Conn, mechanism_id: &str, id: &str) -> Result<Option<Vec<Option<String>>>> {
    let lead: Option<Option<String>> = measure::table
        .filter(measure::id.eq(id).and(measure::mechanism_id.eq(mechanism_id)))
        .select(measure::lead_id)
        .first(conn)
        .optional()?;
    let Some(lead) = lead else { return Ok(None) };
    let supports: Vec<String> = measure_support::table
        .filter(measure_support::measure_id.eq(id))
        .select(measure_support::institution_id)
        .load(conn)?;
    Ok(Some(supports.into_iter().map(Some).chain([lead]).collect()))
}

/// Whether the actor takes part in the talk about an item: the secretariat, the chair and the auditor in all, an
/// institution where the item is its own.
pub(super) fn takes_part(actor: &Actor, mechanism_id: &str, parties: &HashSet<String>) -> bool {
    actor.may(Act::Read, ObjectKind::UpdateDraft, mechanism_id)
        || parties
            .iter()
            .any(|institution| actor.may_own(Act::Read, ObjectKind::UpdateDraft, mechanism_id, institution))
}

/// Whether the actor may write a remark on an item: who takes part in the talk and does more than read.
pub fn may_remark(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, about: &About) -> Result<bool> {
    let parties = parties(conn, mechanism, about)?.ok_or(Refusal::NotFound)?;
    let works = actor.may_some(Act::Create, ObjectKind::UpdateDraft, &mechanism.id)
        || actor.may_some(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)
        || actor.may(Act::Approve, ObjectKind::PlanDraft, &mechanism.id);
    Ok(works && takes_part(actor, &mechanism.id, &parties))
}

/// Writes a remark on an item. `class` is 1 (government) or 2 (restricted).
pub fn remark(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    about: &About,
    body: &str,
    class: i32,
) -> Result<Comment> {
    let may = may_remark(tx.conn, actor, mechanism, about)?;
    actor.require_that(may)?;
    if !(1..=2).contains(&class) {
        return Err(Refusal::invalid("class", Problem::unknown_choice(class)).into());
    }
    write(tx, actor, mechanism, about, body, class, false)
}

/// The State's public answer to an independent assessment, beside it for everybody to read.
pub fn answer_publicly(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    assessment_id: &str,
    body: &str,
) -> Result<Comment> {
    actor.require(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)?;
    let published = assessment::table
        .filter(assessment::id.eq(assessment_id).and(assessment::mechanism_id.eq(&mechanism.id)))
        .filter(assessment::state.eq("published").and(assessment::assessor.ne("state")));
    if !diesel::select(diesel::dsl::exists(published)).get_result::<bool>(tx.conn)? {
        return Err(Refusal::NotFound.into());
    }
    let about = About { kind: "assessment", id: assessment_id.to_owned() };
    write(tx, actor, mechanism, &about, body, 0, true)
}

fn write(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    about: &About,
    body: &str,
    class: i32,
    is_public: bool,
) -> Result<Comment> {
    let body = paragraphs(body, LONGEST).map_err(|problem| Refusal::invalid("body", problem))?;
    if body.is_empty() {
        return Err(Refusal::invalid("body", Problem::required("")).into());
    }
    let row = Comment {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        about_kind: about.kind.to_owned(),
        about_id: about.id.clone(),
        body,
        class,
        is_public,
        institution_id: actor.institutions_in(&mechanism.id).first().map(|id| (*id).to_owned()),
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        at: tx.now,
        withdrawn_at: None,
        withdrawn_reason: None,
    };
    diesel::insert_into(comment::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "comment.write", None, &row, None)?;
    Ok(row)
}

/// The author takes a remark back, or the secretariat does with a reason; it stays in its place without its words.
pub fn withdraw(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    let before: Comment = comment::table
        .filter(comment::id.eq(id).and(comment::mechanism_id.eq(&mechanism.id)))
        .filter(comment::withdrawn_at.is_null())
        .select(Comment::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let is_own = before.author_id.is_some() && before.author_id == actor.user_id;
    actor.require_that(is_own || actor.may(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id))?;
    let reason = paragraphs(reason, 500).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() && !is_own {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let after = Comment {
        withdrawn_at: Some(tx.now),
        withdrawn_reason: (!reason.is_empty()).then_some(reason),
        ..before.clone()
    };
    diesel::update(comment::table.find(id))
        .set((
            comment::withdrawn_at.eq(after.withdrawn_at),
            comment::withdrawn_reason.eq(&after.withdrawn_reason),
        ))
        .execute(tx.conn)?;
    record(tx, actor, "comment.withdraw", Some(&before), &after, after.withdrawn_reason.as_deref())
}

/// The remarks on an item that the actor may read, the oldest first; the words of one that was taken back are gone.
pub fn on_item(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, about: &About) -> Result<Vec<Comment>> {
    let parties = parties(conn, mechanism, about)?.ok_or(Refusal::NotFound)?;
    let takes_part = takes_part(actor, &mechanism.id, &parties);
    let rows: Vec<Comment> = comment::table
        .filter(comment::mechanism_id.eq(&mechanism.id))
        .filter(comment::about_kind.eq(about.kind).and(comment::about_id.eq(&about.id)))
        .order((comment::at, comment::id))
        .select(Comment::as_select())
        .load(conn)?;
    let mut seen: Vec<Comment> =
        rows.into_iter().filter(|row| is_readable(row, actor, mechanism, takes_part)).collect();
    for row in seen.iter_mut().filter(|row| row.withdrawn_at.is_some()) {
        row.body.clear();
    }
    Ok(seen)
}

/// Restricted remarks are read by the secretariat, the chair and the institution that wrote them.
fn is_readable(row: &Comment, actor: &Actor, mechanism: &Mechanism, takes_part: bool) -> bool {
    let own_institution = || {
        let own = actor.institutions_in(&mechanism.id);
        row.institution_id.as_deref().is_some_and(|institution| own.contains(&institution))
    };
    match row.class {
        0 => row.is_public || takes_part,
        1 => takes_part,
        _ => {
            takes_part
                && (actor.may(Act::Read, ObjectKind::PositionBeforeDecision, &mechanism.id)
                    || own_institution())
        }
    }
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Comment>,
    after: &Comment,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "comment",
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
