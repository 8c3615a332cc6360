//! Lists of indicators, and which of them need a value.

use std::collections::HashMap;

use diesel::helper_types::IntoBoxed;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Result};
use suivi_store::schema::{data_point, indicator, indicator_goal, indicator_link, institution};
use suivi_store::{Backend, Conn};

use super::values::{Row, marked};
use crate::followup::model::Subject;
use crate::mechanisms::Mechanism;
use crate::plans::indicators::{Period, is_insider, sees_everything};
use crate::plans::model::IndicatorKind;
use crate::plans::rows::{DataPoint, Indicator, IndicatorGoal};

/// What a list is narrowed to; what is left out narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Indicators of this type.
    pub kind: Option<IndicatorKind>,
    /// Indicators of this right, a code of `vocab::themes`.
    pub theme: Option<String>,
    /// Indicators that are public, or that are not.
    pub is_public: Option<bool>,
}

/// One indicator in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The indicator.
    pub indicator: Indicator,
    /// Its name.
    pub names: LocalText,
    /// Its type.
    pub kind: IndicatorKind,
    /// The latest value of the whole State.
    pub latest: Option<Row>,
    /// The baseline and the targets, by period.
    pub goals: Vec<(IndicatorGoal, Period)>,
    /// The name of the institution that owns it.
    pub owner: Option<LocalText>,
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The rows of the page.
    pub rows: Vec<Listed>,
    /// How many there are on all pages.
    pub total: i64,
}

type Query<'q> = IntoBoxed<'q, indicator::table, Backend>;

/// The indicators that the actor may read and the filter lets through, in the order they were entered.
pub fn list(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
    (offset, limit): (i64, i64),
) -> Result<Listing> {
    let total = narrowed(actor, mechanism, filter).count().get_result(conn)?;
    let found: Vec<Indicator> = narrowed(actor, mechanism, filter)
        .order(indicator::id)
        .offset(offset)
        .limit(limit)
        .select(Indicator::as_select())
        .load(conn)?;
    Ok(Listing { rows: listed(conn, actor, found)?, total })
}

/// The indicators that tell about a measure, a case or a cluster.
pub fn telling(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    about: &Subject,
) -> Result<Vec<Listed>> {
    let links = indicator_link::table.into_boxed::<Backend>();
    let links = match about {
        Subject::Measure(id) => links.filter(indicator_link::measure_id.eq(id)),
        Subject::Case(id) => links.filter(indicator_link::case_id.eq(id)),
        Subject::Cluster(id) => links.filter(indicator_link::cluster_id.eq(id)),
    };
    let ids: Vec<String> = links.select(indicator_link::indicator_id).load(conn)?;
    let found: Vec<Indicator> = seen(actor, mechanism)
        .filter(indicator::id.eq_any(ids))
        .order(indicator::id)
        .select(Indicator::as_select())
        .load(conn)?;
    listed(conn, actor, found)
}

/// The indicators of the mechanism that the actor may read.
fn seen<'q>(actor: &Actor, mechanism: &'q Mechanism) -> Query<'q> {
    let query = indicator::table.filter(indicator::mechanism_id.eq(&mechanism.id)).into_boxed::<Backend>();
    if is_insider(actor, &mechanism.id) {
        return query;
    }
    let own: Vec<String> = actor.institutions_in(&mechanism.id).into_iter().map(str::to_owned).collect();
    query.filter(indicator::is_public.eq(true).or(indicator::owner_id.eq_any(own)))
}

fn narrowed<'q>(actor: &Actor, mechanism: &'q Mechanism, filter: &'q Filter) -> Query<'q> {
    let mut query = seen(actor, mechanism);
    if let Some(kind) = filter.kind {
        query = query.filter(indicator::kind.eq(kind.code()));
    }
    if let Some(code) = &filter.theme {
        query = query.filter(indicator::right_theme.eq(code));
    }
    if let Some(is_public) = filter.is_public {
        query = query.filter(indicator::is_public.eq(is_public));
    }
    query
}

/// The rows as lists show them.
fn listed(conn: &mut Conn, actor: &Actor, indicators: Vec<Indicator>) -> Result<Vec<Listed>> {
    let ids: Vec<&str> = indicators.iter().map(|indicator| indicator.id.as_str()).collect();
    let totals = data_point::place.eq("").and(data_point::cell.eq("")).and(data_point::is_current.eq(true));
    let points: Vec<DataPoint> = data_point::table
        .filter(data_point::indicator_id.eq_any(&ids).and(totals))
        .select(DataPoint::as_select())
        .load(conn)?;
    let mut totals: HashMap<String, Vec<DataPoint>> = HashMap::new();
    for point in points {
        totals.entry(point.indicator_id.clone()).or_default().push(point);
    }
    let goals: Vec<IndicatorGoal> = indicator_goal::table
        .filter(indicator_goal::indicator_id.eq_any(&ids))
        .select(IndicatorGoal::as_select())
        .load(conn)?;
    let owners: Vec<&String> = indicators.iter().filter_map(|found| found.owner_id.as_ref()).collect();
    let owners: HashMap<String, LocalText> = institution::table
        .filter(institution::id.eq_any(owners))
        .select((institution::id, institution::names))
        .load::<(String, String)>(conn)?
        .into_iter()
        .map(|(id, names)| Ok((id, LocalText::from_json(&names)?)))
        .collect::<Result<_>>()?;
    let latest = latest_totals(conn, actor, &indicators, totals)?;
    indicators
        .into_iter()
        .zip(latest)
        .map(|(indicator, latest)| {
            Ok(Listed {
                names: LocalText::from_json(&indicator.names)?,
                kind: indicator.kind.parse()?,
                latest,
                goals: goals_of(&goals, &indicator.id),
                owner: indicator.owner_id.as_ref().and_then(|id| owners.get(id).cloned()),
                indicator,
            })
        })
        .collect()
}

/// The latest value of the whole State. Whether it must be hidden is known only with the breakdown of its period.
fn latest_totals(
    conn: &mut Conn,
    actor: &Actor,
    indicators: &[Indicator],
    mut totals: HashMap<String, Vec<DataPoint>>,
) -> Result<Vec<Option<Row>>> {
    let latest = |points: Vec<DataPoint>| {
        let known =
            points.into_iter().filter_map(|point| Some((point.period.parse::<Period>().ok()?, point)));
        known.max_by_key(|(period, _)| *period).map(|(_, point)| point)
    };
    let mut rows = Vec::with_capacity(indicators.len());
    for indicator in indicators {
        let Some(point) = totals.remove(&indicator.id).and_then(latest) else {
            rows.push(None);
            continue;
        };
        let of_period: Vec<DataPoint> = data_point::table
            .filter(data_point::indicator_id.eq(&indicator.id).and(data_point::period.eq(&point.period)))
            .filter(data_point::is_current.eq(true))
            .select(DataPoint::as_select())
            .load(conn)?;
        let marked = marked(indicator, of_period, sees_everything(actor, indicator))?;
        rows.push(marked.into_iter().find(|row| row.point_id == point.id));
    }
    Ok(rows)
}

/// Baseline and targets of one indicator, by period.
pub(super) fn goals_of(goals: &[IndicatorGoal], indicator_id: &str) -> Vec<(IndicatorGoal, Period)> {
    let own = goals.iter().filter(|goal| goal.indicator_id == indicator_id);
    let mut own: Vec<(IndicatorGoal, Period)> =
        own.filter_map(|goal| Some((goal.clone(), goal.period.parse().ok()?))).collect();
    own.sort_by_key(|(_, period)| *period);
    own
}

/// The indicators whose next value is overdue on this day, the longest overdue first, each with the day since when; no
/// day where there never was a value. For those who keep indicators.
pub fn due(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    today: Date,
) -> Result<Vec<(Listed, Option<Date>)>> {
    actor.require(Act::Update, ObjectKind::IndicatorOfficial, &mechanism.id)?;
    let repeated: Vec<Indicator> = indicator::table
        .filter(indicator::mechanism_id.eq(&mechanism.id).and(indicator::periodicity_months.is_not_null()))
        .select(Indicator::as_select())
        .load(conn)?;
    let ids: Vec<&str> = repeated.iter().map(|indicator| indicator.id.as_str()).collect();
    let mut periods: Vec<(String, String)> = Vec::new();
    for some in ids.chunks(suivi_store::dialect::IN_LIST) {
        periods.extend(
            data_point::table
                .filter(data_point::indicator_id.eq_any(some).and(data_point::is_current.eq(true)))
                .select((data_point::indicator_id, data_point::period))
                .distinct()
                .load::<(String, String)>(conn)?,
        );
    }
    let mut latest: HashMap<String, Period> = HashMap::new();
    for (id, period) in periods {
        if let Ok(period) = period.parse::<Period>() {
            let last = latest.entry(id).or_insert(period);
            *last = (*last).max(period);
        }
    }
    let mut needing: Vec<(Indicator, Option<Date>)> = repeated
        .into_iter()
        .filter_map(|indicator| {
            let every = indicator.periodicity_months.and_then(|months| u32::try_from(months).ok())?;
            match latest.get(&indicator.id) {
                None => Some((indicator, None)),
                Some(period) => {
                    let due = period.next_due(every).filter(|due| *due < today)?;
                    Some((indicator, Some(due)))
                }
            }
        })
        .collect();
    needing.sort_by_key(|(_, due)| *due);
    let since: Vec<Option<Date>> = needing.iter().map(|(_, due)| *due).collect();
    let rows = listed(conn, actor, needing.into_iter().map(|(indicator, _)| indicator).collect())?;
    Ok(rows.into_iter().zip(since).collect())
}
