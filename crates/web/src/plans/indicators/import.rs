//! Values from a file. Task: the statistical office brings a table in, sees what it would do, and says yes.

use std::fs::File;

use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::plans::file::{receive, require_received};
use suivi_domain::plans::indicators::Period;
use suivi_domain::plans::indicators::file::{self, Column, Preview};
use suivi_domain::plans::indicators::queries::Whole;
use suivi_domain::plans::rows::DataPoint;
use suivi_kernel::{Error, Language, ObjectKind, Problem, Refusal, Result};

use super::{page as indicator, words};
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::{Posted, Uploaded};
use crate::plans::rejected::{rejected, unknown_columns};
use crate::shell;
use crate::ui::{self, ButtonKind, Column as Head, Crumb, Field, FieldErrors, Row, Table};

/// Revisions that are shown one by one.
const SHOWN: usize = 200;

type OfIndicator = Path<(String, String, String)>;

/// The form that takes a file, and what its columns are called.
pub async fn page(ctx: Ctx, Path((_, _, slug)): OfIndicator) -> Result<Markup, Failure> {
    let whole = indicator::find(&ctx, slug).await?;
    Ok(render(&ctx, &whole, &FieldErrors::default()))
}

fn render(ctx: &Ctx, whole: &Whole, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let here = indicator::address(ctx, whole);
    let cx = shell::page_below(ctx, msg::points_import(l), way(ctx, whole));
    let dimensions: Vec<String> = whole.dimensions.iter().map(|code| words::dimension(l, code)).collect();
    let main = html! {
        (ui::error_summary(l, errors, &[("file", msg::import_file(l))]))
        (ui::page_head(html! { (msg::points_import(l)) }, Some(html! { (msg::points_import_lead(l)) }), None))
        dl {
            @for (column, what) in columns(l) { dt { code { (column) } } dd { (what) } }
            @if !dimensions.is_empty() {
                dt { (dimensions.join(msg::list_comma(l))) }
                dd { (msg::points_import_dimensions(l)) }
            }
        }
        (ui::upload_form(&format!("{here}/import"), ctx.csrf(), html! {
            (ui::file_field(l, &Field::new("file", msg::import_file(l)).hint(msg::file_kinds(l)).errors(errors)
                .accept(".csv,.xlsx,.ods"), Some(ctx.app.settings.upload_limit)))
            (ui::button(ButtonKind::Primary, msg::file_look(l), None))
        }))
    };
    ui::page(&cx, main)
}

fn way(ctx: &Ctx, whole: &Whole) -> Vec<Crumb> {
    let l = ctx.l10n;
    vec![
        Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base())),
        Crumb::to(whole.names.best_text(l.language()), indicator::address(ctx, whole)),
    ]
}

fn columns(l: L10n) -> [(&'static str, &'static str); 7] {
    [
        (msg::point_period(l), msg::point_period_hint(l)),
        (msg::point_value(l), msg::point_value_hint(l)),
        (msg::point_place(l), msg::points_import_place(l)),
        (msg::point_persons(l), msg::point_persons_hint(l)),
        (msg::point_status(l), msg::points_import_status(l)),
        (msg::indicator_source(l), msg::points_import_source(l)),
        (msg::point_note(l), msg::point_note_hint(l)),
    ]
}

/// A word of the interface in the language asked for.
type Word = fn(L10n) -> &'static str;

/// What the head of a column means: the words of our own files, in any language.
fn head(text: &str) -> Option<Column> {
    let text = text.trim().to_lowercase();
    let is = |word: Word, key: &str| {
        text == key
            || Language::ALL.into_iter().any(|language| word(L10n::new(language)).to_lowercase() == text)
    };
    let known: [(Word, &str, Column); 7] = [
        (msg::point_period, "period", Column::Period),
        (msg::point_place, "place", Column::Place),
        (msg::point_value, "value", Column::Value),
        (msg::point_persons, "persons", Column::Persons),
        (msg::point_status, "status", Column::Status),
        (msg::indicator_source, "source", Column::Source),
        (msg::point_note, "note", Column::Note),
    ];
    known.into_iter().find(|(word, key, _)| is(*word, key)).map(|(_, _, column)| column)
}

/// Looks at a file and says what it would do; nothing is written.
pub async fn preview(
    ctx: Ctx,
    Path((_, _, slug)): OfIndicator,
    form: Multipart,
) -> Result<Response, Failure> {
    let uploaded = Uploaded::read(&ctx, form).await?;
    let whole = indicator::find(&ctx, slug).await?;
    let looked = match uploaded.file {
        None => Err(Refusal::invalid("file", Problem::required("")).into()),
        Some((_, blob)) => {
            let (actor, mechanism, hash) = (ctx.actor.clone(), ctx.mechanism()?.clone(), blob.hash.clone());
            ctx.app
                .db
                .write(move |tx| receive(tx, &actor, &mechanism.id, ObjectKind::IndicatorOfficial, &hash))
                .await?;
            look(&ctx, &whole, blob.hash).await
        }
    };
    match looked {
        Ok((preview, hash)) => Ok(outcome(&ctx, &whole, &preview, &hash).into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let page = render(&ctx, &whole, &FieldErrors::of(ctx.l10n, &problems));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(Failure(other)),
    }
}

async fn look(ctx: &Ctx, whole: &Whole, hash: String) -> Result<(Preview, String)> {
    let table = read(ctx, whole, &hash).await?;
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), whole.indicator.id.clone());
    let preview = ctx.app.db.read(move |conn| file::preview(conn, &actor, &mechanism, &id, table)).await?;
    Ok((preview, hash))
}

async fn read(ctx: &Ctx, whole: &Whole, hash: &str) -> Result<file::Table> {
    let content: File = ctx.app.blobs.open_blob(hash)?;
    let (indicator, today) = (whole.indicator.clone(), ctx.app.db.clock().now().date());
    answer::blocking(move || file::read(content, &indicator, &head, today)).await
}

/// What the file would do, and the button that does it.
fn outcome(ctx: &Ctx, whole: &Whole, preview: &Preview, hash: &str) -> Markup {
    let l = ctx.l10n;
    let here = indicator::address(ctx, whole);
    let cx = shell::page_below(ctx, msg::file_preview(l), way(ctx, whole));
    let changes = preview.new + preview.revised.len();
    let main = html! {
        (ui::page_head(html! { (msg::file_preview(l)) }, Some(html! { (msg::file_preview_lead(l)) }), None))
        ul {
            li { (msg::points_preview_new(l, preview.new)) }
            li { (msg::points_preview_revised(l, preview.revised.len())) }
            li { (msg::points_preview_same(l, preview.same)) }
        }
        (unknown_columns(l, &preview.unknown))
        (ui::button_group(html! {
            @if changes > 0 {
                (ui::form(&format!("{here}/import/commit"), ctx.csrf(), html! {
                    (ui::hidden("file", hash))
                    (ui::button(ButtonKind::Primary, msg::file_take(l), None))
                }))
            }
            (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &format!("{here}/import")))
        }))
        (revisions(l, whole, preview))
        (rejected(l, &preview.rejected))
    };
    ui::page(&cx, main)
}

fn revisions(l: L10n, whole: &Whole, preview: &Preview) -> Markup {
    let said = |point: &DataPoint| match point.value {
        Some(value) => words::value(l, whole.unit_kind, whole.indicator.decimals, value),
        None => msg::point_not_available(l).to_owned(),
    };
    let row = |(place, before, after): &(String, DataPoint, DataPoint)| {
        let period = after.period.parse::<Period>();
        let period = period.map_or_else(|_| after.period.clone(), |period| words::period(l, period));
        let cell = after.cell.parse().unwrap_or_default();
        Row::new(vec![
            html! { bdi { (place) } },
            html! { (period) },
            html! { (words::cell(l, &after.place, &cell)) },
            html! { (said(before)) },
            html! { (said(after)) },
        ])
    };
    html! {
        @if !preview.revised.is_empty() {
            section {
                h2 { (msg::points_preview_revisions(l)) }
                (ui::data_table(l, &Table {
                    caption: msg::points_preview_revisions(l),
                    caption_is_seen: false,
                    columns: vec![
                        Head::text(msg::file_place(l)),
                        Head::text(msg::point_period(l)),
                        Head::text(msg::point_group(l)),
                        Head::number(msg::diff_before(l)),
                        Head::number(msg::diff_after(l)),
                    ],
                    rows: preview.revised.iter().take(SHOWN).map(row).collect(),
                }))
                @if preview.revised.len() > SHOWN {
                    p.muted { (msg::file_rejected_more(l, preview.revised.len() - SHOWN)) }
                }
            }
        }
    }
}

/// Writes what the preview said.
pub async fn commit(
    ctx: Ctx,
    Path((_, _, slug)): OfIndicator,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let whole = indicator::find(&ctx, slug).await?;
    let hash = value(&sent, "file").to_owned();
    let (actor, mechanism, digest) = (ctx.actor.clone(), ctx.mechanism()?.clone(), hash.clone());
    ctx.app.db.read(move |conn| require_received(conn, &actor, &mechanism.id, &digest)).await?;
    let table = read(&ctx, &whole, &hash).await?;
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), whole.indicator.id.clone());
    ctx.app.db.write(move |tx| file::commit(tx, &actor, &mechanism, &id, table)).await?;
    Ok(answer::done(&indicator::address(&ctx, &whole), "point-saved").into_response())
}
