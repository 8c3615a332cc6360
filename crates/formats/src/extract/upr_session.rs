//! Which session of the Working Group a sentence names, in the six languages: "held its thirty-fourth session".

/// The number of the session named in a sentence.
pub fn session_in(text: &str) -> Option<u16> {
    let text = super::upr_words::spoken(text);
    // A heading names the session in the first case.
    let text = text.replace("ая сессия", "ую сессию").replace("ья сессия", "ью сессию");
    of_digits(&text).or_else(|| of_chinese(&text)).or_else(|| of_words(&text))
}

/// "34.º período de sesiones", "34-ю сессию", "第34届会议", "34th session".
fn of_digits(text: &str) -> Option<u16> {
    let marks = ["período de sesiones", "session", "сесси", "届会议"];
    marks.iter().find_map(|mark| {
        let before = text[..text.find(mark)?].trim_end();
        let from = before.char_indices().rev().find(|(_, c)| c.is_ascii_digit())?.0;
        let is_near = before[from + 1..].chars().count() <= 4 && !before[from + 1..].contains([' ', ',']);
        let digits = before[..=from].rsplit(|c: char| !c.is_ascii_digit()).next()?;
        let is_alone = !before[..=from].trim_end_matches(digits).ends_with(['/', '.']);
        (is_near && is_alone).then(|| digits.parse().ok()).flatten().filter(is_session)
    })
}

/// "第三十四届会议".
fn of_chinese(text: &str) -> Option<u16> {
    let before = &text[..text.find("届")?];
    let number = &before[before.rfind('第')? + '第'.len_utf8()..];
    let digit = |c: char| "一二三四五六七八九".chars().position(|known| known == c).map(|at| at as u16 + 1);
    let value = match number.split_once('十') {
        Some((tens, units)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens.chars().next()?)? };
            let units = units.chars().next().map_or(Some(0), digit)?;
            tens * 10 + units
        }
        None => digit(number.chars().next()?)?,
    };
    Some(value).filter(is_session)
}

fn is_session(number: &u16) -> bool {
    (1..100).contains(number)
}

/// Ordinal numbers below twenty, as their words begin; a longer one stands before one it begins like.
const UNITS: [(u16, [&str; 4]); 19] = [
    (1, ["first", "première", "первую", "الأول"]),
    (2, ["second", "deuxième", "вторую", "الثاني"]),
    (3, ["third", "troisième", "третью", "الثالث"]),
    (4, ["fourth", "quatrième", "четвертую", "الرابع"]),
    (5, ["fifth", "cinquième", "пятую", "الخامس"]),
    (6, ["sixth", "sixième", "шестую", "السادس"]),
    (7, ["seventh", "septième", "седьмую", "السابع"]),
    (8, ["eighth", "huitième", "восьмую", "الثامن"]),
    (9, ["ninth", "neuvième", "девятую", "التاسع"]),
    (10, ["tenth", "dixième", "десятую", "العاشر"]),
    (11, ["eleventh", "onzième", "одиннадцатую", "الحادية عشرة"]),
    (12, ["twelfth", "douzième", "двенадцатую", "الثانية عشرة"]),
    (13, ["thirteenth", "treizième", "тринадцатую", "الثالثة عشرة"]),
    (14, ["fourteenth", "quatorzième", "четырнадцатую", "الرابعة عشرة"]),
    (15, ["fifteenth", "quinzième", "пятнадцатую", "الخامسة عشرة"]),
    (16, ["sixteenth", "seizième", "шестнадцатую", "السادسة عشرة"]),
    (17, ["seventeenth", "dix-septième", "семнадцатую", "السابعة عشرة"]),
    (18, ["eighteenth", "dix-huitième", "восемнадцатую", "الثامنة عشرة"]),
    (19, ["nineteenth", "dix-neuvième", "девятнадцатую", "التاسعة عشرة"]),
];

/// Tens: alone, and before or behind a unit.
const TENS: [(u16, [&str; 8]); 4] = [
    (20, ["twentieth", "vingtième", "двадцатую", "العشرين", "twenty", "vingt", "двадцать", "العشرون"]),
    (30, ["thirtieth", "trentième", "тридцатую", "الثلاثين", "thirty", "trente", "тридцать", "الثلاثون"]),
    (40, ["fortieth", "quarantième", "сороковую", "الأربعين", "forty", "quarante", "сорок", "الأربعون"]),
    (
        50,
        ["fiftieth", "cinquantième", "пятидесятую", "الخمسين", "fifty", "cinquante", "пятьдесят", "الخمسون"],
    ),
];

/// The words nearest to the word for a session; in Arabic they follow it.
fn of_words(text: &str) -> Option<u16> {
    if let Some(at) = ["دورته ", "الدورة "].iter().find_map(|word| text.find(word).map(|at| at + word.len()))
    {
        let after: Vec<&str> = text[at..].split_whitespace().take(3).collect();
        return number(&after.join(" "));
    }
    let at = ["session", "сессию"].iter().find_map(|word| text.find(word))?;
    let before: Vec<&str> = text[..at].split_whitespace().collect();
    number(&before[before.len().saturating_sub(3)..].join(" "))
}

fn number(words: &str) -> Option<u16> {
    let words = words.replace(['-', ','], " ");
    let holds = |part: &str| {
        let part = part.replace('-', " ");
        let starts = words.split(' ').any(|word| word.trim_start_matches('و').starts_with(&part));
        starts || part.contains(' ') && words.contains(&part)
    };
    // "unième" is the first behind a ten.
    let unit =
        UNITS.iter().rev().find(|(_, names)| names.iter().any(|name| holds(name))).map(|(number, _)| *number);
    let unit = unit.or_else(|| (words.contains("unième")).then_some(1));
    let ten = TENS.iter().find(|(_, names)| names.iter().any(|name| holds(name))).map(|(number, _)| *number);
    match (ten, unit) {
        (Some(ten), Some(unit)) if unit < 10 => Some(ten + unit),
        (Some(ten), _) => Some(ten),
        (None, unit) => unit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_told_in_six_languages() {
        for (text, session) in [
            (
                "established in accordance with resolution 5/1, held its thirty-fourth session from 4 to 15 May",
                34,
            ),
            ("resolution 5/1 of 18 June 2007, held its twentieth session from 27 October", 20),
            ("held its seventh session from 8 to 19 February", 7),
            ("a tenu sa trente-quatrième session du 4 au 15 mai", 34),
            ("a tenu sa vingt et unième session", 21),
            ("a tenu sa dix-neuvième session", 19),
            ("celebró su 34º período de sesiones del 4 al 15 de mayo", 34),
            ("celebró su 34.º período de sesiones", 34),
            ("провела свою тридцать четвертую сессию 4–15 мая", 34),
            ("провела свою двадцатую сессию", 20),
            ("Пятьдесят вторая сессия", 52),
            ("Сорок третья сессия", 43),
            ("第5/1号决议设立的普遍定期审议工作组举行了第三十四届会议", 34),
            ("第二十届会议", 20),
            ("عقد الفريق العامل دورته الرابعة والثلاثين في الفترة", 34),
            ("عقد الفريق العامل دورته العشرين", 20),
        ] {
            assert_eq!(session_in(text), Some(session), "{text}");
        }
        assert_eq!(session_in("The Working Group adopted the report"), None);
    }
}
