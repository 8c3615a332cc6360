//! Lists of measures, narrowed as the address says.

use std::collections::HashMap;

use diesel::helper_types::IntoBoxed;
use diesel::prelude::*;
use suivi_kernel::{Actor, Date, LocalText, Result};
use suivi_store::schema::{
    case_file, institution, measure, measure_link, measure_support, plan, recommendation, tag,
};
use suivi_store::{Backend, Conn};

use super::{Sight, sight};
use crate::mechanisms::Mechanism;
use crate::plans::model::{MeasureKind, MeasureStatus};
use crate::plans::queries::visible;
use crate::plans::rows::{Measure, Plan};
use crate::recommendations::model::SOURCE;

/// What a list is narrowed to; what is left out narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Measures of the plan with this short name.
    pub plan: Option<String>,
    /// Measures that the institution with this short name leads or supports.
    pub institution: Option<String>,
    /// Measures of this kind.
    pub kind: Option<MeasureKind>,
    /// Measures that stand here.
    pub status: Option<MeasureStatus>,
    /// Measures past their due date and not over.
    pub is_overdue: bool,
    /// Measures that answer recommendations on this theme.
    pub theme: Option<String>,
    /// Measures that answer the recommendation with this short name.
    pub recommendation: Option<String>,
    /// Measures that answer the cluster with this identifier.
    pub cluster: Option<String>,
    /// Measures that are public, or that are not.
    pub is_public: Option<bool>,
    /// Proposals that wait for the approver of their institution.
    pub waits_for_agreement: bool,
}

/// One measure in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The measure.
    pub measure: Measure,
    /// Its title.
    pub titles: LocalText,
    /// Where it stands.
    pub status: MeasureStatus,
    /// The lead institution: short name and name.
    pub lead: Option<(String, LocalText)>,
    /// The plan, where the reader may read it: short name and title.
    pub plan: Option<(String, LocalText)>,
    /// How many recommendations and clusters it answers.
    pub answers: i64,
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The rows of the page.
    pub rows: Vec<Listed>,
    /// How many there are on all pages.
    pub total: i64,
}

type Query<'q> = IntoBoxed<'q, measure::table, Backend>;

/// The measures that the actor may read and the filter lets through, by due date; those without one come last.
pub fn list(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
    today: Date,
    (offset, limit): (i64, i64),
) -> Result<Listing> {
    let total = narrowed(actor, mechanism, filter, today).count().get_result(conn)?;
    let found: Vec<Measure> = narrowed(actor, mechanism, filter, today)
        .order((measure::due_on.is_null(), measure::due_on, measure::id))
        .offset(offset)
        .limit(limit)
        .select(Measure::as_select())
        .load(conn)?;
    Ok(Listing { rows: listed(conn, actor, mechanism, found)?, total })
}

/// How many of the measures that the filter lets through stand where, in the order of the scale; statuses of none are left
/// out.
pub fn by_status(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
    today: Date,
) -> Result<Vec<(MeasureStatus, i64)>> {
    let mut counted = Vec::new();
    for status in MeasureStatus::ALL {
        let narrowed = narrowed(actor, mechanism, filter, today).filter(measure::status.eq(status.code()));
        let count: i64 = narrowed.count().get_result(conn)?;
        if count > 0 {
            counted.push((*status, count));
        }
    }
    Ok(counted)
}

/// The identifiers of all measures that the filter lets through, at most `limit`.
pub fn every(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
    today: Date,
    limit: i64,
) -> Result<Vec<String>> {
    Ok(narrowed(actor, mechanism, filter, today)
        .order(measure::id)
        .limit(limit)
        .select(measure::id)
        .load(conn)?)
}

/// The measures that answer a case or its cluster, by due date, each with whether it answers the whole cluster.
pub fn answering(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    case_id: Option<&str>,
    cluster_id: Option<&str>,
) -> Result<Vec<(Listed, bool)>> {
    let mut links: HashMap<String, bool> = HashMap::new();
    if let Some(id) = cluster_id {
        let by_cluster: Vec<String> = measure_link::table
            .filter(measure_link::cluster_id.eq(id))
            .select(measure_link::measure_id)
            .load(conn)?;
        links.extend(by_cluster.into_iter().map(|measure| (measure, true)));
    }
    if let Some(id) = case_id {
        let direct: Vec<String> = measure_link::table
            .filter(measure_link::case_id.eq(id))
            .select(measure_link::measure_id)
            .load(conn)?;
        links.extend(direct.into_iter().map(|measure| (measure, false)));
    }
    let ids: Vec<&String> = links.keys().collect();
    let found: Vec<Measure> = seen(actor, mechanism)
        .filter(measure::id.eq_any(ids))
        .order((measure::due_on.is_null(), measure::due_on, measure::id))
        .select(Measure::as_select())
        .load(conn)?;
    let rows = listed(conn, actor, mechanism, found)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let is_by_cluster = links.get(&row.measure.id).copied().unwrap_or_default();
            (row, is_by_cluster)
        })
        .collect())
}

/// The measures of the mechanism that the actor may read.
fn seen<'q>(actor: &Actor, mechanism: &'q Mechanism) -> Query<'q> {
    let query = measure::table.filter(measure::mechanism_id.eq(&mechanism.id)).into_boxed::<Backend>();
    match sight(actor, &mechanism.id) {
        Sight::All => query,
        Sight::PublicAnd(own) if own.is_empty() => query.filter(measure::is_public.eq(true)),
        Sight::PublicAnd(own) => {
            let supported = measure_support::table
                .filter(measure_support::institution_id.eq_any(own.clone()))
                .select(measure_support::measure_id);
            query.filter(
                measure::is_public
                    .eq(true)
                    .or(measure::lead_id.eq_any(own))
                    .or(measure::id.eq_any(supported)),
            )
        }
    }
}

/// The measures that answer a case of which this is true, directly or through its cluster. Written out in place, because
/// a query of two databases cannot be handed on before it is whole.
macro_rules! answering {
    ($mechanism:expr, $is_so:expr) => {{
        let cases = case_file::table.filter(case_file::mechanism_id.eq(&$mechanism.id).and($is_so));
        measure_link::table
            .filter(
                measure_link::case_id
                    .eq_any(cases.clone().select(case_file::id.nullable()))
                    .or(measure_link::cluster_id.eq_any(cases.select(case_file::cluster_id))),
            )
            .select(measure_link::measure_id)
    }};
}

fn narrowed<'q>(actor: &Actor, mechanism: &'q Mechanism, filter: &'q Filter, today: Date) -> Query<'q> {
    let mut query = seen(actor, mechanism);
    if let Some(slug) = &filter.plan {
        let plans = plan::table
            .filter(plan::mechanism_id.eq(&mechanism.id).and(plan::slug.eq(slug)))
            .select(plan::id.nullable());
        query = query.filter(measure::plan_id.eq_any(plans));
    }
    if let Some(slug) = &filter.institution {
        let named = institution::table
            .filter(institution::mechanism_id.eq(&mechanism.id).and(institution::slug.eq(slug)));
        let supported = measure_support::table
            .filter(measure_support::institution_id.eq_any(named.select(institution::id)))
            .select(measure_support::measure_id);
        let leads = measure::lead_id.eq_any(named.select(institution::id.nullable()));
        query = query.filter(leads.or(measure::id.eq_any(supported)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(measure::kind.eq(kind.code()));
    }
    if let Some(status) = filter.status {
        query = query.filter(measure::status.eq(status.code()));
    }
    if filter.is_overdue {
        let over: Vec<&str> =
            MeasureStatus::ALL.iter().filter(|status| status.is_over()).map(|s| s.code()).collect();
        query = query.filter(
            measure::due_on.lt(today).and(measure::is_continuous.eq(false)).and(measure::status.ne_all(over)),
        );
    }
    if let Some(slug) = &filter.recommendation {
        let records = recommendation::table
            .filter(recommendation::state.eq(&mechanism.state).and(recommendation::slug.eq(slug)))
            .select(recommendation::id);
        let is_named = case_file::recommendation_id.eq_any(records);
        query = query.filter(measure::id.eq_any(answering!(mechanism, is_named)));
    }
    if let Some(code) = &filter.theme {
        // What the mechanism refused is not on the theme for it.
        let scopes = [SOURCE, mechanism.id.as_str()];
        let tagged = tag::table.filter(tag::scheme.eq("theme").and(tag::code.eq(code)));
        let refused = tagged
            .filter(tag::scope.eq(&mechanism.id).and(tag::state.eq("refused")))
            .select(tag::recommendation_id);
        let kept = tagged
            .filter(tag::scope.eq_any(scopes).and(tag::state.ne("refused")))
            .select(tag::recommendation_id);
        let on_theme =
            case_file::recommendation_id.eq_any(kept).and(case_file::recommendation_id.ne_all(refused));
        query = query.filter(measure::id.eq_any(answering!(mechanism, on_theme)));
    }
    if let Some(id) = &filter.cluster {
        let links =
            measure_link::table.filter(measure_link::cluster_id.eq(id)).select(measure_link::measure_id);
        query = query.filter(measure::id.eq_any(links));
    }
    if let Some(is_public) = filter.is_public {
        query = query.filter(measure::is_public.eq(is_public));
    }
    if filter.waits_for_agreement {
        query = query.filter(measure::approved_at.is_null().and(measure::lead_id.is_not_null()));
    }
    query
}

/// The rows as lists show them.
fn listed(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    measures: Vec<Measure>,
) -> Result<Vec<Listed>> {
    let ids: Vec<&str> = measures.iter().map(|measure| measure.id.as_str()).collect();
    let answers: HashMap<String, i64> = measure_link::table
        .filter(measure_link::measure_id.eq_any(&ids))
        .group_by(measure_link::measure_id)
        .select((measure_link::measure_id, diesel::dsl::count_star()))
        .load::<(String, i64)>(conn)?
        .into_iter()
        .collect();
    let leads: Vec<&String> = measures.iter().filter_map(|measure| measure.lead_id.as_ref()).collect();
    let institutions: HashMap<String, (String, LocalText)> = institution::table
        .filter(institution::id.eq_any(leads))
        .select((institution::id, institution::slug, institution::names))
        .load::<(String, String, String)>(conn)?
        .into_iter()
        .map(|(id, slug, names)| Ok((id, (slug, LocalText::from_json(&names)?))))
        .collect::<Result<_>>()?;
    let plans: Vec<&String> = measures.iter().filter_map(|measure| measure.plan_id.as_ref()).collect();
    let found: Vec<Plan> = plan::table.filter(plan::id.eq_any(plans)).select(Plan::as_select()).load(conn)?;
    let mut plans: HashMap<String, (String, LocalText)> = HashMap::new();
    for found in found {
        if let Some(plan) = visible(conn, actor, mechanism, found)? {
            plans.insert(plan.id, (plan.slug, LocalText::from_json(&plan.titles)?));
        }
    }
    measures
        .into_iter()
        .map(|measure| {
            Ok(Listed {
                titles: LocalText::from_json(&measure.titles)?,
                status: measure.status.parse()?,
                lead: measure.lead_id.as_ref().and_then(|id| institutions.get(id).cloned()),
                plan: measure.plan_id.as_ref().and_then(|id| plans.get(id).cloned()),
                answers: answers.get(&measure.id).copied().unwrap_or_default(),
                measure,
            })
        })
        .collect()
}
