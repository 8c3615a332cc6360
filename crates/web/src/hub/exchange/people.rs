//! The directory. Its task: find somebody who agreed to be asked, and write to her without learning her address; and be found
//! oneself, as long as one wants.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::hub::exchange::{self, Entry, Person};
use suivi_kernel::{Language, Result};

use super::question::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field};

/// Everybody in the directory.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let (all, mine) = ctx
        .app
        .db
        .read(move |conn| Ok((exchange::people(conn, &actor)?, exchange::mine(conn, &actor)?)))
        .await?;
    let mut cx = shell::page_below(&ctx, msg::exchange_people(l), Vec::new());
    cx.notice = answer::news(&ctx, &["exchange-done-written", "exchange-done-left"]);
    let base = format!("{}/people", ctx.base());
    let label = if mine.is_some() { msg::exchange_people_change(l) } else { msg::exchange_people_join(l) };
    let join = || ui::button_link(ButtonKind::Secondary, label, &format!("{base}/me"));
    let main = html! {
        (ui::page_head(html! { (msg::exchange_people(l)) }, Some(html! { (msg::exchange_people_lead(l)) }), Some(join())))
        @if all.is_empty() {
            (ui::empty_state(msg::exchange_people_none(l), msg::exchange_people_none_step(l), None))
        }
        ul.plain { @for person in &all { (row(&ctx, &base, person)?) } }
    };
    Ok(ui::page(&cx, main))
}

fn row(ctx: &Ctx, base: &str, person: &Person) -> Result<Markup> {
    let l = ctx.l10n;
    let languages: Vec<&str> = person.languages()?.into_iter().map(Language::autonym).collect();
    let is_me = ctx.actor.user_id.as_deref() == Some(person.account_id.as_str());
    Ok(html! {
        li {
            h2 { (ui::user_text(&person.name)) }
            p.muted { (words::speaker(l, &person.speaker()?)) }
            (ui::prose(&person.topics))
            p.muted { (msg::exchange_people_languages(l)) ": " (languages.join(msg::list_comma(l))) }
            @if !is_me {
                p { a href={ (base) "/" (person.id) "/write" } { (msg::exchange_people_write(l, &person.name)) } }
            }
        }
    })
}

/// One's own entry.
pub async fn mine(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let (seats, mine) = ctx
        .app
        .db
        .read(move |conn| {
            let seats = exchange::seats(conn, &actor)?;
            actor.require_that(!seats.is_empty())?;
            Ok((seats, exchange::mine(conn, &actor)?))
        })
        .await?;
    let base = format!("{}/people", ctx.base());
    let title = msg::exchange_people_mine(l);
    let mut cx = shell::page_below(ctx, title, vec![Crumb::to(msg::exchange_people(l), base.as_str())]);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["exchange-done-joined"]));
    let own_name = ctx.session.as_ref().map_or("", |signed_in| signed_in.account.name.as_str());
    let (name, topics, languages) = match (sent, &mine) {
        (Some(sent), _) => (value(sent, "name"), value(sent, "topics"), words::sent_all(sent, "languages")),
        (None, Some(mine)) => {
            let languages = mine.languages()?.into_iter().map(|language| language.code().to_owned());
            (mine.name.as_str(), mine.topics.as_str(), languages.collect())
        }
        (None, None) => (own_name, "", vec![l.language().code().to_owned()]),
    };
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let errors = &again.errors;
    let labels = [
        ("name", msg::exchange_people_name(l)),
        ("topics", msg::exchange_people_topics(l)),
        ("languages", msg::exchange_people_languages(l)),
        ("agrees", msg::exchange_people_agree(l)),
    ];
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (title) }, Some(html! { (msg::exchange_people_mine_lead(l)) }), None))
        (ui::form(&format!("{base}/me"), ctx.csrf(), html! {
            (words::seat_field(l, &seats, sent.map_or("", |sent| value(sent, "seat")), errors))
            (ui::text_field(l, &Field::new("name", msg::exchange_people_name(l)).value(name).errors(errors)))
            (ui::text_area(l, &Field::new("topics", msg::exchange_people_topics(l)).hint(msg::exchange_people_topics_hint(l)).value(topics).errors(errors).rows(4)))
            (ui::checkboxes(l, &Field::new("languages", msg::exchange_people_languages(l)).errors(errors), &words::languages(&languages)))
            (ui::checkbox(l, &Field::new("agrees", msg::exchange_people_agree(l)).errors(errors), mine.is_some()))
            (ui::button(ButtonKind::Primary, msg::exchange_save(l), None))
        }))
        @if mine.is_some() {
            h2 { (msg::exchange_people_leave(l)) }
            p { (msg::exchange_people_leave_lead(l)) }
            (ui::post_button(ButtonKind::Danger, msg::exchange_people_leave(l), &format!("{base}/me/leave"), ctx.csrf()))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Enters oneself, or changes one's entry.
pub async fn join(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked) = (ctx.actor.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let languages = words::sent_all(&asked, "languages");
        let entry = Entry {
            seat: some(value(&asked, "seat")),
            name: value(&asked, "name").to_owned(),
            topics: value(&asked, "topics").to_owned(),
            languages: languages.iter().filter_map(|code| code.parse().ok()).collect(),
            agrees: value(&asked, "agrees") == "yes",
        };
        exchange::join(tx, &actor, entry)
    });
    let here = format!("{}/people/me", ctx.base());
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "exchange-done-joined"),
        |again| render(&ctx, Some(&sent), again),
    )
    .await
}

/// Withdraws one's entry.
pub async fn leave(ctx: Ctx, Posted(_): Posted<Sent>) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    ctx.app.db.write(move |tx| exchange::leave(tx, &actor)).await?;
    Ok(answer::done(&format!("{}/people", ctx.base()), "exchange-done-left").into_response())
}

/// The form for a letter to a person.
pub async fn letter(ctx: Ctx, Path((_, id)): Place) -> Result<Markup, Failure> {
    Ok(write_page(&ctx, id, "", Again::default()).await?)
}

async fn write_page(ctx: &Ctx, id: String, message: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), id.clone());
    let person = ctx.app.db.read(move |conn| exchange::person(conn, &actor, &asked)).await?;
    let base = format!("{}/people", ctx.base());
    let title = msg::exchange_people_write(l, &person.name);
    let mut cx =
        shell::page_below(ctx, title.as_str(), vec![Crumb::to(msg::exchange_people(l), base.as_str())]);
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("message", msg::exchange_people_message(l))]))
        (ui::page_head(html! { (title) }, Some(html! { (words::speaker(l, &person.speaker()?)) }), None))
        p { (msg::exchange_people_write_lead(l)) }
        (ui::form(&format!("{base}/{id}/write"), ctx.csrf(), html! {
            (ui::text_area(l, &Field::new("message", msg::exchange_people_message(l)).value(message).errors(&again.errors).rows(8)))
            (ui::button(ButtonKind::Primary, msg::exchange_people_send(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Sends the letter.
pub async fn write(ctx: Ctx, Path((_, id)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, to, message) = (ctx.actor.clone(), id.clone(), value(&sent, "message").to_owned());
    let made = ctx.app.db.write(move |tx| exchange::write_to(tx, &actor, &to, &message)).await;
    let list = format!("{}/people", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&list, "exchange-done-written"),
        |again| write_page(&ctx, id.clone(), value(&sent, "message"), again),
    )
    .await
}
