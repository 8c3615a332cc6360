//! Draft lists of recommendations, as a State has them two days after its review: the draft report, a list under numbers,
//! or one grouped by the State that recommends.

use std::collections::BTreeMap;

use super::number::{Numbered, numbered};
use super::rows::{Piece, pieces};
use super::states::{Asker, names_of, split_askers};
use super::upr_words::leads;
use super::{Candidate, Reason, mark_parts, sureness, upr_report};
use crate::reading::{Block, Role};

/// The recommendations of a draft, in their order.
pub fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    if let Some(heading) = upr_report::heading(blocks) {
        let found = upr_report::listed(blocks, heading);
        if !found.is_empty() {
            return found;
        }
    }
    let found = of_table(blocks);
    if !found.is_empty() {
        return found;
    }
    let groups = by_state(blocks);
    if groups.iter().any(|one| one.reasons.contains(&Reason::NamesItsState)) && names_states(blocks) >= 2 {
        return groups;
    }
    numbered_list(blocks)
}

/// Whether a text without a title is a list of recommendations: most of its items end with the name of a State.
pub fn is_bare_list(blocks: &[Block]) -> bool {
    let items = blocks.iter().filter(|block| is_item(&block.text)).count();
    let named = blocks.iter().filter(|block| is_item(&block.text) && ends_with_state(&block.text)).count();
    let is_by_state = names_states(blocks) >= 2 && items >= names_states(blocks);
    named >= 3 && named * 5 >= items * 4
        || is_by_state && named == 0 && blocks.len() <= 3 * (items + names_states(blocks))
}

/// Whether a text is an item of a list: it has a number, a letter or a bullet.
pub fn is_item(text: &str) -> bool {
    !matches!(numbered(text), Numbered::Not(_)) || bullet(text).is_some()
}

fn ends_with_state(text: &str) -> bool {
    split_askers(text).last().is_some_and(|part| !part.askers.is_empty())
}

/// How many lines are the name of a State and nothing else.
fn names_states(blocks: &[Block]) -> usize {
    blocks.iter().filter(|block| state_alone(block).is_some()).count()
}

/// The State a line names, alone or with its number or a colon.
fn state_alone(block: &Block) -> Option<Vec<Asker>> {
    if matches!(block.role, Role::Cell { .. }) || block.text.chars().count() > 80 {
        return None;
    }
    let text = match numbered(&block.text) {
        Numbered::Single(_, rest) => rest,
        _ => block.text.trim(),
    };
    names_of(text.trim_end_matches([':', '：']))
        .filter(|names| names.len() == 1 && names.iter().all(|name| name.state.is_some()))
}

/// What ends an item.
const ENDS: [char; 5] = [';', '.', '；', '。', '؛'];

/// What follows a bullet.
fn bullet(text: &str) -> Option<&str> {
    let rest = text.trim_start().strip_prefix(['•', '-', '–', '—', '*', '·', '▪', '◦', '●'])?;
    Some(rest.trim_start())
}

/// A list without a heading: each numbered item, and what goes on with it.
fn numbered_list(blocks: &[Block]) -> Vec<Candidate> {
    let first = blocks.iter().position(|block| is_item(&block.text) && !leads(&block.text));
    let lead = blocks.iter().position(|block| leads(&block.text));
    let from = lead.into_iter().chain(first).min();
    let Some(from) = from else { return Vec::new() };
    let mut before =
        vec![Block { page: 1, left: 0.0, text: String::new(), size: 0.0, role: Role::Paragraph }];
    before.extend_from_slice(&blocks[from..]);
    let mut found = upr_report::listed(&before, 0);
    for one in &mut found {
        let moved = |at: u32| at + from as u32 - 1;
        one.blocks = (moved(one.blocks.0), moved(one.blocks.1));
        if lead.is_none() {
            // A list of one level has no paragraph before its numbers.
            one.number = one.number.strip_prefix("0.").unwrap_or(&one.number).to_owned();
        }
    }
    found
}

/// A list grouped by the State that recommends.
fn by_state(blocks: &[Block]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut state: Option<Vec<Asker>> = None;
    for (at, block) in blocks.iter().enumerate() {
        if let Some(names) = state_alone(block) {
            state = Some(names);
            continue;
        }
        let Some(askers) = state.as_ref().filter(|_| !matches!(block.role, Role::Cell { .. })) else {
            continue;
        };
        let own = match numbered(&block.text) {
            Numbered::Double(paragraph, item, rest) => Some((format!("{paragraph}.{item}"), rest)),
            Numbered::Single(number, rest) => Some((number.to_string(), rest)),
            Numbered::Letter(letter, rest) => Some((letter.to_owned(), rest)),
            Numbered::Not(text) => bullet(text).map(|rest| (String::new(), rest)),
        };
        let goes_on = own.is_none() && block.text.starts_with(char::is_lowercase);
        let (number, text) = own.unwrap_or((String::new(), block.text.as_str()));
        match found.last_mut().filter(|_| goes_on) {
            Some(open) => {
                open.text = format!("{} {}", open.text, text.trim_end_matches(ENDS));
                open.blocks.1 = at as u32;
            }
            None => {
                let parts = split_askers(text);
                for part in parts {
                    let askers = if part.askers.is_empty() { askers.clone() } else { part.askers };
                    found.push(candidate(
                        number.clone(),
                        part.text,
                        askers,
                        block.page,
                        (at as u32, at as u32),
                    ));
                }
            }
        }
    }
    number_anew(&mut found);
    found
}

/// A table of drafts: number, recommendation, State, in whichever order.
fn of_table(blocks: &[Block]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for piece in pieces(blocks) {
        let Piece::Row(row) = piece else { continue };
        let columns: Vec<u32> = row.cells.keys().copied().collect();
        // The name of a State may be longer than what it recommends.
        let names = |column: u32| names_of(&row.cell(column)).is_some();
        let longest = |column: &u32| (!names(*column), row.cell(*column).len());
        let Some(words) = columns.iter().copied().max_by_key(longest) else { continue };
        let text = row.cell(words);
        let own = match numbered(&text) {
            Numbered::Double(paragraph, item, rest) => Some((format!("{paragraph}.{item}"), rest)),
            Numbered::Single(number, rest) => Some((number.to_string(), rest)),
            _ => None,
        };
        let others =
            || columns.iter().copied().filter(|column| *column != words).map(|column| row.cell(column));
        let of_cell = others().find_map(|cell| {
            let is_number = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || c == '.');
            is_number.then(|| cell.trim_matches('.').to_owned())
        });
        let named = others().find_map(|cell| names_of(&cell));
        let (number, rest) = match (own, of_cell) {
            (Some(own), _) => own,
            (None, Some(number)) => (number, text.as_str()),
            (None, None) if named.is_some() => (String::new(), text.as_str()),
            _ => continue,
        };
        for part in split_askers(rest) {
            let askers = if part.askers.is_empty() { named.clone().unwrap_or_default() } else { part.askers };
            if !askers.is_empty() && !part.text.is_empty() {
                found.push(candidate(number.clone(), part.text, askers, row.page, row.blocks));
            }
        }
    }
    number_anew(&mut found);
    found
}

fn candidate(number: String, text: String, askers: Vec<Asker>, page: u32, blocks: (u32, u32)) -> Candidate {
    let mut reasons = vec![Reason::NumberedInList, Reason::NamesItsState, Reason::NoPosition];
    if askers.iter().any(|asker| asker.state.is_none()) {
        reasons.push(Reason::UnknownName);
    }
    let text = text.trim_end_matches(ENDS).trim().to_owned();
    let sureness = sureness(&reasons);
    Candidate { number, text, askers, page, blocks, reasons, sureness, ..Candidate::default() }
}

/// Items that have no number, or one that is counted anew for each State, are counted through.
fn number_anew(found: &mut [Candidate]) {
    let mut held: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let is_clear = found.iter().all(|one| {
        !one.number.is_empty() && *held.entry(one.number.clone()).or_insert(one.blocks) == one.blocks
    });
    let mut count = 0;
    let mut last = None;
    for one in found.iter_mut().filter(|_| !is_clear) {
        if last != Some(one.blocks) {
            count += 1;
            last = Some(one.blocks);
        }
        one.number = count.to_string();
    }
    mark_parts(found);
}
