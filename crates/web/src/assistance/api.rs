//! The programming interface: what States share of their needs with everybody, from the shelf and from nowhere else.

use axum::Json;
use serde::Serialize;
use suivi_domain::assistance::queries::{self, Shared};
use suivi_kernel::{Date, LocalText, Result};
use utoipa::ToSchema;

use super::shared;
use crate::api::{Filtered, Page, Read};
use crate::context::Ctx;
use crate::errors::Failure;

/// A request for technical assistance: the parts that the State consented to share, and no others.
#[derive(Serialize, ToSchema)]
pub struct AssistanceShape {
    /// Its name in addresses.
    pub slug: String,
    /// The State, ISO 3166-1 alpha-3.
    pub state: String,
    /// `ldc`, `lldc`, `sids`.
    pub flags: Vec<String>,
    /// Where it stands.
    pub status: String,
    /// Its title by language; a neutral one where the State does not share it.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// What is needed, by language.
    #[schema(value_type = Option<std::collections::BTreeMap<String, String>>)]
    pub needs: Option<LocalText>,
    /// What is to be reached, by language.
    #[schema(value_type = Option<std::collections::BTreeMap<String, String>>)]
    pub objectives: Option<LocalText>,
    /// The language of the original.
    pub language: String,
    /// Ways of cooperation.
    pub modalities: Vec<String>,
    /// The fund thought of.
    pub fund: Option<String>,
    /// What it may cost, in whole units of the currency.
    pub amount: Option<i64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// Capacities.
    pub capacities: Vec<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Recommendations, by their names in addresses.
    pub recommendations: Vec<String>,
    /// The office to write to.
    pub contact: Option<String>,
    /// When it was submitted.
    #[schema(value_type = Option<String>, format = Date)]
    pub submitted_on: Option<Date>,
    /// The last day the consent holds: nobody may show it afterwards.
    #[schema(value_type = String, format = Date)]
    pub consent_until: Date,
    /// Its page.
    pub url: String,
}

/// The requests for technical assistance that the caller may know of, the last changed first.
#[utoipa::path(
    get, path = "/api/v1/assistance", tag = "hub",
    params(
        ("status" = Option<String>, Query, description = "open, matched or closed"),
        ("modality" = Option<String>, Query, description = "south_south, triangular, north_south, multilateral, bilateral or peer_exchange"),
        ("fund" = Option<String>, Query, description = "The code of a fund"),
        ("capacity" = Option<String>, Query, description = "engagement, coordination, consultation or information"),
        ("flag" = Option<String>, Query, description = "ldc, lldc or sids"),
        ("state" = Option<String>, Query, description = "A State, ISO 3166-1 alpha-3"),
    ),
    responses((status = 200, description = "All of them", body = Page<AssistanceShape>), Read, Filtered)
)]
pub async fn list(ctx: Ctx) -> Result<Json<Page<AssistanceShape>>, Failure> {
    let (actor, asked) = (ctx.actor.clone(), shared::filter(&ctx)?);
    let today = ctx.app.db.clock().now().date();
    let found = ctx.app.db.read(move |conn| queries::shared(conn, &actor, asked, today)).await?;
    let site = &ctx.app.settings.public_address;
    let items = found.into_iter().map(|one| shape(one, site)).collect::<Result<Vec<_>>>()?;
    Ok(Json(Page { total: items.len() as u64, items, next: None }))
}

fn shape(one: Shared, site: &str) -> Result<AssistanceShape> {
    let document = one.document;
    Ok(AssistanceShape {
        titles: one.item.titles()?,
        url: format!("{site}/{}/hub/assistance/{}", document.language, one.item.slug),
        slug: one.item.slug,
        state: document.state,
        flags: document.flags,
        status: document.status,
        needs: document.needs,
        objectives: document.objectives,
        language: document.language.code().to_owned(),
        modalities: document.modalities,
        fund: document.fund,
        amount: document.amount,
        currency: document.currency,
        capacities: document.capacities,
        themes: document.themes,
        recommendations: document.recommendations,
        contact: document.contact,
        submitted_on: document.submitted_on,
        consent_until: document.consent_until,
    })
}
