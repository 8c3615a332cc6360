//! Days as documents of the United Nations write them, in the six languages.

use chrono::NaiveDate;

use crate::extract::mark::western;
use crate::extract::wording::plain;

/// The first day that a text names.
pub(in crate::extract) fn day(text: &str) -> Option<NaiveDate> {
    let text: String =
        plain(text).chars().map(|c| western(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c)).collect();
    chinese(&text).or_else(|| spoken(&text)).or_else(|| iso(&text))
}

/// "2024-03-09" and "09.03.2024".
fn iso(text: &str) -> Option<NaiveDate> {
    let mut words = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '.')));
    words.find_map(|word| {
        let shapes = ["%Y-%m-%d", "%d.%m.%Y"];
        let word = word.trim_matches('.');
        (word.len() == 10)
            .then(|| shapes.iter().find_map(|shape| NaiveDate::parse_from_str(word, shape).ok()))
            .flatten()
    })
}

/// "2024年3月9日".
fn chinese(text: &str) -> Option<NaiveDate> {
    text.match_indices('年').find_map(|(at, _)| {
        let before = &text[..at];
        let begin = before.trim_end().char_indices().rev().take_while(|(_, c)| c.is_ascii_digit()).last()?.0;
        let year = before[begin..].trim().parse().ok()?;
        let (month, rest) = text[at + '年'.len_utf8()..].split_once('月')?;
        let (day, _) = rest.split_once(['日', '号'])?;
        valid(year, month.trim().parse().ok()?, day.trim().parse().ok()?)
    })
}

/// "9 March 2024", "March 9, 2024", "le 1er mars 2024", "9 de marzo de 2024", "9 марта 2024 года", "9 آذار/مارس 2024".
fn spoken(text: &str) -> Option<NaiveDate> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && *word != "de" && *word != "del")
        .collect();
    (0..words.len()).find_map(|at| {
        let month = month(words[at], words.get(at + 1).copied().unwrap_or_default())?;
        let before = at.checked_sub(1).and_then(|at| words.get(at)).and_then(|word| day_of(word));
        let after = words.get(at + 1..).unwrap_or_default();
        let year = |at: usize| after.get(at).and_then(|word| year(word));
        let next = after.first().and_then(|word| day_of(word));
        // The Levantine and the Western name of a month stand together in Arabic, of two words some.
        let year_soon = (0..4).find_map(year);
        match (before, next) {
            (Some(day), _) => valid(year_soon?, month, day),
            (None, Some(day)) => valid(year(1)?, month, day),
            _ => None,
        }
    })
}

fn day_of(word: &str) -> Option<u32> {
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    let ending = &word[digits.len()..];
    let is_ordinal = matches!(ending, "" | "er" | "st" | "nd" | "rd" | "th" | "º");
    digits.parse().ok().filter(|day| (1..=31).contains(day) && is_ordinal)
}

fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse().ok()).flatten().filter(|year| (1945..=2200).contains(year))
}

fn valid(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    (1945..=2200).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day)).flatten()
}

/// The names of the months as plain words: English, French, Spanish, Russian in the genitive, Arabic of both kinds.
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "enero", "января", "يناير"],
    &["february", "février", "fevrier", "febrero", "февраля", "شباط", "فبراير"],
    &["march", "mars", "marzo", "марта", "اذار", "مارس"],
    &["april", "avril", "abril", "апреля", "نيسان", "ابريل"],
    &["may", "mai", "mayo", "мая", "ايار", "مايو"],
    &["june", "juin", "junio", "июня", "حزيران", "يونيه", "يونيو"],
    &["july", "juillet", "julio", "июля", "تموز", "يوليه", "يوليو"],
    &["august", "août", "aout", "agosto", "августа", "اب", "اغسطس"],
    &["september", "septembre", "septiembre", "setiembre", "сентября", "ايلول", "سبتمبر"],
    &["october", "octobre", "octubre", "октября", "اكتوبر"],
    &["november", "novembre", "noviembre", "ноября", "نوفمبر"],
    &["december", "décembre", "diciembre", "декабря", "ديسمبر"],
];

/// The month a word names, from 1; two names of Arabic stand for two months each, told apart by the next word.
fn month(word: &str, next: &str) -> Option<u32> {
    match (word, next) {
        ("كانون", "الثاني") => return Some(1),
        ("تشرين", "الاول") => return Some(10),
        ("تشرين", "الثاني") => return Some(11),
        ("كانون", "الاول") => return Some(12),
        _ => {}
    }
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_six_languages_and_in_digits() {
        let wanted = NaiveDate::from_ymd_opt(2024, 10, 12);
        for text in [
            "Distr.: General 12 October 2024",
            "October 12, 2024",
            "le 12 octobre 2024",
            "12 de octubre de 2024",
            "12 октября 2024 года",
            "12 تشرين الأول/أكتوبر 2024",
            "١٢ تشرين الأول/أكتوبر ٢٠٢٤",
            "2024年10月12日",
            "2024-10-12",
            "12.10.2024",
        ] {
            assert_eq!(day(text), wanted, "{text}");
        }
        assert_eq!(day("4 كانون الأول/ديسمبر 2023"), NaiveDate::from_ymd_opt(2023, 12, 4));
        assert_eq!(day("4 كانون الثاني/يناير 2023"), NaiveDate::from_ymd_opt(2023, 1, 4));
        assert_eq!(day("5 تشرين الثاني/نوفمبر 2023"), NaiveDate::from_ymd_opt(2023, 11, 5));
        assert_eq!(day("le 1er mars 2024"), NaiveDate::from_ymd_opt(2024, 3, 1));
        for text in
            ["", "12 States may act in 2024", "31 February 2024", "session of May 2024", "99999年1月1日"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
