//! Versions of a plan: what each said, and what two of them differ in. Task: anyone sees what was changed, when and why.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::plans::queries::{self, Whole};
use suivi_domain::plans::rows::{Plan, PlanVersion};
use suivi_domain::plans::versions::{Content, Field, Undertaking, differences};
use suivi_kernel::{LocalText, Refusal, Result};

use super::{list, page};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::plans::names;
use crate::shell;
use crate::ui::{self, Address, Column, Crumb, Row, Table};

/// The versions on the plan's page.
pub fn section(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let here = page::address(ctx, whole);
    let row = |version: &PlanVersion| {
        let number = version.version;
        Row::new(vec![
            html! { a href=(format!("{here}/versions/{number}")) { (msg::plan_version_number(l, i64::from(number))) } },
            ui::moment(l, version.at),
            html! { @if let Some(reason) = &version.reason { (ui::prose(reason)) } @else { (msg::plan_adoption(l)) } },
            html! {
                @if number > 1 {
                    a href=(format!("{here}/compare?from={}&to={number}", number - 1)) { (msg::plan_compare(l)) }
                }
            },
        ])
    };
    html! {
        @if !whole.versions.is_empty() {
            section {
                h2 { (msg::plan_versions(l)) }
                (ui::data_table(l, &Table {
                    caption: msg::plan_versions(l),
                    caption_is_seen: false,
                    columns: vec![
                        Column::text(msg::plan_version(l)),
                        Column::text(msg::plan_proposed_on(l)),
                        Column::main(msg::plan_reason(l)),
                        Column::text(msg::plan_compare(l)),
                    ],
                    rows: whole.versions.iter().map(row).collect(),
                }))
            }
        }
    }
}

/// What the later content says differently, field by field and measure by measure.
pub fn changes(ctx: &Ctx, before: &Content, after: &Content) -> Markup {
    let l = ctx.l10n;
    let found = differences(before, after);
    let measure = |content: &Content, slug: &String| {
        html! {
            a href=(names::measure_address(ctx, slug)) { (slug) } " "
            @if let Some(undertaking) = content.measures.get(slug) { (undertaken(l, undertaking)) }
        }
    };
    html! {
        @if found.is_nothing() { p { (msg::plan_no_changes(l)) } }
        @for field in &found.fields {
            h3 { (label(l, *field)) }
            (ui::side_by_side(l, shown(l, before, *field), shown(l, after, *field)))
        }
        @if !found.added.is_empty() {
            h3 { (msg::plan_measures_added(l)) }
            ul { @for slug in &found.added { li { (measure(after, slug)) } } }
        }
        @if !found.removed.is_empty() {
            h3 { (msg::plan_measures_removed(l)) }
            ul { @for slug in &found.removed { li { (measure(before, slug)) } } }
        }
        @if !found.changed.is_empty() {
            h3 { (msg::plan_measures_changed(l)) }
            @for slug in &found.changed { (ui::side_by_side(l, measure(before, slug), measure(after, slug))) }
        }
    }
}

fn undertaken(l: L10n, undertaking: &Undertaking) -> Markup {
    html! {
        (ui::local_text(l, &undertaking.titles))
        @if let Some(lead) = &undertaking.lead { (msg::list_comma(l)) (ui::local_text(l, lead)) }
        @if undertaking.is_continuous { (msg::list_comma(l)) (msg::measure_continuous(l)) }
        @else if let Some(due) = undertaking.due_on { (msg::list_comma(l)) (ui::day(l, due)) }
    }
}

fn label(l: L10n, field: Field) -> &'static str {
    match field {
        Field::Kind => msg::plan_kind(l),
        Field::Titles => msg::measure_title(l),
        Field::Summaries => msg::plan_summary(l),
        Field::LegalBasis => msg::plan_legal_basis(l),
        Field::AdoptionAct => msg::plan_adoption_act(l),
        Field::AdoptedOn => msg::plan_adopted_on(l),
        Field::Period => msg::plan_period(l),
        Field::Budget => msg::plan_budget(l),
        Field::Owner => msg::plan_owner(l),
    }
}

fn shown(l: L10n, content: &Content, field: Field) -> Markup {
    let text = |text: &Option<String>| match text {
        Some(text) => ui::user_text(text),
        None => html! { (msg::value_none(l)) },
    };
    match field {
        Field::Kind => html! { (l.coded("plan-kind", content.kind.code())) },
        Field::Titles => every_language(&content.titles),
        Field::Summaries => every_language(&content.summaries),
        Field::LegalBasis => text(&content.legal_basis),
        Field::AdoptionAct => text(&content.adoption_act),
        Field::AdoptedOn => match content.adopted_on {
            Some(day) => ui::day(l, day),
            None => html! { (msg::value_none(l)) },
        },
        Field::Period => list::period(l, content.period_from, content.period_to),
        Field::Budget => text(&content.budget),
        Field::Owner => match &content.owner {
            Some(owner) => ui::local_text(l, owner),
            None => html! { (msg::value_none(l)) },
        },
    }
}

fn every_language(text: &LocalText) -> Markup {
    html! { @for (language, words) in &text.0 { p { (ui::text_in(*language, words)) } } }
}

/// One version of a plan, whole.
pub async fn one(
    ctx: Ctx,
    Path((_, _, slug, number)): Path<(String, String, String, String)>,
) -> Result<Markup, Failure> {
    let number: i32 = number.parse().map_err(|_| Refusal::NotFound)?;
    let (plan, mut found) = find(&ctx, slug, vec![number]).await?;
    let (version, content) = found.pop().ok_or(Refusal::NotFound)?;
    let l = ctx.l10n;
    let title = msg::plan_version_number(l, i64::from(version.version));
    let cx = shell::page_below(&ctx, title.as_str(), way(&ctx, &plan, &content));
    let main = html! {
        (ui::page_head(ui::local_text(l, &content.titles), Some(html! { (title) }), None))
        p { (ui::moment(l, version.at)) @if let Some(reason) = &version.reason { " – " (ui::user_text(reason)) } }
        (ui::local_prose(l, &content.summaries))
        (ui::summary_list(&[
            ui::Fact::new(msg::plan_kind(l), shown(l, &content, Field::Kind)),
            ui::Fact::new(msg::plan_period(l), shown(l, &content, Field::Period)),
            ui::Fact::new(msg::plan_legal_basis(l), shown(l, &content, Field::LegalBasis)),
            ui::Fact::new(msg::plan_adoption_act(l), shown(l, &content, Field::AdoptionAct)),
            ui::Fact::new(msg::plan_adopted_on(l), shown(l, &content, Field::AdoptedOn)),
            ui::Fact::new(msg::plan_budget(l), shown(l, &content, Field::Budget)),
            ui::Fact::new(msg::plan_owner(l), shown(l, &content, Field::Owner)),
        ]))
        @if !content.measures.is_empty() {
            h2 { (msg::measures_title(l)) }
            ul {
                @for (slug, undertaking) in &content.measures {
                    li { a href=(names::measure_address(&ctx, slug)) { (slug) } " " (undertaken(l, undertaking)) }
                }
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// Two versions of a plan side by side: `from` and `to` in the address.
pub async fn compare(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
) -> Result<Markup, Failure> {
    let asked = Address::of(&ctx.uri.to_string());
    let number = |name: &str| -> Result<i32, Refusal> {
        let found = asked.query().iter().find(|(key, _)| key == name).map(|(_, value)| value);
        found.and_then(|value| value.parse().ok()).ok_or(Refusal::NotFound)
    };
    let (plan, found) = find(&ctx, slug, vec![number("from")?, number("to")?]).await?;
    let [(earlier, before), (later, after)] = found.as_slice() else { return Err(Refusal::NotFound.into()) };
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::plan_compare_title(l), way(&ctx, &plan, after));
    let numbers = msg::plan_compare_lead(l, i64::from(earlier.version), i64::from(later.version));
    let main = html! {
        (ui::page_head(html! { (msg::plan_compare_title(l)) }, Some(html! { (numbers) }), None))
        @if let Some(reason) = &later.reason { p { (msg::plan_reason(l)) ": " (ui::user_text(reason)) } }
        (changes(&ctx, before, after))
    };
    Ok(ui::page(&cx, main))
}

fn way(ctx: &Ctx, plan: &Plan, content: &Content) -> Vec<Crumb> {
    let l = ctx.l10n;
    vec![
        Crumb::to(msg::plans_title(l), format!("{}/plans", ctx.base())),
        Crumb::to(content.titles.best_text(l.language()), format!("{}/plans/{}", ctx.base(), plan.slug)),
    ]
}

async fn find(ctx: &Ctx, slug: String, numbers: Vec<i32>) -> Result<(Plan, Vec<(PlanVersion, Content)>)> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .read(move |conn| {
            let plan = queries::find(conn, &actor, &mechanism, &slug)?;
            let found = numbers
                .into_iter()
                .map(|number| queries::version(conn, &actor, &mechanism, &plan, number))
                .collect::<Result<_>>()?;
            Ok((plan, found))
        })
        .await
}
