//! Reading plans, measures, and indicators with their values.

use axum::Json;
use axum::extract::Path;
use serde::Serialize;
use suivi_domain::plans::indicators::queries as indicator_queries;
use suivi_domain::plans::indicators::suppression::Hidden;
use suivi_domain::plans::measures::queries as measure_queries;
use suivi_domain::plans::model::{GoalKind, PlanStatus};
use suivi_domain::plans::queries as plan_queries;
use suivi_domain::plans::rows::Plan;
use suivi_kernel::{Date, LocalText, Result, Timestamp};
use utoipa::ToSchema;

use super::answers::{Filtered, InMechanism, Read};
use super::shapes::Page;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::paging::{PER_PAGE, Page as Number};
use crate::plans::indicators::IndicatorQuery;
use crate::plans::measures::query::MeasureQuery;

/// A plan as its version in force says; a draft where the reader may read drafts.
#[derive(Serialize, ToSchema)]
pub struct PlanShape {
    /// Its name in addresses.
    pub slug: String,
    /// `human_rights`, `thematic`, `local` or `sdg`.
    pub kind: String,
    /// Its titles by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// What it is about, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub summaries: LocalText,
    /// Its first day.
    #[schema(value_type = String, format = Date)]
    pub period_from: Date,
    /// Its last day.
    #[schema(value_type = String, format = Date)]
    pub period_to: Date,
    /// `draft`, `consultation`, `adopted`, `in_force`, `mid_term_review`, `evaluated` or `expired`.
    pub status: String,
    /// Whether the public reads it.
    pub is_public: bool,
    /// The version in force; 0 where none was adopted.
    pub version: i32,
    /// The law, decree or decision it rests on.
    pub legal_basis: Option<String>,
    /// The act that adopted it.
    pub adoption_act: Option<String>,
    /// When it was adopted.
    #[schema(value_type = Option<String>, format = Date)]
    pub adopted_on: Option<Date>,
    /// What it may cost, in words.
    pub budget: Option<String>,
}

/// A measure.
#[derive(Serialize, ToSchema)]
pub struct MeasureShape {
    /// Its name in addresses, such as `m-42`.
    pub slug: String,
    /// `law`, `policy`, `programme`, `budget`, `training`, `data`, `ratification`, `institution` or `remedy`.
    pub kind: String,
    /// Its titles by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub titles: LocalText,
    /// What will be done, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub descriptions: LocalText,
    /// What there will be, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub outputs: LocalText,
    /// The lead institution's name in addresses.
    pub lead: Option<String>,
    /// The plan's name in addresses.
    pub plan: Option<String>,
    /// Its first day.
    #[schema(value_type = Option<String>, format = Date)]
    pub starts_on: Option<Date>,
    /// When it is due.
    #[schema(value_type = Option<String>, format = Date)]
    pub due_on: Option<Date>,
    /// Whether it has no end.
    pub is_continuous: bool,
    /// A code of the scale `measure_status`.
    pub status: String,
    /// Why, where the status asks for a reason.
    pub status_reason: Option<String>,
    /// Since when, in UTC.
    #[schema(value_type = String, format = DateTime)]
    #[serde(serialize_with = "super::shapes::moment")]
    pub status_at: Timestamp,
    /// What it costs.
    pub budget: Option<f64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// Who pays.
    pub budget_source: Option<String>,
    /// How many recommendations and clusters it answers.
    pub answers: i64,
    /// Whether the public reads it.
    pub is_public: bool,
}

/// A baseline or target.
#[derive(Serialize, ToSchema)]
pub struct GoalShape {
    /// The time: `2024`, `2024-Q1`, `2024-05` or `2024-05-01`.
    pub period: String,
    /// The value.
    pub value: f64,
}

/// An indicator.
#[derive(Serialize, ToSchema)]
pub struct IndicatorShape {
    /// Its name in addresses, such as `i-7`.
    pub slug: String,
    /// `structural`, `process` or `outcome` (HR/PUB/12/5).
    pub kind: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
    /// What is measured, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub definitions: LocalText,
    /// What a value counts, in words.
    pub unit: String,
    /// `persons`, `count`, `percent`, `rate`, `money`, `index` or `yes_no`.
    pub unit_kind: String,
    /// Digits after the decimal sign.
    pub decimals: i32,
    /// Which way is better: `up`, `down` or `neutral`.
    pub direction: String,
    /// The right, a code of the vocabulary `themes`.
    pub right_theme: Option<String>,
    /// Where the values come from.
    pub source: Option<String>,
    /// Where the source can be read.
    pub source_address: Option<String>,
    /// Months between two values.
    pub periodicity_months: Option<i32>,
    /// Goal, target or indicator of the 2030 Agenda.
    pub sdg: Option<String>,
    /// The baseline.
    pub baseline: Option<GoalShape>,
    /// The targets, by time.
    pub targets: Vec<GoalShape>,
    /// The latest value of the whole State.
    pub latest: Option<PointShape>,
    /// Whether the public reads it.
    pub is_public: bool,
}

/// One value of an indicator. What the public may not see has no value, only the reason.
#[derive(Serialize, ToSchema)]
pub struct PointShape {
    /// The time: `2024`, `2024-Q1`, `2024-05` or `2024-05-01`.
    pub period: String,
    /// Where; empty for the whole State.
    pub place: String,
    /// The group by dimension; empty for everybody.
    pub groups: std::collections::BTreeMap<String, String>,
    /// The value; null where it is not available or hidden.
    pub value: Option<f64>,
    /// `provisional`, `final` or `revised`.
    pub status: String,
    /// Counts the revisions, from 1.
    pub version: i32,
    /// Why it is hidden: `small` (fewer than five persons), `protects` (another could be worked out from it) or
    /// `by_person`.
    pub hidden: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// What to know about it.
    pub note: Option<String>,
    /// When it was entered, in UTC.
    #[schema(value_type = String, format = DateTime)]
    #[serde(serialize_with = "super::shapes::moment")]
    pub at: Timestamp,
}

/// The plans of a mechanism, the latest period first.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/plans", tag = "plans",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    responses((status = 200, description = "All of them", body = Page<PlanShape>), Read, InMechanism)
)]
pub async fn plans(ctx: Ctx) -> Result<Json<Page<PlanShape>>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx.app.db.read(move |conn| plan_queries::all(conn, &actor, &mechanism)).await?;
    let items = found.into_iter().map(plan_shape).collect::<Result<Vec<_>>>()?;
    Ok(Json(Page { total: items.len() as u64, items, next: None }))
}

fn plan_shape(plan: Plan) -> Result<PlanShape> {
    let status: PlanStatus = plan.status.parse()?;
    Ok(PlanShape {
        slug: plan.slug,
        kind: plan.kind,
        titles: LocalText::from_json(&plan.titles)?,
        summaries: LocalText::from_json(&plan.summaries)?,
        period_from: plan.period_from,
        period_to: plan.period_to,
        is_public: status.is_public(),
        status: plan.status,
        version: plan.version,
        legal_basis: plan.legal_basis,
        adoption_act: plan.adoption_act,
        adopted_on: plan.adopted_on,
        budget: plan.budget,
    })
}

/// The measures of a mechanism, by due date.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/measures", tag = "plans",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("plan" = Option<String>, Query, description = "A plan's name in addresses"),
        ("institution" = Option<String>, Query, description = "An institution's name in addresses: it leads or supports"),
        ("kind" = Option<String>, Query, description = "A kind of measure"),
        ("status" = Option<String>, Query, description = "A code of the scale measure_status"),
        ("overdue" = Option<String>, Query, description = "yes: past the due date and not over"),
        ("theme" = Option<String>, Query, description = "A theme of the recommendations it answers"),
        ("recommendation" = Option<String>, Query, description = "A recommendation's name in addresses"),
        ("cluster" = Option<String>, Query, description = "A cluster's identifier"),
        ("public" = Option<String>, Query, description = "yes or no"),
        ("page" = Option<u32>, Query, description = "Page of 50, from 1", minimum = 1, maximum = 10000),
    ),
    responses((status = 200, description = "A page", body = Page<MeasureShape>), Read, InMechanism, Filtered)
)]
pub async fn measures(ctx: Ctx, asked: MeasureQuery) -> Result<Json<Page<MeasureShape>>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (today, number) = (ctx.app.db.clock().now().date(), asked.page);
    let found = ctx.app.db.read(move |conn| {
        measure_queries::list(conn, &actor, &mechanism, &asked.filter, today, number.window())
    });
    let listing = found.await?;
    let items = listing.rows.into_iter().map(measure_shape).collect::<Result<Vec<_>>>()?;
    Ok(Json(Page {
        items,
        total: u64::try_from(listing.total)?,
        next: number.next_address(&ctx, listing.total),
    }))
}

fn measure_shape(listed: measure_queries::Listed) -> Result<MeasureShape> {
    let measure = listed.measure;
    Ok(MeasureShape {
        slug: measure.slug,
        kind: measure.kind,
        titles: listed.titles,
        descriptions: LocalText::from_json(&measure.descriptions)?,
        outputs: LocalText::from_json(&measure.outputs)?,
        lead: listed.lead.map(|(slug, _)| slug),
        plan: listed.plan.map(|(slug, _)| slug),
        starts_on: measure.starts_on,
        due_on: measure.due_on,
        is_continuous: measure.is_continuous,
        status: measure.status,
        status_reason: measure.status_reason,
        status_at: measure.status_at,
        budget: measure.budget,
        currency: measure.currency,
        budget_source: measure.budget_source,
        answers: listed.answers,
        is_public: measure.is_public,
    })
}

/// The indicators of a mechanism, in the order they were entered.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/indicators", tag = "plans",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("kind" = Option<String>, Query, description = "structural, process or outcome"),
        ("theme" = Option<String>, Query, description = "A right, a code of the vocabulary themes"),
        ("page" = Option<u32>, Query, description = "Page of 50, from 1", minimum = 1, maximum = 10000),
    ),
    responses((status = 200, description = "A page", body = Page<IndicatorShape>), Read, InMechanism, Filtered)
)]
pub async fn indicators(ctx: Ctx, asked: IndicatorQuery) -> Result<Json<Page<IndicatorShape>>, Failure> {
    let (actor, mechanism, number) = (ctx.actor.clone(), ctx.mechanism()?.clone(), asked.page);
    let found = ctx
        .app
        .db
        .read(move |conn| indicator_queries::list(conn, &actor, &mechanism, &asked.filter, number.window()));
    let listing = found.await?;
    let items = listing.rows.into_iter().map(indicator_shape).collect::<Result<Vec<_>>>()?;
    Ok(Json(Page {
        items,
        total: u64::try_from(listing.total)?,
        next: number.next_address(&ctx, listing.total),
    }))
}

fn indicator_shape(listed: indicator_queries::Listed) -> Result<IndicatorShape> {
    let goals = |kind: GoalKind| {
        let own = listed.goals.iter().filter(move |(goal, _)| goal.kind == kind.code());
        own.map(|(goal, _)| GoalShape { period: goal.period.clone(), value: goal.value })
    };
    let indicator = &listed.indicator;
    Ok(IndicatorShape {
        slug: indicator.slug.clone(),
        kind: indicator.kind.clone(),
        definitions: LocalText::from_json(&indicator.definitions)?,
        unit: indicator.unit.clone(),
        unit_kind: indicator.unit_kind.clone(),
        decimals: indicator.decimals,
        direction: indicator.direction.clone(),
        right_theme: indicator.right_theme.clone(),
        source: indicator.source.clone(),
        source_address: indicator.source_address.clone(),
        periodicity_months: indicator.periodicity_months,
        sdg: indicator.sdg.clone(),
        baseline: goals(GoalKind::Baseline).next(),
        targets: goals(GoalKind::Target).collect(),
        is_public: indicator.is_public,
        latest: listed.latest.map(point_shape),
        names: listed.names,
    })
}

fn point_shape(row: indicator_queries::Row) -> PointShape {
    let hidden = row.hidden.map(|why| match why {
        Hidden::Small => "small",
        Hidden::Protects => "protects",
        Hidden::ByPerson => "by_person",
    });
    PointShape {
        period: row.period.to_string(),
        place: row.place,
        groups: row.cell.groups().map(|(code, group)| (code.to_owned(), group.to_owned())).collect(),
        // A program hands on what it gets: what the public may not see does not leave, whoever asks.
        value: row.value.filter(|_| row.hidden.is_none()),
        status: row.status.code().to_owned(),
        version: row.version,
        note: row.note.filter(|_| row.hidden.is_none()),
        hidden: hidden.map(str::to_owned),
        source: row.source,
        at: row.at,
    }
}

/// The values of one indicator, the latest period first, the total before its parts.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/indicators/{slug}/data", tag = "plans",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("slug" = String, Path, description = "The indicator's name in addresses"),
        ("page" = Option<u32>, Query, description = "Page of 50, from 1", minimum = 1, maximum = 10000),
    ),
    responses((status = 200, description = "A page", body = Page<PointShape>), Read, InMechanism, Filtered)
)]
pub async fn data(
    ctx: Ctx,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Json<Page<PointShape>>, Failure> {
    let number = Number::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx.app.db.read(move |conn| {
        let indicator = suivi_domain::plans::indicators::find(conn, &actor, &mechanism, &slug)?;
        indicator_queries::values(conn, &actor, &indicator)
    });
    let values = found.await?;
    let total = i64::try_from(values.len())?;
    let first = usize::try_from(number.window().0)?;
    let shown = values.into_iter().skip(first).take(usize::try_from(PER_PAGE)?);
    let items = shown.map(point_shape).collect();
    Ok(Json(Page { items, total: u64::try_from(total)?, next: number.next_address(&ctx, total) }))
}
