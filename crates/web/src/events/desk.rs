//! What an organiser sees on an event's page: the next step, places, the timeline, the recording, what participants said.

use maud::{Markup, html};
use suivi_domain::events::model::EventStatus;
use suivi_domain::events::queries::{Desk, Shown};
use suivi_domain::events::rows::Event;
use suivi_kernel::Result;

use super::words;
use crate::accounts::answer::{Again, Sent, value};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, ButtonKind, Field, InputKind};

/// What an organiser sees: the next step, what is due, who comes.
pub fn organiser(
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
            div.buttons {
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
