//! The number of a paragraph, glued to its text or not.

/// Splits the number of its paragraph off a cleaned text: "4.The State" is paragraph "4" of "The State".
///
/// Taken as a number: one to three digits with a point, a bracket or a letter in brackets after them ("4.", "4)",
/// "12 (a)"), or two such groups ("139.12"), before a word that begins a sentence. Anything else is left alone.
pub fn split(text: &str) -> (Option<String>, &str) {
    match number(text) {
        Some((number, rest)) if begins_a_sentence(rest) => (Some(number), rest),
        _ => (None, text),
    }
}

fn number(text: &str) -> Option<(String, &str)> {
    let (mut number, mut rest) = digits(text)?;
    let mut has_point = false;
    if let Some((second, after)) = rest.strip_prefix('.').and_then(digits) {
        number = format!("{number}.{second}");
        rest = after;
        has_point = true;
    }
    if let Some(after) = rest.strip_prefix(['.', ')', '．', '、']) {
        rest = after;
        has_point = true;
    }
    let spaced = rest.trim_start_matches([' ', '\u{A0}', '\n']);
    if let Some((letter, after)) = sub_letter(spaced) {
        return Some((format!("{number}({letter})"), trim(after)));
    }
    (has_point && digits(spaced).is_none()).then(|| (number, trim(rest)))
}

/// One to three digits, Western or Arabic-Indic, given back as Western ones; never the beginning of a longer number.
fn digits(text: &str) -> Option<(String, &str)> {
    let found: String = text.chars().map_while(western).take(4).collect();
    if found.is_empty() || found.len() > 3 || found.starts_with('0') {
        return None;
    }
    let rest = text.char_indices().nth(found.len()).map_or("", |(at, _)| &text[at..]);
    Some((found, rest))
}

fn western(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(c) - 0x6F0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// "(a)", "(iv)".
fn sub_letter(text: &str) -> Option<(&str, &str)> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    let is_letter = inside.len() == 1 && inside.bytes().all(|b| b.is_ascii_lowercase());
    let is_roman = (1..=4).contains(&inside.len()) && inside.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    (is_letter || is_roman).then_some((inside, rest))
}

fn trim(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace())
}

/// A capital, a letter of a script without capitals, or an opening bracket or quotation mark.
fn begins_a_sentence(text: &str) -> bool {
    match text.chars().next() {
        Some(c) if c.is_alphabetic() => !c.is_lowercase() && !is_unit(text),
        Some(c) => matches!(c, '"' | '\'' | '“' | '«' | '„' | '‘' | '[' | '('),
        None => false,
    }
}

/// "3.5 Million" is a quantity, not paragraph 3.5.
fn is_unit(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    matches!(
        word.as_str(),
        "million" | "millions" | "billion" | "billions" | "percent" | "per" | "us" | "usd"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_glued_to_its_text_is_split_off() {
        for (text, number, rest) in [
            ("4.The Committee", "4", "The Committee"),
            ("139.12. Ratify it", "139.12", "Ratify it"),
            ("139.12Ratify it", "139.12", "Ratify it"),
            ("12 (a) Adopt a law", "12(a)", "Adopt a law"),
            ("12.(iv)Adopt a law", "12(iv)", "Adopt a law"),
            ("7) “Plan” it", "7", "“Plan” it"),
            ("٤.توصي اللجنة", "4", "توصي اللجنة"),
            ("15.委员会建议", "15", "委员会建议"),
        ] {
            assert_eq!(split(text), (Some(number.to_owned()), rest), "{text}");
        }
    }

    #[test]
    fn a_number_that_belongs_to_the_sentence_stays() {
        for text in [
            "2030 Agenda",
            "3.5 million people",
            "3.5 Million people",
            "12 States",
            "1.2.3 Numbering",
            "5.",
            "10 per cent",
            "0.5 Something",
            "1234.The",
            "(a) Adopt",
        ] {
            assert_eq!(split(text), (None, text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_glued_number_is_found(number in 1_u16..1000, second in proptest::option::of(1_u16..1000), text in "[A-LN-OQ-TV-Z][a-z ]{0,40}") {
            let number = second.map_or(number.to_string(), |second| format!("{number}.{second}"));
            let glued = format!("{number}.{text}");
            prop_assert_eq!(split(&glued), (Some(number), text.as_str()));
        }

        #[test]
        fn splitting_never_loses_a_word(text in "\\PC{0,60}") {
            let (number, rest) = split(&text);
            prop_assert!(text.ends_with(rest));
            prop_assert_eq!(number.is_none(), rest == text);
        }
    }
}
