//! The list of allocations. Its task: anyone finds what an institution answers for, and an approver confirms what was
//! proposed to hers in one go.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::allocations::{self, Listed, Page, Sight};
use suivi_domain::followup::model::{AllocationStatus, Part};
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::{Act, ObjectKind, Result};

use super::query::{AllocationQuery, ESCALATED, PER_PAGE};
use super::{list_address, number_in_words, standing, target};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, Address, Bulk, ButtonKind, Choice, Column, Field, Pagination, Row, Table};

/// What the page may say was done.
const NEWS: &[&str] = &["allocation-confirmed"];

/// The list.
pub async fn page(ctx: Ctx, asked: AllocationQuery) -> Result<Response, Failure> {
    let (actor, mechanism, query) = (ctx.actor.clone(), ctx.mechanism()?.clone(), asked.clone());
    let (page, institutions) = ctx
        .app
        .db
        .read(move |conn| {
            let filter = query.filter(conn, &mechanism)?;
            let page = allocations::list(conn, &actor, &mechanism, &filter, query.page * PER_PAGE, PER_PAGE)?;
            Ok((page, mechanisms::institutions_of(conn, &mechanism.id)?))
        })
        .await?;
    Ok(render(&ctx, &asked, &page, &institutions)?.into_response())
}

fn render(ctx: &Ctx, asked: &AllocationQuery, page: &Page, institutions: &[Institution]) -> Result<Markup> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?;
    let sight = allocations::sight(&ctx.actor, &mechanism.id);
    let mut cx = shell::page_below(ctx, msg::allocations_title(l), Vec::new());
    cx.notice = answer::news(ctx, NEWS);
    let here = Address::of(&ctx.uri.to_string()).without("page").without("done");
    let main = html! {
        (ui::page_head(html! { (msg::allocations_title(l)) }, Some(html! { (msg::allocations_lead(l)) }), ways(ctx)?))
        (filters(ctx, asked, institutions, &sight))
        p { strong { (msg::allocations_count(l, page.total)) } }
        @if page.lines.is_empty() {
            @if here.query().is_empty() { (ui::empty_state(msg::allocations_empty(l), msg::allocations_empty_step(l), None)) }
            @else { (ui::empty_state(msg::allocations_none(l), msg::allocations_none_step(l), None)) }
        } @else {
            (rows(ctx, page, &sight)?)
            (ui::pagination(l, &Pagination::at(&here, asked.page + 1, PER_PAGE, page.lines.len(), page.total)))
            (downloads(ctx, &here))
        }
    };
    Ok(ui::page(&cx, main))
}

/// What the secretariat can do from here.
fn ways(ctx: &Ctx) -> Result<Option<Markup>> {
    let l = ctx.l10n;
    let proposes = ctx.actor.may(Act::Create, ObjectKind::Allocation, &ctx.mechanism()?.id);
    Ok(proposes.then(|| {
        html! {
            (ui::button_link(ButtonKind::Primary, msg::allocations_waiting(l), &format!("{}/waiting", list_address(ctx))))
            (ui::button_link(ButtonKind::Secondary, msg::succession_title(l), &format!("{}/successions", ctx.base())))
        }
    }))
}

fn filters(ctx: &Ctx, asked: &AllocationQuery, institutions: &[Institution], sight: &Sight) -> Markup {
    let l = ctx.l10n;
    let mut named: Vec<(&str, &str)> =
        institutions.iter().map(|i| (i.slug.as_str(), i.names.best_text(l.language()))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    let chosen = asked.institution.as_deref().unwrap_or_default();
    let institutions: Vec<Choice> =
        named.into_iter().map(|(slug, name)| Choice::new(slug, name, slug == chosen)).collect();
    let chosen = asked.part.map_or("", Part::code);
    let parts: Vec<Choice> = Part::ALL
        .iter()
        .map(|part| Choice::new(part.code(), l.coded("allocation-part", part.code()), part.code() == chosen))
        .collect();
    let chosen = asked.status_code();
    let mut statuses: Vec<Choice> = AllocationStatus::ALL
        .iter()
        .map(|s| Choice::new(s.code(), l.coded("allocation-status", s.code()), s.code() == chosen))
        .collect();
    statuses.push(Choice::new(ESCALATED, msg::allocation_escalated(l), chosen == ESCALATED));
    html! {
        form.filters method="get" action=(list_address(ctx)) {
            @if let Some(slug) = &asked.recommendation { (ui::hidden("recommendation", slug)) }
            div.act-fields {
                (ui::select(l, &Field::optional("institution", msg::institution(l)), &institutions))
                (ui::select(l, &Field::optional("part", msg::allocation_part(l)), &parts))
                // The public reads one status only.
                @if *sight != Sight::Public {
                    (ui::select(l, &Field::optional("status", msg::allocation_status(l)), &statuses))
                }
            }
            (ui::button(ButtonKind::Secondary, msg::allocations_filter(l), None))
        }
    }
}

/// The rows; those that the reader's own institution can confirm have a box.
fn rows(ctx: &Ctx, page: &Page, sight: &Sight) -> Result<Markup> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?;
    let is_hers = |listed: &Listed| {
        let line = &listed.line;
        line.status == AllocationStatus::Proposed
            && allocations::may_decide(&ctx.actor, &mechanism.id, &line.institution.id)
    };
    let can_confirm = page.lines.iter().any(is_hers);
    let shows_status = *sight != Sight::Public;
    let row = |listed: &Listed| {
        let cells = cells(ctx, listed, shows_status);
        match is_hers(listed) {
            true => Row::selectable(cells, &listed.line.allocation.id, target_in_words(ctx, listed)),
            false => Row::new(cells),
        }
    };
    let mut columns = vec![
        Column::main(msg::allocation_target(l)),
        Column::text(msg::institution(l)),
        Column::text(msg::allocation_part(l)),
    ];
    if shows_status {
        columns.push(Column::text(msg::allocation_status(l)));
        columns.push(Column::text(msg::allocation_since(l)));
        columns.push(Column::text(msg::allocation_keeper(l)));
    }
    let table = ui::data_table(
        l,
        &Table {
            caption: msg::allocations_title(l),
            caption_is_seen: false,
            columns,
            rows: page.lines.iter().map(row).collect(),
        },
    );
    if !can_confirm {
        return Ok(table);
    }
    let here = ctx.uri.path_and_query().map_or("", |path| path.as_str());
    let acts = html! {
        (ui::hidden("back", here))
        (ui::button(ButtonKind::Primary, msg::allocation_confirm(l), None))
        p.hint { (msg::allocation_confirm_hint(l)) }
    };
    let action = format!("{}/confirm", list_address(ctx));
    Ok(ui::bulk_selection(
        l,
        &Bulk { action: &action, csrf: ctx.csrf(), list: table, acts, all_matching: None },
    ))
}

fn cells(ctx: &Ctx, listed: &Listed, shows_status: bool) -> Vec<Markup> {
    let l = ctx.l10n;
    let line = &listed.line;
    let mut cells = vec![
        target(ctx, &line.allocation, &listed.target),
        ui::local_text(l, &line.institution.names),
        html! { (l.coded("allocation-part", line.part.code())) },
    ];
    if shows_status {
        let own = format!("{}/{}", list_address(ctx), line.allocation.id);
        cells.push(html! {
            (standing(l, line))
            @if let Some(reason) = &line.allocation.reason { p.muted { (ui::user_text(l.coded("allocation-ended", reason))) } }
            p { a href=(own) { (msg::allocation_open(l)) span.hidden { ": " (target_in_words(ctx, listed)) } } }
        });
        cells.push(ui::day(l, line.allocation.proposed_at.date()));
        cells.push(match &line.keeper {
            Some(name) => ui::user_text(name),
            None => html! { "–" },
        });
    }
    cells
}

fn target_in_words(ctx: &Ctx, listed: &Listed) -> String {
    match &listed.target {
        allocations::Target::Record(short) => number_in_words(ctx, short),
        allocations::Target::Cluster { names, .. } => names.best_text(ctx.l10n.language()).to_owned(),
    }
}

fn downloads(ctx: &Ctx, here: &Address) -> Markup {
    let query = here.to_string();
    let query = query.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
    html! {
        p.downloads {
            (msg::download_list(ctx.l10n)) ": "
            @for (ending, name) in [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON")] {
                a href=(format!("{}.{ending}{query}", here.path())) rel="nofollow" { (name) } " "
            }
        }
    }
}

/// The form that confirms several.
#[derive(Deserialize)]
pub struct ConfirmForm {
    #[serde(default)]
    selected: Vec<String>,
    #[serde(default)]
    back: String,
}

/// Confirms what was selected, for the reader's own institution.
pub async fn confirm(ctx: Ctx, Posted(form): Posted<ConfirmForm>) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let ids = form.selected;
    ctx.app.db.write(move |tx| allocations::confirm(tx, &actor, &mechanism, &ids)).await?;
    let list = list_address(&ctx);
    let back = if form.back.starts_with(&list) { form.back } else { list };
    Ok(answer::done(&back, "allocation-confirmed"))
}
