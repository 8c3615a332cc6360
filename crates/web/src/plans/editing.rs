//! Entering and changing with one form what belongs to plans: the same five steps for plans, measures and indicators.
//! Where two people change the same thing, the second joins both versions field by field.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Actor, Date, Error, Refusal, Result};
use suivi_store::{Conn, Tx};

use super::names;
use crate::accounts::answer::{self, Again, Sent, revision};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Crumb, FieldErrors};
use crate::{merge, shell};

/// The titles of its pages.
pub struct Titles {
    /// Of the list.
    pub list: &'static str,
    /// Of the empty form.
    pub add: &'static str,
    /// Of the form of one that is there.
    pub edit: &'static str,
}

/// What is entered and changed with one form.
pub trait Edited: Sized + Send + Sync + 'static {
    /// Its part of the address below the mechanism, such as `plans`.
    const PLACE: &'static str;
    /// What is said when it was kept.
    const SAVED: &'static str;
    /// What its fields offer to choose from.
    type Offer: Send + Sync + 'static;

    /// The titles of its pages.
    fn titles(l: L10n) -> Titles;
    /// The one at an address, as the actor may read it.
    fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Self>;
    /// Identifier.
    fn id(&self) -> &str;
    /// Its part of the address.
    fn slug(&self) -> &str;
    /// The revision to change.
    fn revision(&self) -> i32;
    /// Its name in the reader's language.
    fn name(&self, l: L10n) -> Result<String>;
    /// Whether the actor may change this one.
    fn may_edit(&self, _: &Actor) -> bool {
        true
    }
    /// Its form as it would be sent.
    fn sent(&self) -> Result<Sent>;
    /// What the empty form begins with.
    fn begun(ctx: &Ctx) -> Result<Sent>;
    /// What its fields offer.
    fn offer(
        conn: &mut Conn,
        actor: &Actor,
        mechanism: &Mechanism,
        l: L10n,
        today: Date,
    ) -> Result<Self::Offer>;
    /// The line below the title of the form.
    fn lead(_: &Ctx) -> Result<Option<Markup>> {
        Ok(None)
    }
    /// The fields.
    fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Self::Offer) -> Result<Markup>;
    /// The labels of the fields, by name.
    fn labels(l: L10n) -> Vec<(&'static str, &'static str)>;
    /// The values of one field in words.
    fn shown(l: L10n, offer: &Self::Offer, name: &str, values: &[String]) -> Markup;
    /// Enters what was sent; answers its part of the address.
    fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, sent: &Sent) -> Result<String>;
    /// Changes it to what was sent; refuses with a conflict where it is not at the revision that was seen.
    fn change(
        tx: &mut Tx,
        actor: &Actor,
        mechanism: &Mechanism,
        id: &str,
        sent: &Sent,
        seen: i32,
    ) -> Result<()>;
}

type Place = Path<(String, String, String)>;

/// The empty form.
pub async fn new<T: Edited>(ctx: Ctx) -> Result<Markup, Failure> {
    let begun = T::begun(&ctx)?;
    render::<T>(&ctx, None, &begun, Again::default()).await
}

/// The form of one that is there.
pub async fn edit<T: Edited>(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let known: T = find(&ctx, slug).await?;
    if !known.may_edit(&ctx.actor) {
        return Err(Refusal::NotPermitted.into());
    }
    let sent = known.sent()?;
    render(&ctx, Some(&known), &sent, Again::default()).await
}

/// Enters one.
pub async fn create<T: Edited>(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    match ctx.app.db.write(move |tx| T::create(tx, &actor, &mechanism, &asked)).await {
        Ok(slug) => Ok(answer::done(&address::<T>(&ctx, &slug), T::SAVED).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render::<T>(&ctx, None, &sent, again).await?))
        }
    }
}

/// Changes one. Where somebody else has changed it in the meantime, both versions stand side by side.
pub async fn update<T: Edited>(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let sent = merge::settled(sent);
    let known: T = find(&ctx, slug).await?;
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let (id, seen) = (known.id().to_owned(), revision(&sent)?);
    match ctx.app.db.write(move |tx| T::change(tx, &actor, &mechanism, &id, &asked, seen)).await {
        Ok(()) => Ok(answer::done(&address::<T>(&ctx, known.slug()), T::SAVED).into_response()),
        Err(Error::Refusal(Refusal::Conflict(_))) if seen != known.revision() => {
            join(&ctx, &known, &sent).await
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&known), &sent, again).await?))
        }
    }
}

async fn find<T: Edited>(ctx: &Ctx, slug: String) -> Result<T> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.read(move |conn| T::find(conn, &actor, &mechanism, &slug)).await
}

async fn offer<T: Edited>(ctx: &Ctx) -> Result<T::Offer> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (l, today) = (ctx.l10n, ctx.app.db.clock().now().date());
    ctx.app.db.read(move |conn| T::offer(conn, &actor, &mechanism, l, today)).await
}

fn address<T: Edited>(ctx: &Ctx, slug: &str) -> String {
    format!("{}/{}/{slug}", ctx.base(), T::PLACE)
}

/// The way to one: the list, and its page.
fn way_to<T: Edited>(ctx: &Ctx, known: Option<&T>) -> Result<Vec<Crumb>> {
    let list = format!("{}/{}", ctx.base(), T::PLACE);
    let mut way = vec![Crumb::to(T::titles(ctx.l10n).list, list)];
    if let Some(known) = known {
        way.push(Crumb::to(known.name(ctx.l10n)?, address::<T>(ctx, known.slug())));
    }
    Ok(way)
}

async fn render<T: Edited>(
    ctx: &Ctx,
    known: Option<&T>,
    sent: &Sent,
    again: Again,
) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let fields = T::fields(ctx, sent, &again.errors, &offer::<T>(ctx).await?)?;
    let titles = T::titles(l);
    let (title, action) = match known {
        Some(known) => (titles.edit, format!("{}/edit", address::<T>(ctx, known.slug()))),
        None => (titles.add, format!("{}/{}", ctx.base(), T::PLACE)),
    };
    let mut cx = shell::page_below(ctx, title, way_to(ctx, known)?);
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &T::labels(l)))
        (ui::page_head(html! { (title) }, T::lead(ctx)?, None))
        (ui::form(&action, ctx.csrf(), html! {
            (fields)
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Both versions, field by field; nothing differs where both wrote the same.
async fn join<T: Edited>(ctx: &Ctx, now: &T, yours: &Sent) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let theirs = now.sent()?;
    let here = address::<T>(ctx, now.slug());
    let offer = offer::<T>(ctx).await?;
    let joined = merge::Joined { yours, theirs: &theirs, way: way_to(ctx, Some(now))?, here: &here };
    let label = |name: &str| names::label_of(&T::labels(l), name);
    match merge::page(ctx, &joined, label, |name, values| T::shown(l, &offer, name, values))? {
        Some(page) => Ok(page),
        None => Ok(Redirect::to(&here).into_response()),
    }
}
