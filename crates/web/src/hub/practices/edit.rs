//! Writing a practice. The task: somebody who did something useful says it in the order in which others need it, sees what is
//! missing, and hands it in.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::hub::practices::queries::{self, Work};
use suivi_domain::hub::practices::{self};
use suivi_domain::hub::voices::{self, Voice};
use suivi_kernel::{Act, Language, ObjectKind, Refusal, Result, vocab};

use super::form::{fact_fields, labels, practice_of, sent_of, text_fields, text_of};
use super::{hints, words};
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

type Place = Path<(String, String)>;

/// The empty form.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let sent: Sent = vec![("language".to_owned(), ctx.l10n.language().code().to_owned())];
    Ok(render_new(&ctx, &sent, Again::default()).await?)
}

/// Begins the practice, or only checks what was written.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    if value(&sent, "act") == "check" {
        return Ok(render_new(&ctx, &sent, Again::default()).await?.into_response());
    }
    let (actor, asked) = (ctx.actor.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| practices::begin(tx, &actor, practice_of(&asked)?)).await;
    match made {
        Ok(row) => Ok(after_saving(&ctx, row.slug, &sent).await?),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render_new(&ctx, &sent, again).await?))
        }
    }
}

/// A text that was saved is handed in where that was asked for; what is missing then stands beside the form.
async fn after_saving(ctx: &Ctx, slug: String, sent: &Sent) -> Result<Response, Failure> {
    if value(sent, "act") != "submit" {
        let edit = format!("{}/edit", words::address(ctx, &slug));
        return Ok(answer::done(&edit, "practice-saved").into_response());
    }
    hand_in(ctx, slug).await
}

async fn hand_in(ctx: &Ctx, slug: String) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| practices::submit(tx, &actor, &to)).await;
    let here = words::address(ctx, &slug);
    let next = |_| answer::done(&here, "practice-submitted");
    answer::outcome(ctx, made, next, |again| async {
        let work = work(ctx, slug.clone()).await?;
        render(ctx, &work, &sent_of(&work), again)
    })
    .await
}

/// The form of a practice that was begun.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let work = work(&ctx, slug).await?;
    Ok(render(&ctx, &work, &sent_of(&work), Again::default())?)
}

/// The practice, for those who write it.
async fn work(ctx: &Ctx, slug: String) -> Result<Work> {
    let actor = ctx.actor.clone();
    let work = ctx.app.db.read(move |conn| queries::work(conn, &actor, &slug)).await?;
    if work.may.write { Ok(work) } else { Err(Refusal::NotPermitted.into()) }
}

/// Saves it; or only checks it, or saves it and hands it in.
pub async fn save(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let before = work(&ctx, slug.clone()).await?;
    if value(&sent, "act") == "check" {
        return Ok(render(&ctx, &before, &sent, Again::default())?.into_response());
    }
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| practices::save(tx, &actor, &to, practice_of(&asked)?, revision(&asked)?))
        .await;
    match made {
        Ok(row) => Ok(after_saving(&ctx, row.slug, &sent).await?),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &before, &sent, again)?))
        }
    }
}

/// Hands it in as it was saved.
pub async fn submit(ctx: Ctx, Path((_, slug)): Place, Posted(_): Posted<Sent>) -> Result<Response, Failure> {
    work(&ctx, slug.clone()).await?;
    hand_in(&ctx, slug).await
}

async fn render_new(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        voices::voices(conn, &actor, Act::Create, ObjectKind::GoodPractice)
    };
    let voices: Vec<Voice> = ctx.app.db.read(reading).await?;
    let language: Language = value(sent, "language").parse().unwrap_or(l.language());
    let mut cx = shell::page_below(ctx, msg::practice_new(l), vec![words::way(ctx)]);
    cx.notice = again.notice.clone();
    cx.script = Some(assets::write_script_url());
    let errors = &again.errors;
    let keys: Vec<(String, String)> = voices
        .iter()
        .map(|voice| {
            let name = voice.names.best_text(l.language());
            (voice.key(), format!("{name} ({})", l.role(voice.role)))
        })
        .collect();
    let chosen = |key: &str| value(sent, "voice") == key;
    let choices: Vec<Choice<'_>> =
        keys.iter().map(|(key, name)| Choice::new(key, name, chosen(key))).collect();
    let languages: Vec<Choice<'_>> =
        Language::ALL.iter().map(|one| Choice::new(one.code(), one.autonym(), *one == language)).collect();
    let own = voices.iter().find_map(|voice| voice.state.clone()).unwrap_or_default();
    let state = if value(sent, "state").is_empty() { own.as_str() } else { value(sent, "state") };
    let states = states(ctx, state, &own);
    let main = html! {
        (ui::error_summary(l, errors, &labels(l)))
        (ui::page_head(html! { (msg::practice_new(l)) }, Some(html! { (msg::practice_new_lead(l)) }), None))
        @if voices.is_empty() {
            (ui::empty_state(msg::practice_no_seat(l), msg::practice_no_seat_step(l), None))
        } @else {
            (checked(ctx, sent, language))
            form.fields method="post" action={ (words::root(ctx)) "/new" } novalidate data-counted="easy" data-count="150" {
                (ui::csrf_field(ctx.csrf()))
                @if voices.len() > 1 { (ui::select(l, &Field::new("voice", msg::practice_voice(l)).errors(errors), &choices)) }
                (ui::text_field(l, &Field::optional("author", msg::practice_author(l)).hint(msg::practice_author_hint(l)).value(value(sent, "author")).errors(errors)))
                (ui::select(l, &Field::new("state", msg::practice_state(l)).hint(msg::practice_state_hint(l)).errors(errors), &borrowed(&states)))
                (ui::select(l, &Field::new("language", msg::practice_language(l)).errors(errors), &languages))
                (text_fields(ctx, sent, errors, language))
                (fact_fields(ctx, sent, errors))
                (buttons(ctx))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// The States to choose from, by name; the invented one where somebody works in it.
fn states(ctx: &Ctx, chosen: &str, own: &str) -> Vec<(String, String, bool)> {
    let l = ctx.l10n;
    let known = vocab::all_countries().iter().filter(|country| country.is_state());
    let own = vocab::country(own).filter(|country| country.is_invented);
    let mut all: Vec<(String, String, bool)> = known
        .chain(own)
        .map(|country| {
            let name = country.names.best_text(l.language()).to_owned();
            (country.iso3.clone(), name, country.iso3 == chosen)
        })
        .collect();
    l.sort_by_name(&mut all, |(_, name, _)| name);
    all
}

fn borrowed(all: &[(String, String, bool)]) -> Vec<Choice<'_>> {
    all.iter().map(|(code, name, is_chosen)| Choice::new(code, name, *is_chosen)).collect()
}

fn render(ctx: &Ctx, work: &Work, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &work.row;
    let here = words::address(ctx, &row.slug);
    let language = row.language()?;
    let title = work.document.original().map_or("", |version| version.text.title.as_str());
    let way = vec![words::way(ctx), ui::Crumb::to(title, here.clone())];
    let mut cx = shell::page_below(ctx, msg::practice_edit(l), way);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["practice-saved"]));
    cx.script = Some(assets::write_script_url());
    let errors = &again.errors;
    let returned = work.steps.iter().rev().find(|step| step.step == "returned");
    let main = html! {
        (ui::error_summary(l, errors, &labels(l)))
        (ui::page_head(html! { (msg::practice_edit(l)) }, Some(ui::text_in(language, title)), None))
        p { (words::status(l, &row.status)) }
        @if let Some(step) = returned.filter(|_| row.status == "draft") {
            section.attention { h2 { (msg::practice_returned(l)) } (ui::prose(step.reason.as_deref().unwrap_or_default())) }
        }
        @if row.status != "draft" { p.attention { (msg::practice_edit_notice(l)) } }
        (checked(ctx, sent, language))
        form.fields method="post" action={ (here) "/edit" } novalidate data-counted="easy" data-count="150" {
            (ui::csrf_field(ctx.csrf()))
            (ui::hidden("revision", value(sent, "revision")))
            (text_fields(ctx, sent, errors, language))
            (fact_fields(ctx, sent, errors))
            (buttons(ctx))
        }
    };
    Ok(ui::page(&cx, main))
}

fn buttons(ctx: &Ctx) -> Markup {
    let l = ctx.l10n;
    ui::button_group(html! {
        (ui::button(ButtonKind::Primary, msg::button_save(l), Some(("act", "save"))))
        (ui::button(ButtonKind::Secondary, msg::practice_check(l), Some(("act", "check"))))
        (ui::button(ButtonKind::Secondary, msg::practice_submit(l), Some(("act", "submit"))))
    })
}

/// The hints, once something was written.
fn checked(ctx: &Ctx, sent: &Sent, language: Language) -> Markup {
    let text = text_of(sent);
    let is_begun = text.parts().iter().any(|(_, words)| !words.trim().is_empty());
    let facts = practice_of(sent).map(|new| new.facts).unwrap_or_default();
    html! { @if is_begun { (hints::panel(ctx, &text, &facts, (language, true))) } }
}
