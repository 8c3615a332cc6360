//! Reading published assessments.

use axum::Json;
use serde::{Deserialize, Serialize};
use suivi_domain::followup::assessments;
use suivi_domain::followup::model::Assessor;
use suivi_kernel::{Date, LocalText, Problem as Rule, Refusal, Result, Timestamp};
use utoipa::ToSchema;

use super::shapes::{Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Asked;
use crate::ui::Address;

/// Entries on a page unless the address says otherwise.
const PER_PAGE: i64 = 50;

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
    pub published_at: Option<Timestamp>,
}

/// What a list of assessments is asked for.
#[derive(Deserialize)]
pub struct Filter {
    voice: Option<String>,
    page: Option<i64>,
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
pub async fn assessments(
    ctx: Ctx,
    Asked(asked): Asked<Filter>,
) -> Result<Json<Page<AssessmentShape>>, Failure> {
    let voice = match asked.voice.as_deref().filter(|voice| !voice.is_empty()) {
        None => None,
        Some(code) => Some(
            code.parse::<Assessor>().map_err(|_| Refusal::invalid("voice", Rule::unknown_choice(code)))?,
        ),
    };
    let page = asked.page.unwrap_or(1);
    if !(1..=1_000).contains(&page) {
        return Err(Refusal::invalid("page", Rule::not_a_number(page)).into());
    }
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let offset = (page - 1) * PER_PAGE;
    let (total, found) = ctx
        .app
        .db
        .read(move |conn| assessments::latest_of(conn, &actor, &mechanism, voice, (offset, PER_PAGE)))
        .await?;
    let next = (offset + PER_PAGE < total).then(|| {
        let here = Address::of(&ctx.uri.to_string()).with("page", &(page + 1).to_string());
        format!("{}{here}", ctx.app.settings.public_address)
    });
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
