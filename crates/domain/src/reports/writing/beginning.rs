//! Beginning a report: its sections from the template, and the first draft of each.

use diesel::prelude::*;
use suivi_kernel::vocab::Feed;
use suivi_kernel::{Actor, Date, FieldProblem, Language, Problem, Refusal, Result, new_id};
use suivi_store::schema::{document, report, report_section, reporting_obligation};
use suivi_store::{Conn, Tx};

use super::draft::{Drafter, THEMES, Wanted};
use super::gather::{Depth, Gathered, Scope};
use super::model::{How, ReportState};
use super::rows::{Report, Section};
use super::sections::write_version;
use super::templates::{self, Template};
use super::wording::{Phrase, Wording};
use crate::mechanisms::{Mechanism, free_slug, note, one_line, slug_of};
use crate::reports::rows::Obligation;
use crate::text;
use crate::trail::record_change;

/// Most questions of a list of issues.
const MOST_QUESTIONS: usize = 120;

/// A report to be begun.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// The template.
    pub template: String,
    /// Its title, in its language.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The obligation that it meets: its part of the address.
    pub obligation: Option<String>,
    /// The outcome that it reports on; needed for follow-up reports and positions.
    pub document_id: Option<String>,
    /// From when on it reports.
    pub period_from: Option<Date>,
    /// When it is due; the obligation's day where nothing is said.
    pub due_on: Option<Date>,
    /// 1 (government) or 2 (restricted).
    pub class: i32,
    /// The questions of a list of issues, one a passage.
    pub questions: String,
    /// Whether the first draft is gathered at once.
    pub with_draft: bool,
}

/// Begins a report: its sections from the template, and the first draft of each from what is known.
pub fn begin(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: NewReport,
    words: &dyn Wording,
) -> Result<Report> {
    actor.require(suivi_kernel::Act::Create, suivi_kernel::ObjectKind::ReportDraft, &mechanism.id)?;
    let mut wrong = Vec::new();
    let title = note(&mut wrong, "title", one_line(&new.title, 300));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if title.is_empty() && !new.title.chars().any(|c| !c.is_whitespace()) {
        say("title", Problem::required(""));
    }
    let template = templates::find(tx.conn, mechanism, &new.template).ok();
    if template.is_none() {
        say("template", Problem::unknown_choice(&new.template));
    }
    if !(1..=2).contains(&new.class) {
        say("class", Problem::unknown_choice(new.class));
    }
    let obligation = match new.obligation.as_deref().filter(|slug| !slug.is_empty()) {
        None => None,
        Some(slug) => {
            let found = obligation(tx.conn, mechanism, slug)?;
            if found.is_none() {
                say("obligation", Problem::unknown_choice(slug));
            }
            found
        }
    };
    let document_id =
        new.document_id.clone().or_else(|| obligation.as_ref().and_then(|row| row.document_id.clone()));
    if let Some(id) = &document_id
        && !is_document_of(tx.conn, mechanism, id)?
    {
        say("document", Problem::unknown_choice(""));
    }
    let needs_document = template.as_ref().is_some_and(needs_document);
    if needs_document && document_id.is_none() {
        say("document", Problem::required(""));
    }
    let (Some(template), true) = (template, wrong.is_empty()) else {
        return Err(Refusal::Invalid(wrong).into());
    };
    let questions = questions(&new.questions)?;
    let report = insert(tx, actor, mechanism, &new, &template, (title, obligation, document_id))?;
    let scope_body = body_of(tx.conn, &report)?;
    let scope = Scope {
        only: None,
        document_id: report.document_id.as_deref(),
        body: scope_body.as_deref(),
        since: report.period_from,
    };
    let gathered = Gathered::read(tx.conn, actor, mechanism, scope, Depth::Everything)?;
    let drafter =
        Drafter { gathered: &gathered, words, mechanism, since: report.period_from, today: tx.now.date() };
    for planned in plan(mechanism, &gathered, &template, &questions, words) {
        let text = if new.with_draft {
            let wanted = Wanted {
                feed: planned.feed,
                records: &planned.records,
                budget: planned.budget.and_then(|budget| usize::try_from(budget).ok()),
            };
            drafter.text(tx.conn, &wanted)?
        } else {
            String::new()
        };
        add_section(tx, actor, &report, planned, &gathered, text)?;
    }
    Ok(report)
}

/// Whether a report of the template is about one document.
fn needs_document(template: &Template) -> bool {
    template.annex.as_deref() == Some("positions")
        || template.sections.iter().any(|section| section.feed == Feed::Paragraphs)
}

fn obligation(conn: &mut Conn, mechanism: &Mechanism, slug: &str) -> Result<Option<Obligation>> {
    Ok(reporting_obligation::table
        .filter(reporting_obligation::mechanism_id.eq(&mechanism.id))
        .filter(reporting_obligation::slug.eq(slug))
        .select(Obligation::as_select())
        .first(conn)
        .optional()?)
}

fn is_document_of(conn: &mut Conn, mechanism: &Mechanism, id: &str) -> Result<bool> {
    let found = document::table.find(id).filter(document::state.eq(&mechanism.state));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(conn)?)
}

/// The body that a report without a document is for.
fn body_of(conn: &mut Conn, report: &Report) -> Result<Option<String>> {
    let Some(id) = &report.obligation_id else {
        let is_upr = report.kind.starts_with("upr");
        return Ok(is_upr.then(|| "UPR".to_owned()));
    };
    Ok(reporting_obligation::table.find(id).select(reporting_obligation::body).first(conn)?)
}

/// The questions of a list of issues: passages between empty lines, or lines that begin with a number.
fn questions(pasted: &str) -> Result<Vec<String>> {
    let tidy = text::paragraphs(pasted, 200_000).map_err(|problem| Refusal::invalid("questions", problem))?;
    let mut questions: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in tidy.split('\n') {
        if line.is_empty() {
            is_open = false;
        } else if is_open && !begins_with_number(line) {
            if let Some(last) = questions.last_mut() {
                last.push(' ');
                last.push_str(line.trim());
            }
        } else {
            questions.push(line.trim().to_owned());
            is_open = true;
        }
    }
    if questions.len() > MOST_QUESTIONS {
        return Err(Refusal::invalid("questions", Problem::too_many_rows(MOST_QUESTIONS)).into());
    }
    Ok(questions)
}

fn begins_with_number(line: &str) -> bool {
    let rest = line.trim_start().trim_start_matches(|c: char| c.is_numeric());
    rest.len() < line.trim_start().len() && rest.starts_with(['.', ')', '、', '．'])
}

type Checked = (String, Option<Obligation>, Option<String>);

fn insert(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: &NewReport,
    template: &Template,
    (title, obligation, document_id): Checked,
) -> Result<Report> {
    let mut taken: Vec<String> =
        report::table.filter(report::mechanism_id.eq(&mechanism.id)).select(report::slug).load(tx.conn)?;
    // Addresses of pages beside the reports.
    taken.extend(["new", "templates", "contributions", "sources"].map(str::to_owned));
    let wanted = slug_of(&title);
    let previous: Option<String> = report::table
        .filter(report::mechanism_id.eq(&mechanism.id).and(report::kind.eq(template.kind.code())))
        .filter(report::language.eq(new.language.code()))
        .order(report::created_at.desc())
        .select(report::id)
        .first(tx.conn)
        .optional()?;
    let row = Report {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug: free_slug(if wanted.is_empty() { "report" } else { &wanted }, &taken),
        due_on: new.due_on.or(obligation.as_ref().map(|row| row.due_on)),
        obligation_id: obligation.map(|row| row.id),
        document_id,
        previous_id: previous,
        template: template.code.clone(),
        kind: template.kind.code().to_owned(),
        title,
        masthead: String::new(),
        language: new.language.code().to_owned(),
        words: template.words,
        counts_notes: false,
        notes: if template.has_endnotes { "end" } else { "foot" }.to_owned(),
        annex: template.annex.clone(),
        is_numbered: template.is_numbered,
        class: if template.annex.as_deref() == Some("positions") { 2 } else { new.class },
        period_from: new.period_from,
        state: ReportState::Drafting.code().to_owned(),
        clearance: 0,
        sent_by: None,
        frozen: None,
        frozen_hash: None,
        frozen_at: None,
        symbol: None,
        published_at: None,
        revision: 1,
        created_by: actor.user_id.clone(),
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(report::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "report.begin", None, &row)?;
    Ok(row)
}

/// A section to be made.
struct Planned {
    level: i32,
    heading: String,
    guidance: String,
    feed: Feed,
    theme: Option<String>,
    records: Vec<usize>,
    budget: Option<i32>,
}

/// The sections that a template means for what was gathered: one for each theme, question or paragraph where it says so.
fn plan(
    mechanism: &Mechanism,
    gathered: &Gathered,
    template: &Template,
    questions: &[String],
    words: &dyn Wording,
) -> Vec<Planned> {
    let language = words.language();
    let mut planned = Vec::new();
    for section in &template.sections {
        let share = section.share.and_then(|share| i32::try_from(share).ok());
        let level = i32::from(section.level);
        let below: Vec<Planned> = match section.feed {
            Feed::Themes => gathered
                .by_theme(&mechanism.id, THEMES)
                .into_iter()
                .map(|(theme, records)| Planned {
                    level: 2,
                    heading: match &theme {
                        Some(code) => words.name("theme", code),
                        None => words.say(Phrase::OtherThemes),
                    },
                    guidance: String::new(),
                    feed: Feed::Themes,
                    theme,
                    records,
                    budget: None,
                })
                .collect(),
            Feed::Questions => questions
                .iter()
                .enumerate()
                .map(|(at, question)| Planned {
                    level: 2,
                    heading: heading_of(question, at + 1),
                    guidance: question.clone(),
                    feed: Feed::Questions,
                    theme: None,
                    records: Vec::new(),
                    budget: None,
                })
                .collect(),
            Feed::Paragraphs => (0..gathered.records.len())
                .filter(|at| gathered.is_priority(*at))
                .map(|at| (at, gathered.whole_paragraph(at)))
                .map(|(at, records)| Planned {
                    level: 2,
                    heading: words.paragraph(gathered.records[at].number()),
                    guidance: gathered.quotation(&records, language),
                    feed: Feed::Paragraphs,
                    theme: None,
                    records,
                    budget: None,
                })
                .collect(),
            _ => Vec::new(),
        };
        let is_parent = !below.is_empty();
        planned.push(Planned {
            level,
            heading: section.headings.best_text(language).to_owned(),
            guidance: String::new(),
            feed: if is_parent { Feed::None } else { section.feed },
            theme: None,
            records: Vec::new(),
            budget: if is_parent { share.map(|_| 0) } else { share },
        });
        planned.extend(shared_out(below, share));
    }
    planned
}

/// Gives each section its part of a budget: by how many recommendations it answers, else alike; the last takes the rest.
fn shared_out(mut sections: Vec<Planned>, share: Option<i32>) -> Vec<Planned> {
    let Some(share) = share else { return sections };
    let weights: Vec<i32> =
        sections.iter().map(|section| i32::try_from(section.records.len()).unwrap_or(1).max(1)).collect();
    let all: i32 = weights.iter().sum();
    let count = sections.len();
    let mut left = share;
    for (at, (section, weight)) in sections.iter_mut().zip(weights).enumerate() {
        let budget = if at + 1 == count { left } else { share * weight / all.max(1) };
        section.budget = Some(budget);
        left -= budget;
    }
    sections
}

/// The beginning of a question as a heading, with its number.
fn heading_of(question: &str, number: usize) -> String {
    let words =
        question.trim_start_matches(|c: char| c.is_numeric() || c.is_whitespace() || ".)、．".contains(c));
    let mut heading: String = words.chars().take(80).collect();
    if words.chars().count() > 80 {
        let cut = heading.rfind(char::is_whitespace).filter(|at| *at > heading.len() / 2);
        heading.truncate(cut.unwrap_or(heading.len()));
        heading.push('…');
    }
    format!("{number}. {heading}")
}

fn add_section(
    tx: &mut Tx,
    actor: &Actor,
    report: &Report,
    planned: Planned,
    gathered: &Gathered,
    text: String,
) -> Result<()> {
    let answers: Vec<&str> =
        planned.records.iter().map(|at| gathered.records[*at].row.record.id.as_str()).collect();
    let before = super::sections::blank(tx, report, planned.level, &planned.heading)?;
    let section = Section {
        guidance: planned.guidance,
        feed: planned.feed.code().to_owned(),
        theme: planned.theme,
        answers: serde_json::to_string(&answers)?,
        budget: planned.budget,
        ..before
    };
    diesel::insert_into(report_section::table).values(&section).execute(tx.conn)?;
    record_change(tx, actor, "section.add", None, &section)?;
    if !text.trim().is_empty() {
        write_version(tx, actor, &section, &text, How::Drafted, None)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_list_of_issues_becomes_one_section_a_question() {
        let pasted = "1. Please describe the law\non equality.\n2. Please provide data.\n\nGeneral matters\n";
        let found = questions(pasted).unwrap();
        assert_eq!(
            found,
            ["1. Please describe the law on equality.", "2. Please provide data.", "General matters"]
        );
        assert_eq!(heading_of(&found[0], 1), "1. Please describe the law on equality.");
    }

    #[test]
    fn a_budget_is_shared_out_to_the_last_word() {
        let section = |records: usize| Planned {
            level: 2,
            heading: String::new(),
            guidance: String::new(),
            feed: Feed::Themes,
            theme: None,
            records: (0..records).collect(),
            budget: None,
        };
        let shared = shared_out(vec![section(3), section(2), section(0)], Some(1_000));
        let budgets: Vec<Option<i32>> = shared.iter().map(|section| section.budget).collect();
        assert_eq!(budgets, [Some(500), Some(333), Some(167)]);
    }
}
