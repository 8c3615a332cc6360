//! One's own account. The task: see what one is here and where one is signed in, and change it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::accounts::{self, MySession, SignedIn};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Language, Result};

use super::answer::{self, Again, Sent, chosen, value};
use crate::context::Ctx;
use crate::cookies;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Fact, Field, Row, Table};

/// What a page may say was done.
const NEWS: &[&str] = &[
    "account-saved",
    "password-changed",
    "session-ended-one",
    "second-factor-turned-off",
    "invitation-joined",
];

/// The account.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let name = ctx.signed_in()?.account.name.clone();
    Ok(render(&ctx, &name, Again::default()).await?)
}

async fn render(ctx: &Ctx, name: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let who = ctx.signed_in()?;
    let (asking, now) = (who.clone(), ctx.app.db.clock().now());
    let (sessions, mechanisms) = ctx
        .app
        .db
        .read(move |conn| {
            let mechanisms = accounts::mechanisms_of(conn, &asking.actor)?;
            Ok((accounts::my_sessions(conn, &asking, now)?, mechanisms))
        })
        .await?;
    let mut cx = shell::page(ctx, msg::account_title(l));
    cx.notice = answer::news(ctx, NEWS).or(again.notice);
    let languages: Vec<Choice> = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), language.autonym(), language == who.account.language))
        .collect();
    let labels = [("name", msg::account_name(l)), ("language", msg::account_language(l))];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::account_title(l)) }, Some(ui::user_text(&who.account.email)), None))
        (ui::form(&format!("{}/account", ctx.root()), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("name", msg::account_name(l)).autocomplete("name").value(name)
                .errors(&again.errors)))
            (ui::select(l, &Field::new("language", msg::account_language(l)).errors(&again.errors), &languages))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
        section {
            h2 { (msg::account_roles(l)) }
            (roles(ctx, who, &mechanisms))
        }
        section { (protection(ctx, who)) }
        section {
            h2 { (msg::sessions_title(l)) }
            p { (msg::sessions_lead(l)) }
            (session_table(ctx, &sessions))
            (ui::post_button(ButtonKind::Danger, msg::sign_out_everywhere(l),
                &format!("{}/account/sign-out-everywhere", ctx.root()), ctx.csrf()))
        }
    };
    Ok(ui::page(&cx, main))
}

fn roles(ctx: &Ctx, who: &SignedIn, mechanisms: &[Mechanism]) -> Markup {
    let l = ctx.l10n;
    let held = &who.actor.memberships;
    html! {
        @if held.is_empty() && !who.account.is_operator { p { (msg::account_no_role(l)) } }
        ul.plain {
            @if who.account.is_operator { li { (msg::account_operator(l)) } }
            @for membership in held {
                @if let Some(mechanism) = mechanisms.iter().find(|m| m.id == membership.mechanism_id) {
                    li {
                        (l.role(membership.role)) " – "
                        a href=(format!("{}/{}", ctx.root(), mechanism.slug)) {
                            (ui::local_text(l, &mechanism.names))
                        }
                        " · " a href=(format!("{}/{}/absences", ctx.root(), mechanism.slug)) { (msg::absences_title(l)) }
                    }
                }
            }
        }
    }
}

fn protection(ctx: &Ctx, who: &SignedIn) -> Markup {
    let l = ctx.l10n;
    let link = |label: &str, page: &str| {
        Some(html! { a href=(format!("{}/account/{page}", ctx.root())) { (label) } })
    };
    let second_factor =
        if who.account.has_second_factor { msg::second_factor_on(l) } else { msg::second_factor_off(l) };
    ui::summary_list(&[
        Fact {
            name: msg::password(l),
            value: html! { span aria-hidden="true" { "••••••••" } },
            action: link(msg::password_change(l), "password"),
        },
        Fact {
            name: msg::second_factor(l),
            value: html! { (second_factor) },
            action: link(msg::button_edit(l), "second-factor"),
        },
        Fact {
            name: msg::tokens_title(l),
            value: html! { (msg::tokens_lead(l)) },
            action: link(msg::button_edit(l), "tokens"),
        },
    ])
}

fn session_table(ctx: &Ctx, sessions: &[MySession]) -> Markup {
    let l = ctx.l10n;
    let row = |session: &MySession| {
        let facts = &session.facts;
        let device = if facts.device.is_empty() { msg::value_unknown(l) } else { facts.device.as_str() };
        let end = format!("{}/account/sessions/{}/end", ctx.root(), facts.id);
        Row::new(vec![
            html! { (ui::user_text(device)) @if session.is_this { " (" (msg::session_this(l)) ")" } },
            ui::moment(l, facts.created_at),
            ui::moment(l, facts.seen_at),
            html! {
                @if !session.is_this {
                    (ui::post_button(ButtonKind::Secondary, msg::session_end(l), &end, ctx.csrf()))
                }
            },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::sessions_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::session_device(l)),
                Column::text(msg::session_began(l)),
                Column::text(msg::session_last_seen(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: sessions.iter().map(row).collect(),
        },
    )
}

/// Changes the name and the language.
pub async fn submit(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    let name = value(&sent, "name").to_owned();
    let language = chosen::<Language>(&sent, "language");
    let (new_name, new_language) = (name.clone(), language.clone());
    let changed = ctx.app.db.write(move |tx| {
        let language = new_language.map_err(|problem| suivi_kernel::Refusal::Invalid(vec![problem]))?;
        if new_name != who.account.name {
            accounts::change_name(tx, &who, &new_name)?;
        }
        if language != who.account.language {
            accounts::change_language(tx, &who, language)?;
        }
        Ok(())
    });
    match changed.await {
        Ok(()) => Ok(answer::done(&format!("{}/account", ctx.root()), "account-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &name, again).await?))
        }
    }
}

/// Ends one session of one's own.
pub async fn end_session(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    ctx.app.db.write(move |tx| accounts::revoke_session(tx, &who, &id)).await?;
    Ok(answer::done(&format!("{}/account", ctx.root()), "session-ended-one").into_response())
}

/// Ends every session of one's own, this one too.
pub async fn sign_out_everywhere(ctx: Ctx, _: Posted<Sent>) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    ctx.app.db.write(move |tx| accounts::sign_out_everywhere(tx, &who)).await?;
    let mut response = answer::done(&format!("{}/sign-in", ctx.root()), "signed-out").into_response();
    cookies::clear(&mut response, cookies::SESSION, &ctx.app.settings);
    Ok(response)
}
