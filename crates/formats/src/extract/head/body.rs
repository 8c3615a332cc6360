//! The body that made a document, by its symbol or its name on the first page.

use std::sync::LazyLock;

use suivi_kernel::vocab::{Body, BodyFamily, bodies, body as by_code, resolve_body};

use super::super::mark::mark;
use super::super::wording::plain;

/// The body that a symbol belongs to, or that the first lines name.
pub(in crate::extract) fn body(
    symbol: Option<&str>,
    title: Option<&str>,
    beginning: &[&str],
) -> Option<&'static Body> {
    symbol.and_then(of_symbol).or_else(|| title.and_then(named)).or_else(|| {
        let lines =
            beginning.iter().take(30).filter(|line| mark(line).0.is_none() && line.chars().count() < 250);
        lines.copied().find_map(named)
    })
}

/// Bodies whose documents have symbols of their own; the Council's are shared by many.
fn of_symbol(symbol: &str) -> Option<&'static Body> {
    let has_it = |body: &&Body| {
        body.symbol_prefix
            .as_deref()
            .is_some_and(|prefix| prefix != "A/HRC/" && prefix.len() > 2 && begins_with(symbol, prefix))
    };
    bodies().iter().filter(has_it).max_by_key(|body| body.symbol_prefix.as_deref().map_or(0, str::len))
}

fn begins_with(symbol: &str, prefix: &str) -> bool {
    let is_whole = |rest: &str| prefix.ends_with('/') || !rest.starts_with(|c: char| c.is_ascii_alphabetic());
    symbol.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
        && is_whole(&symbol[prefix.len()..])
}

/// A body's name made plain; of a mandate the subject alone, which follows its title in every case.
struct Name {
    words: String,
    title: Option<&'static str>,
    body: &'static Body,
}

/// The beginnings of the titles of mandates, plain.
const TITLES: [&str; 14] = [
    "special rapporteur",
    "independent expert",
    "working group",
    "rapporteur spécial",
    "expert indépendant",
    "groupe de travail",
    "relator especial",
    "experto independiente",
    "grupo de trabajo",
    "специальн",
    "независим",
    "рабоч",
    "المقرر الخاص",
    "الخبير المستقل",
];

static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let is_one = |body: &&'static Body| {
        !matches!(body.family, BodyFamily::National | BodyFamily::Sdg | BodyFamily::Ohchr)
            && body.code != "SP"
    };
    let mut names: Vec<Name> = bodies().iter().filter(is_one).flat_map(names_of).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    names
});

fn names_of(body: &'static Body) -> Vec<Name> {
    let of = |name: &String| {
        let whole = plain(name.split(['(', '（']).next().unwrap_or(name));
        let Some(title) = TITLES.into_iter().find(|title| body.mandate.is_some() && whole.starts_with(title))
        else {
            return Name { words: whole, title: None, body };
        };
        // In Russian the title has a second word.
        let rest = whole[title.len()..].trim_start_matches(char::is_alphabetic).trim_start();
        let words = ["докладчик ", "эксперт ", "группа "]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
            .unwrap_or(rest);
        Name { words: words.to_owned(), title: Some(title), body }
    };
    body.names.0.values().map(of).filter(|name| name.words.chars().count() > 3).collect()
}

/// The body that a line names: the whole line, or the longest name in it.
fn named(line: &str) -> Option<&'static Body> {
    if let Some(body) =
        resolve_body(line).filter(|body| line.len() > 6 && body.family != BodyFamily::National)
    {
        return Some(body);
    }
    let plain = masculine(&plain(line));
    let names_it = |name: &&Name| {
        name.title.is_none_or(|title| plain.contains(title)) && begins_a_word(&plain, &name.words)
    };
    if let Some(name) = NAMES.iter().find(names_it) {
        return Some(name.body);
    }
    of_mandate(line, &plain)
}

fn begins_a_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let begins =
            words.starts_with(|c: char| c >= '\u{600}') || !before.is_some_and(char::is_alphanumeric);
        let after = text[at + words.len()..].chars().next();
        begins && (words.ends_with(|c: char| c >= '\u{600}') || !after.is_some_and(char::is_alphanumeric))
    })
}

/// A mandate under its long title in English, or special procedures in general.
fn of_mandate(line: &str, plain: &str) -> Option<&'static Body> {
    let title = TITLES.iter().find(|title| plain.contains(**title))?;
    let begin = line.to_lowercase().find(title).filter(|begin| line.is_char_boundary(*begin));
    let words: Vec<&str> = begin.map(|begin| line[begin..].split(' ').collect()).unwrap_or_default();
    let known = (3..=words.len().min(30)).rev().find_map(|count| resolve_body(&words[..count].join(" ")));
    let reports = ["report", "rapport", "informe", "доклад", "تقرير"].iter().any(|word| plain.contains(word));
    // Many working groups are not of the special procedures.
    let is_one = !["group", "grup", "рабоч"].iter().any(|word| title.contains(word));
    known.or_else(|| (reports && is_one).then(|| by_code("SP")).flatten())
}

/// Titles of women as those of men, as the vocabulary has them.
fn masculine(plain: &str) -> String {
    [
        ("rapporteuse spéciale", "rapporteur spécial"),
        ("experte indépendante", "expert indépendant"),
        ("relatora especial", "relator especial"),
        ("experta independiente", "experto independiente"),
        ("المقررة الخاصة المعنية", "المقرر الخاص المعني"),
        ("المقررة الخاصة", "المقرر الخاص"),
        ("الخبيرة المستقلة المعنية", "الخبير المستقل المعني"),
        ("الخبيرة المستقلة", "الخبير المستقل"),
    ]
    .iter()
    .fold(plain.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Option<&'static str> {
        body(None, None, &[line]).map(|body| body.code.as_str())
    }

    #[test]
    fn a_body_is_known_by_its_symbol() {
        for (symbol, code) in [
            ("CEDAW/C/XSA/CO/4", "CEDAW"),
            ("CAT/OP/XSA/1", "SPT"),
            ("CAT/C/XSA/CO/4", "CAT"),
            ("E/C.12/XSA/CO/2", "CESCR"),
            ("CRI(2022)12", "ECRI"),
            ("GREVIO/Inf(2024)3", "GREVIO"),
        ] {
            assert_eq!(body(Some(symbol), None, &[]).map(|body| body.code.as_str()), Some(code), "{symbol}");
        }
        assert!(body(Some("A/HRC/64/12/Add.1"), None, &[]).is_none());
    }

    #[test]
    fn a_body_is_known_by_its_name_in_six_languages() {
        for (line, code) in [
            ("Committee on the Elimination of Discrimination against Women", "CEDAW"),
            ("Comité des droits de l’homme", "CCPR"),
            ("Observaciones finales del Comité contra la Tortura", "CAT"),
            ("Комитет по правам инвалидов", "CRPD"),
            ("儿童权利委员会", "CRC"),
            ("لجنة القضاء على التمييز العنصري", "CERD"),
            (
                "Report of the Special Rapporteur on the right to education on her visit to Sama",
                "SR-EDUCATION",
            ),
            (
                "Rapport de la Rapporteuse spéciale sur le droit à l’éducation sur sa visite à Sama",
                "SR-EDUCATION",
            ),
            ("Доклад Специального докладчика по вопросу о праве на образование", "SR-EDUCATION"),
            ("African Commission on Human and Peoples’ Rights", "ACHPR"),
            ("Corte Interamericana de Derechos Humanos", "IACtHR"),
            ("European Commission against Racism and Intolerance (ECRI)", "ECRI"),
        ] {
            assert_eq!(found(line), Some(code), "{line}");
        }
        assert_eq!(found("Ministry of Tides"), None);
    }
}
