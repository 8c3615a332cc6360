//! What readers say who used a practice, and how a note that does harm is hidden.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::practices::model::{NoteKind, PracticeDocument};
use suivi_domain::hub::practices::{self, queries};
use suivi_domain::hub::shelf::{self, Kind};
use suivi_domain::hub::voices::{self, Voice};
use suivi_kernel::{Act, ObjectKind, Problem, Refusal, Result};

use super::{acts, shown, words};
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

type Place = Path<(String, String)>;

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let reading = move |conn: &mut suivi_store::Conn| {
        let document: PracticeDocument = shelf::item(conn, &actor, Kind::Practice, &to)?.document()?;
        let voices = voices::voices(conn, &actor, Act::Create, ObjectKind::GoodPractice)?;
        Ok((document, voices))
    };
    let (document, voices): (PracticeDocument, Vec<Voice>) = ctx.app.db.read(reading).await?;
    let mut cx = shell::page_below(ctx, msg::practice_reuse(l), vec![words::way(ctx)]);
    cx.notice = again.notice;
    let errors = &again.errors;
    let keys: Vec<(String, String)> =
        voices.iter().map(|voice| (voice.key(), voice.names.best_text(l.language()).to_owned())).collect();
    let choices: Vec<Choice<'_>> =
        keys.iter().map(|(key, name)| Choice::new(key, name, value(sent, "voice") == key)).collect();
    let kinds: Vec<Choice<'_>> = NoteKind::ALL
        .iter()
        .map(|kind| {
            Choice::new(
                kind.code(),
                l.coded("practice-note", kind.code()),
                value(sent, "kind") == kind.code(),
            )
        })
        .collect();
    let labels = [
        ("kind", msg::practice_note_kind(l)),
        ("text", msg::practice_note_text(l)),
        ("name", msg::practice_author(l)),
        ("voice", msg::practice_voice(l)),
    ];
    let title = shown::chosen(ctx, &document).map(|version| shown::title(ctx, version));
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::practice_reuse(l)) }, title, None))
        p { (msg::practice_reuse_lead(l)) }
        (ui::form(&format!("{}/reuse", words::address(ctx, &slug)), ctx.csrf(), html! {
            (ui::radios(l, &Field::new("kind", msg::practice_note_kind(l)).errors(errors), &kinds))
            (ui::text_area(l, &Field::optional("text", msg::practice_note_text(l)).hint(msg::practice_note_hint(l)).value(value(sent, "text")).errors(errors).rows(5)))
            @if voices.len() > 1 { (ui::select(l, &Field::new("voice", msg::practice_voice(l)).errors(errors), &choices)) }
            (ui::text_field(l, &Field::optional("name", msg::practice_author(l)).hint(msg::practice_author_hint(l)).value(value(sent, "name")).errors(errors)))
            (ui::button(ButtonKind::Primary, msg::practice_note_leave(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Leaves the note.
pub async fn leave(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| {
            shelf::item(tx.conn, &actor, Kind::Practice, &to)?;
            let kind: NoteKind = value(&asked, "kind").parse().map_err(|_| match value(&asked, "kind") {
                "" => Refusal::invalid("kind", Problem::required("")),
                other => Refusal::invalid("kind", Problem::unknown_choice(other)),
            })?;
            let key = some(value(&asked, "voice"));
            let voice = (key.as_deref(), value(&asked, "name"));
            practices::leave_note(tx, &actor, &to, voice, (kind, value(&asked, "text")))
        })
        .await;
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "practice-noted"),
        |again| render(&ctx, slug.clone(), &sent, again),
    )
    .await
}

type OnePlace = Path<(String, String, String)>;

/// The page that asks why a note is hidden.
pub async fn hide_page(ctx: Ctx, Path((_, slug, id)): OnePlace) -> Result<Markup, Failure> {
    Ok(render_hide(&ctx, slug, id, Again::default()).await?)
}

async fn render_hide(ctx: &Ctx, slug: String, id: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let (may, row) = ctx.app.db.read(move |conn| queries::may_at(conn, &actor, &to)).await?;
    let document = row.ok_or(Refusal::NotFound)?.document()?.ok_or(Refusal::NotFound)?;
    if !may.moderate {
        return Err(Refusal::NotPermitted.into());
    }
    let note = document.notes.iter().find(|note| note.id == id).ok_or(Refusal::NotFound)?;
    let asks = acts::Asks {
        title: msg::practice_note_hide(l),
        lead: html! { p { (msg::practice_note_hide_lead(l)) } blockquote { (ui::prose(&note.text)) } },
        button: msg::practice_note_hide(l),
        action: format!("{}/reuse/{id}/hide", words::address(ctx, &slug)),
    };
    Ok(acts::ask_for_a_reason(ctx, &slug, &asks, again))
}

/// Hides it.
pub async fn hide(
    ctx: Ctx,
    Path((_, slug, id)): OnePlace,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to, note) = (ctx.actor.clone(), slug.clone(), id.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| practices::hide_note(tx, &actor, &to, &note, value(&sent, "reason")))
        .await;
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&here, "practice-note-hidden"),
        |again| render_hide(&ctx, slug.clone(), id.clone(), again),
    )
    .await
}
