//! Work behind the pages. The task: see what waits and what was given up, and have it tried again.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms;
use suivi_kernel::Result;
use suivi_store::jobs::Job;

use crate::accounts::answer::{self, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Shape, Table, Tone};

/// How many jobs of one state the page shows.
const MOST: i64 = 200;

/// What was given up, what runs, what waits.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    // Who runs the machine sees all of its work, whichever mechanism's page it is.
    let id = ctx.mechanism()?.id.clone();
    let (actor, scope) = (ctx.actor.clone(), (!ctx.actor.is_operator).then_some(id));
    let jobs = ctx
        .app
        .db
        .read(move |conn| {
            let mut all = Vec::new();
            for state in ["dead", "running", "queued"] {
                all.extend(mechanisms::jobs(conn, &actor, scope.as_deref(), state, MOST)?);
            }
            Ok(all)
        })
        .await?;
    let mut cx = shell::page_below(&ctx, msg::jobs_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["job-again-done"]);
    let main = html! {
        (ui::page_head(html! { (msg::jobs_title(l)) }, Some(html! { (msg::jobs_lead(l)) }), None))
        @if jobs.is_empty() { p { (msg::jobs_empty(l)) } } @else { (table(&ctx, &jobs)) }
    };
    Ok(ui::page(&cx, main))
}

fn state_tag(ctx: &Ctx, state: &str) -> Markup {
    let word = ctx.l10n.coded("job-state", state);
    match state {
        "dead" => ui::status_tag(word, Shape::Triangle, Tone::Overdue),
        "running" => ui::status_tag(word, Shape::Half, Tone::Active),
        _ => ui::status_tag(word, Shape::Open, Tone::Neutral),
    }
}

fn table(ctx: &Ctx, jobs: &[Job]) -> Markup {
    let l = ctx.l10n;
    let row = |job: &Job| {
        let retry = format!("{}/jobs/{}/retry", ctx.base(), job.id);
        Row::new(vec![
            html! { (l.coded("job-name", &job.kind)) },
            state_tag(ctx, &job.state),
            html! { (l.number(job.attempts.into())) },
            ui::moment(l, job.created_at),
            html! { @if let Some(error) = &job.last_error { (ui::user_text(error)) } },
            html! {
                @if job.state == "dead" {
                    (ui::post_button(ButtonKind::Secondary, msg::job_retry(l), &retry, ctx.csrf()))
                }
            },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::jobs_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::job_kind(l)),
                Column::text(msg::job_state(l)),
                Column::number(msg::job_attempts(l)),
                Column::text(msg::job_since(l)),
                Column::text(msg::job_last_error(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: jobs.iter().map(row).collect(),
        },
    )
}

/// Has a job that was given up tried again.
pub async fn retry(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    ctx.app.db.write(move |tx| mechanisms::retry_job(tx, &actor, &id)).await?;
    Ok(answer::done(&format!("{}/jobs", ctx.base()), "job-again-done").into_response())
}
