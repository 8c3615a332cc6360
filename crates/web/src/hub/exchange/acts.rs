//! What is done on the page of a question: answering, saying what helped, following, closing.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::exchange::{self, NewAnswer};
use suivi_kernel::{Refusal, Result};

use super::question::{self, Place};
use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field};

/// An answer of a question.
pub type AnswerPlace = Path<(String, String, String)>;

fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/questions/{slug}", ctx.base())
}

/// Answers.
pub async fn answer(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, own, asked, to) = (ctx.actor.clone(), ctx.l10n.language(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let new = NewAnswer {
            seat: some(value(&asked, "seat")),
            language: words::sent_language(&asked, own)?,
            body: value(&asked, "body").to_owned(),
        };
        exchange::answer(tx, &actor, &to, new)
    });
    let here = address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "exchange-done-answered"),
        |again| question::render(&ctx, slug.clone(), &sent, again),
    )
    .await
}

/// The form for an answer of one's own.
pub async fn edit_answer(ctx: Ctx, Path((_, slug, id)): AnswerPlace) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, id, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, id: String, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| exchange::question(conn, &actor, &asked)).await?;
    let row = view.answers.get(&id).ok_or(Refusal::NotFound)?;
    ctx.actor.require_that(row.is_own(&ctx.actor))?;
    let here = address(ctx, &slug);
    let way = vec![
        Crumb::to(msg::exchange_questions(l), format!("{}/questions", ctx.base())),
        Crumb::to(view.document.title.as_str(), here.as_str()),
    ];
    let mut cx = shell::page_below(ctx, msg::exchange_edit_answer(l), way);
    cx.notice = again.notice.clone();
    let revision = row.revision.to_string();
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("body", msg::exchange_answer_body(l))]))
        (ui::page_head(html! { (msg::exchange_edit_answer(l)) }, Some(html! { (msg::exchange_edit_lead(l)) }), None))
        (ui::form(&format!("{here}/answers/{id}"), ctx.csrf(), html! {
            (ui::hidden("revision", sent.map_or(revision.as_str(), |sent| value(sent, "revision"))))
            (ui::text_area(l, &Field::new("body", msg::exchange_answer_body(l)).hint(msg::exchange_body_hint(l))
                .value(sent.map_or(row.body.as_str(), |sent| value(sent, "body"))).errors(&again.errors).rows(10)))
            (ui::button(ButtonKind::Primary, msg::exchange_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Changes an answer of one's own.
pub async fn revise_answer(
    ctx: Ctx,
    Path((_, slug, id)): AnswerPlace,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    ctx.app.db.read(move |conn| exchange::question(conn, &actor, &asked)).await?;
    let (actor, asked, to, one) = (ctx.actor.clone(), sent.clone(), slug.clone(), id.clone());
    let made = ctx.app.db.write(move |tx| {
        exchange::revise_answer(tx, &actor, &to, &one, value(&asked, "body"), revision(&asked)?)
    });
    let here = address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "exchange-done-answer-revised"),
        |again| render(&ctx, slug.clone(), id.clone(), Some(&sent), again),
    )
    .await
}

/// Marks the answer that helped.
pub async fn accept(
    ctx: Ctx,
    Path((_, slug, id)): AnswerPlace,
    Posted(_): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| exchange::accept(tx, &actor, &to, &id).map(|_| ())).await;
    finish(&ctx, slug, made, "exchange-done-accepted").await
}

/// Follows a question, or no longer.
pub async fn subscribe(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let ends = value(&sent, "act") == "end";
    let made = ctx.app.db.write(move |tx| {
        if ends { exchange::unwatch(tx, &actor, &to) } else { exchange::watch(tx, &actor, &to) }
    });
    let done = if ends { "exchange-done-unfollowed" } else { "exchange-done-followed" };
    finish(&ctx, slug, made.await, done).await
}

/// Closes a question, or opens it again.
pub async fn close(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let reopens = value(&sent, "act") == "reopen";
    let made = ctx.app.db.write(move |tx| {
        let row = if reopens { exchange::reopen(tx, &actor, &to) } else { exchange::close(tx, &actor, &to) };
        row.map(|_| ())
    });
    let done = if reopens { "exchange-done-reopened" } else { "exchange-done-closed" };
    finish(&ctx, slug, made.await, done).await
}

async fn finish(ctx: &Ctx, slug: String, made: Result<()>, done: &'static str) -> Result<Response, Failure> {
    let here = address(ctx, &slug);
    let sent = Sent::new();
    let next = |()| answer::done(&here, done);
    answer::outcome(ctx, made, next, |again| question::render(ctx, slug, &sent, again)).await
}
