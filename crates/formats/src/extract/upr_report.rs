//! Reports of the Working Group on the Universal Periodic Review: what was recommended, by whom, and what the State said.
//!
//! The recommendations stand under the heading "Conclusions and/or recommendations", in lists whose leading paragraph says
//! what the State says to all of them. Until 2010 the items are counted anew in each list; since then they have numbers of
//! two levels. A paragraph may also refer to recommendations in the account of the dialogue by number and letter.

use suivi_kernel::vocab::Position;

use super::number::{Numbered, numbered};
use super::states::split_askers;
use super::upr_dialogue::{in_dialogue, letters, references};
use super::upr_positions::said;
use super::upr_words::{closes, is_about_above, is_heading, is_next_part, leads, leads_own_words};
use super::{Candidate, Reason, Remark, mark_parts, sureness};
use crate::reading::{Block, Role};

/// The longest recommendation, in bytes; what goes beyond is no part of it.
const LONGEST: usize = 20_000;

/// The recommendations of a report, in their order.
pub fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    let Some(heading) = heading(blocks) else { return Vec::new() };
    listed(blocks, heading)
}

/// The recommendations listed behind a block; what stands before it may be referred to.
pub fn listed(blocks: &[Block], behind: usize) -> Vec<Candidate> {
    let mut reader = Reader::new(blocks.get(..behind).unwrap_or_default());
    let mut broken: Option<String> = None;
    for (at, block) in blocks.iter().enumerate().skip(behind + 1) {
        if closes(&block.text) || is_next_part(&block.text) {
            break;
        }
        let text = match broken.take() {
            Some(before) => format!("{before} {}", block.text),
            None => block.text.clone(),
        };
        if breaks_off(&text) {
            broken = Some(text);
        } else {
            reader.read(at as u32, block, &text);
        }
    }
    reader.finish()
}

/// Whether a list of paragraphs that a text refers to goes on in the next block.
fn breaks_off(text: &str) -> bool {
    let ends = text.trim_end().ends_with(['.', ':']) || text.contains("above");
    !ends && text.len() < 4_000 && text.contains("recommendations noted in the report in paragraphs")
}

/// The heading of the part that holds the recommendations; the table of contents has it too, but not last.
pub fn heading(blocks: &[Block]) -> Option<usize> {
    blocks.iter().rposition(|block| !matches!(block.role, Role::Cell { .. }) && is_heading(&block.text))
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
    /// What stands below the last paragraph are the State's own words.
    own_words: OwnWords,
}

/// Whether a list holds words of the State under review.
#[derive(Clone, Copy, PartialEq)]
enum OwnWords {
    None,
    /// Among what is recommended to it.
    Among,
    All,
}

/// Where a passage stands.
#[derive(Clone, Copy)]
struct Place {
    page: u32,
    blocks: (u32, u32),
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
            own_words: OwnWords::None,
        }
    }

    fn read(&mut self, at: u32, block: &Block, text: &str) {
        let place = Place { page: block.page, blocks: (at, at) };
        match numbered(text) {
            _ if self.is_within_bracket() => self.goes_on(at, block),
            Numbered::Double(paragraph, item, rest) if self.is_next_item(paragraph, item) => {
                // A misprint of the first level does not begin another list.
                let is_misprint = self.last.is_some_and(|(p, n)| p != paragraph && item == n + 1 && n > 1);
                let list = if is_misprint { self.paragraph.unwrap_or(paragraph) } else { paragraph };
                self.item(place, format!("{paragraph}.{item}"), rest, (list, item));
            }
            Numbered::Single(number, rest) if self.is_paragraph(number, rest) => {
                self.paragraph(place, number, rest);
            }
            Numbered::Single(number, rest) => {
                let paragraph = self.paragraph.unwrap_or_default();
                self.item(place, format!("{paragraph}.{number}"), rest, (paragraph, number));
            }
            Numbered::Letter(letter, rest) if self.paragraph.is_some() && self.lists_by_letter() => {
                let paragraph = self.paragraph.unwrap_or_default();
                let number = self.last.filter(|(p, _)| *p == paragraph).map_or(1, |(_, n)| n + 1);
                self.item(place, format!("{paragraph}.{letter}"), rest, (paragraph, number));
            }
            _ => self.goes_on(at, block),
        }
    }

    /// Whether the item at hand broke off before a number, "(No.".
    fn is_within_bracket(&self) -> bool {
        let open = self.last.and(self.found.last());
        open.is_some_and(|open| open.askers.is_empty() && open.text.ends_with("(No."))
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
        let Some(at) = self.paragraph else { return number > 15 || leads(rest) };
        let follows = number > at && number <= at + 3;
        let continues_list = self.last.is_some_and(|(p, n)| p == at && number == n + 1);
        follows && (!continues_list || leads(rest))
    }

    fn paragraph(&mut self, place: Place, number: u32, text: &str) {
        let says = said(text);
        let is_about_above = is_about_above(text);
        if is_about_above {
            self.decide_above(text, says);
        } else {
            self.list = self.found.len();
        }
        self.paragraph = Some(number);
        self.last = None;
        (self.position, self.remark) = says;
        self.own_words = match (leads_own_words(text), text.contains("the following comments")) {
            (true, _) => OwnWords::All,
            (false, true) => OwnWords::Among,
            _ => OwnWords::None,
        };
        // Some lists stand in the paragraph itself.
        if let Some(begin) = text
            .find("(a) ")
            .filter(|begin| !is_about_above && *begin < 900 && !text[..*begin].contains("reasons"))
        {
            let letters = letters(&text[begin..]);
            if letters.len() > 1 {
                for (letter, words) in letters {
                    self.item(place, format!("{number}.{letter}"), words, (number, 0));
                }
            }
        }
    }

    /// The first paragraphs only say how the session went.
    fn is_of_dialogue(&self, number: u32) -> bool {
        number > 8 && self.paragraph.is_none_or(|at| number < at)
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
            for one in in_dialogue(self.dialogue, paragraph, &letters) {
                let place = Place { page: one.page, blocks: one.blocks };
                self.keep(place, one.number, &one.words, (position, remark), Reason::ReferredTo);
            }
        }
    }

    fn item(&mut self, place: Place, number: String, text: &str, at: (u32, u32)) {
        if text.trim().is_empty() {
            return;
        }
        self.paragraph = Some(at.0);
        let gap = self.last.is_some_and(|(p, n)| p == at.0 && at.1 > n + 1);
        self.last = Some(at);
        let names_nobody = || split_askers(text).iter().all(|part| part.askers.is_empty());
        if self.own_words == OwnWords::All || self.own_words == OwnWords::Among && names_nobody() {
            return;
        }
        let before = self.found.len();
        self.keep(place, number, text, (self.position, self.remark), Reason::NumberedInList);
        if gap && let Some(first) = self.found.get_mut(before) {
            first.reasons.push(Reason::GapBefore);
        }
    }

    fn keep(
        &mut self,
        place: Place,
        number: String,
        text: &str,
        (position, remark): (Option<Position>, Option<Remark>),
        why: Reason,
    ) {
        let parts = split_askers(text);
        for part in parts {
            let mut reasons = vec![why];
            reasons.push(if part.askers.is_empty() { Reason::NoState } else { Reason::NamesItsState });
            if part.askers.iter().any(|asker| asker.state.is_none()) {
                reasons.push(Reason::UnknownName);
            }
            self.found.push(Candidate {
                number: number.clone(),
                text: part.text,
                askers: part.askers,
                position,
                remark,
                page: place.page,
                blocks: place.blocks,
                reasons,
                ..Candidate::default()
            });
        }
    }

    /// A block without a number goes on with the item before it, or with the leading paragraph.
    fn goes_on(&mut self, at: u32, block: &Block) {
        let text = block.text.as_str();
        let is_heading = matches!(block.role, Role::Heading(_))
            || text.chars().count() < 90
                && !text.contains(['(', '（'])
                && !text.ends_with([';', '.', '；', '。', '؛']);
        if self.last.is_none() {
            let (position, remark) = said(text);
            self.position = self.position.or(position);
            self.remark = self.remark.or(remark);
            return;
        }
        if is_heading || self.own_words == OwnWords::All {
            return;
        }
        let Some(open) = self.found.pop_if(|open| open.text.len() < LONGEST) else { return };
        let askers = open.askers;
        let whole = format!("{} {text}", open.text);
        let why = open.reasons.first().copied().unwrap_or(Reason::NumberedInList);
        let first_of_it = self.found.len();
        let place = Place { page: open.page, blocks: (open.blocks.0, at) };
        self.keep(place, open.number, &whole, (open.position, open.remark), why);
        if let Some(first) = self.found.get_mut(first_of_it)
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
            found.sureness = sureness(&found.reasons);
        }
        mark_parts(&mut self.found);
        self.found
    }
}
