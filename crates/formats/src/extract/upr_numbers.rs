//! The numbers by which a text refers to recommendations: lists and ranges, one by one.

use super::number::digits;

/// How many numbers one range may stand for, and one text may name.
const MOST: u32 = 400;
const MOST_IN_A_TEXT: usize = 1_000;

/// A number of a recommendation: its paragraph, where it is named, and its item.
pub type Number = (Option<u32>, u32);

/// A number as it is written.
pub fn written((paragraph, item): Number) -> String {
    paragraph.map_or_else(|| item.to_string(), |paragraph| format!("{paragraph}.{item}"))
}

/// The list of numbers with which a text begins ("115.1–115.12, 115.14 and 115.20", "5, 7 and 9-11"), and the rest of it.
pub fn list(text: &str) -> (Vec<Number>, &str) {
    let mut numbers: Vec<Number> = Vec::new();
    let mut rest = text;
    while let Some((number, after)) = one(rest) {
        numbers.push(number);
        rest = after;
        // A range goes on from the number before it.
        if let Some((last, after)) = range_end(rest)
            && let Some(first) = numbers.last().copied()
            && (last.0.is_none() || last.0 == first.0)
            && last.1 > first.1
            && last.1 - first.1 <= MOST
        {
            numbers.extend((first.1 + 1..=last.1).map(|item| (first.0, item)));
            rest = after;
        }
        if numbers.len() > MOST_IN_A_TEXT {
            break;
        }
        let Some(after) = between(rest) else { break };
        if one(after).is_none() {
            break;
        }
        rest = after;
    }
    (numbers, rest)
}

/// One number, of one level or two, at the beginning of a text. An amount is none.
fn one(text: &str) -> Option<(Number, &str)> {
    let text = text.trim_start_matches(['(', '№', ' ', '\t']);
    let (first, rest) = digits(text)?;
    let two = rest.strip_prefix(['.', '．']).and_then(digits).or_else(|| {
        // Arabic documents write "139-1".
        rest.strip_prefix('-').and_then(digits).filter(|(second, _)| *second < first && first > 3)
    });
    let (number, rest) = match two {
        Some((second, rest)) => ((Some(first), second), rest),
        None => ((None, first), rest),
    };
    let next = rest.trim_start();
    let is_amount = next.starts_with('%')
        || [
            "per cent",
            "pour cent",
            "por ciento",
            "million",
            "billion",
            "процент",
            "في المائة",
            "years",
            "recommendation",
        ]
        .iter()
        .any(|unit| next.starts_with(unit));
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() && c.is_ascii()) || rest.starts_with('/');
    let is_fraction =
        rest.starts_with('.') && two.is_none() && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    let is_year = number.0.is_none() && number.1 > 500;
    let is_other = is_amount || goes_on || is_year || is_fraction;
    (!is_other).then_some((number, rest))
}

/// The end of a range: a dash or a word for "to", and a number.
fn range_end(text: &str) -> Option<(Number, &str)> {
    let text = text.trim_start();
    let signs = [
        "-", "–", "—", "‑", "‐", "−", "to ", "through ", "à ", "a ", "al ", "إلى ", "по ", "до ", "至", "到",
    ];
    let after = signs.iter().find_map(|sign| text.strip_prefix(sign))?;
    one(after)
}

/// What stands between two numbers of a list.
fn between(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches([' ', '.', ')', '\t']);
    let before = rest.len();
    rest = rest.trim_start_matches([',', ';', '،', '؛', '，', '、', '；', ' ', '&', '/']);
    let words = [
        "and",
        "et",
        "y",
        "e",
        "и",
        "а также",
        "as well as",
        "وكذلك",
        "و",
        "和",
        "及",
        "以及",
        "nos.",
        "no.",
    ];
    for word in words {
        if let Some(after) = rest.strip_prefix(word)
            && (after.starts_with([' ', '\t']) || !word.is_ascii())
        {
            rest = after.trim_start();
            break;
        }
    }
    let is_separated = rest.len() < before || text.starts_with('\t');
    is_separated.then_some(rest)
}

/// Numbers that stand together, and where in the spoken text.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Where the word for recommendations or the first number begins.
    pub begin: usize,
    /// Where the last number ends.
    pub end: usize,
    /// The numbers.
    pub numbers: Vec<Number>,
}

/// The numbers that follow a word for a recommendation, wherever in a spoken text, and all of two levels.
pub fn groups(spoken: &str) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let mut count = 0;
    let mut from = 0;
    while let Some(at) = next_mark(&spoken[from..]).map(|at| at + from) {
        let here = &spoken[at..];
        let (numbers, after) = list(lead_in(here));
        let is_after_word = !here.starts_with(is_digit);
        let are_of_two = numbers.iter().any(|(paragraph, _)| paragraph.is_some_and(|first| first > 3));
        if (is_after_word || are_of_two) && !numbers.is_empty() {
            // "115.1 to 3, 5": items after a number of two levels belong to its paragraph.
            let first = numbers.iter().find_map(|(paragraph, _)| *paragraph);
            let numbers: Vec<Number> =
                numbers.iter().map(|(paragraph, item)| (paragraph.or(first), *item)).collect();
            count += numbers.len();
            from = spoken.len() - after.len();
            found.push(Group { begin: at, end: from, numbers });
        } else {
            let of_number: usize = here.chars().take_while(|c| is_digit(*c)).map(char::len_utf8).sum();
            from = at + of_number.max(here.chars().next().map_or(1, char::len_utf8));
        }
        if count > MOST_IN_A_TEXT {
            break;
        }
    }
    found
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('٠'..='٩').contains(&c)
}

/// Where the next number, or the next word after which numbers of one level count, begins.
fn next_mark(text: &str) -> Option<usize> {
    use super::upr_words::RECOMMENDATION;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if is_digit(c) && !before.is_alphanumeric() && !matches!(before, '.' | '/' | '-') {
            return Some(at);
        }
        if !before.is_alphabetic() || c == '建' || c == 'ت' {
            let here = &text[at..];
            if RECOMMENDATION.iter().chain(&["rec.", "recs.", "التوصي"]).any(|word| here.starts_with(word))
            {
                return Some(at);
            }
        }
        before = c;
    }
    None
}

/// Passes over the word for a recommendation and what may stand between it and its numbers.
fn lead_in(text: &str) -> &str {
    if text.starts_with(is_digit) {
        return text;
    }
    let mut rest = text.trim_start_matches(char::is_alphabetic);
    if let Some(after) = text.strip_prefix("建议") {
        rest = after;
    }
    // "recommendations. 2 …": the number belongs to what follows.
    let is_short_form = text.starts_with("rec.") || text.starts_with("recs.");
    rest = if is_short_form { rest.trim_start_matches('.') } else { rest };
    if rest.starts_with(['.', ';', ',']) {
        return "";
    }
    let between = [
        "nos.",
        "nos",
        "no.",
        "nos ",
        "n°s",
        "n°",
        "nºs",
        "núms.",
        "núm.",
        "números",
        "numéros",
        "number",
        "numbers",
        "№",
        "№№",
        "in paragraphs",
        "in paragraph",
        "contained in paragraphs",
        "figurant aux paragraphes",
        "رقم",
        "أرقام",
        "الواردة في الفقرات",
        "под номерами",
        "номер",
        "第",
        "listed in paragraphs",
        "paras.",
        "para.",
        "(paragraphs",
    ];
    for _ in 0..3 {
        rest = rest.trim_start_matches([' ', '\t', ':', '：', '(']);
        if let Some(after) =
            between.iter().filter_map(|word| rest.strip_prefix(word)).min_by_key(|after| after.len())
        {
            rest = after;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        groups(&super::super::upr_words::spoken(text))
            .into_iter()
            .flat_map(|group| group.numbers)
            .map(written)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn lists_and_ranges_are_single_numbers() {
        assert_eq!(
            shown("The Government accepts the recommendations 1–3, 7, 9– 11 and 20."),
            "1 2 3 7 9 10 11 20"
        );
        assert_eq!(
            shown("accepts recommendations 122.17-18, 122.34- 35, 122.141-144,122.146."),
            "122.17 122.18 122.34 122.35 122.141 122.142 122.143 122.144 122.146"
        );
        assert_eq!(shown("115.1–115.3, 115.5 and 115.9"), "115.1 115.2 115.3 115.5 115.9");
        assert_eq!(shown("Recs. 6–8 The Government is not planning"), "6 7 8");
        assert_eq!(shown("Rec. 18\tDone on 19 December 2014."), "18");
        assert_eq!(shown("Recommendations Nos. 5, 7 and 9-11"), "5 7 9 10 11");
    }

    #[test]
    fn counts_amounts_and_dates_are_no_numbers() {
        assert_eq!(
            shown("Sama accepts 142 recommendations. For the time being it notes 21 recommendations."),
            ""
        );
        assert_eq!(
            shown("Sama received 215 recommendations in 2019, of which 58 were supported on 12 November"),
            ""
        );
        assert_eq!(shown("Three kinds: 1. Accepted recommendations; 2. Noted recommendations."), "");
        assert_eq!(shown("spends 4.5 per cent, and 0.7 of its income"), "");
    }

    #[test]
    fn numbers_follow_words_of_six_languages() {
        assert_eq!(
            shown("Sama accepte les recommandations 139.1 à 139.3 et 139.7."),
            "139.1 139.2 139.3 139.7"
        );
        assert_eq!(shown("Sama acepta las recomendaciones 5, 7 y 9 a 11."), "5 7 9 10 11");
        assert_eq!(shown("تقبل سما التوصيات 139.1 و139.3."), "139.1 139.3");
        assert_eq!(shown("Сама поддерживает рекомендации 139.1–139.3 и 139.7."), "139.1 139.2 139.3 139.7");
        assert_eq!(shown("萨马接受建议139.1至139.3、139.5和139.7。"), "139.1 139.2 139.3 139.5 139.7");
    }
}
