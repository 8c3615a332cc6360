//! Signing in and out. The task: a person of the mechanism gets to her work; a mistake says what to do.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::accounts::{self, Credentials, NewSession, Outcome, SecondFactor};
use suivi_kernel::{Problem, Refusal, Result};

use super::answer::{self, Again, blocking, device};
use crate::context::Ctx;
use crate::cookies;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Asked, Posted};
use crate::ui::{self, ButtonKind, Field, InputKind, Notice, NoticeKind};
use crate::{shell, site};

/// Stands for the password while the second factor is asked for.
const PENDING: &str = "suivi_step";

/// Where to go on after signing in.
#[derive(Default, Deserialize)]
pub struct Onward {
    #[serde(default)]
    next: String,
}

/// What is typed to sign in.
#[derive(Default, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

/// The code of the second factor.
#[derive(Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

/// The form to sign in.
pub async fn page(ctx: Ctx, Asked(onward): Asked<Onward>) -> Result<Response, Failure> {
    if ctx.session.is_some() {
        return Ok(Redirect::to(&destination(&ctx, &onward.next).await?).into_response());
    }
    let mut again = Again { notice: answer::news(&ctx, &["signed-out", "reset-done"]), ..Again::default() };
    if again.notice.is_none() && !onward.next.is_empty() {
        let words = msg::error_sign_in_needed(ctx.l10n).to_owned();
        again.notice = Some(Notice { kind: NoticeKind::Note, words, action: None });
    }
    let form = SignInForm { next: onward.next, ..SignInForm::default() };
    Ok(sign_in_form(&ctx, &form, again).into_response())
}

fn sign_in_form(ctx: &Ctx, form: &SignInForm, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::sign_in_title(l));
    cx.notice = again.notice;
    let errors = &again.errors;
    let main = html! {
        (ui::error_summary(l, errors, &[("email", msg::email(l)), ("password", msg::password(l))]))
        (ui::page_head(html! { (msg::sign_in_title(l)) }, Some(html! { (msg::sign_in_lead(l)) }), None))
        (ui::form(&format!("{}/sign-in", ctx.root()), ctx.csrf(), html! {
            (ui::hidden("next", &form.next))
            (ui::text_field(l, &Field::new("email", msg::email(l)).kind(InputKind::Email)
                .autocomplete("username").value(&form.email).errors(errors)))
            (ui::text_field(l, &Field::new("password", msg::password(l)).kind(InputKind::Password)
                .autocomplete("current-password").errors(errors)))
            (ui::button(ButtonKind::Primary, msg::sign_in(l), None))
        }))
        p { a href=(format!("{}/reset", ctx.root())) { (msg::password_forgotten(l)) } }
        (site::doors(ctx))
    };
    ui::page(&cx, main)
}

/// Checks the address and the password.
pub async fn submit(
    ctx: Ctx,
    headers: HeaderMap,
    Posted(form): Posted<SignInForm>,
) -> Result<Response, Failure> {
    let (app, network, device) = (ctx.app.clone(), ctx.network.clone(), device(&headers));
    let (email, password) = (form.email.clone(), form.password.clone());
    let outcome = blocking(move || {
        let with = Credentials { email: &email, password: &password, device: &device, network: &network };
        accounts::sign_in(&app.db, with)
    });
    match outcome.await {
        Ok(Outcome::SignedIn(session)) => enter(&ctx, &session, &form.next).await,
        Ok(Outcome::SecondFactor(pending)) => {
            let step = ui::Address::of(&format!("{}/sign-in/code", ctx.root()));
            let step = if form.next.is_empty() { step } else { step.with("next", &form.next) };
            let mut response = Redirect::to(&step.to_string()).into_response();
            cookies::set(&mut response, PENDING, &pending, &ctx.app.settings, Some(600));
            Ok(response)
        }
        Err(error) => Ok(answer::refused(sign_in_form(&ctx, &form, answer::again(ctx.l10n, error)?))),
    }
}

/// The form for the code of the second factor.
pub async fn code_page(ctx: Ctx, Asked(onward): Asked<Onward>) -> Markup {
    code_form(&ctx, &onward.next, Again::default())
}

fn code_form(ctx: &Ctx, next: &str, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::second_factor(l));
    cx.notice = again.notice;
    let label = msg::second_factor_code(l);
    // Any words, not digits alone: a recovery code has letters, and a telephone must offer them.
    let field = Field::new("code", label)
        .hint(msg::second_factor_code_hint(l))
        .autocomplete("one-time-code")
        .errors(&again.errors);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("code", label)]))
        (ui::page_head(html! { (msg::second_factor(l)) }, None, None))
        (ui::form(&format!("{}/sign-in/code", ctx.root()), ctx.csrf(), html! {
            (ui::hidden("next", next))
            (ui::text_field(l, &field))
            (ui::button(ButtonKind::Primary, msg::button_continue(l), None))
        }))
        p { a href=(format!("{}/sign-in", ctx.root())) { (msg::button_back(l)) } }
    };
    ui::page(&cx, main)
}

/// Checks the code of the second factor.
pub async fn submit_code(
    ctx: Ctx,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response, Failure> {
    let pending = cookies::read(&headers, PENDING).map(str::to_owned);
    let (app, network, device) = (ctx.app.clone(), ctx.network.clone(), device(&headers));
    let code = form.code.clone();
    let outcome = blocking(move || {
        let expired = || Refusal::invalid("code", Problem::link_expired(""));
        let pending = pending.ok_or_else(expired)?;
        let with = SecondFactor { pending: &pending, code: &code, device: &device, network: &network };
        accounts::confirm_second_factor(&app.db, &app.secrets, with)
    });
    match outcome.await {
        Ok(session) => {
            let mut response = enter(&ctx, &session, &form.next).await?;
            cookies::clear(&mut response, PENDING, &ctx.app.settings);
            Ok(response)
        }
        Err(error) => Ok(answer::refused(code_form(&ctx, &form.next, answer::again(ctx.l10n, error)?))),
    }
}

/// Ends the session.
pub async fn sign_out(ctx: Ctx, _: Posted<answer::Sent>) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    ctx.app.db.write(move |tx| accounts::sign_out(tx, &who)).await?;
    let mut response = answer::done(&format!("{}/sign-in", ctx.root()), "signed-out").into_response();
    cookies::clear(&mut response, cookies::SESSION, &ctx.app.settings);
    Ok(response)
}

/// A door of the demonstration.
pub async fn demo(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if ctx.app.settings.demo.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let device = device(&headers);
    let session = ctx.app.db.write(move |tx| accounts::sign_in_by_demo_link(tx, &token, &device)).await?;
    // The demonstration stays in the language it was opened in, whatever the invented person's own.
    let language = ctx.l10n.language();
    enter(&ctx, &NewSession { language, ..session }, "").await
}

/// Hands the session to the browser and leads on.
pub(super) async fn enter(ctx: &Ctx, session: &NewSession, next: &str) -> Result<Response, Failure> {
    let to = match local(next) {
        Some(next) => next.to_owned(),
        None => home_of(ctx, session).await?,
    };
    let mut response = Redirect::to(&to).into_response();
    keep(&mut response, ctx, session);
    Ok(response)
}

/// Gives the browser the session's cookie, which ends with the browser: machines are shared.
pub(super) fn keep(response: &mut Response, ctx: &Ctx, session: &NewSession) {
    cookies::set(response, cookies::SESSION, &session.token, &ctx.app.settings, None);
}

/// Where somebody who is signed in already goes.
async fn destination(ctx: &Ctx, next: &str) -> Result<String> {
    match local(next) {
        Some(next) => Ok(next.to_owned()),
        None => first_mechanism(ctx, ctx.actor.clone(), &ctx.root()).await,
    }
}

async fn home_of(ctx: &Ctx, session: &NewSession) -> Result<String> {
    let (token, now) = (session.token.clone(), ctx.app.db.clock().now());
    let who = ctx.app.db.read(move |conn| accounts::session_by_token(conn, &token, now)).await?;
    let actor = who.map(|who| who.actor).unwrap_or_default();
    first_mechanism(ctx, actor, &format!("/{}", session.language)).await
}

/// The work list of the mechanism somebody works in, if it is just one; else the list of mechanisms.
async fn first_mechanism(ctx: &Ctx, actor: suivi_kernel::Actor, root: &str) -> Result<String> {
    let mine = ctx.app.db.read(move |conn| accounts::mechanisms_of(conn, &actor)).await?;
    match mine.as_slice() {
        [only] => Ok(format!("{root}/{}/work", only.slug)),
        _ => Ok(format!("{root}/")),
    }
}

/// An address on this site; one that leads elsewhere is none.
fn local(next: &str) -> Option<&str> {
    let is_path = next.starts_with('/') && !next.starts_with("//");
    (is_path && !next.contains(['\\', '\r', '\n', '\t'])).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_away_from_the_site_after_signing_in() {
        assert_eq!(local("/fr/sama/recommendations?q=eau"), Some("/fr/sama/recommendations?q=eau"));
        for away in
            ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "", "/a\r\nb"]
        {
            assert_eq!(local(away), None, "{away}");
        }
    }
}
