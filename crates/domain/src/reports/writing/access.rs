//! Who reads and writes what of a report. Drafts are the secretariat's and the chair's; an institution sees its own part,
//! and the whole once it is asked to clear it (DOMAIN 1.2, P2).

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::schema::{
    contribution_request, dialogue_question, position_proposal, report, report_approval, report_section,
};
use suivi_store::{Conn, Entry, Tx};

use super::model::{ApprovalState, ReportState};
use super::rows::{Report, Section};
use crate::mechanisms::Mechanism;

/// What somebody sees of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Every section, suggestion and contribution.
    pub everything: bool,
    /// The report as it stands, to be cleared or because it is public.
    pub whole: bool,
    /// The institutions for which the person speaks.
    pub own: Vec<String>,
    /// Whether the person may write: everything, or what is her institutions'.
    pub writes: bool,
}

impl Sight {
    /// Whether the text of a section may be read.
    pub fn reads(&self, section: &Section) -> bool {
        self.reads_of(section.institution_id.as_deref())
    }

    /// Whether the text of a section of this institution may be read.
    pub fn reads_of(&self, institution_id: Option<&str>) -> bool {
        self.everything || self.whole || self.owns(institution_id)
    }

    /// Whether something of this institution's is the person's own.
    pub fn owns(&self, institution_id: Option<&str>) -> bool {
        institution_id.is_some_and(|id| self.own.iter().any(|own| own == id))
    }
}

/// Whether the actor reads the whole of every report that is being written.
pub fn reads_all(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Read, ObjectKind::ReportDraft, mechanism_id)
}

/// Whether the actor reads what is restricted (C2).
pub fn reads_restricted(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Read, ObjectKind::PositionBeforeDecision, mechanism_id)
}

pub(super) fn row(conn: &mut Conn, mechanism: &Mechanism, slug: &str) -> Result<Report> {
    report::table
        .filter(report::mechanism_id.eq(&mechanism.id).and(report::slug.eq(slug)))
        .select(Report::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// A report by its part of the address, and what the actor sees of it; not found where that is nothing.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<(Report, Sight)> {
    let row = row(conn, mechanism, slug)?;
    let sight = sight(conn, actor, &row)?.ok_or(Refusal::NotFound)?;
    Ok((row, sight))
}

/// Writes down that somebody opened a restricted report (DOMAIN 1.3: access to class C2 is logged).
pub fn note_reading(tx: &mut Tx, actor: &Actor, row: &Report) {
    let entry = Entry {
        action: "report.read",
        object_kind: "report",
        object_id: &row.id,
        mechanism_id: Some(&row.mechanism_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
}

/// What the actor sees of a report; nothing where it may not be known.
pub(super) fn sight(conn: &mut Conn, actor: &Actor, row: &Report) -> Result<Option<Sight>> {
    let is_public = row.state == ReportState::Published.code();
    let own: Vec<String> = if actor.may_some(Act::Read, ObjectKind::ReportDraft, &row.mechanism_id) {
        actor.institutions_in(&row.mechanism_id).into_iter().map(str::to_owned).collect()
    } else {
        Vec::new()
    };
    let everything = reads_all(actor, &row.mechanism_id)
        && (row.class < 2 || is_public || reads_restricted(actor, &row.mechanism_id));
    let writes = actor.may_some(Act::Update, ObjectKind::ReportDraft, &row.mechanism_id);
    if everything {
        return Ok(Some(Sight { everything, whole: true, own, writes }));
    }
    let clears = is_asked_to_clear(conn, row, &own)?;
    if is_public || clears || takes_part(conn, row, &own)? {
        return Ok(Some(Sight { everything, whole: is_public || clears, own, writes }));
    }
    Ok(None)
}

fn is_asked_to_clear(conn: &mut Conn, row: &Report, own: &[String]) -> Result<bool> {
    let asked = report_approval::table
        .filter(report_approval::report_id.eq(&row.id).and(report_approval::clearance.eq(row.clearance)))
        .filter(report_approval::institution_id.eq_any(own))
        .filter(report_approval::state.ne(ApprovalState::Later.code()));
    Ok(!own.is_empty() && diesel::select(diesel::dsl::exists(asked)).get_result(conn)?)
}

fn takes_part(conn: &mut Conn, row: &Report, own: &[String]) -> Result<bool> {
    if own.is_empty() {
        return Ok(false);
    }
    let writes = report_section::table
        .filter(report_section::report_id.eq(&row.id).and(report_section::institution_id.eq_any(own)));
    let is_asked = contribution_request::table
        .filter(contribution_request::report_id.eq(&row.id))
        .filter(contribution_request::institution_id.eq_any(own));
    let answers = dialogue_question::table
        .filter(dialogue_question::report_id.eq(&row.id).and(dialogue_question::institution_id.eq_any(own)));
    let proposes = position_proposal::table
        .filter(position_proposal::report_id.eq(&row.id).and(position_proposal::institution_id.eq_any(own)));
    Ok(diesel::select(diesel::dsl::exists(writes)).get_result(conn)?
        || diesel::select(diesel::dsl::exists(is_asked)).get_result(conn)?
        || diesel::select(diesel::dsl::exists(answers)).get_result(conn)?
        || diesel::select(diesel::dsl::exists(proposes)).get_result(conn)?)
}

/// Refuses who may not change everything about reports.
pub(super) fn require_secretariat(actor: &Actor, mechanism: &Mechanism) -> Result<()> {
    actor.require(Act::Update, ObjectKind::ReportDraft, &mechanism.id)
}

/// Whether the actor may write in a section: the secretariat in all, an institution in its own.
pub fn writes_in(actor: &Actor, mechanism_id: &str, institution_id: Option<&str>) -> bool {
    match institution_id {
        Some(id) => actor.may_own(Act::Update, ObjectKind::ReportDraft, mechanism_id, id),
        None => actor.may(Act::Update, ObjectKind::ReportDraft, mechanism_id),
    }
}

/// Whether the actor signs off for an institution.
pub fn clears_for(actor: &Actor, mechanism_id: &str, institution_id: &str) -> bool {
    actor.is_operator
        || actor.memberships.iter().any(|seat| {
            let own = seat.role.permission(ObjectKind::ReportDraft);
            seat.mechanism_id == mechanism_id
                && seat.institution_id.as_deref() == Some(institution_id)
                && own.own_only
                && own.allows_own(Act::Approve)
        })
}
