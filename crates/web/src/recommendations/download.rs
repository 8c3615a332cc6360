//! A list as a file: the same rows as on the page, all of them.

use std::io::Write;

use axum::response::Response;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::model::effective_tags;
use suivi_domain::recommendations::queries::{Row, rows};
use suivi_domain::recommendations::search::{Filter, Register, sees_cases};
use suivi_formats::export::{self, Column, Format, Table, Value};
use suivi_kernel::{Actor, Result};
use suivi_store::Db;

use super::names;
use super::query::ListQuery;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// Rows read at a time.
const STEP: usize = 1_000;
/// Most rows of a file that is made while a visitor waits; whoever needs more has `suivi export`.
const MOST: usize = 300_000;

/// The list as CSV.
pub async fn csv(ctx: Ctx, asked: ListQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, asked: ListQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, asked: ListQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Json).await
}

async fn answer(ctx: Ctx, asked: ListQuery, format: Format) -> Result<Response, Failure> {
    let asking = ctx.clone();
    let file = tokio::task::spawn_blocking(move || {
        let mut file = Vec::new();
        let place = ListPlace {
            db: &asking.app.db,
            register: &asking.app.register,
            actor: &asking.actor,
            mechanism: asking.mechanism.as_ref(),
            address: &asking.app.settings.public_address,
        };
        write_list(&place, &asked.filter, format, asking.l10n, &mut file)?;
        Ok::<_, suivi_kernel::Error>(file)
    })
    .await??;
    download::answer(&ctx, "recommendations", format, file)
}

/// Where a list comes from and who reads it.
pub struct ListPlace<'a> {
    /// The database.
    pub db: &'a Db,
    /// The search.
    pub register: &'a Register,
    /// Who reads.
    pub actor: &'a Actor,
    /// The mechanism; none for all States.
    pub mechanism: Option<&'a Mechanism>,
    /// The site's address, for links.
    pub address: &'a str,
}

/// Writes all rows of a list; answers how many.
pub fn write_list(
    place: &ListPlace,
    filter: &Filter,
    format: Format,
    l: L10n,
    out: impl Write + Send,
) -> Result<usize> {
    let ids = place.register.ids(place.actor, place.mechanism, filter, MOST)?;
    let member = place.mechanism.filter(|m| sees_cases(place.actor, m));
    let mut writer = export::writer(format, &table(l), out)?;
    for some in ids.chunks(STEP) {
        for row in place.db.read_here(|conn| rows(conn, some, member))? {
            writer.row(&values(l, &row, place)).map_err(download::refused)?;
        }
    }
    writer.finish()?;
    Ok(ids.len())
}

fn table(l: L10n) -> Table {
    Table {
        title: msg::register_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::new("slug", msg::field_number(l)),
            Column::narrow("state", msg::field_state(l)),
            Column::new("body", msg::field_body(l)),
            Column::new("symbol", msg::field_symbol(l)),
            Column::narrow("paragraph", msg::field_paragraph(l)),
            Column::narrow("cycle", msg::field_cycle(l)),
            Column::narrow("session", msg::field_session(l)),
            Column::narrow("date", msg::field_date(l)),
            Column::narrow("year", msg::field_year(l)),
            Column::new("kind", msg::field_kind(l)),
            Column::narrow("language", msg::field_language(l)),
            Column::wide("text", msg::field_text(l)),
            Column::new("recommending_states", msg::field_recommending_state(l)),
            Column::new("position", msg::field_position(l)),
            Column::narrow("action_category", msg::field_action(l)),
            Column::new("themes", msg::field_theme(l)),
            Column::new("persons", msg::field_person(l)),
            Column::new("sdgs", msg::field_sdg(l)),
            Column::new("status", msg::field_status(l)),
            Column::narrow("verified", msg::field_verified(l)),
            Column::new("source", msg::field_source(l)),
            Column::new("external_id", msg::field_source_id(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

fn values<'a>(l: L10n, row: &'a Row, place: &ListPlace) -> Vec<Value<'a>> {
    let r = &row.record;
    let (language, text) = super::list::shown_text(l.language(), row);
    let tags = effective_tags(&row.tags, place.mechanism.map(|m| m.id.as_str()));
    let of = |scheme: &str| {
        let names = tags.iter().filter(|t| t.scheme == scheme);
        Value::List(names.map(|t| names::tag(l, scheme, &t.code).into()).collect())
    };
    let from = row.from.iter().map(|f| {
        f.state.as_deref().map_or_else(|| f.label.as_str().into(), |code| names::state(l, code).into())
    });
    let url =
        format!("{}/{}/recommendations/{}/{}", place.address, l.language(), r.state.to_lowercase(), r.slug);
    vec![
        r.slug.as_str().into(),
        r.state.as_str().into(),
        names::body(l, &r.body).into(),
        row.symbol.as_deref().into(),
        r.paragraph.as_deref().into(),
        r.cycle.map(i64::from).into(),
        r.session.as_deref().into(),
        r.date.into(),
        r.year.map(i64::from).into(),
        names::kind(l, &r.kind).into(),
        language.code().into(),
        text.into(),
        Value::List(from.collect()),
        r.position.as_deref().map(|code| names::position(l, code)).into(),
        r.action_category.map(i64::from).into(),
        of("theme"),
        of("person"),
        of("sdg"),
        row.case.as_ref().map(|case| names::status(l, &case.status)).into(),
        row.case.as_ref().map_or(Value::Empty, |case| Value::Bool(case.is_verified())),
        r.feed.as_str().into(),
        r.external_id.as_str().into(),
        url.into(),
    ]
}
