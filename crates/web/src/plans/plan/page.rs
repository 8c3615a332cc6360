//! One plan. Task: anyone reads what was adopted and how far its measures are; those who keep it take it through its life.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::plans::measures::queries::{self as measures, Filter, Listing};
use suivi_domain::plans::model::{MeasureStatus, PlanStatus};
use suivi_domain::plans::queries::{self, Whole};
use suivi_domain::plans::versions::{Content, differences};
use suivi_kernel::{Act, ObjectKind, Result};

use super::{list, versions};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::paging::PER_PAGE;
use crate::plans::measures::table;
use crate::plans::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact, Field, FieldErrors, InputKind, Segment};

/// What the page says after an act.
const NEWS: [&str; 5] = ["plan-saved", "plan-advanced", "plan-proposed", "plan-approved", "plan-turned-down"];

/// The page of a plan.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    show(&ctx, slug, &Sent::new(), Again::default()).await
}

/// The page, with what was wrong with the form on it that was sent last.
pub async fn show(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    let (whole, listing, by_status) = ctx
        .app
        .db
        .read(move |conn| {
            let whole = queries::whole(conn, &actor, &mechanism, &slug)?;
            let filter = Filter { plan: Some(whole.plan.slug.clone()), ..Filter::default() };
            let listing = measures::list(conn, &actor, &mechanism, &filter, today, (0, PER_PAGE))?;
            let by_status = measures::by_status(conn, &actor, &mechanism, &filter, today)?;
            Ok((whole, listing, by_status))
        })
        .await?;
    let l = ctx.l10n;
    let here = address(ctx, &whole);
    let list = Crumb::to(msg::plans_title(l), format!("{}/plans", ctx.base()));
    let mut cx = shell::page_below(ctx, whole.shown.titles.best_text(l.language()), vec![list]);
    cx.notice = again.notice.or_else(|| answer::news(ctx, &NEWS));
    let edit = || ui::button_link(ButtonKind::Secondary, msg::plan_edit(l), &format!("{here}/edit"));
    let lead = html! {
        (l.coded("plan-kind", whole.shown.kind.code())) (msg::list_comma(l))
        (list::period(l, whole.shown.period_from, whole.shown.period_to))
    };
    let head = ui::page_head(ui::local_text(l, &whole.shown.titles), Some(lead), whole.may_edit.then(edit));
    let main = html! {
        (ui::error_summary(l, &again.errors, &[
            ("adoption_act", msg::plan_adoption_act(l)),
            ("adopted_on", msg::plan_adopted_on(l)),
            ("reason", msg::plan_reason(l)),
        ]))
        p {
            (list::status_tag(l, whole.status))
            @if !whole.status.is_public() { " " (names::not_public(l)) }
        }
        (ui::local_prose(l, &whole.shown.summaries))
        (proposal(ctx, &whole, sent, &again.errors))
        (undertakings(ctx, &whole, &listing, &by_status))
        (working_copy(ctx, &whole, sent, &again.errors))
        (steps(ctx, &whole, sent, &again.errors))
        (versions::section(ctx, &whole))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(l, &whole)))
}

/// The address of a plan.
pub fn address(ctx: &Ctx, whole: &Whole) -> String {
    format!("{}/plans/{}", ctx.base(), whole.plan.slug)
}

/// Its measures as they stand today, the first of them, and how many stand where.
fn undertakings(ctx: &Ctx, whole: &Whole, listing: &Listing, by_status: &[(MeasureStatus, i64)]) -> Markup {
    let l = ctx.l10n;
    let all = format!("{}/measures?plan={}", ctx.base(), whole.plan.slug);
    let segments: Vec<Segment> = by_status
        .iter()
        .map(|(status, count)| Segment {
            label: names::status(l, status.code()),
            count: u64::try_from(*count).unwrap_or_default(),
            href: Some(format!("{all}&status={}", status.code())),
        })
        .collect();
    html! {
        section {
            h2 { (msg::measures_title(l)) }
            @if listing.rows.is_empty() { p.muted { (msg::plan_no_measures(l)) } }
            @else {
                (ui::stacked_share(l, msg::plan_measures_by_status(l), msg::measure_status(l), msg::measures_title(l), &segments))
                (table(ctx, &listing.rows, false, msg::measures_title(l)))
                p { a href=(all) { (msg::plan_all_measures(l, listing.total)) } }
            }
        }
    }
}

/// What waits for a second person, and the two answers to it.
fn proposal(ctx: &Ctx, whole: &Whole, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, whole);
    let Some((version, content)) = &whole.proposal else { return html! {} };
    let is_own = version.actor_id == ctx.actor.user_id;
    let is_adoption = !whole.status.is_public();
    html! {
        section {
            h2 { @if is_adoption { (msg::plan_proposed_adoption(l)) } @else { (msg::plan_proposed_version(l)) } }
            p { (msg::plan_proposed_by(l, version.actor_label.as_str(), l.date(version.at.date()).as_str())) }
            @if let Some(reason) = &version.reason { (ui::prose(reason)) }
            @if is_adoption {
                (ui::summary_list(&adoption(l, content)))
            } @else {
                (versions::changes(ctx, &whole.shown, content))
            }
            @if whole.may_approve && !is_own {
                (ui::post_button(ButtonKind::Primary, msg::plan_approve(l), &format!("{here}/approve"), ctx.csrf()))
            }
            @if whole.may_approve || is_own {
                details open[errors.on("reason").is_some()] {
                    summary { @if is_own { (msg::plan_take_back(l)) } @else { (msg::plan_turn_down(l)) } }
                    (ui::form(&format!("{here}/turn-down"), ctx.csrf(), html! {
                        (ui::text_area(l, &reason_field(l, is_own, sent, errors)))
                        (ui::button(ButtonKind::Danger, if is_own { msg::plan_take_back(l) } else { msg::plan_turn_down(l) }, None))
                    }))
                }
            }
        }
    }
}

fn reason_field<'a>(l: L10n, is_optional: bool, sent: &'a Sent, errors: &'a FieldErrors) -> Field<'a> {
    let label = msg::plan_reason(l);
    let field = if is_optional { Field::optional("reason", label) } else { Field::new("reason", label) };
    field.rows(2).value(value(sent, "reason")).errors(errors)
}

fn adoption(l: L10n, content: &Content) -> Vec<Fact<'static>> {
    let mut facts = Vec::new();
    if let Some(act) = &content.adoption_act {
        facts.push(Fact::new(msg::plan_adoption_act(l), ui::user_text(act)));
    }
    if let Some(day) = content.adopted_on {
        facts.push(Fact::new(msg::plan_adopted_on(l), ui::day(l, day)));
    }
    facts
}

/// Where the working copy of a public plan differs from what the public reads, and the way to make it the next version.
fn working_copy(ctx: &Ctx, whole: &Whole, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let Some(draft) = whole.draft.as_ref().filter(|_| whole.status.is_public()) else { return html! {} };
    if differences(&whole.shown, draft).is_nothing() || whole.proposal.is_some() {
        return html! {};
    }
    html! {
        section {
            h2 { (msg::plan_working_copy(l)) }
            p { (msg::plan_working_copy_lead(l)) }
            (versions::changes(ctx, &whole.shown, draft))
            @if whole.may_edit {
                (ui::form(&format!("{}/version", address(ctx, whole)), ctx.csrf(), html! {
                    (ui::text_area(l, &reason_field(l, false, sent, errors)))
                    (ui::button(ButtonKind::Primary, msg::plan_propose_version(l), None))
                }))
            }
        }
    }
}

/// The next steps of its life.
fn steps(ctx: &Ctx, whole: &Whole, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, whole);
    let alone: Vec<PlanStatus> =
        whole.status.next().iter().copied().filter(|status| *status != PlanStatus::Adopted).collect();
    let publishes = ctx.actor.may(Act::Publish, ObjectKind::PlanPublished, &whole.plan.mechanism_id);
    let goes_on = if whole.status.is_public() { publishes } else { whole.may_edit };
    let adopts = whole.may_edit && whole.status.next().contains(&PlanStatus::Adopted);
    html! {
        @if whole.proposal.is_none() && goes_on && !alone.is_empty() {
            section {
                h2 { (msg::plan_next_step(l)) }
                (ui::form(&format!("{here}/advance"), ctx.csrf(), ui::button_group(html! {
                    @for status in &alone {
                        (ui::button(ButtonKind::Secondary, l.coded("plan-step", status.code()), Some(("to", status.code()))))
                    }
                })))
            }
        }
        @if whole.proposal.is_none() && adopts {
            section {
                h2 { (msg::plan_adoption(l)) }
                p { (msg::plan_adoption_lead(l)) }
                (ui::form(&format!("{here}/adopt"), ctx.csrf(), html! {
                    (ui::text_field(l, &Field::new("adoption_act", msg::plan_adoption_act(l)).hint(msg::plan_adoption_act_hint(l))
                        .value(value(sent, "adoption_act")).errors(errors)))
                    (ui::text_field(l, &Field::new("adopted_on", msg::plan_adopted_on(l)).kind(InputKind::Date)
                        .value(value(sent, "adopted_on")).errors(errors)))
                    (ui::button(ButtonKind::Primary, msg::plan_propose_adoption(l), None))
                }))
            }
        }
    }
}

fn facts(l: L10n, whole: &Whole) -> Markup {
    let content = &whole.shown;
    let mut facts = vec![
        Fact::new(msg::plan_kind(l), html! { (l.coded("plan-kind", content.kind.code())) }),
        Fact::new(msg::plan_period(l), list::period(l, content.period_from, content.period_to)),
    ];
    let mut add = |name, value: Option<Markup>| facts.extend(value.map(|value| Fact::new(name, value)));
    add(msg::plan_legal_basis(l), content.legal_basis.as_deref().map(ui::user_text));
    add(msg::plan_budget(l), content.budget.as_deref().map(ui::user_text));
    add(msg::plan_owner(l), content.owner.as_ref().map(|owner| ui::local_text(l, owner)));
    facts.extend(adoption(l, content));
    if whole.plan.version > 0 {
        let version = html! { (l.number(i64::from(whole.plan.version))) };
        facts.push(Fact::new(msg::plan_version(l), version));
    }
    ui::summary_list(&facts)
}
