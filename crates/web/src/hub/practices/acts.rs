//! What is done to a public practice: it is said to be still right, or taken from the hub.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::hub::practices::{self, queries};
use suivi_kernel::{Refusal, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String)>;

/// Says that it is still right.
pub async fn still_right(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(_): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    ctx.app.db.write(move |tx| practices::still_right(tx, &actor, &to)).await?;
    Ok(answer::done(&words::address(&ctx, &slug), "practice-renewed").into_response())
}

/// A page that asks for a public reason before an act.
pub struct Asks<'a> {
    /// The act.
    pub title: &'a str,
    /// What it does.
    pub lead: Markup,
    /// The act on the button.
    pub button: &'a str,
    /// Where the form goes.
    pub action: String,
}

/// The page.
pub fn ask_for_a_reason(ctx: &Ctx, slug: &str, asks: &Asks<'_>, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, asks.title, vec![words::way(ctx)]);
    cx.notice = again.notice;
    let errors = &again.errors;
    let main = html! {
        (ui::error_summary(l, errors, &[("reason", msg::practice_public_reason(l))]))
        (ui::page_head(html! { (asks.title) }, None, None))
        (asks.lead)
        (ui::form(&asks.action, ctx.csrf(), html! {
            (ui::text_area(l, &Field::new("reason", msg::practice_public_reason(l)).hint(msg::practice_public_reason_hint(l)).errors(errors).rows(3)))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Danger, asks.button, None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &words::address(ctx, slug)))
            }))
        }))
    };
    ui::page(&cx, main)
}

/// The page that asks why it is archived.
pub async fn archive_page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let (may, row) = ctx.app.db.read(move |conn| queries::may_at(conn, &actor, &to)).await?;
    if row.is_none() {
        return Err(Refusal::NotFound.into());
    }
    if !may.archive {
        return Err(Refusal::NotPermitted.into());
    }
    let asks = Asks {
        title: msg::practice_archive(l),
        lead: html! { p { (msg::practice_archive_lead(l)) } },
        button: msg::practice_archive(l),
        action: format!("{}/archive", words::address(ctx, &slug)),
    };
    Ok(ask_for_a_reason(ctx, &slug, &asks, again))
}

/// Takes it from the hub.
pub async fn archive(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| practices::archive(tx, &actor, &to, value(&sent, "reason"))).await;
    let mine = format!("{}/mine", words::root(&ctx));
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&mine, "practice-archived"),
        |again| render(&ctx, slug.clone(), again),
    )
    .await
}
