//! Indicators and their values as files. What the public may not see is in none of them.

use std::borrow::Cow;

use axum::extract::Path;
use axum::response::Response;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::plans::indicators::Period;
use suivi_domain::plans::indicators::queries::{self, Row, Whole};
use suivi_domain::plans::indicators::suppression::Hidden;
use suivi_domain::plans::model::{GoalKind, PointStatus};
use suivi_formats::export::{Column, Format, Table, Value};
use suivi_formats::sdmx::{self, ConfStatus, Dataflow, ObsStatus, Observation};
use suivi_kernel::Result;

use super::list::IndicatorQuery;
use super::{page, words};
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// Rows read at a time.
const STEP: i64 = 500;

/// The list as CSV.
pub async fn list_csv(ctx: Ctx, asked: IndicatorQuery) -> Result<Response, Failure> {
    list(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn list_xlsx(ctx: Ctx, asked: IndicatorQuery) -> Result<Response, Failure> {
    list(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn list_json(ctx: Ctx, asked: IndicatorQuery) -> Result<Response, Failure> {
    list(ctx, asked, Format::Json).await
}

async fn list(ctx: Ctx, asked: IndicatorQuery, format: Format) -> Result<Response, Failure> {
    let (actor, mechanism, l) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.l10n);
    let address = format!("{}{}", ctx.app.settings.public_address, ctx.base());
    let written = ctx.app.db.read(move |conn| {
        download::written(format, &list_table(l), |put| {
            for offset in (0..).step_by(STEP as usize) {
                let found = queries::list(conn, &actor, &mechanism, &asked.filter, (offset, STEP))?;
                for listed in &found.rows {
                    put(&list_values(l, listed, &address))?;
                }
                if offset + STEP >= found.total {
                    break;
                }
            }
            Ok(())
        })
    });
    download::answer(&ctx, "indicators", format, written.await?)
}

fn list_table(l: L10n) -> Table {
    Table {
        title: msg::indicators_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::narrow("slug", msg::field_number(l)),
            Column::wide("name", msg::indicator_name(l)),
            Column::new("kind", msg::indicator_kind(l)),
            Column::new("unit", msg::indicator_unit(l)),
            Column::narrow("period", msg::point_period(l)),
            Column::narrow("value", msg::indicator_latest(l)),
            Column::narrow("baseline_period", msg::indicator_baseline_period(l)),
            Column::narrow("baseline", msg::indicator_baseline_value(l)),
            Column::narrow("target_period", msg::indicator_target_period(l)),
            Column::narrow("target", msg::indicator_target_value(l)),
            Column::new("owner", msg::indicator_owner(l)),
            Column::new("source", msg::indicator_source(l)),
            Column::narrow("sdg", msg::indicator_sdg(l)),
            Column::narrow("public", msg::measure_public(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

fn list_values<'a>(l: L10n, listed: &'a queries::Listed, address: &str) -> Vec<Value<'a>> {
    let indicator = &listed.indicator;
    let goal = |kind: GoalKind| listed.goals.iter().rfind(|(goal, _)| goal.kind == kind.code());
    let goal_values = |kind| match goal(kind) {
        Some((goal, period)) => [period.to_string().into(), goal.value.into()],
        None => [Value::Empty, Value::Empty],
    };
    let mut values = vec![
        indicator.slug.as_str().into(),
        listed.names.best_text(l.language()).into(),
        words::kind(l, listed.kind).into(),
        indicator.unit.as_str().into(),
        listed.latest.as_ref().map(|row| row.period.to_string()).into(),
        listed.latest.as_ref().and_then(|row| row.value).into(),
    ];
    values.extend(goal_values(GoalKind::Baseline));
    values.extend(goal_values(GoalKind::Target));
    values.extend([
        listed.owner.as_ref().map(|owner| owner.best_text(l.language())).into(),
        indicator.source.as_deref().into(),
        indicator.sdg.as_deref().into(),
        Value::Bool(indicator.is_public),
        format!("{address}/indicators/{}", indicator.slug).into(),
    ]);
    values
}

/// An indicator of an address.
type OfIndicator = Path<(String, String, String)>;

/// The values as CSV.
pub async fn data_csv(ctx: Ctx, Path((_, _, slug)): OfIndicator) -> Result<Response, Failure> {
    data(ctx, slug, Format::Csv).await
}

/// The values as an Excel workbook.
pub async fn data_xlsx(ctx: Ctx, Path((_, _, slug)): OfIndicator) -> Result<Response, Failure> {
    data(ctx, slug, Format::Xlsx).await
}

/// The values as JSON.
pub async fn data_json(ctx: Ctx, Path((_, _, slug)): OfIndicator) -> Result<Response, Failure> {
    data(ctx, slug, Format::Json).await
}

async fn data(ctx: Ctx, slug: String, format: Format) -> Result<Response, Failure> {
    let whole = page::find(&ctx, slug).await?;
    let l = ctx.l10n;
    let file = download::written(format, &data_table(l, &whole), |put| {
        whole.values.iter().try_for_each(|row| put(&data_values(l, &whole, row)))
    })?;
    download::answer(&ctx, &whole.indicator.slug, format, file)
}

/// One column for each dimension; the file can be sent back as an import.
fn data_table(l: L10n, whole: &Whole) -> Table {
    let mut columns =
        vec![Column::narrow("period", msg::point_period(l)), Column::new("place", msg::point_place(l))];
    let known = suivi_kernel::vocab::dimensions().iter();
    let own = known.filter(|dimension| whole.dimensions.contains(&dimension.code));
    columns
        .extend(own.map(|dimension| Column::new(&dimension.code, dimension.names.best_text(l.language()))));
    columns.push(Column::narrow("value", msg::point_value(l)));
    columns.push(Column::narrow("status", msg::point_status(l)));
    columns.push(Column::new("hidden", msg::point_hidden(l)));
    columns.push(Column::new("source", msg::indicator_source(l)));
    columns.push(Column::wide("note", msg::point_note(l)));
    if whole.sees_everything {
        columns.push(Column::narrow("persons", msg::point_persons(l)));
    }
    Table { title: whole.names.best_text(l.language()).to_owned(), language: l.language(), columns }
}

fn data_values<'a>(l: L10n, whole: &Whole, row: &'a Row) -> Vec<Value<'a>> {
    let mut values: Vec<Value> = vec![row.period.to_string().into(), row.place.as_str().into()];
    let known = suivi_kernel::vocab::dimensions().iter();
    let own = known.filter(|dimension| whole.dimensions.contains(&dimension.code));
    values.extend(own.map(|dimension| Value::from(row.cell.group(&dimension.code))));
    values.push(row.value.into());
    values.push(row.status.code().into());
    values.push(row.hidden.map(|why| words::hidden(l, why)).into());
    values.push(row.source.as_deref().into());
    values.push(row.note.as_deref().into());
    if whole.sees_everything {
        values.push(row.persons.map(i64::from).into());
    }
    values
}

/// The values as SDMX-CSV 2.0.
pub async fn data_sdmx(ctx: Ctx, Path((_, _, slug)): OfIndicator) -> Result<Response, Failure> {
    let whole = page::find(&ctx, slug).await?;
    let file = sdmx_of(ctx.mechanism()?, &whole)?;
    download::saved(&ctx, &whole.indicator.slug, "sdmx.csv", sdmx::MEDIA_TYPE, file)
}

/// The dimensions of the dataflow: how often, which State, which indicator, where, and those of the breakdown.
fn sdmx_of(mechanism: &Mechanism, whole: &Whole) -> Result<Vec<u8>> {
    let id = sdmx::identifier(&whole.indicator.slug);
    let mut dimensions: Vec<String> = ["FREQ", "REF_AREA", "INDICATOR", "PLACE"].map(str::to_owned).to_vec();
    dimensions.extend(whole.dimensions.iter().map(|code| sdmx::identifier(code)));
    let dataflow = Dataflow { agency: sdmx::identifier(&mechanism.slug), id: id.clone(), dimensions };
    let total = || Cow::Borrowed(sdmx::TOTAL);
    let observations = whole.values.iter().map(|row| {
        let place = if row.place.is_empty() { total() } else { Cow::Borrowed(row.place.as_str()) };
        let mut codes: Vec<String> =
            vec![frequency(row.period).to_owned(), mechanism.state.clone(), id.clone(), place.into_owned()];
        let groups =
            whole.dimensions.iter().map(|code| row.cell.group(code).unwrap_or(sdmx::TOTAL).to_owned());
        codes.extend(groups);
        // This is made to be handed on: it never holds what the public may not see, whoever asks for it.
        let value = row.value.filter(|_| row.hidden.is_none());
        Observation {
            codes,
            time_period: row.period.to_string(),
            value,
            status: match (value, row.hidden, row.status) {
                (_, Some(_), _) => ObsStatus::Suppressed,
                (None, None, _) => ObsStatus::Missing,
                (Some(_), None, PointStatus::Provisional) => ObsStatus::Provisional,
                (Some(_), None, _) => ObsStatus::Normal,
            },
            confidentiality: match row.hidden {
                None => ConfStatus::Free,
                Some(Hidden::Small) => ConfStatus::SmallCount,
                Some(Hidden::Protects) => ConfStatus::Secondary,
                Some(Hidden::ByPerson) => ConfStatus::NotForPublication,
            },
        }
    });
    let mut file = Vec::new();
    sdmx::write(&mut file, &dataflow, observations)?;
    Ok(file)
}

/// The code of `CL_FREQ`.
fn frequency(period: Period) -> &'static str {
    match period {
        Period::Year(_) => "A",
        Period::Quarter(..) => "Q",
        Period::Month(..) => "M",
        Period::Day(_) => "D",
    }
}
