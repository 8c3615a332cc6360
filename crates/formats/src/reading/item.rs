//! What begins an item of a list or a numbered paragraph, in the scripts of six languages.

/// A number or a letter that counts: followed by a point, a bracket or a wide gap, or in brackets.
pub(super) fn is_item(text: &str) -> bool {
    let head: String = text.chars().take(12).collect();
    let digits = head.chars().take_while(|c| is_digit(*c)).count();
    let rest: String = head.chars().skip(digits).collect();
    if (1..=3).contains(&digits) {
        let is_dash =
            rest.starts_with(['-', '\u{2010}', '–', '—']) && !rest.chars().nth(1).is_some_and(is_digit);
        let counts_with_dash = is_dash && text.chars().any(is_arabic);
        return rest.starts_with(['.', ')', '\t', '．', '、', '）']) && !rest.starts_with(".)")
            || counts_with_dash;
    }
    if let Some((number, _)) = head.split_once('、')
        && !number.is_empty()
        && number.chars().all(is_chinese_number)
    {
        return true;
    }
    if let Some((letter, rest)) = head.split_once(')') {
        let is_one = letter.chars().count() == 1
            && letter.chars().all(|c| c.is_ascii_lowercase() || matches!(c, 'а'..='я'));
        if is_one && rest.starts_with([' ', '\t']) {
            return !rest.trim_start().starts_with([',', ';', '.', '(']);
        }
    }
    let opened = head.strip_prefix(['(', '（']);
    let Some((inside, rest)) = opened.and_then(|rest| rest.split_once([')', '）'])) else { return false };
    if rest.trim_start().starts_with([',', ';', '.', '(']) || rest.trim_start().starts_with("and ") {
        return false;
    }
    let count = inside.chars().count();
    let is_letter = count == 1
        && inside.chars().all(|c| c.is_ascii_lowercase() || is_arabic(c) || matches!(c, 'а'..='я'));
    let is_roman = (1..=5).contains(&count) && inside.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    is_letter || is_roman || (1..=3).contains(&count) && inside.chars().all(is_chinese_number)
}

/// A digit as Europe or the Arab world writes it.
pub(super) fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '０'..='９')
}

fn is_chinese_number(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

/// A letter of Arabic.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// A sign of Chinese, or what is set between such signs.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::is_item;

    #[test]
    fn items_begin_in_all_scripts() {
        for item in [
            "104.1 Adopt",
            "5.\tTo",
            "(a) Adopt",
            "(iv) x",
            "12. The",
            "7) x",
            "(а) Принять",
            "١٢- توصي",
            "12- توصي",
            "(أ) اعتماد",
            "一、通过",
            "（二）通过",
            "3．通过",
            "12、通过",
            "a) Adopter",
            "б) принять",
            "(三) x",
        ] {
            assert!(is_item(item), "{item}");
        }
        for text in [
            "2008 was",
            "(France)",
            "12 of them",
            "(a), (b) and (c)",
            "a), b) et c)",
            "(no) x",
            "Adopt",
            "10-15 years",
            "14–15 November",
            "十分重要",
        ] {
            assert!(!is_item(text), "{text}");
        }
    }
}
