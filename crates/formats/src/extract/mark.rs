//! What stands before a paragraph, a heading or an item in the six languages: a number, a letter, a bullet.

/// A mark at the beginning of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// "12.", "12)", "٤-", "12、": a number that counts paragraphs.
    Number(u32),
    /// "4.2": a number of two or three levels, in Western digits.
    Levels(String),
    /// "(a)", "a)", "(أ)", "(iv)": a letter or a small number in brackets, as a Latin letter or Western digits.
    Letter(String),
    /// A dot or a dash.
    Bullet,
}

/// Reads the mark at the beginning of a text, and gives the words after it.
pub(super) fn mark(text: &str) -> (Option<Mark>, &str) {
    let text = text.trim_start();
    if let Some((letter, rest)) = letter(text) {
        return (Some(Mark::Letter(letter)), rest);
    }
    if let Some((number, rest)) = number(text) {
        return (Some(number), rest);
    }
    let mut chars = text.chars();
    let is_bullet =
        chars.next().is_some_and(|c| matches!(c, '•' | '▪' | '■' | '●' | '◦' | '·' | '–' | '—' | '-'));
    let rest = chars.as_str();
    if is_bullet && rest.starts_with(char::is_whitespace) && !rest.trim().is_empty() {
        return (Some(Mark::Bullet), rest.trim_start());
    }
    (None, text)
}

/// "(a)", "a)", "(iv)", "(2)", "a." before a space.
fn letter(text: &str) -> Option<(String, &str)> {
    let near = text.char_indices().nth(14).map_or(text, |(end, _)| &text[..end]);
    let close = near.char_indices().skip(1).find(|(_, c)| matches!(c, ')' | '）' | '.'))?.0;
    let (inside, rest, is_open) = match text.strip_prefix(['(', '（']) {
        Some(inner) => {
            let opened = text.len() - inner.len();
            let rest = &text[close..];
            if rest.starts_with('.') {
                return None;
            }
            let rest = rest.get(rest.chars().next()?.len_utf8()..)?;
            (text.get(opened..close)?.trim(), rest, true)
        }
        None => {
            let (inside, rest) = text.split_at(close);
            let is_point = rest.starts_with('.');
            let rest = rest.get(rest.chars().next()?.len_utf8()..)?;
            if is_point
                && (!rest.starts_with(char::is_whitespace) || !inside.bytes().all(|b| b.is_ascii_lowercase()))
            {
                return None;
            }
            (inside.trim(), rest, false)
        }
    };
    let rest = rest.trim_start();
    let goes_on = rest.starts_with([',', ';', '.', '(', '、', '，', '؛', '،']) || rest.starts_with("and ");
    if goes_on || inside.is_empty() || inside.len() > 8 {
        return None;
    }
    let name = if inside.bytes().all(|b| b.is_ascii_digit()) && inside.len() <= 2 && is_open {
        inside.to_owned()
    } else {
        latin(inside)?
    };
    Some((name, rest))
}

/// A letter of any of the scripts as the Latin letter at its place, or a small Roman number.
fn latin(inside: &str) -> Option<String> {
    let lower = inside.to_lowercase();
    let is_roman = lower.len() <= 5 && lower.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    if is_roman {
        return Some(lower);
    }
    let mut chars = lower.chars();
    let first = chars.next()?;
    let is_doubled = match chars.next() {
        None => false,
        Some(second) if first == second && chars.next().is_none() => true,
        // The Arabic letter of the fifth item has a sign that joins it.
        Some('\u{640}' | '\u{200d}') => false,
        Some(_) => return None,
    };
    let name = match first {
        'a'..='z' => first,
        'ا' => 'a',
        _ => {
            let at = [ARABIC, CYRILLIC].iter().find_map(|order| order.chars().position(|c| c == first))?;
            char::from(b'a' + u8::try_from(at).ok()?)
        }
    };
    Some(if is_doubled { format!("{name}{name}") } else { name.to_string() })
}

/// The order in which Arabic texts count by letter; the first is written with or without its sign.
const ARABIC: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذض";
/// The letters in which Russian texts count.
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэ";

/// "12.", "12)", "12\t", "١٢-", "4.2".
fn number(text: &str) -> Option<(Mark, &str)> {
    let (first, mut rest) = digits(text)?;
    let mut levels = vec![first];
    while let Some((next, after)) = rest.strip_prefix('.').and_then(digits) {
        levels.push(next);
        rest = after;
    }
    let sign = rest.chars().next()?;
    let after = rest.get(sign.len_utf8()..)?;
    let spaced = rest.trim_start();
    let words = match sign {
        '.' | ')' | '．' | '、' | '）' | '\t' => after,
        _ if spaced.starts_with(['-', '–', '—', '־']) && is_arabic(spaced) => {
            spaced.trim_start_matches(['-', '–', '—', '־'])
        }
        _ if levels.len() > 1 && begins_a_sentence(spaced) => spaced,
        _ => return None,
    };
    let words = words.trim_start();
    // A number alone on its line belongs to the words on the next one.
    if digits(words).is_some() && !words.contains(' ') {
        return None;
    }
    let mark = match levels.as_slice() {
        [one] => Mark::Number(*one),
        several => Mark::Levels(several.iter().map(u32::to_string).collect::<Vec<_>>().join(".")),
    };
    Some((mark, words))
}

fn is_arabic(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| ('\u{600}'..='\u{6ff}').contains(&c))
}

/// Whether a text begins as a sentence does, with a letter that is not small.
pub(super) fn begins_a_sentence(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || matches!(c, '“' | '«' | '《' | '"'))
}

/// One to three digits of any script, never the beginning of a longer number.
pub(super) fn digits(text: &str) -> Option<(u32, &str)> {
    let mut value = 0;
    let mut count = 0;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let Some(digit) = western(c) else { break };
        value = value * 10 + digit;
        count += 1;
        end = at + c.len_utf8();
        if count > 3 {
            return None;
        }
    }
    (count > 0).then(|| (value, &text[end..]))
}

/// The value of a Western, Arabic-Indic, Persian or full-width digit.
pub(super) fn western(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '０'..='９' => '０',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: u32) -> Option<Mark> {
        Some(Mark::Number(value))
    }

    fn letter(name: &str) -> Option<Mark> {
        Some(Mark::Letter(name.to_owned()))
    }

    #[test]
    fn numbers_and_letters_of_the_six_languages_are_read() {
        assert_eq!(mark("12.Le Comité"), (number(12), "Le Comité"));
        assert_eq!(mark("12.\tThe Committee"), (number(12), "The Committee"));
        assert_eq!(mark("٤- توصي اللجنة"), (number(4), "توصي اللجنة"));
        assert_eq!(mark("2 - ترحب اللجنة"), (number(2), "ترحب اللجنة"));
        assert_eq!(mark("15、委员会建议"), (number(15), "委员会建议"));
        assert_eq!(mark("(a)Adopt"), (letter("a"), "Adopt"));
        assert_eq!(mark("a)Adopter"), (letter("a"), "Adopter"));
        assert_eq!(mark("(ج) اعتماد"), (letter("c"), "اعتماد"));
        assert_eq!(mark("(ه) اعتماد"), (letter("e"), "اعتماد"));
        assert_eq!(mark("б) принять"), (letter("b"), "принять"));
        assert_eq!(mark("(iv) train"), (letter("iv"), "train"));
        assert_eq!(mark("4.2 Access"), (Some(Mark::Levels("4.2".to_owned())), "Access"));
        assert_eq!(mark("7."), (number(7), ""));
        assert_eq!(mark("– to count"), (Some(Mark::Bullet), "to count"));
    }

    #[test]
    fn what_only_looks_like_a_mark_stays() {
        for text in [
            "2008 was",
            "1.5 per cent",
            "12 States",
            "(a) and (b) above",
            "(France) said",
            "Mr. A",
            "3-year plan",
        ] {
            assert_eq!(mark(text), (None, text), "{text}");
        }
    }
}
