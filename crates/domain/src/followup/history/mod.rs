//! Existing follow-up brought in as a whole: from another tracker, or for the demonstration.
//!
//! Commands act now, one at a time, by whoever is signed in. What was done in past years bears other dates and other
//! persons' names, so it comes in here in one piece: whole rows, checked against the rules that commands keep
//! (`check.rs`), then written with one audit entry for each object, and the standing of every case derived anew.

mod check;
mod known;
mod write;

use suivi_kernel::{Actor, Refusal, Result, new_id};
use suivi_store::Tx;

use super::rows::{
    Absence, Allocation, Assessment, Comment, Evidence, HandOver, InformationRequest, Reminder, Round,
    RoundItem, Rules, Signal, Step, StepBack, Subscription, Succession, Update,
};
use crate::mechanisms::Mechanism;
use crate::plans::rows::{
    DataPoint, Indicator, IndicatorGoal, IndicatorLink, Measure, MeasureLink, MeasureSupport, MeasureTarget,
    Milestone, Plan, PlanVersion,
};

/// A mechanism's follow-up as rows. Identifiers are the caller's; institutions, accounts, cases and clusters that rows
/// name must be there already, measures and rounds may come along.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// How the mechanism wants its follow-up to run.
    pub rules: Option<Rules>,
    /// Plans.
    pub plans: Vec<Plan>,
    /// Their versions, each kept whole; one without content holds its plan as it stands.
    pub plan_versions: Vec<PlanVersion>,
    /// Measures.
    pub measures: Vec<Measure>,
    /// Who supports them.
    pub supports: Vec<MeasureSupport>,
    /// What they answer.
    pub measure_links: Vec<MeasureLink>,
    /// The targets of the 2030 Agenda that they serve.
    pub targets: Vec<MeasureTarget>,
    /// Their milestones.
    pub milestones: Vec<Milestone>,
    /// Indicators.
    pub indicators: Vec<Indicator>,
    /// Their baselines and targets.
    pub goals: Vec<IndicatorGoal>,
    /// What they tell about.
    pub indicator_links: Vec<IndicatorLink>,
    /// Their values, in all versions.
    pub points: Vec<DataPoint>,
    /// Who leads and supports what.
    pub allocations: Vec<Allocation>,
    /// Which institution took over from which.
    pub successions: Vec<Succession>,
    /// Rounds of questions.
    pub rounds: Vec<Round>,
    /// Updates.
    pub updates: Vec<Update>,
    /// Their steps.
    pub steps: Vec<Step>,
    /// The questions of the rounds.
    pub items: Vec<RoundItem>,
    /// Who was reminded of a round already.
    pub reminders: Vec<Reminder>,
    /// Assessments.
    pub assessments: Vec<Assessment>,
    /// Signals.
    pub signals: Vec<Signal>,
    /// Evidence; the files themselves are kept beforehand, under their digest.
    pub evidence: Vec<Evidence>,
    /// Requests to set something published back.
    pub step_backs: Vec<StepBack>,
    /// Absences.
    pub absences: Vec<Absence>,
    /// What persons who left handed over.
    pub hand_overs: Vec<HandOver>,
    /// Remarks and public answers.
    pub comments: Vec<Comment>,
    /// Requests for information.
    pub requests: Vec<InformationRequest>,
    /// Who is told by mail.
    pub subscriptions: Vec<Subscription>,
}

/// Brings a mechanism's follow-up in and answers how many objects came. All of it, or nothing.
///
/// Only who runs the machine may: dates and names are taken as they are given. Refuses with the first hundred rows that
/// break a rule, each under its table and identifier.
pub fn bring_in(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, history: &History) -> Result<usize> {
    actor.require_operator()?;
    let known = known::Known::gather(tx.conn, mechanism, history)?;
    let mut problems = check::problems(history, &known, tx.now);
    if !problems.is_empty() {
        problems.truncate(100);
        return Err(Refusal::Invalid(problems).into());
    }
    write::rows(tx.conn, mechanism, history)?;
    write::assessed(tx, history)?;
    let objects = write::entries(tx, actor, mechanism, history, &new_id())?;
    let mut cases: Vec<String> = known.cases.into_iter().collect();
    cases.sort_unstable();
    super::standing::refresh(tx, &cases)?;
    Ok(objects)
}
