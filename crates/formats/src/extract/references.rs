//! Paragraphs that a sentence refers to by number and letter: "in paragraphs 14, 22 (b) and 31 above".

use super::mark::{Mark, digits, mark};
use super::wording::{Sense, Words};

/// The numbers that a plain text refers to, as "14" and "22(b)".
pub(super) fn references(text: &str, words: Words) -> Vec<String> {
    let mut found = Vec::new();
    // A paragraph that refers to others is short; a longer text is none.
    let text = text.char_indices().nth(FAR).map_or(text, |(end, _)| &text[..end]);
    let mut rest = text;
    while let Some((_, end)) = words.find(Sense::Paragraph, rest) {
        rest = &rest[end..];
        rest = list(rest.trim_start_matches(|c: char| c.is_whitespace() || c == '.'), &mut found);
    }
    chinese(text, &mut found);
    found
}

/// Chinese has the numbers between "第" and "段", and letters within or after it.
fn chinese(text: &str, found: &mut Vec<String>) {
    let mut rest = text;
    while let Some(at) = rest.find('第') {
        rest = &rest[at + '第'.len_utf8()..];
        let mut numbers = Vec::new();
        let Some(mut after) = list(rest, &mut numbers).strip_prefix('段') else { continue };
        while let (Some(Mark::Letter(letter)), end) = letter_of(after) {
            let Some(last) = numbers.pop() else { break };
            let bare = last.split('(').next().unwrap_or_default().to_owned();
            if last != bare {
                numbers.push(last);
            }
            numbers.push(format!("{bare}({letter})"));
            after = end.trim_start_matches(['、', '和', '及', ' ']);
        }
        found.append(&mut numbers);
        rest = after;
    }
}

/// The most characters that are looked at.
const FAR: usize = 6_000;

/// The most characters of a description in brackets.
const LONGEST: usize = 300;

/// Reads a list of numbers with letters and descriptions in brackets, and gives what follows it.
fn list<'t>(text: &'t str, found: &mut Vec<String>) -> &'t str {
    let mut rest = text;
    let mut last: Option<u32> = None;
    let mut has_bare = false;
    let mut to = false;
    loop {
        rest = rest.trim_start();
        if let (Some(Mark::Letter(letter)), after) = letter_of(rest)
            && let Some(number) = last
        {
            if has_bare {
                found.pop();
                has_bare = false;
            }
            found.push(format!("{number}({letter})"));
            rest = after;
        } else if let Some((number, after)) = digits(rest) {
            if std::mem::take(&mut to)
                && let Some(first) = last.filter(|first| number > *first && number - first < 30)
            {
                found.extend((first + 1..number).map(|between| between.to_string()));
            }
            if is_of_something(after) {
                return after;
            }
            found.push(number.to_string());
            last = Some(number);
            has_bare = true;
            rest = after;
        } else if rest.starts_with(['(', '（']) {
            // What stands in longer brackets describes the reference.
            let end = rest.char_indices().take(LONGEST).find(|(_, c)| matches!(c, ')' | '）'));
            let Some((end, _)) = end else { return rest };
            rest = &rest[end..];
            rest = rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
            has_bare = false;
        } else if let Some(after) = parts_numbers(rest) {
            to = ["-", "–", "至", "to ", "à "].iter().any(|word| rest.starts_with(word));
            rest = after;
        } else {
            return rest;
        }
    }
}

/// "(a)" or "a)" where it follows a number; "and (b)" too.
fn letter_of(text: &str) -> (Option<Mark>, &str) {
    let close = text.char_indices().take(8).find(|(_, c)| matches!(c, ')' | '）'));
    let Some((close, _)) = close else { return (None, text) };
    let end = close + text[close..].chars().next().map_or(0, char::len_utf8);
    // What follows the bracket does not matter here.
    let inside = text[..close].trim_start_matches(['(', '（']);
    let made = format!("({inside}) x");
    match mark(&made).0 {
        Some(Mark::Letter(letter)) if !letter.bytes().all(|b| b.is_ascii_digit()) => {
            (Some(Mark::Letter(letter)), &text[end..])
        }
        _ => (None, text),
    }
}

/// "paragraph 1 of article 9", "paragraph 1, of the rules": no paragraph of this document.
fn is_of_something(after: &str) -> bool {
    let after = after.trim_start_matches([',', ' ']);
    if after.starts_with("of the present") || after.starts_with("of these") {
        return false;
    }
    ["of ", "de l'article", "du règlement", "del artículo", "статьи", "правила", "من المادة"]
        .iter()
        .any(|word| after.starts_with(word))
}

/// What may stand between two numbers.
fn parts_numbers(text: &str) -> Option<&str> {
    const BETWEEN: [&str; 18] = [
        ",", ";", "、", "，", "和", "及", "以及", "至", "–", "-", "and ", "et ", "y ", "и ", "to ", "à ",
        "،", "و",
    ];
    let after = BETWEEN.iter().find_map(|word| text.strip_prefix(word))?;
    let next = after.trim_start();
    let goes_on = digits(next).is_some() || next.starts_with(['(', '（']) || letter_of(next).0.is_some();
    (goes_on || parts_twice(next)).then_some(after)
}

/// ", and 31": two signs that part.
fn parts_twice(text: &str) -> bool {
    ["and ", "et ", "y ", "и ", "و", "和", "以及"].iter().any(|word| {
        text.strip_prefix(word)
            .is_some_and(|after| digits(after.trim_start()).is_some() || after.trim_start().starts_with('('))
    })
}

#[cfg(test)]
mod tests {
    use super::super::wording::plain;
    use super::*;
    use suivi_kernel::Language;

    fn found(language: Language, text: &str) -> Vec<String> {
        references(&plain(text), Words(Some(language)))
    }

    #[test]
    fn numbers_letters_and_ranges_are_read_in_six_languages() {
        let wanted = ["14(a)", "22", "31"];
        for (language, text) in [
            (Language::En, "the recommendations contained in paragraphs 14 (a), 22 and 31 above."),
            (Language::Fr, "les recommandations figurant aux paragraphes 14 a), 22 et 31 ci-dessus."),
            (Language::Es, "las recomendaciones que figuran en los párrafos 14 a), 22 y 31."),
            (Language::Ru, "рекомендаций, содержащихся в пунктах 14 a), 22 и 31 выше."),
            (Language::Zh, "上文第14段(a)项、第22段和第31段所载建议"),
            (Language::Zh, "上文第14(a)、22和31段所载建议"),
            (Language::Ar, "التوصيات الواردة في الفقرات 14(أ) و22 و31 أعلاه"),
        ] {
            assert_eq!(found(language, text), wanted, "{text}");
        }
        assert_eq!(
            found(Language::En, "see paras. 4–7 and 9 (b) and (c)"),
            ["4", "5", "6", "7", "9(b)", "9(c)"]
        );
        assert_eq!(found(Language::En, "on nets (see para. 10), on boats (para. 12 (a))"), ["10", "12(a)"]);
        assert_eq!(found(Language::En, "paragraphs 14 (on nets), 26 (on boats) and 38"), ["14", "26", "38"]);
    }

    #[test]
    fn a_paragraph_of_the_rules_is_none_of_the_document() {
        assert_eq!(
            found(Language::En, "with rule 75, paragraph 1, of the rules, by 4 May 2030"),
            Vec::<String>::new()
        );
    }
}
