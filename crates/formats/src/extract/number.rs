//! What stands at the beginning of a paragraph or an item: its number.

/// The number at the beginning of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Numbered<'a> {
    /// "104." or "104" before a wide gap.
    Single(u32, &'a str),
    /// "104.12".
    Double(u32, u32, &'a str),
    /// "(a)", "(iv)".
    Letter(&'a str, &'a str),
    /// None.
    Not(&'a str),
}

/// Reads the number at the beginning of a text, in digits of Europe or of Arabic.
pub fn numbered(text: &str) -> Numbered<'_> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_direction(c));
    if let Some((letter, rest)) = letter(text)
        && !rest.trim_start().starts_with([',', ';', '.', '('])
        && !rest.trim_start().starts_with("and ")
    {
        return Numbered::Letter(letter, trim(rest));
    }
    let Some((first, rest)) = digits(text) else { return Numbered::Not(text) };
    if let Some(after) = rest.strip_prefix(['.', '．']).map(str::trim_start)
        && let Some((second, rest)) = digits(after)
        && !rest.starts_with('.') | rest.starts_with(['.', ' ', '\t'])
        && (rest.starts_with(['.', ' ', '\t', ')', '\u{a0}'])
            || rest.chars().next().is_some_and(char::is_alphabetic))
    {
        return Numbered::Double(first, second, trim(rest.trim_start_matches(['.', ')'])));
    }
    // Arabic documents write "139-1" for "139.1", and "139-" or "139 -" for "139.".
    if let Some(after) = rest.trim_start_matches(' ').strip_prefix(['-', '\u{2011}', '–'])
        && rest.chars().any(is_arabic)
    {
        return match digits(after) {
            Some((second, rest)) if !rest.starts_with(|c: char| c.is_ascii_digit()) => {
                Numbered::Double(first, second, trim(rest.trim_start_matches(['.', ')', '-'])))
            }
            _ => Numbered::Single(first, trim(after)),
        };
    }
    match rest.chars().next() {
        Some(sign @ ('.' | ')' | '．' | '、')) => Numbered::Single(first, trim(&rest[sign.len_utf8()..])),
        Some('\t') => Numbered::Single(first, trim(rest)),
        _ => Numbered::Not(text),
    }
}

fn trim(text: &str) -> &str {
    text.trim_start_matches(|c: char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{3000}') || is_direction(c))
}

/// Signs that set the direction of writing, and are not seen.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_arabic(c: char) -> bool {
    ('\u{620}'..='\u{64a}').contains(&c)
}

/// A number of up to three digits.
pub fn digits(text: &str) -> Option<(u32, &str)> {
    let mut value = 0;
    let mut end = 0;
    for (count, c) in text.chars().enumerate() {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '٠'..='٩' => c as u32 - '٠' as u32,
            _ => break,
        };
        if count == 3 {
            return None;
        }
        value = value * 10 + digit;
        end += c.len_utf8();
    }
    (end > 0).then_some((value, &text[end..]))
}

/// A letter or a small Roman number in brackets, and what follows it.
fn letter(text: &str) -> Option<(&str, &str)> {
    let (inside, rest) = text.strip_prefix(['(', '（'])?.split_once([')', '）'])?;
    is_letter(inside).then_some((inside, rest))
}

fn is_letter(inside: &str) -> bool {
    inside.len() <= 2 && !inside.is_empty() && inside.bytes().all(|b| b.is_ascii_lowercase())
        || (1..=5).contains(&inside.len()) && inside.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_and_two_levels_and_letters_are_told_apart() {
        assert_eq!(numbered("104.12\tAlign"), Numbered::Double(104, 12, "Align"));
        assert_eq!(numbered("88.39. Seek"), Numbered::Double(88, 39, "Seek"));
        assert_eq!(numbered("64. The"), Numbered::Single(64, "The"));
        assert_eq!(numbered("5.\tTo take"), Numbered::Single(5, "To take"));
        assert_eq!(numbered("(b) Adopt"), Numbered::Letter("b", "Adopt"));
        assert_eq!(numbered("(France)"), Numbered::Not("(France)"));
        assert_eq!(numbered("1.5 per cent"), Numbered::Double(1, 5, "per cent"));
        assert_eq!(numbered("2008 was"), Numbered::Not("2008 was"));
    }

    #[test]
    fn numbers_of_arabic_and_chinese_documents_are_read() {
        assert_eq!(numbered("139-1 فتح سجل"), Numbered::Double(139, 1, "فتح سجل"));
        assert_eq!(numbered("١٣٩-١٢ فتح سجل"), Numbered::Double(139, 12, "فتح سجل"));
        assert_eq!(numbered("139- تحظى التوصيات"), Numbered::Single(139, "تحظى التوصيات"));
        assert_eq!(numbered("139 - تحظى التوصيات"), Numbered::Single(139, "تحظى التوصيات"));
        assert_eq!(numbered("139.1批准"), Numbered::Double(139, 1, "批准"));
        assert_eq!(numbered("139．以下建议"), Numbered::Single(139, "以下建议"));
        assert_eq!(numbered("20-30 boats"), Numbered::Not("20-30 boats"));
    }
}
