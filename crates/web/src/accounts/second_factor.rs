//! The second factor. The task: make a stolen password useless, and still get in when the device is lost.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;
use suivi_domain::accounts::{self, Authenticator, NewSession};
use suivi_kernel::Result;

use super::answer::{self, Again, Sent, blocking};
use super::sign_in;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, InputKind, Notice, NoticeKind, PageContext};

/// A code of the authenticator.
#[derive(Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
}

/// One's password, before something that needs it.
#[derive(Default, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    password: String,
}

fn address(ctx: &Ctx, act: &str) -> String {
    format!("{}/account/second-factor{act}", ctx.root())
}

fn context(ctx: &Ctx) -> PageContext {
    let way = vec![Crumb::to(msg::account_title(ctx.l10n), format!("{}/account", ctx.root()))];
    shell::page_below(ctx, msg::second_factor(ctx.l10n), way)
}

/// Whether it is on, and what can be done.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, Again::default()).await?)
}

async fn render(ctx: &Ctx, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let who = ctx.signed_in()?.clone();
    let is_on = who.account.has_second_factor;
    let left = ctx.app.db.read(move |conn| accounts::recovery_codes_left(conn, &who)).await?;
    let mut cx = context(ctx);
    cx.notice = again.notice;
    let lead = if is_on { msg::second_factor_on(l) } else { msg::second_factor_off(l) };
    // Two forms ask for the same password; each has a field of its own, so that an error stands where it was made.
    let password = Field::new("password", msg::password_current(l))
        .kind(InputKind::Password)
        .autocomplete("current-password")
        .errors(&again.errors);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("password", msg::password_current(l))]))
        (ui::page_head(html! { (msg::second_factor(l)) }, Some(html! { (lead) }), None))
        @if is_on {
            p { (msg::recovery_codes_left(l, left)) }
            form.fields method="post" action=(address(ctx, "/codes")) novalidate {
                (ui::csrf_field(ctx.csrf()))
                (ui::text_field(l, &password))
                div.buttons {
                    (ui::button(ButtonKind::Primary, msg::recovery_codes_new(l), None))
                    button.button.danger type="submit" formaction=(address(ctx, "/off")) {
                        (msg::second_factor_turn_off(l))
                    }
                }
            }
        } @else {
            (ui::post_button(ButtonKind::Primary, msg::second_factor_set_up(l), &address(ctx, "/set-up"), ctx.csrf()))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Shows the key, as text and as a picture, and asks for a first code.
pub async fn set_up(ctx: Ctx, _: Posted<Sent>) -> Result<Response, Failure> {
    Ok(set_up_page(&ctx, Again::default()).await?.into_response())
}

async fn set_up_page(ctx: &Ctx, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let who = ctx.signed_in()?.clone();
    let email = who.account.email.clone();
    let secrets = ctx.app.secrets.clone();
    let key = ctx.app.db.write(move |tx| accounts::begin_totp(tx, &secrets, &who)).await?;
    let picture = picture(&key, &email, msg::second_factor_picture(l))?;
    let mut cx = context(ctx);
    cx.notice = again.notice;
    let field = Field::new("code", msg::second_factor_code(l))
        .kind(InputKind::Code)
        .autocomplete("one-time-code")
        .errors(&again.errors);
    let in_fours =
        key.secret().as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
    let lead = Some(html! { (msg::second_factor_set_up_lead(l)) });
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("code", msg::second_factor_code(l))]))
        (ui::page_head(html! { (msg::second_factor_set_up(l)) }, lead, None))
        (picture)
        (ui::summary_list(&[ui::Fact::new(msg::second_factor_key(l), html! { code dir="ltr" { (in_fours) } })]))
        (ui::form(&address(ctx, "/confirm"), ctx.csrf(), html! {
            (ui::text_field(l, &field))
            (ui::button(ButtonKind::Primary, msg::button_continue(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// The key as a picture of dark squares on light ones, whatever the theme: cameras need it so.
fn picture(key: &Authenticator, email: &str, words: &str) -> Result<Markup> {
    let code = QrCode::with_error_correction_level(key.uri(email, "Suivi")?, EcLevel::M)?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path: String = dark.map(|(i, _)| format!("M{} {}h1v1h-1z", i % width + 4, i / width + 4)).collect();
    let side = width + 8;
    Ok(html! {
        svg.qr role="img" aria-label=(words) viewBox=(format!("0 0 {side} {side}")) width="240" height="240"
            shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    })
}

/// Switches it on and shows the recovery codes.
pub async fn confirm(ctx: Ctx, Posted(form): Posted<CodeForm>) -> Result<Response, Failure> {
    let (who, secrets) = (ctx.signed_in()?.clone(), ctx.app.secrets.clone());
    let confirmed = ctx.app.db.write(move |tx| accounts::confirm_totp(tx, &secrets, &who, &form.code)).await;
    match confirmed {
        Ok((session, codes)) => {
            let page = codes_page(&ctx, &codes, Some(&session), Some(msg::second_factor_turned_on(ctx.l10n)));
            let mut response = page.into_response();
            sign_in::keep(&mut response, &ctx, &session);
            Ok(response)
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            // Confirmed in another window in the meantime: there is nothing left to set up.
            let page = match again.notice {
                Some(_) => render(&ctx, again).await?,
                None => set_up_page(&ctx, again).await?,
            };
            Ok(answer::refused(page))
        }
    }
}

/// Hands out new recovery codes.
pub async fn renew_codes(ctx: Ctx, Posted(form): Posted<PasswordForm>) -> Result<Response, Failure> {
    let (app, who) = (ctx.app.clone(), ctx.signed_in()?.clone());
    match blocking(move || accounts::renew_recovery_codes(&app.db, &who, &form.password)).await {
        Ok(codes) => Ok(codes_page(&ctx, &codes, None, None).into_response()),
        Err(error) => Ok(answer::refused(render(&ctx, answer::again(ctx.l10n, error)?).await?)),
    }
}

fn codes_page(ctx: &Ctx, codes: &[String], session: Option<&NewSession>, done: Option<&str>) -> Markup {
    let l = ctx.l10n;
    let mut cx = context(ctx);
    if let Some(session) = session {
        cx.csrf = Some(session.csrf.clone());
    }
    cx.notice = done.map(|words| Notice { kind: NoticeKind::Done, words: words.to_owned(), action: None });
    let lead = Some(html! { (msg::recovery_codes_lead(l)) });
    let main = html! {
        (ui::page_head(html! { (msg::recovery_codes(l)) }, lead, None))
        ol.codes dir="ltr" {
            @for code in codes { li { code { (code) } } }
        }
        (ui::button_link(ButtonKind::Primary, msg::button_continue(l), &format!("{}/account", ctx.root())))
    };
    ui::page(&cx, main)
}

/// Switches it off.
pub async fn turn_off(ctx: Ctx, Posted(form): Posted<PasswordForm>) -> Result<Response, Failure> {
    let (app, who) = (ctx.app.clone(), ctx.signed_in()?.clone());
    match blocking(move || accounts::disable_totp(&app.db, &who, &form.password)).await {
        Ok(session) => {
            let page = format!("{}/account", ctx.root());
            let mut response = answer::done(&page, "second-factor-turned-off").into_response();
            sign_in::keep(&mut response, &ctx, &session);
            Ok(response)
        }
        Err(error) => Ok(answer::refused(render(&ctx, answer::again(ctx.l10n, error)?).await?)),
    }
}
