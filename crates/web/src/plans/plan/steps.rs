//! The steps of a plan's life, as its page sends them.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use suivi_domain::plans::model::PlanStatus;
use suivi_domain::plans::{self, Adoption};
use suivi_kernel::{Refusal, Result};
use suivi_store::Tx;

use super::page;
use crate::accounts::answer::{self, Sent, chosen, date, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;

type OfPlan = Path<(String, String, String)>;

/// Does one step in one transaction, and leads back to the plan with what was done; or shows the page again with what is
/// wrong.
async fn done<T: Send + 'static>(
    ctx: &Ctx,
    slug: String,
    sent: Sent,
    news: &str,
    step: impl FnOnce(&mut Tx, &Ctx, &str, &Sent) -> Result<T> + Send + 'static,
) -> Result<Response, Failure> {
    let (asking, named, form) = (ctx.clone(), slug.clone(), sent.clone());
    match ctx.app.db.write(move |tx| step(tx, &asking, &named, &form)).await {
        Ok(_) => Ok(answer::done(&format!("{}/plans/{slug}", ctx.base()), news).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(page::show(ctx, slug, &sent, again).await?))
        }
    }
}

/// One step on that needs no second person.
pub async fn advance(
    ctx: Ctx,
    Path((_, _, slug)): OfPlan,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    done(&ctx, slug, sent, "plan-advanced", |tx, ctx, slug, sent| {
        let to: PlanStatus = chosen(sent, "to").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        plans::advance(tx, &ctx.actor, ctx.mechanism()?, slug, to)
    })
    .await
}

/// Lays the plan before a second person for adoption.
pub async fn propose_adoption(
    ctx: Ctx,
    Path((_, _, slug)): OfPlan,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    done(&ctx, slug, sent, "plan-proposed", |tx, ctx, slug, sent| {
        let on = date(sent, "adopted_on").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        let adoption = Adoption { act: value(sent, "adoption_act"), on };
        plans::propose_adoption(tx, &ctx.actor, ctx.mechanism()?, slug, adoption)
    })
    .await
}

/// Lays the working copy before a second person as the next version.
pub async fn propose_version(
    ctx: Ctx,
    Path((_, _, slug)): OfPlan,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    done(&ctx, slug, sent, "plan-proposed", |tx, ctx, slug, sent| {
        plans::propose_version(tx, &ctx.actor, ctx.mechanism()?, slug, value(sent, "reason"))
    })
    .await
}

/// Approves what was proposed.
pub async fn approve(
    ctx: Ctx,
    Path((_, _, slug)): OfPlan,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    done(&ctx, slug, sent, "plan-approved", |tx, ctx, slug, _| {
        plans::approve(tx, &ctx.actor, ctx.mechanism()?, slug)
    })
    .await
}

/// Turns down what was proposed, or takes it back.
pub async fn turn_down(
    ctx: Ctx,
    Path((_, _, slug)): OfPlan,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    done(&ctx, slug, sent, "plan-turned-down", |tx, ctx, slug, sent| {
        plans::turn_down(tx, &ctx.actor, ctx.mechanism()?, slug, value(sent, "reason"))
    })
    .await
}
