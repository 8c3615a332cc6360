//! From lines on pages to blocks: paragraphs and headings without what a printer put around them.

use super::item::{is_chinese, is_digit, is_item};
use super::pdf::{Line, Page};
use super::{Block, Note, Role, headings, notes};

/// The blocks of a document's pages, in reading order, and the notes at their feet. Headers, footers and page numbers are
/// left out.
pub(super) fn blocks(pages: &[Page]) -> (Vec<Block>, Vec<Note>) {
    let body = body_size(pages);
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
        first_table += std::mem::take(&mut next_table);
        let lines = page.lines.iter().filter(|line| !furniture.holds(page, line)).collect();
        let (lines, feet) = notes::parted(lines, body);
        notes::read(&feet, &mut notes);
        for line in lines.into_iter().filter(|line| !notes::is_mark(line, body)) {
            let goes_on = match (&end, blocks.last()) {
                (Some(before), Some(block)) => {
                    // Larger letters stand further apart.
                    continues(before, line, block, pitch * (line.size / body).max(1.0))
                }
                _ => false,
            };
            let stands_out = line.is_bold || line.size > body + 1.0 || is_capitals(&line.text);
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
                        role: line.cell.map_or(Role::Paragraph, |(table, row, column)| {
                            next_table = next_table.max(table + 1);
                            Role::Cell { table: first_table + table, row, column }
                        }),
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

/// Joins the words that ends of lines divided.
pub(super) fn join(blocks: &mut [Block]) {
    let words = Words::of(blocks);
    for block in blocks {
        block.text = tidy(&block.text, &words);
    }
}

/// Where a line ended within a block, until it is known whether its hyphen is the word's own.
const BREAK: char = '\u{1}';

/// Adds a line to a text. Chinese has no spaces between its signs.
pub(super) fn append(text: &mut String, more: &str) {
    if text.ends_with(['-', '\u{2010}', '\u{ad}']) {
        text.push(BREAK);
    } else if !(text.ends_with(is_chinese) && more.starts_with(is_chinese)) {
        text.push(' ');
    }
    text.push_str(more);
}

/// Whether a line goes on with the block before it.
fn continues(before: &Line, line: &Line, block: &Block, pitch: f64) -> bool {
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
            && !ends_a_sentence(&block.text)
            && !is_item(&line.text);
        return is_number_in_a_sentence;
    }
    if (line.size - before.size).abs() > 1.5 {
        return false;
    }
    if same_page {
        return gap < 1.35 * pitch;
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
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for line in pages.iter().flat_map(|page| &page.lines) {
        *counts.entry((line.size * 10.0).round() as i64).or_default() += line.text.len();
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(10.0, |(tenths, _)| tenths as f64 / 10.0)
}

/// The usual distance between two lines of one paragraph.
fn pitch(pages: &[Page], body: f64) -> f64 {
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for page in pages {
        let lines: Vec<&Line> = page.lines.iter().filter(|line| !notes::is_mark(line, body)).collect();
        for pair in lines.windows(2) {
            let gap = pair[1].baseline - pair[0].baseline;
            if gap > 0.8 * body && gap < 2.6 * body {
                *counts.entry((gap * 2.0).round() as i64).or_default() += 1;
            }
        }
    }
    let most = counts.values().max().copied().unwrap_or_default();
    // Of two frequent distances the smaller is the one within paragraphs.
    counts
        .into_iter()
        .find(|(_, count)| *count * 3 >= most && *count > 0)
        .map_or(1.2 * body, |(halves, _)| halves as f64 / 2.0)
}

/// What stands around the text of every page.
struct Furniture {
    repeated: std::collections::HashSet<String>,
}

impl Furniture {
    fn of(pages: &[Page]) -> Self {
        let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
        for page in pages {
            let edge: std::collections::HashSet<String> =
                page.lines.iter().filter(|line| at_edge(page, line)).map(|line| shape(&line.text)).collect();
            for shape in edge {
                *seen.entry(shape).or_default() += 1;
            }
        }
        let enough = 3.max(pages.len() / 6);
        Furniture {
            repeated: seen
                .into_iter()
                .filter(|(_, count)| *count >= enough)
                .map(|(shape, _)| shape)
                .collect(),
        }
    }

    fn holds(&self, page: &Page, line: &Line) -> bool {
        at_edge(page, line) && (self.repeated.contains(&shape(&line.text)) || is_printers(&line.text))
    }
}

fn at_edge(page: &Page, line: &Line) -> bool {
    let height = page.extent.1;
    line.baseline < 0.115 * height || line.baseline > 0.9 * height
}

/// A line with its numbers made alike: page numbers differ, their place does not.
fn shape(text: &str) -> String {
    let mut shape = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c {
            c if !c.is_ascii_digit() => shape.push(c),
            _ if !shape.ends_with('#') => shape.push('#'),
            _ => {}
        }
    }
    shape
}

/// Page numbers, the job number of the printer, a symbol alone.
fn is_printers(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let is_page = !compact.is_empty() && compact.len() <= 4 && compact.bytes().all(|b| b.is_ascii_digit());
    let named = compact.to_ascii_lowercase();
    let is_named_page = ["page", "página", "страница"]
        .iter()
        .any(|word| named.strip_prefix(word).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())));
    let is_job = compact.starts_with("GE.") && compact.len() < 24;
    let is_symbol = (compact.starts_with("A/") || compact.starts_with("E/") || compact.starts_with("C"))
        && compact.contains('/')
        && compact.len() < 36
        && !text.contains(' ')
        && compact.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '*'));
    is_page || is_named_page || is_job || is_symbol
}

/// The words of a document, to tell a hyphen of a word from one at the end of a line.
#[derive(Default)]
struct Words(std::collections::HashSet<String>);

impl Words {
    fn of(blocks: &[Block]) -> Self {
        let mut words = std::collections::HashSet::new();
        for line in blocks.iter().flat_map(|block| block.text.split(BREAK).enumerate()) {
            let (at, line) = line;
            // The two parts of a word that a line divides are no words yet.
            let line = if at == 0 { line } else { line.split_once([' ', '\t']).map_or("", |(_, rest)| rest) };
            let whole = line.strip_suffix(['-', '\u{2010}', '\u{ad}']);
            let line = whole.map_or(line, |line| line.rsplit_once([' ', '\t']).map_or("", |(rest, _)| rest));
            words.extend(line.split([' ', '\t']).map(bare).filter(|word| word.len() > 2));
        }
        Words(words)
    }

    /// Whether the hyphen between two parts belongs to the word.
    fn keeps_hyphen(&self, before: &str, after: &str) -> bool {
        let (before, after) = (bare(before.trim_end_matches(['-', '\u{2010}', '\u{ad}'])), bare(after));
        let with = format!("{before}-{after}");
        let without = format!("{before}{after}");
        if self.0.contains(&with) || self.0.contains(&without) {
            return self.0.contains(&with);
        }
        !after.chars().next().is_some_and(char::is_lowercase)
            || (self.0.contains(&before) && self.0.contains(&after))
            || before.chars().count() <= 3
            || PREFIXES.contains(&before.as_str())
    }
}

/// What English words with a hyphen of their own often begin with.
const PREFIXES: [&str; 12] =
    ["non", "ill", "anti", "self", "well", "long", "post", "socio", "cross", "high", "short", "inter"];

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Joins the words that ends of lines divided in a text that stands alone.
pub(super) fn joined(text: &str) -> String {
    tidy(text, &Words::default())
}

fn tidy(text: &str, words: &Words) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut parts = text.split(BREAK).peekable();
    while let Some(part) = parts.next() {
        tidy.push_str(part);
        let Some(next) = parts.peek() else { break };
        let before = part.rsplit([' ', '\t']).next().unwrap_or_default();
        let after = next.split([' ', '\t']).next().unwrap_or_default();
        if !words.keeps_hyphen(before, after) {
            tidy.pop();
        }
    }
    let mut out = String::with_capacity(tidy.len());
    for (at, piece) in tidy.split(' ').filter(|piece| !piece.is_empty()).enumerate() {
        if at > 0 && !out.ends_with('\t') {
            out.push(' ');
        }
        out.push_str(piece);
    }
    out.replace(" \t", "\t").replace("\t ", "\t").trim().to_owned()
}
