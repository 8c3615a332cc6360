//! From lines on pages to blocks: paragraphs and headings without what a printer put around them.

use super::furniture::Furniture;
use super::hyphens::{append, join};
use super::item::{is_digit, is_item};
use super::margins::Margins;
use super::pages::Over;
use super::pdf::{Line, Page};
use super::{Block, Note, Role, headings, notes};

/// How many cells a row has at most that goes on on the next page.
const MOST_CELLS: usize = 200;

/// The blocks of a document's pages, in reading order, and the notes at their feet. Headers, footers and page numbers are
/// left out.
pub(super) fn blocks(pages: &[Page]) -> (Vec<Block>, Vec<Note>) {
    let body = body_size(pages);
    let text = text_size(pages, body);
    let furniture = Furniture::of(pages);
    let pitch = pitch(pages, body);
    let mut blocks: Vec<Block> = Vec::new();
    let mut notes = Vec::new();
    // Which blocks stand out: bold throughout, or larger than the rest.
    let mut outstanding = Vec::new();
    let mut end: Option<Line> = None;
    // The number of the first table of the page, among all tables.
    let (mut first_table, mut next_table) = (0, 0);
    for page in pages {
        let lines = page.lines.iter().filter(|line| !furniture.holds(page, line)).collect();
        let (mut lines, feet) = notes::parted(lines, body);
        notes::read(&feet, &mut notes);
        lines.retain(|line| !notes::is_mark(line, body));
        first_table += std::mem::take(&mut next_table);
        let over = Over::of(&blocks, &lines);
        let margins = Margins::of(page);
        first_table = over.map_or(first_table, |over| over.table);
        let role = |line: &Line| {
            line.cell.map_or(Role::Paragraph, |(table, row, column)| {
                let more = over.filter(|_| table == 0).map_or(0, |over| over.row);
                Role::Cell { table: first_table + table, row: row.saturating_add(more), column }
            })
        };
        for line in lines {
            let role = role(line);
            if over.is_some_and(|over| over.is_within_row)
                && line.cell.is_some_and(|(table, row, _)| (table, row) == (0, 0))
                && let Some(cell) = blocks.iter_mut().rev().take(MOST_CELLS).find(|block| block.role == role)
            {
                append(&mut cell.text, &line.text);
                continue;
            }
            next_table = next_table.max(line.cell.map_or(0, |(table, ..)| table + 1));
            let goes_on = match (&end, blocks.last()) {
                (Some(before), Some(block)) => {
                    // Larger letters stand further apart.
                    let is_full = !margins.had_room(before, line);
                    continues(before, line, block, pitch * (line.size / body).max(1.0), is_full)
                }
                _ => false,
            };
            let stands_out = line.is_bold || line.size > text + 1.0 || is_capitals(&line.text);
            match blocks.last_mut() {
                Some(block) if goes_on => {
                    append(&mut block.text, &line.text);
                    let at = blocks.len() - 1;
                    outstanding.pop_if(|last| *last == at && !stands_out);
                }
                _ => {
                    outstanding.extend(stands_out.then_some(blocks.len()));
                    blocks.push(Block {
                        page: line.page,
                        left: line.left,
                        text: line.text.clone(),
                        size: line.size,
                        role,
                    });
                }
            }
            end = Some(line.clone());
        }
    }
    join(&mut blocks);
    headings::settle(&mut blocks, &outstanding);
    (blocks, notes)
}

/// Whether a line goes on with the block before it.
fn continues(before: &Line, line: &Line, block: &Block, pitch: f64, is_full: bool) -> bool {
    let same_page = before.page == line.page;
    let gap = line.baseline - before.baseline;
    let begins_with_sign =
        line.text.starts_with(['•', '▪', '●', '◦']) || line.cell.is_some() && line.text.starts_with("- ");
    if line.cell != before.cell || begins_with_sign {
        return false;
    }
    if begins_an_item(&line.text) && !(same_page && gap < 0.9 * pitch && line.left > block.left + 20.0) {
        let is_number_in_a_sentence = same_page
            && gap < 1.25 * pitch
            && line.left >= before.left - 1.0
            && (!ends_a_sentence(&block.text) || ends_shortened(&block.text))
            && (!is_item(&line.text) || is_full);
        return is_number_in_a_sentence;
    }
    if (line.size - before.size).abs() > 1.5 {
        return false;
    }
    if same_page {
        return gap < 1.35 * pitch && (is_full || line.cell.is_some() || gap < 1.08 * pitch);
    }
    !ends_a_sentence(&block.text) || starts_small(&line.text)
}

/// Words in capitals throughout, as headings were set when there was nothing else.
fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 10 && text.contains(' ') && text.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

fn starts_small(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

pub(super) fn ends_a_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', ';', ':', '?', '!', '。', '；', '：', '؛', '؟'])
}

/// Whether a text ends with a word that is cut short before a number.
fn ends_shortened(text: &str) -> bool {
    const SHORT: [&str; 16] = [
        "para.", "paras.", "par.", "párr.", "párrs.", "art.", "arts.", "no.", "nos.", "núm.", "núms.",
        "sect.", "п.", "пп.", "ст.", "см.",
    ];
    let last = text.rsplit([' ', '(']).next().unwrap_or_default().to_lowercase();
    SHORT.contains(&last.as_str())
}

/// "104.1", "(a)", "5.": what begins an item, or a number that a sentence happens to break before.
fn begins_an_item(text: &str) -> bool {
    text.starts_with(is_digit) || is_item(text)
}

/// The lines of a paragraph put together, but for those that begin an item of their own.
pub(super) fn parted<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for line in lines {
        match parts.last_mut() {
            Some(part) if !is_item(line.trim_start()) || part.trim().is_empty() => {
                part.push(' ');
                part.push_str(line);
            }
            _ => parts.push(line.to_owned()),
        }
    }
    parts
}

/// The size in which most characters are set.
fn body_size(pages: &[Page]) -> f64 {
    most(pages.iter().flat_map(|page| &page.lines)).map_or(10.0, |(size, _)| size)
}

/// The size of most of the text outside tables, which may be set smaller; that of all where nothing but headings stands
/// outside them.
fn text_size(pages: &[Page], body: f64) -> f64 {
    let lines = || pages.iter().flat_map(|page| &page.lines).filter(|line| line.cell.is_none());
    let is_below_others = |(size, _): &(f64, usize)| lines().any(|line| line.size > size + 1.0);
    most(lines()).filter(is_below_others).map_or(body, |(size, _)| size)
}

/// The size that is met most often in lines, and in how many bytes of text.
fn most<'l>(lines: impl Iterator<Item = &'l Line>) -> Option<(f64, usize)> {
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for line in lines {
        *counts.entry((line.size * 10.0).round() as i64).or_default() += line.text.len();
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some((most.0 as f64 / 10.0, most.1))
}

/// The usual distance between two lines of one paragraph.
fn pitch(pages: &[Page], body: f64) -> f64 {
    const FEWEST: usize = 2;
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for page in pages {
        let lines: Vec<&Line> = page.lines.iter().filter(|line| !notes::is_mark(line, body)).collect();
        let margins = Margins::of(page);
        for pair in lines.windows(2) {
            let gap = pair[1].baseline - pair[0].baseline;
            // A line that had room for more, or ends a sentence, may end a paragraph.
            let may_end = || ends_a_sentence(&pair[0].text) || margins.had_room(pair[0], pair[1]);
            if gap > 0.8 * body && gap < 2.6 * body && !may_end() {
                *counts.entry((gap * 2.0).round() as i64).or_default() += 1;
            }
        }
    }
    let most = counts.values().max().copied().unwrap_or_default();
    // A page or two of short lines tell little.
    let enough = counts.values().sum::<usize>() >= FEWEST;
    let usual = if enough { f64::MAX } else { 1.5 * body };
    // Of two frequent distances the smaller is the one within paragraphs.
    counts
        .into_iter()
        .find(|(_, count)| *count * 3 >= most && *count > 0)
        .map_or(usual.min(1.5 * body), |(halves, _)| (halves as f64 / 2.0).min(usual))
}
