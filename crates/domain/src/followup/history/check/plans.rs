//! Plans, measures, indicators.

use std::collections::HashSet;

use suivi_kernel::{LocalText, Problem, vocab};

use super::super::History;
use super::Found;
use crate::plans::indicators::{Cell, Period};
use crate::plans::model::{
    Direction, IndicatorKind, MeasureKind, MeasureStatus, PlanKind, PlanStatus, PointStatus, UnitKind,
};
use crate::plans::rows::{Indicator, Measure, Plan};
use crate::plans::versions::Content;

pub(super) fn plan(found: &mut Found, plan: &Plan) {
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

/// A version can be read as a plan.
pub(super) fn versions(found: &mut Found, history: &History) {
    let known = found.known;
    for version in &history.plan_versions {
        let content = version.content.as_str();
        let is_whole = content.is_empty() || serde_json::from_str::<Content>(content).is_ok();
        let mut row = found.row("plan_version", &version.plan_id);
        row.among("plan_id", version.plan_id.as_str(), &known.plans);
        row.that(is_whole, "content", Problem::unknown_choice(version.version));
    }
}

pub(super) fn measure(found: &mut Found, measure: &Measure) {
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

pub(super) fn parts_of_measures(found: &mut Found, history: &History) {
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
        row.that(vocab::sdg(&target.code).is_some(), "code", Problem::unknown_choice(&target.code));
    }
    for milestone in &history.milestones {
        let mut row = found.row("milestone", &milestone.id);
        row.among("measure_id", milestone.measure_id.as_str(), &known.measures);
        row.words("titles", &milestone.titles);
        let (today, done) = (row.now.date(), milestone.done_on);
        row.that(done.is_none_or(|done| done <= today), "done_on", Problem::in_the_future(""));
    }
}

pub(super) fn indicator(found: &mut Found, indicator: &Indicator) {
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
pub(super) fn values(found: &mut Found, history: &History) {
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
        row.code::<PointStatus>("status", &point.status);
        row.code::<Period>("period", &point.period);
        row.code::<Cell>("cell", &point.cell);
        row.in_order(&[("at", Some(point.at))]);
        let place = (&point.indicator_id, &point.period, &point.place, &point.cell);
        row.that(!point.is_current || current.insert(place), "is_current", Problem::taken(&point.period));
    }
}
