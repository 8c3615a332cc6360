//! My updates. The task: a focal point knows what became of what was sent, and goes on with what came back.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::updates::{self, Line};
use suivi_kernel::Result;

use super::names;
use crate::accounts::answer;
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Crumb};

/// The newest first, each with where it stands and why it came back.
pub async fn page(ctx: Ctx) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let sent = ctx.app.db.read(move |conn| updates::mine(conn, &actor, &mechanism, page.window())).await?;
    let way = vec![Crumb::to(msg::nav_work(l), format!("{}/work", ctx.base()))];
    let mut cx = shell::page_below(&ctx, msg::updates_mine(l), way);
    cx.notice = answer::news(&ctx, &["draft-kept"]);
    cx.script = cx.notice.is_some().then(assets::draft_script_url);
    let main = html! {
        (sent_mark(&ctx))
        (ui::page_head(html! { (msg::updates_mine(l)) }, Some(html! { (msg::updates_mine_lead(l)) }), None))
        @if sent.lines.is_empty() { p.muted { (msg::updates_sent_none(l)) } }
        @else {
            ol.plain.results { @for line in &sent.lines { li { (one(&ctx, line)) } } }
            (ui::pagination(l, &page.ways(&ctx, sent.lines.len(), sent.total)))
        }
    };
    Ok(ui::page(&cx, main).into_response())
}

/// Tells the script of drafts that the form named in the address has arrived, so that nothing of it stays on the device.
pub fn sent_mark(ctx: &Ctx) -> Markup {
    let here = Address::of(&ctx.uri.to_string());
    let draft = here.query().iter().find(|(name, _)| name == "draft").map(|(_, key)| key.as_str());
    html! { @if let Some(key) = draft { span data-draft-sent=(key) hidden {} } }
}

fn one(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = &line.row;
    let address = format!("{}/updates/{}", ctx.base(), row.id);
    html! {
        p.result-head {
            a href=(address) {
                @match &line.about {
                    Some(about) => { (names::title(l, about)) }
                    None => { (msg::update_item_hidden(l)) }
                }
            }
            " " (names::status_tag(l, &row.status))
        }
        p.muted { (names::who(l, &row.author_label)) (msg::list_comma(l)) (l.age_of(row.updated_at, now)) }
        @if let Some(reason) = &line.reason { p { (msg::update_reason(l)) ": " (ui::user_text(reason)) } }
        @if row.is_nothing_new { p { em { (msg::update_nothing_new_said(l)) } } }
        @if row.status == "returned" && line.about.is_some() {
            @if let Some(about) = &line.about {
                (ui::button_link(ButtonKind::Secondary, msg::update_try_again(l), &format!("{}?from={}", names::answer_address(ctx, about), row.id)))
            }
        }
    }
}
