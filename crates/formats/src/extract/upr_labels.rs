//! The labels that a thematic list gives to a recommendation: themes, goals, persons concerned.

use super::Labels;
use super::rows::Row;

impl Labels {
    /// Takes in other labels, each once.
    pub fn unite(&mut self, more: Labels) {
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

/// Where words stand in a text, whatever the size of their letters.
pub fn find_any_case(text: &str, words: &str) -> Option<usize> {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let holds = |at: &usize| {
        let mut here = text[*at..].chars().map(lower);
        words.chars().all(|c| here.next() == Some(c))
    };
    text.char_indices().map(|(at, _)| at).find(holds)
}

/// The labels of a cell that holds themes, then "SDGs:" and goals, then "Affected persons:" and persons.
pub fn labels(row: &Row, column: u32) -> Labels {
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
pub fn entries(row: &Row, column: u32) -> Vec<String> {
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
