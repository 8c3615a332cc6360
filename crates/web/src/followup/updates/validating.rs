//! To validate. The task: the secretariat reads what institutions cleared, with what is new in it, and accepts a batch or
//! sends one back.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::updates::{self, Line};
use suivi_kernel::Result;

use super::{clearing, lines, names};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, Bulk, ButtonKind, Crumb};

/// What waits, the longest first.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = clearing::counted(&ctx, "validated", |n| msg::updates_validated(ctx.l10n, n));
    Ok(show(&ctx, Again { notice, ..Again::default() }).await?)
}

async fn show(ctx: &Ctx, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting =
        ctx.app.db.read(move |conn| updates::to_validate(conn, &actor, &mechanism, page.window())).await?;
    let way = vec![Crumb::to(msg::updates_title(l), format!("{}/updates", ctx.base()))];
    let mut cx = shell::page_below(ctx, msg::updates_to_validate(l), way);
    cx.notice = again.notice;
    let entries = waiting.lines.iter().map(|line| entry(ctx, line)).collect::<Result<Vec<_>>>()?;
    let action = format!("{}/updates/to-validate", ctx.base());
    let main = html! {
        (ui::page_head(html! { (msg::updates_to_validate(l)) }, Some(html! { (msg::updates_to_validate_lead(l)) }), None))
        @if entries.is_empty() {
            (ui::empty_state(msg::updates_none_waits(l), msg::updates_to_validate_none_step(l), None))
        } @else {
            (ui::bulk_selection(l, &Bulk {
                action: &action,
                csrf: ctx.csrf(),
                list: html! { ol.plain.results { @for entry in &entries { (entry) } } },
                acts: html! {
                    @for line in &waiting.lines { (ui::hidden("all", &line.row.id)) }
                    (ui::button(ButtonKind::Primary, msg::updates_validate_selected(l), Some(("act", "selected"))))
                    (ui::button(ButtonKind::Secondary, msg::updates_validate_all(l), Some(("act", "all"))))
                },
                all_matching: None,
            }))
            (ui::pagination(l, &page.ways(ctx, waiting.lines.len(), waiting.total)))
        }
    };
    Ok(ui::page(&cx, main))
}

fn entry(ctx: &Ctx, line: &Line) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &line.row;
    let name = line.about.as_ref().map_or_else(String::new, |about| names::plain_title(l, about));
    Ok(html! {
        li.selectable {
            input type="checkbox" name="selected" value=(row.id) aria-label=(msg::select_row(l, name.as_str()));
            div {
                p.result-head { (names::item_link(ctx, line.about.as_ref())) }
                p.muted { (lines::byline(ctx, line)) (msg::list_comma(l)) (cleared_how(ctx, line)) }
                (lines::for_decision(ctx, line)?)
                p { a href=(format!("{}/updates/{}", ctx.base(), row.id)) { (msg::update_open_or_return(l)) span.hidden { ": " (name) } } }
            }
        }
    })
}

/// By whom it was signed off: a person of the institution, by a link, or the secretariat on its behalf.
pub fn cleared_how(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    html! {
        @match line.row.cleared_via.as_deref() {
            Some("link") => { (msg::update_cleared_by_link(l)) }
            Some("secretariat") => { (msg::update_cleared_on_behalf(l)) }
            Some(_) => { (msg::update_cleared_by_account(l)) }
            None => {}
        }
    }
}

/// Accepts what is selected, or all of the page.
pub async fn decide(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let chosen = if value(&sent, "act") == "all" { "all" } else { "selected" };
    let ids: Vec<String> = sent.iter().filter(|(name, _)| name == chosen).map(|(_, id)| id.clone()).collect();
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let done = ctx.app.db.write(move |tx| updates::validate(tx, &actor, &mechanism, &ids)).await;
    match done {
        Ok(n) => {
            let here = format!("{}/updates/to-validate?validated={n}", ctx.base());
            Ok(axum::response::Redirect::to(&here).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(show(&ctx, again).await?))
        }
    }
}
