//! Asking a question, and changing it. The task: in one form, in the name of one's seat.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::Audience;
use suivi_domain::hub::exchange::{self, NewQuestion};
use suivi_domain::hub::voices::Voice;
use suivi_domain::mechanisms;
use suivi_kernel::{Refusal, Result};

use super::question::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field};

/// How many States, and how many themes, a form takes.
const SEVERAL: usize = 3;

/// The form for a new question.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, &Sent::new(), Again::default()).await?)
}

/// The form for a question that was asked.
pub async fn edit(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| exchange::question(conn, &actor, &asked)).await?;
    let row = view.own.ok_or(Refusal::NotFound)?;
    ctx.actor.require_that(view.is_asker)?;
    let document = view.document;
    let mut sent: Sent = vec![
        ("revision".to_owned(), row.revision.to_string()),
        ("audience".to_owned(), row.audience),
        ("language".to_owned(), row.language),
        ("title".to_owned(), row.title),
        ("body".to_owned(), row.body),
    ];
    for (name, codes) in
        [("capacities", document.capacities), ("themes", document.themes), ("states", document.states)]
    {
        sent.extend(codes.into_iter().map(|code| (name.to_owned(), code)));
    }
    Ok(render(&ctx, Some(slug), &sent, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: Option<String>, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let (seats, here) = ctx
        .app
        .db
        .read(move |conn| {
            let seats: Vec<Voice> = exchange::seats(conn, &actor)?;
            actor.require_that(!seats.is_empty())?;
            let here: Vec<String> = mechanisms::all(conn)?.into_iter().map(|one| one.state).collect();
            Ok((seats, here))
        })
        .await?;
    let list = format!("{}/questions", ctx.base());
    let (title, action) = match &slug {
        None => (msg::exchange_ask(l), format!("{list}/new")),
        Some(slug) => (msg::exchange_edit_question(l), format!("{list}/{slug}/edit")),
    };
    let mut cx = shell::page_below(ctx, title, vec![Crumb::to(msg::exchange_questions(l), list)]);
    cx.notice = again.notice.clone();
    let errors = &again.errors;
    let labels = [
        ("title", msg::exchange_question_title(l)),
        ("body", msg::exchange_question_body(l)),
        ("audience", msg::exchange_audience(l)),
        ("language", msg::exchange_language(l)),
        ("capacities", msg::exchange_capacity(l)),
        ("themes", msg::field_theme(l)),
        ("states", msg::exchange_states(l)),
    ];
    let or = |name: &str, other: &'static str| match value(sent, name) {
        "" => other.to_owned(),
        sent => sent.to_owned(),
    };
    let capacities = words::sent_all(sent, "capacities");
    let capacities: Vec<&str> = capacities.iter().map(String::as_str).collect();
    let (themes, states) = (words::sent_all(sent, "themes"), words::sent_all(sent, "states"));
    let all_states = words::states(l, &here);
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (title) }, Some(html! { (msg::exchange_ask_lead(l)) }), None))
        (ui::form(&action, ctx.csrf(), html! {
            @if slug.is_some() { (ui::hidden("revision", value(sent, "revision"))) (ui::hidden("audience", value(sent, "audience"))) }
            @else { (words::seat_field(l, &seats, value(sent, "seat"), errors)) }
            (ui::text_field(l, &Field::new("title", msg::exchange_question_title(l)).value(value(sent, "title")).errors(errors)))
            (ui::text_area(l, &Field::new("body", msg::exchange_question_body(l)).hint(msg::exchange_body_hint(l))
                .value(value(sent, "body")).errors(errors).rows(8)))
            (ui::select(l, &Field::new("language", msg::exchange_language(l)).errors(errors),
                &words::languages(&[&or("language", l.language().code())])))
            @if slug.is_none() {
                (ui::radios(l, &Field::new("audience", msg::exchange_audience(l)).hint(msg::exchange_audience_hint(l)).errors(errors),
                    &words::audiences(l, &[Audience::Public, Audience::Network], &or("audience", "public"))))
            }
            (ui::checkboxes(l, &Field::optional("capacities", msg::exchange_capacity(l)).errors(errors), &words::capacities(l, &capacities)))
            @for at in 0..SEVERAL {
                (words::theme_field(l, &Field::optional("themes", msg::field_theme(l)).errors(errors).numbered(at),
                    themes.get(at).map_or("", String::as_str)))
            }
            (ui::form_group(msg::exchange_states(l), Some(msg::exchange_states_hint(l)), html! {
                @for at in 0..SEVERAL {
                    (words::state_field(l, &Field::optional("states", msg::exchange_state(l)).errors(errors).numbered(at),
                        &all_states, states.get(at).map_or("", String::as_str)))
                }
            }))
            (ui::button(ButtonKind::Primary, if slug.is_some() { msg::exchange_save(l) } else { msg::exchange_ask_send(l) }, None))
        }))
    };
    Ok(ui::page(&cx, main))
}

fn read(ctx: &Ctx, sent: &Sent) -> Result<NewQuestion> {
    Ok(NewQuestion {
        seat: some(value(sent, "seat")),
        audience: words::sent_audience(sent)?,
        language: words::sent_language(sent, ctx.l10n.language())?,
        title: value(sent, "title").to_owned(),
        body: value(sent, "body").to_owned(),
        capacities: words::sent_all(sent, "capacities"),
        themes: words::sent_all(sent, "themes"),
        states: words::sent_all(sent, "states"),
    })
}

/// Asks.
pub async fn ask(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asking, asked) = (ctx.actor.clone(), ctx.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| exchange::ask(tx, &actor, read(&asking, &asked)?)).await;
    let list = format!("{}/questions", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{list}/{}", row.slug), "exchange-done-asked"),
        |again| render(&ctx, None, &sent, again),
    )
    .await
}

/// Changes a question.
pub async fn revise(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    ctx.app.db.read(move |conn| exchange::question(conn, &actor, &asked)).await?;
    let (actor, asking, asked, to) = (ctx.actor.clone(), ctx.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| exchange::revise(tx, &actor, &to, read(&asking, &asked)?, revision(&asked)?))
        .await;
    let list = format!("{}/questions", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{list}/{}", row.slug), "exchange-done-revised"),
        |again| render(&ctx, Some(slug.clone()), &sent, again),
    )
    .await
}
