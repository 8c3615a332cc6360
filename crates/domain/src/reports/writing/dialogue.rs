//! The dialogue with the body: the delegation's brief, theme by theme, and the night desk, where the questions that were put
//! are allotted and answered in time (DOMAIN 3.1-3.2: within 24 to 48 hours).

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, FieldProblem, Language, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, new_id,
};
use suivi_store::schema::{brief_note, dialogue_question, report};
use suivi_store::{Conn, Tx};

use super::access::{Sight, clears_for, find, require_secretariat};
use super::change::{Revised, require_seen};
use super::draft::THEMES;
use super::gather::{Depth, Gathered, Scope};
use super::letters;
use super::model::QuestionState;
use super::rows::{BriefNote, DialogueQuestion, Report};
use crate::followup::model::Subject;
use crate::mail::ReportAsks;
use crate::mechanisms::{self, Mechanism, note, one_line};
use crate::plans::indicators::Period;
use crate::plans::model::UnitKind;
use crate::text;
use crate::trail::record_change;

/// Most answers on one page of the brief: a delegate reads it standing.
const ANSWERS: usize = 8;
/// Hours until a question must be answered, where nothing else is said.
pub const HOURS: i64 = 24;

/// One theme of the delegation's brief.
#[derive(Clone, Debug)]
pub struct ThemePage {
    /// The theme's code; none for all that belong to no large theme.
    pub theme: Option<String>,
    /// The recommendations: slug, number, text, position, States that made it.
    pub asked: Vec<Asked>,
    /// What was done.
    pub answers: Vec<Told>,
    /// The figures.
    pub figures: Vec<Figure>,
    /// Speaking notes.
    pub notes: Option<BriefNote>,
}

/// A recommendation in the brief.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its name in addresses.
    pub slug: String,
    /// Its number.
    pub number: String,
    /// Its text.
    pub text: String,
    /// The position: a code.
    pub position: Option<String>,
    /// The States that made it: codes.
    pub from: Vec<String>,
}

/// What an institution told.
#[derive(Clone, Debug)]
pub struct Told {
    /// The update.
    pub update_id: String,
    /// The measure it is about, where it is about one.
    pub about: Option<LocalText>,
    /// Its words.
    pub narrative: LocalText,
    /// The institution.
    pub institution: LocalText,
    /// The last day of its period.
    pub until: suivi_kernel::Date,
}

/// The latest value of an indicator.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Its name in addresses.
    pub slug: String,
    /// Its names.
    pub names: LocalText,
    /// Its unit.
    pub unit: String,
    /// How the value is read.
    pub unit_kind: UnitKind,
    /// Digits after the decimal separator.
    pub decimals: i32,
    /// The period.
    pub period: Period,
    /// The value.
    pub value: f64,
}

/// The delegation's brief: the recommendations by theme, what was done, the figures and the speaking notes.
pub fn brief(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    language: Language,
) -> Result<(Report, Vec<ThemePage>)> {
    let (report, sight) = find(conn, actor, mechanism, slug)?;
    if !sight.everything {
        return Err(Refusal::NotFound.into());
    }
    let is_upr = report.kind.starts_with("upr");
    let scope = Scope {
        only: None,
        document_id: report.document_id.as_deref(),
        body: is_upr.then_some("UPR"),
        since: report.period_from,
    };
    let gathered = Gathered::read(conn, actor, mechanism, scope, Depth::Everything)?;
    let notes: Vec<BriefNote> = brief_note::table
        .filter(brief_note::report_id.eq(&report.id))
        .select(BriefNote::as_select())
        .load(conn)?;
    let mut pages = Vec::new();
    for (theme, records) in gathered.by_theme(&mechanism.id, THEMES) {
        let code = theme.clone().unwrap_or_default();
        pages.push(ThemePage {
            asked: records.iter().map(|at| asked(&gathered, *at, language)).collect(),
            answers: answers(&gathered, &records)?,
            figures: figures(&gathered, &records)?,
            notes: notes.iter().find(|note| note.theme == code).cloned(),
            theme,
        });
    }
    Ok((report, pages))
}

fn asked(gathered: &Gathered, at: usize, language: Language) -> Asked {
    let record = &gathered.records[at];
    Asked {
        slug: record.row.record.slug.clone(),
        number: record.number().to_owned(),
        text: record.text(language),
        position: record.row.record.position.clone(),
        from: record.from().map(str::to_owned).collect(),
    }
}

fn answers(gathered: &Gathered, records: &[usize]) -> Result<Vec<Told>> {
    let mut told = Vec::new();
    for at in gathered.said_about(records).into_iter().take(ANSWERS) {
        told.push(tell(gathered, at)?);
    }
    Ok(told)
}

pub(super) fn tell(gathered: &Gathered, at: usize) -> Result<Told> {
    let (subject, update) = &gathered.updates[at];
    let about = match subject {
        Subject::Measure(id) => {
            gathered.measures.iter().find(|one| one.row.id == *id).map(|one| one.titles.clone())
        }
        Subject::Case(_) | Subject::Cluster(_) => None,
    };
    Ok(Told {
        update_id: update.id.clone(),
        about,
        narrative: LocalText::from_json(&update.narrative)?,
        institution: gathered.institutions.get(&update.institution_id).cloned().unwrap_or_default(),
        until: update.period_to,
    })
}

fn figures(gathered: &Gathered, records: &[usize]) -> Result<Vec<Figure>> {
    let mut ids: Vec<&String> = Vec::new();
    for record in records.iter().map(|at| &gathered.records[*at]) {
        let case = record.row.case.as_ref();
        let about = case
            .into_iter()
            .flat_map(|case| [Some(&case.id), case.cluster_id.as_ref()])
            .flatten()
            .chain(record.measures.iter().map(|at| &gathered.measures[*at].row.id));
        ids.extend(about.filter_map(|id| gathered.told_by.get(id)).flatten());
    }
    let mut found = Vec::new();
    for one in gathered.indicators.iter().filter(|one| ids.contains(&&one.indicator.id)) {
        if let Some(latest) = one.latest.as_ref().filter(|row| row.hidden.is_none())
            && let Some(value) = latest.value
        {
            found.push(Figure {
                slug: one.indicator.slug.clone(),
                names: one.names.clone(),
                unit: one.indicator.unit.clone(),
                unit_kind: one.indicator.unit_kind.parse()?,
                decimals: one.indicator.decimals,
                period: latest.period,
                value,
            });
        }
    }
    Ok(found)
}

/// Writes the speaking notes on a theme; `theme` is empty for what belongs to no large one. `seen` is the revision that the
/// caller saw, 0 where there were none.
pub fn note_on(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    (theme, words): (&str, &str),
    seen: i32,
) -> Result<()> {
    require_secretariat(actor, mechanism)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let words = text::paragraphs(words, 10_000).map_err(|problem| Refusal::invalid("text", problem))?;
    let before: Option<BriefNote> = brief_note::table
        .filter(brief_note::report_id.eq(&report.id).and(brief_note::theme.eq(theme)))
        .select(BriefNote::as_select())
        .first(tx.conn)
        .optional()?;
    match before {
        Some(before) => {
            require_seen(before.revision, seen)?;
            let after = BriefNote { text: words, author_label: actor.label.clone(), ..before.clone() };
            after.put(tx, actor, "brief.note", &before, None)?;
        }
        None => {
            require_seen(0, seen)?;
            if !theme.is_empty() && suivi_kernel::vocab::theme(theme).is_none() {
                return Err(Refusal::invalid("theme", Problem::unknown_choice(theme)).into());
            }
            let row = BriefNote {
                id: new_id(),
                mechanism_id: mechanism.id.clone(),
                report_id: report.id,
                theme: theme.to_owned(),
                text: words,
                author_label: actor.label.clone(),
                revision: 1,
                updated_at: tx.now,
            };
            diesel::insert_into(brief_note::table).values(&row).execute(tx.conn)?;
            record_change(tx, actor, "brief.note", None, &row)?;
        }
    }
    Ok(())
}

/// A question that was put in the dialogue.
#[derive(Clone, Debug)]
pub struct NewQuestion {
    /// Its words.
    pub question: String,
    /// Who put it.
    pub asked_by: String,
    /// The institution that is to answer.
    pub institution_id: Option<String>,
    /// Until when.
    pub due_at: Option<Timestamp>,
}

/// Notes a question; due within a day where nothing else is said.
pub fn ask(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    new: NewQuestion,
) -> Result<DialogueQuestion> {
    require_secretariat(actor, mechanism)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let mut wrong = Vec::new();
    let question = note(&mut wrong, "question", text::paragraphs(&new.question, 5_000));
    let asked_by = note(&mut wrong, "asked_by", one_line(&new.asked_by, 200));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if question.is_empty() {
        say("question", Problem::required(""));
    }
    let due_at = new.due_at.unwrap_or(tx.now + chrono::Duration::hours(HOURS));
    if due_at <= tx.now {
        say("due_at", Problem::ends_before_it_begins(""));
    }
    let institution_id = new.institution_id.filter(|id| !id.is_empty());
    if let Some(id) = &institution_id
        && mechanisms::institution_by_id(tx.conn, &mechanism.id, id).is_err()
    {
        say("institution", Problem::unknown_choice(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let last: Option<i32> = dialogue_question::table
        .filter(dialogue_question::report_id.eq(&report.id))
        .select(diesel::dsl::max(dialogue_question::number))
        .first(tx.conn)?;
    let row = DialogueQuestion {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        report_id: report.id.clone(),
        number: last.unwrap_or(0) + 1,
        question,
        asked_by,
        theme: None,
        institution_id,
        asked_at: tx.now,
        due_at,
        state: QuestionState::Open.code().to_owned(),
        answer: None,
        answered_by: None,
        answered_label: None,
        answered_at: None,
        released_label: None,
        released_at: None,
        revision: 1,
    };
    diesel::insert_into(dialogue_question::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "question.ask", None, &row)?;
    call_upon(tx, mechanism, &report, &row)?;
    Ok(row)
}

/// Writes to those who answer for the institution that a question is allotted to; never what was asked.
fn call_upon(tx: &mut Tx, mechanism: &Mechanism, report: &Report, row: &DialogueQuestion) -> Result<()> {
    let Some(id) = &row.institution_id else { return Ok(()) };
    let path = format!("{}/questions#question-{}", report.slug, row.number);
    let due = row.due_at.format("%Y-%m-%d %H:%M UTC").to_string();
    letters::send(tx, mechanism, report, (ReportAsks::Answer, &path, due), |seat| {
        seat.writes_for(id) || seat.clears_for(id)
    })?;
    Ok(())
}

fn question(conn: &mut Conn, report: &Report, number: i32) -> Result<DialogueQuestion> {
    dialogue_question::table
        .filter(dialogue_question::report_id.eq(&report.id).and(dialogue_question::number.eq(number)))
        .select(DialogueQuestion::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Whether the actor answers a question: the institution that it is allotted to, or the secretariat.
pub fn answers_question(actor: &Actor, row: &DialogueQuestion) -> bool {
    let own = |id: &str| {
        actor.institutions_in(&row.mechanism_id).contains(&id)
            && (actor.may_own(Act::Create, ObjectKind::ReportDraft, &row.mechanism_id, id)
                || clears_for(actor, &row.mechanism_id, id))
    };
    actor.may(Act::Update, ObjectKind::ReportDraft, &row.mechanism_id)
        || row.institution_id.as_deref().is_some_and(own)
}

/// Allots a question to another institution.
pub fn allot(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, number): (&str, i32),
    institution_id: &str,
    seen: i32,
) -> Result<()> {
    require_secretariat(actor, mechanism)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let before = question(tx.conn, &report, number)?;
    require_seen(before.revision, seen)?;
    if before.state == QuestionState::Released.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if mechanisms::institution_by_id(tx.conn, &mechanism.id, institution_id).is_err() {
        return Err(Refusal::invalid("institution", Problem::unknown_choice("")).into());
    }
    let after = DialogueQuestion { institution_id: Some(institution_id.to_owned()), ..before.clone() };
    let after = after.put(tx, actor, "question.allot", &before, None)?;
    call_upon(tx, mechanism, &report, &after)
}

/// Answers a question, or answers it better before it is released.
pub fn answer(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, number): (&str, i32),
    words: &str,
    seen: i32,
) -> Result<()> {
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let before = question(tx.conn, &report, number)?;
    actor.require_that(answers_question(actor, &before))?;
    require_seen(before.revision, seen)?;
    if before.state == QuestionState::Released.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let words = text::paragraphs(words, 10_000).map_err(|problem| Refusal::invalid("answer", problem))?;
    if words.is_empty() {
        return Err(Refusal::invalid("answer", Problem::required("")).into());
    }
    let after = DialogueQuestion {
        state: QuestionState::Answered.code().to_owned(),
        answer: Some(words),
        answered_by: actor.user_id.clone(),
        answered_label: Some(actor.label.clone()),
        answered_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "question.answer", &before, None)?;
    Ok(())
}

/// The secretariat or the chair releases an answer; never its author.
pub fn release(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, number): (&str, i32),
    seen: i32,
) -> Result<()> {
    actor.require(Act::Approve, ObjectKind::ReportDraft, &mechanism.id)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let before = question(tx.conn, &report, number)?;
    require_seen(before.revision, seen)?;
    if before.state != QuestionState::Answered.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if before.answered_by.is_some() && before.answered_by == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let after = DialogueQuestion {
        state: QuestionState::Released.code().to_owned(),
        released_label: Some(actor.label.clone()),
        released_at: Some(tx.now),
        ..before.clone()
    };
    after.put(tx, actor, "question.release", &before, None)?;
    Ok(())
}

/// The questions of a report that the actor sees: all for those who read drafts, an institution's own for it. Those not
/// answered come first, by when they are due.
pub fn questions(conn: &mut Conn, (report, sight): (&Report, &Sight)) -> Result<Vec<DialogueQuestion>> {
    let rows: Vec<DialogueQuestion> = dialogue_question::table
        .filter(dialogue_question::report_id.eq(&report.id))
        .order((dialogue_question::due_at, dialogue_question::number))
        .select(DialogueQuestion::as_select())
        .load(conn)?;
    let mut seen: Vec<DialogueQuestion> = rows
        .into_iter()
        .filter(|row| sight.everything || sight.owns(row.institution_id.as_deref()))
        .collect();
    seen.sort_by_key(|row| row.state != QuestionState::Open.code());
    Ok(seen)
}

/// The questions that wait for the actor's institutions, with the report each belongs to.
pub fn waiting(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
) -> Result<Vec<(Report, DialogueQuestion)>> {
    let own: Vec<&str> = actor.institutions_in(&mechanism.id);
    let rows: Vec<(Report, DialogueQuestion)> = dialogue_question::table
        .inner_join(report::table)
        .filter(dialogue_question::mechanism_id.eq(&mechanism.id))
        .filter(dialogue_question::state.eq(QuestionState::Open.code()))
        .filter(dialogue_question::institution_id.eq_any(own))
        .order((dialogue_question::due_at, dialogue_question::number))
        .select((Report::as_select(), DialogueQuestion::as_select()))
        .load(conn)?;
    Ok(rows.into_iter().filter(|(_, row)| answers_question(actor, row)).collect())
}
