//! Accepting an invitation. The task: an invited person comes in with her role, with a new account or the one she has.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::accounts::{self, AcceptedInvitation, NewPasswordInput, Offer};
use suivi_kernel::{Error, Refusal, Result};

use super::answer::{self, Again, device};
use super::{reset, sign_in};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{msg, msg_html};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

/// What an invited person fills in.
#[derive(Default, Deserialize)]
pub struct AcceptForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    password_again: String,
}

/// What is offered, and how to accept it.
pub async fn page(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response, Failure> {
    match offer(&ctx, &token).await? {
        Some(offer) => Ok(offer_page(&ctx, &token, &offer, "", Again::default()).into_response()),
        None => Ok(gone(&ctx)),
    }
}

async fn offer(ctx: &Ctx, token: &str) -> Result<Option<Offer>> {
    let (token, now) = (token.to_owned(), ctx.app.db.clock().now());
    ctx.app.db.read(move |conn| accounts::invitation_by_token(conn, &token, now)).await
}

fn offer_page(ctx: &Ctx, token: &str, offer: &Offer, name: &str, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::invitation_title(l));
    cx.notice = again.notice;
    let mechanism = ui::local_text(l, &offer.mechanism.names);
    let lead = msg_html::invitation_lead(l, mechanism, l.role(offer.role));
    let address = format!("{}/invitation/{token}", ctx.root());
    let labels = [("name", msg::account_name(l))];
    let labels: Vec<_> = labels.into_iter().chain(reset::password_labels(ctx)).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::invitation_title(l)) }, Some(lead), None))
        @if let Some(institution) = &offer.institution {
            p { (msg::institution(l)) ": " (ui::local_text(l, institution)) }
        }
        @match (&ctx.session, offer.has_account) {
            (Some(who), _) if who.account.email == offer.email => {
                (ui::post_button(ButtonKind::Primary, msg::invitation_accept(l), &format!("{address}/join"), ctx.csrf()))
            }
            (Some(who), _) => {
                p { (msg_html::invitation_other_account(l, who.account.email.as_str())) }
                (ui::post_button(ButtonKind::Primary, msg::sign_out(l), &format!("{}/sign-out", ctx.root()), ctx.csrf()))
            }
            (None, true) => {
                p { (msg::invitation_has_account(l)) }
                @let sign_in = ui::Address::of(&format!("{}/sign-in", ctx.root())).with("next", &address);
                (ui::button_link(ButtonKind::Primary, msg::sign_in(l), &sign_in.to_string()))
            }
            (None, false) => {
                (ui::form(&address, ctx.csrf(), html! {
                    p { (msg::email(l)) ": " strong { (ui::user_text(&offer.email)) } }
                    (ui::text_field(l, &Field::new("name", msg::account_name(l)).autocomplete("name")
                        .value(name).errors(&again.errors)))
                    (reset::password_fields(ctx, &again.errors))
                    (ui::button(ButtonKind::Primary, msg::invitation_accept(l), None))
                }))
            }
        }
    };
    ui::page(&cx, main)
}

fn gone(ctx: &Ctx) -> Response {
    let l = ctx.l10n;
    let cx = shell::page(ctx, msg::link_gone_title(l));
    let lead = html! { (msg::link_gone_invitation(l)) };
    let page = ui::page(&cx, ui::page_head(html! { (msg::link_gone_title(l)) }, Some(lead), None));
    (StatusCode::GONE, page).into_response()
}

/// Accepts with a new account, in the language of the page.
pub async fn accept(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
    Posted(form): Posted<AcceptForm>,
) -> Result<Response, Failure> {
    let Some(offer) = offer(&ctx, &token).await? else { return Ok(gone(&ctx)) };
    let (link, name) = (token.clone(), form.name.clone());
    let (language, device) = (ctx.l10n.language(), device(&headers));
    let accepted = ctx.app.db.write(move |tx| {
        let password = NewPasswordInput { password: &form.password, again: &form.password_again };
        let with = AcceptedInvitation { token: &link, name: &form.name, password, language, device: &device };
        accounts::accept_invitation(tx, with)
    });
    match accepted.await {
        Ok(session) => {
            let home = format!("{}/{}", ctx.root(), offer.mechanism.slug);
            let mut response = axum::response::Redirect::to(&home).into_response();
            sign_in::keep(&mut response, &ctx, &session);
            Ok(response)
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(offer_page(&ctx, &token, &offer, &name, again)))
        }
    }
}

/// Accepts with the account one is signed in to.
pub async fn join(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    _: Posted<answer::Sent>,
) -> Result<Response, Failure> {
    let Some(offer) = offer(&ctx, &token).await? else { return Ok(gone(&ctx)) };
    let (who, link) = (ctx.signed_in()?.clone(), token.clone());
    let joined = ctx.app.db.write(move |tx| accounts::join(tx, &who, &link)).await;
    match joined {
        Ok(()) => Ok(answer::done(&format!("{}/account", ctx.root()), "invitation-joined").into_response()),
        Err(Error::Refusal(Refusal::NotPermitted)) => {
            Ok(answer::refused(offer_page(&ctx, &token, &offer, "", Again::default())))
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(offer_page(&ctx, &token, &offer, "", again)))
        }
    }
}
