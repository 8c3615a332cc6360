//! News by mail. The task: anybody leaves an address, confirms it, and ends the letters with one click.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::news::About;
use suivi_domain::followup::subscriptions::{self, NewSubscription, name_of};
use suivi_kernel::{Refusal, Result};

use super::feeds::Wanted;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Asked, Posted};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Field, InputKind, Notice, NoticeKind};

/// The addresses of subscriptions.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/{mechanism}/subscribe", Needs::Nothing, page),
        Route::post("/{lang}/{mechanism}/subscribe", Needs::Nothing, ask),
        Route::get("/{lang}/subscriptions/{token}", Needs::Nothing, one),
        Route::post("/{lang}/subscriptions/{token}", Needs::Nothing, decide),
    ]
}

async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    Ok(render(&ctx, &wanted, "", Again::default()).await?)
}

async fn render(ctx: &Ctx, wanted: &Wanted, email: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (mechanism, asked) = (ctx.mechanism()?.clone(), wanted.clone());
    let name = ctx
        .app
        .db
        .read(move |conn| {
            let about = About::parse(conn, &mechanism, &asked.about, &asked.of)?;
            name_of(conn, &mechanism, &about, l.language())
        })
        .await?;
    let mut cx = shell::page_below(ctx, msg::subscribe_title(l), Vec::new());
    cx.notice = again.notice;
    let feed = ui::Address::of(&format!("{}/feed.atom", ctx.base()))
        .with("about", &wanted.about)
        .with("of", &wanted.of);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("email", msg::email(l))]))
        (ui::page_head(html! { (msg::subscribe_title(l)) }, Some(html! { (msg::subscribe_about(l, name)) }), None))
        (ui::form(&format!("{}/subscribe", ctx.base()), ctx.csrf(), html! {
            (ui::hidden("about", &wanted.about))
            (ui::hidden("of", &wanted.of))
            (ui::text_field(l, &Field::new("email", msg::email(l)).hint(msg::subscribe_hint(l)).kind(InputKind::Email)
                .autocomplete("email").value(email).errors(&again.errors)))
            (ui::button(ButtonKind::Primary, msg::subscribe(l), None))
        }))
        p.muted { (msg::subscribe_privacy(l)) }
        p { a href=(feed.to_string()) { (msg::feed_link(l)) } }
    };
    Ok(ui::page(&cx, main))
}

/// Notes the wish. The answer is the same whether the address is known or not.
async fn ask(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let wanted = Wanted { about: value(&sent, "about").to_owned(), of: value(&sent, "of").to_owned() };
    let (mechanism, asked, email) =
        (ctx.mechanism()?.clone(), wanted.clone(), value(&sent, "email").to_owned());
    let (network, language) = (ctx.network.clone(), l.language());
    let noted = ctx.app.db.write(move |tx| {
        let about = About::parse(tx.conn, &mechanism, &asked.about, &asked.of)?;
        let new = NewSubscription { email: &email, language, about, network: &network };
        subscriptions::ask(tx, &mechanism, new)
    });
    match noted.await {
        Ok(()) => {
            let words = msg::subscribe_asked(l).to_owned();
            let notice = Some(Notice { kind: NoticeKind::Note, words, action: None });
            Ok(render(&ctx, &wanted, "", Again { notice, ..Again::default() }).await?.into_response())
        }
        Err(error) => {
            let again = answer::again(l, error)?;
            Ok(answer::refused(render(&ctx, &wanted, value(&sent, "email"), again).await?))
        }
    }
}

/// What a link of a letter leads to: one button to confirm, or one to end.
async fn one(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (asked, now) = (token.clone(), ctx.app.db.clock().now());
    let found = ctx.app.db.read(move |conn| subscriptions::find(conn, &asked, l.language(), now)).await?;
    let mut cx = shell::page(&ctx, msg::subscribe_title(l));
    cx.notice = answer::news(&ctx, &["subscription-confirmed"]);
    let action = format!("{}/subscriptions/{token}", ctx.root());
    let (act, label, kind) = if found.is_confirmed {
        ("end", msg::subscription_end(l), ButtonKind::Danger)
    } else {
        ("confirm", msg::subscription_confirm(l), ButtonKind::Primary)
    };
    let mechanism = found.mechanism.names.best_text(l.language());
    let main = html! {
        (ui::page_head(html! { (msg::subscribe_title(l)) }, Some(html! { (mechanism) ": " (found.about) }), None))
        (ui::form(&action, ctx.csrf(), ui::button(kind, label, Some(("act", act)))))
    };
    Ok(ui::page(&cx, main))
}

/// Confirms or ends. A mail program that ends by one click (RFC 8058) has no form's token: the secret of the address
/// says enough, and it can do nothing but end.
async fn decide(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    body: String,
) -> Result<Response, Failure> {
    let sent: Sent = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let is_one_click = value(&sent, "List-Unsubscribe") == "One-Click"
        || (body.contains("name=\"List-Unsubscribe\"") && body.contains("One-Click"));
    if !is_one_click && !ctx.accepts(value(&sent, ui::CSRF_FIELD)) {
        return Err(Refusal::NotPermitted.into());
    }
    let asked = token.clone();
    if !is_one_click && value(&sent, "act") == "confirm" {
        ctx.app.db.write(move |tx| subscriptions::confirm(tx, &asked)).await?;
        let here = format!("{}/subscriptions/{token}", ctx.root());
        return Ok(answer::done(&here, "subscription-confirmed").into_response());
    }
    ctx.app.db.write(move |tx| subscriptions::end(tx, &asked)).await?;
    let l = ctx.l10n;
    let cx = shell::page(&ctx, msg::subscribe_title(l));
    let main = ui::page_head(
        html! { (msg::subscription_ended(l)) },
        Some(html! { (msg::subscription_forgotten(l)) }),
        None,
    );
    Ok(ui::page(&cx, main).into_response())
}
