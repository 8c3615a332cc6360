//! Indicators: what is counted, and the values over the years.

use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::followup::history::History;
use suivi_domain::plans::model::UnitKind;
use suivi_domain::plans::rows::{DataPoint, Indicator, IndicatorGoal, IndicatorLink};
use suivi_kernel::{Error, Language, LocalText, Result, Role, new_id};

use super::super::{demo_file, file};
use super::plans::Planned;
use super::{Sama, named};

#[derive(Deserialize)]
struct IndicatorEntry {
    key: String,
    kind: String,
    names: LocalText,
    definition: String,
    unit: String,
    unit_kind: String,
    decimals: i32,
    direction: String,
    theme: String,
    attribute: String,
    owner: String,
    months: i32,
    sdg: String,
    dimensions: Vec<String>,
    clusters: Vec<String>,
    #[serde(default)]
    measures: Vec<String>,
    source: String,
    method: Option<String>,
    limits: Option<String>,
    consulted: Option<String>,
    baseline: (i32, f64),
    target: (i32, f64),
    points: Vec<PointEntry>,
}

/// Period, place, cell, value, and what else there is to know.
#[derive(Deserialize)]
struct PointEntry(String, String, String, Option<f64>, #[serde(default)] More);

#[derive(Default, Deserialize)]
#[serde(default)]
struct More {
    status: Option<String>,
    note: Option<String>,
    hidden: bool,
    was: Option<f64>,
}

/// Brings the indicators and their values.
pub fn bring(sama: &Sama, planned: &Planned, history: &mut History) -> Result<()> {
    for (turn, entry) in
        file::<Vec<IndicatorEntry>>(demo_file!("indicators"), "indicators")?.into_iter().enumerate()
    {
        let id = new_id();
        links(sama, &planned.ids, &entry, &id, history)?;
        goals(sama, &entry, &id, history);
        for point in &entry.points {
            values(sama, &entry, &id, point, turn, history)?;
        }
        history.indicators.push(indicator(sama, entry, id)?);
    }
    Ok(())
}

fn indicator(sama: &Sama, entry: IndicatorEntry, id: String) -> Result<Indicator> {
    let at = sama.calendar.at(-700, 9);
    Ok(Indicator {
        id,
        mechanism_id: sama.mechanism.id.clone(),
        source_address: Some(format!("https://statistics.example.org/sama/{}", entry.key)),
        slug: entry.key,
        kind: entry.kind,
        names: entry.names.to_json(),
        definitions: LocalText::of(Language::En, entry.definition).to_json(),
        rationale: None,
        unit: entry.unit,
        unit_kind: entry.unit_kind,
        decimals: entry.decimals,
        direction: entry.direction,
        right_theme: Some(entry.theme),
        attribute: Some(entry.attribute),
        method: entry.method,
        source: Some(entry.source),
        periodicity_months: Some(entry.months),
        limits: entry.limits,
        sdg: Some(entry.sdg),
        dimensions: serde_json::to_string(&entry.dimensions)?,
        consulted: entry.consulted,
        owner_id: Some(sama.government.id(&entry.owner)?.to_owned()),
        is_public: true,
        revision: 1,
        created_by: Some(sama.people.holder(Role::Nso)?.id.clone()),
        created_at: at,
        updated_at: at,
    })
}

fn links(
    sama: &Sama,
    measures: &HashMap<String, String>,
    entry: &IndicatorEntry,
    id: &str,
    history: &mut History,
) -> Result<()> {
    let link = |measure_id, cluster_id| IndicatorLink {
        id: new_id(),
        indicator_id: id.to_owned(),
        measure_id,
        cluster_id,
        case_id: None,
    };
    for cluster in &entry.clusters {
        history.indicator_links.push(link(None, Some(sama.cluster(cluster)?)));
    }
    for measure in &entry.measures {
        history.indicator_links.push(link(Some(named(measures, measure, "measure")?), None));
    }
    Ok(())
}

fn goals(sama: &Sama, entry: &IndicatorEntry, id: &str, history: &mut History) {
    for (kind, (years, value)) in [("baseline", entry.baseline), ("target", entry.target)] {
        history.goals.push(IndicatorGoal {
            indicator_id: id.to_owned(),
            kind: kind.to_owned(),
            period: sama.calendar.year(years).to_string(),
            value,
        });
    }
}

/// One value; where it was revised, both versions.
fn values(
    sama: &Sama,
    entry: &IndicatorEntry,
    id: &str,
    point: &PointEntry,
    turn: usize,
    history: &mut History,
) -> Result<()> {
    let PointEntry(counted, place, cell, value, more) = point;
    let (period, at) = sama
        .calendar
        .period(counted, turn)
        .ok_or_else(|| Error::fault(format!("{counted} of {} is no period", entry.key)))?;
    let is_persons = entry.unit_kind.parse::<UnitKind>()? == UnitKind::Persons;
    let statistician = sama.people.holder(Role::Nso)?;
    let version = |version: i32, value: Option<f64>, status: &str, is_current: bool| DataPoint {
        id: new_id(),
        indicator_id: id.to_owned(),
        period: period.clone(),
        place: place.clone(),
        cell: cell.clone(),
        version,
        is_current,
        value,
        persons: value.filter(|_| is_persons).map(|value| value as i32),
        status: status.to_owned(),
        is_suppressed: more.hidden,
        source: None,
        note: more.note.clone().filter(|_| is_current),
        set_by: Some(statistician.id.clone()),
        set_label: statistician.label.to_owned(),
        at,
    };
    match more.was {
        None => {
            let status = more.status.as_deref().unwrap_or("final");
            history.points.push(version(1, *value, status, true));
        }
        Some(was) => {
            let later = (at + chrono::Duration::days(120)).min(sama.calendar.now());
            history.points.push(version(1, Some(was), "final", false));
            history.points.push(DataPoint { at: later, ..version(2, *value, "revised", true) });
        }
    }
    Ok(())
}
