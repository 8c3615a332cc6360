//! Addenda to reports of the Working Group: what the State answers to each recommendation, by lists of numbers, by
//! headings, by rows of a table or paragraph by paragraph.

use suivi_kernel::vocab::Position;

use super::rows::{Piece, Row, pieces};
use super::upr_numbers::{Number, groups, list, written};
use super::upr_words::{RECOMMENDATION, answered, has, speaks_of_recommendations, spoken};
use super::{Answer, Remark};
use crate::reading::{Block, Role};

type Said = (Option<Position>, Option<Remark>);

/// The longest text of one answer, in bytes; what goes beyond is left in the document.
const LONGEST: usize = 6_000;

/// The answers of an addendum, in their order; a later one to the same number counts.
pub fn answers(blocks: &[Block]) -> Vec<Answer> {
    let mut reader = Reader { is_counted: is_counted(blocks), ..Reader::default() };
    for piece in pieces(blocks) {
        match piece {
            Piece::Row(row) => reader.row(&row),
            Piece::Block(_, block) => reader.block(block),
        }
    }
    reader.found
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
struct Reader {
    found: Vec<Answer>,
    /// What the heading or the list above says.
    section: Said,
    is_counted: bool,
    /// Whether the last answer goes on below it.
    is_open: bool,
    /// Whether the last block broke off within a list of numbers.
    is_broken: bool,
    /// Columns of the table at hand: numbers, position, words.
    columns: Option<(u32, Columns)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Columns {
    number: Option<u32>,
    position: Option<u32>,
    words: Option<u32>,
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

    fn push(&mut self, numbers: Vec<Number>, (position, remark): Said, text: &str, page: u32) {
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
            for at in 0..groups.len() {
                let said = if is_before { before(at) } else { after(at) };
                last = if said.0.is_some() { said } else { last };
                if last.0.is_some() {
                    self.push(groups[at].numbers.clone(), last, "", page);
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

    fn row(&mut self, row: &Row) {
        if row.only_cell().is_some_and(|text| list(word_for_recommendation(&text).1).0.is_empty()) {
            let text = row.only_cell().unwrap_or_default();
            let said = answered(&text);
            if said.0.is_some() && text.chars().count() < 160 {
                self.section = said;
            }
            return;
        }
        if self.columns.is_none_or(|(table, _)| table != row.table) {
            self.columns = Some((row.table, Columns::default()));
        }
        let Some((_, mut columns)) = self.columns else { return };
        let number = |column: u32| {
            let text = row.cell(column);
            let (word, after) = word_for_recommendation(&text);
            let (numbers, rest) = list(after);
            let fits = word || numbers.iter().all(|(p, _)| p.is_some()) || rest.trim().len() < 4;
            (fits && !numbers.is_empty())
                .then(|| (numbers, rest.trim_start_matches(['.', ')', ' ']).to_owned()))
        };
        let of_columns = columns.number.map_or_else(
            || row.cells.keys().copied().find_map(|column| Some((column, number(column)?))),
            |column| Some((column, number(column)?)),
        );
        let Some((at, (numbers, rest))) = of_columns else {
            self.header(row);
            return;
        };
        // The last column with a position, in one or two words if there is such a one, is the State's.
        let others = || row.cells.keys().copied().filter(|column| *column != at).rev();
        let is_short =
            |column: &u32| row.cell(*column).chars().count() < 40 && answered(&row.cell(*column)).0.is_some();
        if columns.position.is_none() {
            columns.position = others().find(is_short);
        }
        let (said, words) = match columns.position {
            Some(column) => {
                let words =
                    columns.words.or_else(|| others().find(|other| *other != column && *other > column));
                (answered(&row.cell(column)), words.map(|column| row.cell(column)).unwrap_or_default())
            }
            None => {
                let words = columns.words.or_else(|| others().next()).map(|column| row.cell(column));
                let words = words.unwrap_or(rest);
                (explicit_in(&words), words)
            }
        };
        let said = if said.0.is_some() { said } else { self.section };
        self.push(numbers, said, &words, row.page);
        self.is_open = false;
    }

    /// Takes the columns from the headings of a table.
    fn header(&mut self, row: &Row) {
        let mut columns = Columns::default();
        for column in row.cells.keys().copied() {
            let text = spoken(&row.cell(column));
            let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
            if begins(&[
                "position",
                "response of",
                "posición",
                "الموقف",
                "موقف",
                "позиция",
                "立场",
                "status",
                "accepted",
                "supported/",
            ]) {
                columns.position = Some(column);
            } else if begins(&[
                "no",
                "num",
                "n°",
                "núm",
                "paragraph",
                "رقم",
                "الرقم",
                "№",
                "номер",
                "编号",
                "序号",
            ]) {
                columns.number = Some(column);
            } else if begins(&[
                "comment",
                "explan",
                "reply",
                "replies",
                "reason",
                "response",
                "observation",
                "réponse",
                "respuesta",
                "comentario",
                "تعليق",
                "الرد",
                "ملاحظات",
                "комментар",
                "ответ",
                "评论",
                "意见",
                "说明",
                "答复",
            ]) {
                columns.words = Some(column);
            }
        }
        self.columns = Some((row.table, columns));
    }
}

/// What a heading, or a sentence that leads a list, says of what stands below it.
fn heading(block: &Block) -> Option<Said> {
    let text = block.text.trim();
    let spoken = spoken(text);
    let is_short = text.chars().count() < 140 && !text.ends_with(['.', ';', '。']);
    let is_heading = matches!(block.role, Role::Heading(_)) || is_short || text.ends_with([':', '：']);
    let speaks = speaks_of_recommendations(&spoken) || text.chars().count() < 30;
    // The title of the document speaks of recommendations and of the State's views.
    let said = answered(text);
    (is_heading && speaks && said.0.is_some() && !spoken.contains("views on")).then_some(said)
}

/// Whether a paragraph only says how the answers are given.
fn leads(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
        || text.contains(" recommendations. ")
            && text.chars().any(|c| c.is_ascii_digit())
            && !spoken(text).contains("these recommendations")
}

/// What a clause before or after numbers says.
fn clause(text: &str) -> Said {
    if text.chars().count() > 400 { (None, None) } else { answered(text) }
}

/// What a few words say: they may be the position alone.
fn short(text: &str) -> Said {
    let explicit = explicit_in(text);
    if explicit.0.is_some() {
        return explicit;
    }
    let first = sentences(text).next().unwrap_or_default();
    if first.chars().count() < 40 { answered(first) } else { (None, None) }
}

/// What the sentences of an answer say of the recommendation; where some accept and others do not, it is in part.
fn explicit_in(text: &str) -> Said {
    let mut all: Said = (None, None);
    for sentence in sentences(text) {
        let said = explicit(sentence);
        all.1 = all.1.or(said.1);
        all.0 = match (all.0, said.0) {
            (Some(Position::Supported), Some(Position::Noted))
            | (Some(Position::Noted), Some(Position::Supported)) => Some(Position::SupportedNoted),
            (held, said) => held.or(said),
        };
    }
    all
}

/// What a sentence says of "the recommendation", "this recommendation" or "these recommendations".
fn explicit(sentence: &str) -> Said {
    let spoken = spoken(sentence);
    let names_others = !groups(&spoken).is_empty();
    if !speaks_of_recommendations(&spoken) || names_others || spoken.chars().count() > 500 {
        (None, None)
    } else {
        answered(sentence)
    }
}

/// Whether a text begins with a word for a recommendation, and what follows it.
fn word_for_recommendation(text: &str) -> (bool, &str) {
    let lower = spoken(text);
    let begins =
        RECOMMENDATION.iter().chain(&["rec.", "recs.", "rec ", "التوصي"]).any(|word| lower.starts_with(word));
    if !begins {
        return (false, text);
    }
    let at = text.find(|c: char| c.is_ascii_digit() || ('٠'..='٩').contains(&c)).unwrap_or(text.len());
    if text[..at].chars().count() > 30 { (false, text) } else { (true, &text[at..]) }
}

/// The sentences of a text. A point before a number or a small letter ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.char_indices().find(|(at, c)| {
            let after = &rest[at + c.len_utf8()..];
            let before = rest[..*at].rsplit([' ', '\t', '(']).next().unwrap_or_default();
            matches!(c, '。' | '؟')
                || *c == '.'
                    && after.starts_with([' ', '\t'])
                    && !after.trim_start().starts_with(|c: char| c.is_ascii_digit())
                    && !has(&before.to_lowercase(), &["rec", "no", "nos", "para", "art"])
                    && before.chars().count() > 1
        });
        let end = ends.map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim())
    })
}

/// A text no longer than an answer may be.
fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
