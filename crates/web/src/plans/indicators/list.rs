//! The list of indicators. Its task: anyone sees which figures tell whether commitments are kept, and where each stands.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use maud::{Markup, html};
use suivi_domain::plans::indicators::queries::{self, Filter, Listed, Listing};
use suivi_domain::plans::indicators::{Period, keeps};
use suivi_domain::plans::model::{GoalKind, IndicatorKind, UnitKind};
use suivi_domain::plans::rows::IndicatorGoal;
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use super::words;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::paging::Page;
use crate::plans::names;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Column, Field, Row, Table};

/// A list as its address asks for it.
#[derive(Clone, Debug, Default)]
pub struct IndicatorQuery {
    /// What it is narrowed to.
    pub filter: Filter,
    /// The page.
    pub page: Page,
}

impl IndicatorQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = IndicatorQuery::default();
        let mut problems = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            let taken = match name.as_ref() {
                "kind" => value
                    .parse()
                    .map(|kind| asked.filter.kind = Some(kind))
                    .map_err(|_| Problem::unknown_choice(&value)),
                "theme" => {
                    asked.filter.theme = Some(value.into_owned());
                    Ok(())
                }
                "page" => Page::parse(&value).map(|page| asked.page = page),
                _ => Ok(()),
            };
            problems.extend(taken.err().map(|problem| FieldProblem { field: name.into_owned(), problem }));
        }
        if problems.is_empty() { Ok(asked) } else { Err(Refusal::Invalid(problems).into()) }
    }
}

impl<S: Sync> FromRequestParts<S> for IndicatorQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        IndicatorQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

/// One page of the list.
pub async fn page(ctx: Ctx, asked: IndicatorQuery) -> Result<Markup, Failure> {
    let (actor, mechanism, wanted) = (ctx.actor.clone(), ctx.mechanism()?.clone(), asked.clone());
    let found = ctx
        .app
        .db
        .read(move |conn| queries::list(conn, &actor, &mechanism, &wanted.filter, wanted.page.window()));
    let listing = found.await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::indicators_title(l), Vec::new());
    let is_keeper = keeps(&ctx.actor, &ctx.mechanism()?.id);
    let add = || {
        let base = ctx.base();
        html! {
            (ui::button_link(ButtonKind::Primary, msg::indicator_add(l), &format!("{base}/indicators/new")))
            (ui::button_link(ButtonKind::Secondary, msg::indicators_due(l), &format!("{base}/indicators/due")))
        }
    };
    let head = ui::page_head(
        html! { (msg::indicators_title(l)) },
        Some(html! { (msg::indicators_lead(l)) }),
        is_keeper.then(add),
    );
    let here = Address::of(&ctx.uri.to_string()).without("page");
    let is_narrowed = asked.filter != Filter::default();
    let main = html! {
        div.list-head {
            p { strong { (msg::indicators_count(l, listing.total)) } }
            @if is_narrowed { p { a href=(here.path()) { (msg::filters_clear(l)) } } }
        }
        @if listing.rows.is_empty() && is_narrowed {
            (ui::empty_state(msg::results_none(l), msg::measures_none_step(l), None))
        } @else if listing.rows.is_empty() {
            (ui::empty_state(msg::indicators_empty(l), msg::indicators_empty_step(l), is_keeper.then(add)))
        } @else {
            (table(&ctx, &listing, msg::indicators_title(l)))
            (ui::pagination(l, &asked.page.ways(&ctx, listing.rows.len(), listing.total)))
            (ui::downloads(l, &here))
        }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &asked), main))
}

fn filters(ctx: &Ctx, asked: &IndicatorQuery) -> Markup {
    let l = ctx.l10n;
    let kinds: Vec<(&str, String)> =
        IndicatorKind::ALL.iter().map(|kind| (kind.code(), words::kind(l, *kind))).collect();
    let chosen = asked.filter.kind.map(|kind| kind.code());
    let kinds: Vec<Choice> =
        kinds.iter().map(|(code, name)| Choice::new(code, name, chosen == Some(code))).collect();
    let themes = names::themes(l, asked.filter.theme.as_deref().unwrap_or_default());
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            (ui::select(l, &Field::optional("kind", msg::indicator_kind(l)), &kinds))
            (ui::select(l, &Field::optional("theme", msg::indicator_right(l)), &themes))
        },
    )
}

/// Indicators as a table.
pub fn table(ctx: &Ctx, listing: &Listing, caption: &str) -> Markup {
    rows(ctx, &listing.rows, caption)
}

/// Indicators as a table, without a page around them.
pub fn rows(ctx: &Ctx, listed: &[Listed], caption: &str) -> Markup {
    let l = ctx.l10n;
    let row = |listed: &Listed| {
        let indicator = &listed.indicator;
        let href = format!("{}/indicators/{}", ctx.base(), indicator.slug);
        Row::new(vec![
            html! {
                a href=(href) { (ui::local_text(l, &listed.names)) }
                @if !indicator.is_public { " " (names::not_public(l)) }
            },
            html! { (words::kind(l, listed.kind)) },
            html! { (latest(l, listed)) },
            goal(l, listed, GoalKind::Baseline),
            goal(l, listed, GoalKind::Target),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption,
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::indicator(l)),
                Column::text(msg::indicator_kind(l)),
                Column::text(msg::indicator_latest(l)),
                Column::text(msg::indicator_baseline(l)),
                Column::text(msg::indicator_target(l)),
            ],
            rows: listed.iter().map(row).collect(),
        },
    )
}

/// The latest value with its unit and its time.
pub fn latest(l: L10n, listed: &Listed) -> Markup {
    let indicator = &listed.indicator;
    let unit_kind = indicator.unit_kind.parse().unwrap_or(UnitKind::Count);
    html! {
        @match &listed.latest {
            Some(row) => {
                (words::shown(l, unit_kind, indicator.decimals, row)) " "
                span.muted { (ui::user_text(&indicator.unit)) " (" (words::period(l, row.period)) ")" }
            }
            None => { span.muted { (msg::indicator_no_value(l)) } }
        }
    }
}

/// The baseline, or the last target.
fn goal(l: L10n, listed: &Listed, kind: GoalKind) -> Markup {
    let found: Option<&(IndicatorGoal, Period)> =
        listed.goals.iter().rfind(|(goal, _)| goal.kind == kind.code());
    let indicator = &listed.indicator;
    let unit_kind = indicator.unit_kind.parse().unwrap_or(UnitKind::Count);
    html! {
        @if let Some((goal, period)) = found {
            (words::value(l, unit_kind, indicator.decimals, goal.value)) " "
            span.muted { "(" (words::period(l, *period)) ")" }
        }
    }
}
