//! Reading reports: the list, one report with everything its page shows, one section with what its writer needs.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Language, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{document, progress_update, report, report_section, section_suggestion};

use super::access::{Sight, row as report_row, sight, writes_in};
use super::clearance;
use super::compose::{self, Composed};
use super::contributions;
use super::dialogue::{self, Told};
use super::draft::short;
use super::editions::{self, Tested};
use super::gather::{Depth, Gathered, Scope};
use super::model::ReportState;
use super::rows::{Approval, Contribution, Report, Section, SectionVersion, Submission, Suggestion};
use super::sections;
use super::submissions;
use super::suggestions;
use super::wording::Wording;
use crate::followup::items::institution_names;
use crate::followup::model::UpdateStatus;
use crate::mechanisms::Mechanism;
use crate::reports::rows::Obligation;

pub use super::access::{clears_for, find, note_reading, reads_all, reads_restricted};

/// The language that a report is written in, whoever asks: its words must be set in it.
pub fn language_of(conn: &mut Conn, mechanism: &Mechanism, slug: &str) -> Result<Language> {
    Ok(report_row(conn, mechanism, slug)?.language.parse()?)
}

/// The page, below that of the mechanism, of what a mark in a text names as its source. Whether it may be read is that page's
/// to say.
pub fn source(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, kind: &str, id: &str) -> Result<String> {
    actor.require_some(Act::Read, ObjectKind::ReportDraft, &mechanism.id)?;
    if !id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')) {
        return Err(Refusal::NotFound.into());
    }
    let page = match kind {
        "update" => {
            let found: String = progress_update::table
                .filter(progress_update::mechanism_id.eq(&mechanism.id))
                .filter(progress_update::id.like(format!("%{id}")))
                .select(progress_update::id)
                .first(conn)
                .optional()?
                .ok_or(Refusal::NotFound)?;
            format!("updates/{found}")
        }
        "measure" => format!("measures/{id}"),
        "indicator" | "chart" => format!("indicators/{id}"),
        "recommendation" | "gap" => format!("recommendations/{id}"),
        _ => return Err(Refusal::NotFound.into()),
    };
    Ok(page)
}

/// A report in the list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The report.
    pub row: Report,
    /// Its sections that the reader sees, and how many of them are ready.
    pub sections: (usize, usize),
}

/// The reports that the actor may read: those being written first, by when they are due, then the others, the latest first.
pub fn list(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Listed>> {
    let mut rows: Vec<Report> = report::table
        .filter(report::mechanism_id.eq(&mechanism.id))
        .order((report::due_on, report::created_at))
        .select(Report::as_select())
        .load(conn)?;
    // Those without a date come last, on both databases.
    rows.sort_by_key(|row| (row.due_on.is_none(), row.due_on));
    let mut listed = Vec::new();
    for row in rows {
        let Some(sight) = sight(conn, actor, &row)? else { continue };
        // Without their texts: a list needs none.
        let standing: Vec<(Option<String>, bool)> = report_section::table
            .filter(report_section::report_id.eq(&row.id).and(report_section::removed_at.is_null()))
            .select((report_section::institution_id, report_section::is_ready))
            .load(conn)?;
        let seen = standing.iter().filter(|(owner, _)| sight.reads_of(owner.as_deref()));
        let ready = seen.clone().filter(|(_, is_ready)| *is_ready).count();
        listed.push(Listed { sections: (seen.count(), ready), row });
    }
    let is_done = |listed: &Listed| {
        [ReportState::Submitted.code(), ReportState::Published.code()].contains(&listed.row.state.as_str())
    };
    let (mut done, open): (Vec<Listed>, Vec<Listed>) = listed.into_iter().partition(is_done);
    done.reverse();
    Ok(open.into_iter().chain(done).collect())
}

/// A section on its report's page.
#[derive(Clone, Debug)]
pub struct Outlined {
    /// The section; without its text where the reader does not see it.
    pub row: Section,
    /// Whether the reader sees its text.
    pub is_readable: bool,
    /// Its words as they count, its gaps and what keeps people from reading it; for who sees its text.
    pub part: Option<compose::Part>,
    /// Its requests for contributions that the reader sees.
    pub contributions: Vec<Contribution>,
    /// Open suggestions, for who writes in it.
    pub suggestions: i64,
}

/// One report with everything its page shows.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The report.
    pub row: Report,
    /// What the reader sees of it.
    pub sight: Sight,
    /// Its sections in order.
    pub sections: Vec<Outlined>,
    /// Sections that were taken out, for the secretariat.
    pub removed: Vec<Section>,
    /// The document as the reader sees it, where there is something to see.
    pub composed: Option<Composed>,
    /// What keeps it from clearance, for the secretariat while it is being written.
    pub hindrances: Vec<(Option<String>, suivi_kernel::Problem)>,
    /// The approvals of this clearance.
    pub approvals: Vec<Approval>,
    /// What was sent.
    pub submissions: Vec<Submission>,
    /// Other forms and languages.
    pub editions: Vec<Tested>,
    /// The obligation that it meets.
    pub obligation: Option<Obligation>,
    /// The symbol of the outcome that it reports on.
    pub document: Option<String>,
    /// The names of institutions.
    pub institutions: HashMap<String, LocalText>,
}

/// One report with everything its page shows.
pub fn whole(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    words: &dyn Wording,
) -> Result<Whole> {
    let (row, sight) = find(conn, actor, mechanism, slug)?;
    let composed = match compose::document(conn, mechanism, &row, &sight, words) {
        Ok(composed) => Some(composed),
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    let is_open = row.state.parse().is_ok_and(ReportState::is_open);
    let writes_all = sight.everything && sight.writes && writes_in(actor, &mechanism.id, None);
    let hindrances = match &composed {
        Some(composed) if is_open && writes_all => clearance::hindrances(conn, &row, composed)?,
        _ => Vec::new(),
    };
    let document: Option<Option<String>> = match &row.document_id {
        Some(id) => document::table.find(id).select(document::symbol).first(conn).optional()?,
        None => None,
    };
    let sections = outline(conn, actor, mechanism, (&row, &sight), composed.as_ref())?;
    let removed = if writes_all {
        report_section::table
            .filter(report_section::report_id.eq(&row.id).and(report_section::removed_at.is_not_null()))
            .order(report_section::ordinal)
            .select(Section::as_select())
            .load(conn)?
    } else {
        Vec::new()
    };
    let is_insider = sight.everything || !sight.own.is_empty();
    Ok(Whole {
        sections,
        removed,
        hindrances,
        approvals: if is_insider { clearance::approvals(conn, &row)? } else { Vec::new() },
        submissions: submissions::of_report(conn, &row)?,
        editions: editions::of_report(conn, &sight, &row)?,
        obligation: submissions::obligation(conn, &row)?,
        document: document.flatten(),
        institutions: institution_names(conn, &mechanism.id)?,
        composed,
        sight,
        row,
    })
}

fn outline(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (report, sight): (&Report, &Sight),
    composed: Option<&Composed>,
) -> Result<Vec<Outlined>> {
    // The public reads the document, not how it came about.
    if !sight.everything && sight.own.is_empty() {
        return Ok(Vec::new());
    }
    let mut outlined = Vec::new();
    for mut row in sections::all(conn, report)? {
        let is_readable = sight.reads(&row);
        let writes = writes_in(actor, &mechanism.id, row.institution_id.as_deref());
        let mut contributions = contributions::of_section(conn, &row)?;
        contributions.retain(|one| sight.everything || sight.owns(Some(&one.institution_id)));
        let suggestions = if writes {
            section_suggestion::table
                .filter(section_suggestion::section_id.eq(&row.id).and(section_suggestion::state.eq("open")))
                .count()
                .get_result(conn)?
        } else {
            0
        };
        let part =
            composed.and_then(|composed| composed.parts.iter().find(|part| part.slug == row.slug)).cloned();
        if !is_readable {
            row.text.clear();
        }
        outlined.push(Outlined { row, is_readable, part, contributions, suggestions });
    }
    Ok(outlined)
}

/// One section with what its writer needs.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The report.
    pub report: Report,
    /// What the reader sees of it.
    pub sight: Sight,
    /// The section.
    pub section: Section,
    /// Its words as they count, its gaps and what keeps people from reading it.
    pub part: compose::Part,
    /// Whether the reader writes in it.
    pub writes: bool,
    /// Its versions, the latest first.
    pub versions: Vec<SectionVersion>,
    /// Its suggestions that the reader sees.
    pub suggestions: Vec<Suggestion>,
    /// Its requests for contributions that the reader sees.
    pub contributions: Vec<Contribution>,
    /// The same section of the report before: that report's title, and the text.
    pub earlier: Option<(String, String)>,
    /// What was said since about the recommendations that it answers and is not cited in its text.
    pub new: Vec<Told>,
    /// The updates cited in its text whose pages the reader may open, by the short names that stand in the text.
    pub sources: HashSet<String>,
    /// The section before it that the reader sees: its part of the address and its heading.
    pub before: Option<(String, String)>,
    /// The section after it.
    pub after: Option<(String, String)>,
    /// The names of institutions.
    pub institutions: HashMap<String, LocalText>,
}

/// One section with what its writer needs.
pub fn desk(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, section_slug): (&str, &str),
    words: &dyn Wording,
) -> Result<Desk> {
    let (report, sight) = find(conn, actor, mechanism, slug)?;
    let section = sections::section(conn, &report, section_slug)?;
    let is_insider = sight.everything || !sight.own.is_empty();
    if !is_insider || !sight.reads(&section) || section.removed_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    let mut contributions = contributions::of_section(conn, &section)?;
    contributions.retain(|one| sight.everything || sight.owns(Some(&one.institution_id)));
    let seen: Vec<Section> =
        sections::all(conn, &report)?.into_iter().filter(|one| sight.reads(one)).collect();
    let at = seen.iter().position(|one| one.id == section.id).unwrap_or(0);
    let named = |one: Option<&Section>| one.map(|one| (one.slug.clone(), one.heading.clone()));
    let is_open = report.state.parse().is_ok_and(ReportState::is_open);
    Ok(Desk {
        writes: is_open && writes_in(actor, &mechanism.id, section.institution_id.as_deref()),
        part: compose::part_of(conn, mechanism, &report, &section, words)?,
        versions: sections::versions(conn, &section)?,
        suggestions: suggestions::of_section(conn, &sight, &section)?,
        contributions,
        earlier: earlier(conn, actor, &report, &section)?,
        new: not_cited(conn, actor, mechanism, (&report, &sight), &section)?,
        sources: open_sources(conn, mechanism, &sight, &section.text)?,
        before: named(at.checked_sub(1).and_then(|at| seen.get(at))),
        after: named(seen.get(at + 1)),
        institutions: institution_names(conn, &mechanism.id)?,
        report,
        sight,
        section,
    })
}

/// Whether the reader may open an update: what is not published is the secretariat's and its institution's (DOMAIN 1.2, P2).
fn may_open(sight: &Sight, status: &str, institution_id: &str) -> bool {
    sight.everything || status == UpdateStatus::Published.code() || sight.owns(Some(institution_id))
}

/// The updates cited in a text that the reader may open.
fn open_sources(
    conn: &mut Conn,
    mechanism: &Mechanism,
    sight: &Sight,
    text: &str,
) -> Result<HashSet<String>> {
    let mut open = HashSet::new();
    for cited in text.split("[[update:").skip(1).filter_map(|rest| rest.split_once("]]")) {
        let found: Option<(String, String)> = progress_update::table
            .filter(progress_update::mechanism_id.eq(&mechanism.id))
            .filter(progress_update::id.like(format!("%{}", cited.0)))
            .select((progress_update::status, progress_update::institution_id))
            .first(conn)
            .optional()?;
        if found.is_some_and(|(status, institution)| may_open(sight, &status, &institution)) {
            open.insert(cited.0.to_owned());
        }
    }
    Ok(open)
}

/// The section with the same theme or heading in the report before, where the actor may read it.
fn earlier(
    conn: &mut Conn,
    actor: &Actor,
    report: &Report,
    section: &Section,
) -> Result<Option<(String, String)>> {
    let Some(id) = &report.previous_id else { return Ok(None) };
    let before: Report = report::table.find(id).select(Report::as_select()).first(conn)?;
    let Some(sight) = sight(conn, actor, &before)? else { return Ok(None) };
    let all = sections::all(conn, &before)?;
    let same_theme = |one: &&Section| section.theme.is_some() && one.theme == section.theme;
    let same_heading = |one: &&Section| one.heading == section.heading;
    let found = all.iter().find(same_theme).or_else(|| all.iter().find(same_heading));
    Ok(found
        .filter(|one| sight.reads(one) && !one.text.is_empty())
        .map(|one| (before.title.clone(), one.text.clone())))
}

/// What was said about the recommendations that a section answers, and stands in it nowhere.
fn not_cited(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (report, sight): (&Report, &Sight),
    section: &Section,
) -> Result<Vec<Told>> {
    let answers: Vec<String> = serde_json::from_str(&section.answers)?;
    if answers.is_empty() {
        return Ok(Vec::new());
    }
    let scope = Scope { only: Some(&answers), since: report.period_from, ..Scope::default() };
    let gathered = Gathered::read(conn, actor, mechanism, scope, Depth::Accounts)?;
    let places: Vec<usize> = (0..gathered.records.len()).collect();
    let mut new = Vec::new();
    for at in gathered.said_about(&places) {
        let update = &gathered.updates[at].1;
        let is_cited = section.text.contains(&format!("[[update:{}]]", short(&update.id)));
        if !is_cited && may_open(sight, &update.status, &update.institution_id) {
            new.push(dialogue::tell(&gathered, at)?);
        }
    }
    Ok(new)
}
