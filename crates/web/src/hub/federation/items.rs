//! Things on the shelf for programs.

use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use suivi_domain::hub::Audience;
use suivi_domain::hub::federation::{self, Origin};
use suivi_domain::hub::search::Wanted;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind};
use suivi_kernel::{Actor, Date, LocalText, Problem, Refusal, Result, Timestamp};
use suivi_store::Conn;
use utoipa::ToSchema;

use super::page_of;
use crate::api::answers::{Filtered, InMechanism, Read};
use crate::api::shapes::{Page, maybe_moment, moment};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Asked;
use crate::paging;

/// Something on the shelf of the knowledge hub.
#[derive(Serialize, ToSchema)]
pub struct ItemShape {
    /// Its identifier, the same on every node.
    pub id: String,
    /// `profile`, `practice`, `resource`, `page`, `question`, `announcement`, `assistance` or `event`.
    pub kind: String,
    /// Its name in addresses.
    pub slug: String,
    /// The State it concerns, ISO 3166-1 alpha-3.
    pub state: Option<String>,
    /// The language of the original.
    pub language: String,
    /// Who may know of it: `public`, `network` or `un`.
    pub audience: String,
    /// Its title by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// One or two sentences about it by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub summaries: LocalText,
    /// The codes by which it is found, as `scheme:code`.
    pub facets: Vec<String>,
    /// The day that counts for it.
    #[schema(value_type = Option<String>, format = Date)]
    pub dated: Option<Date>,
    /// When it was first published.
    #[serde(serialize_with = "moment")]
    #[schema(value_type = String, format = DateTime)]
    pub published_at: Timestamp,
    /// When that was last changed.
    #[serde(serialize_with = "moment")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: Timestamp,
    /// Its page.
    pub url: String,
    /// The node it came from; none for this node's own.
    pub origin: Option<OriginShape>,
    /// Everything that its page shows; its shape depends on the kind.
    #[schema(value_type = Object)]
    pub document: serde_json::Value,
}

/// Where a copy came from.
#[derive(Serialize, ToSchema)]
pub struct OriginShape {
    /// The name of the node by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// The page of the original.
    pub url: String,
    /// When that node last answered.
    #[serde(serialize_with = "maybe_moment")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub heard_at: Option<Timestamp>,
}

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub kind: Vec<String>,
    #[serde(default)]
    pub state: Vec<String>,
    #[serde(default)]
    pub lang: Vec<String>,
    #[serde(default)]
    pub facet: Vec<String>,
}

impl Query {
    pub fn kinds(&self) -> Result<Vec<Kind>> {
        let kinds = self.kind.iter().filter(|code| !code.is_empty());
        kinds
            .map(|code| {
                let unknown = |_| Refusal::invalid("kind", Problem::unknown_choice(code)).into();
                code.parse().map_err(unknown)
            })
            .collect()
    }

    pub fn facets(&self) -> Result<Vec<Facet>> {
        let facets = self.facet.iter().filter(|text| !text.is_empty());
        facets
            .map(|text| match text.split_once(':') {
                Some((scheme, code)) => Ok(Facet::new(scheme, code)),
                None => Err(Refusal::invalid("facet", Problem::unknown_choice(text)).into()),
            })
            .collect()
    }

    /// As the search takes it.
    pub fn wanted(&self, offset: i64, limit: i64) -> Result<Wanted> {
        let given = |values: &[String]| values.iter().filter(|value| !value.is_empty()).cloned().collect();
        Ok(Wanted {
            text: self.q.clone(),
            kinds: self.kinds()?,
            states: given(&self.state),
            languages: given(&self.lang),
            facets: self.facets()?,
            offset: usize::try_from(offset).unwrap_or(0),
            limit: usize::try_from(limit).unwrap_or(0),
        })
    }
}

/// The thing with an identifier, tombstones among them, for somebody who may know of it.
pub(super) fn readable(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Item> {
    let reaches = |item: &Item| Audience::of(actor).iter().any(|audience| audience.code() == item.audience);
    Ok(shelf::row(conn, id)?.filter(reaches).ok_or(Refusal::NotFound)?)
}

/// What stands on the shelf of the knowledge hub, of this node and of those it reads, as far as the caller may know of it;
/// with `q` the best match first, else what changed last.
#[utoipa::path(
    get, path = "/api/v1/hub/items", tag = "hub",
    params(
        ("q" = Option<String>, Query, description = "Words; quotes, AND, OR, NOT and * as in the register"),
        ("kind" = Option<String>, Query, description = "A kind; may be repeated"),
        ("state" = Option<String>, Query, description = "ISO 3166-1 alpha-3; may be repeated"),
        ("lang" = Option<String>, Query, description = "A language of the text (with `q`); may be repeated"),
        ("facet" = Option<String>, Query, description = "scheme:code, such as theme:right_to_education; may be repeated"),
        ("page" = Option<i64>, Query, description = "From 1; 50 on a page"),
    ),
    responses((status = 200, description = "A page", body = Page<ItemShape>), Read, Filtered)
)]
pub async fn list(ctx: Ctx, Asked(query): Asked<Query>) -> Result<Json<Page<ItemShape>>, Failure> {
    let page = paging::Page::of(&ctx.uri)?;
    let (offset, limit) = page.window();
    let asking = ctx.clone();
    let (items, total) = crate::accounts::answer::blocking(move || {
        let actor = &asking.actor;
        if !query.q.trim().is_empty() || !query.lang.is_empty() {
            let found = asking.app.register.shelf().find(actor, &query.wanted(offset, limit)?)?;
            let items = asking.app.db.read_here(|conn| shapes(conn, &asking, found.items))?;
            return Ok((items, found.total as i64));
        }
        let filter = Filter {
            kinds: query.kinds()?,
            states: query.state.iter().filter(|state| !state.is_empty()).cloned().collect(),
            facets: query.facets()?,
            limit: Some(limit),
            offset,
            ..Filter::default()
        };
        asking.app.db.read_here(|conn| {
            let (items, total) = shelf::list(conn, actor, &filter)?;
            Ok((shapes(conn, &asking, items)?, total))
        })
    })
    .await?;
    let next = page.next_address(&ctx, total);
    Ok(Json(Page { items, total: u64::try_from(total).unwrap_or(0), next }))
}

/// One thing on the shelf.
#[utoipa::path(
    get, path = "/api/v1/hub/items/{id}", tag = "hub",
    params(("id" = String, Path, description = "Its identifier")),
    responses(
        (status = 200, description = "The thing", body = ItemShape),
        (status = 410, description = "It was withdrawn", content_type = "application/problem+json"),
        Read, InMechanism
    )
)]
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Json<ItemShape>, Failure> {
    let asking = ctx.clone();
    let shape = ctx
        .app
        .db
        .read(move |conn| {
            let item = readable(conn, &asking.actor, &id)?;
            if item.withdrawn_at.is_some() {
                return Err(
                    Refusal::Gone(Problem::withdrawn(item.withdrawn_reason.unwrap_or_default())).into()
                );
            }
            shapes(conn, &asking, vec![item])?.pop().ok_or_else(|| Refusal::NotFound.into())
        })
        .await?;
    Ok(Json(shape))
}

fn shapes(conn: &mut Conn, ctx: &Ctx, items: Vec<Item>) -> Result<Vec<ItemShape>> {
    let origins = federation::origins(conn, &items)?;
    items.into_iter().zip(origins).map(|(item, origin)| shape(conn, ctx, item, origin)).collect()
}

fn shape(conn: &mut Conn, ctx: &Ctx, item: Item, origin: Option<Origin>) -> Result<ItemShape> {
    let language = item.language()?;
    let facets = shelf::facets_of(conn, &item.id)?;
    let origin = origin.map(|origin| OriginShape {
        url: origin.page(language),
        heard_at: origin.heard_at,
        names: origin.names,
    });
    Ok(ItemShape {
        url: format!("{}{}", ctx.app.settings.public_address, page_of(language, &item)),
        titles: item.titles()?,
        summaries: item.summaries()?,
        document: item.document()?,
        facets: facets.into_iter().map(|facet| format!("{}:{}", facet.scheme, facet.code)).collect(),
        id: item.id,
        kind: item.kind,
        slug: item.slug,
        state: item.state,
        language: item.language,
        audience: item.audience,
        dated: item.dated,
        published_at: item.published_at,
        updated_at: item.updated_at,
        origin,
    })
}
