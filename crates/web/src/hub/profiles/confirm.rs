//! Confirming a profile. The task: once a year somebody of the State reads it and says that it is still right.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{self, Known};
use suivi_kernel::Result;

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind};

type Place = Path<(String, String)>;

/// The question.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let known = confirmable(&ctx, slug).await?;
    Ok(render(&ctx, &known, Again::default()))
}

async fn confirmable(ctx: &Ctx, slug: String) -> Result<Known> {
    let actor = ctx.actor.clone();
    let known = ctx.app.db.read(move |conn| words::known(conn, &actor, &slug)).await?;
    ctx.actor.require_that(known.may_confirm)?;
    Ok(known)
}

fn render(ctx: &Ctx, known: &Known, again: Again) -> Markup {
    let l = ctx.l10n;
    let profile = &known.profile;
    let here = words::address(ctx, &profile.slug);
    let mut cx = shell::page_below(ctx, msg::profile_confirm(l), words::way_of(ctx, known));
    cx.notice = again.notice;
    let age = words::age_of(l, profile.confirmed_on, words::today(ctx));
    let main = html! {
        (ui::page_head(html! { (msg::profile_confirm_question(l)) }, Some(html! { (age) }), None))
        p { (msg::profile_confirm_lead(l)) }
        p { a href=(here) { (msg::profile_read_again(l)) } }
        (ui::form(&format!("{here}/confirm"), ctx.csrf(), html! {
            (ui::hidden("revision", &profile.revision.to_string()))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::profile_confirm(l), None))
                @if known.may_edit { (ui::button_link(ButtonKind::Secondary, msg::profile_edit(l), &format!("{here}/edit"))) }
            }))
        }))
    };
    ui::page(&cx, main)
}

/// Confirms it.
pub async fn confirm(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let known = confirmable(&ctx, slug.clone()).await?;
    let (actor, id) = (ctx.actor.clone(), known.profile.id.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&sent)?;
        profiles::confirm(tx, &actor, &id, seen)
    });
    let next = |_| answer::done(&words::address(&ctx, &slug), "profile-confirmed");
    let form = async |again| Ok(render(&ctx, &known, again));
    answer::outcome(&ctx, made.await, next, form).await
}
