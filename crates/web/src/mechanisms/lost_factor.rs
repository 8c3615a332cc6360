//! A lost second factor. The task: let a member in again who has neither the device nor a recovery code.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::accounts;
use suivi_kernel::{Refusal, Result};

use super::members::{find, list_address};
use crate::accounts::answer::{self, Again, Sent, blocking, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, Confirm, Crumb, Field, InputKind};

/// Asks before the second factor goes, and for the administrator's own password.
pub async fn ask(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, &id, Again::default()).await?)
}

async fn render(ctx: &Ctx, id: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (member, _) = find(ctx, id).await?;
    if !member.account.has_second_factor {
        return Err(Refusal::NotFound.into());
    }
    let way = vec![Crumb::to(msg::nav_members(l), list_address(ctx))];
    let mut cx = shell::page_below(ctx, msg::member_second_factor_reset(l), way);
    cx.notice = again.notice;
    let password = Field::new("password", msg::password_current(l))
        .kind(InputKind::Password)
        .autocomplete("current-password")
        .errors(&again.errors);
    let confirm = Confirm {
        question: &msg::member_second_factor_question(l, member.account.name.as_str()),
        consequences: html! { p { (msg::member_second_factor_consequences(l)) } },
        is_undoable: false,
        act: msg::member_second_factor_reset(l),
        action: &format!("{}/{id}/second-factor", list_address(ctx)),
        fields: html! {
            (ui::error_summary(l, &again.errors, &[("password", msg::password_current(l))]))
            (ui::text_field(l, &password))
        },
        cancel_href: &list_address(ctx),
    };
    Ok(ui::confirm_page(&cx, &confirm))
}

/// Takes the second factor away.
pub async fn reset(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    find(&ctx, &id).await?;
    let (app, who, membership_id) = (ctx.app.clone(), ctx.signed_in()?.clone(), id.clone());
    let done = blocking(move || {
        accounts::reset_members_second_factor(&app.db, &who, &membership_id, value(&sent, "password"))
    });
    match done.await {
        Ok(()) => Ok(answer::done(&list_address(&ctx), "member-second-factor-done").into_response()),
        Err(error) => Ok(answer::refused(render(&ctx, &id, answer::again(ctx.l10n, error)?).await?)),
    }
}
