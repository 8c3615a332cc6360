//! Thematic lists and matrices of recommendations: a table with the position, the themes, the goals and the persons
//! concerned of each. A recommendation that stands under several themes is one, with the labels of all.

use std::collections::BTreeMap;

use suivi_kernel::vocab::{Position, recognise_symbol};

use super::number::{Numbered, numbered};
use super::rows::{Piece, Row, pieces};
use super::states::{names_of, split_askers};
use super::upr_columns::Columns;
use super::upr_labels::{entries, find_any_case, labels};
use super::upr_positions::answered;
use super::upr_words::spoken;
use super::{Candidate, Reason};
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
