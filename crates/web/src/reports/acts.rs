//! What the secretariat does with what is owed.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::reports;
use suivi_domain::reports::rows::Obligation;
use suivi_kernel::{Actor, Date, FieldProblem, Problem, Refusal, Result};
use suivi_store::Tx;

use super::one;
use crate::accounts::answer::{self, Sent, date, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;

type Place = Path<(String, String, String)>;

/// Puts on the list what follows from the treaties and the register.
pub async fn refresh(ctx: Ctx, _: Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| reports::bring_up_to_date(tx, &actor, &mechanism)).await?;
    Ok(answer::done(&format!("{}/obligations", ctx.base()), "obligations-brought").into_response())
}

/// Gives it another date.
pub async fn move_due(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "obligation-moved", |tx, on, slug, sent, seen| {
        let due_on = needed_day(sent, "due_on")?;
        reports::move_due(tx, &on.actor, &on.mechanism, slug, due_on, value(sent, "reason"), seen)
    })
    .await
}

/// Says that it was sent.
pub async fn submit(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "obligation-sent", |tx, on, slug, sent, seen| {
        let day = needed_day(sent, "submitted_on")?;
        let symbol = some(value(sent, "symbol"));
        reports::submit(tx, &on.actor, &on.mechanism, slug, (day, symbol.as_deref()), seen)
    })
    .await
}

/// Says that it is no longer owed.
pub async fn waive(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "obligation-was-waived", |tx, on, slug, sent, seen| {
        reports::waive(tx, &on.actor, &on.mechanism, slug, value(sent, "reason"), seen)
    })
    .await
}

/// Puts it back on the list.
pub async fn reopen(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "obligation-reopened", |tx, on, slug, sent, seen| {
        reports::reopen(tx, &on.actor, &on.mechanism, slug, value(sent, "reason"), seen)
    })
    .await
}

/// Who acts, and where.
struct On {
    actor: Actor,
    mechanism: Mechanism,
}

async fn act(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    sent: Sent,
    done: &str,
    work: impl FnOnce(&mut Tx, &On, &str, &Sent, i32) -> Result<Obligation> + Send + 'static,
) -> Result<Response, Failure> {
    let on = On { actor: ctx.actor.clone(), mechanism: ctx.mechanism()?.clone() };
    let (asked, wanted) = (sent.clone(), slug.clone());
    let changed = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        work(tx, &on, &wanted, &asked, seen)
    });
    match changed.await {
        Ok(_) => Ok(answer::done(&format!("{}/obligations/{slug}", ctx.base()), done).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(one::render(&ctx, slug, &sent, again).await?))
        }
    }
}

/// A day that must be given.
pub fn needed_day(sent: &Sent, name: &str) -> Result<Date> {
    let missing = || FieldProblem { field: name.to_owned(), problem: Problem::required("") };
    let day = date(sent, name).and_then(|day| day.ok_or_else(missing));
    Ok(day.map_err(|problem| Refusal::Invalid(vec![problem]))?)
}
