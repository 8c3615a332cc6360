//! The settings of a report while it is written.

use suivi_kernel::{Actor, Date, FieldProblem, Problem, Refusal, Result};
use suivi_store::Tx;

use super::access::{require_secretariat, row};
use super::change::{Revised, require_seen};
use super::model::ReportState;
use super::rows::Report;
use crate::mechanisms::{Mechanism, note, one_line};
use crate::text;

/// What can be changed about a report while it is written.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its title.
    pub title: String,
    /// The lines above the title, one a line.
    pub masthead: String,
    /// The limit in words.
    pub words: Option<i32>,
    /// Whether notes and annexes count towards it.
    pub counts_notes: bool,
    /// Whether notes stand at the end.
    pub has_endnotes: bool,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// 1 or 2.
    pub class: i32,
    /// When it is due.
    pub due_on: Option<Date>,
    /// From when on it reports.
    pub period_from: Option<Date>,
}

/// Changes a report's settings. `seen` is the revision that the caller saw.
pub fn change_settings(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    settings: Settings,
    seen: i32,
) -> Result<Report> {
    require_secretariat(actor, mechanism)?;
    let before = row(tx.conn, mechanism, slug)?;
    require_open(&before)?;
    require_seen(before.revision, seen)?;
    let mut wrong = Vec::new();
    let title = note(&mut wrong, "title", one_line(&settings.title, 300));
    let masthead = note(&mut wrong, "masthead", text::paragraphs(&settings.masthead, 1_000));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if title.is_empty() {
        say("title", Problem::required(""));
    }
    if settings.words.is_some_and(|words| words < 1) {
        say("words", Problem::not_a_number(""));
    }
    if !(1..=2).contains(&settings.class) {
        say("class", Problem::unknown_choice(settings.class));
    }
    if before.annex.as_deref() == Some("positions") && settings.class < 2 {
        say("class", Problem::restricted(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let after = Report {
        title,
        masthead,
        words: settings.words,
        counts_notes: settings.counts_notes,
        notes: if settings.has_endnotes { "end" } else { "foot" }.to_owned(),
        is_numbered: settings.is_numbered,
        class: settings.class,
        due_on: settings.due_on,
        period_from: settings.period_from,
        ..before.clone()
    };
    after.put(tx, actor, "report.settings", &before, None)
}

/// Refuses to write in a report that is being cleared or was.
pub(super) fn require_open(report: &Report) -> Result<()> {
    let state: ReportState = report.state.parse()?;
    if state.is_open() { Ok(()) } else { Err(Refusal::Conflict(Problem::wrong_state(&report.state)).into()) }
}
