//! Reading what belongs to a mechanism, and the vocabularies.

use axum::Json;
use axum::extract::Path;
use serde::Serialize;
use suivi_domain::mechanisms as domain;
use suivi_domain::recommendations::{clusters as domain_clusters, queries};
use suivi_kernel::vocab::{self, Position, Term};
use suivi_kernel::{Date, LocalText, Refusal, Result};
use utoipa::ToSchema;

use super::answers::{InMechanism, Read};
use super::shapes::{Named, Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;

/// A mechanism.
#[derive(Serialize, ToSchema)]
pub struct MechanismShape {
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// The State.
    pub state: String,
    /// `national`, `regional` or `local`.
    pub level: String,
}

/// An institution.
#[derive(Serialize, ToSchema)]
pub struct InstitutionShape {
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// What kind of body it is.
    pub kind: String,
    /// Its first day.
    #[schema(value_type = Option<String>, format = Date)]
    pub valid_from: Option<Date>,
    /// Its last day.
    #[schema(value_type = Option<String>, format = Date)]
    pub valid_to: Option<Date>,
}

/// A document.
#[derive(Serialize, ToSchema)]
pub struct DocumentShape {
    /// Its symbol.
    pub symbol: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The body.
    pub body: String,
    /// The kind.
    pub kind: String,
    /// Its date.
    #[schema(value_type = Option<String>, format = Date)]
    pub date: Option<Date>,
    /// UPR cycle.
    pub cycle: Option<i32>,
    /// Records in it.
    pub records: i64,
}

/// A cluster.
#[derive(Serialize, ToSchema)]
pub struct ClusterShape {
    /// Identifier, to filter by.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// Recommendations in it.
    pub recommendations: i64,
}

fn whole<T>(items: Vec<T>) -> Json<Page<T>> {
    Json(Page { total: items.len() as u64, items, next: None })
}

/// The mechanisms of this node.
#[utoipa::path(
    get, path = "/api/v1/mechanisms", tag = "mechanisms",
    responses(
        (status = 200, description = "All of them", body = Page<MechanismShape>),
        Read,
    )
)]
pub async fn mechanisms(ctx: Ctx) -> Result<Json<Page<MechanismShape>>, Failure> {
    let all = ctx.app.db.read(domain::all).await?;
    let shape = |m: domain::Mechanism| MechanismShape {
        slug: m.slug,
        names: m.names,
        state: m.state,
        level: m.level.code().to_owned(),
    };
    Ok(whole(all.into_iter().map(shape).collect()))
}

/// The institutions of a mechanism.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/institutions", tag = "mechanisms",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses(
        (status = 200, description = "All of them", body = Page<InstitutionShape>),
        Read,
        InMechanism,
    )
)]
pub async fn institutions(ctx: Ctx) -> Result<Json<Page<InstitutionShape>>, Failure> {
    let id = ctx.mechanism()?.id.clone();
    let all = ctx.app.db.read(move |conn| domain::institutions_of(conn, &id)).await?;
    let shape = |i: domain::Institution| InstitutionShape {
        slug: i.slug,
        names: i.names,
        kind: i.kind.code().to_owned(),
        valid_from: i.valid_from,
        valid_to: i.valid_to,
    };
    Ok(whole(all.into_iter().map(shape).collect()))
}

/// The documents on a mechanism's State.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/documents", tag = "recommendations",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses(
        (status = 200, description = "All of them", body = Page<DocumentShape>),
        Read,
        InMechanism,
    )
)]
pub async fn documents(ctx: Ctx) -> Result<Json<Page<DocumentShape>>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let all = ctx.app.db.read(move |conn| queries::documents(conn, &actor, &mechanism)).await?;
    let shape = |d: queries::CountedDocument| DocumentShape {
        symbol: d.document.symbol,
        title: d.document.title,
        body: d.document.body,
        kind: d.document.kind,
        date: d.document.date,
        cycle: d.document.cycle,
        records: d.records,
    };
    Ok(whole(all.into_iter().map(shape).collect()))
}

/// The clusters of a mechanism.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/clusters", tag = "recommendations",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses(
        (status = 200, description = "All of them", body = Page<ClusterShape>),
        Read,
        InMechanism,
    )
)]
pub async fn clusters(ctx: Ctx) -> Result<Json<Page<ClusterShape>>, Failure> {
    let mechanism = ctx.mechanism()?.clone();
    let all = ctx.app.db.read(move |conn| domain_clusters::all(conn, &mechanism)).await?;
    let shape = |c: domain_clusters::Counted| ClusterShape {
        id: c.cluster.id,
        slug: c.cluster.slug,
        names: c.names,
        recommendations: c.recommendations,
    };
    Ok(whole(all.into_iter().map(shape).collect()))
}

/// A vocabulary: `themes`, `persons`, `sdgs`, `bodies`, `states` or `positions`.
#[utoipa::path(
    get, path = "/api/v1/vocabularies/{name}", tag = "vocabularies",
    params(("name" = String, Path, description = "themes, persons, sdgs, bodies, states or positions")),
    responses(
        (status = 200, description = "All codes with their names", body = Page<Named>),
        Read,
        (status = 404, description = "No such vocabulary", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn vocabulary(_: Ctx, Path(name): Path<String>) -> Result<Json<Page<Named>>, Failure> {
    let term = |term: &Term| Named { code: term.code.clone(), names: term.names.clone() };
    let items: Vec<Named> = match name.as_str() {
        "themes" => vocab::themes().iter().map(term).collect(),
        "persons" => vocab::persons().iter().map(term).collect(),
        "sdgs" => vocab::sdg_goals().iter().chain(vocab::sdg_targets()).map(term).collect(),
        "bodies" => {
            vocab::bodies().iter().map(|b| Named { code: b.code.clone(), names: b.names.clone() }).collect()
        }
        "states" => vocab::all_countries()
            .iter()
            .map(|c| Named { code: c.iso3.clone(), names: c.names.clone() })
            .collect(),
        "positions" => {
            Position::ALL.iter().map(|p| Named { code: p.code().to_owned(), names: p.names() }).collect()
        }
        _ => return Err(Refusal::NotFound.into()),
    };
    Ok(whole(items))
}
