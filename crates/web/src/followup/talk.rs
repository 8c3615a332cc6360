//! Remarks on an item. The task: a ministry and the secretariat settle a question where the item stands, not by telephone.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use suivi_domain::followup::comments::{self, About};
use suivi_domain::followup::requests;
use suivi_domain::followup::rows::{Comment, InformationRequest};
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use crate::accounts::answer::{Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::routes::{Needs, Route};
use crate::ui::{self, ButtonKind, Choice, Field};

/// The addresses of remarks.
pub fn routes() -> Vec<Route> {
    let takes_part = Needs::MaySome(Act::Read, ObjectKind::UpdateDraft);
    vec![
        Route::post("/{lang}/{mechanism}/remarks/{kind}/{id}", takes_part, write),
        Route::post("/{lang}/{mechanism}/remarks/withdraw/{id}", takes_part, withdraw),
    ]
}

/// What is said and asked about an item.
#[derive(Default)]
pub struct Talk {
    about: Option<About>,
    remarks: Vec<Comment>,
    requests: Vec<InformationRequest>,
    may_write: bool,
}

/// Reads the talk about an item; nothing for who takes no part in it.
pub fn read(conn: &mut suivi_store::Conn, ctx: &Ctx, kind: &str, id: &str) -> Result<Talk> {
    let Some(mechanism) = &ctx.mechanism else { return Ok(Talk::default()) };
    if !ctx.actor.may_some(Act::Read, ObjectKind::UpdateDraft, &mechanism.id) {
        return Ok(Talk::default());
    }
    let about = About::parse(kind, id)?;
    let remarks = comments::on_item(conn, &ctx.actor, mechanism, &about)?;
    let requests = requests::about_item(conn, &ctx.actor, mechanism, &about)?;
    let may_write = comments::may_remark(conn, &ctx.actor, mechanism, &about)?;
    Ok(Talk { remarks, requests, may_write, about: Some(about) })
}

/// The section: requests for information, remarks in their order, and the field for one more.
pub fn section(ctx: &Ctx, talk: &Talk) -> Markup {
    let l = ctx.l10n;
    let Some(about) = talk.about.as_ref().filter(|_| talk.may_write || !talk.remarks.is_empty()) else {
        return html! {};
    };
    let may_ask =
        ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may(Act::Create, ObjectKind::Allocation, &m.id));
    let ask = format!("{}/requests/new?kind={}&about={}", ctx.base(), about.kind(), about.id());
    html! {
        section #remarks {
            h2 { (msg::remarks_title(l)) }
            p.muted { (msg::remarks_note(l)) }
            @if !talk.requests.is_empty() {
                h3 { (msg::requests_title(l)) }
                ul.plain { @for request in &talk.requests { li { (super::requests::line(ctx, request)) } } }
            }
            @if !talk.remarks.is_empty() {
                ol.plain.remarks { @for remark in talk.remarks.iter().filter(|remark| !remark.is_public) { (one(ctx, about, remark)) } }
            }
            @if talk.may_write {
                (ui::form(&format!("{}/remarks/{}/{}", ctx.base(), about.kind(), about.id()), ctx.csrf(), html! {
                    (ui::hidden("back", ctx.uri.path()))
                    (ui::text_area(l, &Field::new("body", msg::remark_yours(l)).rows(3)))
                    (ui::select(l, &Field::new("class", msg::remark_who_reads(l)), &[
                        Choice::new("1", msg::class_government(l), true),
                        Choice::new("2", msg::class_restricted(l), false),
                    ]))
                    (ui::button(ButtonKind::Secondary, msg::remark_send(l), None))
                }))
            }
            @if may_ask { p { a href=(ask) { (msg::request_ask_here(l)) } } }
        }
    }
}

fn one(ctx: &Ctx, about: &About, remark: &Comment) -> Markup {
    let l = ctx.l10n;
    let is_own = remark.author_id.is_some() && remark.author_id == ctx.actor.user_id;
    html! {
        li id={ "remark-" (remark.id) } {
            p.muted {
                (ui::user_text(&remark.author_label)) ", " (ui::moment(l, remark.at))
                @if remark.class >= 2 { " " (ui::status_tag(msg::class_restricted_short(l), ui::Shape::Diamond, ui::Tone::Attention)) }
            }
            @if remark.withdrawn_at.is_some() {
                p.muted { (msg::remark_withdrawn(l)) @if let Some(reason) = &remark.withdrawn_reason { ": " (ui::user_text(reason)) } }
            } @else {
                (ui::prose(&remark.body))
                @if is_own {
                    (ui::form(&format!("{}/remarks/withdraw/{}", ctx.base(), remark.id), ctx.csrf(), html! {
                        (ui::hidden("back", ctx.uri.path()))
                        (ui::hidden("about", about.kind()))
                        (ui::button(ButtonKind::Secondary, msg::remark_withdraw(l), None))
                    }))
                }
            }
        }
    }
}

/// Only a page of this mechanism may be gone back to.
fn back(ctx: &Ctx, sent: &Sent) -> String {
    let wanted = value(sent, "back");
    let base = ctx.base();
    let is_ours = wanted.strip_prefix(&base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    format!("{}#remarks", if is_ours { wanted } else { base.as_str() })
}

/// Takes a remark.
pub async fn write(
    ctx: Ctx,
    Path((_, _, kind, id)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let about = About::parse(&kind, &id)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let to = back(&ctx, &sent);
    ctx.app
        .db
        .write(move |tx| {
            let class = value(&sent, "class").parse().unwrap_or(1);
            comments::remark(tx, &actor, &mechanism, &about, value(&sent, "body"), class)
        })
        .await?;
    Ok(Redirect::to(&to))
}

/// Takes a remark back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let to = back(&ctx, &sent);
    if id.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    ctx.app
        .db
        .write(move |tx| comments::withdraw(tx, &actor, &mechanism, &id, value(&sent, "reason")))
        .await?;
    Ok(Redirect::to(&to))
}
