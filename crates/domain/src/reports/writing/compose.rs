//! The whole report as one document: headings, numbered paragraphs, notes with the recommendations that a section answers,
//! indicators as charts and tables, the annex. What was approved is not composed again: it is what was frozen.

use diesel::prelude::*;
use suivi_formats::document::markdown::{self, Finding, Reading};
use suivi_formats::document::words::{self, Count};
use suivi_formats::document::{Block, Document, Form, Inline, Labels, NotePlace, cell};
use suivi_kernel::{Actor, Language, LocalText, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::position_proposal;

use super::access::Sight;
use super::gather::{Depth, Gathered, Record, Scope, named};
use super::model::ReportState;
use super::rows::{PositionProposal, Report, Section};
use super::sections;
use super::wording::{Phrase, Wording};
use crate::mechanisms::Mechanism;
use crate::plans::indicators;
use crate::plans::model::UnitKind;

/// Most values of an indicator that a report shows.
const VALUES: usize = 12;

/// The words of one section as they count: its heading, its text and the tables in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The section's part of the address.
    pub slug: String,
    /// Its words.
    pub words: usize,
    /// What in it keeps people from reading it (V17).
    pub findings: Vec<Finding>,
    /// Places where nothing is known yet.
    pub gaps: Vec<String>,
    /// Passages in another language than the report's.
    pub foreign: usize,
}

/// A report as one document, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Composed {
    /// The document.
    pub document: Document,
    /// Its words.
    pub count: Count,
    /// Section by section; empty for what is frozen.
    pub parts: Vec<Part>,
}

impl Composed {
    /// The words that count towards the limit.
    pub fn counted(&self, report: &Report) -> usize {
        self.count.counted(report.counts_notes)
    }

    /// How many words it has too many.
    pub fn over(&self, report: &Report) -> usize {
        let limit = report.words.and_then(|words| usize::try_from(words).ok());
        limit.map_or(0, |limit| self.counted(report).saturating_sub(limit))
    }
}

/// The report as a document: the whole for whoever may read it, else the sections of the reader's own institution.
pub fn document(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    sight: &Sight,
    words: &dyn Wording,
) -> Result<Composed> {
    let state: ReportState = report.state.parse()?;
    if !sight.whole {
        let own: Vec<Section> =
            sections::all(conn, report)?.into_iter().filter(|section| sight.reads(section)).collect();
        if own.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        return compose_of(conn, mechanism, report, words, (&own, Vec::new()));
    }
    match &report.frozen {
        Some(frozen) if state.is_frozen() => {
            let document: Document = serde_json::from_str(frozen)?;
            Ok(Composed { count: words::of_document(&document), document, parts: Vec::new() })
        }
        _ => compose(conn, mechanism, report, words),
    }
}

/// Composes a report from its sections as they stand.
pub(super) fn compose(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    words: &dyn Wording,
) -> Result<Composed> {
    let all = sections::all(conn, report)?;
    let annexes = annex(conn, mechanism, report, words)?;
    compose_of(conn, mechanism, report, words, (&all, annexes))
}

/// Where a report's notes stand.
pub(super) fn notes_of(report: &Report) -> NotePlace {
    if report.notes == "foot" { NotePlace::Foot } else { NotePlace::End }
}

fn compose_of(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    words: &dyn Wording,
    (sections, annexes): (&[Section], Vec<Block>),
) -> Result<Composed> {
    let notes = notes_of(report);
    let mut body = Vec::new();
    let mut parts = Vec::new();
    for section in sections {
        let (blocks, part) = section_blocks(conn, mechanism, section, notes, words)?;
        body.extend(blocks);
        parts.push(part);
    }
    let mut document = Document {
        title: report.title.clone(),
        masthead: report.masthead.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect(),
        author: mechanism.names.best_text(words.language()).to_owned(),
        language: words.language(),
        body,
        annexes,
        labels: labels(words),
        form: Form::Standard,
    };
    if report.is_numbered {
        document.number_paragraphs();
    }
    Ok(Composed { count: words::of_document(&document), document, parts })
}

/// The words that a file needs.
pub fn labels(words: &dyn Wording) -> Labels {
    Labels {
        notes: words.say(Phrase::Notes),
        annex: words.say(Phrase::Annex),
        contents: words.say(Phrase::Contents),
    }
}

fn section_blocks(
    conn: &mut Conn,
    mechanism: &Mechanism,
    section: &Section,
    notes: NotePlace,
    words: &dyn Wording,
) -> Result<(Vec<Block>, Part)> {
    let level = u8::try_from(section.level)?;
    let mut heading = cell(section.heading.as_str());
    if let Some(text) = addressed(conn, mechanism, section, words)? {
        heading.push(Inline::Note { at: notes, text: cell(text) });
    }
    let mut blocks = vec![Block::Heading { level, text: heading, anchor: Some(section.slug.clone()) }];
    let reading = Reading { below: level, notes, keeps_lines: false };
    let (read, findings) = markdown::read_with_findings(&section.text, reading);
    let mut part = Part { slug: section.slug.clone(), words: 0, findings, gaps: Vec::new(), foreign: 0 };
    for block in read {
        let (shown, marks) = set_out(conn, mechanism, block, words)?;
        part.gaps.extend(marks.gaps);
        part.foreign += marks.foreign;
        blocks.extend(shown);
    }
    part.words = words::of_blocks(&blocks).0;
    Ok((blocks, part))
}

/// One block as the file shows it: an indicator as chart and table, marks taken out, nothing where only marks stood.
pub(super) fn set_out(
    conn: &mut Conn,
    mechanism: &Mechanism,
    block: Block,
    words: &dyn Wording,
) -> Result<(Vec<Block>, Marks)> {
    if let Block::Indicator { slug } = block {
        return Ok(match indicator(conn, mechanism, &slug, words)? {
            Some(shown) => (shown, Marks::default()),
            None => (Vec::new(), Marks { gaps: vec![slug], foreign: 0 }),
        });
    }
    let mut block = block;
    let marks = strip(&mut block);
    Ok((if is_empty(&block) { Vec::new() } else { vec![block] }, marks))
}

/// The words of one section as they count in the whole.
pub(super) fn part_of(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    section: &Section,
    words: &dyn Wording,
) -> Result<Part> {
    Ok(section_blocks(conn, mechanism, section, notes_of(report), words)?.1)
}

/// The note under a heading: the recommendations that the section answers, by number and State.
fn addressed(
    conn: &mut Conn,
    mechanism: &Mechanism,
    section: &Section,
    words: &dyn Wording,
) -> Result<Option<String>> {
    let ids: Vec<String> = serde_json::from_str(&section.answers)?;
    if ids.is_empty() {
        return Ok(None);
    }
    let records = named(conn, mechanism, &ids)?;
    let cited: Vec<String> = records.iter().map(|record| cite(record, words)).collect();
    Ok((!cited.is_empty()).then(|| words.say(Phrase::Addressed(&cited.join(comma(words.language()))))))
}

/// A recommendation as it is cited: its number, and the States that made it.
fn cite(record: &Record, words: &dyn Wording) -> String {
    let states = states(record, words);
    match words.language() {
        _ if states.is_empty() => record.number().to_owned(),
        Language::Zh => format!("{}（{states}）", record.number()),
        _ => format!("{} ({states})", record.number()),
    }
}

fn states(record: &Record, words: &dyn Wording) -> String {
    let names: Vec<String> = record.from().map(|code| words.name("state", code)).collect();
    names.join(comma(words.language()))
}

/// What stands between the parts of a list.
fn comma(language: Language) -> &'static str {
    match language {
        Language::Ar => "، ",
        Language::Zh => "、",
        _ => ", ",
    }
}

/// Marks that were taken out of a block.
#[derive(Default)]
pub(super) struct Marks {
    /// Places where nothing is known yet.
    pub gaps: Vec<String>,
    /// Passages in another language.
    pub foreign: usize,
}

/// Takes the marks of those who write out of a block.
fn strip(block: &mut Block) -> Marks {
    let mut marks = Marks::default();
    let mut clean = |text: &mut Vec<Inline>| {
        text.retain(|inline| match inline {
            Inline::Source { kind, id } => {
                match kind.as_str() {
                    "gap" => marks.gaps.push(id.clone()),
                    "translate" => marks.foreign += 1,
                    _ => {}
                }
                false
            }
            _ => true,
        });
    };
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Quote { text } => clean(text),
        Block::List { items, .. } => items.iter_mut().for_each(|item| clean(&mut item.text)),
        Block::Table { header, rows, .. } => {
            header.iter_mut().for_each(&mut clean);
            rows.iter_mut().flatten().for_each(&mut clean);
        }
        Block::Chart { .. } | Block::Indicator { .. } => {}
    }
    marks
}

fn is_empty(block: &Block) -> bool {
    match block {
        Block::Paragraph { text, .. } | Block::Quote { text } => text.iter().all(|inline| match inline {
            Inline::Text { text, .. } => text.trim().is_empty(),
            _ => false,
        }),
        _ => false,
    }
}

/// An indicator as the public sees it: a chart where there are two values or more, and always the table.
fn indicator(
    conn: &mut Conn,
    mechanism: &Mechanism,
    slug: &str,
    words: &dyn Wording,
) -> Result<Option<Vec<Block>>> {
    let visitor = Actor::visitor();
    let found = match indicators::find(conn, &visitor, mechanism, slug) {
        Ok(found) => found,
        Err(error) if error.is_not_found() => return Ok(None),
        Err(error) => return Err(error),
    };
    let unit: UnitKind = found.unit_kind.parse()?;
    let mut values: Vec<_> = indicators::queries::values(conn, &visitor, &found)?
        .into_iter()
        .filter(|row| row.is_total())
        .filter_map(|row| row.value.map(|value| (row.period, value)))
        .take(VALUES)
        .collect();
    if values.is_empty() {
        return Ok(None);
    }
    values.reverse();
    let names = LocalText::from_json(&found.names)?;
    let name = names.best_text(words.language());
    let title = if found.unit.is_empty() { name.to_owned() } else { format!("{name} ({})", found.unit) };
    let shown = |value: f64| words.value(unit, found.decimals, value);
    let mut blocks = Vec::new();
    if let ([(first, from), .., (last, to)], true) = (values.as_slice(), unit != UnitKind::YesNo) {
        let ends = (words.period(*first), shown(*from), words.period(*last), shown(*to));
        let course = words.say(Phrase::Course(&ends.0, &ends.1, &ends.2, &ends.3));
        blocks.push(Block::Chart {
            title: title.clone(),
            alternative: format!("{title}: {course}"),
            unit: found.unit.clone(),
            points: values.iter().map(|(period, value)| (words.period(*period), *value)).collect(),
        });
    }
    let caption = match &found.source {
        Some(source) => format!("{title}. {source}"),
        None => title,
    };
    blocks.push(Block::Table {
        caption,
        header: vec![cell(words.say(Phrase::Period)), cell(words.say(Phrase::Value))],
        rows: values
            .iter()
            .map(|(period, value)| vec![cell(words.period(*period)), cell(shown(*value))])
            .collect(),
    });
    Ok(Some(blocks))
}

fn annex(conn: &mut Conn, mechanism: &Mechanism, report: &Report, words: &dyn Wording) -> Result<Vec<Block>> {
    match report.annex.as_deref() {
        Some("matrix") => matrix(conn, mechanism, report, words).map(|table| table.into_iter().collect()),
        Some("positions") => {
            positions(conn, mechanism, report, words).map(|table| table.into_iter().collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// The matrix of every recommendation that the report answers; also a list of its own, as a workbook.
pub fn matrix(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    words: &dyn Wording,
) -> Result<Option<Block>> {
    let is_upr = report.kind.starts_with("upr");
    let scope = Scope {
        only: None,
        document_id: report.document_id.as_deref(),
        body: is_upr.then_some("UPR"),
        since: report.period_from,
    };
    if scope.document_id.is_none() && scope.body.is_none() {
        return Ok(None);
    }
    let gathered = Gathered::read(conn, &Actor::visitor(), mechanism, scope, Depth::Measures)?;
    if gathered.records.is_empty() {
        return Ok(None);
    }
    let language = words.language();
    let header = [
        Phrase::Number,
        Phrase::Recommendation,
        Phrase::RecommendingStates,
        Phrase::Position,
        Phrase::Measures,
        Phrase::Status,
        Phrase::Goals,
    ];
    let row = |record: &Record| {
        let measures: Vec<String> = record
            .measures
            .iter()
            .map(|at| {
                let one = &gathered.measures[*at];
                let status = words.name("measure_status", &one.row.status);
                format!("{} ({status})", one.titles.best_text(language))
            })
            .collect();
        let position = record.row.record.position.as_deref();
        let status = record.row.case.as_ref().map(|case| words.name("case_status", &case.status));
        vec![
            cell(record.number()),
            cell(record.text(language)),
            cell(states(record, words)),
            cell(position.map(|code| words.name("position", code)).unwrap_or_default()),
            cell(measures.join("; ")),
            cell(status.unwrap_or_default()),
            cell(record.goals(&mechanism.id).join(", ")),
        ]
    };
    Ok(Some(Block::Table {
        caption: words.say(Phrase::Matrix),
        header: header.map(|phrase| cell(words.say(phrase))).into(),
        rows: gathered.records.iter().map(row).collect(),
    }))
}

/// The table of an addendum: what was decided on each recommendation. The legal note and who is responsible stay inside.
fn positions(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    words: &dyn Wording,
) -> Result<Option<Block>> {
    let decided: Vec<PositionProposal> = position_proposal::table
        .filter(position_proposal::report_id.eq(&report.id).and(position_proposal::decided.is_not_null()))
        .select(PositionProposal::as_select())
        .load(conn)?;
    if decided.is_empty() {
        return Ok(None);
    }
    let ids: Vec<String> = decided.iter().map(|row| row.recommendation_id.clone()).collect();
    let mut records = named(conn, mechanism, &ids)?;
    records.sort_by_key(|record| record.row.record.ordinal);
    let row = |record: &Record| {
        let of = decided.iter().find(|row| row.recommendation_id == record.row.record.id);
        let position = of.and_then(|row| row.decided.as_deref()).unwrap_or_default();
        let text = of.and_then(|row| row.text.as_deref()).unwrap_or_default();
        vec![
            cell(record.number()),
            cell(record.text(words.language())),
            cell(words.name("position", position)),
            cell(text),
        ]
    };
    let header = [Phrase::Number, Phrase::Recommendation, Phrase::Position, Phrase::Reason];
    Ok(Some(Block::Table {
        caption: words.say(Phrase::Positions),
        header: header.map(|phrase| cell(words.say(phrase))).into(),
        rows: records.iter().map(row).collect(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_those_who_write_are_taken_out_and_counted() {
        let text = "[[translate:fr]] **Écoles.** Trois écoles. [[update:u-1]]\n\n[[gap:upr-4-139-12]] [[gap:upr-4-139-13]]";
        let mut blocks = markdown::read(text, Reading::default());
        let marks: Vec<Marks> = blocks.iter_mut().map(strip).collect();
        assert_eq!(marks[0].foreign, 1);
        assert_eq!(marks[1].gaps, ["upr-4-139-12", "upr-4-139-13"]);
        assert!(!is_empty(&blocks[0]) && is_empty(&blocks[1]), "{blocks:?}");
    }
}
