//! What is done to one measure from its page.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use suivi_domain::plans::measures::{self, Answers, Moved, NewStatus};
use suivi_domain::plans::model::MeasureStatus;
use suivi_kernel::{Problem, Refusal, Result};
use suivi_store::Tx;

use super::page;
use crate::accounts::answer::{self, Sent, chosen, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;
use crate::plans::names;

/// The measure of an address.
pub type OfMeasure = Path<(String, String, String)>;
/// Something that belongs to the measure of an address.
pub type WithinMeasure = Path<(String, String, String, String)>;

/// Does one act in one transaction, and leads back to the measure with what was done; or shows the page again with what
/// is wrong.
pub async fn done<T: Send + 'static>(
    ctx: &Ctx,
    slug: String,
    sent: Sent,
    act: impl FnOnce(&mut Tx, &Ctx, &str) -> Result<T> + Send + 'static,
    news: impl FnOnce(&T) -> &'static str,
) -> Result<Response, Failure> {
    let (asking, named) = (ctx.clone(), slug.clone());
    match ctx.app.db.write(move |tx| act(tx, &asking, &named)).await {
        Ok(outcome) => {
            let page = names::measure_address(ctx, &slug);
            Ok(answer::done(&page, news(&outcome)).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(page::show(ctx, slug, &sent, again).await?))
        }
    }
}

/// Sets where it stands, or asks for a second person.
pub async fn status(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let form = sent.clone();
    let set = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        let status: MeasureStatus =
            chosen(&form, "status").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        let new = NewStatus { status, reason: value(&form, "status_reason"), act_id: None };
        measures::set_status(tx, &ctx.actor, ctx.mechanism()?, slug, new)
    };
    done(&ctx, slug, sent, set, |moved| match moved {
        Moved::Set(_) => "measure-status-changed",
        Moved::Asked(_) => "measure-status-asked",
    })
    .await
}

/// Says that it answers a recommendation or a cluster.
pub async fn link(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let form = sent.clone();
    let add = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        let named = |name| answer::some(value(&form, name).trim());
        let answers: Vec<Answers> = named("recommendation")
            .map(Answers::Recommendation)
            .into_iter()
            .chain(named("cluster").map(Answers::Cluster))
            .collect();
        if answers.is_empty() {
            return Err(Refusal::invalid("recommendation", Problem::required("")).into());
        }
        for answers in &answers {
            measures::link(tx, &ctx.actor, ctx.mechanism()?, slug, answers)?;
        }
        Ok(())
    };
    done(&ctx, slug, sent, add, |()| "measure-saved").await
}

/// Takes back that it answers something.
pub async fn unlink(
    ctx: Ctx,
    Path((_, _, slug, id)): WithinMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let take = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        measures::unlink(tx, &ctx.actor, ctx.mechanism()?, slug, &id)
    };
    done(&ctx, slug, sent, take, |_| "measure-saved").await
}

/// Agrees to it for the lead institution.
pub async fn agree(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let agree = |tx: &mut Tx, ctx: &Ctx, slug: &str| measures::agree(tx, &ctx.actor, ctx.mechanism()?, slug);
    done(&ctx, slug, sent, agree, |_| "measure-agreed").await
}

/// Makes it public.
pub async fn publish(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let publish =
        |tx: &mut Tx, ctx: &Ctx, slug: &str| measures::publish(tx, &ctx.actor, ctx.mechanism()?, slug, None);
    done(&ctx, slug, sent, publish, |_| "measure-published").await
}

/// Asks to take it from the public.
pub async fn hide(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let form = sent.clone();
    let hide = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        measures::ask_to_hide(tx, &ctx.actor, ctx.mechanism()?, slug, value(&form, "reason"))
    };
    done(&ctx, slug, sent, hide, |_| "measure-hide-asked").await
}
