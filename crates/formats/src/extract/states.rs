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
    // Names within a sentence, "ratify (Italy) without delay (Peru)", are of all who made it.
    let mut within: Vec<Asker> = Vec::new();
    while let Some(open) = text[rest..].find(['(', '（']).map(|at| at + rest) {
        let Some(close) = closing(text, open) else {
            // A bracket that never closes does not take the names behind it away.
            rest = open + text[open..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let size = |at: usize| text[at..].chars().next().map_or(1, char::len_utf8);
        let inside = &text[open + size(open)..close];
        rest = close + size(close);
        let Some(names) = names_of(inside) else { continue };
        let words = tidy(&text[begin..open]);
        match parts.last_mut() {
            Some(last) if words.is_empty() => last.askers.extend(names),
            _ if ends_a_part(&text[rest..]) => {
                let askers = within.drain(..).chain(names).collect();
                parts.push(Part { text: words, askers: once(askers) });
            }
            _ => {
                within.extend(names);
                continue;
            }
        }
        begin = rest;
    }
    let left = tidy(&text[begin..]);
    match parts.last_mut() {
        None => parts.push(Part { text: left, askers: once(within) }),
        Some(_) if left.chars().filter(|c| c.is_alphabetic()).count() < 8 => {}
        Some(_) => parts.push(Part { text: left, askers: once(within) }),
    }
    parts
}

/// Each name once, in the order of their first mention.
fn once(askers: Vec<Asker>) -> Vec<Asker> {
    let mut single: Vec<Asker> = Vec::new();
    for asker in askers {
        if !single.contains(&asker) {
            single.push(asker);
        }
    }
    single
}

/// The longest bracket that may hold names, and the longest name, in bytes.
const LONGEST_BRACKET: usize = 1_800;
const LONGEST_NAME: usize = 160;

/// Where the bracket closes that opens at `open`; one that holds more than names can does not count.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text[open..].char_indices().take_while(|(at, _)| *at <= LONGEST_BRACKET) {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at);
        }
    }
    None
}

/// Words for "and" between two names, or two requests; in Arabic the word is one with what follows.
const AND: [&str; 6] = ["and ", "et ", "y ", "e ", "и ", "و"];

/// Whether a part may end here: nothing follows, or a sign that closes it, or further names.
fn ends_a_part(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty()
        || rest.starts_with([';', '.', ',', '(', ':', '；', '。', '，', '、', '（', '：', '؛', '،'])
        || AND.iter().any(|and| rest.starts_with(and))
        // Requests of several States are set one behind the other: "(Italy)/Ratify".
        || rest.strip_prefix('/').is_some_and(|next| next.trim_start().starts_with(char::is_uppercase))
}

fn tidy(text: &str) -> String {
    let signs = [';', ',', '.', ':', '/', '；', '。', '，', '、', '：', '؛', '،'];
    let text = text.trim().trim_start_matches(signs).trim();
    let text = AND[..5].iter().find_map(|and| text.strip_prefix(and)).unwrap_or(text);
    text.trim_end_matches([';', ',', ':', '；', '，', '、', '：', '؛', '،']).trim().to_owned()
}

/// The States that a text names, if it names nothing but States.
pub fn names_of(text: &str) -> Option<Vec<Asker>> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST_BRACKET {
        return None;
    }
    if let Some(whole) = known(text) {
        return Some(vec![whole]);
    }
    let pieces = text.split([',', ';', '/', '،', '؛', '、', '，', '；']);
    let found: Vec<Asker> = pieces.flat_map(|piece| joined(piece.trim())).collect();
    let right = found.iter().filter(|asker| asker.state.is_some()).count();
    (right > 0 && right * 2 >= found.len()).then_some(found)
}

/// The names in a piece without commas. "Bosnia and Herzegovina" is one name, "France and Italy" are two: as many words
/// as make a name are one.
fn joined(piece: &str) -> Vec<Asker> {
    let piece = AND[..5].iter().find_map(|and| piece.strip_prefix(and)).unwrap_or(piece).trim();
    if piece.is_empty() {
        return Vec::new();
    }
    if let Some(one) = known(piece).or_else(|| known(piece.strip_prefix('و')?)) {
        return vec![one];
    }
    let cuts = [" and ", " et ", " y ", " e ", " и ", " و", "和", " & "];
    let mut at: Vec<(usize, usize)> =
        cuts.iter().flat_map(|cut| piece.match_indices(cut).map(|(at, cut)| (at, at + cut.len()))).collect();
    at.retain(|(end, _)| *end <= LONGEST_NAME);
    at.sort_unstable();
    // The longest name at the beginning that is known, or else what stands before the first cut.
    let longest = at.iter().rev().find_map(|(end, next)| Some((known(&piece[..*end])?, *next)));
    let first = longest.or_else(|| at.first().map(|(end, next)| (unknown(&piece[..*end]), *next)));
    match first {
        Some((one, next)) => std::iter::once(one).chain(joined(&piece[next..])).collect(),
        None => vec![unknown(piece)],
    }
}

fn unknown(label: &str) -> Asker {
    Asker { label: label.trim().to_owned(), state: None }
}

fn known(label: &str) -> Option<Asker> {
    if label.len() > LONGEST_NAME {
        return None;
    }
    // A mark of a note may stand behind a name.
    let label =
        label.trim().trim_end_matches(|c: char| matches!(c, '.' | ';' | '*') || c.is_ascii_digit()).trim();
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
    fn requests_set_behind_a_stroke_are_parts_and_names_within_a_sentence_are_of_all_who_made_it() {
        let parts = shown("Consider joining the Statute (Greece)/Join the Statute (Estonia, Mali)");
        assert_eq!(parts[0], ("Consider joining the Statute".to_owned(), vec!["GRC".to_owned()]));
        assert_eq!(parts[1].1, ["EST", "MLI"]);
        let one = shown("Consider opening (Finland)/open a house (Chile) for boats (Peru)");
        assert_eq!(one.len(), 1);
        assert_eq!(one[0].1, ["FIN", "CHL", "PER"]);
    }

    #[test]
    fn names_stand_in_brackets_in_six_languages() {
        for (text, words) in [
            ("Ouvrir un registre (Bosnie-Herzégovine, France et Italie) ;", "Ouvrir un registre"),
            ("Abrir un registro (Bosnia y Herzegovina, Francia e Italia);", "Abrir un registro"),
            ("فتح سجل (البوسنة والهرسك وفرنسا وإيطاليا)؛", "فتح سجل"),
            ("Открыть реестр (Босния и Герцеговина, Франция и Италия);", "Открыть реестр"),
            ("建立登记册（波斯尼亚和黑塞哥维那、法国和意大利）；", "建立登记册"),
            ("建立登记册(波斯尼亚和黑塞哥维那)(法国)(意大利)；", "建立登记册"),
        ] {
            let codes = ["BIH", "FRA", "ITA"].map(str::to_owned).to_vec();
            assert_eq!(shown(text), [(words.to_owned(), codes)]);
        }
    }

    #[test]
    fn a_number_that_holds_several_requests_is_several_parts() {
        let parts = shown("Take steps (Italy); to train judges (Mexico); to report (Chile, Peru).");
        assert_eq!(parts.len(), 3);
        assert_eq!(parts[1], ("to train judges".to_owned(), vec!["MEX".to_owned()]));
    }
}
