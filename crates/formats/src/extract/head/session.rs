//! The session of a body, as a number.

use suivi_kernel::Language;

use super::super::mark::western;
use super::super::wording::{Sense, Words, plain};

/// The number of the session that the first lines or a note name.
pub(in crate::extract) fn session<'t>(lines: impl Iterator<Item = &'t str>, words: Words) -> Option<String> {
    lines.filter(|line| line.chars().count() < 600).find_map(|line| of_line(&plain(line), words))
}

fn of_line(line: &str, words: Words) -> Option<String> {
    let (begin, end) = words.find(Sense::Session, line)?;
    let language = words.0;
    let number = match language {
        Some(Language::Zh) => chinese(&line[..begin]),
        Some(Language::Ar) => in_words(&line[end..], ARABIC, 4),
        _ => before(&line[..begin], language),
    };
    number.filter(|number| (1..400).contains(number)).map(|number| number.to_string())
}

/// The number before the word: "51st", "51-я", or in words.
fn before(text: &str, language: Option<Language>) -> Option<u32> {
    let tail: Vec<&str> = text.split_whitespace().rev().take(5).collect();
    let digits = tail.iter().take(2).find_map(|word| {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        (digits.len() <= 3 && word.chars().count() <= digits.len() + 3).then(|| digits.parse().ok()).flatten()
    });
    let tail: String = tail.into_iter().rev().collect::<Vec<_>>().join(" ");
    digits.or_else(|| match language {
        Some(Language::Fr) => in_words(&tail.replace("quatre-vingt", "huitante "), FRENCH, 9),
        Some(Language::Es) => in_words(&tail, SPANISH, 9),
        Some(Language::Ru) => in_words(&tail, RUSSIAN, 9),
        _ => in_words(&tail.replace("one hundred", "hundred"), ENGLISH, 9),
    })
}

/// The sum of the numbers that words say, at the end of a text or, in Arabic, at its beginning.
fn in_words(text: &str, table: &[(&str, u32)], most: usize) -> Option<u32> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let value = |word: &str| {
        let bare = word.strip_prefix('و').unwrap_or(word);
        let of = |word: &str| {
            table
                .iter()
                .filter(|(stem, _)| word.starts_with(stem))
                .max_by_key(|(stem, _)| stem.len())
                .map(|(_, value)| *value)
        };
        of(word).or_else(|| of(bare))
    };
    let is_small = |word: &&str| matches!(*word, "and" | "et" | "y" | "и");
    let said = |words: &mut dyn Iterator<Item = &&str>| -> u32 {
        words.filter(|word| !is_small(word)).take(most).map_while(|word| value(word)).sum()
    };
    let sum =
        if std::ptr::eq(table, ARABIC) { said(&mut words.iter()) } else { said(&mut words.iter().rev()) };
    (sum > 0).then_some(sum)
}

/// "第五十四" and "第54".
fn chinese(text: &str) -> Option<u32> {
    let inside = text.rsplit('第').next()?.trim();
    let digits: String =
        inside.chars().filter_map(western).filter_map(|digit| char::from_digit(digit, 10)).collect();
    if !digits.is_empty() {
        return digits.parse().ok().filter(|_| inside.chars().count() == digits.len());
    }
    let mut sum = 0;
    let mut unit = 0;
    for c in inside.chars() {
        match "一二三四五六七八九".chars().position(|digit| digit == c) {
            Some(at) => unit = at as u32 + 1,
            None if c == '十' => sum += 10 * std::mem::take(&mut unit).max(1),
            None if c == '百' => sum += 100 * std::mem::take(&mut unit).max(1),
            None if c == '零' => {}
            None => return None,
        }
    }
    Some(sum + unit)
}

const ENGLISH: &[(&str, u32)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twent", 20),
    ("thirti", 30),
    ("thirty", 30),
    ("fort", 40),
    ("fifti", 50),
    ("fifty", 50),
    ("sixt", 60),
    ("sevent", 70),
    ("eight", 80),
    ("ninet", 90),
    ("hundred", 100),
];
const FRENCH: &[(&str, u32)] = &[
    ("premi", 1),
    ("uniè", 1),
    ("deuxi", 2),
    ("second", 2),
    ("trois", 3),
    ("quatr", 4),
    ("cinqu", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuv", 9),
    ("dix", 10),
    ("onz", 11),
    ("douz", 12),
    ("treiz", 13),
    ("quatorz", 14),
    ("quinz", 15),
    ("seiz", 16),
    ("vingt", 20),
    ("trent", 30),
    ("quarant", 40),
    ("cinquant", 50),
    ("soixant", 60),
    ("huitante", 80),
    ("cent", 100),
];
const SPANISH: &[(&str, u32)] = &[
    ("primer", 1),
    ("segund", 2),
    ("tercer", 3),
    ("cuart", 4),
    ("quint", 5),
    ("sext", 6),
    ("séptim", 7),
    ("octav", 8),
    ("noven", 9),
    ("décim", 10),
    ("undécim", 11),
    ("duodécim", 12),
    ("vigésim", 20),
    ("trigésim", 30),
    ("cuadragésim", 40),
    ("quincuagésim", 50),
    ("sexagésim", 60),
    ("septuagésim", 70),
    ("octogésim", 80),
    ("nonagésim", 90),
    ("centésim", 100),
];
const RUSSIAN: &[(&str, u32)] = &[
    ("перв", 1),
    ("втор", 2),
    ("трет", 3),
    ("четверт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сорок", 40),
    ("пятьдесят", 50),
    ("шестьдесят", 60),
    ("семьдесят", 70),
    ("восемьдесят", 80),
    ("девяност", 90),
    ("сто", 100),
];
const ARABIC: &[(&str, u32)] = &[
    ("الاولى", 1),
    ("الحادية", 1),
    ("الثانية", 2),
    ("الثالثة", 3),
    ("الرابعة", 4),
    ("الخامسة", 5),
    ("السادسة", 6),
    ("السابعة", 7),
    ("الثامنة", 8),
    ("التاسعة", 9),
    ("العاشرة", 10),
    ("عشرة", 10),
    ("العشر", 20),
    ("الثلاث", 30),
    ("الاربع", 40),
    ("الخمس", 50),
    ("الست", 60),
    ("السبع", 70),
    ("الثمان", 80),
    ("التسع", 90),
    ("المائة", 100),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_are_read_in_digits_and_in_words() {
        for (language, line, number) in [
            (Language::En, "Fifty-first session", "51"),
            (Language::En, "* Adopted by the Committee at its eighty-seventh session (2–6 May 2033).", "87"),
            (Language::En, "One hundred and fifth session", "105"),
            (Language::En, "87th session", "87"),
            (Language::Fr, "Cinquante et unième session", "51"),
            (Language::Fr, "Quatre-vingt-dix-septième session", "97"),
            (Language::Fr, "adoptées par le Comité à sa 87e session", "87"),
            (Language::Es, "54º período de sesiones", "54"),
            (Language::Es, "Quincuagésimo cuarto período de sesiones", "54"),
            (Language::Ru, "Пятьдесят четвертая сессия", "54"),
            (Language::Ru, "Приняты Комитетом на его восемьдесят седьмой сессии", "87"),
            (Language::Zh, "第五十四届会议", "54"),
            (Language::Zh, "* 委员会第八十七届会议通过。", "87"),
            (Language::Ar, "الدورة الرابعة والخمسون", "54"),
            (Language::Ar, "اعتمدتها اللجنة في دورتها السابعة والثمانين", "87"),
        ] {
            let found = session([line].into_iter(), Words(Some(language)));
            assert_eq!(found.as_deref(), Some(number), "{line}");
        }
        assert_eq!(session(["A working session was held"].into_iter(), Words(Some(Language::En))), None);
    }
}
