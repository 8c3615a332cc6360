//! The rounds that asked for updates, their questions, and who was reminded.

use std::collections::HashMap;

use chrono::Duration;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::reminders::Rung;
use suivi_domain::followup::rows::{Reminder, Round, RoundItem, Update};
use suivi_kernel::{Error, Result, Role, new_id};

use super::super::calendar::FIRST;
use super::Sama;
use super::plans::Planned;

/// The twelve rounds, the first one first.
pub struct Rounds(pub Vec<Round>);

impl Rounds {
    /// Makes them; only the last is open.
    pub fn made(sama: &Sama) -> Result<Self> {
        Ok(Rounds((FIRST..=0).map(|q| round(sama, q)).collect::<Result<_>>()?))
    }

    /// One of them by its place before the open one.
    pub fn of(&self, q: i32) -> Result<&Round> {
        let place = usize::try_from(q - FIRST).ok();
        place
            .and_then(|place| self.0.get(place))
            .ok_or_else(|| Error::fault(format!("there is no round {q} in the demonstration")))
    }
}

fn round(sama: &Sama, q: i32) -> Result<Round> {
    let quarter = sama.calendar.round(q);
    let opened = quarter.opens_on.and_time(chrono::NaiveTime::MIN) + Duration::hours(5);
    let is_open = q == 0;
    Ok(Round {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        label: quarter.label,
        period_from: quarter.from,
        period_to: quarter.to,
        opens_on: quarter.opens_on,
        due_at: quarter.due_at,
        state: if is_open { "open" } else { "closed" }.to_owned(),
        opened_at: Some(opened),
        // Late answers are taken for six weeks more.
        closed_at: (!is_open).then(|| (quarter.due_at + Duration::days(42)).min(sama.calendar.now())),
        created_by: Some(sama.people.holder(Role::SecretariatAdmin)?.id.clone()),
        created_at: opened - Duration::days(7),
    })
}

/// The questions of all rounds: each round asks the lead of every measure on which work goes on.
pub struct Asked<'a> {
    sama: &'a Sama<'a>,
    /// The questions so far.
    pub items: Vec<RoundItem>,
    places: HashMap<(Subject, String), usize>,
}

impl<'a> Asked<'a> {
    /// Asks about the measures on which work went on when each round opened.
    pub fn new(sama: &'a Sama<'a>, planned: &Planned, rounds: &Rounds) -> Result<Self> {
        let mut asked = Asked { sama, items: Vec::new(), places: HashMap::new() };
        for round in &rounds.0 {
            let opens_on = round.opens_on;
            for (id, led) in &planned.by_id {
                if led.starts_on <= opens_on && led.over_on.is_none_or(|over| over >= opens_on) {
                    let institution = sama.government.id(led.lead_on(sama, opens_on))?;
                    asked.ask(Subject::Measure(id.clone()), round, institution);
                }
            }
        }
        Ok(asked)
    }

    fn ask(&mut self, subject: Subject, round: &Round, institution_id: &str) -> usize {
        let (measure_id, case_id, cluster_id) = subject.columns();
        let place = self.items.len();
        self.places.insert((subject, round.id.clone()), place);
        self.items.push(RoundItem {
            id: new_id(),
            round_id: round.id.clone(),
            mechanism_id: self.sama.mechanism.id.clone(),
            measure_id,
            case_id,
            cluster_id,
            institution_id: institution_id.to_owned(),
            state: "waiting".to_owned(),
            update_id: None,
            answered_at: None,
            is_late: false,
            is_nothing_new: false,
        });
        place
    }

    /// Notes an answer. The first one counts for being in time; an answer to what was not asked gets its question.
    pub fn answer(&mut self, subject: &Subject, round: &Round, update: &Update) {
        let place = match self.places.get(&(subject.clone(), round.id.clone())) {
            Some(place) => *place,
            None => self.ask(subject.clone(), round, &update.institution_id),
        };
        let Some(item) = self.items.get_mut(place) else { return };
        item.institution_id.clone_from(&update.institution_id);
        item.update_id = Some(update.id.clone());
        item.state = if update.submitted_at.is_some() { "answered" } else { "drafted" }.to_owned();
        item.answered_at = item.answered_at.or(update.submitted_at);
        item.is_late = item.answered_at.is_some_and(|at| at > round.due_at);
        item.is_nothing_new = update.is_nothing_new;
    }
}

/// Everybody who still had to answer was reminded two weeks before the open round is due, which was two days ago.
pub fn reminders(sama: &Sama, items: &[RoundItem], open: &Round) -> Result<Vec<Reminder>> {
    let mut asked: HashMap<&str, i32> = HashMap::new();
    for item in items.iter().filter(|item| item.round_id == open.id && item.state != "answered") {
        *asked.entry(&item.institution_id).or_default() += 1;
    }
    let mut rows = Vec::new();
    for (account_id, slug) in sama.people.seated() {
        if let Some(count) = asked.get(sama.government.id(slug)?) {
            rows.push(Reminder {
                round_id: open.id.clone(),
                account_id: account_id.to_owned(),
                step: Rung::TwoWeeks.code().to_owned(),
                items: *count,
                sent_at: sama.calendar.at(-2, 1),
            });
        }
    }
    Ok(rows)
}
