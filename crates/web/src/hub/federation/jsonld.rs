//! Things on the shelf in the words of schema.org, for search engines and any other machine.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};
use suivi_domain::hub::federation::{self, Origin};
use suivi_domain::hub::shelf::{self, Facet, Item};
use suivi_domain::mechanisms;
use suivi_kernel::{Actor, LocalText, Refusal, Result};
use suivi_store::Conn;

use super::page_of;
use crate::api::answers::{InMechanism, Read};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::recommendations::names;

/// What stands around a thing.
pub struct Around {
    /// The codes by which it is found.
    pub facets: Vec<Facet>,
    /// Who published it.
    pub publisher: LocalText,
    /// Where it came from; none for this node's own.
    pub origin: Option<Origin>,
}

impl Around {
    /// What stands around a thing on the shelf.
    pub fn of(conn: &mut Conn, item: &Item) -> Result<Self> {
        let origin = federation::origin(conn, item)?;
        let publisher = match (&item.mechanism_id, &origin) {
            (Some(id), _) => mechanisms::mechanism_by_id(conn, id)?.names,
            (None, Some(origin)) => origin.names.clone(),
            (None, None) => LocalText::default(),
        };
        Ok(Around { facets: shelf::facets_of(conn, &item.id)?, publisher, origin })
    }
}

/// A thing as JSON-LD.
pub fn of(ctx: &Ctx, item: &Item, around: &Around) -> Result<Value> {
    let language = ctx.l10n.language();
    let page = match &around.origin {
        Some(origin) => origin.page(language),
        None => format!("{}{}", ctx.app.settings.public_address, page_of(item.language()?, item)),
    };
    let publisher = json!({"@type": "Organization", "name": texts(&around.publisher)});
    let mut about = json!({
        "@context": "https://schema.org",
        "@type": kind(&item.kind),
        "@id": format!("urn:uuid:{}", item.id),
        "name": texts(&item.titles()?),
        "description": texts(&item.summaries()?),
        "url": page,
        "inLanguage": item.language()?.tag(),
        "datePublished": item.published_at.date(),
        "dateModified": item.updated_at.date(),
        "publisher": publisher,
        "keywords": around.facets.iter().map(|facet| keyword(ctx, facet)).collect::<Vec<_>>(),
    });
    if let Some(state) = &item.state {
        let place = json!({"@type": "Country", "name": names::state(ctx.l10n, state), "identifier": state});
        about["spatialCoverage"] = place;
    }
    if let (Some(day), "event") = (item.dated, item.kind.as_str()) {
        about["startDate"] = json!(day);
        about["organizer"] = about["publisher"].take();
    }
    Ok(about)
}

/// The same as a part of a page. It is data that no browser runs, so that the page's policy on scripts is not touched.
pub fn part_of_page(about: &Value) -> Markup {
    let text = about.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

fn kind(code: &str) -> &'static str {
    match code {
        "profile" => "GovernmentOrganization",
        "practice" | "page" => "Article",
        "question" => "Question",
        "announcement" => "NewsArticle",
        "assistance" => "Demand",
        "event" => "Event",
        _ => "CreativeWork",
    }
}

fn texts(text: &LocalText) -> Value {
    let values: Vec<Value> = text
        .0
        .iter()
        .map(|(language, words)| json!(BTreeMap::from([("@language", language.tag()), ("@value", words)])))
        .collect();
    Value::Array(values)
}

fn keyword(ctx: &Ctx, facet: &Facet) -> String {
    match facet.scheme.as_str() {
        "theme" | "person" | "sdg" => names::tag(ctx.l10n, &facet.scheme, &facet.code),
        _ => facet.code.replace('_', " "),
    }
}

/// A public thing on the shelf as JSON-LD, in the words of schema.org.
#[utoipa::path(
    get, path = "/api/v1/hub/items/{id}/jsonld", tag = "hub",
    params(("id" = String, Path, description = "Its identifier")),
    responses((status = 200, description = "JSON-LD", content_type = "application/ld+json"), Read, InMechanism)
)]
pub async fn item(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Failure> {
    let (found, around) = ctx
        .app
        .db
        .read(move |conn| {
            let found = super::items::readable(conn, &Actor::visitor(), &id)?;
            let around = Around::of(conn, &found)?;
            Ok((found, around))
        })
        .await?;
    if found.withdrawn_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    let mut response = Json(of(&ctx, &found, &around)?).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/ld+json"));
    Ok(response)
}
