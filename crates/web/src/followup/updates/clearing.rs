//! Waiting for me. The task: an approver, on a phone or by keyboard, sees what changed in each text and clears all of them, or
//! sends one back with a reason.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::updates::{self, Line, Page as Waiting};
use suivi_kernel::Result;

use super::{lines, names};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, Bulk, ButtonKind, Field, Notice, NoticeKind};

/// What waits, the longest first.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = done(&ctx);
    Ok(show(&ctx, Again { notice, ..Again::default() }).await?)
}

async fn show(ctx: &Ctx, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting =
        ctx.app.db.read(move |conn| updates::waiting_for(conn, &actor, &mechanism, page.window())).await?;
    let mut cx = shell::page_below(ctx, msg::updates_to_clear(l), Vec::new());
    cx.notice = again.notice.clone();
    let labels: Vec<(String, &str)> =
        waiting.lines.iter().map(|line| (format!("reason_{}", line.row.id), msg::update_reason(l))).collect();
    let labels: Vec<(&str, &str)> = labels.iter().map(|(name, label)| (name.as_str(), *label)).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::updates_to_clear(l)) }, Some(html! { (msg::updates_to_clear_lead(l)) }), None))
        @if waiting.lines.is_empty() {
            (ui::empty_state(msg::updates_to_clear_none(l), msg::updates_to_clear_none_step(l), None))
        } @else {
            (list(ctx, &waiting, &again)?)
            (ui::pagination(l, &page.ways(ctx, waiting.lines.len(), waiting.total)))
        }
    };
    Ok(ui::page(&cx, main))
}

fn list(ctx: &Ctx, waiting: &Waiting, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let entries = waiting.lines.iter().map(|line| entry(ctx, line, again)).collect::<Result<Vec<_>>>()?;
    let list = html! { ol.plain.results { @for entry in &entries { (entry) } } };
    let acts = html! {
        @for line in waiting.lines.iter().filter(|line| !line.row.is_by(&ctx.actor)) {
            (ui::hidden("all", &line.row.id))
        }
        (ui::button(ButtonKind::Primary, msg::updates_clear_selected(l), Some(("act", "selected"))))
        (ui::button(ButtonKind::Secondary, msg::updates_clear_all(l), Some(("act", "all"))))
    };
    let action = format!("{}/updates/to-clear", ctx.base());
    Ok(ui::bulk_selection(l, &Bulk { action: &action, csrf: ctx.csrf(), list, acts, all_matching: None }))
}

fn entry(ctx: &Ctx, line: &Line, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &line.row;
    let box_id = format!("row-{}", row.id);
    let name = line.about.as_ref().map_or_else(String::new, |about| names::plain_title(l, about));
    let field = format!("reason_{}", row.id);
    let is_own = row.is_by(&ctx.actor);
    Ok(html! {
        li.selectable {
            @if is_own { span {} } @else {
                input type="checkbox" name="selected" value=(row.id) id=(box_id) aria-label=(msg::select_row(l, name.as_str()));
            }
            div {
                p.result-head { (names::item_link(ctx, line.about.as_ref())) }
                p.muted { (names::who(l, &row.author_label)) (msg::list_comma(l)) (lines::byline(ctx, line)) }
                (lines::for_decision(ctx, line)?)
                @if is_own { p.muted { (msg::update_own(l)) } }
                @else {
                    details open[again.errors.on(&field).is_some()] {
                        summary { (msg::update_send_back(l)) }
                        (ui::text_area(l, &Field::new(&field, msg::update_reason(l)).hint(msg::update_reason_hint(l)).rows(2).errors(&again.errors)))
                        (ui::button(ButtonKind::Secondary, msg::update_send_back(l), Some(("return", &row.id))))
                    }
                }
                p { a href=(format!("{}/updates/{}", ctx.base(), row.id)) { (msg::update_open(l)) span.hidden { ": " (name) } } }
            }
        }
    })
}

/// Clears what is selected or all of the page, or sends one back.
pub async fn decide(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let chosen = if value(&sent, "act") == "all" { "all" } else { "selected" };
    let ids: Vec<String> = sent.iter().filter(|(name, _)| name == chosen).map(|(_, id)| id.clone()).collect();
    let back = value(&sent, "return").to_owned();
    let field = format!("reason_{back}");
    let why = value(&sent, &field).to_owned();
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let outcome = ctx
        .app
        .db
        .write(move |tx| {
            if back.is_empty() {
                updates::clear(tx, &actor, &mechanism, &ids)
            } else {
                updates::send_back(tx, &actor, &mechanism, &back, &why).map(|_| 0)
            }
        })
        .await;
    let here = format!("{}/updates/to-clear", ctx.base());
    match outcome {
        Ok(0) => Ok(answer::done(&here, "update-sent-back").into_response()),
        Ok(n) => Ok(axum::response::Redirect::to(&format!("{here}?cleared={n}")).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, of_field(error, &field))?;
            Ok(answer::refused(show(&ctx, again).await?))
        }
    }
}

/// A problem with the reason stands at the reason of its own line.
fn of_field(error: suivi_kernel::Error, field: &str) -> suivi_kernel::Error {
    use suivi_kernel::{Error, Refusal};
    match error {
        Error::Refusal(Refusal::Invalid(mut problems)) => {
            for problem in problems.iter_mut().filter(|problem| problem.field == "reason") {
                problem.field = field.to_owned();
            }
            Refusal::Invalid(problems).into()
        }
        other => other,
    }
}

fn done(ctx: &Ctx) -> Option<Notice> {
    counted(ctx, "cleared", |n| crate::i18n::msg::updates_cleared(ctx.l10n, n))
        .or_else(|| answer::news(ctx, &["update-sent-back"]))
}

/// The news of an act on many, with the number that the address carries.
pub fn counted(ctx: &Ctx, name: &str, words: impl FnOnce(u64) -> String) -> Option<Notice> {
    let here = ui::Address::of(&ctx.uri.to_string());
    let (_, n) = here.query().iter().find(|(key, _)| key == name)?;
    let n = n.parse().ok()?;
    Some(Notice { kind: NoticeKind::Done, words: words(n), action: None })
}
