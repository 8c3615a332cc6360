//! The numbers of follow-up, its rounds and how institutions answered.

use axum::Json;
use serde::{Deserialize, Serialize};
use suivi_domain::followup::numbers::Shares;
use suivi_domain::followup::rounds::{self as domain_rounds, Tally};
use suivi_domain::followup::{numbers as domain_numbers, scoreboard as domain_scoreboard};
use suivi_kernel::{Date, LocalText, Refusal, Result, Timestamp};
use utoipa::ToSchema;

use super::shapes::{Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Asked;

/// How many of some live recommendations are covered, fresh and assessed.
#[derive(Serialize, ToSchema)]
pub struct SharesShape {
    /// Live recommendations: in the register, and the case is not closed.
    pub live: i64,
    /// Of these, with at least one planned measure that you may read.
    pub covered: i64,
    /// Of these, whose last published update is recent.
    pub fresh: i64,
    /// Of these, with a published assessment of the State's own.
    pub assessed: i64,
}

impl From<Shares> for SharesShape {
    fn from(shares: Shares) -> Self {
        let Shares { live, covered, fresh, assessed } = shares;
        SharesShape { live, covered, fresh, assessed }
    }
}

/// The numbers of a mechanism's follow-up. None is a score.
#[derive(Serialize, ToSchema)]
pub struct NumbersShape {
    /// The day they are of.
    #[schema(value_type = String, format = Date)]
    pub as_of: Date,
    /// Until how many days after its publication an update is recent.
    pub fresh_days: i32,
    /// Of all live recommendations.
    pub all: SharesShape,
    /// By position of the State.
    pub by_position: std::collections::BTreeMap<String, SharesShape>,
    /// Recommendations that the State assesses as fully implemented.
    pub fully_implemented: i64,
    /// Of these, with public evidence.
    pub fully_implemented_with_evidence: i64,
}

/// Coverage, freshness, assessment and evidence, each with what it is a share of.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/numbers", tag = "follow-up",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses(
        (status = 200, description = "The numbers", body = NumbersShape),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such mechanism", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn numbers(ctx: Ctx) -> Result<Json<NumbersShape>, Failure> {
    let (actor, mechanism, now) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let found = ctx.app.db.read(move |conn| domain_numbers::numbers(conn, &actor, &mechanism, now)).await?;
    Ok(Json(NumbersShape {
        as_of: found.as_of,
        fresh_days: found.fresh_days,
        all: found.all.into(),
        by_position: found.by_position.into_iter().map(|(position, of)| (position, of.into())).collect(),
        fully_implemented: found.fully,
        fully_implemented_with_evidence: found.evidenced,
    }))
}

/// A round of updates.
#[derive(Serialize, ToSchema)]
pub struct RoundShape {
    /// What it is called, such as `2026-Q4`.
    pub label: String,
    /// First day of the period asked about.
    #[schema(value_type = String, format = Date)]
    pub period_from: Date,
    /// Last day of the period asked about.
    #[schema(value_type = String, format = Date)]
    pub period_to: Date,
    /// When the questions go out.
    #[schema(value_type = String, format = Date)]
    pub opens_on: Date,
    /// Until when answers are in time, in UTC.
    #[schema(value_type = String, format = DateTime)]
    #[serde(serialize_with = "super::shapes::moment")]
    pub due_at: Timestamp,
    /// `planned`, `open` or `closed`.
    pub state: String,
}

impl From<domain_rounds::Round> for RoundShape {
    fn from(round: domain_rounds::Round) -> Self {
        RoundShape {
            label: round.label,
            period_from: round.period_from,
            period_to: round.period_to,
            opens_on: round.opens_on,
            due_at: round.due_at,
            state: round.state,
        }
    }
}

/// The rounds of a mechanism, for whom its scoreboard is open.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/rounds", tag = "follow-up",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses(
        (status = 200, description = "All of them, the latest first", body = Page<RoundShape>),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such mechanism, or not open to you", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn rounds(ctx: Ctx) -> Result<Json<Page<RoundShape>>, Failure> {
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let all = ctx
        .app
        .db
        .read(move |conn| {
            if domain_scoreboard::may_see(conn, &actor, &id)? {
                domain_rounds::rounds(conn, &id)
            } else {
                Err(Refusal::NotFound.into())
            }
        })
        .await?;
    let items: Vec<RoundShape> = all.into_iter().map(RoundShape::from).collect();
    Ok(Json(Page { total: items.len() as u64, items, next: None }))
}

/// How questions of a round were answered.
#[derive(Serialize, ToSchema)]
pub struct TallyShape {
    /// Questions, without those excused.
    pub asked: i64,
    /// Answered on or before the due date.
    pub in_time: i64,
    /// Answered later.
    pub late: i64,
    /// Not answered.
    pub empty: i64,
    /// Of those answered, with "nothing new".
    pub nothing_new: i64,
    /// Excused by the secretariat.
    pub excused: i64,
}

impl From<Tally> for TallyShape {
    fn from(t: Tally) -> Self {
        TallyShape {
            asked: t.asked,
            in_time: t.in_time,
            late: t.late,
            empty: t.empty,
            nothing_new: t.nothing_new,
            excused: t.excused,
        }
    }
}

/// How one institution answered.
#[derive(Serialize, ToSchema)]
pub struct InstitutionTallyShape {
    /// The institution's name in addresses.
    pub institution: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// How it answered.
    pub tally: TallyShape,
}

/// How the institutions of a mechanism answered a round. They stand in the order of their addresses: none is ranked.
#[derive(Serialize, ToSchema)]
pub struct ScoreboardShape {
    /// The round.
    pub round: RoundShape,
    /// All institutions together.
    pub whole: TallyShape,
    /// Each institution.
    pub items: Vec<InstitutionTallyShape>,
    /// How many institutions.
    pub total: u64,
    /// Always null: all of them are here.
    pub next: Option<String>,
}

/// Which round is asked for.
#[derive(Default, Deserialize)]
pub struct Wanted {
    round: Option<String>,
}

/// How institutions answered a round: for members, and for everybody where the chair so decided.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/scoreboard", tag = "follow-up",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("round" = Option<String>, Query, description = "The round's label; the open or latest one unless given"),
    ),
    responses(
        (status = 200, description = "The scoreboard", body = ScoreboardShape),
        (status = 304, description = "Not changed since the entity tag sent"),
        (status = 401, description = "The token is not valid", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such round, or not open to you", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn scoreboard(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Json<ScoreboardShape>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx
        .app
        .db
        .read(move |conn| domain_scoreboard::scoreboard(conn, &actor, &mechanism, wanted.round.as_deref()))
        .await?;
    let mut board = found.ok_or(Refusal::NotFound)?;
    board.institutions.sort_by(|a, b| a.slug.cmp(&b.slug));
    let items: Vec<InstitutionTallyShape> = board
        .institutions
        .into_iter()
        .map(|one| InstitutionTallyShape { institution: one.slug, names: one.name, tally: one.tally.into() })
        .collect();
    Ok(Json(ScoreboardShape {
        round: board.round.into(),
        whole: board.whole.into(),
        total: items.len() as u64,
        items,
        next: None,
    }))
}
