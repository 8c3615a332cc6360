//! Feedback. The task: who took part says in two answers, without a name, what was useful and what could be better.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::events::feedback as domain;
use suivi_domain::events::model::EventStatus;
use suivi_kernel::{Refusal, Result};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, &slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, _) = words::read(ctx, slug).await?;
    let status: EventStatus = shown.document.status.parse()?;
    if shown.event.is_none() || !status.is_over() {
        return Err(Refusal::NotFound.into());
    }
    let mut cx = shell::page_below(ctx, msg::event_feedback(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone();
    let labels = [("useful", msg::event_useful(l)), ("better", msg::event_better(l))];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::event_feedback(l)) }, Some(html! { (msg::event_feedback_lead(l)) }), None))
        (ui::form(&format!("{}/feedback", words::address(ctx, slug)), ctx.csrf(), html! {
            (ui::text_area(l, &Field::optional("useful", msg::event_useful(l)).value(value(sent, "useful")).errors(&again.errors).rows(4)))
            (ui::text_area(l, &Field::optional("better", msg::event_better(l)).value(value(sent, "better")).errors(&again.errors).rows(4)))
            (ui::button(ButtonKind::Primary, msg::event_feedback_send(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps it, without a name.
pub async fn give(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked, to, network) = (ctx.actor.clone(), sent.clone(), slug.clone(), ctx.network.clone());
    let made = ctx.app.db.write(move |tx| {
        domain::give(tx, &actor, &to, (value(&asked, "useful"), value(&asked, "better")), &network)
    });
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, "event-thanks"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}
