//! Sending a report. The task: the secretariat has the Word file, its digest and the record of how it was sent in one place, and
//! notes the symbol once the UN has published it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::compose;
use suivi_domain::reports::writing::model::Channel;
use suivi_domain::reports::writing::queries::{self, Whole};
use suivi_domain::reports::writing::submissions::{self, Sending, SentFile};
use suivi_formats::document::docx;
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use super::{Worded, words};
use crate::accounts::answer::{self, Again, Sent, chosen, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::acts::needed_day;
use crate::reports::list::today;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind};

type Place = Path<(String, String, String)>;

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let publishes = actor.may(Act::Publish, ObjectKind::ReportSubmitted, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        let language = queries::language_of(conn, &mechanism, &slug)?;
        queries::whole(conn, &actor, &mechanism, &slug, &Worded::new(language))
    };
    let whole: Whole = ctx.app.db.read(reading).await?;
    let row = &whole.row;
    let here = words::address(ctx, &row.slug);
    let mut cx = shell::page_below(ctx, msg::report_sending(l), words::way(ctx, row));
    cx.notice = again.notice.clone();
    let act = value(sent, "act");
    let none = ui::FieldErrors::default();
    let of = |name: &str| if act == name { &again.errors } else { &none };
    let labels = [
        ("sent_on", msg::obligation_sent_on(l)),
        ("channel", msg::report_channel(l)),
        ("receipt", msg::report_receipt(l)),
        ("symbol", msg::obligation_symbol(l)),
        ("note", msg::report_sending_note(l)),
    ];
    let channels: Vec<Choice<'_>> = Channel::ALL
        .iter()
        .map(|one| {
            Choice::new(one.code(), l.coded("channel", one.code()), one.code() == value(sent, "channel"))
        })
        .collect();
    let is_settled = ["approved", "submitted"].contains(&row.state.as_str());
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::report_sending(l)) }, Some(words::title(row)?), None))
        p { (words::state_tag(l, row, today(ctx))) }
        @if is_settled {
            p { (msg::report_sending_how(l)) }
            p { a.button href={ (here) "/file/docx" } { (msg::file_word(l)) } }
            (ui::form(&format!("{here}/sending"), ctx.csrf(), html! {
                (ui::hidden("act", "send")) (ui::hidden("revision", &row.revision.to_string()))
                (ui::text_field(l, &Field::new("sent_on", msg::obligation_sent_on(l)).kind(InputKind::Date).value(value(sent, "sent_on")).errors(of("send"))))
                (ui::select(l, &Field::new("channel", msg::report_channel(l)).errors(of("send")), &channels))
                (ui::text_field(l, &Field::optional("receipt", msg::report_receipt(l)).hint(msg::report_receipt_hint(l)).value(value(sent, "receipt")).errors(of("send"))))
                (ui::text_area(l, &Field::optional("note", msg::report_sending_note(l)).value(value(sent, "note")).errors(of("send")).rows(3)))
                (ui::button(ButtonKind::Primary, msg::report_record_sending(l), None))
            }))
        } @else { p { (msg::report_sending_not_yet(l)) } }
        @if publishes && row.state == "submitted" {
            h2 { (msg::report_publication(l)) }
            p { (msg::report_publication_how(l)) }
            (ui::form(&format!("{here}/publish"), ctx.csrf(), html! {
                (ui::hidden("act", "publish")) (ui::hidden("revision", &row.revision.to_string()))
                (ui::text_field(l, &Field::new("symbol", msg::obligation_symbol(l)).hint(msg::obligation_symbol_hint(l)).value(value(sent, "symbol")).errors(of("publish"))))
                (ui::button(ButtonKind::Primary, msg::report_publish(l), None))
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Records the sending. The file is written anew from the frozen text, kept, and its digest noted.
pub async fn submit(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let made = sent_off(&ctx, &slug, &sent).await;
    finish(&ctx, slug, &sent, made.map(|()| "report-sent")).await
}

async fn sent_off(ctx: &Ctx, slug: &str, sent: &Sent) -> Result<()> {
    let (actor, mechanism, to) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.to_owned());
    let reading = move |conn: &mut suivi_store::Conn| {
        let (report, sight) = queries::find(conn, &actor, &mechanism, &to)?;
        let worded = Worded::new(report.language.parse()?);
        Ok(compose::document(conn, &mechanism, &report, &sight, &worded)?.document)
    };
    let document = ctx.app.db.read(reading).await?;
    let blobs = ctx.app.blobs.clone();
    let blob = answer::blocking(move || blobs.keep(&mut docx::write(&document)?.as_slice())).await?;
    let (actor, mechanism, to, asked) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.to_owned(), sent.clone());
    ctx.app
        .db
        .write(move |tx| {
            let seen = revision(&asked)?;
            let file =
                SentFile { name: format!("{to}.docx"), size: i64::try_from(blob.size)?, hash: blob.hash };
            let sending = Sending {
                sent_on: needed_day(&asked, "sent_on")?,
                channel: chosen(&asked, "channel").map_err(|wrong| Refusal::Invalid(vec![wrong]))?,
                receipt: some(value(&asked, "receipt")),
                note: some(value(&asked, "note")),
            };
            submissions::submit(tx, &actor, &mechanism, &to, (sending, file), seen).map(|_| ())
        })
        .await
}

/// Notes the symbol under which the UN has published it.
pub async fn publish(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        submissions::published(tx, &actor, &mechanism, &to, value(&asked, "symbol"), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|_| "report-published")).await
}

async fn finish(
    ctx: &Ctx,
    slug: String,
    sent: &Sent,
    made: Result<&'static str>,
) -> Result<Response, Failure> {
    match made {
        Ok(done) => Ok(answer::done(&words::address(ctx, &slug), done).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, slug, sent, again).await?))
        }
    }
}
