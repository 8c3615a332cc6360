//! Entering and changing an indicator. Task: the statistical office says what a figure means, how it is made and where it
//! should go.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Institution};
use suivi_domain::plans::indicators;
use suivi_domain::plans::indicators::queries::Whole;
use suivi_kernel::{Error, Refusal, Result};

use super::{form, page};
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::plans::form::revision;
use crate::plans::names;
use crate::ui::{self, ButtonKind, Crumb};
use crate::{merge, shell};

/// The form for a new indicator.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let begun = vec![("decimals".to_owned(), "0".to_owned())];
    render(&ctx, None, &begun, Again::default()).await
}

/// The form for an indicator that is there.
pub async fn edit(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let whole = page::find(&ctx, slug).await?;
    render(&ctx, Some(&whole), &form::sent_of(&whole), Again::default()).await
}

async fn institutions(ctx: &Ctx) -> Result<Vec<Institution>> {
    let id = ctx.mechanism()?.id.clone();
    ctx.app.db.read(move |conn| mechanisms::institutions_of(conn, &id)).await
}

async fn render(ctx: &Ctx, known: Option<&Whole>, sent: &Sent, again: Again) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let fields = form::fields(l, sent, &again.errors, &institutions(ctx).await?)?;
    let list = Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base()));
    let (title, way, action) = match known {
        Some(whole) => {
            let here = page::address(ctx, whole);
            let name = whole.names.best_text(l.language()).to_owned();
            (msg::indicator_edit(l), vec![list, Crumb::to(name, here.clone())], format!("{here}/edit"))
        }
        None => (msg::indicator_add(l), vec![list], format!("{}/indicators", ctx.base())),
    };
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &form::labels(l)))
        (ui::page_head(html! { (title) }, None, None))
        (ui::form(&action, ctx.csrf(), html! {
            (fields)
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Enters an indicator.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let made =
        ctx.app.db.write(move |tx| indicators::create(tx, &actor, &mechanism, form::facts_of(&asked)?));
    match made.await {
        Ok(made) => {
            let here = format!("{}/indicators/{}", ctx.base(), made.slug);
            Ok(answer::done(&here, "indicator-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, None, &sent, again).await?))
        }
    }
}

/// Changes an indicator. Where somebody else has changed it in the meantime, both versions stand side by side.
pub async fn update(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let sent = merge::settled(sent);
    let whole = page::find(&ctx, slug).await?;
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let (id, seen) = (whole.indicator.id.clone(), revision(&sent)?);
    let changed = ctx
        .app
        .db
        .write(move |tx| indicators::update(tx, &actor, &mechanism, &id, form::facts_of(&asked)?, seen));
    match changed.await {
        Ok(_) => Ok(answer::done(&page::address(&ctx, &whole), "indicator-saved").into_response()),
        Err(Error::Refusal(Refusal::Conflict(_))) if seen != whole.indicator.revision => {
            join(&ctx, &whole, &sent).await
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&whole), &sent, again).await?))
        }
    }
}

/// Both versions, field by field.
async fn join(ctx: &Ctx, now: &Whole, yours: &Sent) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let theirs = form::sent_of(now);
    let here = page::address(ctx, now);
    let institutions = institutions(ctx).await?;
    let joined = merge::Joined {
        yours,
        theirs: &theirs,
        way: vec![
            Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base())),
            Crumb::to(now.names.best_text(l.language()), here.clone()),
        ],
        here: &here,
    };
    let label = |name: &str| names::label_of(&form::labels(l), name);
    match merge::page(ctx, &joined, label, |name, values| form::shown(l, &institutions, name, values))? {
        Some(page) => Ok(page),
        None => Ok(Redirect::to(&here).into_response()),
    }
}
