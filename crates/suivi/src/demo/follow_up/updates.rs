//! Updates, with the steps they went and who took them.

use std::collections::HashMap;

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::followup::history::History;
use suivi_domain::followup::model::{Subject, UpdateStatus};
use suivi_domain::followup::rows::{Round, Step, Update};
use suivi_kernel::{Language, Result, Timestamp, new_id};

use super::super::people::Person;
use super::super::{demo_file, file};
use super::evidence::{ExhibitEntry, Exhibits};
use super::plans::Planned;
use super::rounds::{Asked, Rounds, reminders};
use super::{About, Sama, written};

#[derive(Deserialize)]
struct UpdateEntry {
    #[serde(flatten)]
    about: About,
    by: Option<String>,
    q: i32,
    day: i64,
    #[serde(default = "published")]
    status: String,
    why: Option<String>,
    #[serde(default)]
    follows: bool,
    #[serde(default)]
    nothing_new: bool,
    language: Option<Language>,
    says: Option<String>,
    obstacles: Option<String>,
    next: Option<String>,
    proposes: Option<String>,
    class: Option<i32>,
    #[serde(default)]
    evidence: Vec<ExhibitEntry>,
}

fn published() -> String {
    UpdateStatus::Published.code().to_owned()
}

/// Brings the rounds, the updates and the questions that they answer.
pub fn bring(sama: &Sama, planned: &Planned, exhibits: &mut Exhibits, history: &mut History) -> Result<()> {
    let rounds = Rounds::made(sama)?;
    let mut asked = Asked::new(sama, planned, &rounds)?;
    let mut latest: HashMap<(Subject, i32), String> = HashMap::new();
    for (turn, entry) in file::<Vec<UpdateEntry>>(demo_file!("updates"), "updates")?.into_iter().enumerate() {
        let subject = sama.subject(&entry.about, &planned.ids)?;
        let round = rounds.of(entry.q)?;
        let submitted = sama.calendar.answered(entry.q, entry.day, turn);
        let speaks = match (&subject, &entry.by) {
            (Subject::Measure(id), _) => planned.by_id.get(id).map(|led| led.lead_on(sama, submitted.date())),
            (_, Some(by)) => Some(sama.government.on(by, None, submitted.date())),
            _ => None,
        };
        let heir = match (&subject, &entry.by) {
            (Subject::Measure(id), _) => planned.by_id.get(id).map(|led| led.lead()),
            (_, by) => by.as_deref(),
        };
        let writer = Writer { institution: speaks.unwrap_or_default(), heir: heir.unwrap_or_default() };
        let mut row = blank(sama, &entry, &subject, round, &writer, submitted)?;
        let key = (subject, entry.q);
        row.supersedes_id = latest.get(&key).filter(|_| entry.follows).cloned();
        walk(sama, &entry, &writer, &mut row, &mut history.steps, turn)?;
        for exhibit in &entry.evidence {
            exhibits.of_update(exhibit, entry.language, &row, turn)?;
        }
        asked.answer(&key.0, round, &row);
        latest.insert(key, row.id.clone());
        history.updates.push(row);
    }
    history.items = asked.items;
    history.reminders = reminders(sama, &history.items, rounds.of(0)?)?;
    history.rounds = rounds.0;
    Ok(())
}

/// Who speaks: the institution of that day, and the one of today whose people have its papers.
struct Writer<'a> {
    institution: &'a str,
    heir: &'a str,
}

fn blank(
    sama: &Sama,
    entry: &UpdateEntry,
    subject: &Subject,
    round: &Round,
    writer: &Writer,
    submitted: Timestamp,
) -> Result<Update> {
    let (measure_id, case_id, cluster_id) = subject.columns();
    let author = author(sama, writer, submitted);
    let id = new_id();
    Ok(Update {
        form_key: format!("demonstration-{id}"),
        id,
        mechanism_id: sama.mechanism.id.clone(),
        measure_id,
        case_id,
        cluster_id,
        institution_id: sama.government.id(writer.institution)?.to_owned(),
        round_id: Some(round.id.clone()),
        period_from: round.period_from,
        period_to: round.period_to,
        narrative: written(entry.language, entry.says.clone()),
        obstacles: written(entry.language, entry.obstacles.clone()),
        next_steps: written(entry.language, entry.next.clone()),
        percent: None,
        proposed_status: entry.proposes.clone(),
        is_nothing_new: entry.nothing_new,
        status: entry.status.clone(),
        class: if entry.status == UpdateStatus::Published.code() { 0 } else { entry.class.unwrap_or(1) },
        supersedes_id: None,
        author_id: author.map(|person| person.id.clone()),
        author_label: author.map_or("institution_focal", |person| person.label).to_owned(),
        submitted_at: None,
        cleared_by: None,
        cleared_at: None,
        cleared_via: None,
        validated_by: None,
        validated_at: None,
        published_by: None,
        published_at: None,
        revision: 1,
        created_at: submitted - Duration::minutes(25),
        updated_at: submitted,
    })
}

fn author<'a>(sama: &'a Sama, writer: &Writer, at: Timestamp) -> Option<&'a Person> {
    let day = (at.date() - sama.calendar.day(0)).num_days();
    sama.people.speaker(writer.heir, day)
}

/// The steps that lead to a status. What was returned or withdrawn had been submitted before.
fn path(status: UpdateStatus) -> &'static [UpdateStatus] {
    use UpdateStatus::{Cleared, Published, Returned, Submitted, Validated, Withdrawn};
    match status {
        UpdateStatus::Draft => &[],
        Submitted => &[Submitted],
        Returned => &[Submitted, Returned],
        Withdrawn => &[Submitted, Withdrawn],
        Cleared => &[Submitted, Cleared],
        Validated => &[Submitted, Cleared, Validated],
        Published => &[Submitted, Cleared, Validated, Published],
    }
}

/// Goes the steps of an update: each some days after the one before, and all of them before today.
fn walk(
    sama: &Sama,
    entry: &UpdateEntry,
    writer: &Writer,
    row: &mut Update,
    steps: &mut Vec<Step>,
    turn: usize,
) -> Result<()> {
    let path = path(entry.status.parse()?);
    let left = (sama.calendar.now() - row.updated_at).max(Duration::zero());
    let longest = left / i32::try_from(path.len().max(1))?;
    let mut at = row.updated_at;
    for (place, step) in path.iter().enumerate() {
        if place > 0 {
            let days = 1 + i64::try_from((turn * 7 + place * 3) % 6)?;
            at += Duration::days(days).min(longest * 9 / 10);
        }
        let (person, label, via, reason) = take(sama, entry, writer, row, *step, at, turn)?;
        steps.push(Step {
            id: new_id(),
            update_id: row.id.clone(),
            step: step.code().to_owned(),
            via,
            reason,
            actor_id: person,
            actor_label: label,
            at,
        });
    }
    row.updated_at = at;
    Ok(())
}

type Doer = (Option<String>, String, Option<String>, Option<String>);

fn take(
    sama: &Sama,
    entry: &UpdateEntry,
    writer: &Writer,
    row: &mut Update,
    step: UpdateStatus,
    at: Timestamp,
    turn: usize,
) -> Result<Doer> {
    let by = |person: &Person| (Some(person.id.clone()), person.label.to_owned());
    let (validates, publishes) = (sama.people.officer(turn)?, sama.people.officer(turn + 1)?);
    let approver = sama.people.approver(writer.heir);
    Ok(match step {
        UpdateStatus::Draft => (None, String::new(), None, None),
        UpdateStatus::Submitted => {
            row.submitted_at = Some(at);
            (row.author_id.clone(), row.author_label.clone(), None, None)
        }
        UpdateStatus::Cleared => {
            row.cleared_at = Some(at);
            let (via, (id, label)) = match approver {
                Some(person) => ("account", by(person)),
                None if turn.is_multiple_of(3) => ("link", (None, "by link: director".to_owned())),
                None => ("secretariat", by(validates)),
            };
            row.cleared_by.clone_from(&id);
            row.cleared_via = Some(via.to_owned());
            let reason =
                (via == "secretariat").then(|| "Agreed on the telephone with the director.".to_owned());
            (id, label, (via != "account").then(|| via.to_owned()), reason)
        }
        UpdateStatus::Validated => {
            row.validated_at = Some(at);
            let (id, label) = by(validates);
            row.validated_by.clone_from(&id);
            (id, label, None, None)
        }
        UpdateStatus::Published => {
            row.published_at = Some(at);
            let (id, label) = by(publishes);
            row.published_by.clone_from(&id);
            (id, label, None, None)
        }
        UpdateStatus::Returned => {
            let (id, label) = by(approver.unwrap_or(validates));
            (id, label, None, entry.why.clone())
        }
        UpdateStatus::Withdrawn => (row.author_id.clone(), row.author_label.clone(), None, entry.why.clone()),
    })
}
