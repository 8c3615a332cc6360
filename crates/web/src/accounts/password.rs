//! Changing one's password. The task: choose another one, and be sure that nobody else is still inside.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::accounts::{self, NewPasswordInput};
use suivi_kernel::Result;

use super::answer::{self, Again, blocking};
use super::{reset, sign_in};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, InputKind};

/// The old password and the new one, twice.
#[derive(Default, Deserialize)]
pub struct ChangeForm {
    #[serde(default)]
    current: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    password_again: String,
}

/// The form.
pub async fn page(ctx: Ctx) -> Markup {
    render(&ctx, Again::default())
}

fn render(ctx: &Ctx, again: Again) -> Markup {
    let l = ctx.l10n;
    let way = vec![Crumb::to(msg::account_title(l), format!("{}/account", ctx.root()))];
    let mut cx = shell::page_below(ctx, msg::password_change(l), way);
    cx.notice = again.notice;
    let labels = [("current", msg::password_current(l))];
    let labels: Vec<_> = labels.into_iter().chain(reset::password_labels(ctx)).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::password_change(l)) }, None, None))
        (ui::form(&format!("{}/account/password", ctx.root()), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("current", msg::password_current(l)).kind(InputKind::Password)
                .autocomplete("current-password").errors(&again.errors)))
            (reset::password_fields(ctx, &again.errors))
            (ui::button(ButtonKind::Primary, msg::password_change(l), None))
        }))
    };
    ui::page(&cx, main)
}

/// Changes it.
pub async fn submit(ctx: Ctx, Posted(form): Posted<ChangeForm>) -> Result<Response, Failure> {
    let (app, who) = (ctx.app.clone(), ctx.signed_in()?.clone());
    let changed = blocking(move || {
        let new = NewPasswordInput { password: &form.password, again: &form.password_again };
        accounts::change_password(&app.db, &who, &form.current, new)
    });
    match changed.await {
        Ok(session) => {
            let mut response =
                answer::done(&format!("{}/account", ctx.root()), "password-changed").into_response();
            sign_in::keep(&mut response, &ctx, &session);
            Ok(response)
        }
        Err(error) => Ok(answer::refused(render(&ctx, answer::again(ctx.l10n, error)?))),
    }
}
