//! Plans and their measures; and who is responsible for what.

use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::followup::allocations::SUCCESSION;
use suivi_domain::followup::history::History;
use suivi_domain::followup::model::AllocationStatus;
use suivi_domain::followup::rows::Allocation;
use suivi_domain::plans::model::MeasureStatus;
use suivi_domain::plans::rows::{
    Measure, MeasureLink, MeasureSupport, MeasureTarget, Milestone, Plan, PlanVersion,
};
use suivi_kernel::{Date, LocalText, Result, Role, Timestamp, new_id};

use super::super::{demo_file, file};
use super::{About, Sama, named};

/// What later parts need to know about a measure.
pub struct Planned {
    /// Identifiers by the names in the files.
    pub ids: HashMap<String, String>,
    /// The measures by identifier.
    pub by_id: HashMap<String, Led>,
}

/// Who leads a measure, and when work on it went on.
pub struct Led {
    lead: String,
    before: Option<String>,
    /// Its first day.
    pub starts_on: Date,
    /// The day on which work on it ended.
    pub over_on: Option<Date>,
}

impl Led {
    /// The lead on a day, by its name in the files.
    pub fn lead_on<'a>(&'a self, sama: &'a Sama, day: Date) -> &'a str {
        sama.government.on(&self.lead, self.before.as_deref(), day)
    }

    /// The lead today.
    pub fn lead(&self) -> &str {
        &self.lead
    }
}

/// Brings plans, measures, allocations and the successions between institutions.
pub fn bring(sama: &Sama, history: &mut History) -> Result<Planned> {
    let plans = plans(sama, history)?;
    let phrases = file(demo_file!("plans"), "milestones")?;
    let planned = Planned { ids: HashMap::new(), by_id: HashMap::new() };
    let mut bringing = Bringing { sama, history, plans, phrases, planned, moved: HashMap::new() };
    let measures: Vec<MeasureEntry> = file(demo_file!("measures"), "measures")?;
    for (turn, entry) in measures.into_iter().enumerate() {
        bringing.measure(entry, turn)?;
    }
    let allocations: Vec<AllocationEntry> = file(demo_file!("allocations"), "allocations")?;
    for (turn, entry) in allocations.into_iter().enumerate() {
        bringing.allocation(entry, turn)?;
    }
    let Bringing { history, planned, moved, .. } = bringing;
    versions(sama, history)?;
    let administrator = sama.people.holder(Role::SecretariatAdmin)?;
    let actor = (administrator.id.as_str(), administrator.label);
    history.successions = sama.government.rows(sama.mechanism, sama.calendar, actor, &moved)?;
    Ok(planned)
}

#[derive(Deserialize)]
struct PlanEntry {
    key: String,
    kind: String,
    years: i32,
    owner: String,
    status: String,
    adopted: i64,
    published: i64,
    titles: LocalText,
    summaries: LocalText,
    legal_basis: String,
    adoption_act: String,
    budget: String,
}

fn plans(sama: &Sama, history: &mut History) -> Result<HashMap<String, String>> {
    let first = sama.calendar.first_year();
    let mut made = HashMap::new();
    for entry in file::<Vec<PlanEntry>>(demo_file!("plans"), "plans")? {
        let last = first + entry.years - 1;
        let years = format!("{first}–{last}");
        let titles = entry.titles.0.into_iter().map(|(l, title)| (l, title.replace("{years}", &years)));
        let adopted_on = sama.calendar.day(entry.adopted);
        let row = Plan {
            id: new_id(),
            mechanism_id: sama.mechanism.id.clone(),
            slug: entry.key.clone(),
            kind: entry.kind,
            titles: LocalText(titles.collect()).to_json(),
            summaries: entry.summaries.to_json(),
            legal_basis: Some(entry.legal_basis),
            adoption_act: Some(entry.adoption_act),
            adopted_on: Some(adopted_on),
            period_from: Date::from_ymd_opt(first, 1, 1).unwrap_or(adopted_on),
            period_to: Date::from_ymd_opt(last, 12, 31).unwrap_or(adopted_on),
            budget: Some(entry.budget),
            owner_id: Some(sama.government.id(&entry.owner)?.to_owned()),
            status: entry.status,
            version: 1,
            revision: 1,
            published_at: Some(sama.calendar.at(entry.published, 4)),
            created_by: Some(sama.people.officer(0)?.id.clone()),
            created_at: sama.calendar.at(entry.adopted - 90, 2),
            updated_at: sama.calendar.at(entry.published, 4),
        };
        made.insert(entry.key, row.id.clone());
        history.plans.push(row);
    }
    Ok(made)
}

#[derive(Deserialize)]
struct ReasonEntry {
    key: String,
    reason: String,
}

/// Keeps the first version of each plan whole.
fn versions(sama: &Sama, history: &mut History) -> Result<()> {
    let reasons: HashMap<String, String> = file::<Vec<ReasonEntry>>(demo_file!("plans"), "plans")?
        .into_iter()
        .map(|entry| (entry.key, entry.reason))
        .collect();
    let administrator = sama.people.holder(Role::SecretariatAdmin)?;
    for plan in &history.plans {
        history.plan_versions.push(PlanVersion {
            plan_id: plan.id.clone(),
            version: plan.version,
            reason: reasons.get(&plan.slug).cloned(),
            // Written down from the plan and its measures when they are brought in.
            content: String::new(),
            actor_id: Some(administrator.id.clone()),
            actor_label: administrator.label.to_owned(),
            at: plan.updated_at,
        });
    }
    Ok(())
}

#[derive(Deserialize)]
struct MeasureEntry {
    id: String,
    kind: String,
    plan: Option<String>,
    lead: String,
    before: Option<String>,
    #[serde(default)]
    support: Vec<String>,
    status: String,
    reason: Option<String>,
    start: i64,
    due: Option<i64>,
    budget: Option<f64>,
    source: Option<String>,
    #[serde(default)]
    smart: String,
    #[serde(default)]
    private: bool,
    titles: LocalText,
    descriptions: LocalText,
    outputs: LocalText,
    #[serde(default)]
    clusters: Vec<String>,
    #[serde(default)]
    recommendations: Vec<String>,
    #[serde(default)]
    targets: Vec<String>,
    #[serde(default)]
    milestones: Vec<MilestoneEntry>,
}

/// The word, the day it is due, and the day it was reached.
#[derive(Deserialize)]
struct MilestoneEntry(String, i64, #[serde(default)] Option<i64>);

#[derive(Deserialize)]
struct AllocationEntry {
    #[serde(flatten)]
    about: About,
    institution: String,
    before: Option<String>,
    part: String,
    #[serde(default = "confirmed")]
    status: String,
    day: i64,
    decided: Option<i64>,
    reason: Option<String>,
}

fn confirmed() -> String {
    AllocationStatus::Confirmed.code().to_owned()
}

struct Bringing<'a, 'm> {
    sama: &'a Sama<'m>,
    history: &'a mut History,
    plans: HashMap<String, String>,
    phrases: HashMap<String, LocalText>,
    planned: Planned,
    /// How many items went from one institution to another with the change of government.
    moved: HashMap<(String, String), i32>,
}

impl Bringing<'_, '_> {
    fn measure(&mut self, entry: MeasureEntry, turn: usize) -> Result<()> {
        let (calendar, government) = (self.sama.calendar, &self.sama.government);
        let status: MeasureStatus = entry.status.parse()?;
        let (starts_on, due_on) = (calendar.day(entry.start), entry.due.map(|due| calendar.day(due)));
        let over_on = due_on.filter(|_| status.is_over());
        let begun = calendar.at(entry.start - 20, turn);
        // What ended before the change of government stays with whoever led it then.
        let led_by = government.on(&entry.lead, entry.before.as_deref(), over_on.unwrap_or(calendar.day(0)));
        let first_led_by = government.on(&entry.lead, entry.before.as_deref(), starts_on);
        if first_led_by != led_by {
            self.count_move(first_led_by, led_by)?;
        }
        let mut row = self.measure_row(&entry, status, turn)?;
        row.lead_id = Some(government.id(led_by)?.to_owned());
        for institution in &entry.support {
            let institution_id = government.id(institution)?.to_owned();
            self.history.supports.push(MeasureSupport { measure_id: row.id.clone(), institution_id });
        }
        self.links(&row.id, &entry.recommendations, &entry.clusters, begun)?;
        for code in entry.targets {
            self.history.targets.push(MeasureTarget { measure_id: row.id.clone(), code });
        }
        self.milestones(&row.id, &entry.milestones, begun)?;
        self.planned.ids.insert(entry.id, row.id.clone());
        let led = Led { lead: entry.lead, before: entry.before, starts_on, over_on };
        self.planned.by_id.insert(row.id.clone(), led);
        self.history.measures.push(row);
        Ok(())
    }

    fn measure_row(&self, entry: &MeasureEntry, status: MeasureStatus, turn: usize) -> Result<Measure> {
        let (calendar, people) = (self.sama.calendar, &self.sama.people);
        let begun = calendar.at(entry.start - 20, turn);
        let status_at = match entry.due {
            Some(due) if status.is_over() || status == MeasureStatus::Delayed => calendar.at(due, turn),
            _ => calendar.at((entry.start + 60).min(-1), turn),
        };
        let status_at = status_at.max(begun);
        let officer = people.officer(turn)?;
        // Two in three are kept by a person; elsewhere nobody in particular does.
        let keeper = people.speaker(&entry.lead, 0).filter(|_| turn % 3 != 2 && !status.is_over());
        Ok(Measure {
            id: new_id(),
            mechanism_id: self.sama.mechanism.id.clone(),
            plan_id: entry.plan.as_deref().map(|key| named(&self.plans, key, "plan")).transpose()?,
            slug: entry.id.clone(),
            kind: entry.kind.clone(),
            titles: entry.titles.to_json(),
            descriptions: entry.descriptions.to_json(),
            outputs: entry.outputs.to_json(),
            smart: entry.smart.clone(),
            lead_id: None,
            keeper_id: keeper.map(|person| person.id.clone()),
            starts_on: Some(calendar.day(entry.start)),
            due_on: entry.due.map(|due| calendar.day(due)),
            is_continuous: status == MeasureStatus::Continuous,
            budget: entry.budget,
            currency: entry.budget.map(|_| "USD".to_owned()),
            budget_source: entry.source.clone(),
            status: entry.status.clone(),
            status_reason: entry.reason.clone(),
            status_at,
            is_public: !entry.private,
            approved_by: Some(people.approver(&entry.lead).unwrap_or(officer).id.clone()),
            approved_at: Some(calendar.at(entry.start - 10, turn)),
            revision: 1,
            created_by: Some(officer.id.clone()),
            created_at: begun,
            updated_at: status_at,
        })
    }

    fn links(&mut self, id: &str, records: &[String], clusters: &[String], at: Timestamp) -> Result<()> {
        let link = |case_id, cluster_id| MeasureLink {
            id: new_id(),
            measure_id: id.to_owned(),
            case_id,
            cluster_id,
            at,
        };
        for record in records {
            self.history.measure_links.push(link(Some(self.sama.case(record)?), None));
        }
        for cluster in clusters {
            self.history.measure_links.push(link(None, Some(self.sama.cluster(cluster)?)));
        }
        Ok(())
    }

    fn milestones(&mut self, id: &str, entries: &[MilestoneEntry], at: Timestamp) -> Result<()> {
        let calendar = self.sama.calendar;
        for (ordinal, MilestoneEntry(word, due, done)) in (1..).zip(entries) {
            self.history.milestones.push(Milestone {
                id: new_id(),
                measure_id: id.to_owned(),
                ordinal,
                titles: named(&self.phrases, word, "milestone")?.to_json(),
                due_on: Some(calendar.day(*due)),
                done_on: done.map(|done| calendar.day(done)),
                proof: None,
                created_at: at,
                updated_at: done.map_or(at, |done| calendar.at(done, 5)).max(at),
            });
        }
        Ok(())
    }

    fn count_move(&mut self, from: &str, to: &str) -> Result<()> {
        let government = &self.sama.government;
        let pair = (government.id(from)?.to_owned(), government.id(to)?.to_owned());
        *self.moved.entry(pair).or_default() += 1;
        Ok(())
    }

    /// An allocation; one from before the change of government ended with it, and the heir's continues it.
    fn allocation(&mut self, entry: AllocationEntry, turn: usize) -> Result<()> {
        let sama = self.sama;
        let (calendar, government) = (sama.calendar, &sama.government);
        let first = government.on(&entry.institution, entry.before.as_deref(), calendar.day(entry.day));
        let subject = sama.subject(&entry.about, &self.planned.ids)?;
        let (_, case_id, cluster_id) = subject.columns();
        let keeper = sama.people.speaker(&entry.institution, 0).filter(|_| turn.is_multiple_of(2));
        let decider = entry.decided.and_then(|_| sama.people.speaker(&entry.institution, 0));
        let now = Allocation {
            id: new_id(),
            mechanism_id: sama.mechanism.id.clone(),
            case_id,
            cluster_id,
            institution_id: government.id(&entry.institution)?.to_owned(),
            part: entry.part,
            status: entry.status,
            keeper_id: keeper.map(|person| person.id.clone()),
            reason: entry.reason,
            proposed_by: Some(sama.people.officer(turn)?.id.clone()),
            proposed_at: calendar.at(entry.day, turn),
            decided_by: decider.map(|person| person.id.clone()),
            decided_at: entry.decided.map(|day| calendar.at(day, turn + 1)),
            escalated_at: None,
            succeeds_id: None,
            ended_at: None,
            ended_by: None,
            revision: 1,
        };
        if first == entry.institution {
            self.history.allocations.push(now);
            return Ok(());
        }
        let days = (government.effective_on - calendar.day(0)).num_days();
        let old = Allocation {
            id: new_id(),
            institution_id: government.id(first)?.to_owned(),
            keeper_id: None,
            reason: Some(SUCCESSION.to_owned()),
            ended_at: Some(calendar.at(days, 3)),
            ended_by: Some(sama.people.holder(Role::SecretariatAdmin)?.id.clone()),
            revision: 2,
            ..now.clone()
        };
        self.count_move(first, &entry.institution)?;
        let next = Allocation { succeeds_id: Some(old.id.clone()), ..now };
        self.history.allocations.extend([old, next]);
        Ok(())
    }
}
