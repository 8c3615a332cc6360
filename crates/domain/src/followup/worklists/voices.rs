//! What others who work with the mechanism find first: the statistical office, and independent voices.

use chrono::Datelike;
use diesel::dsl::max;
use diesel::prelude::*;
use suivi_kernel::zone::months_after;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{assessment, data_point, indicator};

use crate::followup::items::{Item, named};
use crate::followup::model::Subject;

/// An indicator that needs a new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointNeeded {
    /// Its part of the address.
    pub slug: String,
    /// Its names.
    pub names: LocalText,
    /// The period of the newest value.
    pub latest: Option<String>,
    /// Since when a newer value is to be expected.
    pub since: Date,
}

/// The indicators whose next value is due by their periodicity, the longest due first.
pub fn points_needed(
    conn: &mut Conn,
    actor: &Actor,
    mechanism_id: &str,
    today: Date,
) -> Result<Vec<PointNeeded>> {
    actor.require(Act::Update, ObjectKind::IndicatorOfficial, mechanism_id)?;
    type Row = ((String, String, Option<i32>, Timestamp), Option<String>);
    let rows: Vec<Row> = indicator::table
        .left_join(
            data_point::table
                .on(data_point::indicator_id.eq(indicator::id).and(data_point::is_current.eq(true))),
        )
        .filter(indicator::mechanism_id.eq(mechanism_id).and(indicator::periodicity_months.is_not_null()))
        .group_by((indicator::slug, indicator::names, indicator::periodicity_months, indicator::created_at))
        .select((
            (indicator::slug, indicator::names, indicator::periodicity_months, indicator::created_at),
            max(data_point::period.nullable()),
        ))
        .load(conn)?;
    let mut needed = Vec::new();
    for ((slug, names, months, created_at), latest) in rows {
        let since = match latest.as_deref().and_then(period_end) {
            Some(end) => months_after(end, u32::try_from(months.unwrap_or(12)).unwrap_or(12)),
            None => created_at.date(),
        };
        if since < today {
            needed.push(PointNeeded { slug, names: LocalText::from_json(&names)?, latest, since });
        }
    }
    needed.sort_by(|a, b| (a.since, &a.slug).cmp(&(b.since, &b.slug)));
    Ok(needed)
}

/// The last day of a period: `2025`, `2025-H1`, `2025-Q3`, `2025-07` or a day.
pub fn period_end(period: &str) -> Option<Date> {
    let (year, part) = period.split_once('-').map_or((period, None), |(year, part)| (year, Some(part)));
    let year: i32 = year.parse().ok()?;
    let month = match part {
        None => 12,
        Some(part) if part.len() == 5 => return period.parse().ok(),
        Some(part) => match (part.get(..1)?, part.get(1..)?.parse::<u32>().ok()) {
            ("Q", Some(quarter @ 1..=4)) => quarter * 3,
            ("H", Some(half @ 1..=2)) => half * 6,
            _ => part.parse().ok().filter(|month| (1..=12).contains(month))?,
        },
    };
    let last = months_after(Date::from_ymd_opt(year, month, 1)?, 1).pred_opt()?;
    (last.month() == month).then_some(last)
}

/// An assessment of my own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyAssessment {
    /// The recommendation.
    pub item: Item,
    /// Its scale.
    pub scale: String,
    /// Its grade.
    pub grade: String,
    /// `draft`, `proposed`, `published`, `superseded` or `withdrawn`.
    pub state: String,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Why a moderator hid it.
    pub hidden_reason: Option<String>,
}

/// The assessments that the actor or her institution filed, the newest first, and how many there are.
pub fn my_assessments(
    conn: &mut Conn,
    actor: &Actor,
    mechanism_id: &str,
    limit: i64,
) -> Result<(i64, Vec<MyAssessment>)> {
    type Row = (String, String, String, String, Timestamp, Option<String>);
    let institutions = actor.institutions_in(mechanism_id);
    let me = actor.user_id.clone().unwrap_or_default();
    let mine = assessment::author_id.eq(me).or(assessment::institution_id.eq_any(institutions));
    let own = || {
        assessment::table
            .filter(assessment::mechanism_id.eq(mechanism_id).and(assessment::state.ne("superseded")))
            .filter(assessment::assessor.ne("state").and(mine.clone()))
    };
    let total = own().count().get_result(conn)?;
    let rows: Vec<Row> = own()
        .order((assessment::updated_at.desc(), assessment::id))
        .limit(limit)
        .select((
            assessment::case_id,
            assessment::scale,
            assessment::grade,
            assessment::state,
            assessment::updated_at,
            assessment::hidden_reason,
        ))
        .load(conn)?;
    let subjects: Vec<Subject> = rows.iter().map(|row| Subject::Case(row.0.clone())).collect();
    let found = named(conn, &subjects)?;
    let line = |(case, scale, grade, state, updated_at, hidden_reason): Row| {
        let item = found.get(&Subject::Case(case))?.clone();
        Some(MyAssessment { item, scale, grade, state, updated_at, hidden_reason })
    };
    Ok((total, rows.into_iter().filter_map(line).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_on_its_last_day() {
        let day = |text: &str| text.parse::<Date>().ok();
        assert_eq!(period_end("2025"), day("2025-12-31"));
        assert_eq!(period_end("2025-Q3"), day("2025-09-30"));
        assert_eq!(period_end("2024-H1"), day("2024-06-30"));
        assert_eq!(period_end("2024-02"), day("2024-02-29"));
        assert_eq!(period_end("2024-02-11"), day("2024-02-11"));
        for odd in ["", "soon", "2025-Q5", "2025-13", "2025-H0", "2025-Ü"] {
            assert_eq!(period_end(odd), None, "{odd}");
        }
    }
}
