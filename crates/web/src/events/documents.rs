//! Documents of an event. The task: anyone saves them and knows beforehand how accessible each is; an organiser adds them.

use axum::extract::{Path, Request};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::events::document::FileDocument;
use suivi_domain::events::documents::{self as domain, NewDocument};
use suivi_domain::events::model::{Accessible, DocumentKind};
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Language, Problem, Refusal, Result};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, chosen, some, value};
use crate::context::Ctx;
use crate::errors::Failure;

use crate::followup::{evidence, received};
use crate::i18n::msg;
use crate::input::{Posted, Uploaded};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Field, Row, Table};

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, &slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, _) = words::read(ctx, slug).await?;
    let mut cx = shell::page_below(ctx, msg::event_documents(l), words::way(ctx, &shown));
    cx.notice = again
        .notice
        .clone()
        .or_else(|| answer::news(ctx, &["event-document-added", "event-document-removed"]));
    let labels = [
        ("file", msg::event_file(l)),
        ("kind", msg::event_document_kind(l)),
        ("title", msg::event_document_title(l)),
        ("language", msg::event_document_language(l)),
        ("accessible", msg::event_document_accessible(l)),
        ("note", msg::event_document_note(l)),
    ];
    let files = &shown.document.documents;
    let is_here = shown.event.is_some();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::event_documents(l)) }, Some(html! { (ui::local_text(l, &shown.document.titles)) }), None))
        @if files.is_empty() { (ui::empty_state(msg::event_documents_none(l), msg::event_documents_step(l), None)) }
        @else { (table(ctx, slug, files, is_here, shown.organises)) }
        @if !is_here { p.muted { (msg::event_documents_elsewhere(l)) } }
        @if shown.organises { (add_form(ctx, slug, sent, &again)) }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, slug: &str, files: &[FileDocument], is_here: bool, organises: bool) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/documents", words::address(ctx, slug));
    let row = |file: &FileDocument| {
        let language = file.language.parse::<Language>();
        let title = match language {
            Ok(language) => ui::text_in(language, &file.title),
            Err(_) => ui::user_text(&file.title),
        };
        let mut cells = vec![
            html! {
                @if is_here { a href={ (here) "/" (file.id) } { (title) } } @else { (title) }
                p.muted { bdi { (file.file_name) } ", " (l.bytes(u64::try_from(file.size).unwrap_or_default())) }
            },
            html! { (l.coded("event-document", &file.kind)) },
            html! { (words::languages(std::slice::from_ref(&file.language))) },
            html! {
                (l.coded("event-accessible", &file.accessible))
                @if let Some(note) = &file.note { p.muted { (ui::user_text(note)) } }
            },
        ];
        if organises {
            cells.push(html! {
                form.inline method="post" action={ (here) "/" (file.id) "/remove" } {
                    (ui::csrf_field(ctx.csrf()))
                    button.button type="submit" { (msg::button_remove(l)) span.hidden { ": " (file.title) } }
                }
            });
        }
        Row::new(cells)
    };
    let mut columns = vec![
        Column::main(msg::event_document_title(l)),
        Column::text(msg::event_document_kind(l)),
        Column::text(msg::event_document_language(l)),
        Column::text(msg::event_document_accessible(l)),
    ];
    if organises {
        columns.push(Column::text(msg::button_remove(l)));
    }
    ui::data_table(
        l,
        &Table {
            caption: msg::event_documents(l),
            caption_is_seen: false,
            columns,
            rows: files.iter().map(row).collect(),
        },
    )
}

fn add_form(ctx: &Ctx, slug: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let kinds: Vec<Choice<'_>> = DocumentKind::ALL
        .iter()
        .map(|one| {
            Choice::new(one.code(), l.coded("event-document", one.code()), value(sent, "kind") == one.code())
        })
        .collect();
    let language = match value(sent, "language") {
        "" => l.language().code(),
        code => code,
    };
    let accessible: Vec<Choice<'_>> = Accessible::ALL
        .iter()
        .map(|one| {
            Choice::new(
                one.code(),
                l.coded("event-accessible", one.code()),
                value(sent, "accessible") == one.code(),
            )
        })
        .collect();
    html! {
        section.screen-only {
            h2 { (msg::event_document_add(l)) }
            (ui::upload_form(&format!("{}/documents", words::address(ctx, slug)), ctx.csrf(), html! {
                (ui::text_field(l, &Field::new("title", msg::event_document_title(l)).value(value(sent, "title")).errors(errors)))
                (ui::select(l, &Field::new("kind", msg::event_document_kind(l)).errors(errors), &kinds))
                (ui::select(l, &Field::new("language", msg::event_document_language(l)).errors(errors), &words::language_choices(&[language])))
                (ui::radios(l, &Field::new("accessible", msg::event_document_accessible(l)).hint(msg::event_document_accessible_hint(l)).errors(errors), &accessible))
                (ui::text_field(l, &Field::optional("note", msg::event_document_note(l)).hint(msg::event_document_note_hint(l)).value(value(sent, "note")).errors(errors)))
                (ui::file_field(l, &Field::new("file", msg::event_file(l)).errors(errors), Some(LARGEST)))
                (ui::button(ButtonKind::Primary, msg::event_document_add(l), None))
            }))
        }
    }
}

/// Adds a document.
pub async fn add(ctx: Ctx, Path((_, slug)): Place, request: Request) -> Result<Response, Failure> {
    let mut uploaded = Uploaded::of_request(&ctx, request, LARGEST).await?;
    words::read(&ctx, &slug).await?;
    let sent: Sent = uploaded.fields.clone();
    let made = kept(&ctx, &slug, &sent, &mut uploaded).await;
    let here = format!("{}/documents", words::address(&ctx, &slug));
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&here, "event-document-added"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}

async fn kept(ctx: &Ctx, slug: &str, sent: &Sent, uploaded: &mut Uploaded) -> Result<()> {
    let invalid = |problem| Refusal::Invalid(vec![problem]);
    let kind = chosen(sent, "kind").map_err(invalid)?;
    let language = chosen(sent, "language").map_err(invalid)?;
    let accessible = chosen(sent, "accessible").map_err(invalid)?;
    let file = received(ctx, uploaded.file.take()).await?;
    let file = file.ok_or_else(|| Refusal::invalid("file", Problem::required("")))?;
    let new = NewDocument {
        kind,
        language,
        title: value(sent, "title").to_owned(),
        accessible,
        note: some(value(sent, "note")),
        file,
    };
    let (actor, to) = (ctx.actor.clone(), slug.to_owned());
    ctx.app.db.write(move |tx| domain::add(tx, &actor, &to, &new).map(|_| ())).await
}

/// Takes a document away.
pub async fn remove(
    ctx: Ctx,
    Path((_, slug, id)): Path<(String, String, String)>,
    Posted(_): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    ctx.app.db.write(move |tx| domain::remove(tx, &actor, &to, &id)).await?;
    let here = format!("{}/documents", words::address(&ctx, &slug));
    Ok(answer::done(&here, "event-document-removed").into_response())
}

/// A document's file: saved, never shown in the page.
pub async fn file(
    ctx: Ctx,
    Path((_, slug, id)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    let row = ctx.app.db.read(move |conn| domain::file(conn, &actor, &slug, &id)).await?;
    evidence::kept(&ctx, &asked, row.blob_hash, (Some(row.size), Some(row.media_type), row.file_name)).await
}
