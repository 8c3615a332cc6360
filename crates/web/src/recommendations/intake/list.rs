//! The documents that came in, and the form for the next. Task: an officer drops the file she was sent, and sees a second
//! later what it recommends.

use axum::extract::Multipart;
use axum::response::{Redirect, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::intake::{self, Kept};
use suivi_kernel::{Problem, Refusal, Result};
use suivi_store::blobs::Blob;

use super::{address, kind_name, list_address, name, work_tag};
use crate::accounts::answer::{self, Again, blocking};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Uploaded;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Field, Row, Table};

/// Documents on the page.
const SHOWN: i64 = 50;

/// The documents so far, and the form for a new one.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = answer::news(&ctx, &["doc-in-done-dropped"]);
    Ok(show(&ctx, Again { notice, ..Again::default() }, "").await?)
}

async fn show(ctx: &Ctx, again: Again, pasted: &str) -> Result<Markup> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let all = ctx.app.db.read(move |conn| intake::latest(conn, &actor, &mechanism, SHOWN)).await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, msg::doc_in_title(l), Vec::new());
    cx.notice = again.notice;
    let largest = ctx.app.settings.upload_limit.min(suivi_formats::reading::LARGEST as u64);
    let labels = [("file", msg::doc_in_file(l)), ("pasted", msg::doc_in_paste(l))];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::doc_in_title(l)) }, Some(html! { (msg::doc_in_lead(l)) }), None))
        section {
            h2 { (msg::doc_in_new(l)) }
            (ui::upload_form(&list_address(ctx), ctx.csrf(), html! {
                (ui::file_field(l, &Field::optional("file", msg::doc_in_file(l)).hint(msg::doc_in_file_hint(l))
                    .errors(&again.errors).accept(".docx,.doc,.pdf,.html,.htm,.txt,.rtf"), Some(largest)))
                details open[!pasted.is_empty()] {
                    summary { (msg::doc_in_paste(l)) }
                    (ui::text_area(l, &Field::optional("pasted", msg::doc_in_paste(l)).hint(msg::doc_in_paste_hint(l))
                        .errors(&again.errors).value(pasted).rows(12)))
                }
                (ui::button(ButtonKind::Primary, msg::doc_in_read(l), None))
            }))
        }
        section {
            h2 { (msg::doc_in_title(l)) }
            @if all.is_empty() { (ui::empty_state(msg::doc_in_empty(l), msg::doc_in_empty_step(l), None)) }
            @else { (table(ctx, &all)) }
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, all: &[Kept]) -> Markup {
    let l = ctx.l10n;
    let row = |kept: &Kept| {
        let intake = &kept.intake;
        Row::new(vec![
            html! { a href=(address(ctx, &intake.id)) { (ui::user_text(name(intake))) } },
            html! { (kind_name(ctx, &intake.kind)) },
            work_tag(ctx, intake),
            html! { (l.number(kept.items)) },
            ui::moment(l, intake.created_at),
            ui::user_text(&intake.created_label),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::doc_in_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::doc_in_file(l)),
                Column::text(msg::doc_in_kind(l)),
                Column::text(msg::field_status(l)),
                Column::number(msg::doc_in_found(l)),
                Column::text(msg::import_when(l)),
                Column::text(msg::import_by(l)),
            ],
            rows: all.iter().map(row).collect(),
        },
    )
}

/// Takes a file or a pasted text, reads it and leads to what was found.
pub async fn bring(ctx: Ctx, form: Multipart) -> Result<Response, Failure> {
    let uploaded = Uploaded::read(&ctx, form).await?;
    let pasted = uploaded.field("pasted").to_owned();
    let brought = receive(&ctx, uploaded.file, pasted.clone()).await;
    let next = |id: String| Redirect::to(&address(&ctx, &id));
    answer::outcome(&ctx, brought, next, |again| show(&ctx, again, &pasted)).await
}

async fn receive(ctx: &Ctx, file: Option<(String, Blob)>, pasted: String) -> Result<String> {
    let (blobs, named) = (ctx.app.blobs.clone(), msg::doc_in_pasted(ctx.l10n).to_owned());
    let incoming = blocking(move || {
        let (name, file) = match file {
            Some(file) => file,
            None if pasted.trim().is_empty() => {
                return Err(Refusal::invalid("file", Problem::required("")).into());
            }
            None => (named, blobs.keep(&mut pasted.as_bytes())?),
        };
        intake::read(&blobs, &name, &file)
    })
    .await?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let receive = move |tx: &mut suivi_store::Tx<'_>| {
        intake::receive(tx, &actor, Some(&mechanism), &mechanism.state, &incoming)
    };
    ctx.app.db.write(receive).await
}
