//! What an institution holds: what would have to go to a successor.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Result};
use suivi_store::Conn;
use suivi_store::schema::{
    allocation, indicator, information_request, measure, measure_support, plan, progress_update, round_item,
};

use crate::followup::allocations::{Target, targets};
use crate::followup::model::Part;
use crate::followup::rows::Allocation;
use crate::mechanisms::{Mechanism, coded};
use crate::recommendations::queries::readable_class;

coded! {
    /// The kinds of thing that can be given to one successor or another.
    ItemKind {
        /// A recommendation or cluster that it leads or supports.
        Allocation = "allocation",
        /// A measure that it leads.
        Measure = "measure",
        /// A measure that it supports.
        MeasureSupport = "measure_support",
        /// A request for information that it has not answered.
        Request = "request",
        /// A plan that it owns.
        Plan = "plan",
        /// An indicator that it owns.
        Indicator = "indicator",
    }
}

/// Measures on which work has ended stay with whoever did it.
pub(super) const OVER: [&str; 2] = ["completed", "cancelled"];
/// Updates that the institution has not finished.
pub(super) const UNFINISHED: [&str; 3] = ["draft", "submitted", "returned"];
/// Questions of a round that wait for an answer.
pub(super) const WAITING: [&str; 2] = ["waiting", "drafted"];
/// Requests for information that wait for an answer.
pub(super) const OPEN: &str = "open";

/// What an item is called.
#[derive(Clone, Debug)]
pub enum Title {
    /// A recommendation or cluster.
    Target(Target),
    /// Names by language.
    Names(LocalText),
    /// Words of the secretariat.
    Words(String),
}

/// One thing that an institution holds.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its identifier; of a measure that is supported, the measure's.
    pub id: String,
    /// Whether the institution leads; none where that makes no sense.
    pub part: Option<Part>,
    /// What it is called.
    pub title: Title,
}

/// How much an institution holds, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Recommendations and clusters that it leads.
    pub leads: i64,
    /// Recommendations and clusters that it supports.
    pub supports: i64,
    /// Measures that it leads and that are not over.
    pub measures: i64,
    /// Measures that it supports.
    pub measure_supports: i64,
    /// Requests for information that it has not answered.
    pub requests: i64,
    /// Plans that it owns.
    pub plans: i64,
    /// Indicators that it owns.
    pub indicators: i64,
    /// Questions of rounds that wait for its answer.
    pub questions: i64,
    /// Updates that it has not finished.
    pub drafts: i64,
}

impl Counts {
    /// What keeps it from being closed: what it leads (V25).
    pub fn led(&self) -> i64 {
        self.leads + self.measures
    }

    /// Whether it holds nothing at all.
    pub fn is_nothing(&self) -> bool {
        *self == Counts::default()
    }
}

/// How much an institution holds.
pub fn counts(conn: &mut Conn, institution_id: &str) -> Result<Counts> {
    let allocated = |conn: &mut Conn, part: Part| {
        allocation::table
            .filter(allocation::institution_id.eq(institution_id).and(allocation::ended_at.is_null()))
            .filter(allocation::part.eq(part.code()))
            .count()
            .get_result(conn)
    };
    let supported = measure_support::table
        .inner_join(measure::table)
        .filter(measure_support::institution_id.eq(institution_id).and(measure::status.ne_all(OVER)));
    let asked = information_request::institution_id.eq(institution_id);
    let questioned = round_item::institution_id.eq(institution_id);
    let speaks = progress_update::institution_id.eq(institution_id);
    Ok(Counts {
        leads: allocated(conn, Part::Lead)?,
        supports: allocated(conn, Part::Support)?,
        measures: measure::table
            .filter(measure::lead_id.eq(institution_id).and(measure::status.ne_all(OVER)))
            .count()
            .get_result(conn)?,
        measure_supports: supported.count().get_result(conn)?,
        requests: information_request::table
            .filter(asked.and(information_request::state.eq(OPEN)))
            .count()
            .get_result(conn)?,
        plans: plan::table.filter(plan::owner_id.eq(institution_id)).count().get_result(conn)?,
        indicators: indicator::table
            .filter(indicator::owner_id.eq(institution_id))
            .count()
            .get_result(conn)?,
        questions: round_item::table
            .filter(questioned.and(round_item::state.eq_any(WAITING)))
            .count()
            .get_result(conn)?,
        drafts: progress_update::table
            .filter(speaks.and(progress_update::status.eq_any(UNFINISHED)))
            .count()
            .get_result(conn)?,
    })
}

/// Everything that an institution holds and that can be given to a successor, by kind.
pub fn items(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    institution_id: &str,
) -> Result<Vec<Item>> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let mut items = allocated(conn, actor, mechanism, institution_id)?;
    items.extend(measures(conn, institution_id)?);
    let asked: Vec<(String, String)> = information_request::table
        .filter(information_request::institution_id.eq(institution_id))
        .filter(information_request::state.eq(OPEN))
        .order(information_request::asked_at)
        .select((information_request::id, information_request::question))
        .load(conn)?;
    items.extend(asked.into_iter().map(|(id, question)| Item {
        kind: ItemKind::Request,
        id,
        part: None,
        title: Title::Words(question),
    }));
    let plans: Vec<(String, String)> = plan::table
        .filter(plan::owner_id.eq(institution_id))
        .order(plan::slug)
        .select((plan::id, plan::titles))
        .load(conn)?;
    let indicators: Vec<(String, String)> = indicator::table
        .filter(indicator::owner_id.eq(institution_id))
        .order(indicator::slug)
        .select((indicator::id, indicator::names))
        .load(conn)?;
    for (id, titles) in plans {
        items.push(named(ItemKind::Plan, id, None, &titles)?);
    }
    for (id, names) in indicators {
        items.push(named(ItemKind::Indicator, id, None, &names)?);
    }
    Ok(items)
}

fn named(kind: ItemKind, id: String, part: Option<Part>, names: &str) -> Result<Item> {
    Ok(Item { kind, id, part, title: Title::Names(LocalText::from_json(names)?) })
}

fn allocated(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    institution_id: &str,
) -> Result<Vec<Item>> {
    let rows = open_allocations(conn, institution_id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let targets: HashMap<String, Target> = targets(conn, class, &rows)?;
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        let subject = row.subject()?;
        // One that this officer may not read goes over all the same, unnamed.
        let title = targets.get(subject.id()).cloned().map_or(Title::Words(String::new()), Title::Target);
        items.push(Item { kind: ItemKind::Allocation, id: row.id, part: Some(row.part.parse()?), title });
    }
    Ok(items)
}

/// The open rows of an institution, what it leads first.
pub(super) fn open_allocations(conn: &mut Conn, institution_id: &str) -> Result<Vec<Allocation>> {
    Ok(allocation::table
        .filter(allocation::institution_id.eq(institution_id).and(allocation::ended_at.is_null()))
        .order((allocation::part, allocation::proposed_at.desc(), allocation::id))
        .select(Allocation::as_select())
        .load(conn)?)
}

fn measures(conn: &mut Conn, institution_id: &str) -> Result<Vec<Item>> {
    let led: Vec<(String, String)> = measure::table
        .filter(measure::lead_id.eq(institution_id).and(measure::status.ne_all(OVER)))
        .order(measure::slug)
        .select((measure::id, measure::titles))
        .load(conn)?;
    let supported: Vec<(String, String)> = measure_support::table
        .inner_join(measure::table)
        .filter(measure_support::institution_id.eq(institution_id).and(measure::status.ne_all(OVER)))
        .order(measure::slug)
        .select((measure::id, measure::titles))
        .load(conn)?;
    let led = led.into_iter().map(|(id, titles)| named(ItemKind::Measure, id, Some(Part::Lead), &titles));
    let supported = supported
        .into_iter()
        .map(|(id, titles)| named(ItemKind::MeasureSupport, id, Some(Part::Support), &titles));
    led.chain(supported).collect()
}
