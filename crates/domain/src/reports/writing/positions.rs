//! The position round of an addendum: an institution proposes, the law is looked at, the chair decides, and the text says
//! why. Everything is restricted (C2) until the outcome is adopted; only then the register shows it (V4).

use diesel::prelude::*;
use suivi_kernel::vocab::Position;
use suivi_kernel::{Act, Actor, Date, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{case_file, case_standing, position_proposal, recommendation};
use suivi_store::{Conn, Entry, Tx};

use super::access::{Sight, find, reads_restricted, require_secretariat};
use super::change::{Revised, require_seen};
use super::gather::{Record, named};
use super::rows::{PositionProposal, Report};
use super::settings::require_open;
use crate::mechanisms::Mechanism;
use crate::text;
use crate::trail::record_change;

/// A proposal with the recommendation it is about.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The proposal.
    pub row: PositionProposal,
    /// The recommendation's name in addresses.
    pub slug: String,
    /// Its number.
    pub number: String,
    /// Its place in its document.
    pub ordinal: i32,
    /// Its text, in the language asked for where there is one.
    pub text: String,
    /// The States that made it: codes.
    pub from: Vec<String>,
}

/// Opens the round: one proposal for each recommendation of the report's document that the State has not answered, with the
/// institution that leads it. Those that are there already stay as they are. Answers how many are new.
pub fn open_round(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, report: &Report) -> Result<usize> {
    require_secretariat(actor, mechanism)?;
    let Some(document_id) = &report.document_id else { return Ok(0) };
    let unanswered = recommendation::position.is_null().or(recommendation::position.eq("pending"));
    let known = position_proposal::table
        .filter(position_proposal::report_id.eq(report.id.clone()))
        .select(position_proposal::recommendation_id);
    let new: Vec<(String, Option<String>)> = recommendation::table
        .left_join(
            case_file::table.on(case_file::recommendation_id
                .eq(recommendation::id)
                .and(case_file::mechanism_id.eq(mechanism.id.clone()))),
        )
        .left_join(case_standing::table.on(case_standing::case_id.eq(case_file::id)))
        .filter(recommendation::document_id.eq(document_id.clone()))
        .filter(recommendation::kind.eq("recommendation").and(recommendation::withdrawn_at.is_null()))
        .filter(unanswered)
        .filter(recommendation::id.ne_all(known))
        .order(recommendation::ordinal)
        .select((recommendation::id, case_standing::lead_id.nullable()))
        .load(tx.conn)?;
    for (recommendation_id, institution_id) in &new {
        let row = PositionProposal {
            id: new_id(),
            mechanism_id: mechanism.id.clone(),
            report_id: report.id.clone(),
            recommendation_id: recommendation_id.clone(),
            institution_id: institution_id.clone(),
            proposed: None,
            legal_note: None,
            decided: None,
            text: None,
            proposed_label: None,
            proposed_at: None,
            decided_label: None,
            decided_at: None,
            revision: 1,
        };
        diesel::insert_into(position_proposal::table).values(&row).execute(tx.conn)?;
        record_change(tx, actor, "position.open", None, &row)?;
    }
    Ok(new.len())
}

/// What is said about one recommendation; what is left out stays as it was.
#[derive(Clone, Debug, Default)]
pub struct Saying {
    /// The position proposed.
    pub proposed: Option<String>,
    /// What the law says; only the secretariat writes it.
    pub legal_note: Option<String>,
    /// What the addendum is to say.
    pub text: Option<String>,
}

/// The institution responsible, or the secretariat, proposes a position. `seen` is the revision that the caller saw.
pub fn propose(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, id): (&str, &str),
    saying: Saying,
    seen: i32,
) -> Result<()> {
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    require_open(&report)?;
    let before = proposal(tx.conn, &report, id)?;
    let is_secretariat = actor.may(Act::Update, ObjectKind::PositionBeforeDecision, &mechanism.id);
    let is_own = before.institution_id.as_deref().is_some_and(|institution| {
        actor.institutions_in(&mechanism.id).contains(&institution)
            && actor.may_own(Act::Update, ObjectKind::ReportDraft, &mechanism.id, institution)
    });
    actor.require_that(is_secretariat || is_own)?;
    require_seen(before.revision, seen)?;
    if before.decided.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let proposed = saying.proposed.as_deref().map(known_position).transpose()?;
    let passage = |field: &'static str, text: &Option<String>| {
        text::maybe_passage(text.as_deref(), 5_000).map_err(|problem| Refusal::invalid(field, problem))
    };
    let legal_note =
        if is_secretariat { passage("legal_note", &saying.legal_note)? } else { before.legal_note.clone() };
    let after = PositionProposal {
        proposed: proposed.or_else(|| before.proposed.clone()),
        legal_note,
        text: passage("text", &saying.text)?,
        proposed_label: Some(actor.label.clone()),
        proposed_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "position.propose", &before, None)?;
    Ok(())
}

/// The chair decides. A noted recommendation needs a text that says why.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, id): (&str, &str),
    position: &str,
    seen: i32,
) -> Result<()> {
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    require_open(&report)?;
    actor.require(Act::Approve, ObjectKind::PositionBeforeDecision, &mechanism.id)?;
    let before = proposal(tx.conn, &report, id)?;
    require_seen(before.revision, seen)?;
    let position = known_position(position)?;
    if position != "supported" && before.text.as_deref().is_none_or(str::is_empty) {
        return Err(Refusal::invalid("text", Problem::required("")).into());
    }
    let after = PositionProposal {
        decided: Some(position),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "position.decide", &before, None)?;
    Ok(())
}

fn known_position(code: &str) -> Result<String> {
    match Position::from_code(code) {
        Some(Position::Pending) | None => {
            Err(Refusal::invalid("position", Problem::unknown_choice(code)).into())
        }
        Some(position) => Ok(position.code().to_owned()),
    }
}

fn proposal(conn: &mut Conn, report: &Report, id: &str) -> Result<PositionProposal> {
    position_proposal::table
        .filter(position_proposal::id.eq(id).and(position_proposal::report_id.eq(&report.id)))
        .select(PositionProposal::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The proposals of a report that the actor may read: all for the secretariat and the chair, an institution's own for it.
/// The legal note is for the first.
pub fn of_report(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (report, sight): (&Report, &Sight),
    language: suivi_kernel::Language,
) -> Result<Vec<Proposal>> {
    let rows: Vec<PositionProposal> = position_proposal::table
        .filter(position_proposal::report_id.eq(&report.id))
        .select(PositionProposal::as_select())
        .load(conn)?;
    let all = reads_restricted(actor, &mechanism.id);
    let mut seen: Vec<PositionProposal> =
        rows.into_iter().filter(|row| all || sight.owns(row.institution_id.as_deref())).collect();
    let ids: Vec<String> = seen.iter().map(|row| row.recommendation_id.clone()).collect();
    let records: Vec<Record> = named(conn, mechanism, &ids)?;
    let mut proposals = Vec::with_capacity(seen.len());
    for mut row in seen.drain(..) {
        let Some(record) = records.iter().find(|record| record.row.record.id == row.recommendation_id) else {
            continue;
        };
        if !all {
            row.legal_note = None;
        }
        proposals.push(Proposal {
            slug: record.row.record.slug.clone(),
            number: record.number().to_owned(),
            ordinal: record.row.record.ordinal,
            text: record.text(language),
            from: record.from().map(str::to_owned).collect(),
            row,
        });
    }
    proposals.sort_by_key(|proposal| proposal.ordinal);
    Ok(proposals)
}

/// Whether every position of a report stands in the register.
pub(super) fn are_adopted(conn: &mut Conn, report: &Report) -> Result<bool> {
    let not_taken: i64 = position_proposal::table
        .inner_join(recommendation::table)
        .filter(position_proposal::report_id.eq(&report.id).and(position_proposal::decided.is_not_null()))
        .filter(
            recommendation::position.is_null().or(recommendation::position.ne(position_proposal::decided)),
        )
        .count()
        .get_result(conn)?;
    Ok(not_taken == 0)
}

/// The outcome was adopted on a day: the positions that were decided go into the register, under the symbol of the
/// document that says them. Refused before that day (V4). Answers how many.
pub fn adopt(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    (adopted_on, symbol): (Date, &str),
) -> Result<usize> {
    actor.require(Act::Publish, ObjectKind::ReportSubmitted, &mechanism.id)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    if adopted_on > tx.now.date() {
        return Err(Refusal::invalid("adopted_on", Problem::not_adopted("")).into());
    }
    let symbol = text::maybe_line(Some(symbol), 60)
        .and_then(|symbol| symbol.ok_or_else(|| Problem::required("")))
        .map_err(|problem| Refusal::invalid("symbol", problem))?;
    let decided: Vec<(String, Option<String>)> = position_proposal::table
        .filter(position_proposal::report_id.eq(&report.id).and(position_proposal::decided.is_not_null()))
        .select((position_proposal::recommendation_id, position_proposal::decided))
        .load(tx.conn)?;
    let mut taken = 0;
    for (id, position) in &decided {
        let before: (Option<String>, Option<String>) = recommendation::table
            .find(id)
            .select((recommendation::position, recommendation::position_source))
            .first(tx.conn)?;
        let after = (position.clone(), Some(symbol.clone()));
        if before == after {
            continue;
        }
        diesel::update(recommendation::table.find(id))
            .set((
                recommendation::position.eq(&after.0),
                recommendation::position_source.eq(&after.1),
                recommendation::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        let entry = Entry {
            action: "recommendation.position",
            object_kind: "recommendation",
            object_id: id,
            mechanism_id: Some(&mechanism.id),
            before: Some(digest(&before)?),
            after: Some(digest(&after)?),
            reason: Some(&symbol),
            ..Entry::default()
        };
        tx.record(actor, entry);
        taken += 1;
    }
    Ok(taken)
}
