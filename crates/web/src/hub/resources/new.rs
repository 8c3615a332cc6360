//! Bringing a resource, and changing it. The task: share a guide in one form; a draft until an editor publishes it.

use axum::extract::{Path, Request};
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::followup::evidence::{self, KeptFile, LARGEST};
use suivi_domain::hub::exchange;
use suivi_domain::hub::resources;
use suivi_domain::mechanisms;
use suivi_kernel::{Refusal, Result};

use super::fields;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::hub::exchange::words;
use crate::i18n::msg;
use crate::input::Uploaded;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb};

/// The form for a new one.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, &Sent::new(), Again::default()).await?)
}

/// The form for one that is there.
pub async fn edit(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Markup, Failure> {
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| resources::resource(conn, &actor, &asked)).await?;
    let row = view.row.ok_or(Refusal::NotFound)?;
    Ok(render(&ctx, Some(slug), &fields::sent_of(&row)?, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: Option<String>, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, is_new) = (ctx.actor.clone(), slug.is_none());
    let (seats, here) = ctx
        .app
        .db
        .read(move |conn| {
            let seats = if is_new { exchange::share_seats(conn, &actor)? } else { Vec::new() };
            let here: Vec<String> = mechanisms::all(conn)?.into_iter().map(|one| one.state).collect();
            Ok((seats, here))
        })
        .await?;
    let base = format!("{}/resources", ctx.base());
    let (title, action) = match &slug {
        None => (msg::resource_add(l), format!("{base}/new")),
        Some(slug) => (msg::resource_edit(l), format!("{base}/{slug}/edit")),
    };
    let mut cx = shell::page_below(ctx, title, vec![Crumb::to(msg::resource_title(l), base)]);
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &fields::labels(ctx)))
        (ui::page_head(html! { (title) }, Some(html! { (msg::resource_add_lead(l)) }), None))
        (ui::upload_form(&action, ctx.csrf(), html! {
            @if slug.is_some() {
                (ui::hidden("revision", value(sent, "revision")))
                (ui::hidden("known_address", value(sent, "known_address")))
            }
            (words::seat_field(l, &seats, value(sent, "seat"), &again.errors))
            (fields::all(ctx, sent, &here, &again.errors))
            (ui::button(ButtonKind::Primary, msg::exchange_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

async fn received(ctx: &Ctx, sent: &mut Uploaded) -> Result<Option<KeptFile>> {
    let Some((name, blob)) = sent.file.take() else { return Ok(None) };
    let blobs = ctx.app.blobs.clone();
    answer::blocking(move || evidence::received(&blobs, &blob, &name)).await.map(Some)
}

/// Keeps a new one as a draft.
pub async fn create(ctx: Ctx, request: Request) -> Result<Response, Failure> {
    let mut uploaded = Uploaded::of_request(&ctx, request, LARGEST).await?;
    let file = received(&ctx, &mut uploaded).await;
    let sent = uploaded.fields;
    let made = match file {
        Err(error) => Err(error),
        Ok(file) => {
            let (actor, asking, asked) = (ctx.actor.clone(), ctx.clone(), sent.clone());
            let seat = some(value(&sent, "seat"));
            ctx.app
                .db
                .write(move |tx| {
                    let content = fields::read(&asking, &asked, file)?;
                    resources::create(tx, &actor, seat.as_deref(), content)
                })
                .await
        }
    };
    let base = format!("{}/resources", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{base}/{}", row.slug), "resource-done-made"),
        |again| render(&ctx, None, &sent, again),
    )
    .await
}

/// Changes one.
pub async fn revise(
    ctx: Ctx,
    Path((_, slug)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let mut uploaded = Uploaded::of_request(&ctx, request, LARGEST).await?;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| resources::resource(conn, &actor, &asked)).await?;
    if view.row.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let file = received(&ctx, &mut uploaded).await;
    let sent = uploaded.fields;
    let made = match file {
        Err(error) => Err(error),
        Ok(file) => {
            let (actor, asking, asked) = (ctx.actor.clone(), ctx.clone(), sent.clone());
            let to = slug.clone();
            ctx.app
                .db
                .write(move |tx| {
                    let content = fields::read(&asking, &asked, file)?;
                    resources::revise(tx, &actor, &to, content, revision(&asked)?)
                })
                .await
        }
    };
    let base = format!("{}/resources", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{base}/{}", row.slug), "resource-done-saved"),
        |again| render(&ctx, Some(slug.clone()), &sent, again),
    )
    .await
}
