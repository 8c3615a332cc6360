//! Everything that belongs to one measure, for its page.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, LocalText, Result};
use suivi_store::Conn;
use suivi_store::schema::{
    account, case_file, institution, measure_link, measure_support, measure_target, membership, milestone,
};

use crate::followup::rows::StepBack;
use crate::followup::step_back;
use crate::mechanisms::{Institution, Mechanism, institution_by_id};
use crate::plans::model::{MeasureStatus, Smart, Warning, is_outside};
use crate::plans::queries::visible;
use crate::plans::rows::{Measure, MeasureLink, Milestone, Plan};
use crate::recommendations::clusters;
use crate::recommendations::queries::{Short, readable_class, shorts};

/// What a measure answers, as a page names it.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The link, to take it back by.
    pub link_id: String,
    /// What it is.
    pub what: What,
}

/// A recommendation or a cluster.
#[derive(Clone, Debug)]
pub enum What {
    /// One recommendation.
    Recommendation(Short),
    /// A cluster: identifier, names and number of recommendations in it.
    Cluster(String, LocalText, i64),
}

/// Somebody who can keep a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub id: String,
    /// The name.
    pub name: String,
    /// The institution the person speaks for.
    pub institution_id: String,
}

/// A measure and all that belongs to it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The measure.
    pub measure: Measure,
    /// Its titles.
    pub titles: LocalText,
    /// What will be done.
    pub descriptions: LocalText,
    /// What there will be.
    pub outputs: LocalText,
    /// Where it stands.
    pub status: MeasureStatus,
    /// The lead institution.
    pub lead: Option<Institution>,
    /// The institutions that support it, by name.
    pub supports: Vec<Institution>,
    /// The person who keeps it; told to members of the mechanism only.
    pub keeper: Option<String>,
    /// The plan, where the reader may read it.
    pub plan: Option<Plan>,
    /// The targets of the 2030 Agenda.
    pub targets: Vec<String>,
    /// What it answers.
    pub answers: Vec<Answered>,
    /// Its milestones, in order.
    pub milestones: Vec<Milestone>,
    /// What nobody has ticked of the checklist.
    pub smart_missing: Vec<Smart>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
    /// A request to go back that waits; told to members of the mechanism only.
    pub waiting: Option<StepBack>,
}

/// Everything of a measure, which the actor may read.
pub fn whole(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id_or_slug: &str) -> Result<Whole> {
    let measure = crate::plans::measures::find(conn, actor, mechanism, id_or_slug)?;
    let is_member = actor.is_operator || actor.is_member_of(&mechanism.id);
    let plan = match &measure.plan_id {
        Some(id) => Some(suivi_store::schema::plan::table.find(id).select(Plan::as_select()).first(conn)?),
        None => None,
    };
    let answers = answered(conn, actor, mechanism, &measure.id)?;
    let status: MeasureStatus = measure.status.parse()?;
    Ok(Whole {
        titles: LocalText::from_json(&measure.titles)?,
        descriptions: LocalText::from_json(&measure.descriptions)?,
        outputs: LocalText::from_json(&measure.outputs)?,
        status,
        lead: match &measure.lead_id {
            Some(id) => Some(institution_by_id(conn, &mechanism.id, id)?),
            None => None,
        },
        supports: supports(conn, mechanism, &measure.id)?,
        keeper: match measure.keeper_id.as_deref().filter(|_| is_member) {
            Some(id) => account::table.find(id).select(account::name).first(conn).optional()?,
            None => None,
        },
        targets: measure_target::table
            .filter(measure_target::measure_id.eq(&measure.id))
            .order(measure_target::code)
            .select(measure_target::code)
            .load(conn)?,
        milestones: milestone::table
            .filter(milestone::measure_id.eq(&measure.id))
            .order(milestone::ordinal)
            .select(Milestone::as_select())
            .load(conn)?,
        smart_missing: missing(&Smart::of_letters(&measure.smart)),
        warnings: warnings(&measure, status, plan.as_ref(), answers.len()),
        waiting: if is_member { step_back::waiting_on(conn, &measure.id)? } else { None },
        plan: match plan {
            Some(plan) => visible(conn, actor, mechanism, plan)?,
            None => None,
        },
        answers,
        measure,
    })
}

fn missing(ticked: &[Smart]) -> Vec<Smart> {
    Smart::ALL.iter().copied().filter(|part| !ticked.contains(part)).collect()
}

fn warnings(measure: &Measure, status: MeasureStatus, plan: Option<&Plan>, answers: usize) -> Vec<Warning> {
    let outside = |plan: &Plan| {
        !measure.is_continuous
            && is_outside(measure.starts_on, measure.due_on, plan.period_from, plan.period_to)
    };
    [
        (plan.is_some_and(outside), Warning::OutsidePlan),
        (measure.due_on.is_none() && !measure.is_continuous && !status.is_over(), Warning::NoDueDate),
        (measure.lead_id.is_none(), Warning::NoLead),
        (answers == 0, Warning::AnswersNothing),
    ]
    .into_iter()
    .filter_map(|(is_so, warning)| is_so.then_some(warning))
    .collect()
}

fn supports(conn: &mut Conn, mechanism: &Mechanism, measure_id: &str) -> Result<Vec<Institution>> {
    let ids: Vec<String> = measure_support::table
        .inner_join(institution::table)
        .filter(measure_support::measure_id.eq(measure_id))
        .order(institution::slug)
        .select(institution::id)
        .load(conn)?;
    ids.iter().map(|id| institution_by_id(conn, &mechanism.id, id)).collect()
}

/// What a measure answers, of what the actor may read: clusters first, then recommendations in the order of the register.
fn answered(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    measure_id: &str,
) -> Result<Vec<Answered>> {
    let links: Vec<MeasureLink> = measure_link::table
        .filter(measure_link::measure_id.eq(measure_id))
        .order(measure_link::at)
        .select(MeasureLink::as_select())
        .load(conn)?;
    let mut answers = Vec::with_capacity(links.len());
    for link in links.iter().filter(|link| link.cluster_id.is_some()) {
        let id = link.cluster_id.as_deref().unwrap_or_default();
        let size = case_file::table.filter(case_file::cluster_id.eq(id)).count().get_result(conn)?;
        match clusters::find(conn, mechanism, id) {
            Ok(cluster) => answers.push(Answered {
                link_id: link.id.clone(),
                what: What::Cluster(cluster.id, LocalText::from_json(&cluster.names)?, size),
            }),
            // A cluster that was closed names nothing any more.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    let cases: Vec<&String> = links.iter().filter_map(|link| link.case_id.as_ref()).collect();
    let records: HashMap<String, String> = case_file::table
        .filter(case_file::id.eq_any(cases))
        .select((case_file::recommendation_id, case_file::id))
        .load::<(String, String)>(conn)?
        .into_iter()
        .collect();
    let ids: Vec<String> = records.keys().cloned().collect();
    for short in shorts(conn, readable_class(actor, &[&mechanism.id]), &ids)? {
        let link = links.iter().find(|link| link.case_id.as_ref() == records.get(&short.id));
        if let Some(link) = link {
            answers.push(Answered { link_id: link.id.clone(), what: What::Recommendation(short) });
        }
    }
    Ok(answers)
}

/// Everybody who speaks for an institution of the mechanism and can keep its measures, by name.
pub fn keepers(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Person>> {
    let rows: Vec<(String, String, Option<String>)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&mechanism.id).and(membership::ended_at.is_null()))
        .filter(membership::institution_id.is_not_null().and(account::disabled_at.is_null()))
        .order(account::name)
        .select((account::id, account::name, membership::institution_id))
        .load(conn)?;
    let mut people: Vec<Person> = rows
        .into_iter()
        .filter_map(|(id, name, institution)| Some(Person { id, name, institution_id: institution? }))
        .collect();
    people.dedup();
    Ok(people)
}
