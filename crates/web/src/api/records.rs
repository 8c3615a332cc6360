//! Reading the register.

use std::collections::HashMap;

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use suivi_domain::mechanisms;
use suivi_domain::recommendations::queries::{self, Found};
use suivi_kernel::{Refusal, Result};

use super::allocations::responsible;
use super::answers::{Filtered, InMechanism, Read};
use super::shapes::{Page, Problem, RecommendationShape};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::recommendations::query::ListQuery;
use crate::recommendations::withdrawn::moved;
use crate::ui::Address;

/// Recommendations to all States, public ones only. The filters repeat to allow several values each.
#[utoipa::path(
    get, path = "/api/v1/recommendations", tag = "recommendations",
    params(
        ("q" = Option<String>, Query, description = "Words, \"phrases\", AND, OR, NOT, prefix*", max_length = 1000),
        ("state" = Option<Vec<String>>, Query, description = "State addressed, ISO 3166-1 alpha-3"),
        ("body" = Option<Vec<String>>, Query, description = "Body, such as UPR or CEDAW"),
        ("theme" = Option<Vec<String>>, Query, description = "Code of a theme"),
        ("person" = Option<Vec<String>>, Query, description = "Code of a group of persons"),
        ("sdg" = Option<Vec<String>>, Query, description = "SDG target, such as 4.5"),
        ("goal" = Option<Vec<String>>, Query, description = "SDG, 1 to 17"),
        ("position" = Option<Vec<String>>, Query, description = "supported, noted, supported_noted, pending, unclear"),
        ("by" = Option<Vec<String>>, Query, description = "Recommending State"),
        ("cycle" = Option<Vec<String>>, Query, description = "UPR cycle"),
        ("year" = Option<Vec<String>>, Query, description = "Year"),
        ("kind" = Option<Vec<String>>, Query, description = "recommendation, concern, positive, pledge"),
        ("sort" = Option<super::shapes::Order>, Query, description = "The order"),
        ("page" = Option<u32>, Query, description = "Page, from 1; further on, follow `next`", minimum = 1, maximum = 51),
        ("per_page" = Option<u32>, Query, description = "Entries on a page, 25 unless given", minimum = 1, maximum = 200),
        ("after" = Option<String>, Query, description = "Cursor of the next page, from `next`"),
    ),
    responses(
        (status = 200, description = "A page", body = Page<RecommendationShape>),
        Read,
        Filtered,
    )
)]
pub async fn list(ctx: Ctx, asked: ListQuery) -> Result<Json<Page<RecommendationShape>>, Failure> {
    page(ctx, asked).await
}

/// Recommendations to one mechanism's State; with the state of its cases for those who work in it.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/recommendations", tag = "recommendations",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("q" = Option<String>, Query, description = "As for all States; so are the other filters", max_length = 1000),
        ("status" = Option<Vec<String>>, Query, description = "Status of the case"),
        ("verified" = Option<Vec<String>>, Query, description = "yes or no"),
        ("cluster" = Option<Vec<String>>, Query, description = "Identifier of a cluster, or none"),
        ("lead" = Option<Vec<String>>, Query, description = "Identifier of the lead institution, or none"),
        ("live" = Option<Vec<String>>, Query, description = "yes where the case is not closed, or no"),
        ("covered" = Option<Vec<String>>, Query, description = "yes with a planned measure that you may read, or no"),
        ("fresh" = Option<Vec<String>>, Query, description = "yes where the last published update is recent, or no"),
        ("assessed" = Option<Vec<String>>, Query, description = "The State's own grade; yes for any, none for no grade"),
        ("evidence" = Option<Vec<String>>, Query, description = "yes with public evidence, or no"),
        ("page" = Option<u32>, Query, description = "Page, from 1; further on, follow `next`", minimum = 1, maximum = 51),
        ("per_page" = Option<u32>, Query, description = "Entries on a page", minimum = 1, maximum = 200),
        ("after" = Option<String>, Query, description = "Cursor of the next page"),
    ),
    responses(
        (status = 200, description = "A page", body = Page<RecommendationShape>),
        Read,
        InMechanism,
        Filtered,
    )
)]
pub async fn list_of_mechanism(
    ctx: Ctx,
    asked: ListQuery,
) -> Result<Json<Page<RecommendationShape>>, Failure> {
    page(ctx, asked).await
}

async fn page(ctx: Ctx, asked: ListQuery) -> Result<Json<Page<RecommendationShape>>, Failure> {
    let asking = ctx.clone();
    let filter = asked.filter.clone();
    let (listing, mut answers) = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let listing = asking.app.register.list(&asking.actor, mechanism, &filter)?;
        let ids: Vec<String> = listing.rows.iter().map(|row| row.record.id.clone()).collect();
        let answers = match mechanism {
            Some(mechanism) => {
                asking.app.db.read_here(|conn| responsible(conn, &asking.actor, mechanism, &ids))?
            }
            None => HashMap::new(),
        };
        Ok::<_, suivi_kernel::Error>((listing, answers))
    })
    .await??;
    let base = &ctx.app.settings.public_address;
    let next = listing.next.map(|cursor| {
        let here = Address::of(&ctx.uri.to_string()).without("page").with("after", &cursor.to_string());
        format!("{base}{here}")
    });
    let mechanism_id = ctx.mechanism.as_ref().map(|m| m.id.as_str());
    let items = listing.rows.into_iter().map(|row| {
        let answers = answers.remove(&row.record.id).unwrap_or_default();
        RecommendationShape::of(row, answers, mechanism_id, base)
    });
    let items = items.collect();
    Ok(Json(Page { items, total: listing.total as u64, next }))
}

/// One recommendation.
#[utoipa::path(
    get, path = "/api/v1/recommendations/{state}/{slug}", tag = "recommendations",
    params(
        ("state" = String, Path, description = "ISO 3166-1 alpha-3, in any case"),
        ("slug" = String, Path, description = "The short name, such as upr-4-139-12"),
    ),
    responses(
        (status = 200, description = "The recommendation", body = RecommendationShape),
        (status = 308, description = "It was found to be the same as another; `Location` is that one's address"),
        Read,
        (status = 404, description = "No such recommendation", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "It was withdrawn; when and why", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn one(ctx: Ctx, Path((state, slug)): Path<(String, String)>) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    let found = ctx
        .app
        .db
        .read(move |conn| match queries::look_up(conn, &actor, None, &state.to_uppercase(), &slug)? {
            Found::Gone(withdrawn) => Ok(Err(withdrawn)),
            Found::Here(whole) => {
                let ids = [whole.record.id];
                let row = queries::rows(conn, &ids, None)?.pop().ok_or(Refusal::NotFound)?;
                let mut answers = Vec::new();
                for mechanism in mechanisms::all(conn)?.iter().filter(|m| m.state == row.record.state) {
                    let mut all = responsible(conn, &actor, mechanism, &ids)?;
                    answers.extend(all.remove(&ids[0]).unwrap_or_default());
                }
                Ok(Ok((row, answers)))
            }
        })
        .await?;
    match found {
        Ok((row, answers)) => {
            let base = &ctx.app.settings.public_address;
            Ok(Json(RecommendationShape::of(row, answers, None, base)).into_response())
        }
        Err(withdrawn) => match &withdrawn.kept {
            Some((state, slug)) => {
                Ok(moved(&format!("/api/v1/recommendations/{}/{slug}", state.to_lowercase())))
            }
            None => Err(suivi_kernel::Error::from(withdrawn.refusal()).into()),
        },
    }
}
