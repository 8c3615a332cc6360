//! The State a document is about: from its symbol, a line of its own, its title, or the documents it names.

use suivi_kernel::Language;
use suivi_kernel::vocab::{all_countries, invented_states, recognise_symbol, resolve_state};

use super::super::mark::mark;
use super::super::wording::plain;

/// The State, ISO 3166-1 alpha-3.
pub(in crate::extract) fn state(
    symbol: Option<&str>,
    title: Option<&str>,
    beginning: &[&str],
    head: &[String],
    language: Option<Language>,
) -> Option<String> {
    let of_symbol = symbol.map(str::to_owned);
    let of_line = || beginning.iter().take(30).find_map(|line| on_its_own(line));
    let of_title = || title.and_then(|title| inside(title, language));
    let of_other = || {
        let words = beginning.iter().flat_map(|line| line.split_whitespace());
        let symbols = words
            .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
            .filter(|word| word.contains('/'));
        symbols.filter_map(recognise_symbol).find_map(|symbol| symbol.state)
    };
    let of_first = || {
        let lines = head.iter().take(12).take_while(|line| mark(line).0.is_none());
        lines.filter(|line| line.chars().count() < 160).find_map(|line| inside(line, language))
    };
    of_symbol.or_else(of_title).or_else(of_line).or_else(of_other).or_else(of_first)
}

/// A line that is nothing but the name of a State.
fn on_its_own(line: &str) -> Option<String> {
    let bare = line.trim_matches(|c: char| !c.is_alphabetic() && c != ')').trim();
    known(bare)
}

fn known(label: &str) -> Option<String> {
    // Two or three capitals may be a code, and are rather a word of a title.
    let is_code = label.len() <= 3 && label.is_ascii();
    (!is_code).then(|| resolve_state(label).known()).flatten().map(str::to_owned)
}

/// The longest name of a State in a title; of two alike the later.
fn inside(title: &str, language: Option<Language>) -> Option<String> {
    let bare = title.trim().trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')' && c != '）');
    match language {
        Some(Language::Zh) => in_pieces(bare),
        Some(Language::Ru) => in_windows(bare).or_else(|| in_russian(bare)),
        _ => in_windows(bare),
    }
}

/// Chinese does not part its words.
fn in_pieces(title: &str) -> Option<String> {
    let places: Vec<usize> = title.char_indices().map(|(at, _)| at).chain([title.len()]).collect();
    (2..=16).rev().find_map(|count| {
        let pieces = places.windows(count + 1).rev().map(|place| &title[place[0]..place[count]]);
        pieces.filter(|piece| !piece.contains(|c: char| c.is_ascii_alphabetic())).find_map(known)
    })
}

fn in_windows(title: &str) -> Option<String> {
    let title = title.get(..600).unwrap_or(title);
    let places = words(title);
    (1..=10).rev().find_map(|count| {
        places.windows(count).rev().find_map(|window| {
            let (begin, end) = (window.first()?.0, window.last()?.1);
            let label = title.get(begin..end)?;
            known(label).or_else(|| label.strip_prefix('ل').and_then(after_to))
        })
    })
}

/// The Arabic "to" and "of" join the name; with its article they leave one letter out.
fn after_to(rest: &str) -> Option<String> {
    known(rest).or_else(|| rest.strip_prefix('ل').and_then(|rest| known(&format!("ال{rest}"))))
}

/// Where the words of a text begin and end; what an apostrophe joins begins twice.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begin = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let parts =
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '/' | '–' | '*' | '“' | '”' | '«' | '»');
        match begin {
            None if !parts => begin = Some(at),
            Some(from) if parts => {
                found.push((from, at));
                begin = None;
            }
            Some(from) if matches!(c, '\'' | '’') && at - from <= 2 => begin = Some(at + c.len_utf8()),
            _ => {}
        }
    }
    found
}

/// Russian bends the names of States: words are compared without their endings.
fn in_russian(title: &str) -> Option<String> {
    let stems = |text: &str| -> Vec<String> {
        plain(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(stem).collect()
    };
    let wanted = stems(title);
    let has = |name: &[String]| !name.is_empty() && wanted.windows(name.len()).any(|window| window == name);
    let named = all_countries().iter().chain(invented_states()).filter_map(|country| {
        let name = country.names.get(Language::Ru)?;
        let plain = name.split('(').next().unwrap_or(name);
        [stems(name), stems(plain)]
            .into_iter()
            .filter(|name| has(name))
            .map(|name| name.concat().len())
            .max()
            .map(|length| (length, &country.iso3))
    });
    named.max_by_key(|(length, _)| *length).map(|(_, iso3)| iso3.clone()).or_else(|| short_name(title))
}

/// A short name in another case: its ending is taken for that of the first case.
fn short_name(title: &str) -> Option<String> {
    words(title).into_iter().rev().find_map(|(begin, end)| {
        let word = &title[begin..end];
        let base = stem(&word.to_lowercase());
        let is_name = word.starts_with(char::is_uppercase) && base.chars().count() >= 3;
        is_name
            .then(|| {
                ["", "а", "я", "ия", "о", "ы", "ь"]
                    .iter()
                    .find_map(|ending| known(&format!("{base}{ending}")))
            })
            .flatten()
    })
}

/// The endings of Russian names and adjectives, the longest first.
const ENDINGS: [&str; 36] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ах", "ях", "ой", "ей", "ую", "юю", "ая", "яя",
    "ое", "ее", "ые", "ие", "ых", "их", "ов", "ев", "ию", "ия", "ии", "а", "я", "ы", "и", "о", "е", "у", "ю",
    "ь",
];

/// A Russian word without its ending.
fn stem(word: &str) -> String {
    let bare = |ending: &str| word.strip_suffix(ending).filter(|base| base.chars().count() >= 3);
    ENDINGS.iter().find_map(|ending| bare(ending)).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_is_found_in_titles_of_six_languages() {
        for (language, title, wanted) in [
            (
                Language::En,
                "Concluding observations on the combined fourth and fifth periodic reports of Sama*",
                "XSA",
            ),
            (Language::En, "Visit to the Democratic Republic of the Congo", "COD"),
            (
                Language::Fr,
                "Observations finales concernant le rapport de l’Azerbaïdjan valant cinquième rapport",
                "AZE",
            ),
            (Language::Fr, "Visite en République de Sama", "XSA"),
            (Language::Es, "Observaciones finales sobre el cuarto informe periódico de Sama", "XSA"),
            (Language::Ru, "Заключительные замечания по четвертому периодическому докладу Самы", "XSA"),
            (Language::Ru, "Посещение Республики Сама", "XSA"),
            (Language::Ru, "Заключительные замечания по седьмому периодическому докладу Беларуси", "BLR"),
            (Language::Zh, "关于萨马第四次和第五次合并定期报告的结论性意见", "XSA"),
            (Language::Ar, "الملاحظات الختامية بشأن التقرير الدوري الرابع لسما", "XSA"),
            (Language::Ar, "الملاحظات الختامية بشأن التقرير الدوري الرابع للفلبين", "PHL"),
        ] {
            let found = state(None, Some(title), &[], &[], Some(language));
            assert_eq!(found.as_deref(), Some(wanted), "{title}");
        }
        assert_eq!(state(None, Some("Chinese"), &[], &[], Some(Language::Zh)), None);
        assert_eq!(state(None, Some("List of issues on tides"), &[], &[], Some(Language::En)), None);
    }
}
