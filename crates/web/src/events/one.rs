//! One event. The task: anyone learns what it is, when by which clock, what it offers to whom, and how to take part; an
//! organiser sees what is due now and takes the next step.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::events::model::{EventDocument, EventStatus, Offer, Stated};
use suivi_domain::events::queries::{self, Desk, Shown};
use suivi_domain::events::rows::Event;
use suivi_domain::events::{commands, steps};
use suivi_kernel::{Problem, Refusal, Result, Zone};

use super::{accessibility, calendar, reports, words};
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Fact, Field, InputKind};

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
    let desk = match shown.event.clone().filter(|_| shown.organises) {
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
        @if let (Some(desk), Some(event)) = (&desk, &shown.event) { (organiser(ctx, &shown, event, desk, sent, &again)?) }
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

/// What an organiser sees: the next step, what is due, who comes.
fn organiser(
    ctx: &Ctx,
    shown: &Shown,
    event: &Event,
    desk: &Desk,
    sent: &Sent,
    again: &Again,
) -> Result<Markup> {
    let l = ctx.l10n;
    let here = words::address(ctx, &shown.slug);
    let status = event.status()?;
    let seen = event.revision.to_string();
    let step = |name: &str, label: &str, kind: ButtonKind| {
        ui::form(
            &format!("{here}/act"),
            ctx.csrf(),
            html! {
                (ui::hidden("step", name)) (ui::hidden("revision", &seen)) (ui::button(kind, label, None))
            },
        )
    };
    let pages = [
        ("edit", msg::event_edit(l)),
        ("accessibility", msg::event_accessibility(l)),
        ("programme", msg::event_programme(l)),
        ("documents", msg::event_documents(l)),
        ("registrations", msg::event_registrations(l)),
        ("reports", msg::event_reports(l)),
    ];
    Ok(html! {
        section.screen-only {
            h2 { (msg::event_organise(l)) }
            p.buttons {
                @for (page, label) in pages { (ui::button_link(ButtonKind::Secondary, label, &format!("{here}/{page}"))) }
                @if shown.reads_needs { (ui::button_link(ButtonKind::Secondary, msg::event_needs(l), &format!("{here}/needs"))) }
            }
            @match status {
                EventStatus::Draft => {
                    p { (msg::event_step_announce(l)) }
                    (step("announce", msg::event_announce(l), ButtonKind::Primary))
                }
                EventStatus::Announced => {
                    p { (msg::event_step_open(l)) }
                    @if !desk.before_opening.is_empty() {
                        p.attention { (msg::event_before_opening(l, words::number(desk.before_opening.len()))) " "
                            a href={ (here) "/accessibility" } { (msg::event_accessibility(l)) } }
                    }
                    (step("open", msg::event_open(l), ButtonKind::Primary))
                }
                EventStatus::Open | EventStatus::Full => {
                    @if event.starts_at <= ctx.app.db.clock().now() { (step("hold", msg::event_hold(l), ButtonKind::Primary)) }
                }
                EventStatus::Held | EventStatus::ReportDue => {
                    p { (msg::event_step_close(l)) }
                    @if !desk.before_closing.is_empty() {
                        p.attention { (msg::event_before_closing(l, words::number(desk.before_closing.len()))) " "
                            a href={ (here) "/reports" } { (msg::event_reports(l)) } }
                    }
                    (step("close", msg::event_close(l), ButtonKind::Primary))
                    @if status == EventStatus::Held { (step("await", msg::event_await(l), ButtonKind::Secondary)) }
                }
                EventStatus::Closed | EventStatus::Cancelled => {}
            }
            (places(ctx, desk))
            (tasks(ctx, &here, desk))
            @if status.is_over() { (recording(ctx, &here, event, sent, again)) (said(ctx, desk)) }
            @if status.lies_ahead() { (cancel(ctx, &here, &seen, sent, again)) }
        }
    })
}

fn places(ctx: &Ctx, desk: &Desk) -> Markup {
    let l = ctx.l10n;
    html! {
        ul.plain {
            @for one in &desk.places {
                li {
                    (l.coded("event-mode", one.way.code())) ": "
                    @match one.limit {
                        Some(limit) => { (msg::event_places_of(l, i64::from(limit), one.taken)) }
                        None => { (msg::event_places(l, one.taken)) }
                    }
                    @if one.waiting > 0 { ", " (msg::event_waiting(l, one.waiting)) }
                    @if one.assistants > 0 { ", " (msg::event_assistants_count(l, one.assistants)) }
                }
            }
        }
    }
}

fn tasks(ctx: &Ctx, here: &str, desk: &Desk) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    html! {
        details open {
            summary { (msg::event_timeline(l)) }
            ul.plain {
                @for task in &desk.tasks {
                    li {
                        (l.coded("event-task", task.code)) ", "
                        @match &task.done {
                            Some(done) => { (ui::day(l, task.due_on)) " " (ui::status_tag(msg::event_task_done(l), ui::Shape::Full, ui::Tone::Good)) span.hidden { (l.date(done.on)) } }
                            None => {
                                (crate::followup::when::due(l, task.due_on, today))
                                @if task.due_on < today { " " (ui::status_tag(msg::event_task_late(l), ui::Shape::Triangle, ui::Tone::Overdue)) }
                                @else if task.is_due_now(today) { " " (ui::status_tag(msg::event_task_now(l), ui::Shape::Half, ui::Tone::Attention)) }
                            }
                        }
                        form.inline method="post" action={ (here) "/act" } {
                            (ui::csrf_field(ctx.csrf())) (ui::hidden("step", "task")) (ui::hidden("task", task.code))
                            (ui::hidden("done", if task.done.is_some() { "no" } else { "yes" })) " "
                            button.button type="submit" {
                                @if task.done.is_some() { (msg::event_task_undo(l)) } @else { (msg::event_task_mark(l)) }
                                span.hidden { ": " (l.coded("event-task", task.code)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn recording(ctx: &Ctx, here: &str, event: &Event, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "step") == "recording";
    let typed = |name: &str, kept: Option<&String>| {
        if is_sent { value(sent, name).to_owned() } else { kept.cloned().unwrap_or_default() }
    };
    let (address, transcript) =
        (typed("recording", event.recording.as_ref()), typed("transcript", event.transcript.as_ref()));
    let has_captions = if is_sent { value(sent, "captions") == "yes" } else { event.recording.is_some() };
    html! {
        details open[is_sent] {
            summary { (msg::event_recording_link(l)) }
            (ui::form(&format!("{here}/act"), ctx.csrf(), html! {
                (ui::hidden("step", "recording"))
                (ui::text_field(l, &Field::optional("recording", msg::event_recording(l)).hint(msg::event_recording_hint(l)).kind(InputKind::Url).value(&address).errors(&again.errors)))
                (ui::text_field(l, &Field::optional("transcript", msg::event_transcript(l)).kind(InputKind::Url).value(&transcript).errors(&again.errors)))
                (ui::checkbox(l, &Field::optional("captions", msg::event_captions(l)).errors(&again.errors), has_captions))
                (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
            }))
        }
    }
}

fn said(ctx: &Ctx, desk: &Desk) -> Markup {
    let l = ctx.l10n;
    html! {
        details {
            summary { (msg::event_feedback_said(l, words::number(desk.feedback.len()))) }
            @for one in &desk.feedback {
                @if !one.useful.is_empty() { h3 { (msg::event_useful(l)) } (ui::prose(&one.useful)) }
                @if !one.better.is_empty() { h3 { (msg::event_better(l)) } (ui::prose(&one.better)) }
            }
        }
    }
}

fn cancel(ctx: &Ctx, here: &str, seen: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "step") == "cancel";
    html! {
        details open[is_sent] {
            summary { (msg::event_cancel(l)) }
            p { (msg::event_cancel_lead(l)) }
            (ui::form(&format!("{here}/act"), ctx.csrf(), html! {
                (ui::hidden("step", "cancel")) (ui::hidden("revision", seen))
                (ui::text_area(l, &Field::new("reason", msg::event_cancel_reason(l)).value(if is_sent { value(sent, "reason") } else { "" }).errors(&again.errors).rows(3)))
                (ui::button(ButtonKind::Danger, msg::event_cancel(l), None))
            }))
        }
    }
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
