//! The list of updates as a file: the same rows as on the page, all of them.

use axum::response::Response;
use suivi_domain::followup::updates::{self, Filter, Line};
use suivi_formats::export::{Column, Format, Table, Value};
use suivi_kernel::Result;

use super::list::Wanted;
use super::names;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Asked;

/// Rows read at a time.
const STEP: i64 = 1_000;
/// Most rows of a file that is made while somebody waits.
const MOST: i64 = 200_000;

/// The list as CSV.
pub async fn csv(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Json).await
}

async fn answer(ctx: Ctx, wanted: Wanted, format: Format) -> Result<Response, Failure> {
    let asking = ctx.clone();
    let file = ctx
        .app
        .db
        .read(move |conn| {
            let (l, mechanism) = (asking.l10n, asking.mechanism()?);
            let filter = Filter { limit: STEP, ..wanted.filter(conn, &asking)? };
            download::written(format, &table(l), |put| {
                for skip in (0..MOST).step_by(usize::try_from(STEP)?) {
                    let page =
                        updates::list(conn, &asking.actor, mechanism, &Filter { skip, ..filter.clone() })?;
                    for line in &page.lines {
                        put(&values(&asking, line))?;
                    }
                    if skip + STEP >= page.total {
                        break;
                    }
                }
                Ok(())
            })
        })
        .await?;
    download::answer(&ctx, "updates", format, file)
}

fn table(l: L10n) -> Table {
    Table {
        title: msg::updates_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::new("id", msg::update_number(l)),
            Column::narrow("about_kind", msg::update_item_kind(l)),
            Column::new("about", msg::update_item(l)),
            Column::new("title", msg::update_item_title(l)),
            Column::new("institution", msg::institution(l)),
            Column::narrow("period_from", msg::update_period_from(l)),
            Column::narrow("period_to", msg::update_period_to(l)),
            Column::new("status", msg::field_status(l)),
            Column::narrow("nothing_new", msg::update_nothing_new(l)),
            Column::wide("narrative", msg::update_narrative(l)),
            Column::wide("obstacles", msg::update_obstacles(l)),
            Column::wide("next_steps", msg::update_next_steps(l)),
            Column::new("proposed_status", msg::update_proposed_status(l)),
            Column::narrow("percent", msg::update_percent(l)),
            Column::narrow("published_on", msg::update_published_on(l)),
            Column::narrow("evidence", msg::evidence_title(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

/// A restricted text stays out of files: it is read on its page, where reading it is written down.
fn values<'a>(ctx: &Ctx, line: &'a Line) -> Vec<Value<'a>> {
    let l = ctx.l10n;
    let row = &line.row;
    let text = |text: &'a suivi_kernel::LocalText| match text.best_text(l.language()) {
        words if row.class <= 1 && !words.is_empty() => Value::from(words),
        _ => Value::Empty,
    };
    let url = format!("{}{}/updates/{}", ctx.app.settings.public_address, ctx.base(), row.id);
    vec![
        row.id.as_str().into(),
        line.about.as_ref().map(|about| about.kind()).into(),
        line.about.as_ref().map(|about| about.slug.as_str()).into(),
        line.about.as_ref().map(|about| names::plain_title(l, about)).into(),
        line.institution.best_text(l.language()).into(),
        row.period_from.into(),
        row.period_to.into(),
        names::on_scale(l, "update_status", &row.status).into(),
        Value::Bool(row.is_nothing_new),
        text(&line.content.narrative),
        text(&line.content.obstacles),
        text(&line.content.next_steps),
        line.content.proposed_status.map(|status| names::measure_status(l, status.code())).into(),
        line.content.percent.map(i64::from).into(),
        row.published_at.map(|at| at.date()).into(),
        i64::try_from(line.evidence.len()).unwrap_or(0).into(),
        url.into(),
    ]
}
