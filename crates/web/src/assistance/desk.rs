//! The desk of the United Nations' advisers. The task: see which request waits, and take it up.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::desk::{self, Desked};
use suivi_domain::assistance::{queries, requests};
use suivi_kernel::Result;

use super::{shared, words};
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::names::state;
use crate::shell;
use crate::ui::{self, Column, Row, Shape, Table, Tone};

type Place = Path<(String, String)>;

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, today) = (ctx.actor.clone(), ctx.app.db.clock().now().date());
    let all = ctx.app.db.read(move |conn| desk::desk(conn, &actor, today)).await?;
    let mut cx = shell::page_below(&ctx, msg::assistance_desk(l), words::hub_way(&ctx));
    cx.notice = answer::news(&ctx, &["assistance-declined-done"]);
    let waiting = all.iter().filter(|one| one.waits()).count();
    let main = html! {
        (ui::page_head(html! { (msg::assistance_desk(l)) }, Some(html! { (msg::assistance_desk_lead(l)) }), None))
        @if all.is_empty() {
            (ui::empty_state(msg::assistance_desk_none(l), msg::assistance_desk_none_step(l), None))
        } @else {
            p { (msg::assistance_desk_waiting(l, i64::try_from(waiting).unwrap_or_default())) }
            (table(&ctx, &all)?)
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, all: &[Desked]) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |one: &Desked| {
        let document = &one.shared.document;
        let fund = document.fund.as_deref().map(|code| words::fund(l, code));
        let sum = words::money(l, document.amount, document.currency.as_deref());
        Ok(Row::new(vec![
            html! { a href={ (ctx.root()) "/hub/assistance/" (one.shared.item.slug) } { (ui::local_text(l, &one.shared.item.titles()?)) } },
            html! { (state(l, &document.state)) @if !document.flags.is_empty() { br; span.muted { (words::flags(l, &document.flags)) } } },
            html! { @if fund.is_none() && sum.is_none() { "–" } @for text in [fund, sum].into_iter().flatten() { (text) br; } },
            html! { (msg::assistance_days(l, one.age)) },
            html! { @match one.offers { Some(n) => { (l.number(n)) } None => { "–" } } },
            html! {
                (words::status_tag(l, &document.status))
                @if one.waits() { " " (ui::status_tag(msg::assistance_waits(l), Shape::Diamond, Tone::Attention)) }
            },
        ]))
    };
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::assistance_desk(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::assistance_request(l)),
                Column::text(msg::assistance_state(l)),
                Column::text(msg::assistance_finance(l)),
                Column::text(msg::assistance_age(l)),
                Column::number(msg::assistance_offers(l)),
                Column::text(msg::field_status(l)),
            ],
            rows: all.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}

/// Takes a request up.
pub async fn take_up(ctx: Ctx, Path((_, slug)): Place, Posted(_): Posted<Sent>) -> Result<Response, Failure> {
    let sent = Sent::new();
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| requests::take_up(tx, &actor, &to)).await;
    let here = format!("{}/hub/assistance/{slug}", ctx.root());
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "assistance-taken-up"),
        async |again| again_page(&ctx, slug, &sent, again).await,
    )
    .await
}

/// Declines a request, with the reason for the State.
pub async fn decline(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| requests::decline(tx, &actor, &to, value(&asked, "reason"))).await;
    let desk = format!("{}/hub/assistance/desk", ctx.root());
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&desk, "assistance-declined-done"),
        async |again| again_page(&ctx, slug, &sent, again).await,
    )
    .await
}

async fn again_page(ctx: &Ctx, slug: String, sent: &Sent, again: answer::Again) -> Result<Markup> {
    let (actor, today) = (ctx.actor.clone(), ctx.app.db.clock().now().date());
    let read = ctx.app.db.read(move |conn| queries::shared_one(conn, &actor, &slug, today)).await?;
    shared::render(ctx, &read, sent, again)
}
