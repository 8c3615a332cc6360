//! Reading published assessments.

use axum::Json;
use serde::Serialize;
use suivi_domain::followup::assessments;
use suivi_domain::followup::model::Assessor;
use suivi_kernel::{Date, LocalText, Result, Timestamp};
use utoipa::ToSchema;

use super::shapes::{Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::chosen;
use crate::paging::Page as Number;

/// An assessment of one voice. Grades of different scales cannot be compared.
#[derive(Serialize, ToSchema)]
pub struct AssessmentShape {
    /// Identifier.
    pub id: String,
    /// The recommendation's name in addresses.
    pub recommendation: String,
    /// `state`, `nhri`, `civil_society` or `committee`.
    pub assessor: String,
    /// The assessor's name by language; empty for the State.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub assessor_name: LocalText,
    /// `implementation_assessment`, or the scale of a committee.
    pub scale: String,
    /// A code of that scale; empty where a moderator hid the assessment.
    pub grade: String,
    /// Why, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub rationale: LocalText,
    /// As of which day.
    #[schema(value_type = String, format = Date)]
    pub assessed_on: Date,
    /// The document it stands in.
    pub symbol: Option<String>,
    /// The paragraph there.
    pub paragraph: Option<String>,
    /// Why a moderator hid it.
    pub hidden_reason: Option<String>,
    /// When it was published, in UTC.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(serialize_with = "super::shapes::maybe_moment")]
    pub published_at: Option<Timestamp>,
}

/// The published assessments of a mechanism's recommendations, the newest first.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/assessments", tag = "followup",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("voice" = Option<String>, Query, description = "state, nhri, civil_society or committee"),
        ("page" = Option<u32>, Query, description = "Page of 50, from 1", minimum = 1, maximum = 1000),
    ),
    responses(
        (status = 200, description = "A page", body = Page<AssessmentShape>),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such mechanism", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A value cannot be understood", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn assessments(ctx: Ctx) -> Result<Json<Page<AssessmentShape>>, Failure> {
    let voices: Vec<&str> = Assessor::ALL.iter().map(|voice| voice.code()).collect();
    let voice: Option<Assessor> = chosen(&ctx.uri, "voice", &voices)?.map(str::parse).transpose()?;
    let number = Number::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (total, found) = ctx
        .app
        .db
        .read(move |conn| assessments::latest_of(conn, &actor, &mechanism, voice, number.window()))
        .await?;
    let next = number.next_address(&ctx, total);
    let shape =
        |(view, short): (assessments::View, suivi_domain::recommendations::queries::Short)| AssessmentShape {
            recommendation: short.slug,
            assessor: view.row.assessor,
            assessor_name: view.name,
            scale: view.row.scale,
            grade: view.row.grade,
            rationale: view.rationale,
            assessed_on: view.row.assessed_on,
            symbol: view.row.source_symbol,
            paragraph: view.row.source_paragraph,
            hidden_reason: view.row.hidden_reason,
            published_at: view.row.published_at,
            id: view.row.id,
        };
    let items = found.into_iter().map(shape).collect();
    Ok(Json(Page { items, total: u64::try_from(total)?, next }))
}
