//! One measure. Task: anyone reads what is undertaken, for which recommendations, by whom and how far it is; those who
//! keep it bring it up to date.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::followup::model::Subject;
use suivi_domain::plans::measures;
use suivi_domain::plans::measures::queries::{self, What, Whole};
use suivi_domain::plans::model::{MeasureStatus, Warning, is_overdue};
use suivi_domain::recommendations::clusters;
use suivi_kernel::{Act, ObjectKind, Result};

use super::milestones;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::updates::sections;
use crate::i18n::msg;
use crate::plans::indicators::telling;
use crate::plans::names;
use crate::recommendations::names as register;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Fact, Field, FieldErrors};

/// What the page says after an act.
const NEWS: [&str; 8] = [
    "measure-saved",
    "measure-status-changed",
    "measure-status-asked",
    "measure-agreed",
    "measure-published",
    "measure-hide-asked",
    "milestone-saved",
    "evidence-was-added",
];

/// The page of a measure.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    show(&ctx, slug, &Sent::new(), Again::default()).await
}

/// The page, with what was wrong with the form on it that was sent last.
pub async fn show(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let asking = ctx.clone();
    let (whole, clusters, done) = ctx
        .app
        .db
        .read(move |conn| {
            let whole = queries::whole(conn, &actor, &mechanism, &slug)?;
            let edits = measures::may_edit(&actor, &whole.measure);
            let clusters = if edits { clusters::all(conn, &mechanism)? } else { Vec::new() };
            let subject = Subject::Measure(whole.measure.id.clone());
            let done = sections::of_item(conn, &asking, &subject, &whole.measure.slug)?;
            Ok((whole, clusters, done))
        })
        .await?;
    let l = ctx.l10n;
    let measure = &whole.measure;
    let indicators = telling::about_measure(ctx, &measure.id, &measure.slug).await?;
    let list = Crumb::to(msg::measures_title(l), format!("{}/measures", ctx.base()));
    let mut cx = shell::page_below(ctx, whole.titles.best_text(l.language()), vec![list]);
    cx.notice = again.notice.or_else(|| answer::news(ctx, &NEWS));
    let here = names::measure_address(ctx, &measure.slug);
    let edits = measures::may_edit(&ctx.actor, measure);
    let edit = || ui::button_link(ButtonKind::Secondary, msg::measure_edit(l), &format!("{here}/edit"));
    let lead = html! {
        (names::kind(l, &measure.kind))
        @if let Some(institution) = &whole.lead { (msg::list_comma(l)) (ui::local_text(l, &institution.names)) }
    };
    let head = ui::page_head(ui::local_text(l, &whole.titles), Some(lead), edits.then(edit));
    let main = html! {
        (ui::error_summary(l, &again.errors, &[
            ("status", msg::measure_status(l)),
            ("status_reason", msg::measure_status_reason(l)),
            ("recommendation", msg::measure_recommendation(l)),
            ("cluster", msg::field_cluster(l)),
            ("titles", msg::milestone(l)),
            ("due_on", msg::measure_due(l)),
            ("done_on", msg::milestone_done(l)),
            ("reason", msg::measure_hide_reason(l)),
        ]))
        (standing(ctx, &whole))
        (ui::local_prose(l, &whole.descriptions))
        @if !whole.outputs.0.is_empty() {
            section { h2 { (msg::measure_output(l)) } (ui::local_prose(l, &whole.outputs)) }
        }
        (warnings(ctx, &whole))
        (answers(ctx, &whole, &clusters, sent, &again.errors))
        (milestones::section(ctx, &whole, sent, &again.errors))
        (indicators)
        (sections::section(ctx, &done))
        (acts(ctx, &whole, sent, &again.errors))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &whole)))
}

/// Where it stands, and what waits.
fn standing(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let measure = &whole.measure;
    let today = ctx.app.db.clock().now().date();
    let is_late = is_overdue(whole.status, measure.due_on, measure.is_continuous, today);
    html! {
        p {
            (names::status_tag(l, whole.status))
            @if !measure.is_public { " " (names::not_public(l)) }
            @if let Some(due) = measure.due_on.filter(|_| !measure.is_continuous) {
                " " (msg::measure_due(l)) ": " (names::due(l, due, is_late, today))
            }
        }
        @if let Some(reason) = &measure.status_reason { (ui::prose(reason)) }
        @if let Some(asked) = &whole.waiting {
            div.notice.attention {
                p {
                    (msg::measure_waits(l, asked.asked_label.as_str(), l.date(asked.asked_at.date()).as_str()))
                    " " (ui::user_text(&asked.reason))
                }
                @if ctx.actor.may(Act::Publish, ObjectKind::PlanPublished, &measure.mechanism_id) {
                    a href=(format!("{}/steps-back", ctx.base())) { (msg::steps_back_title(l)) }
                }
            }
        }
    }
}

/// What a person should look at; told to those who can do something about it.
fn warnings(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let words = |warning: &Warning| match warning {
        Warning::OutsidePlan => msg::measure_warning_outside_plan(l),
        Warning::NoDueDate => msg::measure_warning_no_due_date(l),
        Warning::NoLead => msg::measure_warning_no_lead(l),
        Warning::AnswersNothing => msg::measure_warning_answers_nothing(l),
    };
    html! {
        @if measures::may_keep_milestones(&ctx.actor, &whole.measure)
            && (!whole.warnings.is_empty() || !whole.smart_missing.is_empty()) {
            section {
                h2 { (msg::measure_to_look_at(l)) }
                ul {
                    @for warning in &whole.warnings { li { (words(warning)) } }
                    @for part in &whole.smart_missing {
                        li {
                            (l.coded("measure-smart", part.code())) ": "
                            (l.find(&format!("measure-smart-question-{}", part.code())).unwrap_or_default())
                        }
                    }
                }
            }
        }
    }
}

/// The recommendations and clusters it answers.
fn answers(
    ctx: &Ctx,
    whole: &Whole,
    clusters: &[clusters::Counted],
    sent: &Sent,
    errors: &FieldErrors,
) -> Markup {
    let l = ctx.l10n;
    let edits = measures::may_edit(&ctx.actor, &whole.measure);
    let here = names::measure_address(ctx, &whole.measure.slug);
    let what = |what: &What| match what {
        What::Recommendation(short) => {
            let href = format!("{}/recommendations/{}", ctx.base(), short.slug);
            let number =
                register::number(l, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug);
            html! { a href=(href) { (number) } p { (ui::text_in(short.language.parse().unwrap_or(l.language()), &short.text)) } }
        }
        What::Cluster(id, names, size) => {
            let href = format!("{}/recommendations?cluster={id}", ctx.base());
            html! {
                (msg::field_cluster(l)) ": " a href=(href) { (ui::local_text(l, names)) }
                " " span.muted { (msg::results_count(l, *size)) }
            }
        }
    };
    html! {
        section {
            h2 { (msg::measure_answers(l)) }
            @if whole.answers.is_empty() { p.muted { (msg::measure_answers_nothing(l)) } }
            ul.plain {
                @for answered in &whole.answers {
                    li {
                        (what(&answered.what))
                        @if edits {
                            (ui::post_button(ButtonKind::Secondary, msg::button_remove(l),
                                &format!("{here}/links/{}/remove", answered.link_id), ctx.csrf()))
                        }
                    }
                }
            }
            @if !whole.targets.is_empty() {
                h3 { (msg::measure_targets(l)) }
                ul.plain { @for code in &whole.targets { li { (register::tag(l, "sdg", code)) } } }
            }
            @if edits { (link_form(ctx, &here, clusters, sent, errors)) }
        }
    }
}

fn link_form(
    ctx: &Ctx,
    here: &str,
    clusters: &[clusters::Counted],
    sent: &Sent,
    errors: &FieldErrors,
) -> Markup {
    let l = ctx.l10n;
    let is_open = errors.on("recommendation").is_some() || errors.on("cluster").is_some();
    let choices: Vec<Choice> =
        clusters.iter().map(|c| Choice::new(&c.cluster.id, c.names.best_text(l.language()), false)).collect();
    html! {
        details open[is_open] {
            summary { (msg::measure_link(l)) }
            (ui::form(&format!("{here}/links"), ctx.csrf(), html! {
                (ui::text_field(l, &Field::optional("recommendation", msg::measure_recommendation(l))
                    .hint(msg::measure_recommendation_hint(l)).value(value(sent, "recommendation")).errors(errors)))
                @if !choices.is_empty() {
                    (ui::select(l, &Field::optional("cluster", msg::field_cluster(l)).errors(errors), &choices))
                }
                (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
            }))
        }
    }
}

/// What the reader may do with it now.
fn acts(ctx: &Ctx, whole: &Whole, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let measure = &whole.measure;
    let here = names::measure_address(ctx, &measure.slug);
    let publishes = ctx.actor.may(Act::Publish, ObjectKind::PlanPublished, &measure.mechanism_id);
    let agrees = measure.approved_at.is_none()
        && measure.lead_id.as_deref().is_some_and(|lead| {
            ctx.actor.may_own(Act::Approve, ObjectKind::Measure, &measure.mechanism_id, lead)
        });
    html! {
        @if agrees {
            section {
                h2 { (msg::measure_agreement(l)) }
                p { (msg::measure_agreement_lead(l)) }
                (ui::post_button(ButtonKind::Primary, msg::measure_agree(l), &format!("{here}/agree"), ctx.csrf()))
            }
        }
        @if measures::may_set_status(&ctx.actor, measure) && whole.waiting.is_none() {
            (status_form(ctx, whole, &here, sent, errors))
        }
        @if publishes && !measure.is_public {
            section {
                h2 { (msg::measure_publication(l)) }
                (ui::post_button(ButtonKind::Primary, msg::measure_publish(l), &format!("{here}/publish"), ctx.csrf()))
            }
        }
        @if publishes && measure.is_public && whole.waiting.is_none() {
            details open[errors.on("reason").is_some()] {
                summary { (msg::measure_hide(l)) }
                (ui::form(&format!("{here}/hide"), ctx.csrf(), html! {
                    (ui::text_field(l, &Field::new("reason", msg::measure_hide_reason(l))
                        .hint(msg::measure_second_person(l)).value(value(sent, "reason")).errors(errors)))
                    (ui::button(ButtonKind::Danger, msg::measure_hide(l), None))
                }))
            }
        }
    }
}

fn status_form(ctx: &Ctx, whole: &Whole, here: &str, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let named: Vec<(&str, String)> =
        MeasureStatus::ALL.iter().map(|status| (status.code(), names::status(l, status.code()))).collect();
    let chosen = match value(sent, "status") {
        "" => whole.status.code(),
        code => code,
    };
    let choices: Vec<Choice> =
        named.iter().map(|(code, name)| Choice::new(code, name, *code == chosen)).collect();
    let hint = match whole.measure.is_public {
        true => msg::measure_status_reason_hint_public(l),
        false => msg::measure_status_reason_hint(l),
    };
    html! {
        section {
            h2 { (msg::measure_status_set(l)) }
            (ui::form(&format!("{here}/status"), ctx.csrf(), html! {
                (ui::select(l, &Field::new("status", msg::measure_status(l)).errors(errors), &choices))
                (ui::text_area(l, &Field::optional("status_reason", msg::measure_status_reason(l)).hint(hint)
                    .rows(2).value(value(sent, "status_reason")).errors(errors)))
                (ui::button(ButtonKind::Primary, msg::measure_status_set(l), None))
            }))
        }
    }
}

fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let measure = &whole.measure;
    let mut facts = vec![Fact::new(msg::field_number(l), html! { (measure.slug) })];
    if let Some(lead) = &whole.lead {
        facts.push(Fact::new(msg::measure_lead(l), names::institution(ctx, &lead.slug, &lead.names)));
    }
    if !whole.supports.is_empty() {
        let names = html! {
            ul.plain { @for institution in &whole.supports { li { (names::institution(ctx, &institution.slug, &institution.names)) } } }
        };
        facts.push(Fact::new(msg::measure_supports(l), names));
    }
    if let Some(keeper) = &whole.keeper {
        facts.push(Fact::new(msg::measure_keeper(l), ui::user_text(keeper)));
    }
    if let Some(plan) = &whole.plan {
        let href = format!("{}/plans/{}", ctx.base(), plan.slug);
        facts.push(Fact::new(
            msg::measure_plan(l),
            html! { a href=(href) { (names::stored(l, &plan.titles)) } },
        ));
    }
    if let Some(day) = measure.starts_on {
        facts.push(Fact::new(msg::measure_start(l), ui::day(l, day)));
    }
    if measure.is_continuous {
        facts.push(Fact::new(msg::measure_due(l), html! { (msg::measure_continuous(l)) }));
    } else if let Some(day) = measure.due_on {
        facts.push(Fact::new(msg::measure_due(l), ui::day(l, day)));
    }
    if let Some(amount) = measure.budget {
        let digits = if amount.fract() == 0.0 { 0 } else { 2 };
        let currency = measure.currency.as_deref().unwrap_or_default();
        let words = html! { bdi { (l.decimal(amount, digits)) " " (currency) } };
        facts.push(Fact::new(msg::measure_budget(l), words));
    }
    if let Some(source) = &measure.budget_source {
        facts.push(Fact::new(msg::measure_budget_source(l), ui::user_text(source)));
    }
    let is_member = ctx.actor.is_member_of(&measure.mechanism_id);
    if let Some(at) = measure.approved_at.filter(|_| is_member) {
        facts.push(Fact::new(msg::measure_agreement(l), ui::moment(l, at)));
    }
    facts.push(Fact::new(msg::measure_changed(l), ui::moment(l, measure.updated_at)));
    ui::summary_list(&facts)
}
