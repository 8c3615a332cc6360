//! Updates with their steps, the rounds that asked for them, and the evidence behind them.

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::followup::history::History;
use suivi_domain::followup::model::{Subject, UpdateStatus};
use suivi_domain::followup::rows::{Evidence, Round, RoundItem, Step, Update};
use suivi_kernel::{Language, Result, Role, Timestamp, new_id};

use super::super::calendar::{Calendar, FIRST};
use super::super::people::Person;
use super::super::{demo_file, file};
use super::plans::Planned;
use super::{About, Files, Sama, named, written};

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

/// A piece of evidence as the files describe it.
#[derive(Deserialize)]
pub struct ExhibitEntry {
    kind: String,
    title: String,
    address: Option<String>,
    file: Option<String>,
    media_type: Option<String>,
    alternative: Option<String>,
    check: Option<String>,
    #[serde(default)]
    private: bool,
}

/// Brings the rounds, the updates and the questions that they answer.
pub fn bring(sama: &Sama, planned: &Planned, exhibits: &mut Exhibits, history: &mut History) -> Result<()> {
    let rounds: HashMap<i32, Round> = (FIRST..=0).map(|q| Ok((q, round(sama, q)?))).collect::<Result<_>>()?;
    let mut asked = Asked::new(sama, planned, &rounds)?;
    let mut latest: HashMap<(Subject, i32), String> = HashMap::new();
    for (turn, entry) in file::<Vec<UpdateEntry>>(demo_file!("updates"), "updates")?.into_iter().enumerate() {
        let subject = sama.subject(&entry.about, &planned.ids)?;
        let round = &rounds[&entry.q];
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
            exhibits.of_update(exhibit, &entry, &row, turn)?;
        }
        asked.answer(&key.0, entry.q, &row);
        latest.insert(key, row.id.clone());
        history.updates.push(row);
    }
    history.items = asked.items();
    let mut rounds: Vec<Round> = rounds.into_values().collect();
    rounds.sort_by_key(|round| round.opens_on);
    history.rounds = rounds;
    Ok(())
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

#[derive(Deserialize)]
struct ExcusedEntry {
    measure: String,
    q: i32,
}

/// The questions of all rounds: each round asks the lead of every measure on which work goes on.
struct Asked<'a> {
    sama: &'a Sama<'a>,
    rounds: &'a HashMap<i32, Round>,
    items: Vec<RoundItem>,
    places: HashMap<(Subject, i32), usize>,
}

impl<'a> Asked<'a> {
    fn new(sama: &'a Sama<'a>, planned: &Planned, rounds: &'a HashMap<i32, Round>) -> Result<Self> {
        let excused: HashSet<(String, i32)> = file::<Vec<ExcusedEntry>>(demo_file!("exchange"), "excused")?
            .into_iter()
            .map(|entry| Ok((named(&planned.ids, &entry.measure, "measure")?, entry.q)))
            .collect::<Result<_>>()?;
        let mut asked = Asked { sama, rounds, items: Vec::new(), places: HashMap::new() };
        for q in FIRST..=0 {
            let opens_on = rounds[&q].opens_on;
            for (id, led) in &planned.by_id {
                if led.starts_on <= opens_on && led.over_on.is_none_or(|over| over >= opens_on) {
                    let state = if excused.contains(&(id.clone(), q)) { "excused" } else { "waiting" };
                    let institution = sama.government.id(led.lead_on(sama, opens_on))?.to_owned();
                    asked.ask(Subject::Measure(id.clone()), q, institution, state);
                }
            }
        }
        Ok(asked)
    }

    fn ask(&mut self, subject: Subject, q: i32, institution_id: String, state: &str) {
        let (measure_id, case_id, cluster_id) = subject.columns();
        self.places.insert((subject, q), self.items.len());
        self.items.push(RoundItem {
            id: new_id(),
            round_id: self.rounds[&q].id.clone(),
            mechanism_id: self.sama.mechanism.id.clone(),
            measure_id,
            case_id,
            cluster_id,
            institution_id,
            state: state.to_owned(),
            update_id: None,
            answered_at: None,
            is_late: false,
            is_nothing_new: false,
        });
    }

    /// Notes an answer. The first one counts for being in time; what nobody had asked for was asked, it turns out.
    fn answer(&mut self, subject: &Subject, q: i32, update: &Update) {
        let key = (subject.clone(), q);
        if !self.places.contains_key(&key) {
            self.ask(subject.clone(), q, update.institution_id.clone(), "waiting");
        }
        let (Some(place), due_at) = (self.places.get(&key), self.rounds[&q].due_at) else { return };
        let item = &mut self.items[*place];
        item.institution_id.clone_from(&update.institution_id);
        item.update_id = Some(update.id.clone());
        item.state = if update.submitted_at.is_some() { "answered" } else { "drafted" }.to_owned();
        item.answered_at = item.answered_at.or(update.submitted_at);
        item.is_late = item.answered_at.is_some_and(|at| at > due_at);
        item.is_nothing_new = update.is_nothing_new;
    }

    fn items(self) -> Vec<RoundItem> {
        self.items
    }
}

/// Evidence as it is put together.
pub struct Exhibits<'a> {
    calendar: Calendar,
    mechanism_id: String,
    files: &'a Files,
    /// What has come so far.
    pub rows: Vec<Evidence>,
}

/// Who added a piece of evidence to what, when.
pub struct Added {
    /// The language it is in.
    pub language: Option<Language>,
    /// The person.
    pub by: Option<String>,
    /// How the trail names the person.
    pub label: String,
    /// When.
    pub at: Timestamp,
    /// When the public could first read it.
    pub published_at: Option<Timestamp>,
}

impl<'a> Exhibits<'a> {
    /// Nothing yet.
    pub fn new(sama: &Sama, files: &'a Files) -> Self {
        Exhibits { calendar: sama.calendar, mechanism_id: sama.mechanism.id.clone(), files, rows: Vec::new() }
    }

    fn of_update(
        &mut self,
        exhibit: &ExhibitEntry,
        entry: &UpdateEntry,
        update: &Update,
        turn: usize,
    ) -> Result<()> {
        let added = Added {
            language: Some(entry.language.unwrap_or(Language::En)),
            by: update.author_id.clone(),
            label: update.author_label.clone(),
            at: update.created_at,
            published_at: update.published_at,
        };
        let row = self.row(exhibit, added, turn)?;
        self.rows.push(Evidence { update_id: Some(update.id.clone()), ..row });
        Ok(())
    }

    /// Adds evidence for an assessment.
    pub fn of_assessment(&mut self, exhibit: &ExhibitEntry, assessment_id: &str, added: Added) -> Result<()> {
        let row = self.row(exhibit, added, self.rows.len())?;
        self.rows.push(Evidence { assessment_id: Some(assessment_id.to_owned()), ..row });
        Ok(())
    }

    fn row(&self, exhibit: &ExhibitEntry, added: Added, turn: usize) -> Result<Evidence> {
        let blob = exhibit.file.as_deref().map(|name| named_file(self.files, name)).transpose()?;
        let published_at = added.published_at.filter(|_| !exhibit.private);
        let looked = exhibit.address.is_some();
        let check = exhibit.check.clone().unwrap_or_else(|| "ok".to_owned());
        Ok(Evidence {
            id: new_id(),
            mechanism_id: self.mechanism_id.clone(),
            update_id: None,
            measure_id: None,
            case_id: None,
            assessment_id: None,
            kind: exhibit.kind.clone(),
            title: exhibit.title.clone(),
            language: added.language.map(|language| language.code().to_owned()),
            address: exhibit.address.clone(),
            blob_hash: blob.map(|blob| blob.hash.clone()),
            file_name: exhibit.file.clone(),
            media_type: exhibit.media_type.clone(),
            size: blob.map(|blob| i64::try_from(blob.size)).transpose()?,
            alternative: exhibit.alternative.clone(),
            dated_on: Some(added.at.date() - Duration::days(9)),
            is_public: published_at.is_some(),
            check_state: looked.then_some(check),
            checked_at: looked.then(|| self.calendar.at(-5, turn).max(added.at)),
            check_note: None,
            signal_id: None,
            added_by: added.by,
            added_label: added.label,
            added_at: added.at,
            published_at,
            withdrawn_at: None,
            withdrawn_reason: None,
        })
    }
}

fn named_file<'f>(files: &'f Files, name: &str) -> Result<&'f suivi_store::blobs::Blob> {
    files
        .get(name)
        .ok_or_else(|| suivi_kernel::Error::fault(format!("{name} is no file of the demonstration")))
}
