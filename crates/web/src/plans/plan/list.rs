//! The plans. Their task: anyone sees what the State has planned, for which years, and how far each plan is.

use maud::{Markup, html};
use suivi_domain::plans::model::PlanStatus;
use suivi_domain::plans::queries;
use suivi_domain::plans::rows::Plan;
use suivi_kernel::{Act, ObjectKind, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::plans::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Shape, Table, Tone};

/// The plans that the reader may read.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let enters = actor.may(Act::Create, ObjectKind::PlanDraft, &mechanism.id);
    let plans = ctx.app.db.read(move |conn| queries::all(conn, &actor, &mechanism)).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::plans_title(l), Vec::new());
    let add = || ui::button_link(ButtonKind::Primary, msg::plan_add(l), &format!("{}/plans/new", ctx.base()));
    let mut rows = Vec::with_capacity(plans.len());
    for plan in &plans {
        rows.push(row(&ctx, plan)?);
    }
    let main = html! {
        (ui::page_head(html! { (msg::plans_title(l)) }, Some(html! { (msg::plans_lead(l)) }), enters.then(add)))
        @if plans.is_empty() {
            (ui::empty_state(msg::plans_empty(l), msg::plans_empty_step(l), enters.then(add)))
        } @else {
            (ui::data_table(l, &Table {
                caption: msg::plans_title(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::plan(l)),
                    Column::text(msg::plan_kind(l)),
                    Column::text(msg::plan_period(l)),
                    Column::text(msg::measure_status(l)),
                ],
                rows,
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

fn row(ctx: &Ctx, plan: &Plan) -> Result<Row> {
    let l = ctx.l10n;
    let status: PlanStatus = plan.status.parse()?;
    Ok(Row::new(vec![
        html! {
            a href=(format!("{}/plans/{}", ctx.base(), plan.slug)) { (names::stored(l, &plan.titles)) }
            @if !status.is_public() { " " (names::not_public(l)) }
        },
        html! { (l.coded("plan-kind", &plan.kind)) },
        period(l, plan.period_from, plan.period_to),
        status_tag(l, status),
    ]))
}

/// A period from day to day.
pub fn period(l: L10n, from: suivi_kernel::Date, to: suivi_kernel::Date) -> Markup {
    html! { (ui::day(l, from)) " – " (ui::day(l, to)) }
}

/// Where a plan stands, as a word with a shape.
pub fn status_tag(l: L10n, status: PlanStatus) -> Markup {
    let (shape, tone) = match status {
        PlanStatus::Draft | PlanStatus::Expired => (Shape::Open, Tone::Neutral),
        PlanStatus::Consultation | PlanStatus::MidTermReview => (Shape::Diamond, Tone::Attention),
        PlanStatus::Adopted | PlanStatus::InForce => (Shape::Half, Tone::Active),
        PlanStatus::Evaluated => (Shape::Full, Tone::Good),
    };
    ui::status_tag(l.coded("plan-status", status.code()), shape, tone)
}
