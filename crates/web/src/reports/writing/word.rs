//! The way through Word. The task: a ministry edits its part in Word, sends the file back, and its changes wait as suggestions.

use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::Report;
use suivi_domain::reports::writing::word_file::{self, Outcome};
use suivi_formats::document::docx;
use suivi_kernel::{Problem, Refusal, Result};

use super::{Worded, words};
use crate::accounts::answer::{self, Again};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Uploaded;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String, String)>;

/// The largest Word file that is taken, in bytes.
const LARGEST: u64 = 16 << 20;

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, Again::default(), None).await?)
}

async fn report(ctx: &Ctx, slug: String) -> Result<Report> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let reading = move |conn: &mut suivi_store::Conn| queries::find(conn, &actor, &mechanism, &slug);
    Ok(ctx.app.db.read(reading).await?.0)
}

async fn render(ctx: &Ctx, slug: String, again: Again, outcome: Option<Outcome>) -> Result<Markup> {
    let l = ctx.l10n;
    let row = report(ctx, slug).await?;
    let here = words::address(ctx, &row.slug);
    let mut cx = shell::page_below(ctx, msg::report_word_back(l), words::way(ctx, &row));
    cx.notice = again.notice;
    let list = |title: &str, items: &[String]| {
        html! {
            @if !items.is_empty() {
                h3 { (title) }
                ul { @for item in items { li { (ui::user_text(item)) } } }
            }
        }
    };
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("file", msg::report_word_file(l))]))
        (ui::page_head(html! { (msg::report_word_back(l)) }, Some(words::title(&row)?), None))
        @if let Some(outcome) = &outcome {
            section role="status" {
                h2 { (msg::report_word_outcome(l)) }
                p { (msg::report_word_unchanged(l, words::number(outcome.unchanged))) }
                (list(msg::report_word_suggested(l), &outcome.suggested))
                (list(msg::report_word_unknown(l), &outcome.unknown))
                (list(msg::report_word_missing(l), &outcome.missing))
                p { a href=(here) { (msg::report_back_to(l)) } }
            }
        }
        ol {
            li { a href={ (here) "/file/docx" } { (msg::report_word_step_1(l)) } }
            li { (msg::report_word_step_2(l)) }
            li { (msg::report_word_step_3(l)) }
        }
        @if words::is_open(&row) {
            (ui::upload_form(&format!("{here}/word"), ctx.csrf(), html! {
                (ui::file_field(l, &Field::new("file", msg::report_word_file(l)).accept(".docx").errors(&again.errors), Some(LARGEST)))
                (ui::button(ButtonKind::Primary, msg::report_word_send(l), None))
            }))
        } @else { p { (msg::report_closed(l)) } }
    };
    Ok(ui::page(&cx, main))
}

/// Takes the file: what differs is suggested for its section.
pub async fn take(ctx: Ctx, Path((_, _, slug)): Place, request: Request) -> Result<Response, Failure> {
    match taken(&ctx, &slug, request).await {
        Ok(outcome) => Ok(render(&ctx, slug, Again::default(), Some(outcome)).await?.into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, slug, again, None).await?))
        }
    }
}

async fn taken(ctx: &Ctx, slug: &str, request: Request) -> Result<Outcome> {
    let uploaded = Uploaded::of_request(ctx, request, LARGEST).await?;
    let Some((_, blob)) = uploaded.file else {
        return Err(Refusal::invalid("file", Problem::required("")).into());
    };
    let path = ctx.app.blobs.path(&blob.hash);
    let file = answer::blocking(move || {
        let bytes = std::fs::read(path)?;
        docx::read(&bytes).map_err(|error| Refusal::invalid("file", Problem::unreadable_file(error)).into())
    })
    .await?;
    let (actor, mechanism, to) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.to_owned());
    ctx.app
        .db
        .write(move |tx| {
            let worded = Worded::new(queries::language_of(tx.conn, &mechanism, &to)?);
            word_file::take(tx, &actor, &mechanism, &to, &file, &worded)
        })
        .await
}
