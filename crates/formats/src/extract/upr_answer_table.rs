//! Tables of an addendum: in each row the numbers, the position and the words of an answer.

use super::rows::Row;
use super::upr_addendum::Reader;
use super::upr_answer::{explicit_in, word_for_recommendation};
use super::upr_numbers::list;
use super::upr_positions::answered;
use super::upr_words::spoken;

/// Which column holds what, where the headings say so.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns {
    number: Option<u32>,
    position: Option<u32>,
    words: Option<u32>,
}

impl Reader {
    /// Takes the answer of a row, or the section that a row of one cell begins.
    pub fn row(&mut self, row: &Row) {
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
            ]) || text.ends_with("立场")
            {
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
