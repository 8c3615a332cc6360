//! The columns of a thematic list or matrix, by the words of their headings.

use super::rows::Row;
use super::upr_words::{has, spoken};

/// Which column holds what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    pub number: Option<u32>,
    pub recommendation: u32,
    pub states: Option<u32>,
    pub position: Option<u32>,
    pub themes: Option<u32>,
    pub sdgs: Option<u32>,
    pub persons: Option<u32>,
}

impl Columns {
    /// Reads the row of headings; a row of anything else has none.
    pub fn of_header(row: &Row) -> Option<Columns> {
        let mut columns = Columns::default();
        let mut recommendation = None;
        for column in row.cells.keys().copied() {
            let text = spoken(&row.cell(column));
            if text.chars().count() > 70 || text.is_empty() {
                continue;
            }
            let is = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
            if has(
                &text,
                &[
                    "sdg",
                    "sustainable development",
                    " odd",
                    "objectifs de développement",
                    " ods",
                    "цур",
                    "可持续",
                ],
            ) {
                columns.sdgs = Some(column);
            } else if is(&[
                "affected",
                "persons",
                "personnes",
                "personas",
                "الأشخاص",
                "затрагиваемые",
                "受影响",
            ]) {
                columns.persons = Some(column);
            } else if is(&[
                "position",
                "response",
                "posición",
                "réponse",
                "respuesta",
                "الموقف",
                "موقف",
                "позиция",
                "立场",
            ]) {
                columns.position = Some(column);
            } else if has(&text, &["theme", "thème", "tema", "موضوع", "مواضيع", "المواضيع", "тем", "主题"])
            {
                columns.themes = Some(column);
            } else if is(&[
                "recommending",
                "state",
                "country",
                "état",
                "pays",
                "estado",
                "país",
                "الدول",
                "государств",
                "提出建议的国家",
                "国家",
            ]) {
                columns.states = Some(column);
            } else if is(&[
                "no.",
                "number",
                "paragraph",
                "para",
                "n°",
                "numéro",
                "número",
                "núm",
                "رقم",
                "الرقم",
                "№",
                "номер",
                "编号",
                "序号",
            ]) {
                columns.number = Some(column);
            } else if is(&[
                "recommendation",
                "recommandation",
                "recomendaci",
                "التوصي",
                "рекомендаци",
                "建议",
            ]) && !text.contains(|c: char| c.is_ascii_digit())
            {
                recommendation = Some(column);
            }
        }
        columns.recommendation = recommendation?;
        (columns.position.is_some() || columns.themes.is_some()).then_some(columns)
    }
}
