//! What is done to an indicator from its page: publication and what it tells about.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use suivi_domain::plans::indicators::{self, About};
use suivi_kernel::{Problem, Refusal, Result};

use super::page;
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;
use crate::plans::names;

type OfIndicator = Path<(String, String, String)>;

/// Makes it public, or takes it from the public.
pub async fn set_public(
    ctx: Ctx,
    Path((_, _, slug)): OfIndicator,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let is_public = value(&sent, "public") == "yes";
    let here = format!("{}/indicators/{slug}", ctx.base());
    ctx.app.db.write(move |tx| indicators::set_public(tx, &actor, &mechanism, &slug, is_public)).await?;
    let news = if is_public { "indicator-published" } else { "indicator-hidden" };
    Ok(answer::done(&here, news).into_response())
}

/// Says that it tells about a measure, a recommendation or a cluster.
pub async fn link(
    ctx: Ctx,
    Path((_, _, slug)): OfIndicator,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let here = format!("{}/indicators/{slug}", ctx.base());
    let named = |name| answer::some(value(&sent, name).trim());
    let abouts: Vec<About> = [
        named("measure").map(About::Measure),
        named("recommendation").map(About::Recommendation),
        named("cluster").map(About::Cluster),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.clone());
    let linked = ctx.app.db.write(move |tx| {
        if abouts.is_empty() {
            return Err(Refusal::invalid("measure", Problem::required("")).into());
        }
        abouts.iter().try_for_each(|about| indicators::link(tx, &actor, &mechanism, &id, about))
    });
    match linked.await {
        Ok(()) => Ok(answer::done(&here, "indicator-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(page::show(&ctx, slug, None, again).await?))
        }
    }
}

/// Takes back that it tells about something.
pub async fn unlink(
    ctx: Ctx,
    Path((_, _, slug, id)): Path<(String, String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let here = format!("{}/indicators/{slug}", ctx.base());
    ctx.app.db.write(move |tx| indicators::unlink(tx, &actor, &mechanism, &slug, &id)).await?;
    Ok(answer::done(&here, "indicator-saved").into_response())
}

/// Says from the page of a measure that an indicator tells about it.
pub async fn link_measure(
    ctx: Ctx,
    Path((_, _, slug)): OfIndicator,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let here = names::measure_address(&ctx, &slug);
    let indicator = value(&sent, "indicator").to_owned();
    ctx.app
        .db
        .write(move |tx| {
            if indicator.is_empty() {
                return Err(Refusal::invalid("indicator", Problem::required("")).into());
            }
            indicators::link(tx, &actor, &mechanism, &indicator, &About::Measure(slug))
        })
        .await?;
    Ok(answer::done(&here, "measure-saved").into_response())
}
