//! The programme. The task: anyone reads and prints it; an organiser writes it session by session.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::events::document::SessionDocument;
use suivi_domain::events::programme::{self, NewSession};
use suivi_domain::events::rows::Session;
use suivi_kernel::{FieldProblem, LocalText, Problem, Refusal, Result, Zone};

use super::form::{local, ticked};
use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Field, InputKind, LanguageField, Row, Table};

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, &slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, national) = words::read(ctx, slug).await?;
    let own: Vec<Session> = match shown.event.clone().filter(|_| shown.organises) {
        Some(event) => ctx.app.db.read(move |conn| programme::sessions(conn, &event)).await?,
        None => Vec::new(),
    };
    let mut cx = shell::page_below(ctx, msg::event_programme(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["event-programme-saved"]));
    let document = &shown.document;
    let zone: Zone = document.zone.parse()?;
    let labels = [
        ("titles", msg::event_session_title(l)),
        ("starts", msg::event_starts(l)),
        ("ends", msg::event_ends_time(l)),
        ("moderator", msg::event_moderator(l)),
        ("speakers", msg::event_speakers(l)),
    ];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::event_programme(l)) }, Some(html! { (ui::local_text(l, &document.titles)) }), None))
        (words::when(l, document, national.as_ref())?)
        @if document.sessions.is_empty() { (ui::empty_state(msg::event_programme_none(l), msg::event_programme_step(l), None)) }
        @else { (table(ctx, &zone, &document.sessions)) p.muted { (msg::event_clock(l, zone.name())) } }
        @if document.extra_minute { p { (msg::event_extra_minute(l)) } }
        @if shown.organises {
            @let action = format!("{}/programme", words::address(ctx, slug));
            @for session in &own { (change_form(ctx, &action, &zone, session, sent, &again)?) }
            // One form of a session at a time: ids stay unique.
            @if !changes_one(ctx, sent) { (add_form(ctx, &action, &zone, shown.document.starts_at, sent, &again)) }
        }
    };
    Ok(ui::page(&cx, main))
}

/// Whether a session that is there is being changed.
fn changes_one(ctx: &Ctx, sent: &Sent) -> bool {
    let asked = ui::Address::of(&ctx.uri.to_string());
    value(sent, "act") == "change" || asked.query().iter().any(|(name, _)| name == "session")
}

fn table(ctx: &Ctx, zone: &Zone, sessions: &[SessionDocument]) -> Markup {
    let l = ctx.l10n;
    let row = |session: &SessionDocument| {
        Row::new(vec![
            html! { (ui::day(l, zone.day(session.starts_at))) ", " (words::hours(zone, session.starts_at, session.ends_at)) },
            html! {
                strong { (ui::local_text(l, &session.titles)) }
                @if !session.languages.is_empty() { p.muted { (words::languages(&session.languages)) } }
            },
            html! {
                @if !session.moderator.is_empty() { p { (msg::event_moderator(l)) ": " (ui::user_text(&session.moderator)) } }
                ul.plain {
                    @for speaker in &session.speakers {
                        li {
                            (ui::user_text(&speaker.name))
                            @for part in [&speaker.function, &speaker.organisation] { @if !part.is_empty() { ", " (ui::user_text(part)) } }
                        }
                    }
                }
            },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::event_programme(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::event_begins(l)),
                Column::main(msg::event_session(l)),
                Column::text(msg::event_speakers(l)),
            ],
            rows: sessions.iter().map(row).collect(),
        },
    )
}

/// What stands in the fields of a session.
#[derive(Default)]
struct Typed {
    titles: LocalText,
    starts: String,
    starts_time: String,
    ends_time: String,
    moderator: String,
    speakers: String,
    languages: Vec<String>,
}

impl Typed {
    fn of_sent(sent: &Sent) -> Self {
        Typed {
            titles: texts(sent, "titles"),
            starts: value(sent, "starts").to_owned(),
            starts_time: value(sent, "starts_time").to_owned(),
            ends_time: value(sent, "ends_time").to_owned(),
            moderator: value(sent, "moderator").to_owned(),
            speakers: value(sent, "speakers").to_owned(),
            languages: ticked(sent).iter().map(|one| one.code().to_owned()).collect(),
        }
    }

    fn of_session(zone: &Zone, session: &Session) -> Result<Self> {
        let document = session.document()?;
        let (starts, ends) = (zone.local(session.starts_at), zone.local(session.ends_at));
        let lines: Vec<String> = document
            .speakers
            .iter()
            .map(|one| {
                let parts = [one.name.as_str(), &one.function, &one.organisation];
                parts.join("; ").trim_end_matches("; ").to_owned()
            })
            .collect();
        Ok(Typed {
            titles: document.titles,
            starts: starts.date().to_string(),
            starts_time: starts.format("%H:%M").to_string(),
            ends_time: ends.format("%H:%M").to_string(),
            moderator: document.moderator,
            speakers: lines.join("\n"),
            languages: document.languages,
        })
    }
}

fn fields(ctx: &Ctx, typed: &Typed, errors: &ui::FieldErrors, number: usize) -> Markup {
    let l = ctx.l10n;
    let line = |name: &'static str, label: &'static str, kind: InputKind, value: &str| {
        ui::text_field(l, &Field::new(name, label).kind(kind).value(value).errors(errors).numbered(number))
    };
    let ticked: Vec<&str> = typed.languages.iter().map(String::as_str).collect();
    html! {
        (ui::language_fields(l, &LanguageField { name: "titles", label: msg::event_session_title(l), hint: None, rows: None, is_needed: true, text: &typed.titles, errors }))
        (line("starts", msg::event_starts(l), InputKind::Date, &typed.starts))
        (line("starts_time", msg::event_starts_time(l), InputKind::Code, &typed.starts_time))
        (line("ends_time", msg::event_ends_time(l), InputKind::Code, &typed.ends_time))
        (ui::text_field(l, &Field::optional("moderator", msg::event_moderator(l)).value(&typed.moderator).errors(errors).numbered(number)))
        (ui::text_area(l, &Field::optional("speakers", msg::event_speakers(l)).hint(msg::event_speakers_hint(l)).value(&typed.speakers).errors(errors).rows(4).numbered(number)))
        (ui::checkboxes(l, &Field::optional("languages", msg::event_session_languages(l)).errors(errors), &words::language_choices(&ticked)))
    }
}

fn add_form(
    ctx: &Ctx,
    action: &str,
    zone: &Zone,
    starts_at: suivi_kernel::Timestamp,
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "add";
    let typed = if is_sent {
        Typed::of_sent(sent)
    } else {
        Typed { starts: zone.day(starts_at).to_string(), ..Typed::default() }
    };
    let none = ui::FieldErrors::default();
    html! {
        section.screen-only {
            h2 { (msg::event_session_add(l)) }
            (ui::form(action, ctx.csrf(), html! {
                (ui::hidden("act", "add"))
                (fields(ctx, &typed, if is_sent { &again.errors } else { &none }, 0))
                (ui::button(ButtonKind::Primary, msg::event_session_add(l), None))
            }))
        }
    }
}

/// The way to change a session, and its form once it was asked for.
fn change_form(
    ctx: &Ctx,
    action: &str,
    zone: &Zone,
    session: &Session,
    sent: &Sent,
    again: &Again,
) -> Result<Markup> {
    let l = ctx.l10n;
    let is_sent = value(sent, "id") == session.id && !sent.is_empty();
    let asked = ui::Address::of(&ctx.uri.to_string());
    let is_asked = asked.query().iter().any(|(name, id)| name == "session" && *id == session.id);
    let titles = LocalText::from_json(&session.titles)?;
    let typed = if is_sent { Typed::of_sent(sent) } else { Typed::of_session(zone, session)? };
    let link = ui::Address::of(action).with("session", &session.id).to_string();
    Ok(html! {
        section.screen-only {
            h2 { (ui::local_text(l, &titles)) }
            @if is_sent || is_asked {
                form.fields method="post" action=(action) novalidate {
                    (ui::csrf_field(ctx.csrf())) (ui::hidden("act", "change")) (ui::hidden("id", &session.id))
                    (fields(ctx, &typed, &again.errors, 1))
                    (ui::button(ButtonKind::Primary, msg::button_save(l), None))
                }
            } @else { p { a href=(link) { (msg::event_session_change(l)) } } }
            form.inline method="post" action=(action) {
                (ui::csrf_field(ctx.csrf())) (ui::hidden("act", "remove")) (ui::hidden("id", &session.id))
                (ui::button(ButtonKind::Danger, msg::event_session_remove(l), None))
            }
        }
    })
}

/// Adds, changes or removes a session.
pub async fn change(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        suivi_domain::events::owned(tx.conn, &actor, &to)?;
        if value(&asked, "act") == "remove" {
            return programme::remove_session(tx, &actor, &to, value(&asked, "id"));
        }
        let mut wrong = Vec::new();
        let starts = local(&asked, "starts", "starts_time", &mut wrong);
        let ends = local(&asked, "starts", "ends_time", &mut wrong);
        let (Some(starts), Some(ends), true) = (starts, ends, wrong.is_empty()) else {
            if wrong.is_empty() {
                wrong.push(FieldProblem { field: "starts".to_owned(), problem: Problem::required("") });
            }
            return Err(Refusal::Invalid(wrong).into());
        };
        let new = NewSession {
            starts,
            ends,
            titles: texts(&asked, "titles"),
            moderator: value(&asked, "moderator").to_owned(),
            speakers: value(&asked, "speakers").to_owned(),
            languages: ticked(&asked),
        };
        let id = some(value(&asked, "id"));
        programme::put_session(tx, &actor, &to, id.as_deref(), &new).map(|_| ())
    });
    let here = format!("{}/programme", words::address(&ctx, &slug));
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, "event-programme-saved"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}
