//! The monthly letter on screen: one button to have it, one to end it, and a link that ends it without signing in.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::hub::exchange;
use suivi_kernel::{Refusal, Result};

use super::question::Place;
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind};

/// Whether one has the letter.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let takes = ctx.app.db.read(move |conn| exchange::takes_digest(conn, &actor)).await?;
    let mut cx = shell::page_below(&ctx, msg::exchange_digest(l), Vec::new());
    cx.notice = answer::news(&ctx, &["exchange-done-digest-on", "exchange-done-digest-off"]);
    let (act, label, kind) = if takes {
        ("end", msg::exchange_digest_end(l), ButtonKind::Danger)
    } else {
        ("take", msg::exchange_digest_take(l), ButtonKind::Primary)
    };
    let main = html! {
        (ui::page_head(html! { (msg::exchange_digest(l)) }, Some(html! { (msg::exchange_digest_lead(l)) }), None))
        p { @if takes { (msg::exchange_digest_is_on(l)) } @else { (msg::exchange_digest_is_off(l)) } }
        (ui::form(&format!("{}/digest", ctx.base()), ctx.csrf(), ui::button(kind, label, Some(("act", act)))))
    };
    Ok(ui::page(&cx, main))
}

/// Takes the letter, or ends it.
pub async fn set(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, ends) = (ctx.actor.clone(), value(&sent, "act") == "end");
    ctx.app
        .db
        .write(
            move |tx| {
                if ends { exchange::end_digest(tx, &actor, None) } else { exchange::take_digest(tx, &actor) }
            },
        )
        .await?;
    let done = if ends { "exchange-done-digest-off" } else { "exchange-done-digest-on" };
    Ok(answer::done(&format!("{}/digest", ctx.base()), done).into_response())
}

/// What the link of a letter leads to: one button.
pub async fn link(ctx: Ctx, Path((_, token)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let asked = token.clone();
    let stands = ctx.app.db.read(move |conn| exchange::finds_digest(conn, &asked)).await?;
    if !stands {
        return Err(Refusal::NotFound.into());
    }
    let cx = shell::page_below(&ctx, msg::exchange_digest(l), Vec::new());
    let action = format!("{}/digest/{token}", ctx.base());
    let main = html! {
        (ui::page_head(html! { (msg::exchange_digest(l)) }, Some(html! { (msg::exchange_digest_is_on(l)) }), None))
        (ui::form(&action, ctx.csrf(), ui::button(ButtonKind::Danger, msg::exchange_digest_end(l), None)))
    };
    Ok(ui::page(&cx, main))
}

/// Ends the letter. A mail program that ends by one click (RFC 8058) has no form's token: the secret of the address says
/// enough, and it can do nothing but end.
pub async fn end(ctx: Ctx, Path((_, token)): Place, body: String) -> Result<Response, Failure> {
    let sent: Sent = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let is_one_click = value(&sent, "List-Unsubscribe") == "One-Click"
        || (body.contains("name=\"List-Unsubscribe\"") && body.contains("One-Click"));
    if !is_one_click && !ctx.accepts(value(&sent, ui::CSRF_FIELD)) {
        return Err(Refusal::NotPermitted.into());
    }
    let actor = ctx.actor.clone();
    ctx.app.db.write(move |tx| exchange::end_digest(tx, &actor, Some(&token))).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::exchange_digest(l), Vec::new());
    let main = ui::page_head(
        html! { (msg::exchange_digest(l)) },
        Some(html! { (msg::exchange_digest_is_off(l)) }),
        None,
    );
    Ok(ui::page(&cx, main).into_response())
}
