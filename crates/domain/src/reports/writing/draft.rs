//! The first draft: what validated and published updates, measures, indicators and the register say already, section by
//! section, each paragraph with its source. Nothing is invented: where nothing is known, the gap is shown.
//!
//! A gap is the mark `[[gap:…]]` and a text in another language than the report's begins with `[[translate:fr]]`; both are
//! seen by those who write and by nobody else, and keep a report from clearance.

use std::collections::HashSet;
use std::fmt::Write;

use chrono::Datelike;
use suivi_formats::document::markdown;
use suivi_formats::document::{Block, Inline, cell};
use suivi_kernel::vocab::Feed;
use suivi_kernel::{Date, Language, LocalText, Result};
use suivi_store::Conn;

use super::gather::{Gathered, Record, plans_in_force};
use super::wording::{Phrase, Wording};
use crate::followup::model::Subject;
use crate::followup::rows::Update;
use crate::mechanisms::Mechanism;
use crate::plans::model::{MeasureKind, MeasureStatus};
use crate::reports::treaties;

/// Most themes that get a section of their own.
pub(super) const THEMES: usize = 14;
/// Most obstacles and measures to come that a draft lists.
const LISTED: usize = 24;

/// What one section's draft is made of.
pub(super) struct Wanted<'w> {
    pub feed: Feed,
    /// The records the section answers, as places in the gathered ones.
    pub records: &'w [usize],
    /// How many words it may have.
    pub budget: Option<usize>,
}

/// Writes drafts in one language.
pub(super) struct Drafter<'d> {
    pub gathered: &'d Gathered,
    pub words: &'d dyn Wording,
    pub mechanism: &'d Mechanism,
    pub since: Option<Date>,
    pub today: Date,
}

impl Drafter<'_> {
    /// The draft of one section; empty where people write it.
    pub fn text(&self, conn: &mut Conn, wanted: &Wanted<'_>) -> Result<String> {
        let blocks = match wanted.feed {
            Feed::Method => self.method(),
            Feed::Laws => self.laws(conn)?,
            Feed::Themes | Feed::Paragraphs | Feed::Questions => self.accounts(wanted),
            Feed::Followup => self.follow_up(),
            Feed::Obstacles => self.obstacles(),
            Feed::Priorities => self.priorities(conn)?,
            Feed::Indicators => self.indicators(),
            Feed::Totals => self.totals(),
            Feed::Sdg => self.goals(wanted.budget),
            // Requests for assistance are no part of the register yet; positions stand in the annex.
            Feed::Assistance => vec![gap("assistance")],
            Feed::Positions | Feed::None => Vec::new(),
        };
        Ok(markdown::write(&blocks, 1))
    }

    fn language(&self) -> Language {
        self.words.language()
    }

    fn sentence(&self, phrase: Phrase<'_>) -> Block {
        Block::paragraph(self.words.say(phrase))
    }

    fn method(&self) -> Vec<Block> {
        let mechanism = self.mechanism.names.best_text(self.language()).to_owned();
        let mut told: Vec<&str> =
            self.gathered.updates.iter().map(|(_, update)| update.institution_id.as_str()).collect();
        told.sort_unstable();
        told.dedup();
        let mut names: Vec<String> =
            told.iter().map(|id| self.gathered.institution(Some(id), self.language())).collect();
        names.sort();
        let mut blocks = vec![self.sentence(Phrase::PreparedBy(&mechanism))];
        if names.is_empty() {
            blocks.push(gap("contributions"));
        } else {
            blocks.push(self.sentence(Phrase::ToldBy(names.len())));
            blocks.push(list(names.into_iter().map(|name| vec![Inline::plain(name)])));
        }
        // Consultations are no part of the register yet.
        blocks.push(gap("consultations"));
        blocks
    }

    fn laws(&self, conn: &mut Conn) -> Result<Vec<Block>> {
        let mut blocks = Vec::new();
        let bound = treaties::in_force(conn, self.mechanism)?;
        let new: Vec<Vec<Inline>> = bound
            .iter()
            .filter(|(_, day)| self.since.is_none_or(|since| *day >= since))
            .map(|(treaty, day)| {
                let name = treaty.names.best_text(self.language());
                cell(self.words.say(Phrase::BoundSince(name, &self.words.day(*day))))
            })
            .collect();
        if !new.is_empty() {
            blocks.push(list(new.into_iter()));
        }
        let kinds = [MeasureKind::Law, MeasureKind::Ratification, MeasureKind::Institution];
        let mut measures: Vec<usize> = (0..self.gathered.measures.len())
            .filter(|at| {
                let one = &self.gathered.measures[*at];
                one.row.kind.parse().is_ok_and(|kind| kinds.contains(&kind)) && one.status.is_under_way()
            })
            .collect();
        // What is done comes before what is under way.
        measures.sort_by_key(|at| self.gathered.measures[*at].status != MeasureStatus::Completed);
        let told = |at: &&usize| self.gathered.measures[**at].latest.is_some();
        for at in measures.iter().filter(told).take(LISTED) {
            blocks.extend(self.account_of_measure(*at));
        }
        if blocks.is_empty() {
            blocks.push(gap("laws"));
        }
        Ok(blocks)
    }

    fn account_of_measure(&self, at: usize) -> Option<Block> {
        let latest = self.gathered.measures[at].latest?;
        self.account(latest)
    }

    /// What was said about some recommendations, and what nobody has said anything about.
    fn accounts(&self, wanted: &Wanted<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        if wanted.feed == Feed::Paragraphs {
            blocks
                .push(Block::Quote { text: cell(self.gathered.quotation(wanted.records, self.language())) });
        }
        let said = self.gathered.said_about(wanted.records);
        let mut words = 0;
        for at in &said {
            let Some(block) = self.account(*at) else { continue };
            words += suivi_formats::document::words::of_blocks(std::slice::from_ref(&block)).0;
            blocks.push(block);
            // A draft fills its share and no more: what follows is in the register.
            if wanted.budget.is_some_and(|budget| words >= budget) {
                break;
            }
        }
        blocks.extend(self.figures_about(wanted.records).into_iter().map(|slug| Block::Indicator { slug }));
        let silent: Vec<Inline> = wanted
            .records
            .iter()
            .map(|at| &self.gathered.records[*at])
            .filter(|record| !self.is_told(record))
            .map(|record| mark("gap", &record.row.record.slug))
            .collect();
        if !silent.is_empty() {
            blocks.push(Block::Paragraph { number: None, text: silent });
        } else if said.is_empty() {
            blocks.push(gap("text"));
        }
        blocks
    }

    fn is_told(&self, record: &Record) -> bool {
        let about = |subject: &Subject| match subject {
            Subject::Case(id) => record.row.case.as_ref().is_some_and(|case| case.id == *id),
            Subject::Cluster(id) => {
                record.row.case.as_ref().is_some_and(|case| case.cluster_id.as_ref() == Some(id))
            }
            Subject::Measure(id) => {
                record.measures.iter().any(|at| self.gathered.measures[*at].row.id == *id)
            }
        };
        self.gathered.updates.iter().any(|(subject, update)| !update.is_nothing_new && about(subject))
    }

    /// The indicator that tells most about some recommendations: at most one, and only with two values or more.
    fn figures_about(&self, records: &[usize]) -> Option<String> {
        let mut counts: Vec<(usize, &str)> = Vec::new();
        for record in records.iter().map(|at| &self.gathered.records[*at]) {
            let case = record.row.case.as_ref();
            let about = case
                .into_iter()
                .flat_map(|case| [Some(&case.id), case.cluster_id.as_ref()])
                .flatten()
                .chain(record.measures.iter().map(|at| &self.gathered.measures[*at].row.id));
            for indicator in about.filter_map(|id| self.gathered.told_by.get(id)).flatten() {
                match counts.iter_mut().find(|(_, known)| known == indicator) {
                    Some((count, _)) => *count += 1,
                    None => counts.push((1, indicator)),
                }
            }
        }
        let (_, best) = counts.into_iter().max_by_key(|(count, id)| (*count, std::cmp::Reverse(*id)))?;
        let listed = self.gathered.indicators.iter().find(|one| one.indicator.id == best)?;
        listed.latest.as_ref().map(|_| listed.indicator.slug.clone())
    }

    /// One account: the measure's name, what its institution said, and where that stands.
    fn account(&self, at: usize) -> Option<Block> {
        let (subject, update) = &self.gathered.updates[at];
        let narrative = LocalText::from_json(&update.narrative).ok()?;
        let (language, said) = narrative.best(self.language())?;
        let mut text = Vec::new();
        if language != self.language() {
            text.push(mark("translate", language.code()));
        }
        if let Subject::Measure(id) = subject
            && let Some(measure) = self.gathered.measures.iter().find(|one| one.row.id == *id)
        {
            let title = measure.titles.best_text(self.language()).trim_end_matches('.').to_owned();
            text.push(Inline::Text { text: format!("{title}."), strong: true, emphasis: false });
            text.push(Inline::plain(" "));
        }
        text.push(Inline::plain(one_paragraph(said)));
        text.push(mark("update", short(&update.id)));
        Some(Block::Paragraph { number: None, text })
    }

    fn follow_up(&self) -> Vec<Block> {
        let records = &self.gathered.records;
        let answered = records.iter().filter(|record| !record.measures.is_empty()).count();
        let mut blocks = vec![self.sentence(Phrase::Answered(records.len(), answered))];
        blocks.extend(self.table_by_position());
        let noted: Vec<usize> = (0..records.len())
            .filter(|at| records[*at].row.record.position.as_deref() == Some("noted"))
            .collect();
        let said = self.gathered.said_about(&noted);
        if !said.is_empty() {
            blocks.push(self.sentence(Phrase::NotedToo));
            blocks.extend(said.into_iter().take(LISTED / 2).filter_map(|at| self.account(at)));
        }
        let silent: Vec<Inline> = noted
            .iter()
            .map(|at| &records[*at])
            .filter(|record| !self.is_told(record))
            .map(|record| mark("gap", &record.row.record.slug))
            .collect();
        if !silent.is_empty() {
            blocks.push(Block::Paragraph { number: None, text: silent });
        }
        blocks
    }

    /// How many recommendations of each position stand where.
    fn table_by_position(&self) -> Option<Block> {
        let position = |record: &Record| record.row.record.position.clone().unwrap_or_default();
        let mut positions: Vec<String> = self.gathered.records.iter().map(position).collect();
        positions.sort();
        positions.dedup();
        positions.retain(|code| !code.is_empty());
        if positions.is_empty() {
            return None;
        }
        let statuses: Vec<&str> =
            ["received", "verified", "clustered", "allocated", "accepted_by_lead", "planned"]
                .into_iter()
                .chain(["in_implementation", "assessed", "closed", "reopened"])
                .collect();
        let count = |status: &str, position: Option<&str>| {
            self.gathered
                .records
                .iter()
                .filter(|record| record.row.case.as_ref().is_some_and(|case| case.status == status))
                .filter(|record| {
                    position.is_none_or(|code| record.row.record.position.as_deref() == Some(code))
                })
                .count()
        };
        let mut header = vec![cell(self.words.say(Phrase::Status))];
        header.extend(positions.iter().map(|code| cell(self.words.name("position", code))));
        header.push(cell(self.words.say(Phrase::Total)));
        let rows = statuses
            .iter()
            .filter(|status| count(status, None) > 0)
            .map(|status| {
                let mut row = vec![cell(self.words.name("case_status", status))];
                row.extend(positions.iter().map(|code| cell(count(status, Some(code)).to_string())));
                row.push(cell(count(status, None).to_string()));
                row
            })
            .collect();
        Some(Block::Table { caption: String::new(), header, rows })
    }

    fn obstacles(&self) -> Vec<Block> {
        let mut seen: HashSet<String> = HashSet::new();
        let mut blocks = Vec::new();
        for (_, update) in &self.gathered.updates {
            let Some(text) = self.said_in(&update.obstacles, update, &mut seen) else { continue };
            blocks.push(text);
            if blocks.len() == LISTED / 2 {
                break;
            }
        }
        if blocks.is_empty() { vec![gap("obstacles")] } else { vec![list(blocks.into_iter())] }
    }

    /// A passage of an update in the report's language, once.
    fn said_in(&self, json: &str, update: &Update, seen: &mut HashSet<String>) -> Option<Vec<Inline>> {
        let texts = LocalText::from_json(json).ok()?;
        let said = one_paragraph(texts.get(self.language())?);
        if said.is_empty() || !seen.insert(said.clone()) {
            return None;
        }
        let who = self.gathered.institution(Some(&update.institution_id), self.language());
        Some(vec![Inline::plain(format!("{said} ({who})")), mark("update", short(&update.id))])
    }

    fn priorities(&self, conn: &mut Conn) -> Result<Vec<Block>> {
        let plans = plans_in_force(conn, self.mechanism)?;
        let to_come = |plan: Option<&String>, due: Option<Date>, status: MeasureStatus| {
            plan.is_some_and(|plan| plans.contains(plan))
                && due.is_some_and(|due| due >= self.today)
                && !status.is_over()
        };
        let lines: Vec<Vec<Inline>> = self
            .gathered
            .measures
            .iter()
            .filter(|one| to_come(one.row.plan_id.as_ref(), one.row.due_on, one.status))
            .take(LISTED)
            .map(|one| {
                let lead = self.gathered.institution(one.row.lead_id.as_deref(), self.language());
                let due = one.row.due_on.map(|day| day.year().to_string()).unwrap_or_default();
                let title = one.titles.best_text(self.language());
                vec![
                    Inline::plain(self.words.say(Phrase::Planned(title, &lead, &due))),
                    mark("measure", &one.row.slug),
                ]
            })
            .collect();
        Ok(if lines.is_empty() { vec![gap("priorities")] } else { vec![list(lines.into_iter())] })
    }

    fn indicators(&self) -> Vec<Block> {
        let blocks: Vec<Block> = self
            .gathered
            .indicators
            .iter()
            .filter(|one| one.latest.is_some())
            .map(|one| Block::Indicator { slug: one.indicator.slug.clone() })
            .collect();
        if blocks.is_empty() { vec![gap("indicators")] } else { blocks }
    }

    fn totals(&self) -> Vec<Block> {
        let heading = |phrase| Block::heading(2, self.words.say(phrase));
        let mut blocks = Vec::new();
        if let Some(table) = self.table_by_position() {
            blocks.extend([heading(Phrase::ByPosition), table]);
        }
        let theme = |code: &Option<String>| match code {
            Some(code) => self.words.name("theme", code),
            None => self.words.say(Phrase::OtherThemes),
        };
        let by_theme = self.gathered.by_theme(&self.mechanism.id, usize::MAX);
        let rows = by_theme.iter().map(|(code, records)| self.total(theme(code), records)).collect();
        blocks.extend([heading(Phrase::ByTheme), self.table_of_totals(Phrase::Theme, rows)]);
        let goals = self.records_by_goal();
        if !goals.is_empty() {
            let rows = goals
                .iter()
                .map(|(goal, records)| self.total(self.words.name("sdg", goal), records))
                .collect();
            blocks.extend([heading(Phrase::ByGoal), self.table_of_totals(Phrase::Goals, rows)]);
        }
        blocks
    }

    fn total(&self, name: String, records: &[usize]) -> Vec<Vec<Inline>> {
        let with_measure =
            records.iter().filter(|at| !self.gathered.records[**at].measures.is_empty()).count();
        vec![cell(name), cell(records.len().to_string()), cell(with_measure.to_string())]
    }

    fn table_of_totals(&self, first: Phrase<'_>, rows: Vec<Vec<Vec<Inline>>>) -> Block {
        let header = [first, Phrase::Total, Phrase::Measures].map(|phrase| cell(self.words.say(phrase)));
        Block::Table { caption: String::new(), header: header.into(), rows }
    }

    fn records_by_goal(&self) -> Vec<(String, Vec<usize>)> {
        let mut by_goal: Vec<(String, Vec<usize>)> = Vec::new();
        for (at, record) in self.gathered.records.iter().enumerate() {
            for goal in record.goals(&self.mechanism.id) {
                match by_goal.iter_mut().find(|(known, _)| *known == goal) {
                    Some((_, records)) => records.push(at),
                    None => by_goal.push((goal, vec![at])),
                }
            }
        }
        by_goal.sort_by_key(|(goal, _)| goal.parse::<u32>().unwrap_or(u32::MAX));
        by_goal
    }

    fn goals(&self, budget: Option<usize>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut told: HashSet<usize> = HashSet::new();
        let goals = self.records_by_goal();
        let share = budget.map(|budget| budget / goals.len().max(1)).unwrap_or(250);
        for (goal, records) in goals {
            blocks.push(Block::heading(2, self.words.name("sdg", &goal)));
            let mut words = 0;
            for at in self.gathered.said_about(&records) {
                if words >= share || !told.insert(at) {
                    continue;
                }
                let Some(block) = self.account(at) else { continue };
                words += suivi_formats::document::words::of_blocks(std::slice::from_ref(&block)).0;
                blocks.push(block);
            }
            if words == 0 {
                blocks.push(gap(&format!("sdg-{goal}")));
            }
        }
        blocks
    }
}

/// The end of an identifier, which tells an update from every other of its mechanism and is short enough to stand in a text.
pub fn short(id: &str) -> &str {
    id.get(id.len().saturating_sub(8)..).unwrap_or(id)
}

fn list(items: impl Iterator<Item = Vec<Inline>>) -> Block {
    let items = items.map(|text| suivi_formats::document::Item { depth: 0, text }).collect();
    Block::List { ordered: true, items }
}

fn mark(kind: &str, id: &str) -> Inline {
    Inline::Source { kind: kind.to_owned(), id: id.to_owned() }
}

fn gap(what: &str) -> Block {
    Block::Paragraph { number: None, text: vec![mark("gap", what)] }
}

/// A text of several paragraphs as one.
fn one_paragraph(text: &str) -> String {
    let mut line = String::new();
    for part in text.split('\n').map(str::trim).filter(|part| !part.is_empty()) {
        let _ = write!(line, "{}{part}", if line.is_empty() { "" } else { " " });
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_paragraphs_of_an_update_become_one_of_the_report() {
        assert_eq!(one_paragraph("One.\n\n Two. \n"), "One. Two.");
    }

    #[test]
    fn a_gap_is_no_word_of_the_report() {
        let text = markdown::write(&[gap("upr-4-139-12")], 1);
        assert_eq!(text.trim(), "[[gap:upr-4-139-12]]");
        let blocks = markdown::read(&text, markdown::Reading::default());
        assert_eq!(suivi_formats::document::words::of_blocks(&blocks), (0, 0));
    }
}
