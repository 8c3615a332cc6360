//! Everything that belongs to one indicator, for its page.

use diesel::prelude::*;
use suivi_kernel::{Actor, LocalText, Result};
use suivi_store::Conn;
use suivi_store::schema::{case_file, indicator_goal, indicator_link};

use super::list::goals_of;
use super::values::{Row, values};
use crate::followup::model::Subject;
use crate::mechanisms::{Institution, Mechanism, institution_by_id};
use crate::plans::indicators::links::subject_of;
use crate::plans::indicators::points::dimensions;
use crate::plans::indicators::{Period, find, sees_everything};
use crate::plans::measures;
use crate::plans::model::{Direction, IndicatorKind, UnitKind};
use crate::plans::rows::{Indicator, IndicatorGoal, IndicatorLink};
use crate::recommendations::clusters;
use crate::recommendations::queries::{Short, readable_class, shorts};

/// What an indicator tells about, as a page names it.
#[derive(Clone, Debug)]
pub enum Linked {
    /// A measure: short name and title.
    Measure(String, LocalText),
    /// A cluster: identifier and names.
    Cluster(String, LocalText),
    /// One recommendation.
    Recommendation(Box<Short>),
}

/// An indicator and all that belongs to it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The indicator.
    pub indicator: Indicator,
    /// Its name.
    pub names: LocalText,
    /// What is measured.
    pub definitions: LocalText,
    /// Its type.
    pub kind: IndicatorKind,
    /// How values are to be read.
    pub unit_kind: UnitKind,
    /// Which way is better.
    pub direction: Direction,
    /// What it is broken down by.
    pub dimensions: Vec<String>,
    /// The institution that owns it.
    pub owner: Option<Institution>,
    /// Baseline and targets, by period.
    pub goals: Vec<(IndicatorGoal, Period)>,
    /// Its values, the latest first.
    pub values: Vec<Row>,
    /// What it tells about, each with its link.
    pub links: Vec<(String, Linked)>,
    /// Whether the reader sees small cells and earlier versions.
    pub sees_everything: bool,
}

/// Everything of an indicator, which the actor may read.
pub fn whole(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Whole> {
    let indicator = find(conn, actor, mechanism, id_or_slug)?;
    let goals: Vec<IndicatorGoal> = indicator_goal::table
        .filter(indicator_goal::indicator_id.eq(&indicator.id))
        .select(IndicatorGoal::as_select())
        .load(conn)?;
    Ok(Whole {
        names: LocalText::from_json(&indicator.names)?,
        definitions: LocalText::from_json(&indicator.definitions)?,
        kind: indicator.kind.parse()?,
        unit_kind: indicator.unit_kind.parse()?,
        direction: indicator.direction.parse()?,
        dimensions: dimensions(&indicator)?,
        owner: match &indicator.owner_id {
            Some(id) => Some(institution_by_id(conn, &mechanism.id, id)?),
            None => None,
        },
        goals: goals_of(&goals, &indicator.id),
        values: values(conn, actor, &indicator)?,
        links: linked(conn, actor, mechanism, &indicator)?,
        sees_everything: sees_everything(actor, &indicator),
        indicator,
    })
}

/// What it tells about, of what the actor may read.
fn linked(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    indicator: &Indicator,
) -> Result<Vec<(String, Linked)>> {
    let links: Vec<IndicatorLink> = indicator_link::table
        .filter(indicator_link::indicator_id.eq(&indicator.id))
        .order(indicator_link::id)
        .select(IndicatorLink::as_select())
        .load(conn)?;
    let mut named = Vec::with_capacity(links.len());
    for link in links {
        let found = match subject_of(&link) {
            Some(Subject::Measure(id)) => measure(conn, actor, mechanism, &id),
            Some(Subject::Cluster(id)) => cluster(conn, mechanism, &id),
            Some(Subject::Case(id)) => recommendation(conn, actor, mechanism, &id),
            None => continue,
        };
        match found {
            Ok(linked) => named.push((link.id, linked)),
            // What the reader may not read, or what was closed, is not named.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(named)
}

fn measure(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Linked> {
    let measure = measures::find(conn, actor, mechanism, id)?;
    Ok(Linked::Measure(measure.slug, LocalText::from_json(&measure.titles)?))
}

fn cluster(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<Linked> {
    let cluster = clusters::find(conn, mechanism, id)?;
    Ok(Linked::Cluster(cluster.id, LocalText::from_json(&cluster.names)?))
}

fn recommendation(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, case_id: &str) -> Result<Linked> {
    let id: String = case_file::table.find(case_id).select(case_file::recommendation_id).first(conn)?;
    let found = shorts(conn, readable_class(actor, &[&mechanism.id]), &[id])?;
    let short = found.into_iter().next().ok_or(suivi_kernel::Refusal::NotFound)?;
    Ok(Linked::Recommendation(Box::new(short)))
}
