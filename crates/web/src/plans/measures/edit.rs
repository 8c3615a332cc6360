//! Entering and changing a measure. Task: a focal point writes down what the ministry undertakes, in a few minutes and by
//! keyboard.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms;
use suivi_domain::plans::measures::queries::{self, Whole};
use suivi_domain::plans::measures::{self, Answers, NewMeasure};
use suivi_domain::plans::queries as plans;
use suivi_kernel::{Act, Error, ObjectKind, Refusal, Result};

use super::form::{self, Offer};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::plans::form::revision;
use crate::plans::names;
use crate::ui::{self, Address, ButtonKind, Crumb};
use crate::{merge, shell};

/// The form for a new measure; the address may name what it answers.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let asked = Address::of(&ctx.uri.to_string());
    let known = ["recommendation", "cluster", "plan"];
    let mut sent: Sent =
        asked.query().iter().filter(|(name, _)| known.contains(&name.as_str())).cloned().collect();
    let mechanism = ctx.mechanism()?;
    if let [own] = ctx.actor.institutions_in(&mechanism.id).as_slice() {
        sent.push(("lead".to_owned(), (*own).to_owned()));
    }
    render(&ctx, None, &sent, Again::default()).await
}

/// The form for a measure that is there.
pub async fn edit(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let whole = find(&ctx, slug).await?;
    if !measures::may_edit(&ctx.actor, &whole.measure) {
        return Err(Refusal::NotPermitted.into());
    }
    render(&ctx, Some(&whole), &form::sent_of(&whole), Again::default()).await
}

async fn find(ctx: &Ctx, slug: String) -> Result<Whole> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.read(move |conn| queries::whole(conn, &actor, &mechanism, &slug)).await
}

async fn offer(ctx: &Ctx) -> Result<Offer> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (l, today) = (ctx.l10n, ctx.app.db.clock().now().date());
    ctx.app
        .db
        .read(move |conn| {
            let mut supports = mechanisms::institutions_of(conn, &mechanism.id)?;
            supports.retain(|institution| institution.is_valid_on(today));
            l.sort_by_name(&mut supports, |institution| institution.names.best_text(l.language()));
            let mut leads = supports.clone();
            let enters_for = |id: &str| actor.may_own(Act::Create, ObjectKind::Measure, &mechanism.id, id);
            leads.retain(|institution| enters_for(&institution.id));
            let mut keepers = queries::keepers(conn, &mechanism)?;
            keepers.retain(|person| enters_for(&person.institution_id));
            Ok(Offer { leads, supports, keepers, plans: plans::all(conn, &actor, &mechanism)? })
        })
        .await
}

async fn render(ctx: &Ctx, known: Option<&Whole>, sent: &Sent, again: Again) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let offer = offer(ctx).await?;
    let list = Crumb::to(msg::measures_title(l), format!("{}/measures", ctx.base()));
    let (title, way, action) = match known {
        Some(whole) => {
            let page = names::measure_address(ctx, &whole.measure.slug);
            let name = whole.titles.best_text(l.language()).to_owned();
            (msg::measure_edit(l), vec![list, Crumb::to(name, page.clone())], format!("{page}/edit"))
        }
        None => (msg::measure_add(l), vec![list], format!("{}/measures", ctx.base())),
    };
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice;
    let keeps_all = ctx.actor.may(Act::Create, ObjectKind::Measure, &ctx.mechanism()?.id);
    let lead = (!keeps_all).then(|| html! { (msg::measure_proposal_lead(l)) });
    let fields = form::fields(ctx, sent, &again.errors, &offer)?;
    let main = html! {
        (ui::error_summary(l, &again.errors, &form::labels(l)))
        (ui::page_head(html! { (title) }, lead, None))
        (ui::form(&action, ctx.csrf(), html! {
            (fields)
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Enters a measure.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let recommendation = some_answer(&asked, "recommendation").map(Answers::Recommendation);
        let cluster = some_answer(&asked, "cluster").map(Answers::Cluster);
        let new = NewMeasure {
            facts: form::facts_of(&asked)?,
            answers: recommendation.into_iter().chain(cluster).collect(),
            is_historical: value(&asked, "is_historical") == "yes",
        };
        measures::create(tx, &actor, &mechanism, new)
    });
    match made.await {
        Ok(made) => {
            let page = names::measure_address(&ctx, &made.slug);
            Ok(answer::done(&page, "measure-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, None, &sent, again).await?))
        }
    }
}

fn some_answer(sent: &Sent, name: &str) -> Option<String> {
    answer::some(value(sent, name).trim())
}

/// Changes a measure. Where somebody else has changed it in the meantime, both versions stand side by side.
pub async fn update(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let sent = merge::settled(sent);
    let whole = find(&ctx, slug).await?;
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let id = whole.measure.id.clone();
    let seen = revision(&sent)?;
    let changed = ctx
        .app
        .db
        .write(move |tx| measures::update(tx, &actor, &mechanism, &id, form::facts_of(&asked)?, seen));
    match changed.await {
        Ok(after) => {
            let page = names::measure_address(&ctx, &after.slug);
            Ok(answer::done(&page, "measure-saved").into_response())
        }
        Err(Error::Refusal(Refusal::Conflict(_))) if seen != whole.measure.revision => {
            join(&ctx, &whole, &sent).await
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&whole), &sent, again).await?))
        }
    }
}

/// Both versions, field by field; nothing differs where both wrote the same.
async fn join(ctx: &Ctx, now: &Whole, yours: &Sent) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let theirs = form::sent_of(now);
    let here = names::measure_address(ctx, &now.measure.slug);
    let offer = offer(ctx).await?;
    let joined = merge::Joined {
        yours,
        theirs: &theirs,
        way: vec![
            Crumb::to(msg::measures_title(l), format!("{}/measures", ctx.base())),
            Crumb::to(now.titles.best_text(l.language()), here.clone()),
        ],
        here: &here,
    };
    let label = |name: &str| names::label_of(&form::labels(l), name);
    match merge::page(ctx, &joined, label, |name, values| form::shown(l, &offer, name, values))? {
        Some(page) => Ok(page),
        None => Ok(Redirect::to(&here).into_response()),
    }
}
