//! The State's word. The task: the secretariat reads what another author wrote about its State, and confirms it or says what it
//! thinks beside it.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::practices::queries::{self, Work};
use suivi_domain::hub::practices::{comment_as_state, confirm_as_state};
use suivi_kernel::{Problem, Refusal, Result};

use super::{shown, words};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String)>;

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let work: Work = ctx.app.db.read(move |conn| queries::work(conn, &actor, &slug)).await?;
    if !work.may.answer {
        return Err(Refusal::NotPermitted.into());
    }
    let document = &work.document;
    let Some(version) = shown::chosen(ctx, document) else { return Err(Refusal::NotFound.into()) };
    let here = words::address(ctx, &work.row.slug);
    let mut cx = shell::page_below(ctx, msg::practice_answer(l), vec![words::way(ctx)]);
    cx.notice = again.notice;
    let errors = &again.errors;
    let action = format!("{here}/state");
    let comment = if value(sent, "act").is_empty() {
        document.verdict.comment.as_deref().unwrap_or_default()
    } else {
        value(sent, "comment")
    };
    let head = ui::page_head(
        html! { (msg::practice_answer(l)) },
        Some(html! { (shown::title(ctx, version)) }),
        None,
    );
    let main = html! {
        (ui::error_summary(l, errors, &[("comment", msg::practice_comment(l))]))
        p { (msg::practice_answer_lead(l)) }
        @if work.row.status == "submitted" && let Some(due) = work.row.due_on { p { (msg::practice_waits_until(l, l.date(due).as_str())) } }
        (shown::text(ctx, document, version))
        section {
            h2 { (msg::practice_confirm(l)) }
            (ui::form(&action, ctx.csrf(), html! {
                (ui::hidden("act", "confirm"))
                p { (msg::practice_confirm_lead(l)) }
                (ui::button(ButtonKind::Primary, msg::practice_confirm(l), None))
            }))
        }
        section {
            h2 { (msg::practice_comment_title(l)) }
            (ui::form(&action, ctx.csrf(), html! {
                (ui::hidden("act", "comment"))
                (ui::text_area(l, &Field::new("comment", msg::practice_comment(l)).hint(msg::practice_comment_hint(l)).value(comment).errors(errors).rows(6)))
                (ui::button(ButtonKind::Secondary, msg::practice_comment_send(l), None))
            }))
        }
    };
    Ok(ui::page_with_facts(&cx, head, main, shown::facts(ctx, document)))
}

/// Confirms or comments.
pub async fn answer(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| match value(&asked, "act") {
            "confirm" => confirm_as_state(tx, &actor, &to),
            "comment" => comment_as_state(tx, &actor, &to, value(&asked, "comment")),
            other => {
                queries::work(tx.conn, &actor, &to)?;
                Err(Refusal::invalid("comment", Problem::unknown_choice(other)).into())
            }
        })
        .await;
    let done = if value(&sent, "act") == "confirm" { "practice-confirmed" } else { "practice-commented" };
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, done),
        |again| render(&ctx, slug.clone(), &sent, again),
    )
    .await
}
