//! Measures from a file. Task: the secretariat brings a ministry's table in, sees what it would do, and says yes.

use std::fs::File;

use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::plans::file::{receive, require_received};
use suivi_domain::plans::measures::file::{self, Column, Options, Table, Words};
use suivi_domain::plans::model::MeasureKind;
use suivi_kernel::{Error, Language, LocalText, ObjectKind, Problem, Refusal, Result};

use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::{Posted, Uploaded};
use crate::plans::rejected::{rejected, unknown_columns};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, FieldErrors};

/// Titles of new measures that the preview shows.
const SHOWN: usize = 200;

/// The name of a column in each language, and the key it has in our own files.
type Named = (fn(L10n) -> &'static str, &'static str, Column);

/// The columns that a file may have; the first is needed.
const COLUMNS: [Named; 15] = [
    (msg::measure_title, "title", Column::Title),
    (msg::measure_kind, "kind", Column::Kind),
    (msg::measure_description, "description", Column::Description),
    (msg::measure_output, "output", Column::Output),
    (msg::measure_lead, "lead", Column::Lead),
    (msg::measure_supports, "supports", Column::Supports),
    (msg::measure_start, "starts_on", Column::StartsOn),
    (msg::measure_due, "due_on", Column::DueOn),
    (msg::measure_continuous, "continuous", Column::Continuous),
    (msg::measure_plan, "plan", Column::Plan),
    (msg::measure_budget, "budget", Column::Budget),
    (msg::measure_currency, "currency", Column::Currency),
    (msg::measure_budget_source, "budget_source", Column::BudgetSource),
    (msg::measure_targets, "targets", Column::Targets),
    (msg::measure_recommendation, "recommendations", Column::Recommendations),
];

/// Columns of our own files that say nothing about a new measure.
const IGNORED: [Named; 6] = [
    (msg::field_number, "slug", Column::Ignored),
    (msg::measure_status, "status", Column::Ignored),
    (msg::measure_status_reason, "reason", Column::Ignored),
    (msg::measure_answers_short, "answers", Column::Ignored),
    (msg::measure_public, "public", Column::Ignored),
    (msg::field_address, "url", Column::Ignored),
];

/// The form that takes a file, and what its columns are called.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, &FieldErrors::default()))
}

fn render(ctx: &Ctx, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let cx = shell::page_below(ctx, msg::measures_import(l), way(ctx));
    let columns: Vec<&str> = COLUMNS.iter().map(|(name, _, _)| name(l)).collect();
    let languages: Vec<Choice> = Language::ALL
        .iter()
        .map(|language| Choice::new(language.code(), language.autonym(), *language == l.language()))
        .collect();
    let main = html! {
        (ui::error_summary(l, errors, &[("file", msg::import_file(l)), ("language", msg::field_language(l))]))
        (ui::page_head(html! { (msg::measures_import(l)) }, Some(html! { (msg::measures_import_lead(l)) }), None))
        p { (msg::measures_import_columns(l)) " " strong { (columns.join(msg::list_comma(l))) } }
        (ui::upload_form(&format!("{}/measures/import", ctx.base()), ctx.csrf(), html! {
            (ui::select(l, &Field::new("language", msg::measures_import_language(l)).errors(errors), &languages))
            (ui::checkbox(l, &Field::new("is_historical", msg::measures_import_historical(l)), false))
            (ui::file_field(l, &Field::new("file", msg::import_file(l)).hint(msg::file_kinds(l)).errors(errors)
                .accept(".csv,.xlsx,.ods"), Some(ctx.app.settings.upload_limit)))
            (ui::button(ButtonKind::Primary, msg::file_look(l), None))
        }))
    };
    ui::page(&cx, main)
}

fn way(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::measures_title(ctx.l10n), format!("{}/measures", ctx.base()))]
}

/// What a word is in any of the languages.
fn is_in_any_language(text: &str, word: impl Fn(L10n) -> &'static str) -> bool {
    let text = text.trim().to_lowercase();
    Language::ALL.into_iter().any(|language| word(L10n::new(language)).to_lowercase() == text)
}

fn head(text: &str) -> Option<Column> {
    let known = COLUMNS.iter().chain(&IGNORED);
    let found = known
        .into_iter()
        .find(|(name, key, _)| text.trim().eq_ignore_ascii_case(key) || is_in_any_language(text, name));
    found.map(|(_, _, column)| *column)
}

fn kind(text: &str) -> Option<MeasureKind> {
    let is_named = |kind: &&MeasureKind| {
        is_in_any_language(text, |l| l.find(&format!("measure-kind-{}", kind.code())).unwrap_or_default())
    };
    MeasureKind::ALL.iter().find(is_named).copied()
}

fn is_yes(text: &str) -> bool {
    matches!(text.trim().to_lowercase().as_str(), "true" | "1" | "x") || is_in_any_language(text, msg::yes)
}

/// Reads a kept file; nothing is written.
async fn read(ctx: &Ctx, hash: &str, options: Options) -> Result<Table> {
    let content: File = ctx.app.blobs.open_blob(hash)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    ctx.app
        .db
        .read(move |conn| {
            let words = Words { head: &head, kind: &kind, yes: &is_yes };
            file::read(conn, &actor, &mechanism, content, &words, options, today)
        })
        .await
}

/// Looks at a file and says what it would do; nothing is written.
pub async fn preview(ctx: Ctx, form: Multipart) -> Result<Response, Failure> {
    let uploaded = Uploaded::read(&ctx, form).await?;
    let options = options(uploaded.field("language"), uploaded.field("is_historical"));
    let looked = match (uploaded.file, options) {
        (_, Err(error)) => Err(error),
        (None, _) => Err(Refusal::invalid("file", Problem::required("")).into()),
        (Some((_, blob)), Ok(options)) => {
            let (actor, mechanism, hash) = (ctx.actor.clone(), ctx.mechanism()?.clone(), blob.hash.clone());
            ctx.app
                .db
                .write(move |tx| receive(tx, &actor, &mechanism.id, ObjectKind::Measure, &hash))
                .await?;
            read(&ctx, &blob.hash, options).await.map(|table| (table, blob.hash, options))
        }
    };
    match looked {
        Ok((table, hash, options)) => Ok(outcome(&ctx, &table, &hash, options).into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let page = render(&ctx, &FieldErrors::of(ctx.l10n, &problems));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(Failure(other)),
    }
}

fn options(language: &str, is_historical: &str) -> Result<Options> {
    let unknown = |_| Refusal::invalid("language", Problem::unknown_choice(language));
    Ok(Options { language: language.parse().map_err(unknown)?, is_historical: is_historical == "yes" })
}

/// What the file would do, and the button that does it.
fn outcome(ctx: &Ctx, table: &Table, hash: &str, options: Options) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/measures/import", ctx.base());
    let cx = shell::page_below(ctx, msg::file_preview(l), way(ctx));
    let title = |titles: &LocalText| ui::local_text(l, titles);
    let main = html! {
        (ui::page_head(html! { (msg::file_preview(l)) }, Some(html! { (msg::file_preview_lead(l)) }), None))
        ul {
            li { (msg::measures_preview_new(l, table.measures.len())) }
            li { (msg::measures_preview_known(l, table.known)) }
        }
        (unknown_columns(l, &table.unknown))
        (ui::button_group(html! {
            @if !table.measures.is_empty() {
                (ui::form(&format!("{here}/commit"), ctx.csrf(), html! {
                    (ui::hidden("file", hash))
                    (ui::hidden("language", options.language.code()))
                    (ui::hidden("is_historical", if options.is_historical { "yes" } else { "" }))
                    (ui::button(ButtonKind::Primary, msg::file_take(l), None))
                }))
            }
            (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &here))
        }))
        @if !table.measures.is_empty() {
            section {
                h2 { (msg::measures_title(l)) }
                ul {
                    @for (place, new) in table.measures.iter().take(SHOWN) {
                        li { (title(&new.facts.titles)) " " span.muted { bdi { (place) } } }
                    }
                }
                @if table.measures.len() > SHOWN { p.muted { (msg::file_rejected_more(l, table.measures.len() - SHOWN)) } }
            }
        }
        (rejected(l, &table.rejected))
    };
    ui::page(&cx, main)
}

/// Writes what the preview said.
pub async fn commit(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let hash = value(&sent, "file").to_owned();
    let options = options(value(&sent, "language"), value(&sent, "is_historical"))?;
    let (actor, mechanism, digest) = (ctx.actor.clone(), ctx.mechanism()?.clone(), hash.clone());
    ctx.app.db.read(move |conn| require_received(conn, &actor, &mechanism.id, &digest)).await?;
    let table = read(&ctx, &hash, options).await?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| file::commit(tx, &actor, &mechanism, table)).await?;
    Ok(answer::done(&format!("{}/measures", ctx.base()), "measures-imported").into_response())
}
