//! The list of measures as a file: the same rows as on the page, all of them.

use axum::response::Response;
use suivi_domain::plans::measures::queries::{self, Listed};
use suivi_formats::export::{Column, Format, Table, Value};
use suivi_kernel::Result;

use super::query::MeasureQuery;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::plans::names;

/// Rows read at a time.
const STEP: i64 = 1_000;

/// The list as CSV.
pub async fn csv(ctx: Ctx, asked: MeasureQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, asked: MeasureQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, asked: MeasureQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Json).await
}

async fn answer(ctx: Ctx, asked: MeasureQuery, format: Format) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    let (l, address) = (ctx.l10n, format!("{}{}", ctx.app.settings.public_address, ctx.base()));
    let file = ctx
        .app
        .db
        .read(move |conn| {
            download::written(format, &table(l), |put| {
                for offset in (0..).step_by(STEP as usize) {
                    let window = (offset, STEP);
                    let found = queries::list(conn, &actor, &mechanism, &asked.filter, today, window)?;
                    for row in &found.rows {
                        put(&values(l, row, &address))?;
                    }
                    if offset + STEP >= found.total {
                        break;
                    }
                }
                Ok(())
            })
        })
        .await?;
    download::answer(&ctx, "measures", format, file)
}

fn table(l: L10n) -> Table {
    Table {
        title: msg::measures_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::narrow("slug", msg::field_number(l)),
            Column::wide("title", msg::measure_title(l)),
            Column::new("kind", msg::measure_kind(l)),
            Column::new("lead", msg::measure_lead(l)),
            Column::new("status", msg::measure_status(l)),
            Column::wide("reason", msg::measure_status_reason(l)),
            Column::narrow("starts_on", msg::measure_start(l)),
            Column::narrow("due_on", msg::measure_due(l)),
            Column::narrow("continuous", msg::measure_continuous(l)),
            Column::new("plan", msg::measure_plan(l)),
            Column::wide("description", msg::measure_description(l)),
            Column::wide("output", msg::measure_output(l)),
            Column::narrow("budget", msg::measure_budget(l)),
            Column::narrow("currency", msg::measure_currency(l)),
            Column::new("budget_source", msg::measure_budget_source(l)),
            Column::narrow("answers", msg::measure_answers_short(l)),
            Column::narrow("public", msg::measure_public(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

fn values<'a>(l: L10n, row: &'a Listed, address: &str) -> Vec<Value<'a>> {
    let measure = &row.measure;
    let best = |json: &str| {
        let text = suivi_kernel::LocalText::from_json(json).unwrap_or_default();
        text.best_text(l.language()).to_owned()
    };
    let name = |named: &'a Option<(String, suivi_kernel::LocalText)>| {
        named.as_ref().map(|(_, text)| text.best_text(l.language())).into()
    };
    vec![
        measure.slug.as_str().into(),
        row.titles.best_text(l.language()).into(),
        names::kind(l, &measure.kind).into(),
        name(&row.lead),
        names::status(l, &measure.status).into(),
        measure.status_reason.as_deref().into(),
        measure.starts_on.into(),
        measure.due_on.into(),
        Value::Bool(measure.is_continuous),
        name(&row.plan),
        best(&measure.descriptions).into(),
        best(&measure.outputs).into(),
        measure.budget.into(),
        measure.currency.as_deref().into(),
        measure.budget_source.as_deref().into(),
        row.answers.into(),
        Value::Bool(measure.is_public),
        format!("{address}/measures/{}", measure.slug).into(),
    ]
}
