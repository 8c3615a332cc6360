//! What people say to each other: signals, requests, remarks; who is away, who left, who asks to go back.

use serde::Deserialize;
use suivi_domain::followup::hand_over::Thing;
use suivi_domain::followup::history::History;
use suivi_domain::followup::rows::{
    Absence, Comment, HandOver, InformationRequest, Signal, StepBack, Subscription,
};
use suivi_kernel::{Error, LocalText, Result, Role, new_id};
use suivi_store::ledger::digest;

use super::super::{demo_file, file};
use super::plans::Planned;
use super::{About, Sama};

/// Brings all of it.
pub fn bring(sama: &Sama, planned: &Planned, history: &mut History) -> Result<()> {
    let text = demo_file!("exchange");
    for (turn, entry) in file::<Vec<SignalEntry>>(text, "signals")?.into_iter().enumerate() {
        history.signals.push(signal(sama, planned, entry, turn)?);
    }
    for (turn, entry) in file::<Vec<RequestEntry>>(text, "requests")?.into_iter().enumerate() {
        history.requests.push(request(sama, planned, entry, turn)?);
    }
    for (turn, entry) in file::<Vec<CommentEntry>>(text, "comments")?.into_iter().enumerate() {
        history.comments.push(comment(sama, planned, entry, turn)?);
    }
    for entry in file::<Vec<AbsenceEntry>>(text, "absences")? {
        history.absences.push(absence(sama, entry)?);
    }
    for entry in file::<Vec<HandOverEntry>>(text, "hand_overs")? {
        let row = hand_over(sama, entry, history)?;
        history.hand_overs.push(row);
    }
    for entry in file::<Vec<StepBackEntry>>(text, "step_backs")? {
        let row = step_back(sama, planned, entry, history)?;
        history.step_backs.push(row);
    }
    for entry in file::<Vec<SubscriptionEntry>>(text, "subscriptions")? {
        history.subscriptions.push(subscription(sama, entry)?);
    }
    Ok(())
}

#[derive(Deserialize)]
struct SignalEntry {
    #[serde(flatten)]
    about: About,
    kind: String,
    title: String,
    address: Option<String>,
    body: Option<String>,
    source: String,
    day: i64,
    #[serde(default = "open")]
    state: String,
    reason: Option<String>,
}

fn open() -> String {
    "open".to_owned()
}

fn signal(sama: &Sama, planned: &Planned, entry: SignalEntry, turn: usize) -> Result<Signal> {
    let (_, case_id, cluster_id) = sama.subject(&entry.about, &planned.ids)?.columns();
    let officer = sama.people.officer(turn)?;
    let decided = entry.state != "open";
    Ok(Signal {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        kind: entry.kind,
        case_id,
        cluster_id,
        title: entry.title,
        address: entry.address,
        body: entry.body,
        source: entry.source,
        dated_on: Some(sama.calendar.day(entry.day)),
        found_at: sama.calendar.at(entry.day, turn),
        state: entry.state,
        decided_by: decided.then(|| officer.id.clone()),
        decided_label: decided.then(|| officer.label.to_owned()),
        decided_at: decided.then(|| sama.calendar.at((entry.day + 4).min(-1), turn)),
        reason: entry.reason,
        evidence_id: None,
        sent_by: None,
    })
}

#[derive(Deserialize)]
struct RequestEntry {
    #[serde(flatten)]
    about: About,
    institution: String,
    question: String,
    day: i64,
    due: i64,
    #[serde(default = "open")]
    state: String,
    answer: Option<String>,
}

fn request(sama: &Sama, planned: &Planned, entry: RequestEntry, turn: usize) -> Result<InformationRequest> {
    let subject = sama.subject(&entry.about, &planned.ids)?;
    let officer = sama.people.officer(turn)?;
    let answers = entry.answer.as_ref().and_then(|_| sama.people.speaker(&entry.institution, entry.day));
    Ok(InformationRequest {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        about_kind: Some(subject.kind().to_owned()),
        about_id: Some(subject.id().to_owned()),
        institution_id: sama.government.id(&entry.institution)?.to_owned(),
        question: entry.question,
        due_on: Some(sama.calendar.day(entry.due)),
        class: 1,
        state: entry.state,
        asked_by: Some(officer.id.clone()),
        asked_label: officer.label.to_owned(),
        asked_at: sama.calendar.at(entry.day, turn),
        answered_by: answers.map(|person| person.id.clone()),
        answered_label: answers.map(|person| person.label.to_owned()),
        answered_at: entry.answer.as_ref().map(|_| sama.calendar.at(entry.due.min(-1), turn)),
        answer: entry.answer,
        revision: 1,
    })
}

#[derive(Deserialize)]
struct CommentEntry {
    #[serde(flatten)]
    about: About,
    by: String,
    says: String,
    day: i64,
    #[serde(default)]
    public: bool,
}

fn comment(sama: &Sama, planned: &Planned, entry: CommentEntry, turn: usize) -> Result<Comment> {
    let subject = sama.subject(&entry.about, &planned.ids)?;
    let author = sama
        .people
        .speaker(&entry.by, entry.day)
        .ok_or_else(|| Error::fault(format!("{} has nobody to speak for it", entry.by)))?;
    Ok(Comment {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        about_kind: subject.kind().to_owned(),
        about_id: subject.id().to_owned(),
        body: entry.says,
        class: if entry.public { 0 } else { 1 },
        is_public: entry.public,
        institution_id: Some(sama.government.id(&entry.by)?.to_owned()),
        author_id: Some(author.id.clone()),
        author_label: author.label.to_owned(),
        at: sama.calendar.at(entry.day, turn),
        withdrawn_at: None,
        withdrawn_reason: None,
    })
}

#[derive(Deserialize)]
struct AbsenceEntry {
    person: String,
    delegate: String,
    from: i64,
    to: i64,
    note: String,
}

fn absence(sama: &Sama, entry: AbsenceEntry) -> Result<Absence> {
    let away = sama.people.of(&entry.person)?;
    Ok(Absence {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        account_id: away.id.clone(),
        delegate_id: sama.people.of(&entry.delegate)?.id.clone(),
        from_on: sama.calendar.day(entry.from),
        to_on: sama.calendar.day(entry.to),
        note: Some(entry.note),
        created_by: Some(away.id.clone()),
        created_at: sama.calendar.at(entry.from - 5, 4),
        ended_at: None,
    })
}

#[derive(Deserialize)]
struct HandOverEntry {
    from: String,
    to: String,
    day: i64,
    note: String,
}

/// What a person who left had kept: the measures that her colleague keeps now and that had begun then.
fn hand_over(sama: &Sama, entry: HandOverEntry, history: &History) -> Result<HandOver> {
    let (from, to) = (sama.people.of(&entry.from)?, sama.people.of(&entry.to)?);
    let day = sama.calendar.day(entry.day);
    let things: Vec<Thing> = history
        .measures
        .iter()
        .filter(|m| m.keeper_id.as_ref() == Some(&to.id) && m.starts_on.is_some_and(|start| start < day))
        .map(|m| {
            Ok(Thing {
                kind: "measure".to_owned(),
                id: m.id.clone(),
                institution_id: m.lead_id.clone(),
                title: LocalText::from_json(&m.titles)?,
            })
        })
        .collect::<Result<_>>()?;
    let administrator = sama.people.holder(Role::SecretariatAdmin)?;
    Ok(HandOver {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        institution_id: to.institution().map(|slug| sama.government.id(slug)).transpose()?.map(str::to_owned),
        from_account_id: from.id.clone(),
        to_account_id: Some(to.id.clone()),
        items: serde_json::to_string(&things)?,
        note: Some(entry.note),
        actor_id: Some(administrator.id.clone()),
        actor_label: administrator.label.to_owned(),
        at: sama.calendar.at(entry.day, 7),
    })
}

#[derive(Deserialize)]
struct StepBackEntry {
    #[serde(flatten)]
    about: About,
    from: String,
    to: String,
    reason: String,
    by: String,
    day: i64,
    granted: Option<bool>,
}

fn step_back(sama: &Sama, planned: &Planned, entry: StepBackEntry, history: &History) -> Result<StepBack> {
    let asks = sama.people.of(&entry.by)?;
    let decides = sama.people.holder(Role::SecretariatAdmin)?;
    let (object_kind, object_id) = match sama.subject(&entry.about, &planned.ids)? {
        suivi_domain::followup::model::Subject::Case(case) => {
            let graded = history.assessments.iter().find(|a| a.case_id == case && a.grade == entry.from);
            let graded = graded.ok_or_else(|| Error::fault("nothing to set back"))?;
            ("assessment", graded.id.clone())
        }
        subject => ("measure", subject.id().to_owned()),
    };
    Ok(StepBack {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        object_kind: object_kind.to_owned(),
        object_id,
        from_code: entry.from,
        to_code: entry.to,
        reason: entry.reason,
        asked_by: Some(asks.id.clone()),
        asked_label: asks.label.to_owned(),
        asked_at: sama.calendar.at(entry.day, 1),
        decided_by: entry.granted.map(|_| decides.id.clone()),
        decided_label: entry.granted.map(|_| decides.label.to_owned()),
        decided_at: entry.granted.map(|_| sama.calendar.at(entry.day + 3, 2)),
        is_granted: entry.granted,
    })
}

#[derive(Deserialize)]
struct SubscriptionEntry {
    email: String,
    language: String,
    theme: Option<String>,
    day: i64,
}

/// A subscription whose secret nobody knows: it was made long ago, and its letters are gone.
fn subscription(sama: &Sama, entry: SubscriptionEntry) -> Result<Subscription> {
    let at = sama.calendar.at(entry.day, 6);
    let id = new_id();
    Ok(Subscription {
        token_hash: digest(&(&id, &entry.email))?,
        id,
        mechanism_id: sama.mechanism.id.clone(),
        email: entry.email,
        language: entry.language,
        about_kind: if entry.theme.is_some() { "theme" } else { "mechanism" }.to_owned(),
        about_id: entry.theme.unwrap_or_default(),
        created_at: at,
        confirmed_at: Some(at),
        last_sent_at: Some(sama.calendar.at(-7, 6).max(at)),
        ended_at: None,
    })
}
