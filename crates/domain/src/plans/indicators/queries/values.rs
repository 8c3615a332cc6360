//! The values of one indicator as somebody may see them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::data_point;

use crate::plans::indicators::cell::{Cell, PLACE};
use crate::plans::indicators::suppression::{Hidden, Known, hidden};
use crate::plans::indicators::{Period, sees_everything};
use crate::plans::model::{PointStatus, UnitKind};
use crate::plans::rows::{DataPoint, Indicator};

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The version shown.
    pub point_id: String,
    /// The time it is about.
    pub period: Period,
    /// Where; empty for the whole State.
    pub place: String,
    /// The group it is about.
    pub cell: Cell,
    /// The value; none where it is not available, or hidden from the reader.
    pub value: Option<f64>,
    /// How many people stand behind it; told only to those who see everything.
    pub persons: Option<i32>,
    /// How sure it is.
    pub status: PointStatus,
    /// Which version, from 1.
    pub version: i32,
    /// Where it comes from.
    pub source: Option<String>,
    /// What to know about it; not told with a hidden value.
    pub note: Option<String>,
    /// Why the public does not see it. Those who see everything get the value with this mark.
    pub hidden: Option<Hidden>,
    /// When it was entered.
    pub at: Timestamp,
}

impl Row {
    /// Whether it is about the whole State and everybody.
    pub fn is_total(&self) -> bool {
        self.place.is_empty() && self.cell.is_total()
    }
}

/// The current values, the latest period first, the total before its parts.
pub fn values(conn: &mut Conn, actor: &Actor, indicator: &Indicator) -> Result<Vec<Row>> {
    let points: Vec<DataPoint> = data_point::table
        .filter(data_point::indicator_id.eq(&indicator.id).and(data_point::is_current.eq(true)))
        .select(DataPoint::as_select())
        .load(conn)?;
    marked(indicator, points, sees_everything(actor, indicator))
}

/// The values with what the public may not see taken away, or marked for those who see everything.
pub(super) fn marked(indicator: &Indicator, points: Vec<DataPoint>, sees_all: bool) -> Result<Vec<Row>> {
    let unit_kind: UnitKind = indicator.unit_kind.parse()?;
    let mut by_period: BTreeMap<Reverse<Period>, Vec<Row>> = BTreeMap::new();
    for point in points {
        let row = row(point)?;
        by_period.entry(Reverse(row.period)).or_default().push(row);
    }
    let mut all = Vec::new();
    for mut rows in by_period.into_values() {
        rows.sort_by(|a, b| (&a.place, &a.cell).cmp(&(&b.place, &b.cell)));
        let table: Vec<Known> = rows.iter().map(|row| known(unit_kind, row)).collect();
        for (mut row, hidden) in rows.into_iter().zip(hidden(&table)) {
            row.hidden = hidden;
            if !sees_all {
                row.persons = None;
                if hidden.is_some() {
                    (row.value, row.note) = (None, None);
                }
            }
            all.push(row);
        }
    }
    Ok(all)
}

fn row(point: DataPoint) -> Result<Row> {
    let bad = |what: &str| suivi_kernel::Error::fault(format!("data point {}: {what}", point.id));
    Ok(Row {
        period: point.period.parse().map_err(|_| bad("its period cannot be read"))?,
        cell: point.cell.parse().map_err(|_| bad("its cell cannot be read"))?,
        status: point.status.parse()?,
        point_id: point.id,
        place: point.place,
        value: point.value,
        persons: point.persons,
        version: point.version,
        source: point.source,
        note: point.note,
        // Until the whole table is known, only what a person said.
        hidden: point.is_suppressed.then_some(Hidden::ByPerson),
        at: point.at,
    })
}

fn known(unit_kind: UnitKind, row: &Row) -> Known {
    let counted = row.value.filter(|_| unit_kind == UnitKind::Persons);
    // A count of persons stands for itself; half persons do not come in.
    let counted = counted.map(|value| value as i64);
    let behind = row.persons.map(i64::from);
    Known {
        cell: row.cell.clone().within(PLACE, &row.place),
        has_value: row.value.is_some(),
        persons: counted.into_iter().chain(behind).min(),
        size: row.value.unwrap_or_default(),
        is_hidden_by_person: row.hidden == Some(Hidden::ByPerson),
    }
}

/// Every version of one value, the newest first; for those who see everything.
pub fn history(
    conn: &mut Conn,
    actor: &Actor,
    indicator: &Indicator,
    point_id: &str,
) -> Result<Vec<DataPoint>> {
    actor.require_that(sees_everything(actor, indicator))?;
    let point: DataPoint = data_point::table
        .filter(data_point::id.eq(point_id).and(data_point::indicator_id.eq(&indicator.id)))
        .select(DataPoint::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    Ok(data_point::table
        .filter(data_point::indicator_id.eq(&indicator.id).and(data_point::period.eq(&point.period)))
        .filter(data_point::place.eq(&point.place).and(data_point::cell.eq(&point.cell)))
        .order(data_point::version.desc())
        .select(DataPoint::as_select())
        .load(conn)?)
}
