//! The settings of a report: title, what stands above it, the limit and how it counts, dates, who reads it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::Report;
use suivi_domain::reports::writing::{Settings, change_settings};
use suivi_kernel::{Problem, Refusal, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, date, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind};

type Place = Path<(String, String, String)>;

/// The form.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let row = report(&ctx, slug).await?;
    let sent = sent_of(&row);
    Ok(render(&ctx, &row, &sent, Again::default())?)
}

async fn report(ctx: &Ctx, slug: String) -> Result<Report> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    Ok(ctx.app.db.read(move |conn| queries::find(conn, &actor, &mechanism, &slug)).await?.0)
}

fn sent_of(row: &Report) -> Sent {
    let yes = |is: bool| if is { "yes" } else { "" }.to_owned();
    let day = |day: Option<suivi_kernel::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        ("title", row.title.clone()),
        ("masthead", row.masthead.clone()),
        ("words", row.words.map(|words| words.to_string()).unwrap_or_default()),
        ("counts_notes", yes(row.counts_notes)),
        ("endnotes", yes(row.notes == "end")),
        ("numbered", yes(row.is_numbered)),
        ("class", row.class.to_string()),
        ("due_on", day(row.due_on)),
        ("period_from", day(row.period_from)),
        ("revision", row.revision.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn render(ctx: &Ctx, row: &Report, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let here = words::address(ctx, &row.slug);
    let language = words::language(row)?;
    let mut cx = shell::page_below(ctx, msg::report_settings(l), words::way(ctx, row));
    cx.notice = again.notice;
    let labels = [
        ("title", msg::report_title_field(l)),
        ("masthead", msg::report_masthead(l)),
        ("words", msg::report_limit(l)),
        ("due_on", msg::obligation_due(l)),
        ("period_from", msg::report_period_from(l)),
        ("class", msg::remark_who_reads(l)),
    ];
    let restricted = value(sent, "class") == "2";
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::report_settings(l)) }, Some(words::title(row)?), None))
        (ui::form(&format!("{here}/settings"), ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            (ui::text_field(l, &Field::new("title", msg::report_title_field(l)).language(language).value(value(sent, "title")).errors(errors)))
            (ui::text_area(l, &Field::optional("masthead", msg::report_masthead(l)).hint(msg::report_masthead_hint(l)).language(language).value(value(sent, "masthead")).errors(errors).rows(4)))
            (ui::text_field(l, &Field::optional("words", msg::report_limit(l)).kind(InputKind::Number).value(value(sent, "words")).errors(errors)))
            (ui::checkbox(l, &Field::optional("counts_notes", msg::report_counts_notes(l)).hint(msg::report_counts_notes_hint(l)), value(sent, "counts_notes") == "yes"))
            (ui::checkbox(l, &Field::optional("endnotes", msg::report_endnotes(l)), value(sent, "endnotes") == "yes"))
            (ui::checkbox(l, &Field::optional("numbered", msg::report_numbered(l)), value(sent, "numbered") == "yes"))
            (ui::text_field(l, &Field::optional("period_from", msg::report_period_from(l)).kind(InputKind::Date).value(value(sent, "period_from")).errors(errors)))
            (ui::text_field(l, &Field::optional("due_on", msg::obligation_due(l)).kind(InputKind::Date).value(value(sent, "due_on")).errors(errors)))
            (ui::select(l, &Field::new("class", msg::remark_who_reads(l)).errors(errors), &[
                Choice::new("1", msg::class_government(l), !restricted),
                Choice::new("2", msg::class_restricted(l), restricted),
            ]))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// A number that may be left out.
pub(super) fn number(sent: &Sent, name: &'static str) -> Result<Option<i32>> {
    match value(sent, name).trim() {
        "" => Ok(None),
        text => match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(Refusal::invalid(name, Problem::not_a_number(text)).into()),
        },
    }
}

/// Changes them.
pub async fn change(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let day =
            |name| -> Result<_> { Ok(date(&asked, name).map_err(|wrong| Refusal::Invalid(vec![wrong]))?) };
        let is = |name| value(&asked, name) == "yes";
        let settings = Settings {
            title: value(&asked, "title").to_owned(),
            masthead: value(&asked, "masthead").to_owned(),
            words: number(&asked, "words")?,
            counts_notes: is("counts_notes"),
            has_endnotes: is("endnotes"),
            is_numbered: is("numbered"),
            class: number(&asked, "class")?.unwrap_or(1),
            due_on: day("due_on")?,
            period_from: day("period_from")?,
        };
        change_settings(tx, &actor, &mechanism, &to, settings, revision(&asked)?)
    });
    match made.await {
        Ok(_) => Ok(answer::done(&words::address(&ctx, &slug), "report-settings-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            let row = report(&ctx, slug).await?;
            Ok(answer::refused(render(&ctx, &row, &sent, again)?))
        }
    }
}
