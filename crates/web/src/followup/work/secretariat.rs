//! The secretariat's queue, and the list behind each of its lines.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::followup::worklists::secretariat::{Deadlines, Queue, QueueLine, Waiting, page};
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::{items, when};
use crate::i18n::msg;
use crate::paging::Page;
use crate::reports::words;
use crate::shell;
use crate::ui::{self, Column, Crumb, Row, Table};

/// What waits, how much, since when; below it the next dates.
pub(super) fn queue_section(ctx: &Ctx, lines: &[QueueLine], dates: &Deadlines) -> Result<Markup> {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = |line: &QueueLine| {
        let name = l.coded("queue", line.queue.code());
        Row::new(vec![
            html! { @if line.count > 0 { a href=(address(ctx, line.queue)) { (name) } } @else { (name) } },
            html! { @if line.count > 0 { (l.number(line.count)) } @else { span.muted { "0" } } },
            html! { @if let Some(oldest) = line.oldest { (l.age_of(oldest, now)) } },
        ])
    };
    Ok(html! {
        section.queue {
            h2 { (msg::queue_title(l)) }
            @if lines.iter().all(|line| line.count == 0) { p { (msg::todo_nothing(l)) } }
            (ui::data_table(l, &Table {
                caption: msg::queue_title(l),
                caption_is_seen: false,
                columns: vec![
                    Column::text(msg::queue_what(l)),
                    Column::number(msg::queue_count(l)),
                    Column::text(msg::queue_oldest(l)),
                ],
                rows: lines.iter().map(row).collect(),
            }))
        }
        (next_dates(ctx, dates)?)
    })
}

fn next_dates(ctx: &Ctx, dates: &Deadlines) -> Result<Markup> {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let geneva = suivi_kernel::Zone::geneva();
    Ok(html! {
        @let owes = dates.owed.overdue > 0 || dates.owed.next.is_some();
        @if dates.round.is_some() || dates.report.is_some() || dates.measure.is_some() || owes {
            section {
                h2 { (msg::deadlines_title(l)) }
                ul.plain {
                    @if dates.owed.overdue > 0 {
                        li { a href=(format!("{}/obligations", ctx.base())) { (msg::deadline_obligations_overdue(l)) } ": "
                            strong.overdue { (dates.owed.overdue) } }
                    }
                    @if let Some(row) = &dates.owed.next {
                        li { (msg::deadline_obligation(l)) " " (when::due(l, row.due_on, geneva.day(ctx.app.db.clock().now())))
                            " " span.muted { (msg::geneva_time(l)) } br; (words::link(ctx, row)?) }
                    }
                    @if let Some((item, day)) = &dates.report {
                        li { (msg::deadline_report(l)) " " (when::due(l, *day, geneva.day(ctx.app.db.clock().now())))
                            " " span.muted { (msg::geneva_time(l)) } br; (items::link(ctx, item)) }
                    }
                    @if let Some(round) = &dates.round {
                        li {
                            a href=(format!("{}/rounds/{}", ctx.base(), round.label)) { (msg::round_named(l, &round.label)) }
                            " " (when::due(l, geneva.day(round.due_at), geneva.day(ctx.app.db.clock().now())))
                            " " span.muted { (msg::geneva_time(l)) }
                        }
                    }
                    @if let Some(day) = dates.measure {
                        li { (msg::deadline_measure(l)) " " (when::due(l, day, today)) }
                    }
                }
            }
        }
    })
}

/// The list behind a line: where the work is done, for whoever may do it; else a list to read.
fn address(ctx: &Ctx, queue: Queue) -> String {
    let may = |act, kind| ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may(act, kind, &m.id));
    let page = match queue {
        Queue::ToVerify => "recommendations?kind=recommendation&live=yes&verified=no",
        Queue::ToAllocate => "recommendations?kind=recommendation&live=yes&verified=yes&lead=none",
        Queue::Unconfirmed => "allocations?status=proposed&part=lead",
        Queue::Contested => "allocations?status=contested&part=lead",
        Queue::Assessments => "assessments/waiting",
        Queue::Requests => "requests?state=open",
        Queue::ToValidate if may(Act::Approve, ObjectKind::UpdateDraft) => "updates/to-validate",
        Queue::ToPublish if may(Act::Publish, ObjectKind::UpdatePublished) => "updates/to-publish",
        Queue::StepBacks if may(Act::Publish, ObjectKind::PlanPublished) => "steps-back",
        other => return format!("{}/work/{}", ctx.base(), other.code()),
    };
    format!("{}/{page}", ctx.base())
}

/// The list behind one line of the queue.
pub(super) async fn list(
    ctx: Ctx,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let queue: Queue = name.parse().map_err(|_| Refusal::NotFound)?;
    let (actor, mechanism, now) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let here = Page::of(&ctx.uri)?;
    let at = here.window();
    let (total, waiting) =
        ctx.app.db.read(move |conn| page(conn, &actor, &mechanism, queue, at, now)).await?;
    let title = l.coded("queue", queue.code()).to_owned();
    let way = vec![Crumb::to(msg::nav_work(l), format!("{}/work", ctx.base()))];
    let cx = shell::page_below(&ctx, title.as_str(), way);
    let main = html! {
        (ui::page_head(html! { (title) }, Some(html! { (msg::items_count(l, total)) }), None))
        @if waiting.is_empty() { p { (msg::todo_nothing(l)) } } @else { (table(&ctx, &title, &waiting)) }
        (ui::pagination(l, &here.ways(&ctx, waiting.len(), total)))
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, title: &str, waiting: &[Waiting]) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = |one: &Waiting| {
        Row::new(vec![
            html! { @if let Some(item) = &one.item { (items::link(ctx, item)) } @else { "–" } },
            html! { @if let Some(institution) = &one.institution { (ui::local_text(l, institution)) } @else { "–" } },
            html! { (l.age_of(one.since, now)) },
            html! {
                @if let Some(note) = &one.note { (ui::user_text(note)) " " }
                @if let Some(id) = &one.update_id {
                    a href=(format!("{}/updates/{id}", ctx.base())) {
                        (msg::item_open(l)) @if let Some(item) = &one.item { span.hidden { ": " (items::words(l, item)) } }
                    }
                }
            },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: title,
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::queue_what(l)),
                Column::text(msg::institution(l)),
                Column::text(msg::queue_since(l)),
                Column::text(msg::queue_note(l)),
            ],
            rows: waiting.iter().map(row).collect(),
        },
    )
}
