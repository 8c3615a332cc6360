//! Templates: those that Suivi brings, and a mechanism's own copies of them.

use diesel::prelude::*;
use suivi_kernel::vocab::{self, TemplateSection};
use suivi_kernel::{Actor, FieldProblem, LocalText, Problem, Refusal, Result, new_id};
use suivi_store::schema::report_template;
use suivi_store::{Conn, Tx};

use super::access::require_secretariat;
use super::change::{Revised, require_seen};
use super::rows::ReportTemplate;
use crate::mechanisms::{Mechanism, free_slug, note, slug_of};
use crate::reports::model::ObligationKind;
use crate::text;
use crate::trail::record_change;

/// Most sections of a template.
pub const MOST_SECTIONS: usize = 60;

/// A template, whoever made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Its code: of the vocabulary, or the mechanism's own name for it.
    pub code: String,
    /// The kind of obligation it serves.
    pub kind: ObligationKind,
    /// Its names.
    pub names: LocalText,
    /// The limit in words, where there is one.
    pub words: Option<i32>,
    /// Whether notes stand at the end rather than at the foot of the page.
    pub has_endnotes: bool,
    /// `matrix` or `positions`, where there is an annex.
    pub annex: Option<String>,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// The sections, in order.
    pub sections: Vec<TemplateSection>,
    /// How often the mechanism changed it; none for one that Suivi brings.
    pub revision: Option<i32>,
}

/// Every template that a mechanism can use: its own first.
pub fn all(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Template>> {
    let own: Vec<ReportTemplate> = report_template::table
        .filter(report_template::mechanism_id.eq(&mechanism.id))
        .order(report_template::slug)
        .select(ReportTemplate::as_select())
        .load(conn)?;
    let mut all = own.into_iter().map(of_row).collect::<Result<Vec<_>>>()?;
    for brought in vocab::report_templates() {
        all.push(Template {
            code: brought.code.clone(),
            kind: brought.kind.parse()?,
            names: brought.names.clone(),
            words: brought.words.map(i32::try_from).transpose()?,
            has_endnotes: brought.has_endnotes,
            annex: brought.annex.clone(),
            is_numbered: brought.is_numbered,
            sections: brought.sections.clone(),
            revision: None,
        });
    }
    Ok(all)
}

fn of_row(row: ReportTemplate) -> Result<Template> {
    Ok(Template {
        code: row.slug,
        kind: row.kind.parse()?,
        names: LocalText::from_json(&row.names)?,
        words: row.words,
        has_endnotes: row.notes == "end",
        annex: row.annex,
        is_numbered: row.is_numbered,
        sections: serde_json::from_str(&row.sections)?,
        revision: Some(row.revision),
    })
}

/// One template by its code.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, code: &str) -> Result<Template> {
    all(conn, mechanism)?.into_iter().find(|one| one.code == code).ok_or_else(|| Refusal::NotFound.into())
}

/// Makes the mechanism's own copy of a template, to be changed. Answers the copy's code.
pub fn copy(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    code: &str,
    names: &LocalText,
) -> Result<String> {
    require_secretariat(actor, mechanism)?;
    let of = find(tx.conn, mechanism, code)?;
    let names = text::needed_titles(names, 200).map_err(|problem| Refusal::invalid("names", problem))?;
    let taken: Vec<String> = all(tx.conn, mechanism)?.into_iter().map(|one| one.code).collect();
    let wanted = slug_of(names.best_text(mechanism.language));
    let row = ReportTemplate {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug: free_slug(if wanted.is_empty() { "template" } else { &wanted }, &taken),
        kind: of.kind.code().to_owned(),
        names: names.to_json(),
        words: of.words,
        notes: if of.has_endnotes { "end" } else { "foot" }.to_owned(),
        annex: of.annex,
        is_numbered: of.is_numbered,
        sections: serde_json::to_string(&of.sections)?,
        revision: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(report_template::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "report_template.copy", None, &row)?;
    Ok(row.slug)
}

/// What can be changed about a template of one's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its names.
    pub names: LocalText,
    /// The limit in words.
    pub words: Option<i32>,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// Whether notes stand at the end.
    pub has_endnotes: bool,
    /// The sections, in order; one without a heading is left out.
    pub sections: Vec<TemplateSection>,
}

/// Changes a template of one's own. Reports that were made from it keep their sections.
pub fn change(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    code: &str,
    change: Change,
    seen: i32,
) -> Result<()> {
    require_secretariat(actor, mechanism)?;
    let before: ReportTemplate = report_template::table
        .filter(report_template::mechanism_id.eq(&mechanism.id).and(report_template::slug.eq(code)))
        .select(ReportTemplate::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    require_seen(before.revision, seen)?;
    let mut wrong = Vec::new();
    let names = note(&mut wrong, "names", text::needed_titles(&change.names, 200));
    let mut sections: Vec<TemplateSection> = Vec::new();
    for (at, section) in change.sections.into_iter().enumerate() {
        let headings = note(&mut wrong, &format!("heading.{at}"), text::titles(&section.headings, 200));
        if headings.0.is_empty() {
            continue;
        }
        let key = format!("s{}", sections.len() + 1);
        sections.push(TemplateSection { key, headings, ..section });
    }
    let mut say = |field: &str, problem: Problem| {
        wrong.push(FieldProblem { field: field.to_owned(), problem });
    };
    if sections.is_empty() {
        say("heading.0", Problem::required(""));
    }
    if sections.len() > MOST_SECTIONS {
        say("heading.0", Problem::too_long(MOST_SECTIONS));
    }
    if change.words.is_some_and(|words| words < 1) {
        say("words", Problem::not_a_number(""));
    }
    let shares: u32 = sections.iter().filter_map(|section| section.share).sum();
    if let Some(words) = change.words
        && u32::try_from(words).is_ok_and(|words| shares > words)
    {
        say("words", Problem::over_the_limit(i64::from(shares) - i64::from(words)));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let after = ReportTemplate {
        names: names.to_json(),
        words: change.words,
        notes: if change.has_endnotes { "end" } else { "foot" }.to_owned(),
        is_numbered: change.is_numbered,
        sections: serde_json::to_string(&sections)?,
        ..before.clone()
    };
    after.put(tx, actor, "report_template.change", &before, None)?;
    Ok(())
}
