//! Clearance: who must agree before a report may leave, one after the other or at the same time; then the text is frozen.
//!
//! A report over its limit, with gaps, with passages to be translated, with suggestions or contributions undecided, with
//! personal data (V14) or with what keeps people from reading it (V17) does not go to clearance (V11). Whoever sends it
//! there does not approve it (P6).

use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_formats::document::markdown::Finding;
use suivi_formats::document::{Block, Document, Inline, plain_text};
use suivi_kernel::{Act, Actor, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::{contribution_request, report_approval, report_section, section_suggestion};
use suivi_store::{Conn, Tx};

use super::access::{clears_for, find, require_secretariat, row};
use super::change::{Revised, given, require_seen};
use super::compose::{Composed, compose};
use super::letters;
use super::model::{ApprovalState, ReportState};
use super::rows::{Approval, Report};
use super::settings::require_open;
use super::wording::Wording;
use crate::mail::ReportAsks;
use crate::mechanisms::{self, Mechanism};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::{record_change, record_with_reason};

/// Most steps of a clearance before the chair's.
pub const MOST_STEPS: usize = 5;

/// What keeps a report from clearance, section by section where it is in one.
pub fn hindrances(
    conn: &mut Conn,
    report: &Report,
    composed: &Composed,
) -> Result<Vec<(Option<String>, Problem)>> {
    let mut found = Vec::new();
    let over = composed.over(report);
    if over > 0 {
        found.push((None, Problem::over_the_limit(over)));
    }
    for part in &composed.parts {
        let missing = part.gaps.len() + part.foreign;
        let slug = Some(part.slug.clone());
        if missing > 0 {
            found.push((slug.clone(), Problem::has_gaps(missing)));
        }
        found.extend(part.findings.iter().map(|finding| (slug.clone(), problem(finding))));
    }
    let open = undecided(conn, report)?;
    if open > 0 {
        found.push((None, Problem::still_open(open)));
    }
    found.extend(personal(&composed.document).into_iter().map(|problem| (None, problem)));
    Ok(found)
}

/// A finding as a problem.
pub fn problem(finding: &Finding) -> Problem {
    match finding {
        Finding::HeadingSkipped(seen) => Problem::heading_skipped(seen),
        Finding::TableWithoutHeader(number) => Problem::table_without_header(number),
        Finding::Picture(seen) => Problem::picture_not_taken(seen),
        Finding::VagueLink(seen) => Problem::vague_link(seen),
        Finding::EmptyNote(seen) => Problem::empty_note(seen),
    }
}

/// What in a document looks like personal data (V14).
pub(super) fn personal(document: &Document) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut look = |text: &[Inline]| {
        found.extend(personal_problems(&plain_text(text)));
        for inline in text {
            if let Inline::Note { text, .. } = inline {
                found.extend(personal_problems(&plain_text(text)));
            }
        }
    };
    for block in &document.body {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Quote { text } => look(text),
            Block::List { items, .. } => items.iter().for_each(|item| look(&item.text)),
            Block::Table { header, rows, .. } => {
                header.iter().for_each(|cell| look(cell));
                rows.iter().flatten().for_each(|cell| look(cell));
            }
            Block::Chart { .. } | Block::Indicator { .. } => {}
        }
    }
    found
}

/// Suggestions and contributions that nobody has decided on.
fn undecided(conn: &mut Conn, report: &Report) -> Result<i64> {
    let suggestions: i64 = section_suggestion::table
        .inner_join(report_section::table)
        .filter(report_section::report_id.eq(&report.id).and(report_section::removed_at.is_null()))
        .filter(section_suggestion::state.eq("open"))
        .count()
        .get_result(conn)?;
    let contributions: i64 = contribution_request::table
        .filter(contribution_request::report_id.eq(&report.id))
        .filter(contribution_request::state.eq_any(["asked", "written", "answered"]))
        .count()
        .get_result(conn)?;
    Ok(suggestions + contributions)
}

/// Sends a report to clearance: `steps` are the institutions asked in turn, those of one step at the same time; the chair
/// comes last. Nobody writes from now on.
pub fn send(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    steps: &[Vec<String>],
    words: &dyn Wording,
    seen: i32,
) -> Result<Report> {
    require_secretariat(actor, mechanism)?;
    let before = row(tx.conn, mechanism, slug)?;
    require_open(&before)?;
    require_seen(before.revision, seen)?;
    let composed = compose(tx.conn, mechanism, &before, words)?;
    let hindrances = hindrances(tx.conn, &before, &composed)?;
    if !hindrances.is_empty() {
        let problems = hindrances.into_iter().map(|(section, problem)| FieldProblem {
            field: section.unwrap_or_else(|| "report".to_owned()),
            problem,
        });
        return Err(Refusal::Invalid(problems.collect()).into());
    }
    let steps: Vec<&Vec<String>> = steps.iter().filter(|step| !step.is_empty()).collect();
    if steps.len() > MOST_STEPS {
        return Err(Refusal::invalid("steps", Problem::too_long(MOST_STEPS)).into());
    }
    for id in steps.iter().copied().flatten() {
        if mechanisms::institution_by_id(tx.conn, &mechanism.id, id).is_err() {
            return Err(Refusal::invalid("steps", Problem::unknown_choice("")).into());
        }
    }
    let after = Report {
        state: ReportState::Clearance.code().to_owned(),
        clearance: before.clearance + 1,
        sent_by: actor.user_id.clone(),
        ..before.clone()
    };
    let after = after.put(tx, actor, "report.to_clearance", &before, None)?;
    let mut asked: Vec<(i32, Option<String>)> = Vec::new();
    for (number, step) in (1..).zip(&steps) {
        let mut once: Vec<String> = (*step).clone();
        once.sort();
        once.dedup();
        asked.extend(once.into_iter().map(|id| (number, Some(id))));
    }
    asked.push((i32::try_from(steps.len())? + 1, None));
    for (step, institution_id) in asked {
        let state = if step == 1 { ApprovalState::Asked } else { ApprovalState::Later };
        let approval = Approval {
            id: new_id(),
            mechanism_id: mechanism.id.clone(),
            report_id: after.id.clone(),
            clearance: after.clearance,
            step,
            institution_id,
            state: state.code().to_owned(),
            comment: None,
            decided_by: None,
            decided_label: None,
            decided_at: None,
        };
        diesel::insert_into(report_approval::table).values(&approval).execute(tx.conn)?;
        record_change(tx, actor, "approval.ask", None, &approval)?;
        if state == ApprovalState::Asked {
            tell(tx, mechanism, &after, &approval)?;
        }
    }
    Ok(after)
}

/// Writes to those whose agreement is asked for.
fn tell(tx: &mut Tx, mechanism: &Mechanism, report: &Report, approval: &Approval) -> Result<()> {
    let path = format!("{}/clearance", report.slug);
    let due = report.due_on.map(|day| day.to_string()).unwrap_or_default();
    letters::send(tx, mechanism, report, (ReportAsks::Agreement, &path, due), |seat| {
        match &approval.institution_id {
            Some(id) => seat.clears_for(id),
            None => seat.decides(),
        }
    })?;
    Ok(())
}

/// Whether the actor is the mechanism's chair: decides on reports and writes none.
pub fn is_chair(actor: &Actor, mechanism_id: &str) -> bool {
    actor.memberships.iter().any(|seat| {
        let may = seat.role.permission(ObjectKind::ReportDraft);
        seat.mechanism_id == mechanism_id && may.allows(Act::Approve) && !may.names(Act::Update)
    })
}

/// Whether the actor may decide on an approval that is asked for.
pub fn decides(actor: &Actor, report: &Report, approval: &Approval) -> bool {
    let is_sender = report.sent_by.is_some() && report.sent_by == actor.user_id;
    let is_asked = match &approval.institution_id {
        Some(id) => !actor.is_operator && clears_for(actor, &report.mechanism_id, id),
        None => is_chair(actor, &report.mechanism_id),
    };
    is_asked && !is_sender && approval.state == ApprovalState::Asked.code()
}

/// Somebody who is asked agrees. With the last agreement the report is approved and its text frozen.
pub fn approve(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, id): (&str, &str),
    comment: Option<&str>,
    words: &dyn Wording,
) -> Result<Report> {
    let (report, approval) = to_decide(tx.conn, actor, mechanism, slug, id)?;
    let comment =
        text::maybe_passage(comment, 2_000).map_err(|problem| Refusal::invalid("comment", problem))?;
    decide(tx, actor, &approval, ApprovalState::Given, comment)?;
    let all = approvals(tx.conn, &report)?;
    if all.iter().any(|one| one.step == approval.step && one.state != ApprovalState::Given.code()) {
        return Ok(report);
    }
    let next: Vec<&Approval> = all.iter().filter(|one| one.step == approval.step + 1).collect();
    for one in &next {
        let after = Approval { state: ApprovalState::Asked.code().to_owned(), ..(*one).clone() };
        put(tx, actor, "approval.ask", one, &after)?;
        tell(tx, mechanism, &report, &after)?;
    }
    if next.is_empty() { freeze(tx, actor, mechanism, &report, words) } else { Ok(report) }
}

/// Somebody who is asked sends the report back, with the reason: it is open again, and goes through a new clearance.
pub fn send_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, id): (&str, &str),
    reason: &str,
) -> Result<Report> {
    let (report, approval) = to_decide(tx.conn, actor, mechanism, slug, id)?;
    let reason = given("comment", reason)?;
    decide(tx, actor, &approval, ApprovalState::Returned, Some(reason.clone()))?;
    open_again(tx, actor, &report, &reason)
}

/// The secretariat takes a report back out of clearance, or opens an approved one again before it is sent; with the reason.
pub fn take_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    reason: &str,
    seen: i32,
) -> Result<Report> {
    require_secretariat(actor, mechanism)?;
    let report = row(tx.conn, mechanism, slug)?;
    require_seen(report.revision, seen)?;
    match report.state.parse()? {
        ReportState::Clearance | ReportState::Approved => {}
        _ => return Err(Refusal::Conflict(Problem::wrong_state(&report.state)).into()),
    }
    let reason = given("reason", reason)?;
    open_again(tx, actor, &report, &reason)
}

fn open_again(tx: &mut Tx, actor: &Actor, before: &Report, reason: &str) -> Result<Report> {
    for one in approvals(tx.conn, before)? {
        if [ApprovalState::Asked.code(), ApprovalState::Later.code()].contains(&one.state.as_str()) {
            let after = Approval { state: ApprovalState::Dropped.code().to_owned(), ..one.clone() };
            put(tx, actor, "approval.drop", &one, &after)?;
        }
    }
    let after = Report {
        state: ReportState::Drafting.code().to_owned(),
        frozen: None,
        frozen_hash: None,
        frozen_at: None,
        ..before.clone()
    };
    after.put(tx, actor, "report.open_again", before, Some(reason))
}

fn to_decide(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    id: &str,
) -> Result<(Report, Approval)> {
    let (report, _) = find(conn, actor, mechanism, slug)?;
    let approval: Approval = report_approval::table
        .filter(report_approval::id.eq(id).and(report_approval::report_id.eq(&report.id)))
        .select(Approval::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if approval.clearance != report.clearance || approval.state != ApprovalState::Asked.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if report.sent_by.is_some() && report.sent_by == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    actor.require_that(decides(actor, &report, &approval))?;
    Ok((report, approval))
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    before: &Approval,
    state: ApprovalState,
    comment: Option<String>,
) -> Result<()> {
    let after = Approval {
        state: state.code().to_owned(),
        comment,
        decided_by: actor.user_id.clone(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        ..before.clone()
    };
    put(tx, actor, "approval.decide", before, &after)
}

fn put(tx: &mut Tx, actor: &Actor, action: &'static str, before: &Approval, after: &Approval) -> Result<()> {
    let unchanged = report_approval::id.eq(&before.id).and(report_approval::state.eq(&before.state));
    let changed = diesel::update(report_approval::table.filter(unchanged)).set(after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record_with_reason(tx, actor, action, Some(before), after, after.comment.as_deref())
}

fn freeze(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    before: &Report,
    words: &dyn Wording,
) -> Result<Report> {
    let composed = compose(tx.conn, mechanism, before, words)?;
    let frozen = serde_json::to_string(&composed.document)?;
    let after = Report {
        state: ReportState::Approved.code().to_owned(),
        frozen_hash: Some(hex::encode(Sha256::digest(&frozen))),
        frozen: Some(frozen),
        frozen_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "report.approve", before, None)
}

/// The approvals of the clearance that a report is in, or was in last.
pub fn approvals(conn: &mut Conn, report: &Report) -> Result<Vec<Approval>> {
    Ok(report_approval::table
        .filter(
            report_approval::report_id.eq(&report.id).and(report_approval::clearance.eq(report.clearance)),
        )
        .order((report_approval::step, report_approval::id))
        .select(Approval::as_select())
        .load(conn)?)
}

/// The reports that wait for the actor's approval.
pub fn waiting(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<(Report, Approval)>> {
    use suivi_store::schema::report;
    if !actor.may_some(Act::Approve, ObjectKind::ReportDraft, &mechanism.id) {
        return Ok(Vec::new());
    }
    let rows: Vec<(Report, Approval)> = report_approval::table
        .inner_join(report::table)
        .filter(report::mechanism_id.eq(&mechanism.id).and(report::state.eq(ReportState::Clearance.code())))
        .filter(report_approval::clearance.eq(report::clearance))
        .filter(report_approval::state.eq(ApprovalState::Asked.code()))
        .order((report::due_on, report::id))
        .select((Report::as_select(), Approval::as_select()))
        .load(conn)?;
    Ok(rows.into_iter().filter(|(report, approval)| decides(actor, report, approval)).collect())
}
