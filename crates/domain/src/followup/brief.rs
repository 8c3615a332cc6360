//! The chair's brief: two pages with what is new, what is due, what is stuck and what only the chair can decide
//! (DOMAIN 12.9).

use chrono::Duration;
use diesel::dsl::{count_star, min};
use diesel::prelude::*;
use suivi_kernel::{Actor, Date, LocalText, Result, Timestamp, Zone};
use suivi_store::Conn;
use suivi_store::schema::{assessment, measure, plan, progress_update, recommendation, step_back};

use super::attention::{
    Contested, Graded, Listed, MeasureLine, MilestoneLine, blocked, committee_grades, contested, due_between,
    milestones_between, overdue, reports_between, require_reader, without_measure,
};
use super::items::Item;
use super::news::{About, News, latest};
use super::numbers::{FollowUpNumbers, numbers};
use super::rounds::{Round, Tally, current, period_around, timeliness};
use super::rules::rules;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::readable_class;

/// How far "due soon" looks.
pub const SOON: Duration = Duration::days(90);
/// How many decisions the brief asks for at most.
const ASKS: usize = 3;
/// From how many days on a blocked measure is for the chair to decide on.
const STUCK: Duration = Duration::days(90);

/// How many entries of each list a document carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    /// Of most lists.
    pub lists: i64,
    /// Of blocked measures.
    pub blocked: i64,
}

/// What fits on two pages.
pub const TWO_PAGES: Depth = Depth { lists: 5, blocked: 5 };
/// What a meeting goes through.
pub const MEETING: Depth = Depth { lists: 25, blocked: 25 };

/// What happened since the quarter began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// The first day of the quarter.
    pub since: Date,
    /// Recommendations received.
    pub recommendations: i64,
    /// Updates published.
    pub updates: i64,
    /// Measures completed.
    pub completed: i64,
    /// What was published last.
    pub latest: Vec<News>,
}

/// A decision that only the chair can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Who leads, where institutions do not agree.
    Lead(Contested),
    /// Whether assessments of the State may be published.
    Assessments {
        /// How many wait.
        count: i64,
        /// Since when the oldest.
        since: Option<Timestamp>,
    },
    /// Whether something published may be set back.
    StepBacks {
        /// How many wait.
        count: i64,
        /// Since when the oldest.
        since: Option<Timestamp>,
    },
    /// Whether a plan is adopted.
    Plan {
        /// Its part of the address.
        slug: String,
        /// Its titles.
        titles: LocalText,
    },
    /// How a measure that is stuck can go on.
    Unblock(MeasureLine),
}

/// The brief.
#[derive(Clone, Debug)]
pub struct Brief {
    /// The day in the national calendar.
    pub today: Date,
    /// The national time zone.
    pub zone: Zone,
    /// Coverage, freshness, assessed, by position.
    pub numbers: FollowUpNumbers,
    /// The round to look at, with its answers.
    pub round: Option<(Round, Tally)>,
    /// New this quarter.
    pub new: New,
    /// Measures due soon.
    pub due: Listed<MeasureLine>,
    /// Steps due soon.
    pub milestones: Vec<MilestoneLine>,
    /// Reports to committees due soon.
    pub reports: Vec<(Item, Date)>,
    /// Measures overdue.
    pub overdue: Listed<MeasureLine>,
    /// Measures blocked, with who can unblock them.
    pub blocked: Listed<MeasureLine>,
    /// Recommendations with no measure.
    pub without_measure: Listed<Item>,
    /// Contested leads.
    pub contested: Listed<Contested>,
    /// Committees' grades of this quarter.
    pub grades: Listed<Graded>,
    /// What is asked of the chair.
    pub asks: Vec<Ask>,
}

/// The brief, or with more depth what a meeting goes through.
pub fn brief(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    depth: Depth,
    now: Timestamp,
) -> Result<Brief> {
    require_reader(actor, &mechanism.id)?;
    let zone: Zone = rules(conn, &mechanism.id)?.time_zone.parse()?;
    let today = zone.day(now);
    let (quarter, _) = period_around(today, 3);
    let quarter_began = zone.instant(quarter.and_hms_opt(0, 0, 0).unwrap_or_default());
    let id = mechanism.id.as_str();
    let round = match current(conn, id)? {
        Some(round) => Some((round.clone(), timeliness(conn, &round)?)),
        None => None,
    };
    let blocked = blocked(conn, id, depth.blocked)?;
    let contested = contested(conn, id, depth.lists)?;
    Ok(Brief {
        asks: asks(conn, id, &contested, &blocked, now)?,
        numbers: numbers(conn, actor, mechanism, now)?,
        new: new_since(conn, actor, mechanism, quarter, quarter_began)?,
        due: due_between(conn, id, today, today + SOON, depth.lists)?,
        milestones: milestones_between(conn, id, today, today + SOON, depth.lists)?,
        reports: reports_between(conn, actor, mechanism, today, today + SOON, depth.lists)?,
        overdue: overdue(conn, id, today, depth.lists)?,
        without_measure: without_measure(conn, actor, mechanism, depth.lists)?,
        grades: committee_grades(conn, actor, mechanism, quarter_began, depth.lists)?,
        blocked,
        contested,
        round,
        today,
        zone,
    })
}

fn new_since(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    since: Date,
    began: Timestamp,
) -> Result<New> {
    let class = readable_class(actor, &[&mechanism.id]);
    let recommendations = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::created_at.ge(began)))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.le(class)))
        .filter(recommendation::kind.eq("recommendation"))
        .count()
        .get_result(conn)?;
    let updates = progress_update::table
        .filter(progress_update::mechanism_id.eq(&mechanism.id))
        .filter(progress_update::status.eq("published").and(progress_update::updated_at.ge(began)))
        .filter(progress_update::published_at.ge(began))
        .count()
        .get_result(conn)?;
    let completed = measure::table
        .filter(measure::mechanism_id.eq(&mechanism.id).and(measure::status.eq("completed")))
        .filter(measure::status_at.ge(began))
        .count()
        .get_result(conn)?;
    let latest = latest(conn, mechanism, &About::Mechanism, Some(began), 3)?;
    Ok(New { since, recommendations, updates, completed, latest })
}

/// The decisions that wait longest for the chair, by their weight: who leads, what is published, what is set back,
/// what is adopted, what is stuck.
fn asks(
    conn: &mut Conn,
    mechanism_id: &str,
    contested: &Listed<Contested>,
    blocked: &Listed<MeasureLine>,
    now: Timestamp,
) -> Result<Vec<Ask>> {
    let mut asks: Vec<Ask> =
        contested.first.iter().filter(|lead| lead.is_escalated).cloned().map(Ask::Lead).collect();
    let (count, since): (i64, Option<Timestamp>) = assessment::table
        .filter(assessment::mechanism_id.eq(mechanism_id).and(assessment::state.eq("proposed")))
        .filter(assessment::assessor.eq("state"))
        .select((count_star(), min(assessment::proposed_at)))
        .first(conn)?;
    if count > 0 {
        asks.push(Ask::Assessments { count, since });
    }
    let (count, since): (i64, Option<Timestamp>) = step_back::table
        .filter(step_back::mechanism_id.eq(mechanism_id).and(step_back::decided_at.is_null()))
        .select((count_star(), min(step_back::asked_at)))
        .first(conn)?;
    if count > 0 {
        asks.push(Ask::StepBacks { count, since });
    }
    let plans: Vec<(String, String)> = plan::table
        .filter(plan::mechanism_id.eq(mechanism_id).and(plan::status.eq("consultation")))
        .order(plan::updated_at)
        .limit(1)
        .select((plan::slug, plan::titles))
        .load(conn)?;
    for (slug, titles) in plans {
        asks.push(Ask::Plan { slug, titles: LocalText::from_json(&titles)? });
    }
    let stuck = blocked.first.iter().filter(|measure| measure.since < now - STUCK);
    asks.extend(stuck.cloned().map(Ask::Unblock));
    asks.truncate(ASKS);
    Ok(asks)
}
