//! One piece of evidence. The task: who may makes it public, or takes it back with a reason; everyone else reads what it is.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::evidence::{self as domain, Piece};
use suivi_domain::followup::rows::Evidence;
use suivi_kernel::{Act, Error, ObjectKind, Refusal, Result};
use suivi_store::Tx;

use super::names;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Fact, Field};

type Place = Path<(String, String, String)>;

/// A piece as this reader may see it.
pub async fn page(ctx: Ctx, Path((_, _, id)): Place) -> Result<Response, Failure> {
    let notice = answer::news(&ctx, &["evidence-was-published", "evidence-was-withdrawn"]);
    Ok(show(&ctx, id, Again { notice, ..Again::default() }).await?.into_response())
}

async fn show(ctx: &Ctx, id: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (piece, same) = ctx
        .app
        .db
        .read(move |conn| {
            let piece = domain::one(conn, &actor, &mechanism, &id)?;
            let same = domain::same_file(conn, &actor, &mechanism, &piece.row)?;
            Ok((piece, same))
        })
        .await?;
    let row = &piece.row;
    let mut cx = shell::page_below(ctx, row.title.clone(), Vec::new());
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::update_reason(l))]))
        (ui::page_head(html! { (ui::user_text(&row.title)) }, piece.is_read_inside.then(|| names::tag(l, row)), None))
        p { (names::piece(ctx, row)) }
        @if let Some(reason) = &row.withdrawn_reason { p { strong { (msg::update_reason(l)) } ": " (ui::user_text(reason)) } }
        (ui::summary_list(&facts(ctx, &piece)))
        (twins(ctx, &same))
        (acts(ctx, &piece, &again))
    };
    Ok(ui::page(&cx, main))
}

fn facts<'a>(ctx: &Ctx, piece: &'a Piece) -> Vec<Fact<'a>> {
    let l = ctx.l10n;
    let row = &piece.row;
    let mut facts = vec![Fact::new(msg::evidence_kind_title(l), html! { (names::kind(l, &row.kind)) })];
    if let Some(update) = &row.update_id {
        let href = format!("{}/updates/{update}", ctx.base());
        facts.push(Fact::new(msg::evidence_belongs_to(l), html! { a href=(href) { (msg::update_one(l)) } }));
    }
    if row.address.is_some() {
        facts.push(Fact::new(msg::evidence_link_state(l), names::link_state(ctx, row)));
    }
    if let Some(hash) = &row.blob_hash {
        facts.push(Fact::new(msg::evidence_digest(l), html! { code { (hash) } }));
    }
    if piece.is_read_inside {
        facts.push(Fact::new(
            msg::evidence_added_by(l),
            html! { (ui::user_text(&row.added_label)) (msg::list_comma(l)) (ui::moment(l, row.added_at)) },
        ));
    }
    facts
}

/// Other pieces with the very same file.
fn twins(ctx: &Ctx, same: &[Evidence]) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !same.is_empty() {
            section {
                h2 { (msg::evidence_same_file(l)) }
                ul.plain { @for other in same { li { (ui::user_text(&other.title)) " " (names::state(ctx, other)) } } }
            }
        }
    }
}

fn acts(ctx: &Ctx, piece: &Piece, again: &Again) -> Markup {
    let l = ctx.l10n;
    let Some(mechanism) = ctx.mechanism.as_ref().filter(|_| piece.is_read_inside) else { return html! {} };
    let row = &piece.row;
    if row.withdrawn_at.is_some() {
        return html! {};
    }
    let publishes = ctx.actor.may_some(Act::Publish, ObjectKind::EvidencePublic, &mechanism.id);
    let action = |act: &str| format!("{}/evidence/{}/{act}", ctx.base(), row.id);
    let works = publishes || ctx.actor.may_some(Act::Update, ObjectKind::EvidenceInternal, &mechanism.id);
    html! {
        @if publishes && !row.is_public {
            p { (msg::evidence_publish_lead(l)) }
            (ui::button_group(ui::post_button(ButtonKind::Primary, msg::evidence_publish(l), &action("publish"), ctx.csrf())))
        }
        @if works {
            details open[!again.errors.is_empty()] {
                summary { (msg::evidence_withdraw(l)) }
                (ui::form(&action("withdraw"), ctx.csrf(), html! {
                    p { (msg::evidence_withdraw_lead(l)) }
                    (ui::text_area(l, &Field::new("reason", msg::update_reason(l)).rows(2).errors(&again.errors)))
                    (ui::button(ButtonKind::Danger, msg::evidence_withdraw(l), None))
                }))
            }
        }
    }
}

async fn step(
    ctx: Ctx,
    id: String,
    news: &'static str,
    act: impl FnOnce(&mut Tx, &Ctx, &str) -> Result<Evidence> + Send + 'static,
) -> Result<Response, Failure> {
    let (asking, on) = (ctx.clone(), id.clone());
    match ctx.app.db.write(move |tx| act(tx, &asking, &on)).await {
        Ok(_) => Ok(answer::done(&format!("{}/evidence/{id}", ctx.base()), news).into_response()),
        Err(error @ Error::Refusal(Refusal::Invalid(_) | Refusal::Conflict(_))) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(show(&ctx, id, again).await?))
        }
        Err(error) => Err(Failure(error)),
    }
}

/// Makes it public.
pub async fn publish(ctx: Ctx, Path((_, _, id)): Place, _: Posted<Sent>) -> Result<Response, Failure> {
    step(ctx, id, "evidence-was-published", |tx, ctx, id| {
        domain::make_public(tx, &ctx.actor, ctx.mechanism()?, id)
    })
    .await
}

/// Takes it back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "evidence-was-withdrawn", move |tx, ctx, id| {
        domain::withdraw(tx, &ctx.actor, ctx.mechanism()?, id, value(&sent, "reason"))
    })
    .await
}
