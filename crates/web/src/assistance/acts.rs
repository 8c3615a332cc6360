//! What the officer does with one click on a request's page.

use axum::extract::Path;
use axum::response::Response;
use suivi_domain::assistance::model::Visibility;
use suivi_domain::assistance::{delivery, requests};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Actor, Date, FieldProblem, Problem, Refusal, Result};
use suivi_store::Tx;

use super::{one, words};
use crate::accounts::answer::{self, Sent, chosen, date, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;

type Place = Path<(String, String, String)>;

/// Does something with a request and leads back to its page.
pub(super) async fn act<T, F>(
    ctx: &Ctx,
    slug: String,
    sent: Sent,
    done: &'static str,
    work: F,
) -> Result<Response, Failure>
where
    T: Send + 'static,
    F: Fn(&mut Tx, &Actor, &Mechanism, &str, &Sent) -> Result<T> + Send + 'static,
{
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| work(tx, &actor, &mechanism, &to, &asked)).await;
    let here = words::address(ctx, &slug);
    answer::outcome(
        ctx,
        made,
        |_| answer::done(&here, done),
        async |again| one::render(ctx, slug, &sent, again).await,
    )
    .await
}

fn visibility(sent: &Sent) -> Result<Visibility> {
    Ok(chosen(sent, "visibility").map_err(|wrong: FieldProblem| Refusal::Invalid(vec![wrong]))?)
}

pub(super) fn needed_day(sent: &Sent, name: &'static str) -> Result<Date> {
    let day = date(sent, name).map_err(|wrong| Refusal::Invalid(vec![wrong]))?;
    Ok(day.ok_or_else(|| Refusal::invalid(name, Problem::required("")))?)
}

/// Submits the request to those chosen.
pub async fn submit(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-submitted", |tx, actor, mechanism, slug, sent| {
        requests::submit(tx, actor, mechanism, slug, visibility(sent)?, revision(sent)?)
    })
    .await
}

/// Shows the request to more or to fewer.
pub async fn share(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-shared", |tx, actor, mechanism, slug, sent| {
        requests::share(tx, actor, mechanism, slug, visibility(sent)?, revision(sent)?)
    })
    .await
}

/// Says that the work begins.
pub async fn begin(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-begun", |tx, actor, mechanism, slug, _| {
        delivery::begin(tx, actor, mechanism, slug)
    })
    .await
}

/// Says that the work is done.
pub async fn complete(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-completed", |tx, actor, mechanism, slug, _| {
        delivery::complete(tx, actor, mechanism, slug)
    })
    .await
}

/// Sets a step of the delivery.
pub async fn set_milestone(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-milestone-saved", |tx, actor, mechanism, slug, sent| {
        let day = needed_day(sent, "due_on")?;
        delivery::set_milestone(tx, actor, mechanism, slug, value(sent, "title"), day)
    })
    .await
}

/// Says that a step of the delivery was done.
pub async fn reach_milestone(
    ctx: Ctx,
    Path((_, _, slug, id)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, slug, sent, "assistance-milestone-saved", move |tx, actor, mechanism, slug, sent| {
        let day = needed_day(sent, "done_on")?;
        delivery::reach_milestone(tx, actor, mechanism, slug, &id, day)
    })
    .await
}
