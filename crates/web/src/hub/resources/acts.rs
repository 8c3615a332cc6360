//! What is done on the page of a resource: getting its file, publishing, looking at it again, withdrawing.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;
use suivi_domain::hub::resources;
use suivi_kernel::Result;

use super::one;
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::evidence::kept;
use crate::input::{Asked, Posted};

type Place = Path<(String, String)>;

/// Which file is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    version: Option<i32>,
}

/// The file, for who may read the resource.
pub async fn file(
    ctx: Ctx,
    Path((_, slug)): Place,
    Asked(wanted): Asked<Wanted>,
    asked: HeaderMap,
) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    let found = ctx.app.db.read(move |conn| resources::file(conn, &actor, &slug, wanted.version)).await?;
    kept(&ctx, &asked, found.hash, (found.size, found.media_type, found.name)).await
}

/// Publishes a draft.
pub async fn publish(ctx: Ctx, Path((_, slug)): Place, Posted(_): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| resources::publish(tx, &actor, &to)).await;
    let base = format!("{}/resources", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{base}/{}", row.slug), "resource-done-published"),
        |again| one::render(&ctx, slug, "", again),
    )
    .await
}

/// Says that it was looked at and still holds.
pub async fn review(ctx: Ctx, Path((_, slug)): Place, Posted(_): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| resources::review(tx, &actor, &to)).await;
    let here = format!("{}/resources/{slug}", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "resource-done-reviewed"),
        |again| one::render(&ctx, slug, "", again),
    )
    .await
}

/// Withdraws it.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to, reason) = (ctx.actor.clone(), slug.clone(), value(&sent, "reason").to_owned());
    let made = ctx.app.db.write(move |tx| resources::withdraw(tx, &actor, &to, &reason)).await;
    let list = format!("{}/resources", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&list, "resource-done-withdrawn"),
        |again| one::render(&ctx, slug, value(&sent, "reason"), again),
    )
    .await
}
