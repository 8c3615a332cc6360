//! One event. The task: anyone learns what it is, when by which clock, what it offers to whom, and how to take part; an
//! organiser sees what is due now and takes the next step.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::events::document::{EventDocument, Stated};
use suivi_domain::events::model::{EventStatus, Offer};
use suivi_domain::events::queries::{self, Shown};
use suivi_domain::events::{commands, steps};
use suivi_kernel::{Problem, Refusal, Result, Zone};

use super::{accessibility, calendar, desk, reports, words};
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Fact};

/// The path of a page about one event.
pub type Place = Path<(String, String)>;

const NEWS: [&str; 13] = [
    "event-made",
    "event-saved",
    "event-announced",
    "event-opened",
    "event-was-held",
    "event-awaits-report",
    "event-was-closed",
    "event-was-cancelled",
    "event-task-marked",
    "event-recording-saved",
    "event-provisions-saved",
    "event-registered-mail",
    "event-thanks",
];

/// The page; its calendar entry where the address ends so.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Response, Failure> {
    match slug.strip_suffix(".ics") {
        Some(slug) => Ok(calendar::one(&ctx, slug).await?),
        None => Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?.into_response()),
    }
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, national) = words::read(ctx, &slug).await?;
    let own = match shown.event.clone().filter(|_| shown.organises) {
        Some(event) => Some(ctx.app.db.read(move |conn| queries::desk(conn, &event)).await?),
        None => None,
    };
    let document = &shown.document;
    let crumbs = vec![ui::Crumb::to(msg::events_title(l), format!("{}/events", ctx.base()))];
    let mut cx = shell::page_below(ctx, document.titles.best_text(l.language()), crumbs);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let here = words::address(ctx, &shown.slug);
    let status: EventStatus = document.status.parse()?;
    let registers = shown.event.is_some() && status.takes_registrations();
    let acts = html! {
        @if registers { (ui::button_link(ButtonKind::Primary, msg::event_register(l), &format!("{here}/register"))) }
        @if status.is_over() && shown.event.is_some() { (ui::button_link(ButtonKind::Secondary, msg::event_feedback(l), &format!("{here}/feedback"))) }
    };
    let labels = [
        ("reason", msg::event_cancel_reason(l)),
        ("recording", msg::event_recording(l)),
        ("transcript", msg::event_transcript(l)),
        ("captions", msg::event_captions(l)),
        ("concepts", msg::event_concept(l)),
    ];
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (ui::local_text(l, &document.titles)) }, Some(html! {
            (l.coded("event-kind", &document.kind)) ", " (l.coded("event-mode", &document.mode)) " " (words::status_tag(l, &document.status))
        }), Some(acts)))
    };
    let main = html! {
        @if let (Some(own), Some(event)) = (&own, &shown.event) { (desk::organiser(ctx, &shown, event, own, sent, &again)?) }
        @if let Some(reason) = &document.cancelled_reason {
            section { h2 { (msg::event_cancelled_why(l)) } (ui::prose(reason)) }
        }
        section { h2 { (msg::event_concept(l)) }
            @if document.concepts.0.is_empty() { p.muted { (msg::event_concept_none(l)) } }
            (words::markdown_text(l, &document.concepts, "c-", 3))
        }
        (accessible(ctx, document))
        (rest(ctx, &shown, &here)?)
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &shown, national.as_ref())?))
}

fn facts(ctx: &Ctx, shown: &Shown, national: Option<&Zone>) -> Result<Markup> {
    let l = ctx.l10n;
    let document = &shown.document;
    let mut facts = vec![Fact::new(msg::event_begins(l), words::when(l, document, national)?)];
    if !document.venue.is_empty() {
        facts.push(Fact::new(msg::event_venue(l), ui::user_text(&document.venue)));
    }
    facts.push(Fact::new(msg::event_languages(l), words::languages(&document.languages)));
    if !document.organisers.is_empty() {
        facts.push(Fact::new(msg::event_organisers(l), ui::user_text(&document.organisers)));
    }
    if !document.contact.is_empty() {
        facts.push(Fact::new(msg::event_contact(l), ui::user_text(&document.contact)));
    }
    if let Some(seats) = document.seats {
        facts.push(Fact::new(msg::event_seats(l), html! { (l.number(i64::from(seats))) }));
    }
    if let Some(closes) = document.closes_at {
        facts.push(Fact::new(msg::event_closes(l), words::moment(l, document, closes)?));
    }
    if !document.states.is_empty() {
        let names: Vec<String> = document.states.iter().map(|code| words::state(l, code)).collect();
        facts.push(Fact::new(msg::event_states(l), html! { (names.join(msg::list_comma(l))) }));
    }
    let file = format!("{}.ics", words::address(ctx, &shown.slug));
    Ok(html! {
        (ui::summary_list(&facts))
        p { a href=(file) { (msg::event_ics(l)) } }
    })
}

/// What the event offers, in plain words: what is there, what can be asked for, what is not there.
fn accessible(ctx: &Ctx, document: &EventDocument) -> Markup {
    let l = ctx.l10n;
    let of = |offer: Offer| -> Vec<&Stated> {
        document.provisions.iter().filter(|one| one.offer == offer.code()).collect()
    };
    html! {
        section {
            h2 { (msg::event_accessibility(l)) }
            @if document.provisions.is_empty() { p.muted { (msg::event_accessibility_none(l)) } }
            @for offer in Offer::ALL {
                @let listed = of(*offer);
                @if !listed.is_empty() {
                    h3 { (l.coded("event-offer", offer.code())) }
                    ul {
                        @for one in listed {
                            li { (words::provision(l, &one.code)) @if let Some(note) = &one.note { " – " (ui::user_text(note)) } }
                        }
                    }
                }
            }
            @if document.extra_minute { p { (msg::event_extra_minute(l)) } }
        }
    }
}

fn rest(ctx: &Ctx, shown: &Shown, here: &str) -> Result<Markup> {
    let l = ctx.l10n;
    let document = &shown.document;
    Ok(html! {
        section {
            h2 { (msg::event_programme(l)) }
            @if document.sessions.is_empty() { p.muted { (msg::event_programme_none(l)) } }
            @else { p { a href={ (here) "/programme" } { (msg::event_sessions(l, words::number(document.sessions.len()))) } } }
        }
        section {
            h2 { (msg::event_documents(l)) }
            @if document.documents.is_empty() { p.muted { (msg::event_documents_none(l)) } }
            @else { p { a href={ (here) "/documents" } { (msg::event_documents_count(l, words::number(document.documents.len()))) } } }
            @if let (Some(recording), Some(transcript)) = (&document.recording, &document.transcript) {
                p { a href=(recording) rel="noopener noreferrer" { (msg::event_recording(l)) } ", " a href=(transcript) rel="noopener noreferrer" { (msg::event_transcript(l)) } }
            }
        }
        section {
            h2 { (msg::event_report(l)) }
            (reports::links(ctx, shown)?)
        }
    })
}

/// Takes a step. What is missing before an event opens or closes is shown where it can be said.
pub async fn act(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        suivi_domain::events::owned(tx.conn, &actor, &to)?;
        let step = value(&asked, "step");
        let done = match step {
            "task" => {
                let is_done = value(&asked, "done") == "yes";
                commands::mark_task(tx, &actor, &to, value(&asked, "task"), is_done)?;
                "event-task-marked"
            }
            "recording" => {
                let link = (
                    value(&asked, "recording"),
                    value(&asked, "transcript"),
                    value(&asked, "captions") == "yes",
                );
                commands::link_recording(tx, &actor, &to, link)?;
                "event-recording-saved"
            }
            _ => {
                let seen = revision(&asked)?;
                match step {
                    "announce" => steps::announce(tx, &actor, &to, seen).map(|_| "event-announced")?,
                    "open" => steps::open(tx, &actor, &to, seen).map(|_| "event-opened")?,
                    "hold" => steps::hold(tx, &actor, &to, seen).map(|_| "event-was-held")?,
                    "await" => steps::await_report(tx, &actor, &to, seen).map(|_| "event-awaits-report")?,
                    "close" => steps::close(tx, &actor, &to, seen).map(|_| "event-was-closed")?,
                    "cancel" => steps::cancel(tx, &actor, &to, value(&asked, "reason"), seen)
                        .map(|_| "event-was-cancelled")?,
                    other => return Err(Refusal::invalid("step", Problem::unknown_choice(other)).into()),
                }
            }
        };
        Ok(done)
    });
    let here = words::address(&ctx, &slug);
    let page = |again| refused(&ctx, &slug, &sent, again);
    answer::outcome(&ctx, made.await, |done| answer::done(&here, done), page).await
}

/// The page where what is missing can be said.
async fn refused(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    match value(sent, "step") {
        "open" if !again.errors.is_empty() => accessibility::again(ctx, slug, again).await,
        "close" if !again.errors.is_empty() => reports::again(ctx, slug, again).await,
        _ => render(ctx, slug.to_owned(), sent, again).await,
    }
}
