//! Items of a paragraph: which are below others, and those that stand inside its text.

use super::super::mark::{Mark, mark};
use super::{Item, Paragraph, ends_with_colon};

/// Whether an item counts below the one before it: "(i)" under "(a)", a bullet under a letter.
pub(super) fn is_below(letter: &str, before: &str) -> bool {
    if letter.is_empty() || before.is_empty() {
        return !before.is_empty();
    }
    let is_roman = letter.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let before_is_letter = !before.bytes().any(|b| b.is_ascii_digit());
    let is_number = letter.bytes().all(|b| b.is_ascii_digit());
    if is_number || !before_is_letter {
        return is_number == before_is_letter;
    }
    let was_roman = before.len() > 1 && before.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    is_roman && !was_roman && next(before).as_deref() != Some(letter) && before_is_letter && before != "i"
}

/// The letter after a letter.
fn next(letter: &str) -> Option<String> {
    let last = letter.bytes().last()?;
    (letter.len() == 1 && last.is_ascii_lowercase() && last < b'z').then(|| char::from(last + 1).to_string())
}

/// Takes items that stand inside the text of a paragraph, as "… should: (a) count; (b) tell." has them.
pub(super) fn from_inside(paragraph: &mut Paragraph) {
    if !paragraph.items.is_empty() {
        return;
    }
    let places = places(&paragraph.text);
    let Some(((begin, _), is_list)) = places.first().map(|first| (*first, places.len() > 1)) else { return };
    if !is_list {
        return;
    }
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([paragraph.text.len()]);
    let items = places.iter().zip(ends).filter_map(|((at, _), end)| {
        let (found, words) = mark(&paragraph.text[*at..end]);
        let Some(Mark::Letter(letter)) = found else { return None };
        Some(Item { letter, text: words.trim().to_owned(), page: paragraph.page, blocks: paragraph.blocks })
    });
    let items: Vec<Item> = items.collect();
    paragraph.text.truncate(begin);
    paragraph.text.truncate(paragraph.text.trim_end().len());
    paragraph.items = items;
}

/// Where the items "(a)", "(b)"… begin in a text: the first after a colon, each further one after a sign that parts.
fn places(text: &str) -> Vec<(usize, u8)> {
    let mut found: Vec<(usize, u8)> = Vec::new();
    for (at, c) in text.char_indices() {
        let before = text[..at].trim_end();
        let may_begin = match found.last() {
            None => ends_with_colon(before),
            Some(_) => {
                let before = ["and", "et", "y", "и", "و", "و", "以及", "和"]
                    .iter()
                    .find_map(|word| before.strip_suffix(word))
                    .unwrap_or(before);
                before.trim_end().ends_with([';', ',', '.', '；', '，', '。', '؛', '،'])
            }
        };
        if !may_begin || c.is_whitespace() {
            continue;
        }
        let wanted = found.last().map_or(b'a', |(_, last)| last.saturating_add(1));
        if let (Some(Mark::Letter(letter)), _) = mark(&text[at..])
            && letter.as_bytes() == [wanted]
        {
            found.push((at, wanted));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_roman_numbers_are_below_letters_unless_they_go_on_with_them() {
        assert!(is_below("i", "a"));
        assert!(is_below("iv", "c"));
        assert!(!is_below("i", "h"));
        assert!(!is_below("b", "a"));
        assert!(!is_below("ii", "i"));
        assert!(is_below("", "a"));
        assert!(!is_below("", ""));
        assert!(is_below("a", "2"));
        assert!(!is_below("3", "2"));
    }

    #[test]
    fn items_inside_a_text_are_taken_out_of_it() {
        let text = "The State party should: (a) count the boats of article 2 (b); (b) tell the fishers; and (c) mend nets.";
        let mut paragraph = Paragraph { text: text.to_owned(), ..Paragraph::default() };
        from_inside(&mut paragraph);
        assert_eq!(paragraph.text, "The State party should:");
        let items: Vec<_> =
            paragraph.items.iter().map(|item| (item.letter.as_str(), item.text.as_str())).collect();
        assert_eq!(
            items,
            [("a", "count the boats of article 2 (b);"), ("b", "tell the fishers; and"), ("c", "mend nets.")]
        );
    }
}
