//! Reading which reports the State owes, and those that are written.

use axum::Json;
use serde::Serialize;
use suivi_domain::reports::queries;
use suivi_domain::reports::rows::Obligation;
use suivi_domain::reports::writing::queries as writing;
use suivi_kernel::{Date, LocalText, Result};
use utoipa::ToSchema;

use super::answers::{Filtered, InMechanism, Read};
use super::shapes::Page;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Asked;
use crate::reports::{Wanted, today};

/// A report that is owed.
#[derive(Serialize, ToSchema)]
pub struct ObligationShape {
    /// Its name in addresses, such as `cedaw-periodic-2028`.
    pub slug: String,
    /// `upr_report`, `upr_addendum`, `upr_midterm`, `initial`, `periodic`, `follow_up`, `common_core`, `replies`, `vnr`,
    /// `ilo_art22`, `regional`, `communication` or `other`.
    pub kind: String,
    /// The code of the body it is owed to.
    pub body: Option<String>,
    /// The code of the treaty it is owed under.
    pub treaty: Option<String>,
    /// A title of its own, by language; empty where kind and body say it all.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// When it is due, a day in Geneva.
    #[schema(value_type = String, format = Date)]
    pub due_on: Date,
    /// Whether a person has set the date; else a rule has.
    pub is_set_by_hand: bool,
    /// The rule behind it; none where a person entered it.
    pub rule: Option<String>,
    /// `open`, `submitted` or `waived`.
    pub state: String,
    /// Whether it is open, its day has passed, and it is not voluntary.
    pub is_overdue: bool,
    /// When it was sent.
    #[schema(value_type = Option<String>, format = Date)]
    pub submitted_on: Option<Date>,
    /// The UN symbol of what was sent.
    pub symbol: Option<String>,
}

/// The reports that a mechanism's State owes, the earliest due first; overdue and of the next 18 months unless one asks for all.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/obligations", tag = "reports",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("state" = Option<String>, Query, description = "open (unless given), submitted, waived or all"),
        ("body" = Option<String>, Query, description = "The code of a body"),
        ("until" = Option<String>, Query, description = "all, for those due later too"),
    ),
    responses((status = 200, description = "All of them", body = Page<ObligationShape>), Read, InMechanism, Filtered)
)]
pub async fn obligations(
    ctx: Ctx,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<Page<ObligationShape>>, Failure> {
    let day = today(&ctx);
    let (actor, mechanism, filter) = (ctx.actor.clone(), ctx.mechanism()?.clone(), wanted.filter(day)?);
    let found = ctx.app.db.read(move |conn| queries::list(conn, &actor, &mechanism, &filter)).await?;
    let items = found.into_iter().map(|row| shape(row, day)).collect::<Result<Vec<_>>>()?;
    Ok(Json(Page { total: items.len() as u64, items, next: None }))
}

/// A report that is written or was published.
#[derive(Serialize, ToSchema)]
pub struct ReportShape {
    /// Its name in addresses.
    pub slug: String,
    /// Its title, in its language.
    pub title: String,
    /// As of obligations, or `communication`.
    pub kind: String,
    /// The language it is written in.
    pub language: String,
    /// `drafting`, `clearance`, `approved`, `submitted` or `published`.
    pub state: String,
    /// When it is due.
    #[schema(value_type = Option<String>, format = Date)]
    pub due_on: Option<Date>,
    /// The limit in words, where there is one.
    pub words: Option<i32>,
    /// The UN symbol, once published.
    pub symbol: Option<String>,
    /// The SHA-256 of the text that was approved.
    pub frozen_hash: Option<String>,
    /// Its page.
    pub url: String,
    /// Its file in Word; `pdf`, `html` and `epub` stand beside it.
    pub docx: String,
}

/// The reports of a mechanism that the caller may read: those being written first, then what was sent and published.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/reports", tag = "reports",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses((status = 200, description = "All of them", body = Page<ReportShape>), Read, InMechanism)
)]
pub async fn reports(ctx: Ctx) -> Result<Json<Page<ReportShape>>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let slug = mechanism.slug.clone();
    let found = ctx.app.db.read(move |conn| writing::list(conn, &actor, &mechanism)).await?;
    let site = &ctx.app.settings.public_address;
    let items: Vec<ReportShape> = found
        .into_iter()
        .map(|one| {
            let row = one.row;
            let url = format!("{site}/{}/{slug}/reports/{}", row.language, row.slug);
            ReportShape {
                docx: format!("{url}/file/docx"),
                url,
                slug: row.slug,
                title: row.title,
                kind: row.kind,
                language: row.language,
                state: row.state,
                due_on: row.due_on,
                words: row.words,
                symbol: row.symbol,
                frozen_hash: row.frozen_hash,
            }
        })
        .collect();
    Ok(Json(Page { total: items.len() as u64, items, next: None }))
}

fn shape(row: Obligation, day: Date) -> Result<ObligationShape> {
    Ok(ObligationShape {
        titles: LocalText::from_json(&row.titles)?,
        is_overdue: row.is_overdue(day),
        slug: row.slug,
        kind: row.kind,
        body: row.body,
        treaty: row.treaty,
        due_on: row.due_on,
        is_set_by_hand: row.is_moved,
        rule: row.rule,
        state: row.state,
        submitted_on: row.submitted_on,
        symbol: row.symbol,
    })
}
