//! What an event says about accessibility. The task: an organiser says of each provision whether it is there, on request, or not
//! there; before that, registration does not open.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::events::commands;
use suivi_domain::events::model::{Mode, Offer, Statements};
use suivi_kernel::{Result, vocab};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, &slug, &Sent::new(), Again::default()).await?)
}

/// The form with what is missing before registration can open.
pub async fn again(ctx: &Ctx, slug: &str, again: Again) -> Result<Markup> {
    render(ctx, slug, &Sent::new(), again).await
}

async fn render(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, to) = (ctx.actor.clone(), slug.to_owned());
    let event = ctx.app.db.read(move |conn| suivi_domain::events::owned(conn, &actor, &to)).await?;
    let (shown, _) = words::read(ctx, slug).await?;
    let mode: Mode = event.mode()?;
    let said: Statements = event.statements()?;
    let mut cx = shell::page_below(ctx, msg::event_accessibility(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone();
    let names: Vec<(String, String, String)> = mode
        .provisions()
        .map(|one| {
            let name = one.names.best_text(l.language()).to_owned();
            (one.code.clone(), format!("provision_{}", one.code), name)
        })
        .collect();
    let mut labels: Vec<(&str, &str)> =
        names.iter().map(|(_, field, name)| (field.as_str(), name.as_str())).collect();
    labels.push(("concepts", msg::event_concept(l)));
    let one = |code: &str, field: &str, name: &str| {
        let kept = said.get(code);
        let is_sent = !sent.is_empty();
        let note_name = format!("note_{code}");
        let note_label = format!("{}: {name}", msg::event_provision_note(l));
        let offer =
            if is_sent { value(sent, field) } else { kept.map_or("", |statement| statement.offer.as_str()) };
        let note = if is_sent {
            value(sent, &note_name)
        } else {
            kept.and_then(|statement| statement.note.as_deref()).unwrap_or_default()
        };
        let choices: Vec<Choice<'_>> = Offer::ALL
            .iter()
            .map(|one| Choice::new(one.code(), l.coded("event-offer", one.code()), offer == one.code()))
            .collect();
        html! {
            (ui::radios(l, &Field::new(field, name).errors(&again.errors), &choices))
            (ui::text_field(l, &Field::optional(&note_name, &note_label).value(note).errors(&again.errors)))
        }
    };
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::event_accessibility(l)) }, Some(html! { (msg::event_provisions_lead(l)) }), None))
        (ui::form(&format!("{}/accessibility", words::address(ctx, slug)), ctx.csrf(), html! {
            (ui::hidden("revision", &event.revision.to_string()))
            @for (code, field, name) in &names { (one(code, field, name)) }
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps what is said.
pub async fn change(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let event = suivi_domain::events::owned(tx.conn, &actor, &to)?;
        let of_mode: Vec<&str> = event.mode()?.provisions().map(|one| one.code.as_str()).collect();
        let said: Vec<(String, Option<Offer>, Option<String>)> = vocab::provisions()
            .iter()
            .filter(|one| of_mode.contains(&one.code.as_str()))
            .map(|one| {
                let offer = value(&asked, &format!("provision_{}", one.code)).parse().ok();
                (one.code.clone(), offer, some(value(&asked, &format!("note_{}", one.code))))
            })
            .collect();
        commands::state_provisions(tx, &actor, &to, &said, revision(&asked)?)
    });
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "event-provisions-saved"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}
