//! A report as a file, and to be read on screen.

use axum::extract::Path;
use axum::response::{Redirect, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::compose::{self, Composed};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::Report;
use suivi_formats::document::{Block, Document, docx, epub, html as paper, plain_text};
use suivi_formats::export::{Column, Format, Table};
use suivi_kernel::{Language, Problem, Refusal, Result};
use suivi_pdf::PdfError;

use super::{Worded, words};
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui;

/// The media type of a Word file.
pub const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The kinds of file that a document becomes, with what they are called.
pub fn kinds(l: L10n) -> [(&'static str, &'static str); 4] {
    [
        ("docx", msg::file_word(l)),
        ("pdf", msg::file_pdf(l)),
        ("html", msg::file_html(l)),
        ("epub", msg::file_epub(l)),
    ]
}

async fn composed(ctx: &Ctx, slug: String) -> Result<(Report, Composed, bool)> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let reading = move |conn: &mut suivi_store::Conn| {
        let (report, sight) = queries::find(conn, &actor, &mechanism, &slug)?;
        let worded = Worded::new(report.language.parse()?);
        let composed = compose::document(conn, &mechanism, &report, &sight, &worded)?;
        Ok((report, composed, sight.whole))
    };
    let found: (Report, Composed, bool) = ctx.app.db.read(reading).await?;
    words::note_reading(ctx, &found.0).await?;
    Ok(found)
}

/// The report to be read on screen, as it will be printed.
pub async fn read(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (report, composed, is_whole) = composed(&ctx, slug).await?;
    let language: Language = words::language(&report)?;
    let cx = shell::page_below(&ctx, msg::report_read(l), words::way(&ctx, &report));
    let options = paper::Options { ids: "r-", ..paper::Options::default() };
    let main = html! {
        (ui::page_head(words::title(&report)?, Some(html! {
            @if is_whole { (words::budget(l, composed.counted(&report), report.words)) } @else { (msg::report_own_part(l)) }
        }), None))
        article.paper lang=(language.tag()) dir=(language.direction().as_str()) {
            (maud::PreEscaped(paper::body(&composed.document, &options)))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Leads to what a mark in a text names as its source.
pub async fn source(
    ctx: Ctx,
    Path((_, _, kind, id)): Path<(String, String, String, String)>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let page = ctx.app.db.read(move |conn| queries::source(conn, &actor, &mechanism, &kind, &id)).await?;
    Ok(Redirect::to(&format!("{}/{page}", ctx.base())))
}

/// The report as a file.
pub async fn file(
    ctx: Ctx,
    Path((_, _, slug, kind)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let (report, composed, _) = composed(&ctx, slug).await?;
    answer(&ctx, &report.slug, &kind, composed.document).await
}

/// A document as a file of some kind.
pub async fn answer(ctx: &Ctx, name: &str, kind: &str, document: Document) -> Result<Response, Failure> {
    let app = ctx.app.clone();
    let wanted = kind.to_owned();
    let written = tokio::task::spawn_blocking(move || -> Result<Option<(&'static str, Vec<u8>)>> {
        Ok(Some(match wanted.as_str() {
            "docx" => (WORD, docx::write(&document)?),
            "epub" => ("application/epub+zip", epub::write(&document)?),
            "html" => ("text/html; charset=utf-8", paper::page(&document).into_bytes()),
            "pdf" => ("application/pdf", suivi_pdf::write(&document, app.fonts()).map_err(refused)?),
            _ => return Ok(None),
        }))
    })
    .await
    .map_err(suivi_kernel::Error::from)??;
    let (media_type, file) = written.ok_or(Refusal::NotFound).map_err(suivi_kernel::Error::from)?;
    download::saved(ctx, name, kind, media_type, file)
}

/// A font that is missing is the administrator's to mend, and named; anything else is ours.
fn refused(error: PdfError) -> suivi_kernel::Error {
    match error {
        PdfError::MissingGlyphs { .. } => Refusal::Conflict(Problem::fonts_missing(error)).into(),
        other => other.into(),
    }
}

/// The matrix of recommendations as a list: `xlsx`, `csv` or `json`.
pub async fn matrix(
    ctx: Ctx,
    Path((_, _, slug, kind)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let format = Format::ALL.into_iter().find(|format| format.extension() == kind);
    let format = format.ok_or(Refusal::NotFound).map_err(suivi_kernel::Error::from)?;
    let (report, composed, is_whole) = composed(&ctx, slug).await?;
    let found = composed.document.annexes.iter().find_map(|block| match block {
        Block::Table { caption, header, rows } => Some((caption, header, rows)),
        _ => None,
    });
    let Some((caption, header, rows)) = found.filter(|_| is_whole) else {
        return Err(Refusal::NotFound.into());
    };
    let keys = ["number", "recommendation", "recommending_states", "position", "measures", "status", "goals"];
    let columns = header
        .iter()
        .zip(keys)
        .map(|(title, key)| match key {
            "recommendation" | "measures" => Column::wide(key, plain_text(title)),
            _ => Column::new(key, plain_text(title)),
        })
        .collect();
    let table = Table { title: caption.clone(), language: words::language(&report)?, columns };
    let file = download::written(format, &table, |put| {
        for row in rows {
            let values: Vec<_> = row.iter().map(|cell| plain_text(cell).into()).collect();
            put(&values)?;
        }
        Ok(())
    })?;
    download::answer(&ctx, &format!("{}-matrix", report.slug), format, file)
}
