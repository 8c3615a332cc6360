//! The list of practices as a file: the same rows as on the page, all of them.

use axum::response::Response;
use suivi_domain::hub::practices::queries::{self, Listed};
use suivi_formats::export::{Column, Format, Table, Value};
use suivi_kernel::Result;

use super::query::PracticeQuery;
use super::words;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// The list as CSV.
pub async fn csv(ctx: Ctx, asked: PracticeQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, asked: PracticeQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, asked: PracticeQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Json).await
}

async fn answer(ctx: Ctx, asked: PracticeQuery, format: Format) -> Result<Response, Failure> {
    let (l, actor) = (ctx.l10n, ctx.actor.clone());
    let base = format!("{}{}", ctx.app.settings.public_address, words::root(&ctx));
    let writing = move |conn: &mut suivi_store::Conn| {
        let found = queries::list(conn, &actor, &asked.filter, (0, i64::from(u32::MAX)))?;
        download::written(format, &table(l), |put| {
            for row in &found.rows {
                put(&values(l, row, &base))?;
            }
            Ok(())
        })
    };
    let file = ctx.app.db.read(writing).await?;
    download::answer(&ctx, "practices", format, file)
}

fn table(l: L10n) -> Table {
    Table {
        title: msg::practices_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::wide("title", words::part(l, "title")),
            Column::wide("summary", words::part(l, "summary")),
            Column::narrow("state", l.coded("practices-by", "state")),
            Column::wide("author", msg::practice_author(l)),
            Column::new("author_kind", l.coded("practices-by", "author")),
            Column::new("capacities", l.coded("practices-by", "capacity")),
            Column::new("themes", l.coded("practices-by", "theme")),
            Column::narrow("languages", l.coded("practices-by", "language")),
            Column::narrow("machine_translated", msg::practice_origin_machine(l)),
            Column::narrow("confirmed", msg::practice_only_confirmed(l)),
            Column::narrow("checked_on", msg::practice_checked_on(l)),
            Column::narrow("review_on", msg::practice_review_on(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

fn values<'a>(l: L10n, row: &'a Listed, base: &str) -> Vec<Value<'a>> {
    let document = &row.document;
    let version = document.best(l.language());
    let of = |part: &str| version.map_or("", |version| version.text.part(part));
    let languages: Vec<&str> = document.texts.iter().map(|text| text.language.as_str()).collect();
    vec![
        of("title").to_owned().into(),
        of("summary").to_owned().into(),
        document.state.as_str().into(),
        document.author.best_text(l.language()).into(),
        document.author_kind.as_str().into(),
        document.facts.capacities.join("; ").into(),
        document.facts.themes.join("; ").into(),
        languages.join("; ").into(),
        Value::Bool(version.is_some_and(|version| version.is_machine())),
        Value::Bool(document.verdict.is_confirmed()),
        document.checked_on.into(),
        document.review_on.into(),
        format!("{base}/{}", row.item.slug).into(),
    ]
}
