//! A forgotten password. The task: the owner of the address gets in again, and nobody learns who has an account.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::accounts::{self, NewPasswordInput, SHORTEST_PASSWORD};
use suivi_kernel::Result;

use super::answer::{self, Again};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field, FieldErrors, InputKind};

/// The address to send a link to.
#[derive(Default, Deserialize)]
pub struct AddressForm {
    #[serde(default)]
    email: String,
}

/// A password chosen, typed twice.
#[derive(Default, Deserialize)]
pub struct ChosenForm {
    #[serde(default)]
    password: String,
    #[serde(default)]
    password_again: String,
}

/// Asks for the address.
pub async fn page(ctx: Ctx) -> Markup {
    address_form(&ctx, &AddressForm::default(), Again::default())
}

fn address_form(ctx: &Ctx, form: &AddressForm, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::reset_title(l));
    cx.notice = answer::news(ctx, &["reset-request-sent"]).or(again.notice);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("email", msg::email(l))]))
        (ui::page_head(html! { (msg::reset_title(l)) }, Some(html! { (msg::reset_request_lead(l)) }), None))
        (ui::form(&format!("{}/reset", ctx.root()), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("email", msg::email(l)).kind(InputKind::Email)
                .autocomplete("username").value(&form.email).errors(&again.errors)))
            (ui::button(ButtonKind::Primary, msg::reset_request_send(l), None))
        }))
    };
    ui::page(&cx, main)
}

/// Sends a link, if the address has an account; says the same if it has none.
pub async fn ask(ctx: Ctx, Posted(form): Posted<AddressForm>) -> Result<Response, Failure> {
    let (email, network) = (form.email.clone(), ctx.network.clone());
    let asked = ctx.app.db.write(move |tx| accounts::request_password_reset(tx, &email, &network)).await;
    match asked {
        Ok(()) => Ok(answer::done(&format!("{}/reset", ctx.root()), "reset-request-sent").into_response()),
        Err(error) => Ok(answer::refused(address_form(&ctx, &form, answer::again(ctx.l10n, error)?))),
    }
}

/// Asks for the new password, while the link works.
pub async fn choose(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response, Failure> {
    let (now, asked) = (ctx.app.db.clock().now(), token.clone());
    if ctx.app.db.read(move |conn| accounts::reset_link_is_valid(conn, &asked, now)).await? {
        return Ok(chosen_form(&ctx, &token, Again::default()).into_response());
    }
    Ok((StatusCode::GONE, gone(&ctx)).into_response())
}

fn chosen_form(ctx: &Ctx, token: &str, again: Again) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::reset_title(l));
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &password_labels(ctx)))
        (ui::page_head(html! { (msg::reset_title(l)) }, None, None))
        (ui::form(&format!("{}/reset/{token}", ctx.root()), ctx.csrf(), html! {
            (password_fields(ctx, &again.errors))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    ui::page(&cx, main)
}

fn gone(ctx: &Ctx) -> Markup {
    let l = ctx.l10n;
    let cx = shell::page(ctx, msg::link_gone_title(l));
    let main = html! {
        (ui::page_head(html! { (msg::link_gone_title(l)) }, Some(html! { (msg::link_gone_reset(l)) }), None))
        (ui::button_link(ButtonKind::Primary, msg::reset_title(l), &format!("{}/reset", ctx.root())))
    };
    ui::page(&cx, main)
}

/// The labels of [`password_fields`], for the summary of errors.
pub(super) fn password_labels(ctx: &Ctx) -> [(&'static str, &'static str); 2] {
    [("password", msg::password_new(ctx.l10n)), ("password_again", msg::password_again(ctx.l10n))]
}

/// The two fields of a password that is chosen.
pub(super) fn password_fields(ctx: &Ctx, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let hint = msg::password_hint(l, SHORTEST_PASSWORD);
    let [(_, label), (_, label_again)] = password_labels(ctx);
    let field = |name, label| {
        Field::new(name, label).kind(InputKind::Password).autocomplete("new-password").errors(errors)
    };
    html! {
        (ui::text_field(l, &field("password", label).hint(&hint)))
        (ui::text_field(l, &field("password_again", label_again)))
    }
}

/// Sets the new password.
pub async fn submit(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    Posted(form): Posted<ChosenForm>,
) -> Result<Response, Failure> {
    let link = token.clone();
    let set = ctx.app.db.write(move |tx| {
        let new = NewPasswordInput { password: &form.password, again: &form.password_again };
        accounts::reset_password(tx, &link, new)
    });
    match set.await {
        Ok(()) => Ok(answer::done(&format!("{}/sign-in", ctx.root()), "reset-done").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            if again.errors.on("token").is_some() {
                return Ok((StatusCode::GONE, gone(&ctx)).into_response());
            }
            Ok(answer::refused(chosen_form(&ctx, &token, again)))
        }
    }
}
