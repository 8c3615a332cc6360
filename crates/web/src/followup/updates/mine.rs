//! My items and my updates. The task: a focal point sees what waits for an answer, says in one click that nothing is new,
//! and knows what became of what was sent.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::updates::{self, AskedItem, Line};
use suivi_kernel::{Result, new_id};

use super::{names, page_asked, pages, range};
use crate::accounts::answer;
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Address, ButtonKind};

/// What waits first, then the items about which nothing was heard for the longest time, then what was sent.
pub async fn page(ctx: Ctx) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let page = page_asked(&ctx);
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (asked, sent) = ctx
        .app
        .db
        .read(move |conn| {
            let asked = updates::asked_of(conn, &actor, &mechanism)?;
            Ok((asked, updates::mine(conn, &actor, &mechanism, range(page))?))
        })
        .await?;
    let mut cx = shell::page_below(&ctx, msg::updates_mine(l), Vec::new());
    cx.notice = answer::news(&ctx, &["draft-kept"]);
    cx.script = cx.notice.is_some().then(assets::draft_script_url);
    let waiting = asked.iter().filter(|item| item.is_waiting()).count();
    let main = html! {
        (sent_mark(&ctx))
        (ui::page_head(html! { (msg::updates_mine(l)) }, Some(html! { (msg::updates_mine_lead(l, waiting)) }), None))
        @if page == 1 { (items(&ctx, &asked)) }
        section {
            h2 { (msg::updates_sent_title(l)) }
            @if sent.lines.is_empty() { p.muted { (msg::updates_sent_none(l)) } }
            @else {
                ol.plain.results { @for line in &sent.lines { li { (one(&ctx, line)) } } }
                (ui::pagination(l, &pages(&ctx, page, sent.lines.len(), sent.total)))
            }
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

fn items(ctx: &Ctx, asked: &[AskedItem]) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::updates_items_title(l)) }
            @if asked.is_empty() { p.muted { (msg::updates_items_none(l)) } }
            ol.plain.results { @for item in asked { li { (entry(ctx, item)) } } }
        }
    }
}

fn entry(ctx: &Ctx, item: &AskedItem) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let address = format!("{}?institution={}", names::answer_address(ctx, &item.about), item.institution_id);
    html! {
        p.result-head { a href=(address) { (names::title(l, &item.about)) } }
        p.muted {
            @if item.is_returned { (names::status_tag(l, "returned")) " " }
            @else if item.has_draft { (names::status_tag(l, "draft")) " " }
            @if let Some(due) = item.due_at {
                @if due < now { span.overdue { (msg::update_late(l, l.age_of_days(due, now).as_str())) } }
                @else { (msg::update_due(l, l.date_time(due).as_str(), l.age_of_days(due, now).as_str())) }
                " "
            }
            @match item.last_at {
                Some(at) => { (msg::update_last_answer(l, l.age_of(at, now).as_str())) }
                None => { (msg::update_nothing_said(l)) }
            }
        }
        (nothing_new(ctx, item))
    }
}

/// One button: nothing is new on this item.
fn nothing_new(ctx: &Ctx, item: &AskedItem) -> Markup {
    let l = ctx.l10n;
    html! {
        form.inline method="post" action=(names::answer_address(ctx, &item.about)) {
            (ui::csrf_field(ctx.csrf()))
            (ui::hidden("institution", &item.institution_id))
            (ui::hidden("form_key", &new_id()))
            button.button type="submit" name="act" value="nothing_new" {
                (msg::update_nothing_new(l))
                span.hidden { ": " (names::title(l, &item.about)) }
            }
        }
    }
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
        p.muted { (ui::user_text(&row.author_label)) (msg::list_comma(l)) (l.age_of(row.updated_at, now)) }
        @if let Some(reason) = &line.reason { p { (msg::update_reason(l)) ": " (ui::user_text(reason)) } }
        @if row.is_nothing_new { p { em { (msg::update_nothing_new_said(l)) } } }
        @if row.status == "returned" && line.about.is_some() {
            @if let Some(about) = &line.about {
                (ui::button_link(ButtonKind::Secondary, msg::update_try_again(l), &format!("{}?from={}", names::answer_address(ctx, about), row.id)))
            }
        }
    }
}
