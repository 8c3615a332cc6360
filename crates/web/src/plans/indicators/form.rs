//! The fields of an indicator, and what was sent in them.

use maud::{Markup, html};
use suivi_domain::mechanisms::Institution;
use suivi_domain::plans::indicators::queries::Whole;
use suivi_domain::plans::indicators::{Goal, IndicatorFacts};
use suivi_domain::plans::model::{Direction, GoalKind, IndicatorKind, UnitKind};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result, vocab};

use super::words;
use crate::accounts::answer::{Sent, chosen, some, texts, value};
use crate::i18n::{L10n, msg};
use crate::merge;
use crate::plans::form::{every, noted};
use crate::plans::names;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind, LanguageField};

/// Lines for targets in the form.
const TARGETS: usize = 3;

/// What an indicator looks like as a form that was sent.
pub fn sent_of(whole: &Whole) -> Sent {
    let indicator = &whole.indicator;
    let mut sent = Sent::new();
    let mut add = |name: &str, value: &str| sent.push((name.to_owned(), value.to_owned()));
    for (name, text) in [("names", &whole.names), ("definitions", &whole.definitions)] {
        for (language, words) in &text.0 {
            add(&format!("{name}_{language}"), words);
        }
    }
    for (name, text) in [
        ("rationale", &indicator.rationale),
        ("attribute", &indicator.attribute),
        ("method", &indicator.method),
        ("source", &indicator.source),
        ("source_address", &indicator.source_address),
        ("limits", &indicator.limits),
        ("sdg", &indicator.sdg),
        ("consulted", &indicator.consulted),
        ("right_theme", &indicator.right_theme),
        ("owner", &indicator.owner_id),
    ] {
        add(name, text.as_deref().unwrap_or_default());
    }
    add("kind", &indicator.kind);
    add("unit", &indicator.unit);
    add("unit_kind", &indicator.unit_kind);
    add("decimals", &indicator.decimals.to_string());
    add("direction", &indicator.direction);
    let months = indicator.periodicity_months.map(|months| months.to_string());
    add("periodicity_months", &months.unwrap_or_default());
    for dimension in &whole.dimensions {
        add("dimensions", dimension);
    }
    for (goal, period) in &whole.goals {
        let name = if goal.kind == GoalKind::Baseline.code() { "baseline" } else { "target" };
        add(&format!("{name}_period"), &period.to_string());
        add(&format!("{name}_value"), &goal.value.to_string());
    }
    add("revision", &indicator.revision.to_string());
    sent
}

/// What was sent, as facts; everything that cannot be read at once.
pub fn facts_of(sent: &Sent) -> Result<IndicatorFacts> {
    let mut wrong = Vec::new();
    let kind = noted_choice::<IndicatorKind>(&mut wrong, sent, "kind");
    let unit_kind = noted_choice::<UnitKind>(&mut wrong, sent, "unit_kind");
    let direction = noted_choice::<Direction>(&mut wrong, sent, "direction");
    let decimals = noted(&mut wrong, whole_number(sent, "decimals")).unwrap_or_default();
    let periodicity_months = noted(&mut wrong, whole_number(sent, "periodicity_months"));
    let mut goals = noted(&mut wrong, goals_of(sent, GoalKind::Baseline, "baseline"));
    goals.extend(noted(&mut wrong, goals_of(sent, GoalKind::Target, "target")));
    let text = |name| some(value(sent, name));
    match (kind, unit_kind, direction) {
        (Some(kind), Some(unit_kind), Some(direction)) if wrong.is_empty() => Ok(IndicatorFacts {
            kind,
            names: texts(sent, "names"),
            definitions: texts(sent, "definitions"),
            rationale: text("rationale"),
            unit: value(sent, "unit").to_owned(),
            unit_kind,
            decimals,
            direction,
            right_theme: text("right_theme"),
            attribute: text("attribute"),
            method: text("method"),
            source: text("source"),
            source_address: text("source_address"),
            periodicity_months,
            limits: text("limits"),
            sdg: text("sdg"),
            dimensions: every(sent, "dimensions"),
            consulted: text("consulted"),
            owner_id: text("owner"),
            goals,
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

fn noted_choice<T: std::str::FromStr>(wrong: &mut Vec<FieldProblem>, sent: &Sent, name: &str) -> Option<T> {
    chosen::<T>(sent, name).map_err(|problem| wrong.push(problem)).ok()
}

fn whole_number(sent: &Sent, name: &str) -> Result<Option<i32>, FieldProblem> {
    let text = value(sent, name).trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |_| FieldProblem { field: name.to_owned(), problem: Problem::not_a_number(text) };
    text.parse().map(Some).map_err(wrong)
}

/// The goals of one kind: periods and values stand in fields of the same name, in order; empty lines go.
fn goals_of(sent: &Sent, kind: GoalKind, name: &str) -> Result<Vec<Goal>, FieldProblem> {
    let wrong = |problem| FieldProblem { field: "goals".to_owned(), problem };
    let lines = every(sent, &format!("{name}_period")).into_iter().zip(every(sent, &format!("{name}_value")));
    lines
        .filter(|(period, value)| !period.trim().is_empty() || !value.trim().is_empty())
        .map(|(period, value)| {
            let number = suivi_domain::plans::model::number(&value);
            Ok(Goal {
                kind,
                period: period.parse().map_err(|_| wrong(Problem::not_a_period(&period)))?,
                value: number.ok_or_else(|| wrong(Problem::not_a_number(&value)))?,
            })
        })
        .collect()
}

/// The label of each field, for the summary of errors and for joining two versions.
pub fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
    vec![
        ("names", msg::indicator_name(l)),
        ("kind", msg::indicator_kind(l)),
        ("definitions", msg::indicator_definition(l)),
        ("unit", msg::indicator_unit(l)),
        ("unit_kind", msg::indicator_unit_kind(l)),
        ("decimals", msg::indicator_decimals(l)),
        ("direction", msg::indicator_direction(l)),
        ("right_theme", msg::indicator_right(l)),
        ("attribute", msg::indicator_attribute(l)),
        ("rationale", msg::indicator_rationale(l)),
        ("method", msg::indicator_method(l)),
        ("source", msg::indicator_source(l)),
        ("source_address", msg::indicator_source_address(l)),
        ("periodicity_months", msg::indicator_periodicity(l)),
        ("limits", msg::indicator_limits(l)),
        ("sdg", msg::indicator_sdg(l)),
        ("dimensions", msg::indicator_dimensions(l)),
        ("consulted", msg::indicator_consulted(l)),
        ("owner", msg::indicator_owner(l)),
        ("goals", msg::indicator_goals(l)),
        ("baseline_period", msg::indicator_baseline_period(l)),
        ("baseline_value", msg::indicator_baseline_value(l)),
        ("target_period", msg::indicator_target_period(l)),
        ("target_value", msg::indicator_target_value(l)),
    ]
}

/// The values of one field in words, for joining two versions.
pub fn shown(l: L10n, institutions: &[Institution], name: &str, values: &[String]) -> Markup {
    let word = |value: &String| match name {
        "owner" => {
            let found = institutions.iter().find(|institution| institution.id == *value);
            found.map_or_else(|| ui::user_text(value), |institution| ui::local_text(l, &institution.names))
        }
        "dimensions" => html! { (words::dimension(l, value)) },
        "kind" => html! { (value.parse().map_or_else(|_| value.clone(), |kind| words::kind(l, kind))) },
        "unit_kind" => html! { (l.coded("unit-kind", value)) },
        "direction" => html! { (l.coded("direction", value)) },
        _ => ui::prose(value),
    };
    html! {
        @for (at, value) in values.iter().enumerate() {
            @if at > 0 { (msg::list_comma(l)) }
            (word(value))
        }
    }
}

/// The fields.
pub fn fields(l: L10n, sent: &Sent, errors: &FieldErrors, institutions: &[Institution]) -> Result<Markup> {
    let written = |name, label, rows| {
        let (text, is_needed) = (texts(sent, name), name == "names");
        ui::language_fields(
            l,
            &LanguageField { name, label, hint: None, rows, is_needed, text: &text, errors },
        )
    };
    let line = |name, label, kind| {
        ui::text_field(l, &Field::optional(name, label).kind(kind).value(value(sent, name)).errors(errors))
    };
    let passage = |name, label| {
        ui::text_area(l, &Field::optional(name, label).rows(3).value(value(sent, name)).errors(errors))
    };
    let rights = names::themes(l, value(sent, "right_theme"));
    Ok(html! {
        (ui::hidden("revision", value(sent, "revision")))
        @if !value(sent, "revision").is_empty() { (ui::hidden(merge::MARKS, &merge::marks(sent)?)) }
        (written("names", msg::indicator_name(l), None))
        (kinds(l, sent, errors))
        (written("definitions", msg::indicator_definition(l), Some(4)))
        (measure(l, sent, errors))
        (goals(l, sent, errors))
        (dimensions(l, sent, errors))
        (ui::form_group(msg::indicator_origin(l), None, html! {
            (line("source", msg::indicator_source(l), InputKind::Text))
            (line("source_address", msg::indicator_source_address(l), InputKind::Url))
            (ui::text_field(l, &Field::optional("periodicity_months", msg::indicator_periodicity(l)).kind(InputKind::Number)
                .hint(msg::indicator_periodicity_hint(l)).value(value(sent, "periodicity_months")).errors(errors)))
            (passage("method", msg::indicator_method(l)))
            (owner(l, sent, errors, institutions))
        }))
        (ui::form_group(msg::indicator_meaning(l), None, html! {
            (ui::select(l, &Field::optional("right_theme", msg::indicator_right(l)).errors(errors), &rights))
            (line("attribute", msg::indicator_attribute(l), InputKind::Text))
            (passage("rationale", msg::indicator_rationale(l)))
            (passage("limits", msg::indicator_limits(l)))
            (passage("consulted", msg::indicator_consulted(l)))
            (ui::text_field(l, &Field::optional("sdg", msg::indicator_sdg(l)).hint(msg::indicator_sdg_hint(l))
                .value(value(sent, "sdg")).errors(errors)))
        }))
    })
}

fn kinds(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let named: Vec<(IndicatorKind, String)> =
        IndicatorKind::ALL.iter().map(|kind| (*kind, words::kind(l, *kind))).collect();
    let choices: Vec<Choice> = named
        .iter()
        .map(|(kind, name)| Choice {
            hint: Some(words::question(l, *kind)),
            ..Choice::new(kind.code(), name, value(sent, "kind") == kind.code())
        })
        .collect();
    ui::radios(l, &Field::new("kind", msg::indicator_kind(l)).errors(errors), &choices)
}

fn measure(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let units: Vec<Choice> = UnitKind::ALL
        .iter()
        .map(|kind| {
            Choice::new(
                kind.code(),
                l.coded("unit-kind", kind.code()),
                value(sent, "unit_kind") == kind.code(),
            )
        })
        .collect();
    let directions: Vec<Choice> = Direction::ALL
        .iter()
        .map(|way| {
            Choice::new(way.code(), l.coded("direction", way.code()), value(sent, "direction") == way.code())
        })
        .collect();
    ui::form_group(
        msg::indicator_how_counted(l),
        None,
        html! {
            (ui::text_field(l, &Field::new("unit", msg::indicator_unit(l)).hint(msg::indicator_unit_hint(l))
                .value(value(sent, "unit")).errors(errors)))
            (ui::select(l, &Field::new("unit_kind", msg::indicator_unit_kind(l)).hint(msg::indicator_unit_kind_hint(l)).errors(errors), &units))
            (ui::text_field(l, &Field::optional("decimals", msg::indicator_decimals(l)).kind(InputKind::Number)
                .value(value(sent, "decimals")).errors(errors)))
            (ui::select(l, &Field::new("direction", msg::indicator_direction(l)).errors(errors), &directions))
        },
    )
}

fn goals(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let pair = |name: &str, at: usize, when: &str, amount: &str| {
        let (period, figure) = (format!("{name}_period"), format!("{name}_value"));
        let (periods, figures) = (every(sent, &period), every(sent, &figure));
        html! {
            (ui::text_field(l, &Field::optional(&period, when).value(periods.get(at).map_or("", String::as_str))
                .numbered(at)))
            (ui::text_field(l, &Field::optional(&figure, amount).kind(InputKind::Decimal)
                .value(figures.get(at).map_or("", String::as_str)).numbered(at)))
        }
    };
    let lines = TARGETS.max(every(sent, "target_period").len() + 1);
    ui::form_group(
        msg::indicator_goals(l),
        Some(msg::indicator_goals_hint(l)),
        html! {
            div #field-goals tabindex="-1" {
                @if let Some(words) = errors.on("goals") {
                    p.error { span.hidden { (msg::field_error(l)) " " } (words) }
                }
            }
            div.act-fields { (pair("baseline", 0, msg::indicator_baseline_period(l), msg::indicator_baseline_value(l))) }
            @for at in 0..lines {
                div.act-fields { (pair("target", at, msg::indicator_target_period(l), msg::indicator_target_value(l))) }
            }
        },
    )
}

fn dimensions(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let ticked = every(sent, "dimensions");
    let choices: Vec<Choice> = vocab::dimensions()
        .iter()
        .map(|dimension| {
            let name = dimension.names.best_text(l.language());
            Choice::new(&dimension.code, name, ticked.contains(&dimension.code))
        })
        .collect();
    let field =
        Field::optional("dimensions", msg::indicator_dimensions(l)).hint(msg::indicator_dimensions_hint(l));
    ui::checkboxes(l, &field.errors(errors), &choices)
}

fn owner(l: L10n, sent: &Sent, errors: &FieldErrors, institutions: &[Institution]) -> Markup {
    let mut choices: Vec<Choice> = institutions
        .iter()
        .map(|institution| {
            let name = institution.names.best_text(l.language());
            Choice::new(&institution.id, name, value(sent, "owner") == institution.id)
        })
        .collect();
    l.sort_by_name(&mut choices, |choice| choice.label);
    ui::select(l, &Field::optional("owner", msg::indicator_owner(l)).errors(errors), &choices)
}
