//! The list of measures. Its task: anyone sees what is undertaken, by whom and by when; the secretariat finds what is late.

use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Institution};
use suivi_domain::plans::measures::queries::{self, Listed, Listing};
use suivi_domain::plans::model::{MeasureStatus, is_overdue};
use suivi_domain::plans::queries as plans;
use suivi_domain::plans::rows::Plan;
use suivi_kernel::{Act, LocalText, ObjectKind, Result};

use super::bulk;
use super::query::MeasureQuery;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::plans::names;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Column, Field, Row, Table};

/// What the page shows beside the rows.
pub struct Around {
    /// The institutions of today and before.
    pub institutions: Vec<Institution>,
    /// The plans the reader may read.
    pub plans: Vec<Plan>,
}

/// One page of the list.
pub async fn page(ctx: Ctx, asked: MeasureQuery) -> Result<Markup, Failure> {
    let (listing, around) = read(&ctx, &asked).await?;
    let notice = answer::news(&ctx, &["measures-changed", "measures-imported"]);
    Ok(render(&ctx, &asked, &listing, &around, notice))
}

/// The rows that the address asks for, and what stands around them.
pub async fn read(ctx: &Ctx, asked: &MeasureQuery) -> Result<(Listing, Around)> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), asked.clone());
    let today = ctx.app.db.clock().now().date();
    ctx.app
        .db
        .read(move |conn| {
            let window = asked.page.window();
            let listing = queries::list(conn, &actor, &mechanism, &asked.filter, today, window)?;
            let institutions = mechanisms::institutions_of(conn, &mechanism.id)?;
            let plans = plans::all(conn, &actor, &mechanism)?;
            Ok((listing, Around { institutions, plans }))
        })
        .await
}

fn render(
    ctx: &Ctx,
    asked: &MeasureQuery,
    listing: &Listing,
    around: &Around,
    notice: Option<ui::Notice>,
) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, msg::measures_title(l), Vec::new());
    cx.notice = notice;
    let here = Address::of(&ctx.uri.to_string()).without("page").without("done");
    let may = |act, kind| ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may_some(act, kind, &m.id));
    let enters = may(Act::Create, ObjectKind::Measure);
    let imports =
        ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may(Act::Create, ObjectKind::Measure, &m.id));
    let add = || {
        let base = format!("{}/measures", ctx.base());
        html! {
            (ui::button_link(ButtonKind::Primary, msg::measure_add(l), &format!("{base}/new")))
            @if imports { (ui::button_link(ButtonKind::Secondary, msg::measures_import(l), &format!("{base}/import"))) }
        }
    };
    let head = ui::page_head(
        html! { (msg::measures_title(l)) },
        Some(html! { (msg::measures_lead(l)) }),
        enters.then(add),
    );
    let main = html! {
        div.list-head {
            p {
                strong { (msg::measures_count(l, listing.total)) } " "
                span.muted { (msg::results_as_of(l, l.date(ctx.app.db.clock().now().date()).as_str())) }
            }
            @if may(Act::Publish, ObjectKind::PlanPublished) {
                p { a href=(format!("{}/steps-back", ctx.base())) { (msg::steps_back_title(l)) } }
            }
            @if asked.is_narrowed() { p { a href=(here.path()) { (msg::filters_clear(l)) } } }
        }
        @if listing.rows.is_empty() && asked.is_narrowed() {
            (ui::empty_state(msg::results_none(l), msg::measures_none_step(l), None))
        } @else if listing.rows.is_empty() {
            (ui::empty_state(msg::measures_empty(l), msg::measures_empty_step(l), enters.then(add)))
        } @else {
            (rows(ctx, listing, around, &here))
            (ui::pagination(l, &asked.page.ways(ctx, listing.rows.len(), listing.total)))
            (ui::downloads(l, &here))
        }
    };
    ui::page_with_side(&cx, head, filters(ctx, asked, around), main)
}

/// The rows; with boxes to select them for whoever keeps all measures.
fn rows(ctx: &Ctx, listing: &Listing, around: &Around, here: &Address) -> Markup {
    let works =
        ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may(Act::Update, ObjectKind::Measure, &m.id));
    let table = table(ctx, &listing.rows, works, msg::measures_title(ctx.l10n));
    if works { bulk::selection(ctx, listing, around, here, table) } else { table }
}

/// Measures as a table.
pub fn table(ctx: &Ctx, rows: &[Listed], is_selectable: bool, caption: &str) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let row = |listed: &Listed| {
        let measure = &listed.measure;
        let is_late = is_overdue(listed.status, measure.due_on, measure.is_continuous, today);
        let cells = vec![
            html! {
                a href=(names::measure_address(ctx, &measure.slug)) { (ui::local_text(l, &listed.titles)) }
                @if !measure.is_public { " " (names::not_public(l)) }
            },
            html! { @if let Some((slug, name)) = &listed.lead { (names::institution(ctx, slug, name)) } },
            names::status_tag(l, listed.status),
            html! {
                @if measure.is_continuous { (msg::measure_continuous(l)) }
                @else if let Some(due) = measure.due_on { (names::due(l, due, is_late, today)) }
            },
            html! { (names::kind(l, &measure.kind)) },
            html! { (l.number(listed.answers)) },
        ];
        if is_selectable { Row::selectable(cells, &measure.id, &measure.slug) } else { Row::new(cells) }
    };
    ui::data_table(
        l,
        &Table {
            caption,
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::measure(l)),
                Column::text(msg::measure_lead(l)),
                Column::text(msg::measure_status(l)),
                Column::text(msg::measure_due(l)),
                Column::text(msg::measure_kind(l)),
                Column::number(msg::measure_answers_short(l)),
            ],
            rows: rows.iter().map(row).collect(),
        },
    )
}

/// The filters as a form that is sent by address.
fn filters(ctx: &Ctx, asked: &MeasureQuery, around: &Around) -> Markup {
    let l = ctx.l10n;
    let filter = &asked.filter;
    let chosen = |value: &Option<String>, code: &str| value.as_deref() == Some(code);
    let mut institutions: Vec<(&str, &str)> = around
        .institutions
        .iter()
        .map(|institution| (institution.slug.as_str(), institution.names.best_text(l.language())))
        .collect();
    l.sort_by_name(&mut institutions, |(_, name)| name);
    let institutions: Vec<Choice> = institutions
        .into_iter()
        .map(|(slug, name)| Choice::new(slug, name, chosen(&filter.institution, slug)))
        .collect();
    let plan_titles: Vec<(String, LocalText)> = around
        .plans
        .iter()
        .map(|plan| (plan.slug.clone(), LocalText::from_json(&plan.titles).unwrap_or_default()))
        .collect();
    let plans: Vec<Choice> = plan_titles
        .iter()
        .map(|(slug, titles)| Choice::new(slug, titles.best_text(l.language()), chosen(&filter.plan, slug)))
        .collect();
    let status_names: Vec<(&str, String)> =
        MeasureStatus::ALL.iter().map(|status| (status.code(), names::status(l, status.code()))).collect();
    let statuses: Vec<Choice> = status_names
        .iter()
        .map(|(code, name)| Choice::new(code, name, filter.status.is_some_and(|s| s.code() == *code)))
        .collect();
    let themes = names::themes(l, filter.theme.as_deref().unwrap_or_default());
    let kinds = names::kinds(l, filter.kind.map_or("", |kind| kind.code()));
    let is_member = ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.is_member_of(&m.id));
    let recommendation = filter.recommendation.as_deref().unwrap_or_default();
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            (ui::select(l, &Field::optional("institution", msg::measure_institution(l)), &institutions))
            (ui::select(l, &Field::optional("status", msg::measure_status(l)), &statuses))
            (ui::checkbox(l, &Field::new("overdue", msg::measure_only_overdue(l)), filter.is_overdue))
            (ui::select(l, &Field::optional("kind", msg::measure_kind(l)), &kinds))
            @if !plans.is_empty() { (ui::select(l, &Field::optional("plan", msg::measure_plan(l)), &plans)) }
            (ui::select(l, &Field::optional("theme", msg::field_theme(l)), &themes))
            (ui::text_field(l, &Field::optional("recommendation", msg::measure_recommendation(l))
                .hint(msg::measure_recommendation_hint(l)).value(recommendation)))
            @if is_member {
                (ui::checkbox(l, &Field::new("agreement", msg::measure_only_proposed(l)), filter.waits_for_agreement))
            }
            @if let Some(id) = &filter.cluster { (ui::hidden("cluster", id)) }
        },
    )
}
