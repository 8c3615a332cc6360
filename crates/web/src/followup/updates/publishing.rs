//! To publish. The task: the secretariat sees a batch exactly as a visitor would, and then makes it public.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::updates::{self, Line};
use suivi_kernel::{Error, Result};

use super::{clearing, lines, names, sections};
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::evidence;
use crate::i18n::msg;
use crate::input::Posted;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, Bulk, ButtonKind, Crumb};

/// What is validated and not public yet, the longest first.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = clearing::counted(&ctx, "published", |n| msg::updates_published(ctx.l10n, n));
    Ok(show(&ctx, Again { notice, ..Again::default() }).await?)
}

async fn show(ctx: &Ctx, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting =
        ctx.app.db.read(move |conn| updates::to_publish(conn, &actor, &mechanism, page.window())).await?;
    let way = vec![Crumb::to(msg::updates_title(l), format!("{}/updates", ctx.base()))];
    let mut cx = shell::page_below(ctx, msg::updates_to_publish(l), way);
    cx.notice = again.notice;
    let action = format!("{}/updates/to-publish", ctx.base());
    let entries = waiting.lines.iter().map(|line| entry(ctx, line)).collect::<Result<Vec<_>>>()?;
    let main = html! {
        (ui::page_head(html! { (msg::updates_to_publish(l)) }, Some(html! { (msg::updates_to_publish_lead(l)) }), None))
        @if entries.is_empty() {
            (ui::empty_state(msg::updates_none_waits(l), msg::updates_to_publish_none_step(l), None))
        } @else {
            (ui::bulk_selection(l, &Bulk {
                action: &action,
                csrf: ctx.csrf(),
                list: html! { ol.plain.results { @for entry in &entries { (entry) } } },
                acts: ui::button(ButtonKind::Primary, msg::updates_preview(l), None),
                all_matching: None,
            }))
            (ui::pagination(l, &page.ways(ctx, waiting.lines.len(), waiting.total)))
        }
    };
    Ok(ui::page(&cx, main))
}

/// A line that can be selected; its evidence is published with it unless the box is taken out.
fn entry(ctx: &Ctx, line: &Line) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &line.row;
    let name = line.about.as_ref().map_or_else(String::new, |about| names::plain_title(l, about));
    let is_restricted = row.class > 1;
    Ok(html! {
        li.selectable {
            @if is_restricted { span {} } @else {
                input type="checkbox" name="selected" value=(row.id) aria-label=(msg::select_row(l, name.as_str()));
            }
            div {
                p.result-head { (names::item_link(ctx, line.about.as_ref())) }
                p.muted { (lines::byline(ctx, line)) }
                (lines::for_decision(ctx, &Line { evidence: Vec::new(), ..line.clone() })?)
                @for piece in line.evidence.iter().filter(|piece| piece.withdrawn_at.is_none()) {
                    label.option {
                        input type="checkbox" name="evidence" value=(piece.id) checked;
                        span { (msg::evidence_publish_too(l)) " " (evidence::names::piece(ctx, piece)) }
                    }
                }
                p { a href=(format!("{}/updates/{}", ctx.base(), row.id)) { (msg::update_open_or_return(l)) span.hidden { ": " (name) } } }
            }
        }
    })
}

fn chosen(sent: &Sent, name: &str) -> Vec<String> {
    sent.iter().filter(|(key, _)| key == name).map(|(_, id)| id.clone()).collect()
}

/// What a visitor would see of the selection; nothing is public yet.
pub async fn preview(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let (ids, pieces) = (chosen(&sent, "selected"), chosen(&sent, "evidence"));
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let asked = (ids.clone(), pieces.clone());
    let seen = ctx
        .app
        .db
        .read(move |conn| updates::public_preview(conn, &actor, &mechanism, &asked.0, &asked.1))
        .await;
    let seen = match seen {
        Ok(seen) => seen,
        Err(error) => return again(&ctx, error).await,
    };
    let way = vec![Crumb::to(msg::updates_to_publish(l), format!("{}/updates/to-publish", ctx.base()))];
    let cx = shell::page_below(&ctx, msg::updates_preview(l), way);
    let main = html! {
        (ui::page_head(html! { (msg::updates_preview(l)) }, Some(html! { (msg::updates_preview_lead(l)) }), None))
        div.preview {
            @for line in &seen {
                section {
                    h2 { (names::item_link(&ctx, line.about.as_ref())) }
                    (ui::timeline(&[sections::event(&ctx, line)]))
                    (lines::warnings(&ctx, &line.content))
                }
            }
        }
        (ui::form(&format!("{}/updates/publish", ctx.base()), ctx.csrf(), html! {
            @for id in &ids { (ui::hidden("selected", id)) }
            @for id in &pieces { (ui::hidden("evidence", id)) }
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::updates_publish_now(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_back(l), &format!("{}/updates/to-publish", ctx.base())))
            }))
        }))
    };
    Ok(ui::page(&cx, main).into_response())
}

/// Makes the batch public.
pub async fn publish(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (ids, pieces) = (chosen(&sent, "selected"), chosen(&sent, "evidence"));
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let done = ctx.app.db.write(move |tx| updates::publish(tx, &actor, &mechanism, &ids, &pieces)).await;
    match done {
        Ok(n) => {
            let here = format!("{}/updates/to-publish?published={n}", ctx.base());
            Ok(axum::response::Redirect::to(&here).into_response())
        }
        Err(error) => again(&ctx, error).await,
    }
}

async fn again(ctx: &Ctx, error: Error) -> Result<Response, Failure> {
    let again = answer::again(ctx.l10n, error)?;
    Ok(answer::refused(show(ctx, again).await?))
}
