//! Addenda to reports of the Working Group: what the State answers to each recommendation, by lists of numbers, by
//! headings, by rows of a table or paragraph by paragraph.

use suivi_kernel::vocab::Position;

use super::Answer;
use super::rows::{Piece, pieces};
use super::upr_answer::{
    LONGEST, Said, clause, cut, explicit, explicit_in, heading, leads, sentences, short,
    word_for_recommendation,
};
use super::upr_answer_table::Columns;
use super::upr_numbers::{Number, groups, list, written};
use super::upr_positions::answered;
use super::upr_words::{speaks_of_all, spoken};
use crate::reading::Block;

/// The answers of an addendum, in their order; a later one to the same number counts.
pub fn answers(blocks: &[Block]) -> Vec<Answer> {
    let mut reader = Reader { is_counted: is_counted(blocks), ..Reader::default() };
    for piece in pieces(blocks) {
        match piece {
            Piece::Row(row) => reader.row(&row),
            Piece::Block(_, block) => reader.block(block),
        }
    }
    if reader.found.iter().all(|answer| answer.position.is_none()) {
        reader.found.extend(to_all(blocks));
    }
    reader.found
}

/// The answer to all recommendations at once, where no number is answered: "Sama accepts all recommendations". Sentences
/// that answer differently are no such answer.
fn to_all(blocks: &[Block]) -> Option<Answer> {
    let sentences = blocks.iter().flat_map(|block| sentences(&block.text).map(|text| (text, block.page)));
    let mut said = sentences.filter_map(|(text, page)| {
        let spoken = spoken(text);
        let is_to_all = speaks_of_all(&spoken) && groups(&spoken).is_empty();
        let (position, remark) = is_to_all.then(|| clause(text)).filter(|said| said.0.is_some())?;
        // The number of the addendum's own paragraph is no part of its words.
        let text =
            text.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | '-' | ')' | ' ' | '\t'));
        Some(Answer { numbers: Vec::new(), position, remark, text: text.to_owned(), page })
    });
    let first = said.next()?;
    said.all(|other| other.position == first.position).then_some(first)
}

/// Whether the paragraphs are counted as the recommendations they answer: "33., 34. Sama accepts these recommendations".
fn is_counted(blocks: &[Block]) -> bool {
    let is_answer = |block: &&Block| {
        let (numbers, rest) = list(&block.text);
        let first = sentences(rest).next().unwrap_or_default();
        !numbers.is_empty() && groups(&spoken(rest)).is_empty() && explicit(first).0.is_some() && !leads(rest)
    };
    blocks.iter().filter(is_answer).count() >= 3
}

#[derive(Default)]
pub struct Reader {
    found: Vec<Answer>,
    /// What the heading or the list above says.
    pub section: Said,
    is_counted: bool,
    /// Whether the last answer goes on below it.
    pub is_open: bool,
    /// Whether the last block broke off within a list of numbers.
    is_broken: bool,
    /// Columns of the table at hand: numbers, position, words.
    pub columns: Option<(u32, Columns)>,
}

impl Reader {
    fn block(&mut self, block: &Block) {
        let text = block.text.trim();
        if std::mem::take(&mut self.is_broken) && self.continues_list(text) {
            return;
        }
        if let Some((numbers, rest)) = self.row_numbers(text) {
            let is_second_line = self.is_counted && (rest.is_empty() || rest.starts_with(char::is_lowercase));
            match self.found.last_mut().filter(|_| is_second_line && self.is_open) {
                // The numbers of an answer stand beside it on several lines.
                Some(last) => last.numbers.extend(numbers.into_iter().map(written)),
                None => self.answer(numbers, rest, block.page),
            }
            return;
        }
        if self.statement(text, block.page) {
            return;
        }
        if let Some(section) = heading(block) {
            self.section = section;
            self.is_open = false;
            return;
        }
        self.goes_on(text);
    }

    /// The numbers with which an answer begins, and its words.
    fn row_numbers<'t>(&self, text: &'t str) -> Option<(Vec<Number>, &'t str)> {
        let (word, after) = word_for_recommendation(text);
        let (numbers, rest) = list(after);
        let are_of_two = numbers.iter().all(|(paragraph, _)| paragraph.is_some_and(|first| first > 3));
        let is_paragraph = self.is_counted && rest.starts_with(['.', ')', '\t']);
        let is_row = !numbers.is_empty() && (word || are_of_two || is_paragraph);
        // "Recommendations 5 and 7 are accepted" is a sentence, read as one.
        let rest = rest.trim_start_matches(['.', ')', ':', '：', ',', '-', '–', ' ', '\t']);
        let is_sentence = (word || are_of_two) && rest.starts_with(char::is_lowercase);
        (is_row && !is_sentence && !(self.is_counted && leads(rest))).then_some((numbers, rest))
    }

    /// An answer under its numbers: it says its position itself, or stands in a section that does.
    fn answer(&mut self, numbers: Vec<Number>, rest: &str, page: u32) {
        let own = if rest.chars().count() < 60 { short(rest) } else { explicit_in(rest) };
        let (position, remark) = if own.0.is_some() { own } else { self.section };
        self.push(numbers, (position, remark), rest, page);
        self.is_open = true;
    }

    pub fn push(&mut self, numbers: Vec<Number>, (position, remark): Said, text: &str, page: u32) {
        let text = cut(text).to_owned();
        let numbers = numbers.into_iter().map(written).collect();
        self.found.push(Answer { numbers, position, remark, text, page });
    }

    /// Sentences that say a position and name the recommendations by number.
    fn statement(&mut self, text: &str, page: u32) -> bool {
        let text = spoken(text);
        let mut is_statement = false;
        for sentence in sentences(&text) {
            let groups = groups(sentence);
            if groups.is_empty() {
                continue;
            }
            let until = |at: usize| if at == 0 { 0 } else { groups[at - 1].end };
            let before = |at: usize| clause(&sentence[until(at)..groups[at].begin]);
            let after = |at: usize| {
                clause(
                    &sentence[groups[at].end..groups.get(at + 1).map_or(sentence.len(), |next| next.begin)],
                )
            };
            let is_before = before(0).0.is_some();
            let mut last: Said = (None, None);
            for (at, group) in groups.iter().enumerate() {
                let said = if is_before { before(at) } else { after(at) };
                last = if said.0.is_some() { said } else { last };
                if last.0.is_some() {
                    self.push(group.numbers.clone(), last, "", page);
                    is_statement = true;
                }
            }
        }
        if is_statement {
            let remark = answered(&text).1;
            let ends = text.trim_end().ends_with(['.', ';', ':', '。', '؛', '；', '：']);
            if let Some(last) = self.found.last_mut() {
                last.remark = last.remark.or(remark);
                self.section = (last.position, last.remark);
            }
            self.is_broken = !ends;
            self.is_open = false;
        }
        is_statement
    }

    /// The next line of a list of numbers that broke off.
    fn continues_list(&mut self, text: &str) -> bool {
        let (numbers, rest) = list(text);
        let Some(last) = self.found.last_mut() else { return false };
        if numbers.is_empty() {
            return false;
        }
        last.numbers.extend(numbers.into_iter().map(written));
        let said = answered(rest);
        last.remark = last.remark.or(said.1);
        self.section = (last.position, last.remark);
        self.is_broken = !text.trim_end().ends_with(['.', ';', ':']);
        true
    }

    /// A paragraph without numbers goes on with the answer before it.
    fn goes_on(&mut self, text: &str) {
        if !self.is_open {
            return;
        }
        let Some(last) = self.found.last_mut() else { return };
        if last.text.len() + text.len() < LONGEST {
            if !last.text.is_empty() {
                last.text.push(' ');
            }
            last.text.push_str(text);
        }
        let own = explicit_in(text);
        match (last.position, own.0) {
            (Some(Position::Supported), Some(Position::Noted))
            | (Some(Position::Noted), Some(Position::Supported))
                if self.section.0.is_none() =>
            {
                last.position = Some(Position::SupportedNoted);
            }
            (None, Some(position)) => last.position = Some(position),
            _ => {}
        }
    }
}
