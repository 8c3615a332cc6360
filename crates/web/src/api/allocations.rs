//! Reading who answers for what.

use axum::Json;
use serde::Serialize;
use suivi_domain::followup::allocations::{self as domain, Line, Listed, Target};
use suivi_domain::mechanisms::{self, Institution, Mechanism};
use suivi_kernel::{Actor, LocalText, Problem as Rule, Refusal, Result, Timestamp};
use suivi_store::Conn;
use utoipa::ToSchema;

use super::shapes::{Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::allocations::{AllocationQuery, PER_PAGE};
use crate::ui::Address;

/// That an institution leads or supports something.
#[derive(Serialize, ToSchema)]
pub struct AllocationShape {
    /// Identifier.
    pub id: String,
    /// The mechanism, by its name in addresses.
    pub mechanism: String,
    /// The recommendation, by its short name; null where a cluster is allocated.
    pub recommendation: Option<String>,
    /// The cluster, by its name in addresses; null where a single recommendation is allocated.
    pub cluster: Option<String>,
    /// The institution.
    pub institution: InstitutionName,
    /// `lead` or `support`.
    pub part: String,
    /// `proposed`, `confirmed` or `contested`; the public is told of confirmed ones only.
    pub status: String,
    /// Why it is contested, or how the institution agreed; null for whom it does not concern.
    pub reason: Option<String>,
    /// When it was proposed, UTC.
    #[schema(value_type = String)]
    #[serde(serialize_with = "super::shapes::moment")]
    pub proposed_at: Timestamp,
    /// When the institution answered, UTC.
    #[schema(value_type = Option<String>)]
    #[serde(serialize_with = "super::shapes::maybe_moment")]
    pub decided_at: Option<Timestamp>,
    /// When it came before the chair, contested for too long, UTC.
    #[schema(value_type = Option<String>)]
    #[serde(serialize_with = "super::shapes::maybe_moment")]
    pub escalated_at: Option<Timestamp>,
}

/// An institution in short.
#[derive(Serialize, ToSchema)]
pub struct InstitutionName {
    /// Identifier, to filter the register's `lead` by.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
}

/// Who answers for one recommendation in one mechanism.
#[derive(Serialize, ToSchema)]
pub struct ResponsibleShape {
    /// The mechanism, by its name in addresses.
    pub mechanism: String,
    /// The institution.
    pub institution: InstitutionName,
    /// `lead` or `support`.
    pub part: String,
    /// `proposed`, `confirmed` or `contested`; the public is told of confirmed ones only.
    pub status: String,
    /// Whether it answers by the allocation of the recommendation's cluster.
    pub by_cluster: bool,
}

impl InstitutionName {
    fn of(institution: Institution) -> Self {
        InstitutionName { id: institution.id, slug: institution.slug, names: institution.names }
    }
}

impl AllocationShape {
    fn of(mechanism: &Mechanism, listed: Listed) -> Self {
        let Listed { line, target } = listed;
        let (recommendation, cluster) = match target {
            Target::Record(short) => (Some(short.slug), None),
            Target::Cluster { slug, .. } => (None, Some(slug)),
        };
        let row = line.allocation;
        AllocationShape {
            mechanism: mechanism.slug.clone(),
            recommendation,
            cluster,
            institution: InstitutionName::of(line.institution),
            part: row.part,
            status: row.status,
            reason: row.reason,
            proposed_at: row.proposed_at,
            decided_at: row.decided_at,
            escalated_at: row.escalated_at,
            id: row.id,
        }
    }
}

impl ResponsibleShape {
    /// One line in force.
    pub fn of(mechanism: &Mechanism, line: Line) -> Self {
        ResponsibleShape {
            mechanism: mechanism.slug.clone(),
            by_cluster: line.allocation.cluster_id.is_some(),
            part: line.allocation.part,
            status: line.allocation.status,
            institution: InstitutionName::of(line.institution),
        }
    }
}

/// Who answers for some recommendations in a mechanism, by recommendation.
pub fn responsible(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
) -> Result<std::collections::HashMap<String, Vec<ResponsibleShape>>> {
    let found = domain::by_recommendation(conn, actor, mechanism, ids)?;
    let shapes =
        |lines: Vec<Line>| lines.into_iter().map(|line| ResponsibleShape::of(mechanism, line)).collect();
    Ok(found.into_iter().map(|(id, lines)| (id, shapes(lines))).collect())
}

/// The allocations of the mechanism named in the address, the latest first. The public is told of confirmed ones only.
#[utoipa::path(
    get, path = "/api/v1/allocations", tag = "follow-up",
    params(
        ("mechanism" = String, Query, description = "The mechanism's name in addresses"),
        ("recommendation" = Option<String>, Query, description = "Short name of a recommendation: its own allocations and its cluster's"),
        ("institution" = Option<String>, Query, description = "The institution's name in addresses"),
        ("status" = Option<String>, Query, description = "proposed, confirmed, contested, or escalated"),
        ("part" = Option<String>, Query, description = "lead or support"),
        ("page" = Option<u32>, Query, description = "Page, from 1", minimum = 1, maximum = 10000),
    ),
    responses(
        (status = 200, description = "A page of 50", body = Page<AllocationShape>),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such mechanism or institution", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A value cannot be understood", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn list(ctx: Ctx, asked: AllocationQuery) -> Result<Json<Page<AllocationShape>>, Failure> {
    let address = Address::of(&ctx.uri.to_string());
    let named = address.query().iter().find(|(name, _)| name == "mechanism");
    let slug = named.map(|(_, slug)| slug.clone()).filter(|slug| !slug.is_empty());
    let slug = slug.ok_or_else(|| Refusal::invalid("mechanism", Rule::required("")))?;
    let mechanism = ctx.app.db.read(move |conn| mechanisms::mechanism(conn, &slug)).await?;
    page(&ctx, mechanism, asked).await
}

/// The allocations of a mechanism, the latest first. The public is told of confirmed ones only.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/allocations", tag = "follow-up",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("recommendation" = Option<String>, Query, description = "Short name of a recommendation: its own allocations and its cluster's"),
        ("institution" = Option<String>, Query, description = "The institution's name in addresses"),
        ("status" = Option<String>, Query, description = "proposed, confirmed, contested, or escalated"),
        ("part" = Option<String>, Query, description = "lead or support"),
        ("page" = Option<u32>, Query, description = "Page, from 1", minimum = 1, maximum = 10000),
    ),
    responses(
        (status = 200, description = "A page of 50", body = Page<AllocationShape>),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such mechanism or institution", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A value cannot be understood", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn list_of_mechanism(
    ctx: Ctx,
    asked: AllocationQuery,
) -> Result<Json<Page<AllocationShape>>, Failure> {
    let mechanism = ctx.mechanism()?.clone();
    page(&ctx, mechanism, asked).await
}

async fn page(
    ctx: &Ctx,
    mechanism: Mechanism,
    asked: AllocationQuery,
) -> Result<Json<Page<AllocationShape>>, Failure> {
    let (actor, at) = (ctx.actor.clone(), asked.page);
    let (found, mechanism) = ctx
        .app
        .db
        .read(move |conn| {
            let filter = asked.filter(conn, &mechanism)?;
            let found = domain::list(conn, &actor, &mechanism, &filter, at * PER_PAGE, PER_PAGE)?;
            Ok((found, mechanism))
        })
        .await?;
    let is_last = (at + 1) * PER_PAGE >= found.total;
    let next = (!is_last).then(|| {
        let here = Address::of(&ctx.uri.to_string()).with("page", &(at + 2).to_string());
        format!("{}{here}", ctx.app.settings.public_address)
    });
    let items = found.lines.into_iter().map(|listed| AllocationShape::of(&mechanism, listed)).collect();
    Ok(Json(Page { items, total: u64::try_from(found.total).unwrap_or(0), next }))
}
