//! Which paragraphs of a Word file are headings: by their style, or by their looks.

use super::{Block, Role, Styles, blocks};

/// The longest heading that is recognised by its looks, in characters.
const LONGEST: usize = 160;

/// The level of a heading, from 1, by its own claim or its style's.
pub(super) fn level(styles: &Styles, style: &str, outline: Option<u8>) -> Option<u8> {
    let named = styles.names(style).find_map(named);
    let claimed = outline.or_else(|| styles.outline(style)).filter(|level| *level < 9);
    named.or(claimed.map(|level| level + 1))
}

/// The level that the name of a style means: Word's own in several languages, and those of the United Nations
/// ("_ H _Ch_G" for chapters, "_ H_1_G" below them, down to "_ H_5/6_G").
fn named(name: &str) -> Option<u8> {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    const HEADING: [&str; 9] =
        ["heading", "titre", "título", "titulo", "überschrift", "заголовок", "标题", "標題", "عنوان"];
    let of_word = HEADING.iter().find_map(|word| name.strip_prefix(word)).and_then(|level| level.parse().ok());
    of_word.filter(|level| (1..=9).contains(level)).or(match name.as_str() {
        "title" | "hm" | "hmg" | "hch" | "hchg" => Some(1),
        "h1" | "h1g" => Some(2),
        "h23" | "h23g" => Some(3),
        "h4" | "h4g" => Some(4),
        "h56" | "h56g" => Some(5),
        _ => None,
    })
}

/// Makes headings of short paragraphs that are bold throughout, below those that have a style.
pub(super) fn settle(blocks: &mut [Block], bold: &[usize]) {
    let deepest = blocks.iter().filter_map(|block| match block.role {
        Role::Heading(level) => Some(level),
        _ => None,
    });
    let level = deepest.max().unwrap_or(0).saturating_add(1).min(6);
    for at in bold {
        let Some(block) = blocks.get_mut(*at) else { continue };
        let is_short = block.text.chars().count() <= LONGEST && block.text.chars().any(char::is_alphabetic);
        if block.role == Role::Paragraph && is_short && !blocks::ends_a_sentence(&block.text) && !blocks::is_item(&block.text)
        {
            block.role = Role::Heading(level);
        }
    }
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
