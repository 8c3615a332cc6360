//! Reading the good practices of the hub.

use axum::Json;
use serde::Serialize;
use suivi_domain::hub::practices::queries::{self, Listed};
use suivi_kernel::{Date, LocalText, Result};
use utoipa::ToSchema;

use super::answers::{Filtered, Read};
use super::shapes::Page;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::hub::practices::query::PracticeQuery;

/// A good practice.
#[derive(Serialize, ToSchema)]
pub struct PracticeShape {
    /// Its name in addresses.
    pub slug: String,
    /// Its title, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// One or two sentences, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub summaries: LocalText,
    /// The State it is about, ISO 3166-1 alpha-3.
    pub state: String,
    /// The author, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub author: LocalText,
    /// `state`, `nhri`, `civil_society`, `academia` or `un`.
    pub author_kind: String,
    /// `engagement`, `coordination`, `consultation`, `information`, `implementation`, `upr_midterm` or `sdg`.
    pub capacities: Vec<String>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// The language of the original.
    pub language: String,
    /// Languages into which a machine translated it; never the original.
    pub machine_translated: Vec<String>,
    /// `own`, `unasked`, `asked`, `silent`, `confirmed` or `commented`.
    pub verdict: String,
    /// When somebody last said that it is right.
    #[schema(value_type = Option<String>, format = Date)]
    pub checked_on: Option<Date>,
    /// Whether nobody has for 24 months.
    pub may_be_out_of_date: bool,
    /// The node it came from; null for this node's own.
    pub node: Option<String>,
    /// Its page.
    pub url: String,
}

/// The good practices on this node's hub, what changed last first, fifty a page.
#[utoipa::path(
    get, path = "/api/v1/practices", tag = "hub",
    params(
        ("q" = Option<String>, Query, description = "Words of title and summary"),
        ("capacity" = Option<String>, Query, description = "A capacity"),
        ("theme" = Option<String>, Query, description = "The code of a theme"),
        ("state" = Option<String>, Query, description = "A State, ISO 3166-1 alpha-3"),
        ("region" = Option<String>, Query, description = "The M49 code of a region"),
        ("flag" = Option<String>, Query, description = "ldc, lldc or sids"),
        ("language" = Option<String>, Query, description = "A language in which it can be read"),
        ("author" = Option<String>, Query, description = "A kind of author"),
        ("confirmed" = Option<String>, Query, description = "yes, for those that the State stands behind"),
        ("page" = Option<i64>, Query, description = "The page, from 1"),
    ),
    responses((status = 200, description = "One page", body = Page<PracticeShape>), Read, Filtered)
)]
pub async fn list(ctx: Ctx, asked: PracticeQuery) -> Result<Json<Page<PracticeShape>>, Failure> {
    let (actor, filter, window) = (ctx.actor.clone(), asked.filter.clone(), asked.page.window());
    let reading = move |conn: &mut suivi_store::Conn| queries::list(conn, &actor, &filter, window);
    let found = ctx.app.db.read(reading).await?;
    let today = ctx.app.db.clock().now().date();
    let site = &ctx.app.settings.public_address;
    let items =
        found.rows.into_iter().map(|listed| shape(listed, site, today)).collect::<Result<Vec<_>>>()?;
    let next = asked.page.next_address(&ctx, found.total);
    Ok(Json(Page { items, total: u64::try_from(found.total).unwrap_or_default(), next }))
}

fn shape(listed: Listed, site: &str, today: Date) -> Result<PracticeShape> {
    let Listed { item, document } = listed;
    let machine = document.texts.iter().filter(|text| text.is_machine());
    Ok(PracticeShape {
        titles: item.titles()?,
        summaries: item.summaries()?,
        url: format!("{site}/{}/hub/practices/{}", item.language, item.slug),
        machine_translated: machine.map(|text| text.language.clone()).collect(),
        may_be_out_of_date: document.may_be_out_of_date(today),
        state: document.state,
        author: document.author,
        author_kind: document.author_kind,
        capacities: document.facts.capacities,
        themes: document.facts.themes,
        verdict: document.verdict.verdict,
        checked_on: document.checked_on,
        slug: item.slug,
        language: item.language,
        node: item.node_id,
    })
}
