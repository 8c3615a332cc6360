//! Which paragraphs are headings: by the name of their style, or by their looks.

use super::item::{is_digit, is_item};
use super::{Block, Role, blocks};

/// The longest heading that is recognised by its looks, in characters.
const LONGEST: usize = 160;

/// The level that the name of a style means: Word's own in several languages, and those of the United Nations
/// ("_ H _Ch_G" for chapters, "_ H_1_G" below them, down to "_ H_5/6_G").
pub(super) fn named(name: &str) -> Option<u8> {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    const HEADING: [&str; 9] =
        ["heading", "titre", "título", "titulo", "überschrift", "заголовок", "标题", "標題", "عنوان"];
    let of_word =
        HEADING.iter().find_map(|word| name.strip_prefix(word)).and_then(|level| level.parse().ok());
    of_word.filter(|level| (1..=9).contains(level)).or(match name.as_str() {
        "title" | "hm" | "hmg" | "hch" | "hchg" => Some(1),
        "h1" | "h1g" => Some(2),
        "h23" | "h23g" => Some(3),
        "h4" | "h4g" => Some(4),
        "h56" | "h56g" => Some(5),
        _ => None,
    })
}

/// Makes headings of short paragraphs that stand out, by their places: the larger they are, the higher; all of them below
/// those that have a style. What is large on the first page alone is its masthead, and heads nothing.
pub(super) fn settle(blocks: &mut [Block], outstanding: &[usize]) {
    let deepest = blocks.iter().filter_map(|block| match block.role {
        Role::Heading(level) => Some(level),
        _ => None,
    });
    let deepest = deepest.max().unwrap_or(0);
    let could_be: Vec<usize> =
        outstanding.iter().copied().filter(|at| blocks.get(*at).is_some_and(could_be)).collect();
    let size = |block: &Block| (block.size * 2.0).round() as i64;
    // What stands below a number on the first page is the text, not the masthead.
    let is_number = |block: &Block| block.text.starts_with(is_digit) && is_item(&block.text);
    let first = blocks.iter().position(is_number).unwrap_or(usize::MAX);
    let is_longer = could_be.iter().any(|at| blocks[*at].page > 1);
    let mut sizes: Vec<i64> = could_be
        .iter()
        .filter(|at| blocks[**at].page > 1 || !is_longer || **at > first)
        .map(|at| size(&blocks[*at]))
        .collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes.dedup();
    for at in could_be {
        let rank = sizes.iter().position(|one| *one == size(&blocks[at]));
        if let Some(rank) = rank.and_then(|rank| u8::try_from(rank).ok()) {
            blocks[at].role = Role::Heading(deepest.saturating_add(1 + rank).min(6));
        }
    }
}

fn could_be(block: &Block) -> bool {
    let is_short = block.text.chars().count() <= LONGEST && block.text.chars().any(char::is_alphabetic);
    let is_letter = block.text.starts_with(['(', '（']) && is_item(&block.text);
    // In a heading a wide gap stands behind its number alone.
    let is_line_of_parts = block.text.chars().skip(10).any(|c| c == '\t');
    let is_bullet = block.text.starts_with(['•', '–', '-', '*']);
    block.role == Role::Paragraph
        && is_short
        && !is_letter
        && !is_bullet
        && !is_line_of_parts
        && !blocks::ends_a_sentence(&block.text)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn styles_of_several_houses_mean_headings() {
        assert_eq!(named("heading 2"), Some(2));
        assert_eq!(named("Titre 1"), Some(1));
        assert_eq!(named("_ H _Ch_G"), Some(1));
        assert_eq!(named("_ H_2/3_G"), Some(3));
        assert_eq!(named("标题 1"), Some(1));
        assert_eq!(named("_ Single Txt_G"), None);
        assert_eq!(named("heading"), None);
        assert_eq!(named("toc 1"), None);
    }
}
