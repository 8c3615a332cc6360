//! Tokens for programs. The task: let a program read or import without handing it one's password, and stop it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::accounts::{self, MintedToken, MyToken, NewApiToken, TokenScope};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use super::answer::{self, Again, Sent, chosen, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Field, InputKind, Row, Table};

/// One's own tokens, and the form for another.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, &Sent::new(), Again::default(), None).await?)
}

async fn render(ctx: &Ctx, sent: &Sent, again: Again, minted: Option<&MintedToken>) -> Result<Markup> {
    let l = ctx.l10n;
    let (who, now) = (ctx.signed_in()?.clone(), ctx.app.db.clock().now());
    let (tokens, mut mechanisms) = ctx
        .app
        .db
        .read(move |conn| {
            Ok((accounts::my_tokens(conn, &who, now)?, accounts::mechanisms_of(conn, &who.actor)?))
        })
        .await?;
    mechanisms.retain(|mechanism| ctx.actor.is_member_of(&mechanism.id));
    let way = vec![Crumb::to(msg::account_title(l), format!("{}/account", ctx.root()))];
    let mut cx = shell::page_below(ctx, msg::tokens_title(l), way);
    cx.notice = answer::news(ctx, &["token-revoked"]).or(again.notice);
    let errors = &again.errors;
    let labels = [
        ("name", msg::token_name(l)),
        ("mechanism", msg::mechanism(l)),
        ("scope", msg::token_scope(l)),
        ("days", msg::token_days(l)),
    ];
    let names: Vec<&str> = mechanisms.iter().map(|m| m.names.best_text(l.language())).collect();
    let places: Vec<Choice> = mechanisms
        .iter()
        .zip(&names)
        .map(|(m, name)| Choice::new(&m.id, name, mechanisms.len() == 1 || value(sent, "mechanism") == m.id))
        .collect();
    let scopes: Vec<Choice> = TokenScope::ALL
        .iter()
        .map(|scope| {
            let is_chosen = match value(sent, "scope") {
                "" => *scope == TokenScope::Read,
                code => code == scope.code(),
            };
            Choice::new(scope.code(), scope_name(ctx, *scope), is_chosen)
        })
        .collect();
    let days = if value(sent, "days").is_empty() { "90" } else { value(sent, "days") };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::tokens_title(l)) }, Some(html! { (msg::tokens_lead(l)) }), None))
        @if let Some(minted) = minted {
            (ui::citation(l, msg::token_shown_once(l), &minted.token))
        }
        @if tokens.is_empty() {
            p { (msg::tokens_empty(l)) }
        } @else {
            (table(ctx, &tokens, &format!("{}/account/tokens", ctx.root()), false))
        }
        section {
            h2 { (msg::token_create(l)) }
            @if places.is_empty() { p { (msg::token_needs_membership(l)) } } @else {
                (ui::form(&format!("{}/account/tokens", ctx.root()), ctx.csrf(), html! {
                    (ui::text_field(l, &Field::new("name", labels[0].1).value(value(sent, "name")).errors(errors)))
                    (ui::select(l, &Field::new("mechanism", labels[1].1).errors(errors), &places))
                    (ui::radios(l, &Field::new("scope", labels[2].1).errors(errors), &scopes))
                    (ui::text_field(l, &Field::new("days", labels[3].1).hint(msg::token_days_hint(l))
                        .kind(InputKind::Number).value(days).errors(errors)))
                    (ui::button(ButtonKind::Primary, msg::token_create(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn scope_name(ctx: &Ctx, scope: TokenScope) -> &'static str {
    match scope {
        TokenScope::Read => msg::token_scope_read(ctx.l10n),
        TokenScope::Import => msg::token_scope_import(ctx.l10n),
        TokenScope::Write => msg::token_scope_write(ctx.l10n),
    }
}

/// Tokens as a table, each with a button that revokes it at `<address>/<id>/revoke`.
pub(crate) fn table(ctx: &Ctx, tokens: &[MyToken], address: &str, names_maker: bool) -> Markup {
    let l = ctx.l10n;
    let row = |token: &MyToken| {
        let whose =
            if names_maker { ui::user_text(&token.maker) } else { ui::local_text(l, &token.mechanism) };
        Row::new(vec![
            ui::user_text(&token.name),
            whose,
            html! { (scope_name(ctx, token.scope)) },
            token.expires_at.map_or_else(|| html! { "–" }, |at| ui::day(l, at.date())),
            token.last_used_at.map_or_else(|| html! { (msg::token_never_used(l)) }, |at| ui::moment(l, at)),
            ui::post_button(
                ButtonKind::Danger,
                msg::token_revoke(l),
                &format!("{address}/{}/revoke", token.id),
                ctx.csrf(),
            ),
        ])
    };
    let whose = if names_maker { msg::token_made_by(l) } else { msg::mechanism(l) };
    ui::data_table(
        l,
        &Table {
            caption: msg::tokens_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::token_name(l)),
                Column::text(whose),
                Column::text(msg::token_scope(l)),
                Column::text(msg::token_valid_until(l)),
                Column::text(msg::token_last_used(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: tokens.iter().map(row).collect(),
        },
    )
}

/// Makes a token and shows it, this once.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (who, asked) = (ctx.signed_in()?.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let scope = chosen(&asked, "scope").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        let days = value(&asked, "days").trim().parse().map_err(|_| {
            let problem = Problem::not_a_number(value(&asked, "days"));
            Refusal::Invalid(vec![FieldProblem { field: "days".to_owned(), problem }])
        })?;
        let mechanism_id = value(&asked, "mechanism");
        if mechanism_id.is_empty() {
            return Err(Refusal::invalid("mechanism", Problem::required("")).into());
        }
        let new = NewApiToken { name: value(&asked, "name"), mechanism_id, scope, days };
        accounts::create_token(tx, &who, new)
    });
    match made.await {
        Ok(minted) => Ok(render(&ctx, &Sent::new(), Again::default(), Some(&minted)).await?.into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &sent, again, None).await?))
        }
    }
}

/// Ends a token of one's own.
pub async fn revoke(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    ctx.app.db.write(move |tx| accounts::revoke_token(tx, &who, &id)).await?;
    Ok(answer::done(&format!("{}/account/tokens", ctx.root()), "token-revoked").into_response())
}
