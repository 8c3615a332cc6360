//! The rules that a history must keep, as commands keep them: codes that exist, references that hold, two persons where
//! two are needed, steps in their order, nothing from the future.

use std::collections::HashSet;
use std::str::FromStr;

use suivi_kernel::vocab::{grade, scale};
use suivi_kernel::{FieldProblem, LocalText, Problem, Timestamp};

use super::History;
use super::known::Known;
use crate::followup::model::{AllocationStatus, Assessor, EvidenceKind, Part, UpdateStatus};
use crate::followup::rows::{Allocation, Assessment, Evidence, RoundItem, Update};
use crate::plans::model::{
    Direction, IndicatorKind, MeasureKind, MeasureStatus, PlanKind, PlanStatus, UnitKind,
};
use crate::plans::rows::{Indicator, Measure, Plan};

/// Every rule that a row of the history breaks.
pub(super) fn problems(history: &History, known: &Known, now: Timestamp) -> Vec<FieldProblem> {
    let mut found = Found { known, now, problems: Vec::new() };
    history.plans.iter().for_each(|row| plan(&mut found, row));
    history.measures.iter().for_each(|row| measure(&mut found, row));
    parts_of_measures(&mut found, history);
    history.indicators.iter().for_each(|row| indicator(&mut found, row));
    values(&mut found, history);
    history.allocations.iter().for_each(|row| allocation(&mut found, row));
    one_lead(&mut found, &history.allocations);
    government(&mut found, history);
    history.updates.iter().for_each(|row| update(&mut found, row));
    rounds(&mut found, history);
    history.assessments.iter().for_each(|row| assessment(&mut found, row, history));
    history.evidence.iter().for_each(|row| evidence(&mut found, row));
    exchanges(&mut found, history);
    found.problems
}

struct Found<'a> {
    known: &'a Known,
    now: Timestamp,
    problems: Vec<FieldProblem>,
}

impl<'a> Found<'a> {
    fn row<'f>(&'f mut self, table: &'static str, id: &'f str) -> Row<'a, 'f> {
        Row { known: self.known, now: self.now, problems: &mut self.problems, table, id }
    }
}

/// One row under examination; what is wrong is noted as `table/identifier/column`.
struct Row<'a, 'f> {
    known: &'a Known,
    now: Timestamp,
    problems: &'f mut Vec<FieldProblem>,
    table: &'static str,
    id: &'f str,
}

impl Row<'_, '_> {
    fn that(&mut self, is_so: bool, column: &str, problem: Problem) {
        if !is_so {
            let field = format!("{}/{}/{column}", self.table, self.id);
            self.problems.push(FieldProblem { field, problem });
        }
    }

    fn of(&mut self, mechanism_id: &str) {
        self.that(
            mechanism_id == self.known.mechanism_id,
            "mechanism_id",
            Problem::unknown_choice(mechanism_id),
        );
    }

    fn code<T: FromStr>(&mut self, column: &str, code: &str) -> Option<T> {
        let parsed = code.parse().ok();
        self.that(parsed.is_some(), column, Problem::unknown_choice(code));
        parsed
    }

    fn one_of(&mut self, column: &str, code: &str, codes: &[&str]) {
        self.that(codes.contains(&code), column, Problem::unknown_choice(code));
    }

    fn among<'i>(&mut self, column: &str, id: impl Into<Option<&'i str>>, ids: &HashSet<String>) {
        if let Some(id) = id.into() {
            self.that(ids.contains(id), column, Problem::unknown_choice(id));
        }
    }

    fn words(&mut self, column: &str, json: &str) -> LocalText {
        let read = LocalText::from_json(json);
        self.that(read.is_ok(), column, Problem::unknown_choice(json));
        read.unwrap_or_default()
    }

    /// Columns of moments in the order in which they must lie; those that are missing are passed over.
    fn in_order(&mut self, moments: &[(&str, Option<Timestamp>)]) {
        let mut before: Option<Timestamp> = None;
        for (column, at) in moments.iter().filter_map(|(column, at)| Some((*column, (*at)?))) {
            self.that(before.is_none_or(|before| before <= at), column, Problem::ends_before_it_begins(at));
            self.that(at <= self.now, column, Problem::in_the_future(at));
            before = Some(at);
        }
    }

    fn about(&mut self, measure: Option<&str>, case: Option<&str>, cluster: Option<&str>) {
        let known = self.known;
        let named = [measure, case, cluster].into_iter().flatten().count();
        self.that(named == 1, "about", Problem::unknown_choice(named));
        self.among("measure_id", measure, &known.measures);
        self.among("case_id", case, &known.cases);
        self.among("cluster_id", cluster, &known.clusters);
    }

    /// Two persons did the two things, where persons are named.
    fn two_persons(&mut self, column: &str, first: Option<&str>, second: Option<&str>) {
        self.that(first.is_none() || first != second, column, Problem::second_person(""));
    }
}

fn plan(found: &mut Found, plan: &Plan) {
    let known = found.known;
    let mut row = found.row("plan", &plan.id);
    row.of(&plan.mechanism_id);
    row.code::<PlanKind>("kind", &plan.kind);
    row.code::<PlanStatus>("status", &plan.status);
    row.words("titles", &plan.titles);
    row.words("summaries", &plan.summaries);
    row.among("owner_id", plan.owner_id.as_deref(), &known.institutions);
    let is_period = plan.period_from <= plan.period_to;
    row.that(is_period, "period_to", Problem::ends_before_it_begins(plan.period_to));
    row.in_order(&[("created_at", Some(plan.created_at)), ("published_at", plan.published_at)]);
}

fn measure(found: &mut Found, measure: &Measure) {
    let known = found.known;
    let mut row = found.row("measure", &measure.id);
    row.of(&measure.mechanism_id);
    row.code::<MeasureKind>("kind", &measure.kind);
    row.that(!row_is_empty(&measure.titles), "titles", Problem::required(""));
    row.words("descriptions", &measure.descriptions);
    let outputs = row.words("outputs", &measure.outputs);
    row.among("plan_id", measure.plan_id.as_deref(), &known.plans);
    row.among("lead_id", measure.lead_id.as_deref(), &known.institutions);
    row.among("keeper_id", measure.keeper_id.as_deref(), &known.accounts);
    if let (Some(from), Some(to)) = (measure.starts_on, measure.due_on) {
        row.that(from <= to, "due_on", Problem::ends_before_it_begins(to));
    }
    row.in_order(&[("created_at", Some(measure.created_at)), ("status_at", Some(measure.status_at))]);
    if let Some(status) = row.code::<MeasureStatus>("status", &measure.status) {
        row.that(
            !status.needs_reason() || measure.status_reason.is_some(),
            "status_reason",
            Problem::required(""),
        );
        let is_proven = status != MeasureStatus::Completed || !outputs.0.is_empty();
        row.that(is_proven, "outputs", Problem::required(""));
    }
}

fn row_is_empty(json: &str) -> bool {
    LocalText::from_json(json).is_ok_and(|words| words.0.is_empty())
}

fn parts_of_measures(found: &mut Found, history: &History) {
    let known = found.known;
    for support in &history.supports {
        let mut row = found.row("measure_support", &support.measure_id);
        row.among("measure_id", support.measure_id.as_str(), &known.measures);
        row.among("institution_id", support.institution_id.as_str(), &known.institutions);
    }
    for link in &history.measure_links {
        let mut row = found.row("measure_link", &link.id);
        row.among("measure_id", link.measure_id.as_str(), &known.measures);
        row.about(None, link.case_id.as_deref(), link.cluster_id.as_deref());
    }
    for target in &history.targets {
        let mut row = found.row("measure_target", &target.measure_id);
        row.among("measure_id", target.measure_id.as_str(), &known.measures);
        row.that(
            suivi_kernel::vocab::sdg(&target.code).is_some(),
            "code",
            Problem::unknown_choice(&target.code),
        );
    }
    for milestone in &history.milestones {
        let mut row = found.row("milestone", &milestone.id);
        row.among("measure_id", milestone.measure_id.as_str(), &known.measures);
        row.words("titles", &milestone.titles);
        let (today, done) = (row.now.date(), milestone.done_on);
        row.that(done.is_none_or(|done| done <= today), "done_on", Problem::in_the_future(""));
    }
}

fn indicator(found: &mut Found, indicator: &Indicator) {
    let known = found.known;
    let mut row = found.row("indicator", &indicator.id);
    row.of(&indicator.mechanism_id);
    row.code::<IndicatorKind>("kind", &indicator.kind);
    row.code::<UnitKind>("unit_kind", &indicator.unit_kind);
    row.code::<Direction>("direction", &indicator.direction);
    row.words("names", &indicator.names);
    row.words("definitions", &indicator.definitions);
    row.among("owner_id", indicator.owner_id.as_deref(), &known.institutions);
}

/// Of each value, one version is the current one; versions have the same place in everything else.
fn values(found: &mut Found, history: &History) {
    let known = found.known;
    for link in &history.indicator_links {
        let mut row = found.row("indicator_link", &link.id);
        row.among("indicator_id", link.indicator_id.as_str(), &known.indicators);
        row.about(link.measure_id.as_deref(), link.case_id.as_deref(), link.cluster_id.as_deref());
    }
    for goal in &history.goals {
        let mut row = found.row("indicator_goal", &goal.indicator_id);
        row.among("indicator_id", goal.indicator_id.as_str(), &known.indicators);
        row.one_of("kind", &goal.kind, &["baseline", "target"]);
    }
    let mut current = HashSet::new();
    for point in &history.points {
        let mut row = found.row("data_point", &point.id);
        row.among("indicator_id", point.indicator_id.as_str(), &known.indicators);
        row.among("set_by", point.set_by.as_deref(), &known.accounts);
        row.one_of("status", &point.status, &["provisional", "final", "revised"]);
        row.in_order(&[("at", Some(point.at))]);
        let place = (&point.indicator_id, &point.period, &point.place, &point.cell);
        row.that(!point.is_current || current.insert(place), "is_current", Problem::taken(&point.period));
    }
}

fn allocation(found: &mut Found, allocation: &Allocation) {
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
fn one_lead(found: &mut Found, allocations: &[Allocation]) {
    let mut led = HashSet::new();
    let leads = allocations.iter().filter(|a| a.part == Part::Lead.code() && a.ended_at.is_none());
    for lead in leads {
        let is_first = led.insert((&lead.case_id, &lead.cluster_id));
        found.row("allocation", &lead.id).that(is_first, "part", Problem::taken(Part::Lead.code()));
    }
}

fn government(found: &mut Found, history: &History) {
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
fn update(found: &mut Found, update: &Update) {
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

fn rounds(found: &mut Found, history: &History) {
    let known = found.known;
    for round in &history.rounds {
        let mut row = found.row("update_round", &round.id);
        row.of(&round.mechanism_id);
        row.one_of("state", &round.state, &["planned", "open", "closed"]);
        row.that(round.period_from <= round.period_to, "period_to", Problem::ends_before_it_begins(""));
        row.in_order(&[("opened_at", round.opened_at), ("closed_at", round.closed_at)]);
    }
    for step in &history.steps {
        let mut row = found.row("update_step", &step.id);
        row.among("update_id", step.update_id.as_str(), &known.updates);
        row.code::<UpdateStatus>("step", &step.step);
        row.in_order(&[("at", Some(step.at))]);
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
    row.one_of("state", &item.state, &["waiting", "drafted", "answered", "excused"]);
    let is_answered = item.state == "answered";
    row.that(is_answered == item.answered_at.is_some(), "answered_at", Problem::wrong_state(&item.state));
    row.in_order(&[("answered_at", item.answered_at)]);
}

/// A grade belongs to its scale; the State's are published by a second person, and "fully" is proven (V8).
fn assessment(found: &mut Found, assessment: &Assessment, history: &History) {
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

fn evidence(found: &mut Found, evidence: &Evidence) {
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

fn exchanges(found: &mut Found, history: &History) {
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
