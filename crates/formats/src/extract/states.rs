//! Who made a recommendation: the names in brackets at its end.

use serde::{Deserialize, Serialize};
use suivi_kernel::vocab::resolve_state;

/// Somebody who made a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// The name as the document has it.
    pub label: String,
    /// The State, ISO 3166-1 alpha-3, where it is known.
    pub state: Option<String>,
}

/// A passage and who made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Who made it; none where no name stood behind it.
    pub askers: Vec<Asker>,
}

/// Splits the names of recommending States off a text; a text in which names stand at several places is as many parts.
pub fn split_askers(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut begin = 0;
    let mut rest = 0;
    while let Some(open) = text[rest..].find('(').map(|at| at + rest) {
        let Some(close) = closing(text, open) else { break };
        let inside = &text[open + 1..close];
        rest = close + 1;
        let Some(names) = names(inside) else { continue };
        let words = tidy(&text[begin..open]);
        match parts.last_mut() {
            Some(last) if words.is_empty() => last.askers.extend(names),
            _ if ends_a_part(&text[rest..]) => {
                parts.push(Part { text: words, askers: names });
            }
            _ => continue,
        }
        begin = rest;
    }
    let left = tidy(&text[begin..]);
    match parts.last_mut() {
        None => parts.push(Part { text: left, askers: Vec::new() }),
        Some(_) if left.chars().filter(|c| c.is_alphabetic()).count() < 8 => {}
        Some(_) => parts.push(Part { text: left, askers: Vec::new() }),
    }
    parts
}

/// Where the bracket closes that opens at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text[open..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at);
        }
    }
    None
}

/// Whether a part may end here: nothing follows, or a sign that closes it, or further names.
fn ends_a_part(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with([';', '.', ',', '(', ':']) || rest.starts_with("and ")
}

fn tidy(text: &str) -> String {
    let text = text.trim().trim_start_matches([';', ',', '.', ':']).trim();
    let text = text.strip_prefix("and ").unwrap_or(text);
    text.trim_end_matches([';', ',', ':']).trim().to_owned()
}

/// The States that a bracket names, if it names nothing but States.
fn names(inside: &str) -> Option<Vec<Asker>> {
    let inside = inside.trim();
    if inside.is_empty() || inside.len() > 900 {
        return None;
    }
    if let Some(whole) = known(inside) {
        return Some(vec![whole]);
    }
    let pieces: Vec<&str> = inside
        .split([',', ';', '/'])
        .flat_map(|piece| {
            // "Bosnia and Herzegovina" is one name, "France and Italy" are two.
            if known(piece).is_some() { vec![piece] } else { piece.split(" and ").collect() }
        })
        .map(str::trim)
        .map(|piece| piece.strip_prefix("and ").unwrap_or(piece).trim())
        .filter(|piece| !piece.is_empty())
        .collect();
    let found: Vec<Option<Asker>> = pieces.iter().map(|piece| known(piece)).collect();
    let right = found.iter().flatten().count();
    if right == 0 || right * 2 < pieces.len() {
        return None;
    }
    Some(
        pieces
            .iter()
            .zip(found)
            .map(|(piece, found)| found.unwrap_or_else(|| Asker { label: (*piece).to_owned(), state: None }))
            .collect(),
    )
}

fn known(label: &str) -> Option<Asker> {
    let label = label.trim().trim_end_matches(['.', ';']).trim();
    let bare = label.strip_prefix("the ").or_else(|| label.strip_prefix("The ")).unwrap_or(label);
    let state = resolve_state(label).known().or_else(|| resolve_state(bare).known())?;
    Some(Asker { label: label.to_owned(), state: Some(state.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(String, Vec<String>)> {
        let codes = |part: Part| {
            (part.text, part.askers.into_iter().map(|asker| asker.state.unwrap_or(asker.label)).collect())
        };
        split_askers(text).into_iter().map(codes).collect()
    }

    #[test]
    fn the_names_at_the_end_are_split_off() {
        let one = shown("Ratify the Convention (CED) (Portugal) (Israel);");
        assert_eq!(
            one,
            [("Ratify the Convention (CED)".to_owned(), vec!["PRT".to_owned(), "ISR".to_owned()])]
        );
        let many = shown("Open a register (Bosnia and Herzegovina, France and Italy).");
        assert_eq!(many[0].1, ["BIH", "FRA", "ITA"]);
    }

    #[test]
    fn a_number_that_holds_several_requests_is_several_parts() {
        let parts = shown("Take steps (Italy); to train judges (Mexico); to report (Chile, Peru).");
        assert_eq!(parts.len(), 3);
        assert_eq!(parts[1], ("to train judges".to_owned(), vec!["MEX".to_owned()]));
    }
}
