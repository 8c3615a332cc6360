//! Everything that reads assessments. What a reader may see is decided here, not on the page.

use std::collections::BTreeMap;

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{assessment, case_file, case_standing, recommendation};

use super::model::{Facts, needs_second_person};
use crate::followup::model::Assessor;
use crate::followup::rows::Assessment;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::{Short, shorts};

/// An assessment as a reader may see it.
#[derive(Clone, Debug)]
pub struct View {
    /// The row; where it is hidden from this reader, its words are gone and only the reason stands.
    pub row: Assessment,
    /// Who judges.
    pub assessor: Assessor,
    /// The assessor's name; empty for the State.
    pub name: LocalText,
    /// Why.
    pub rationale: LocalText,
    /// Whether the reader wrote it.
    pub is_own: bool,
}

impl View {
    pub(in crate::followup) fn of(mut row: Assessment, actor: &Actor) -> Result<Self> {
        let is_own = row.author_id.is_some() && row.author_id == actor.user_id;
        if row.hidden_reason.is_some() && !is_own {
            row.rationale = LocalText::default().to_json();
            row.grade = String::new();
            row.no_evidence_reason = None;
        }
        Ok(View {
            assessor: row.assessor.parse()?,
            name: LocalText::from_json(&row.assessor_name)?,
            rationale: LocalText::from_json(&row.rationale)?,
            is_own,
            row,
        })
    }

    /// Whether it waits for a second person.
    pub fn waits(&self) -> bool {
        self.row.state == "proposed"
    }
}

/// Whether the actor sees proposals of the State that are not public yet.
fn sees_proposals(actor: &Actor, mechanism: &Mechanism) -> bool {
    actor.may(Act::Read, ObjectKind::UpdateDraft, &mechanism.id)
}

/// Every assessment of a case that the actor may see, the newest of each voice first. `with_earlier` brings those that
/// were replaced, too.
pub fn of_case(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    case_id: &str,
    with_earlier: bool,
) -> Result<Vec<View>> {
    let rows: Vec<Assessment> = assessment::table
        .filter(assessment::case_id.eq(case_id).and(assessment::mechanism_id.eq(&mechanism.id)))
        .order((assessment::assessed_on.desc(), assessment::created_at.desc()))
        .select(Assessment::as_select())
        .load(conn)?;
    rows.into_iter()
        .filter(|row| match row.state.as_str() {
            "published" => true,
            "superseded" => with_earlier,
            _ => is_seen_unpublished(row, actor, mechanism),
        })
        .map(|row| View::of(row, actor))
        .collect()
}

fn is_seen_unpublished(row: &Assessment, actor: &Actor, mechanism: &Mechanism) -> bool {
    let is_own = row.author_id.is_some() && row.author_id == actor.user_id;
    let of_the_state = row.assessor.parse().is_ok_and(needs_second_person);
    row.state == "proposed" && (is_own || (of_the_state && sees_proposals(actor, mechanism)))
}

/// One assessment, if the actor may see it.
pub fn by_id(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<(View, Short)> {
    let row = row(conn, mechanism, id)?;
    let is_public = matches!(row.state.as_str(), "published" | "superseded");
    if !is_public && !is_seen_unpublished(&row, actor, mechanism) && row.author_id != actor.user_id {
        return Err(Refusal::NotFound.into());
    }
    if !is_public && actor.user_id.is_none() && !actor.is_operator {
        return Err(Refusal::NotFound.into());
    }
    let recommendation_id: String =
        case_file::table.find(&row.case_id).select(case_file::recommendation_id).first(conn)?;
    let short = shorts(conn, 0, &[recommendation_id])?.pop().ok_or(Refusal::NotFound)?;
    Ok((View::of(row, actor)?, short))
}

pub(super) fn row(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Assessment> {
    assessment::table
        .filter(assessment::id.eq(id).and(assessment::mechanism_id.eq(&mechanism.id)))
        .select(Assessment::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The published assessment that a new one of the same voice and scale would replace: an independent body replaces only
/// its own.
pub(super) fn current(
    conn: &mut Conn,
    case_id: &str,
    facts: &Facts,
    actor: &Actor,
) -> Result<Option<Assessment>> {
    let same: Vec<Assessment> = assessment::table
        .filter(assessment::case_id.eq(case_id).and(assessment::state.eq("published")))
        .filter(assessment::assessor.eq(facts.assessor.code()).and(assessment::scale.eq(&facts.scale)))
        .order(assessment::assessed_on.desc())
        .select(Assessment::as_select())
        .load(conn)?;
    let own = |row: &Assessment| row.author_id.is_some() && row.author_id == actor.user_id;
    Ok(same.into_iter().find(|row| needs_second_person(facts.assessor) || own(row)))
}

/// The proposals that wait for a second person, the oldest first.
pub fn waiting(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<(View, Short)>> {
    actor.require(Act::Read, ObjectKind::UpdateDraft, &mechanism.id)?;
    let rows: Vec<(Assessment, String)> = assessment::table
        .inner_join(case_file::table)
        .filter(assessment::mechanism_id.eq(&mechanism.id).and(assessment::state.eq("proposed")))
        .order(assessment::proposed_at)
        .select((Assessment::as_select(), case_file::recommendation_id))
        .load(conn)?;
    with_records(conn, actor, rows)
}

/// The assessments published last, the newest first; `assessor` narrows to one voice.
pub fn latest_of(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    assessor: Option<Assessor>,
    (offset, limit): (i64, i64),
) -> Result<(i64, Vec<(View, Short)>)> {
    let voices: Vec<&str> = match assessor {
        Some(one) => vec![one.code()],
        None => Assessor::ALL.iter().map(|assessor| assessor.code()).collect(),
    };
    let published = || {
        assessment::table
            .inner_join(case_file::table)
            .filter(assessment::mechanism_id.eq(&mechanism.id).and(assessment::state.eq("published")))
            .filter(assessment::assessor.eq_any(voices.clone()))
    };
    let total = published().count().get_result(conn)?;
    let rows: Vec<(Assessment, String)> = published()
        .order((assessment::published_at.desc(), assessment::id))
        .offset(offset)
        .limit(limit)
        .select((Assessment::as_select(), case_file::recommendation_id))
        .load(conn)?;
    Ok((total, with_records(conn, actor, rows)?))
}

fn with_records(
    conn: &mut Conn,
    actor: &Actor,
    rows: Vec<(Assessment, String)>,
) -> Result<Vec<(View, Short)>> {
    let ids: Vec<String> = rows.iter().map(|(_, id)| id.clone()).collect();
    let by_id: BTreeMap<String, Short> =
        shorts(conn, 0, &ids)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    rows.into_iter()
        .filter_map(|(row, id)| Some((row, by_id.get(&id)?.clone())))
        .map(|(row, short)| Ok((View::of(row, actor)?, short)))
        .collect()
}

/// How the State's own published grades are spread over its live public recommendations: a distribution, never a mark.
/// The key `none` counts those without one.
pub fn distribution(conn: &mut Conn, mechanism: &Mechanism) -> Result<BTreeMap<String, i64>> {
    let rows: Vec<(Option<String>, i64)> = case_standing::table
        .inner_join(case_file::table.inner_join(recommendation::table))
        .filter(case_standing::mechanism_id.eq(&mechanism.id))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.eq(0)))
        .filter(recommendation::kind.eq("recommendation"))
        .group_by(case_standing::state_grade)
        .select((case_standing::state_grade, diesel::dsl::count_star()))
        .load(conn)?;
    let named = rows.into_iter().map(|(grade, n)| (grade.unwrap_or_else(|| "none".to_owned()), n));
    let mut spread: BTreeMap<String, i64> = named.collect();
    let live: i64 = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
        .filter(recommendation::class.eq(0).and(recommendation::kind.eq("recommendation")))
        .count()
        .get_result(conn)?;
    let graded: i64 = spread.iter().filter(|(grade, _)| *grade != "none").map(|(_, n)| n).sum();
    spread.insert("none".to_owned(), live - graded);
    Ok(spread)
}
