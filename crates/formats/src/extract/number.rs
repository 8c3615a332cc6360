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

/// Reads the number at the beginning of a text.
pub fn numbered(text: &str) -> Numbered<'_> {
    let text = text.trim_start();
    if let Some((letter, rest)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && is_letter(letter)
        && !rest.trim_start().starts_with([',', ';', '.', '('])
        && !rest.trim_start().starts_with("and ")
    {
        return Numbered::Letter(letter, trim(rest));
    }
    let Some((first, rest)) = digits(text) else { return Numbered::Not(text) };
    if let Some(after) = rest.strip_prefix('.').map(str::trim_start)
        && let Some((second, rest)) = digits(after)
        && !rest.starts_with('.') | rest.starts_with(['.', ' ', '\t'])
        && (rest.starts_with(['.', ' ', '\t', ')']) || rest.chars().next().is_some_and(char::is_alphabetic))
    {
        return Numbered::Double(first, second, trim(rest.trim_start_matches(['.', ')'])));
    }
    match rest.chars().next() {
        Some('.' | ')') => Numbered::Single(first, trim(&rest[1..])),
        Some('\t') => Numbered::Single(first, trim(rest)),
        _ => Numbered::Not(text),
    }
}

fn trim(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\u{a0}'])
}

fn digits(text: &str) -> Option<(u32, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&end).then(|| text[..end].parse().ok().map(|n| (n, &text[end..]))).flatten()
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
}
