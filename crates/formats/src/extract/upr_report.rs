//! Reports of the Working Group on the Universal Periodic Review: what was recommended, by whom, and what the State said.
//!
//! The recommendations stand under the heading "Conclusions and/or recommendations", in lists whose leading paragraph says
//! what the State says to all of them. Until 2010 the items are counted anew in each list; since then they have numbers of
//! two levels. A paragraph may also refer to recommendations in the account of the dialogue by number and letter.

use suivi_kernel::vocab::Position;

use super::number::{Numbered, numbered};
use super::states::split_askers;
use super::{Candidate, Reason, Remark};
use crate::reading::{Block, Role};

/// The recommendations of a report, in their order.
pub fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    let Some(heading) = heading(blocks) else { return Vec::new() };
    let mut reader = Reader::new(&blocks[..heading]);
    for block in &blocks[heading + 1..] {
        if reader.ends(block) {
            break;
        }
        reader.read(block);
    }
    reader.finish()
}

/// The heading of the part that holds the recommendations; the table of contents has it too, but not last.
fn heading(blocks: &[Block]) -> Option<usize> {
    blocks.iter().rposition(|block| {
        let text = block.text.to_lowercase();
        text.len() < 90
            && text.contains("conclusions and")
            && text.contains("recommendations")
            && !text.contains("...")
            && !text.starts_with(|c: char| c.is_ascii_digit())
    })
}

struct Reader<'b> {
    dialogue: &'b [Block],
    found: Vec<Candidate>,
    /// The paragraph that leads the list at hand.
    paragraph: Option<u32>,
    position: Option<Position>,
    remark: Option<Remark>,
    /// Where the list of the last paragraph begins.
    list: usize,
    last: Option<(u32, u32)>,
    over: bool,
}

impl<'b> Reader<'b> {
    fn new(dialogue: &'b [Block]) -> Self {
        Reader {
            dialogue,
            found: Vec::new(),
            paragraph: None,
            position: None,
            remark: None,
            list: 0,
            last: None,
            over: false,
        }
    }

    /// Whether the recommendations are over: the closing sentence, pledges, or the annex.
    fn ends(&self, block: &Block) -> bool {
        let text = block.text.to_lowercase();
        let is_closing = text.contains("conclusions and/or recommendations contained in")
            || text.contains("should not be construed as endorsed");
        let is_next_part = (text.starts_with("iii.") || text.starts_with("annex")) && text.len() < 120;
        self.over || is_closing || is_next_part
    }

    fn read(&mut self, block: &Block) {
        match numbered(&block.text) {
            Numbered::Double(paragraph, item, rest) if self.is_next_item(paragraph, item) => {
                // A misprint of the first level does not begin another list.
                let is_misprint = self.last.is_some_and(|(p, n)| p != paragraph && item == n + 1 && n > 1);
                let list = if is_misprint { self.paragraph.unwrap_or(paragraph) } else { paragraph };
                self.item(block, format!("{paragraph}.{item}"), rest, (list, item));
            }
            Numbered::Single(number, rest) if self.is_paragraph(number, rest) => {
                self.paragraph(number, rest);
            }
            Numbered::Single(number, rest) => {
                let paragraph = self.paragraph.unwrap_or_default();
                self.item(block, format!("{paragraph}.{number}"), rest, (paragraph, number));
            }
            Numbered::Letter(letter, rest) if self.paragraph.is_some() && self.lists_by_letter() => {
                let paragraph = self.paragraph.unwrap_or_default();
                let number = self.last.filter(|(p, _)| *p == paragraph).map_or(1, |(_, n)| n + 1);
                self.item(block, format!("{paragraph}.{letter}"), rest, (paragraph, number));
            }
            _ => self.goes_on(&block.text),
        }
    }

    fn is_next_item(&self, paragraph: u32, item: u32) -> bool {
        let goes_on = self.last.is_some_and(|(_, n)| item == n + 1);
        (goes_on || self.paragraph.is_none_or(|at| paragraph >= at && paragraph <= at + 3)) && item < 500
    }

    /// Items by letter belong to a list without numbers; in one with numbers they are a part of an item.
    fn lists_by_letter(&self) -> bool {
        self.found[self.list..].iter().all(|found| found.number.ends_with(|c: char| c.is_ascii_lowercase()))
    }

    fn is_paragraph(&self, number: u32, rest: &str) -> bool {
        let Some(at) = self.paragraph else { return number > 15 || says_something(rest) };
        let follows = number > at && number <= at + 3;
        let continues_list = self.last.is_some_and(|(p, n)| p == at && number == n + 1);
        follows && (!continues_list || says_something(rest))
    }

    fn paragraph(&mut self, number: u32, text: &str) {
        let says = said(text);
        let lower = text.to_lowercase();
        let is_about_above = (text.contains("above") || lower.contains("in paragraph"))
            && !lower.contains("listed below")
            && !lower.contains("listed in paragraph");
        if is_about_above {
            self.decide_above(text, says);
        } else {
            self.list = self.found.len();
        }
        self.paragraph = Some(number);
        self.last = None;
        (self.position, self.remark) = says;
        // Some lists stand in the paragraph itself.
        if let Some((_, list)) = text.split_once("(a) ").filter(|_| !is_about_above) {
            let list_from_its_first = format!("(a) {list}");
            let letters = letters(&list_from_its_first);
            if letters.len() > 1 && text[..text.len() - list.len()].trim_end().len() < 900 {
                for (letter, words) in letters {
                    let at = Block {
                        page: self.page_of_last(),
                        left: 0.0,
                        text: String::new(),
                        size: 0.0,
                        role: Role::Paragraph,
                    };
                    self.item(&at, format!("{number}.{letter}"), words, (number, 0));
                }
            }
        }
    }

    /// The first paragraphs only say how the session went.
    fn is_of_dialogue(&self, number: u32) -> bool {
        number > 8 && self.paragraph.is_none_or(|at| number < at)
    }

    fn page_of_last(&self) -> u32 {
        self.found.last().map_or(1, |found| found.page)
    }

    /// A paragraph that says what the State says to what stands above, or names single ones there.
    fn decide_above(&mut self, text: &str, (position, remark): (Option<Position>, Option<Remark>)) {
        let references = references(text);
        if references.is_empty() {
            for found in self.found[self.list..].iter_mut().filter(|found| found.position.is_none()) {
                found.position = position;
                found.remark = remark;
            }
            return;
        }
        let references = references.into_iter().filter(|(number, _)| self.is_of_dialogue(*number));
        for (paragraph, letters) in references.collect::<Vec<_>>() {
            for (number, page, words) in self.in_dialogue(paragraph, &letters) {
                self.keep(number, page, &words, position, remark, Reason::ReferredTo);
            }
        }
    }

    /// What the account of the dialogue has under a number and letters.
    fn in_dialogue(&self, paragraph: u32, wanted: &[String]) -> Vec<(String, u32, String)> {
        let is_it =
            |block: &&Block| matches!(numbered(&block.text), Numbered::Single(n, _) if n == paragraph);
        let Some(at) = self.dialogue.iter().position(|block| is_it(&block)) else { return Vec::new() };
        let mut whole = self.dialogue[at].text.clone();
        for block in &self.dialogue[at + 1..] {
            if matches!(numbered(&block.text), Numbered::Single(n, _) if n > paragraph) || whole.len() > 6_000
            {
                break;
            }
            whole.push(' ');
            whole.push_str(&block.text);
        }
        let page = self.dialogue[at].page;
        let found = letters(&whole);
        if wanted.is_empty() {
            let asked = asked_in(&whole);
            return vec![(format!("{paragraph}"), page, with_speaker(asked, &whole))];
        }
        found
            .into_iter()
            .filter(|(letter, _)| wanted.iter().any(|wanted| wanted == letter))
            .map(|(letter, words)| {
                let before = words.as_ptr() as usize - whole.as_ptr() as usize;
                let words = words.trim_end_matches(" and").trim_end_matches([';', ',', '.']).to_owned();
                (format!("{paragraph}({letter})"), page, with_speaker(words, &whole[..before]))
            })
            .collect()
    }

    fn item(&mut self, block: &Block, number: String, text: &str, at: (u32, u32)) {
        if text.trim().is_empty() {
            return;
        }
        self.paragraph = Some(at.0);
        let gap = self.last.is_some_and(|(p, n)| p == at.0 && at.1 > n + 1);
        self.last = Some(at);
        let before = self.found.len();
        let (position, remark) = (self.position, self.remark);
        self.keep(number, block.page, text, position, remark, Reason::NumberedInList);
        if gap && let Some(first) = self.found.get_mut(before) {
            first.reasons.push(Reason::GapBefore);
        }
    }

    fn keep(
        &mut self,
        number: String,
        page: u32,
        text: &str,
        position: Option<Position>,
        remark: Option<Remark>,
        why: Reason,
    ) {
        let parts = split_askers(text);
        let several = parts.len() > 1;
        for part in parts {
            let mut reasons = vec![why];
            reasons.push(if part.askers.is_empty() { Reason::NoState } else { Reason::NamesItsState });
            if part.askers.iter().any(|asker| asker.state.is_none()) {
                reasons.push(Reason::UnknownName);
            }
            if several {
                reasons.push(Reason::PartOfNumber);
            }
            self.found.push(Candidate {
                number: number.clone(),
                text: part.text,
                askers: part.askers,
                position,
                remark,
                page,
                reasons,
                ..Candidate::default()
            });
        }
    }

    /// A block without a number goes on with the item before it, or with the leading paragraph.
    fn goes_on(&mut self, text: &str) {
        let is_heading = text.len() < 90 && !text.contains('(') && !text.ends_with([';', '.']);
        if self.last.is_none() {
            let (position, remark) = said(text);
            self.position = self.position.or(position);
            self.remark = self.remark.or(remark);
            return;
        }
        if is_heading {
            return;
        }
        let Some(open) = self.found.pop() else { return };
        let askers = open.askers;
        let whole = format!("{} {text}", open.text);
        let why = open.reasons.first().copied().unwrap_or(Reason::NumberedInList);
        let at = self.found.len();
        self.keep(open.number, open.page, &whole, open.position, open.remark, why);
        if let Some(first) = self.found.get_mut(at)
            && !askers.is_empty()
        {
            first.askers.splice(0..0, askers);
            first.reasons.retain(|reason| *reason != Reason::NoState);
        }
    }

    fn finish(mut self) -> Vec<Candidate> {
        for found in &mut self.found {
            if found.position.is_none() {
                found.reasons.push(Reason::NoPosition);
            }
            let doubts = found.reasons.iter().filter(|reason| is_doubt(**reason)).count();
            found.sureness = (0.99 - 0.22 * doubts as f32).max(0.05);
        }
        self.found
    }
}

fn is_doubt(reason: Reason) -> bool {
    matches!(reason, Reason::NoState | Reason::UnknownName | Reason::GapBefore | Reason::NoPosition)
}

/// Whether a numbered text leads a list rather than being an item of one.
fn says_something(text: &str) -> bool {
    let lower = text.to_lowercase();
    let head: String = lower.chars().take(260).collect();
    head.contains("recommendations")
        && (said(text).0.is_some()
            || ["listed", "following", "formulated", "were made", "offers", "above"]
                .iter()
                .any(|word| head.contains(word)))
}

/// What a leading paragraph says that the State says.
fn said(text: &str) -> (Option<Position>, Option<Remark>) {
    let lower = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let remark = has(&[
        "already implemented",
        "already been implemented",
        "process of implementation",
        "being implemented",
    ])
    .then_some(Remark::AlreadyImplemented);
    let position = if has(&[
        "not enjoy",
        "not support",
        "could not accept",
        "cannot accept",
        "did not accept",
        "does not accept",
        "cannot be accepted",
        "be noted",
        "are rejected",
        "were rejected",
        "cannot support",
        "are not accepted",
        "noted by",
        "not supported",
        "not be accepted",
    ]) {
        Some(Position::Noted)
    } else if has(&[
        "will be examined",
        "will be considered",
        "provide responses",
        "responses in due",
        "due course",
        "will respond",
        "responses, if any",
    ]) {
        Some(Position::Pending)
    } else if has(&["enjoy", "accepted", "accepts", "supports", "supported"]) || remark.is_some() {
        Some(Position::Supported)
    } else {
        None
    };
    (position, remark)
}

/// "paragraphs 21 (b), 22 (c) and (d)": the numbers and letters that a paragraph refers to.
fn references(text: &str) -> Vec<(u32, Vec<String>)> {
    let lower = text.to_lowercase();
    let Some(begin) = lower.find("paragraph") else { return Vec::new() };
    let end = lower[begin..].find("above").map_or(text.len(), |at| begin + at);
    let mut found: Vec<(u32, Vec<String>)> = Vec::new();
    let mut rest = &text[begin..end];
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit() || c == '(') {
        rest = &rest[at..];
        if let Some(inside) = rest.strip_prefix('(') {
            let Some((letter, after)) = inside.split_once(')') else { break };
            if letter.len() <= 2
                && letter.bytes().all(|b| b.is_ascii_lowercase())
                && let Some((_, letters)) = found.last_mut()
            {
                letters.push(letter.to_owned());
            }
            // What follows in longer brackets describes the reference.
            rest = after;
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(number) = rest[..digits].parse()
            && digits <= 3
            && !rest[digits..].starts_with('.')
        {
            found.push((number, Vec::new()));
        }
        rest = &rest[digits..];
    }
    found
}

/// The lettered pieces of a text.
fn letters(text: &str) -> Vec<(String, &str)> {
    let mut marks: Vec<(usize, usize, String)> = Vec::new();
    for (at, _) in text.match_indices('(') {
        let Some(close) = text[at..].find(')') else { continue };
        let inside = &text[at + 1..at + close];
        let is_next = match marks.last() {
            None => inside == "a",
            Some((_, _, last)) => {
                inside.len() == 1 && inside.bytes().next() == last.bytes().next().map(|b| b + 1)
            }
        };
        if is_next && inside.bytes().all(|b| b.is_ascii_lowercase()) {
            marks.push((at, at + close + 1, inside.to_owned()));
        }
    }
    let ends: Vec<usize> = marks.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]).collect();
    marks
        .iter()
        .zip(ends)
        .map(|((_, begin, letter), end)| {
            (letter.clone(), text[*begin..end].trim().trim_end_matches([';', ',']).trim())
        })
        .collect()
}

/// The sentences of an account in which something is recommended.
fn asked_in(account: &str) -> String {
    let asked: Vec<&str> = account
        .split_inclusive(". ")
        .filter(|sentence| sentence.to_lowercase().contains("recommend"))
        .map(str::trim)
        .collect();
    if asked.is_empty() { account.to_owned() } else { asked.join(" ") }
}

/// Words with the State that spoke last before them in the account of the dialogue.
fn with_speaker(words: String, account: &str) -> String {
    let sentences: Vec<&str> = account.split_inclusive(". ").collect();
    match sentences.into_iter().rev().find_map(speaker) {
        Some(name) => format!("{words} ({name})"),
        None => words,
    }
}

/// The State with whose name a sentence begins.
fn speaker(sentence: &str) -> Option<String> {
    let text = match numbered(sentence) {
        Numbered::Single(_, text) => text,
        _ => sentence.trim(),
    };
    let words: Vec<&str> = text.split([' ', '\t']).filter(|word| !word.is_empty()).take(9).collect();
    (1..=words.len()).rev().find_map(|count| {
        let head = words[..count].join(" ");
        let bare = head.strip_prefix("The ").unwrap_or(&head).trim_end_matches(',');
        suivi_kernel::vocab::resolve_state(bare).known().map(|_| bare.to_owned())
    })
}
