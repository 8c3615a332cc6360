//! Allocations, updates, rounds, assessments, evidence, and what people say to each other.

use std::collections::HashSet;

use suivi_kernel::Problem;
use suivi_kernel::vocab::{grade, scale};

use super::super::History;
use super::Found;
use crate::followup::model::{AllocationStatus, Assessor, EvidenceKind, Part, UpdateStatus};
use crate::followup::reminders::Rung;
use crate::followup::rounds::{ItemState, RoundState};
use crate::followup::rows::{Allocation, Assessment, Evidence, RoundItem, Update};
use crate::plans::model::MeasureStatus;

pub(super) fn allocation(found: &mut Found, allocation: &Allocation) {
    let known = found.known;
    let mut row = found.row("allocation", &allocation.id);
    row.of(&allocation.mechanism_id);
    row.about(None, allocation.case_id.as_deref(), allocation.cluster_id.as_deref());
    row.among("institution_id", allocation.institution_id.as_str(), &known.institutions);
    row.among("keeper_id", allocation.keeper_id.as_deref(), &known.accounts);
    row.code::<Part>("part", &allocation.part);
    let status = row.code::<AllocationStatus>("status", &allocation.status);
    let is_told = status != Some(AllocationStatus::Contested) || allocation.reason.is_some();
    row.that(is_told, "reason", Problem::required(""));
    row.in_order(&[
        ("proposed_at", Some(allocation.proposed_at)),
        ("decided_at", allocation.decided_at),
        ("ended_at", allocation.ended_at),
    ]);
}

/// Exactly one institution leads an item at a time (V5).
pub(super) fn one_lead(found: &mut Found, allocations: &[Allocation]) {
    let mut led = HashSet::new();
    let leads = allocations.iter().filter(|a| a.part == Part::Lead.code() && a.ended_at.is_none());
    for lead in leads {
        let is_first = led.insert((&lead.case_id, &lead.cluster_id));
        found.row("allocation", &lead.id).that(is_first, "part", Problem::taken(Part::Lead.code()));
    }
}

pub(super) fn government(found: &mut Found, history: &History) {
    let known = found.known;
    for succession in &history.successions {
        let mut row = found.row("succession", &succession.id);
        row.of(&succession.mechanism_id);
        row.among("from_id", succession.from_id.as_str(), &known.institutions);
        row.among("to_id", succession.to_id.as_str(), &known.institutions);
        row.one_of("kind", &succession.kind, &["rename", "merge", "split"]);
        row.that(succession.from_id != succession.to_id, "to_id", Problem::taken(&succession.to_id));
        row.in_order(&[("at", Some(succession.at))]);
    }
    for absence in &history.absences {
        let mut row = found.row("absence", &absence.id);
        row.of(&absence.mechanism_id);
        row.among("account_id", absence.account_id.as_str(), &known.accounts);
        row.among("delegate_id", absence.delegate_id.as_str(), &known.accounts);
        row.two_persons("delegate_id", Some(&absence.account_id), Some(&absence.delegate_id));
    }
    for hand_over in &history.hand_overs {
        let mut row = found.row("hand_over", &hand_over.id);
        row.of(&hand_over.mechanism_id);
        row.among("from_account_id", hand_over.from_account_id.as_str(), &known.accounts);
        row.among("to_account_id", hand_over.to_account_id.as_deref(), &known.accounts);
    }
}

/// An update has gone the steps that its status tells of, in their order; its author did not clear it.
pub(super) fn update(found: &mut Found, update: &Update) {
    let known = found.known;
    let mut row = found.row("progress_update", &update.id);
    row.of(&update.mechanism_id);
    row.about(update.measure_id.as_deref(), update.case_id.as_deref(), update.cluster_id.as_deref());
    row.among("institution_id", update.institution_id.as_str(), &known.institutions);
    row.among("round_id", update.round_id.as_deref(), &known.rounds);
    row.among("supersedes_id", update.supersedes_id.as_deref(), &known.updates);
    row.among("author_id", update.author_id.as_deref(), &known.accounts);
    let narrative = row.words("narrative", &update.narrative);
    row.words("obstacles", &update.obstacles);
    row.words("next_steps", &update.next_steps);
    row.that(update.is_nothing_new || !narrative.0.is_empty(), "narrative", Problem::required(""));
    if let Some(proposed) = update.proposed_status.as_deref() {
        row.code::<MeasureStatus>("proposed_status", proposed);
    }
    row.in_order(&[
        ("created_at", Some(update.created_at)),
        ("submitted_at", update.submitted_at),
        ("cleared_at", update.cleared_at),
        ("validated_at", update.validated_at),
        ("published_at", update.published_at),
    ]);
    row.two_persons("cleared_by", update.author_id.as_deref(), update.cleared_by.as_deref());
    let Some(status) = row.code::<UpdateStatus>("status", &update.status) else { return };
    let has_gone = |status| match status {
        UpdateStatus::Draft => update.submitted_at.is_none(),
        UpdateStatus::Submitted | UpdateStatus::Returned => update.submitted_at.is_some(),
        UpdateStatus::Cleared => update.cleared_at.is_some(),
        UpdateStatus::Validated => update.validated_at.is_some(),
        UpdateStatus::Published => update.published_at.is_some(),
        UpdateStatus::Withdrawn => true,
    };
    row.that(has_gone(status), "status", Problem::wrong_state(&update.status));
    let is_public = status == UpdateStatus::Published;
    row.that(is_public == (update.class == 0), "class", Problem::wrong_state(update.class));
}

pub(super) fn rounds(found: &mut Found, history: &History) {
    let known = found.known;
    for round in &history.rounds {
        let mut row = found.row("update_round", &round.id);
        row.of(&round.mechanism_id);
        row.code::<RoundState>("state", &round.state);
        row.that(round.period_from <= round.period_to, "period_to", Problem::ends_before_it_begins(""));
        row.in_order(&[("opened_at", round.opened_at), ("closed_at", round.closed_at)]);
    }
    for step in &history.steps {
        let mut row = found.row("update_step", &step.id);
        row.among("update_id", step.update_id.as_str(), &known.updates);
        row.code::<UpdateStatus>("step", &step.step);
        row.in_order(&[("at", Some(step.at))]);
    }
    for reminder in &history.reminders {
        let mut row = found.row("reminder", &reminder.account_id);
        row.among("round_id", reminder.round_id.as_str(), &known.rounds);
        row.among("account_id", reminder.account_id.as_str(), &known.accounts);
        row.code::<Rung>("step", &reminder.step);
        row.in_order(&[("sent_at", Some(reminder.sent_at))]);
    }
    history.items.iter().for_each(|item| round_item(found, item));
}

fn round_item(found: &mut Found, item: &RoundItem) {
    let known = found.known;
    let mut row = found.row("round_item", &item.id);
    row.of(&item.mechanism_id);
    row.about(item.measure_id.as_deref(), item.case_id.as_deref(), item.cluster_id.as_deref());
    row.among("round_id", item.round_id.as_str(), &known.rounds);
    row.among("institution_id", item.institution_id.as_str(), &known.institutions);
    row.among("update_id", item.update_id.as_deref(), &known.updates);
    row.code::<ItemState>("state", &item.state);
    let is_answered = item.state == "answered";
    row.that(is_answered == item.answered_at.is_some(), "answered_at", Problem::wrong_state(&item.state));
    row.in_order(&[("answered_at", item.answered_at)]);
}

/// A grade belongs to its scale; the State's are published by a second person, and "fully" is proven (V8).
pub(super) fn assessment(found: &mut Found, assessment: &Assessment, history: &History) {
    let known = found.known;
    let mut row = found.row("assessment", &assessment.id);
    row.of(&assessment.mechanism_id);
    row.among("case_id", assessment.case_id.as_str(), &known.cases);
    row.among("institution_id", assessment.institution_id.as_deref(), &known.institutions);
    row.among("author_id", assessment.author_id.as_deref(), &known.accounts);
    row.among("supersedes_id", assessment.supersedes_id.as_deref(), &known.assessments);
    row.words("assessor_name", &assessment.assessor_name);
    row.words("rationale", &assessment.rationale);
    row.one_of("state", &assessment.state, &["draft", "proposed", "published", "superseded", "withdrawn"]);
    let of_scale = match assessment.scale.as_str() {
        "implementation_assessment" => {
            scale("implementation_assessment").any(|step| step.code == assessment.grade)
        }
        scheme => grade(scheme, &assessment.grade).is_some(),
    };
    row.that(of_scale, "grade", Problem::unknown_choice(&assessment.grade));
    row.in_order(&[
        ("created_at", Some(assessment.created_at)),
        ("proposed_at", assessment.proposed_at),
        ("published_at", assessment.published_at),
    ]);
    let Some(assessor) = row.code::<Assessor>("assessor", &assessment.assessor) else { return };
    if matches!(assessor, Assessor::State | Assessor::Committee) {
        row.two_persons("published_by", assessment.author_id.as_deref(), assessment.published_by.as_deref());
    }
    let claims =
        assessor == Assessor::State && assessment.grade == "fully" && assessment.state == "published";
    let is_proven = assessment.no_evidence_reason.is_some()
        || history.evidence.iter().any(|e| e.assessment_id.as_deref() == Some(&assessment.id) && e.is_public);
    row.that(!claims || is_proven, "grade", Problem::evidence_needed(""));
}

pub(super) fn evidence(found: &mut Found, evidence: &Evidence) {
    let known = found.known;
    let mut row = found.row("evidence", &evidence.id);
    row.of(&evidence.mechanism_id);
    let kind = row.code::<EvidenceKind>("kind", &evidence.kind);
    let named = [&evidence.update_id, &evidence.measure_id, &evidence.case_id, &evidence.assessment_id];
    let count = named.into_iter().flatten().count();
    row.that(count == 1, "about", Problem::unknown_choice(count));
    row.among("update_id", evidence.update_id.as_deref(), &known.updates);
    row.among("measure_id", evidence.measure_id.as_deref(), &known.measures);
    row.among("case_id", evidence.case_id.as_deref(), &known.cases);
    row.among("assessment_id", evidence.assessment_id.as_deref(), &known.assessments);
    row.among("signal_id", evidence.signal_id.as_deref(), &known.signals);
    let is_somewhere = evidence.address.is_some() || evidence.blob_hash.is_some();
    row.that(is_somewhere, "address", Problem::required(""));
    let is_described = kind != Some(EvidenceKind::Photo) || evidence.alternative.is_some();
    row.that(is_described, "alternative", Problem::required(""));
    row.in_order(&[("added_at", Some(evidence.added_at)), ("published_at", evidence.published_at)]);
}

pub(super) fn exchanges(found: &mut Found, history: &History) {
    let known = found.known;
    for signal in &history.signals {
        let mut row = found.row("signal", &signal.id);
        row.of(&signal.mechanism_id);
        row.one_of("kind", &signal.kind, &["news", "feed", "suggestion"]);
        row.one_of("state", &signal.state, &["open", "taken", "set_aside"]);
        row.about(None, signal.case_id.as_deref(), signal.cluster_id.as_deref());
        row.in_order(&[("found_at", Some(signal.found_at)), ("decided_at", signal.decided_at)]);
    }
    for comment in &history.comments {
        let mut row = found.row("comment", &comment.id);
        row.of(&comment.mechanism_id);
        row.among("author_id", comment.author_id.as_deref(), &known.accounts);
        row.in_order(&[("at", Some(comment.at))]);
    }
    for request in &history.requests {
        let mut row = found.row("information_request", &request.id);
        row.of(&request.mechanism_id);
        row.among("institution_id", request.institution_id.as_str(), &known.institutions);
        row.one_of("state", &request.state, &["open", "answered", "withdrawn"]);
        let is_answered = request.state == "answered";
        row.that(is_answered == request.answer.is_some(), "answer", Problem::wrong_state(&request.state));
        row.in_order(&[("asked_at", Some(request.asked_at)), ("answered_at", request.answered_at)]);
    }
    for asked in &history.step_backs {
        let mut row = found.row("step_back", &asked.id);
        row.of(&asked.mechanism_id);
        row.two_persons("decided_by", asked.asked_by.as_deref(), asked.decided_by.as_deref());
        row.in_order(&[("asked_at", Some(asked.asked_at)), ("decided_at", asked.decided_at)]);
    }
}
