//! A report that was edited in Word comes back: each section that differs becomes a suggestion for that section.
//!
//! Sections are found by the bookmarks that the exported file carries at their headings, else by the words of the heading.
//! What a paragraph's sources are is kept where the paragraph is still recognised; figures of indicators are official and
//! stay what they are.

use suivi_formats::document::docx::Read;
use suivi_formats::document::markdown::{self, Reading};
use suivi_formats::document::{Block, Inline, plain_text};
use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::{Conn, Tx};

use super::access::find;
use super::compose::{notes_of, set_out};
use super::model::How;
use super::rows::{Report, Section};
use super::sections;
use super::settings::require_open;
use super::suggestions::put_forward;
use super::wording::Wording;
use crate::mechanisms::Mechanism;

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Sections for which another text is suggested now: their headings.
    pub suggested: Vec<String>,
    /// Sections that are as they were.
    pub unchanged: usize,
    /// Headings of the file that lead to no section of the report.
    pub unknown: Vec<String>,
    /// Sections of the reader that the file does not hold.
    pub missing: Vec<String>,
}

/// Takes a Word file back: suggests its text for each section that the actor reads and that differs.
pub fn take(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    file: &Read,
    words: &dyn Wording,
) -> Result<Outcome> {
    let (report, sight) = find(tx.conn, actor, mechanism, slug)?;
    require_open(&report)?;
    actor.require_that(actor.is_member_of(&mechanism.id) || actor.is_operator)?;
    let own: Vec<Section> =
        sections::all(tx.conn, &report)?.into_iter().filter(|section| sight.reads(section)).collect();
    let (parts, unknown) = split(&file.blocks, &own);
    if parts.is_empty() {
        return Err(Refusal::invalid("file", Problem::nothing_selected("")).into());
    }
    let mut outcome = Outcome { unknown, ..Outcome::default() };
    for section in &own {
        let Some((_, blocks)) = parts.iter().find(|(slug, _)| *slug == section.slug) else {
            outcome.missing.push(section.heading.clone());
            continue;
        };
        match brought(tx.conn, mechanism, &report, section, blocks, words)? {
            None => outcome.unchanged += 1,
            Some(text) => {
                put_forward(tx, actor, mechanism, section, &text, (None, How::Word))?;
                outcome.suggested.push(section.heading.clone());
            }
        }
    }
    Ok(outcome)
}

type Parts<'f> = Vec<(String, Vec<&'f Block>)>;

/// The blocks of a file by section; what stands before the first section is the title page and is left out. A heading at a
/// section's level that is none of the report's is named; its text stays with the section before it.
fn split<'f>(blocks: &'f [Block], own: &[Section]) -> (Parts<'f>, Vec<String>) {
    let mut parts: Parts<'f> = Vec::new();
    let mut unknown = Vec::new();
    for block in blocks {
        if let Block::Heading { level, text, anchor } = block {
            let words = plain_text(text);
            let is_new = |slug: &str| !parts.iter().any(|(known, _)| known == slug);
            let by_anchor = own.iter().find(|section| anchor.as_deref() == Some(&section.slug));
            let by_words = || {
                let key = fold(&words);
                let same = |section: &&Section| fold(&section.heading) == key;
                own.iter().filter(same).find(|section| is_new(&section.slug))
            };
            if let Some(section) = by_anchor.or_else(by_words).filter(|section| is_new(&section.slug)) {
                parts.push((section.slug.clone(), Vec::new()));
                continue;
            }
            if *level == 1 && !parts.is_empty() {
                unknown.push(words);
            }
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push(block);
        }
    }
    (parts, unknown)
}

/// The text that a section has in the file; none where it is the one that stands there.
fn brought(
    conn: &mut Conn,
    mechanism: &Mechanism,
    report: &Report,
    section: &Section,
    blocks: &[&Block],
    words: &dyn Wording,
) -> Result<Option<String>> {
    let level = u8::try_from(section.level)?;
    let reading = Reading { below: level, notes: notes_of(report), keeps_lines: false };
    let mut originals: Vec<(Block, Vec<Block>)> = Vec::new();
    for block in markdown::read(&section.text, reading) {
        let (shown, _) = set_out(conn, mechanism, block.clone(), words)?;
        originals.push((block, shown));
    }
    let mut is_changed = false;
    let mut next = 0;
    let mut taken: Vec<Block> = Vec::new();
    for block in blocks {
        let same = originals[next..].iter().position(|(_, shown)| {
            shown.last().is_some_and(|last| said(last) == said(block) && is_alike(last, block))
        });
        match same {
            Some(at) => {
                // What was passed over is gone from the file; marks alone were never in it and are kept.
                for (original, shown) in &originals[next..next + at] {
                    if shown.is_empty() {
                        taken.push(original.clone());
                    } else {
                        is_changed = true;
                    }
                }
                taken.push(originals[next + at].0.clone());
                next += at + 1;
            }
            None => {
                is_changed = true;
                taken.push(with_sources(block, &originals));
            }
        }
    }
    for (original, shown) in &originals[next..] {
        if shown.is_empty() {
            taken.push(original.clone());
        } else {
            is_changed = true;
        }
    }
    Ok(is_changed.then(|| markdown::write(&taken, level)))
}

/// The words of a heading as two spellings of it are compared.
fn fold(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn is_alike(one: &Block, other: &Block) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// What a block says, whatever its looks: its words, and those of its notes.
fn said(block: &Block) -> String {
    let mut all = String::new();
    let mut add = |text: &[Inline]| {
        all.push_str(&plain_text(text).split_whitespace().collect::<Vec<_>>().join(" "));
        for inline in text {
            if let Inline::Note { text, .. } = inline {
                all.push('\u{1}');
                all.push_str(&plain_text(text));
            }
        }
        all.push('\n');
    };
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Quote { text } => add(text),
        Block::List { items, .. } => items.iter().for_each(|item| add(&item.text)),
        Block::Table { header, rows, .. } => {
            header.iter().for_each(|cell| add(cell));
            rows.iter().flatten().for_each(|cell| add(cell));
        }
        Block::Chart { .. } | Block::Indicator { .. } => {}
    }
    all
}

/// A paragraph that was edited, with the sources of the one that it was.
fn with_sources(block: &Block, originals: &[(Block, Vec<Block>)]) -> Block {
    let Block::Paragraph { text, .. } = block else { return block.clone() };
    let words = plain_text(text);
    let mut best: Option<(f64, Vec<Inline>)> = None;
    for (original, _) in originals {
        let Block::Paragraph { text: before, .. } = original else { continue };
        let sources: Vec<Inline> =
            before.iter().filter(|inline| matches!(inline, Inline::Source { .. })).cloned().collect();
        let alike = likeness(&plain_text(before), &words);
        if !sources.is_empty() && alike > 0.5 && best.as_ref().is_none_or(|(known, _)| alike > *known) {
            best = Some((alike, sources));
        }
    }
    let mut text = text.clone();
    text.extend(best.into_iter().flat_map(|(_, sources)| sources));
    Block::Paragraph { number: None, text }
}

/// How many of the words of two texts they share, from 0 to 1.
fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_lowercase).collect() };
    let (mut left, right) = (words(one), words(other));
    let all = left.len().max(right.len()).max(1) as f64;
    let mut shared = 0;
    for word in right {
        if let Some(at) = left.iter().position(|known| *known == word) {
            left.swap_remove(at);
            shared += 1;
        }
    }
    f64::from(shared) / all
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_formats::document::cell;

    #[test]
    fn an_edited_paragraph_keeps_its_source_and_a_new_one_has_none() {
        let source = Inline::Source { kind: "update".into(), id: "u-1".into() };
        let mut text = cell("Three schools were opened in 2025 on the outer islands.");
        text.push(source.clone());
        let originals = [(Block::Paragraph { number: None, text }, Vec::new())];
        let edited = Block::paragraph("Four schools were opened in 2025 on the outer islands.");
        let Block::Paragraph { text, .. } = with_sources(&edited, &originals) else { panic!("a paragraph") };
        assert!(text.contains(&source));
        let new = Block::paragraph("A law on equality entered into force.");
        assert_eq!(with_sources(&new, &originals), new);
    }

    #[test]
    fn looks_do_not_change_what_is_said() {
        let one = Block::Paragraph { number: Some(3), text: cell("All  are free.") };
        assert_eq!(said(&one), said(&Block::paragraph("All are free.")));
    }
}
