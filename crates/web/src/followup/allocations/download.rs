//! The list of allocations as a file: the same rows as on the page, all of them.

use axum::response::Response;
use suivi_domain::followup::allocations::{self, Listed, Sight, Target};
use suivi_formats::export::{self, Column, Format, Table, Value};
use suivi_kernel::Result;

use super::query::AllocationQuery;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// Rows read at a time.
const STEP: i64 = 1_000;

/// The list as CSV.
pub async fn csv(ctx: Ctx, asked: AllocationQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, asked: AllocationQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, asked: AllocationQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Json).await
}

async fn answer(ctx: Ctx, asked: AllocationQuery, format: Format) -> Result<Response, Failure> {
    let asking = ctx.clone();
    let file = tokio::task::spawn_blocking(move || write(&asking, &asked, format)).await??;
    download::answer(&ctx, "allocations", format, file)
}

fn write(ctx: &Ctx, asked: &AllocationQuery, format: Format) -> Result<Vec<u8>> {
    let mechanism = ctx.mechanism()?;
    let shows_status = allocations::sight(&ctx.actor, &mechanism.id) != Sight::Public;
    let mut file = Vec::new();
    let mut writer = export::writer(format, &table(ctx.l10n, shows_status), &mut file)?;
    ctx.app.db.read_here(|conn| {
        let filter = asked.filter(conn, mechanism)?;
        let mut offset = 0;
        loop {
            let page = allocations::list(conn, &ctx.actor, mechanism, &filter, offset, STEP)?;
            for listed in &page.lines {
                writer.row(&values(ctx.l10n, listed, shows_status))?;
            }
            offset += STEP;
            if offset >= page.total {
                return Ok(());
            }
        }
    })?;
    writer.finish()?;
    Ok(file)
}

fn table(l: L10n, shows_status: bool) -> Table {
    let mut columns = vec![
        Column::new("recommendation", msg::field_number(l)),
        Column::new("cluster", msg::field_cluster(l)),
        Column::wide("text", msg::field_text(l)),
        Column::new("institution", msg::institution(l)),
        Column::narrow("institution_slug", msg::field_address(l)),
        Column::narrow("part", msg::allocation_part(l)),
        Column::narrow("status", msg::allocation_status(l)),
        Column::narrow("since", msg::allocation_since(l)),
    ];
    if shows_status {
        columns.push(Column::wide("reason", msg::allocation_reason(l)));
        columns.push(Column::new("keeper", msg::allocation_keeper(l)));
    }
    Table { title: msg::allocations_title(l).to_owned(), language: l.language(), columns }
}

fn values<'a>(l: L10n, listed: &'a Listed, shows_status: bool) -> Vec<Value<'a>> {
    let line = &listed.line;
    let (number, cluster, text) = match &listed.target {
        Target::Record(short) => (Value::from(short.slug.as_str()), Value::Empty, short.text.as_str().into()),
        Target::Cluster { names, .. } => {
            (Value::Empty, Value::from(names.best_text(l.language())), Value::Empty)
        }
    };
    let since = line.allocation.decided_at.unwrap_or(line.allocation.proposed_at);
    let mut values = vec![
        number,
        cluster,
        text,
        line.institution.names.best_text(l.language()).into(),
        line.institution.slug.as_str().into(),
        l.coded("allocation-part", line.part.code()).into(),
        l.coded("allocation-status", line.status.code()).into(),
        since.date().into(),
    ];
    if shows_status {
        values.push(line.allocation.reason.as_deref().into());
        values.push(line.keeper.as_deref().into());
    }
    values
}
