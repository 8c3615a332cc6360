//! The delegation's brief. The task: a delegate finds, per theme, what was recommended, what was done, the figures and what to say,
//! on paper that can be carried to the table.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::dialogue::{self, Asked, Figure, ThemePage, Told};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::Report;
use suivi_kernel::{Act, ObjectKind, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::plans::indicators::words as indicators;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String, String)>;

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let writes = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        let (row, sight) = queries::find(conn, &actor, &mechanism, &slug)?;
        let (_, pages) = dialogue::brief(conn, &actor, &mechanism, &slug, l.language())?;
        Ok((row, pages, sight))
    };
    let (row, pages, _): (Report, Vec<ThemePage>, _) = ctx.app.db.read(reading).await?;
    let mut cx = shell::page_below(ctx, msg::delegation_brief(l), words::way(ctx, &row));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["brief-note-saved"]));
    let name = |page: &ThemePage| match &page.theme {
        Some(code) => names::tag(l, "theme", code),
        None => msg::paper_other_themes(l).to_owned(),
    };
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("text", msg::brief_speaking_notes(l))]))
        (ui::page_head(html! { (msg::delegation_brief(l)) }, Some(html! { (words::title(&row)?) }), None))
        p.muted.screen-only { (msg::delegation_brief_print(l)) }
        @if pages.is_empty() { (ui::empty_state(msg::brief_nothing(l), msg::brief_nothing_step(l), None)) }
        nav.screen-only aria-label=(msg::field_theme(l)) {
            ul { @for (at, page) in pages.iter().enumerate() { li { a href={ "#theme-" (at) } { (name(page)) } } } }
        }
        @for (at, page) in pages.iter().enumerate() {
            section.theme-sheet id={ "theme-" (at) } {
                h2 { (name(page)) }
                (theme(ctx, &row, page, at, writes, sent, &again))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn theme(
    ctx: &Ctx,
    row: &Report,
    page: &ThemePage,
    at: usize,
    writes: bool,
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let code = page.theme.as_deref().unwrap_or_default();
    let is_sent = !sent.is_empty() && value(sent, "theme") == code;
    let none = ui::FieldErrors::default();
    html! {
        h3 { (msg::brief_speaking_notes(l)) }
        @if let Some(notes) = page.notes.as_ref().filter(|notes| !notes.text.is_empty()) { (ui::prose(&notes.text)) }
        @else { p.muted { (msg::brief_no_notes(l)) } }
        @if writes {
            details.screen-only open[is_sent] {
                summary { (msg::brief_write_notes(l)) }
                (ui::form(&format!("{}/brief", words::address(ctx, &row.slug)), ctx.csrf(), html! {
                    (ui::hidden("theme", code)) (ui::hidden("at", &at.to_string()))
                    (ui::hidden("revision", &page.notes.as_ref().map_or(0, |notes| notes.revision).to_string()))
                    (ui::text_area(l, &Field::optional("text", msg::brief_speaking_notes(l))
                        .value(if is_sent { value(sent, "text") } else { page.notes.as_ref().map_or("", |notes| notes.text.as_str()) })
                        .errors(if is_sent { &again.errors } else { &none }).rows(6).numbered(at)))
                    (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
                }))
            }
        }
        h3 { (msg::brief_asked(l)) }
        ul.plain { @for asked in &page.asked { (recommendation(ctx, asked)) } }
        h3 { (msg::brief_answers(l)) }
        @if page.answers.is_empty() { p.muted { (msg::brief_no_answers(l)) } }
        ul.plain { @for told in &page.answers { (answer_line(ctx, told)) } }
        @if !page.figures.is_empty() {
            h3 { (msg::brief_figures(l)) }
            ul { @for figure in &page.figures { (figure_line(ctx, figure)) } }
        }
    }
}

fn recommendation(ctx: &Ctx, asked: &Asked) -> Markup {
    let l = ctx.l10n;
    let states: Vec<String> = asked.from.iter().map(|code| names::state(l, code)).collect();
    html! {
        li {
            a href={ (ctx.base()) "/recommendations/" (asked.slug) } { bdi { (asked.number) } }
            @if !states.is_empty() { " (" (states.join(msg::list_comma(l))) ")" }
            @if let Some(position) = &asked.position { " " (names::position_tag(l, position)) }
            br; (ui::user_text(&asked.text))
        }
    }
}

fn answer_line(ctx: &Ctx, told: &Told) -> Markup {
    let l = ctx.l10n;
    html! {
        li {
            @if let Some(about) = &told.about { strong { (ui::local_text(l, about)) } " " }
            (ui::local_prose(l, &told.narrative))
            p.muted { (ui::local_text(l, &told.institution)) ", " a href={ (ctx.base()) "/updates/" (told.update_id) } { (ui::day(l, told.until)) } }
        }
    }
}

fn figure_line(ctx: &Ctx, figure: &Figure) -> Markup {
    let l = ctx.l10n;
    html! {
        li {
            a href={ (ctx.base()) "/indicators/" (figure.slug) } { (ui::local_text(l, &figure.names)) } ": "
            strong { (indicators::value(l, figure.unit_kind, figure.decimals, figure.value)) } " "
            (ui::user_text(&figure.unit)) " (" (indicators::period(l, figure.period)) ")"
        }
    }
}

/// Keeps speaking notes.
pub async fn note(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        dialogue::note_on(tx, &actor, &mechanism, &to, (value(&asked, "theme"), value(&asked, "text")), seen)
    });
    match made.await {
        Ok(()) => {
            let here = format!("{}/brief", words::address(&ctx, &slug));
            Ok(answer::done(&here, "brief-note-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, slug, &sent, again).await?))
        }
    }
}
