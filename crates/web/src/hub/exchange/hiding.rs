//! Moderation on screen: an editor hides with a reason or shows again, and everybody reads the list of such acts.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::exchange::{self, LogLine, QuestionView};
use suivi_kernel::{Refusal, Result};

use super::acts::AnswerPlace;
use super::question::Place;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Crumb, Field, Row, Table};

/// The form to hide a question.
pub async fn question(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, None, "", Again::default()).await?)
}

/// The form to hide an answer.
pub async fn answer(ctx: Ctx, Path((_, slug, id)): AnswerPlace) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, Some(id), "", Again::default()).await?)
}

/// Whether what the form is about is hidden now.
fn is_hidden(view: &QuestionView, id: Option<&str>) -> Result<bool> {
    match id {
        None => Ok(view.document.hidden.is_some()),
        Some(id) => {
            let found = view.document.answers.iter().find(|answer| answer.id == id);
            Ok(found.ok_or(Refusal::NotFound)?.hidden.is_some())
        }
    }
}

async fn render(ctx: &Ctx, slug: String, id: Option<String>, reason: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| exchange::question(conn, &actor, &asked)).await?;
    ctx.actor.require_that(view.is_editor)?;
    let is_hidden = is_hidden(&view, id.as_deref())?;
    let list = format!("{}/questions", ctx.base());
    let here = format!("{list}/{slug}");
    let title = if is_hidden { msg::exchange_restore(l) } else { msg::exchange_hide(l) };
    let name = view.item.titles()?.best_text(l.language()).to_owned();
    let way = vec![Crumb::to(msg::exchange_questions(l), list), Crumb::to(name.as_str(), here.as_str())];
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice.clone();
    let action = match &id {
        None => format!("{here}/hide"),
        Some(id) => format!("{here}/answers/{id}/hide"),
    };
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::exchange_reason(l))]))
        (ui::page_head(html! { (title) }, Some(html! { (name) }), None))
        p { (msg::exchange_hide_lead(l)) }
        (ui::form(&action, ctx.csrf(), html! {
            (ui::hidden("act", if is_hidden { "restore" } else { "hide" }))
            (ui::text_area(l, &Field::new("reason", msg::exchange_reason(l)).value(reason).errors(&again.errors).rows(3)))
            (ui::button(if is_hidden { ButtonKind::Primary } else { ButtonKind::Danger }, title, None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Hides a question, or shows it again.
pub async fn hide_question(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    decide(&ctx, slug, None, &sent).await
}

/// Hides an answer, or shows it again.
pub async fn hide_answer(
    ctx: Ctx,
    Path((_, slug, id)): AnswerPlace,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    decide(&ctx, slug, Some(id), &sent).await
}

async fn decide(ctx: &Ctx, slug: String, id: Option<String>, sent: &Sent) -> Result<Response, Failure> {
    let (actor, to, one) = (ctx.actor.clone(), slug.clone(), id.clone());
    let reason = value(sent, "reason").to_owned();
    let (why, restores) = (reason.clone(), value(sent, "act") == "restore");
    let made = ctx.app.db.write(move |tx| match (one, restores) {
        (None, false) => exchange::hide(tx, &actor, &to, &why),
        (None, true) => exchange::restore(tx, &actor, &to, &why),
        (Some(id), false) => exchange::hide_answer(tx, &actor, &to, &id, &why),
        (Some(id), true) => exchange::restore_answer(tx, &actor, &to, &id, &why),
    });
    let here = format!("{}/questions/{slug}", ctx.base());
    let done = if restores { "exchange-done-restored" } else { "exchange-done-hidden" };
    answer::outcome(
        ctx,
        made.await,
        |()| answer::done(&here, done),
        |again| render(ctx, slug, id, &reason, again),
    )
    .await
}

/// What was hidden and shown again, and why.
pub async fn log(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (page, actor) = (Page::of(&ctx.uri)?, ctx.actor.clone());
    let (lines, total) =
        ctx.app.db.read(move |conn| exchange::moderation_log(conn, &actor, page.window())).await?;
    let cx = shell::page_below(&ctx, msg::exchange_moderation(l), Vec::new());
    let row = |line: &LogLine| {
        let act = match (line.hides, line.is_answer) {
            (true, false) => msg::exchange_moderation_hid_question(l),
            (true, true) => msg::exchange_moderation_hid_answer(l),
            (false, false) => msg::exchange_moderation_restored_question(l),
            (false, true) => msg::exchange_moderation_restored_answer(l),
        };
        let role = line.by.parse().ok().map_or(line.by.as_str(), |role| l.role(role));
        Row::new(vec![
            html! { (ui::moment(l, line.at)) },
            html! {
                @match &line.slug {
                    Some(slug) => { a href={ (ctx.base()) "/questions/" (slug) } { (act) } }
                    None => { (act) " (" (msg::exchange_moderation_network(l)) ")" }
                }
            },
            html! { (ui::prose(&line.reason)) },
            html! { (role) },
        ])
    };
    let main = html! {
        (ui::page_head(html! { (msg::exchange_moderation(l)) }, Some(html! { (msg::exchange_moderation_lead(l)) }), None))
        @if lines.is_empty() {
            (ui::empty_state(msg::exchange_moderation_none(l), msg::exchange_moderation_none_step(l), None))
        } @else {
            (ui::data_table(l, &Table {
                caption: msg::exchange_moderation(l),
                caption_is_seen: false,
                columns: vec![
                    Column::text(msg::exchange_moderation_when(l)),
                    Column::text(msg::exchange_moderation_act(l)),
                    Column::main(msg::exchange_moderation_reason(l)),
                    Column::text(msg::exchange_moderation_by(l)),
                ],
                rows: lines.iter().map(row).collect(),
            }))
            (ui::pagination(l, &page.ways(&ctx, lines.len(), total)))
        }
    };
    Ok(ui::page(&cx, main))
}
