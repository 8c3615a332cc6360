//! Thematic lists and matrices of recommendations: a table with the position, the themes, the goals and the persons
//! concerned of each. A recommendation that stands under several themes is one, with the labels of all.

use std::collections::BTreeMap;

use suivi_kernel::vocab::{Position, recognise_symbol};

use super::number::{Numbered, numbered};
use super::rows::{Piece, Row, pieces};
use super::states::{names_of, split_askers};
use super::upr_words::{answered, has, spoken};
use super::{Candidate, Labels, Reason};
use crate::reading::Block;

/// The recommendations of a thematic list or matrix, in the order of their first mention.
pub fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut columns = Columns::default();
    let mut in_table = None;
    let mut theme: Option<String> = None;
    for piece in pieces(blocks) {
        let Piece::Row(row) = piece else { continue };
        if let Some(named) = Columns::of_header(&row) {
            columns = named;
            in_table = Some(row.table);
            continue;
        }
        if in_table != Some(row.table) {
            continue;
        }
        if let Some(heading) = theme_of(&row) {
            theme = Some(heading);
            continue;
        }
        for one in of_row(&row, &columns, theme.as_deref()) {
            match places.get(&(one.number.clone(), one.text.clone())) {
                Some(at) => found[*at].labels.unite(one.labels),
                None => {
                    places.insert((one.number.clone(), one.text.clone()), found.len());
                    found.push(one);
                }
            }
        }
    }
    super::mark_parts(&mut found);
    found
}

/// Whether a document is such a list: one of its tables has the columns.
pub fn is_list(blocks: &[Block]) -> bool {
    let is_header = |piece: &Piece| match piece {
        Piece::Row(row) => Columns::of_header(row).is_some_and(|columns| columns.position.is_some()),
        Piece::Block(..) => false,
    };
    pieces(blocks).iter().any(is_header)
}

impl Labels {
    /// Takes in other labels, each once.
    fn unite(&mut self, more: Labels) {
        let lists =
            [(&mut self.themes, more.themes), (&mut self.sdgs, more.sdgs), (&mut self.persons, more.persons)];
        for (held, more) in lists {
            for label in more {
                if !held.contains(&label) {
                    held.push(label);
                }
            }
        }
    }
}

/// Which column holds what.
#[derive(Clone, Debug, Default, PartialEq)]
struct Columns {
    number: Option<u32>,
    recommendation: u32,
    states: Option<u32>,
    position: Option<u32>,
    themes: Option<u32>,
    sdgs: Option<u32>,
    persons: Option<u32>,
}

impl Columns {
    /// Reads the row of headings; a row of anything else has none.
    fn of_header(row: &Row) -> Option<Columns> {
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

/// The theme that a row of one cell heads.
fn theme_of(row: &Row) -> Option<String> {
    let text = row.only_cell()?;
    let (word, theme) = text.split_once([':', '：'])?;
    let word = spoken(word);
    let is_theme = ["theme", "thème", "tema", "الموضوع", "тема", "主题"].contains(&word.trim());
    is_theme.then(|| theme.trim().to_owned())
}

fn of_row(row: &Row, columns: &Columns, theme: Option<&str>) -> Vec<Candidate> {
    let (words, source) = without_source(&row.cell(columns.recommendation));
    let numbered_text = match columns.number {
        Some(column) => format!("{}\t{words}", row.cell(column).trim_end_matches('.')),
        None => words,
    };
    let (number, text) = match numbered(&numbered_text) {
        Numbered::Double(paragraph, item, text) => (format!("{paragraph}.{item}"), text),
        Numbered::Single(number, text) => (number.to_string(), text),
        _ => return Vec::new(),
    };
    if text.is_empty() {
        return Vec::new();
    }
    let mut labels = columns.themes.map(|column| labels(row, column)).unwrap_or_default();
    if let Some(column) = columns.sdgs {
        labels.sdgs.extend(entries(row, column));
    }
    if let Some(column) = columns.persons {
        labels.persons.extend(entries(row, column));
    }
    if let Some(theme) = theme.filter(|theme| !labels.themes.iter().any(|held| held == theme)) {
        labels.themes.push(theme.to_owned());
    }
    let said = columns.position.map(|column| row.cell(column)).unwrap_or_default();
    let (position, remark) = match Position::resolve(&said) {
        Some(position) => (Some(position), None),
        None => answered(&said),
    };
    let mut parts = split_askers(text);
    if let (Some(column), [only]) = (columns.states, parts.as_mut_slice())
        && only.askers.is_empty()
    {
        only.askers = names_of(&row.cell(column)).unwrap_or_default();
    }
    let candidate = |part: super::states::Part| {
        let mut reasons = vec![Reason::NumberedInList];
        reasons.push(if part.askers.is_empty() { Reason::NoState } else { Reason::NamesItsState });
        if part.askers.iter().any(|asker| asker.state.is_none()) {
            reasons.push(Reason::UnknownName);
        }
        if position.is_none() {
            reasons.push(Reason::NoPosition);
        }
        Candidate {
            number: number.clone(),
            text: part.text,
            askers: part.askers,
            position,
            remark,
            page: row.page,
            blocks: row.blocks,
            path: theme.map(str::to_owned).into_iter().collect(),
            source: source.clone(),
            labels: labels.clone(),
            sureness: super::sureness(&reasons),
            reasons,
            ..Candidate::default()
        }
    };
    parts.into_iter().map(candidate).collect()
}

/// Splits "Source of position: SYMBOL - Para. 3" off a recommendation.
fn without_source(text: &str) -> (String, Option<(String, String)>) {
    let words = [
        "source of position",
        "source de la position",
        "fuente de la posición",
        "مصدر الموقف",
        "источник позиции",
        "立场来源",
    ];
    let Some(at) = words.iter().find_map(|word| find_any_case(text, word)) else {
        return (text.to_owned(), None);
    };
    let rest = &text[at..];
    let after = rest.split_once([':', '：']).map_or("", |(_, after)| after).trim();
    let symbol: String =
        after.chars().take_while(|c| !c.is_whitespace() && *c != ',' && *c != '，').collect();
    let paragraph: String = after[symbol.len()..]
        .chars()
        .rev()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect::<String>()
        .chars()
        .rev()
        .collect();
    let symbol = recognise_symbol(&symbol).map_or(symbol, |known| known.text);
    (text[..at].trim().to_owned(), (!symbol.is_empty()).then_some((symbol, paragraph)))
}

/// Where words stand in a text, whatever the size of their letters.
fn find_any_case(text: &str, words: &str) -> Option<usize> {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let holds = |at: &usize| {
        let mut here = text[*at..].chars().map(lower);
        words.chars().all(|c| here.next() == Some(c))
    };
    text.char_indices().map(|(at, _)| at).find(holds)
}

/// The labels of a cell that holds themes, then "SDGs:" and goals, then "Affected persons:" and persons.
fn labels(row: &Row, column: u32) -> Labels {
    let mut labels = Labels::default();
    let mut into = 0;
    for paragraph in row.cells.get(&column).into_iter().flatten() {
        for (mark, text) in marked(paragraph) {
            into = mark.unwrap_or(into);
            let list = match into {
                1 => &mut labels.sdgs,
                2 => &mut labels.persons,
                _ => &mut labels.themes,
            };
            for entry in entries_of(text) {
                if !list.contains(&entry) {
                    list.push(entry);
                }
            }
        }
    }
    labels
}

/// What leads the goals, and what leads the persons.
const LEADS: [(usize, &str); 13] = [
    (1, "sdgs"),
    (1, "sdg"),
    (1, "odd"),
    (1, "ods"),
    (1, "أهداف التنمية المستدامة"),
    (1, "цур"),
    (1, "可持续发展目标"),
    (2, "affected persons"),
    (2, "personnes concernées"),
    (2, "personas afectadas"),
    (2, "الأشخاص المتأثرون"),
    (2, "затрагиваемые лица"),
    (2, "受影响者"),
];

/// A paragraph in pieces, each with what leads it.
fn marked(paragraph: &str) -> Vec<(Option<usize>, &str)> {
    let mut cuts: Vec<(usize, usize, usize)> = LEADS
        .iter()
        .filter_map(|(mark, words)| {
            let at = find_any_case(paragraph, words)?;
            let rest = paragraph[at..].char_indices().nth(words.chars().count())?;
            let colon = paragraph[at + rest.0..].trim_start().chars().next()?;
            let end = paragraph[at..].find(colon)? + at + colon.len_utf8();
            matches!(colon, ':' | '：').then_some((at, end, *mark))
        })
        .collect();
    cuts.sort_unstable();
    let mut pieces = Vec::new();
    let mut from = (0, None);
    for (at, end, mark) in cuts {
        if at < from.0 {
            continue;
        }
        pieces.push((from.1, &paragraph[from.0..at]));
        from = (end, Some(mark));
    }
    pieces.push((from.1, &paragraph[from.0..]));
    pieces
}

/// The entries of a cell.
fn entries(row: &Row, column: u32) -> Vec<String> {
    row.cells.get(&column).into_iter().flatten().flat_map(|text| entries_of(text)).collect()
}

/// The entries of a paragraph, which stand behind dashes. "10 - Reduced inequalities" is one entry.
fn entries_of(paragraph: &str) -> Vec<String> {
    let dashed = paragraph.trim().strip_prefix(['-', '•', '–']);
    let mut entries: Vec<String> = Vec::new();
    let mut number: Option<&str> = None;
    for piece in dashed.unwrap_or(paragraph).split(if dashed.is_some() { " - " } else { "\n" }) {
        let piece = piece.trim();
        if dashed.is_some() && !piece.is_empty() && piece.bytes().all(|b| b.is_ascii_digit()) {
            number = Some(piece);
        } else if !piece.is_empty() {
            entries.push(number.take().map_or(piece.to_owned(), |number| format!("{number} - {piece}")));
        }
    }
    entries
}
