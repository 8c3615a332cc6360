//! Everything that changes assessments.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{assessment, case_standing, evidence, recommendation};
use suivi_store::{Conn, Entry, Tx};

use super::model::{Facts, is_grade, may_file, needs_second_person, scales_for};
use super::queries;
use crate::followup::model::Assessor;
use crate::followup::rows::Assessment;
use crate::followup::standing;
use crate::mechanisms::Mechanism;
use crate::recommendations::cases;
use crate::recommendations::rows::Recommendation;
use crate::text::{paragraphs, paragraphs_in_each};

/// The longest rationale, in characters.
pub const LONGEST: usize = 10_000;

/// Writes an assessment of a recommendation. The State's, and one entered for a committee, wait for a second person;
/// an independent body's is public at once.
pub fn propose(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_id: &str,
    facts: Facts,
) -> Result<Assessment> {
    actor.require_that(may_file(actor, facts.assessor, &mechanism.id))?;
    let asked = record_of(tx.conn, mechanism, recommendation_id)?;
    let case = cases::find_or_open(tx, actor, mechanism, recommendation_id)?;
    let facts = checked(&asked, facts, tx.now.date())?;
    let replaced = queries::current(tx.conn, &case.id, &facts, actor)?;
    if let Some(old) = &replaced
        && old.grade != facts.grade
        && facts.reason.is_none()
    {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let waits = needs_second_person(facts.assessor);
    let own = actor.memberships.iter().find(|m| m.mechanism_id == mechanism.id);
    let row = Assessment {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        case_id: case.id,
        assessor: facts.assessor.code().to_owned(),
        assessor_name: facts.assessor_name.to_json(),
        institution_id: own.and_then(|m| m.institution_id.clone()),
        scale: facts.scale,
        grade: facts.grade,
        rationale: facts.rationale.to_json(),
        no_evidence_reason: facts.no_evidence_reason,
        assessed_on: facts.assessed_on,
        source_symbol: facts.source_symbol,
        source_paragraph: facts.source_paragraph,
        state: if waits { "proposed" } else { "published" }.to_owned(),
        supersedes_id: replaced.map(|old| old.id),
        reason: facts.reason,
        hidden_reason: None,
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        proposed_at: Some(tx.now),
        published_by: None,
        published_at: (!waits).then_some(tx.now),
        revision: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(assessment::table).values(&row).execute(tx.conn)?;
    record(tx, actor, if waits { "assessment.propose" } else { "assessment.file" }, None, &row, None)?;
    if !waits {
        supersede(tx, actor, &row)?;
        standing::refresh(tx, std::slice::from_ref(&row.case_id))?;
    }
    Ok(row)
}

/// The second person publishes a proposed assessment. "Fully implemented" needs public evidence or a written reason (V8).
pub fn publish(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Assessment> {
    require_second(actor, mechanism)?;
    let before = queries::row(tx.conn, mechanism, id)?;
    require_state(&before, "proposed")?;
    if before.author_id.is_some() && before.author_id == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    if before.assessor == Assessor::State.code()
        && before.grade == "fully"
        && before.no_evidence_reason.is_none()
        && !is_proven(tx.conn, &before)?
    {
        return Err(Refusal::Conflict(Problem::evidence_needed("")).into());
    }
    let after = Assessment {
        state: "published".to_owned(),
        published_by: actor.user_id.clone(),
        published_at: Some(tx.now),
        ..before.clone()
    };
    let after = put(tx, actor, "assessment.publish", &before, after, None)?;
    supersede(tx, actor, &after)?;
    if after.assessor == Assessor::State.code() && after.grade != "not_assessed" {
        let case = cases::by_id(tx.conn, mechanism, &after.case_id)?;
        if case.status != "closed" && case.status != "assessed" {
            cases::set_status(tx, actor, "case.assess", case, "assessed", None)?;
        }
    }
    standing::refresh(tx, std::slice::from_ref(&after.case_id))?;
    Ok(after)
}

/// The second person sends a proposed assessment back, with a reason; its author can write another.
pub fn send_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    require_second(actor, mechanism)?;
    end(tx, actor, mechanism, id, "proposed", "assessment.send_back", reason)
}

/// The author takes an assessment back, with a reason. One of the State that is public waits for a second person instead.
pub fn withdraw(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    let before = queries::row(tx.conn, mechanism, id)?;
    let assessor: Assessor = before.assessor.parse()?;
    actor.require_that(may_file(actor, assessor, &mechanism.id))?;
    let is_own = before.author_id.is_some() && before.author_id == actor.user_id;
    match before.state.as_str() {
        "proposed" => actor.require_that(is_own || actor.is_operator)?,
        // What is public of the State goes back only by a second person (V9): not by its author.
        "published" if needs_second_person(assessor) => {
            require_second(actor, mechanism)?;
            if is_own {
                return Err(Refusal::Conflict(Problem::second_person("")).into());
            }
        }
        "published" => actor.require_that(is_own)?,
        _ => return Err(Refusal::Conflict(Problem::wrong_state("")).into()),
    }
    let state = before.state.clone();
    end(tx, actor, mechanism, id, &state, "assessment.withdraw", reason)
}

/// Hides an independent assessment from the public, with a reason that is shown in its place; nothing is deleted (P4).
pub fn hide(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, reason: &str) -> Result<()> {
    let reason = reason_of(reason)?;
    moderate(tx, actor, mechanism, id, "assessment.hide", Some(reason))
}

/// Shows a hidden assessment again.
pub fn show_again(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<()> {
    moderate(tx, actor, mechanism, id, "assessment.show_again", None)
}

/// Moderation is the administrator's, who writes no assessment of the State.
fn moderate(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    action: &'static str,
    reason: Option<String>,
) -> Result<()> {
    actor.require(Act::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    let before = queries::row(tx.conn, mechanism, id)?;
    require_state(&before, "published")?;
    let is_independent = !needs_second_person(before.assessor.parse()?);
    if !is_independent || before.hidden_reason.is_some() == reason.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = Assessment { hidden_reason: reason.clone(), ..before.clone() };
    let after = put(tx, actor, action, &before, after, reason.as_deref())?;
    standing::refresh(tx, std::slice::from_ref(&after.case_id))
}

fn end(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    state: &str,
    action: &'static str,
    reason: &str,
) -> Result<()> {
    let reason = reason_of(reason)?;
    let before = queries::row(tx.conn, mechanism, id)?;
    require_state(&before, state)?;
    let after = Assessment { state: "withdrawn".to_owned(), ..before.clone() };
    let after = put(tx, actor, action, &before, after, Some(&reason))?;
    standing::refresh(tx, std::slice::from_ref(&after.case_id))
}

fn reason_of(reason: &str) -> Result<String> {
    let reason = paragraphs(reason, 2_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() { Err(Refusal::invalid("reason", Problem::required("")).into()) } else { Ok(reason) }
}

fn require_second(actor: &Actor, mechanism: &Mechanism) -> Result<()> {
    let may = actor.may(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)
        || actor.may(Act::Approve, ObjectKind::PlanDraft, &mechanism.id);
    actor.require_that(may)
}

fn require_state(row: &Assessment, state: &str) -> Result<()> {
    if row.state == state { Ok(()) } else { Err(Refusal::Conflict(Problem::wrong_state("")).into()) }
}

fn record_of(conn: &mut Conn, mechanism: &Mechanism, recommendation_id: &str) -> Result<Recommendation> {
    recommendation::table
        .find(recommendation_id)
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
        .filter(recommendation::class.eq(0))
        .select(Recommendation::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn checked(record: &Recommendation, facts: Facts, today: suivi_kernel::Date) -> Result<Facts> {
    let mut wrong: Vec<FieldProblem> = Vec::new();
    let mut note =
        |field: &str, problem: Problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if !scales_for(facts.assessor, &record.body).contains(&facts.scale.as_str()) {
        note("scale", Problem::unknown_choice(&facts.scale));
    } else if facts.grade.is_empty() {
        note("grade", Problem::required(""));
    } else if !is_grade(&facts.scale, &facts.grade) {
        note("grade", Problem::unknown_choice(&facts.grade));
    }
    if facts.assessed_on > today {
        note("assessed_on", Problem::in_the_future(""));
    }
    let rationale = paragraphs_in_each(&facts.rationale, LONGEST).unwrap_or_else(|problem| {
        note("rationale", problem);
        facts.rationale.clone()
    });
    let is_committee = facts.assessor == Assessor::Committee;
    if rationale.0.is_empty() && !is_committee {
        note("rationale", Problem::required(""));
    }
    let line = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let source_symbol = line(&facts.source_symbol);
    if is_committee && source_symbol.is_none() {
        note("source_symbol", Problem::required(""));
    }
    if facts.assessor != Assessor::State && !is_committee && facts.assessor_name.0.is_empty() {
        note("assessor_name", Problem::required(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    Ok(Facts {
        rationale,
        source_symbol,
        source_paragraph: line(&facts.source_paragraph),
        no_evidence_reason: line(&facts.no_evidence_reason),
        reason: line(&facts.reason),
        ..facts
    })
}

/// Whether public evidence stands behind it: on the case and its work, or on the assessment itself.
fn is_proven(conn: &mut Conn, row: &Assessment) -> Result<bool> {
    let of_case: Option<bool> = case_standing::table
        .find(&row.case_id)
        .select(case_standing::has_public_evidence)
        .first(conn)
        .optional()?;
    let own = evidence::table
        .filter(evidence::assessment_id.eq(&row.id))
        .filter(evidence::is_public.eq(true).and(evidence::withdrawn_at.is_null()));
    Ok(of_case == Some(true) || diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// Marks the assessment that a newly published one replaces.
fn supersede(tx: &mut Tx, actor: &Actor, newer: &Assessment) -> Result<()> {
    let Some(old) = &newer.supersedes_id else { return Ok(()) };
    let before: Assessment = assessment::table.find(old).select(Assessment::as_select()).first(tx.conn)?;
    if before.state == "published" {
        let after = Assessment { state: "superseded".to_owned(), ..before.clone() };
        put(tx, actor, "assessment.supersede", &before, after, newer.reason.as_deref())?;
    }
    Ok(())
}

fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Assessment,
    after: Assessment,
    reason: Option<&str>,
) -> Result<Assessment> {
    let after = Assessment { revision: before.revision + 1, updated_at: tx.now, ..after };
    diesel::update(assessment::table.find(&after.id))
        .set((
            assessment::state.eq(&after.state),
            assessment::hidden_reason.eq(&after.hidden_reason),
            assessment::published_by.eq(&after.published_by),
            assessment::published_at.eq(after.published_at),
            assessment::revision.eq(after.revision),
            assessment::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    record(tx, actor, action, Some(before), &after, reason)?;
    Ok(after)
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Assessment>,
    after: &Assessment,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "assessment",
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
